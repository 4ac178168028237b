"""How well names are found: recall and precision of the suggestions on texts marked by a reader.

``python tests/blinding/measuring.py`` prints the table. A mark counts as found when suggestions cover all of it; a
suggestion counts as right when it touches a mark. The texts lie in ``gold`` with their origin; ``⟦ ⟧`` are the marks
of everything that names the document's own origin, a listed entity, or a date.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from coder_app.blinding.entities import Entity, known
from coder_app.blinding.policies import POLICIES
from coder_app.blinding.suggesting import suggest

GOLD = Path(__file__).parent / "gold"
_MARK = re.compile("⟦(.*?)⟧", re.DOTALL)


@dataclass(frozen=True)
class Marked:
    """A text with the ranges a reader marked in it."""

    name: str
    language: str
    provenance: dict[str, str | date]
    text: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Score:
    """What was found of the marks of one text, and what was suggested beside them."""

    name: str
    marks: int
    found: int
    suggested: int
    right: int
    missed: tuple[str, ...]
    wrong: tuple[str, ...]

    @property
    def recall(self) -> float:
        return self.found / self.marks

    @property
    def precision(self) -> float:
        return self.right / self.suggested


def read_gold() -> list[Marked]:
    """All marked texts."""
    return [_read(path) for path in sorted(GOLD.glob("*.txt"))]


def entities() -> list[Entity]:
    """The entities the lead of the marked texts would list."""
    with (GOLD / "entities.csv").open(encoding="utf-8", newline="") as file:
        return [_entity(row) for row in csv.DictReader(file)]


def score(marked: Marked) -> Score:
    """Hold the suggestions of the policy "names" against the marks of one text."""
    suggestions = suggest(
        marked.text, marked.language, entities=entities(), provenance=marked.provenance, policy=POLICIES["names"]
    )
    covered = {place for one in suggestions for place in range(one.start, one.end)}
    wanted = {place for start, end in marked.marks for place in range(start, end)}
    missed = [(a, b) for a, b in marked.marks if not covered.issuperset(range(a, b))]
    wrong = [one for one in suggestions if wanted.isdisjoint(range(one.start, one.end))]
    return Score(
        marked.name,
        len(marked.marks),
        len(marked.marks) - len(missed),
        len(suggestions),
        len(suggestions) - len(wrong),
        tuple(marked.text[a:b] for a, b in missed),
        tuple(one.text for one in wrong),
    )


def total(scores: list[Score]) -> Score:
    """All texts together."""
    return Score(
        "all",
        sum(one.marks for one in scores),
        sum(one.found for one in scores),
        sum(one.suggested for one in scores),
        sum(one.right for one in scores),
        tuple(text for one in scores for text in one.missed),
        tuple(text for one in scores for text in one.wrong),
    )


def table(scores: list[Score]) -> str:
    """The figures as a table, with what was missed and what was wrong."""
    lines = [f"{'text':22} {'marks':>6} {'recall':>7} {'precision':>9}  missed / wrong"]
    for one in [*scores, total(scores)]:
        extra = "" if one.name == "all" else f"{', '.join(one.missed)} / {', '.join(one.wrong)}"
        lines.append(f"{one.name:22} {one.marks:6} {one.recall:7.1%} {one.precision:9.1%}  {extra}")
    return "\n".join(lines)


def _read(path: Path) -> Marked:
    head, body = path.read_text("utf-8").split("\n---\n", 1)
    facts = dict(line.split(": ", 1) for line in head.splitlines())
    given = {name: value for name, value in facts.items() if name not in {"title", "licence", "language", "date"}}
    provenance: dict[str, str | date] = {**given}
    if "date" in facts:
        provenance["date"] = date.fromisoformat(facts["date"])
    text, marks, position = "", [], 0
    for found in _MARK.finditer(body):
        text += body[position : found.start()]
        marks.append((len(text), len(text) + len(found[1])))
        text += found[1]
        position = found.end()
    return Marked(path.stem, facts["language"], provenance, text + body[position:], tuple(marks))


def _entity(row: dict[str, str]) -> Entity:
    thing = known(row["kind"], row["name"])
    return Entity(row["name"], row["kind"], row["name"], thing.names if thing else (), row["label"])


if __name__ == "__main__":
    print(table([score(marked) for marked in read_gold()]))
