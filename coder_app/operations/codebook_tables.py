"""Codebooks as tables: a whole tree of codes read in, or written out so that it can be read in again."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlmodel import select

from coder_app.domain.codebook import Framework
from coder_app.domain.errors import BadInput, CoderError
from coder_app.domain.views import Scale
from coder_app.operations.codebook import add_code, codes, edit_code, stored_scale
from coder_app.operations.codebook_tree import Node, Tree
from coder_app.operations.project import verb
from coder_app.operations.set_up import require_lead

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from coder_app.domain.views import CodeView
    from coder_app.exchange.tables import Table, TableRow
    from coder_app.storage.session import StudySession

COLUMNS = (
    "code", "parent", "framework", "definition", "indicators", "use", "not_for", "examples", "scale", "colour",
)  # fmt: skip
"""The columns of a codebook table; all but ``code`` may be absent."""

_FIELDS = {"use": "use_when"}
_TEXTS = ("definition", "indicators", "use", "not_for", "examples")
_RANGE = re.compile(r"(-?\d+)\s*(?:\.\.|…|[-–—])\s*(-?\d+)\Z")
_LABEL = re.compile(r"(-?\d+)\s*=\s*(.*)\Z", re.DOTALL)
_BETWEEN = re.compile(r";\s*(?=-?\d+\s*=)")
_COLOUR = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})\Z", re.IGNORECASE)


@dataclass(slots=True)
class _Plan:
    """Codes in an order in which parents come first, each with what its row says; and the codes there were."""

    known: list[Node] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    said: dict[int, dict[str, Any]] = field(default_factory=dict)


def check_codebook(table: Table) -> None:
    """Raise what :func:`import_codebook` would raise in an empty study."""
    _plan(table, [], [])


@verb("Import a codebook, codes: {count}")
def import_codebook(session: StudySession, table: Table) -> dict[str, int]:
    """Take in a table with :data:`COLUMNS`, all or nothing; gives ``{"added": n, "changed": n, "kept": n}``.

    A code is known again by its path. A column that is not there leaves that part of a known code as it is, a
    blank cell empties it (except the colour). Raises BadInput naming the row.
    """
    require_lead(session)
    plan = _plan(table, codes(session), session.exec(select(Framework.name)).all())
    counts = {"added": 0, "changed": 0, "kept": 0}
    ids = {id(node): node.view.id for node in plan.known if node.view}
    for node in plan.nodes:
        assert node.row is not None
        try:
            counts[_write(session, node, plan.said[node.row.number], ids)] += 1
        except BadInput as error:
            raise table.refuse(node.row, str(error)) from error
    session.tell(count=len(plan.nodes))
    return counts


def _write(session: StudySession, node: Node, said: dict[str, Any], ids: dict[int, str]) -> str:
    if node.view is None:
        above = ids[id(node.parent)] if node.parent else None
        ids[id(node)] = add_code(session, node.name, said, parent_id=above, framework=node.own_framework)
        return "added"
    changed = {name: value for name, value in said.items() if value != getattr(node.view, name)}
    if node.own_framework and node.own_framework != node.view.framework:
        changed["framework"] = node.own_framework
    if not changed:
        return "kept"
    edit_code(session, node.view.id, changed)
    return "changed"


def _plan(table: Table, known: Sequence[CodeView], frameworks: Iterable[str]) -> _Plan:
    if not table.rows:
        raise BadInput("{table} has a header but no codes.", table=table.name)
    plan = _Plan()
    tree = Tree(table, known, frameworks)
    for row in table.rows:
        try:
            plan.said[row.number] = _said(table, row)
        except CoderError as error:
            raise table.refuse(row, str(error)) from error
    plan.nodes, plan.known = tree.in_order(), tree.known
    return plan


def _said(table: Table, row: TableRow) -> dict[str, Any]:
    said: dict[str, Any] = {_FIELDS.get(name, name): row.get(name) for name in _TEXTS if table.has(name)}
    if table.has("scale"):
        said["scale"] = read_scale(row.get("scale"))
        stored_scale(said["scale"])
    colour = row.get("colour")
    if colour:
        if not _COLOUR.match(colour):
            raise BadInput("“{colour}” is no colour; write it as #0072B2.", colour=colour)
        said["colour"] = _full(colour)
    return said


def _full(colour: str) -> str:
    digits = colour[1:].upper()
    return "#" + ("".join(digit * 2 for digit in digits) if len(digits) == 3 else digits)


def read_scale(text: str) -> Scale | None:
    """A scale written ``1-5``, ``1..5``, ``1=low; 5=high`` or ``1-5; 1=low; 5=high``; None for nothing.

    >>> read_scale("1-5; 1=low; 5=high")
    Scale(low=1, high=5, labels={1: 'low', 5: 'high'})
    """
    if not text.strip():
        return None
    labels: dict[int, str] = {}
    low = high = None
    for part in _BETWEEN.split(text.strip().rstrip(";")):
        label, numbers = _LABEL.match(part.strip()), _RANGE.match(part.strip())
        if label:
            labels[int(label[1])] = label[2].strip()
        elif numbers and low is None:
            low, high = int(numbers[1]), int(numbers[2])
        else:
            raise BadInput("“{scale}” is no scale; write it as 1-5 or as 1=low; 5=high.", scale=text)
    low, high = (min(labels), max(labels)) if low is None or high is None else (low, high)
    outside = [number for number in labels if not low <= number <= high]
    if outside:
        raise BadInput("The scale “{scale}” has a label for {number}, outside its range.", scale=text,
                       number=outside[0])  # fmt: skip
    return Scale(low, high, labels)


def scale_text(scale: Scale | None) -> str:
    """A scale in the form that :func:`read_scale` reads."""
    if scale is None:
        return ""
    ends = f"{scale.low}..{scale.high}" if scale.low < 0 else f"{scale.low}-{scale.high}"
    labels = [f"{number}={label}" for number, label in sorted(scale.labels.items())]
    return "; ".join([ends, *labels])


def codebook_rows(session: StudySession) -> list[list[str]]:
    """The whole codebook as rows of :data:`COLUMNS`, in tree order; parents are named by path."""
    everything = codes(session)
    paths = {view.id: view.path for view in everything}
    return [
        [view.name, paths.get(view.parent_id or "", ""), view.framework, view.definition, view.indicators,
         view.use_when, view.not_for, view.examples, scale_text(view.scale), view.colour]
        for view in everything
    ]  # fmt: skip
