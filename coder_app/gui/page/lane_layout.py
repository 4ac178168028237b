"""Where the bars and names of codings stand in the margin, so that no two names touch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


LEAST_BAR = 12.0  # pixels; shorter bars are drawn this long


@dataclass(frozen=True, slots=True)
class LaneItem:
    """A coding in the margin: the height of its text (top, bottom) and the height its name needs, in pixels."""

    key: str
    top: float
    bottom: float
    label_height: float
    important: bool = False


@dataclass(frozen=True, slots=True)
class PlacedLane:
    """A coding's bar (column counted from the page outwards) and where its name starts; None without room for it.

    ``more`` is the number of codings hereabouts whose names had no room; ``beside`` the outermost column in use at
    the height of the name.
    """

    key: str
    top: float
    bottom: float
    column: int
    label_top: float | None
    label_height: float
    more: int = 0
    beside: int = 0


def pack_columns(intervals: Sequence[tuple[float, float]], gap: float, limit: int) -> list[int]:
    """A column for each interval (sorted by top) so that those in one column keep ``gap`` apart, up to ``limit``."""
    free: list[float] = []
    columns = []
    for top, bottom in intervals:
        column = next((index for index, until in enumerate(free) if until + gap <= top), len(free))
        if column == len(free) and column < limit:
            free.append(bottom)
        column = min(column, limit - 1)
        free[column] = max(free[column], bottom)
        columns.append(column)
    return columns


def spread(wanted: Sequence[float], heights: Sequence[float], low: float, high: float) -> list[float]:
    """Tops at or below the wanted ones (ascending) so that nothing overlaps; moved up only where ``high`` is near."""
    tops: list[float] = []
    cursor = low
    for top, height in zip(wanted, heights, strict=True):
        tops.append(max(cursor, top))
        cursor = tops[-1] + height
    limit = high
    for index in range(len(tops) - 1, -1, -1):
        if tops[index] + heights[index] <= limit:
            break
        limit = tops[index] = limit - heights[index]
    return tops


def lay_out(
    items: Sequence[LaneItem], low: float, high: float, *, reach: float = 72.0, limit: int = 8, gap: float = 2.0
) -> list[PlacedLane]:
    """Bars and names between ``low`` and ``high``; a name moved further than ``reach`` is left out."""
    ordered = sorted(items, key=lambda item: (item.top, -item.bottom, item.key))
    columns = pack_columns([(item.top, item.bottom) for item in ordered], gap, limit)
    named, more = _choose(ordered, low, high, reach)
    tops = spread([ordered[i].top for i in named], [ordered[i].label_height for i in named], low, high)
    label_tops = dict(zip(named, tops, strict=True))
    beside = _indents(ordered, columns, label_tops)
    return [
        PlacedLane(
            item.key,
            item.top,
            item.bottom,
            columns[i],
            label_tops.get(i),
            item.label_height,
            more.get(i, 0),
            beside.get(i, columns[i]),
        )
        for i, item in enumerate(ordered)
    ]


def _indents(ordered: Sequence[LaneItem], columns: Sequence[int], label_tops: dict[int, float]) -> dict[int, int]:
    """The outermost column beside each name; names that stand close under each other share one."""
    indents: dict[int, int] = {}
    stack: list[int] = []
    for index, top in label_tops.items():
        if stack and top > label_tops[stack[-1]] + ordered[stack[-1]].label_height + 1:
            stack = []
        stack.append(index)
        outermost = max(_outermost(ordered, columns, index, top), indents.get(stack[0], 0))
        indents.update(dict.fromkeys(stack, outermost))
    return indents


def _outermost(ordered: Sequence[LaneItem], columns: Sequence[int], index: int, label_top: float) -> int:
    item = ordered[index]
    low, high = min(label_top, item.top), max(label_top + item.label_height, item.top)
    passing = (
        column
        for other, column in zip(ordered, columns, strict=True)
        if other.top < high and low < max(other.bottom, other.top + LEAST_BAR)
    )
    return max(passing, default=columns[index])


def _choose(ordered: Sequence[LaneItem], low: float, high: float, reach: float) -> tuple[list[int], dict[int, int]]:
    """Which names are shown, and after which one how many are not."""
    named: list[int] = []
    more: dict[int, int] = {}
    cursor, held = low, sum(item.label_height for item in ordered if item.important)
    for index, item in enumerate(ordered):
        top = max(cursor, item.top)
        if item.important:
            held -= item.label_height
        elif top - item.top > reach or max(cursor, low) + item.label_height + held > high:
            if named:
                more[named[-1]] = more.get(named[-1], 0) + 1
            continue
        named.append(index)
        cursor = min(top, high) + item.label_height
    return named, more
