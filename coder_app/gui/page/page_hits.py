"""From a point on a page to an offset: nearest gap, the column of a drag, one line up or down."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from coder_app.domain.geometry import PageGeometry


def gap_in_line(geometry: PageGeometry, line: int, x: float, y: float) -> int:
    """The gap between characters of a line nearest to a point, never past the line's own line feed."""
    along = x if geometry.turn[line] in {0, 2} else y
    edges = geometry.line_edges(line)
    begin, end = int(geometry.starts[line]), int(geometry.starts[line + 1])
    gap = int(np.argmin(np.abs(edges - along)))
    if end > begin and gap == end - begin and edges[-1] == edges[-2]:
        gap -= 1
    return begin + gap


def column_run(geometry: PageGeometry, line: int) -> tuple[int, int]:
    """The lines around one that follow each other in its column: first and one past the last."""
    same = (geometry.column == geometry.column[line]) & (geometry.turn == geometry.turn[line])
    breaks = np.flatnonzero(~same)
    first = int(breaks[breaks < line].max(initial=-1)) + 1
    last = int(breaks[breaks > line].min(initial=geometry.line_count))
    return first, last


def _extent(geometry: PageGeometry, first: int, last: int) -> tuple[float, float]:
    """How far lines reach along their direction."""
    flat = geometry.edges[geometry.starts[first] + first : geometry.starts[last] + last]
    return float(flat.min()), float(flat.max())


def drag_hit(geometry: PageGeometry, x: float, y: float, pressed_line: int) -> int:
    """The gap nearest to a point while dragging from a line, without jumping across columns by accident.

    As long as the pointer is level with the column the drag began in, the lines of that column count, also from the
    gutter and from the near half of another column. Past the middle of another column, above or below its own, or on
    a line that runs another way, the nearest line counts.
    """
    first, last = column_run(geometry, pressed_line)
    along, across = (x, y) if geometry.turn[pressed_line] in {0, 2} else (y, x)
    near, far = geometry.near[first:last], geometry.far[first:last]
    if not near.min() <= across <= far.max():
        return geometry.hit(x, y)
    low, high = _extent(geometry, first, last)
    other = geometry.hit_line(x, y)
    if not low <= along <= high and not first <= other < last:
        other_low, other_high = _extent(geometry, *column_run(geometry, other))
        middle = (other_low + other_high) / 2
        if (along > high and along > middle) or (along < low and along < middle):
            return geometry.hit(x, y)
    distance = np.maximum(np.maximum(near - across, across - far), 0.0)
    return gap_in_line(geometry, first + int(np.argmin(distance)), x, y)


def line_step(geometry: PageGeometry, line: int, step: int) -> int | None:
    """The next line in reading order that is not level with this one; None past the page's first or last."""
    low, high = float(geometry.near[line]), float(geometry.far[line])
    other = line + step
    while 0 <= other < geometry.line_count:
        middle = float(geometry.near[other] + geometry.far[other]) / 2
        level = low <= middle <= high and geometry.column[other] == geometry.column[line]
        if not level or geometry.turn[other] != geometry.turn[line]:
            return other
        other += step
    return None


def char_at(geometry: PageGeometry, x: float, y: float) -> int | None:
    """The character whose box holds a point; None beside the text."""
    if not geometry.line_count:
        return None
    line = geometry.hit_line(x, y)
    rect = geometry.line_rect(line)
    if not (rect.x0 <= x <= rect.x1 and rect.y0 <= y <= rect.y1):
        return None
    edges = geometry.line_edges(line)
    along = x if geometry.turn[line] in {0, 2} else y
    rising = edges if edges[-1] >= edges[0] else -edges
    index = int(np.searchsorted(rising, along if edges[-1] >= edges[0] else -along, side="right")) - 1
    return int(geometry.starts[line]) + max(0, min(index, len(edges) - 2))
