"""A small codebook with two frameworks, as tests of the codebook show it."""

from __future__ import annotations

from coder_app.domain.views import CodeView, Scale

POWER, RULES = "Power and position", "Rules and promises"


def code(
    ident: str, name: str, position: int, parent: CodeView | None = None, framework: str = POWER, **more: object
) -> CodeView:
    """A code with the fields that matter in a test."""
    path = f"{parent.path}/{name}" if parent else name
    fields: dict[str, object] = {"colour": "#2E86AB", **more}
    return CodeView(
        id=ident,
        parent_id=parent.id if parent else None,
        framework=framework,
        name=name,
        path=path,
        position=position,
        **fields,  # type: ignore[arg-type]
    )


def sample() -> list[CodeView]:
    """Polarity shift (Alliance expansion, Forces in the east), Ontological insecurity, Стратегическая изоляция;
    Broken assurances, Екзистенційна загроза (no longer used)."""
    shift = code("ps", "Polarity shift", 0)
    return [
        shift,
        code("ae", "Alliance expansion", 0, shift, key="1", count=5, definition="New members.\nSecond line."),
        code("fe", "Forces in the east", 1, shift, count=2),
        code("oi", "Ontological insecurity", 1, key="4", count=6, scale=Scale(1, 5, {4: "strong"})),
        code("si", "Стратегическая изоляция", 2),
        code("ba", "Broken assurances", 0, framework=RULES, count=3),
        code("ez", "Екзистенційна загроза", 1, framework=RULES, count=1, active=False),
    ]
