"""Where every character of a page stands: lines with character edges, hit test and highlight rectangles.

View space: points (1/72 inch), origin top left, x to the right, y down, the page as it is shown.
Offsets are code points relative to the start of the page's text.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from coder_app.domain.errors import Damaged

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

_MAGIC = b"CG1"
_UNIT = 20.0  # stored in twentieths of a point


class Rect(NamedTuple):
    """A rectangle in view space: left, top, right, bottom, in points."""

    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class PageGeometry:
    """The lines of one page.

    Line ``i`` holds the characters ``starts[i] … starts[i+1]`` of the page's text; the trailing line feed (where
    there is one) belongs to the line and has no width. A line of n characters has n+1 edges along the writing
    direction, ``edges[starts[i]+i : starts[i+1]+i+1]``: character k of the line reaches from edge k to edge k+1.
    ``turn`` says how the line runs on the shown page: 0 left to right, 1 top to bottom, 2 right to left (upside
    down), 3 bottom to top. For turns 0 and 2 edges are x and ``near``/``far`` are top and bottom y; for turns 1
    and 3 edges are y and ``near``/``far`` are left and right x. Edges descend for turns 2 and 3.
    """

    width: float
    height: float
    starts: NDArray[np.int32]
    near: NDArray[np.float32]
    far: NDArray[np.float32]
    turn: NDArray[np.uint8]
    edges: NDArray[np.float32]
    column: NDArray[np.uint8]

    @property
    def length(self) -> int:
        """Number of code points on the page, line feeds included."""
        return int(self.starts[-1]) if len(self.starts) else 0

    @property
    def line_count(self) -> int:
        return len(self.near)

    def line_edges(self, line: int) -> NDArray[np.float32]:
        """The n+1 edges of a line along its writing direction."""
        return self.edges[self.starts[line] + line : self.starts[line + 1] + line + 1]

    def line_of(self, offset: int) -> int:
        """The line holding the character at ``offset`` (clamped to the page)."""
        return int(np.clip(np.searchsorted(self.starts, offset, side="right") - 1, 0, self.line_count - 1))

    def line_rect(self, line: int, first: int | None = None, last: int | None = None) -> Rect:
        """The rectangle of characters ``first … last`` (page offsets, half-open) of a line; the whole line without."""
        begin = int(self.starts[line])
        edges = self.line_edges(line)
        a = float(edges[0 if first is None else max(0, first - begin)])
        b = float(edges[-1 if last is None else min(len(edges) - 1, last - begin)])
        low, high = (a, b) if a <= b else (b, a)
        near, far = float(self.near[line]), float(self.far[line])
        return Rect(low, near, high, far) if self.turn[line] in {0, 2} else Rect(near, low, far, high)

    def rects(self, start: int, end: int) -> list[Rect]:
        """One rectangle per line for the characters ``start … end`` (page offsets, half-open), empty ones left out."""
        if end <= start or not self.line_count:
            return []
        found = []
        for line in range(self.line_of(max(start, 0)), self.line_of(end - 1) + 1):
            rect = self.line_rect(line, max(start, int(self.starts[line])), min(end, int(self.starts[line + 1])))
            if rect.x1 > rect.x0 and rect.y1 > rect.y0:
                found.append(rect)
        return found

    def masked(self, runs: Iterable[tuple[int, int]]) -> PageGeometry:
        """The same lines with the characters of each run (page offsets, half-open) spaced evenly over its width.

        The widths of letters would tell what is written under a mask.
        """
        edges = self.edges.copy()
        for start, end in runs:
            first, last = max(start, 0), min(end, self.length)
            if last <= first or not self.line_count:
                continue
            for line in range(self.line_of(first), self.line_of(last - 1) + 1):
                a, b = max(first, int(self.starts[line])), min(last, int(self.starts[line + 1]))
                edges[a + line : b + line + 1] = np.linspace(edges[a + line], edges[b + line], b - a + 1)
        return replace(self, edges=edges)

    def inside(self, area: Rect) -> list[tuple[int, int]]:
        """The runs of characters (page offsets) whose middle lies in a rectangle."""
        runs: list[tuple[int, int]] = []
        for line in range(self.line_count):
            begin, edges = int(self.starts[line]), self.line_edges(line)
            middles, across = (edges[:-1] + edges[1:]) / 2, float(self.near[line] + self.far[line]) / 2
            level = self.turn[line] in {0, 2}
            low, high, at = (area.x0, area.x1, across) if level else (area.y0, area.y1, across)
            near, far = (area.y0, area.y1) if level else (area.x0, area.x1)
            if near <= at <= far:
                found = np.flatnonzero((middles >= low) & (middles <= high))
                runs += [(begin + int(found[0]), begin + int(found[-1]) + 1)] if len(found) else []
        return runs

    def hit(self, x: float, y: float) -> int:
        """The caret offset (gap between characters) nearest to a point, also in margins, gutters and past line ends.

        The nearest line by weighted distance (across a line counts sixteen times as much as along it), then the
        nearest gap within it; never past the line's own line feed.
        """
        if not self.line_count:
            return 0
        line = self.hit_line(x, y)
        along = x if self.turn[line] in {0, 2} else y
        edges = self.line_edges(line)
        begin, end = int(self.starts[line]), int(self.starts[line + 1])
        gap = int(np.argmin(np.abs(edges - along)))
        if end > begin and gap == end - begin and edges[-1] == edges[-2]:
            gap -= 1
        return begin + gap

    def hit_line(self, x: float, y: float) -> int:
        """The line nearest to a point."""
        first = self.edges[self.starts[:-1] + np.arange(self.line_count)]
        last = self.edges[self.starts[1:] + np.arange(self.line_count)]
        low, high = np.minimum(first, last), np.maximum(first, last)
        level = np.isin(self.turn, (0, 2))
        along, across = np.where(level, x, y), np.where(level, y, x)
        d_along = np.maximum(np.maximum(low - along, along - high), 0.0)
        d_across = np.maximum(np.maximum(self.near - across, across - self.far), 0.0)
        return int(np.argmin(d_along**2 / 4 + 4 * d_across**2))

    def encode(self) -> bytes:
        """A compact form for storage: about one byte a character."""
        first = self.starts[:-1] + np.arange(self.line_count, dtype=np.int32)
        quantised = np.rint(self.edges * _UNIT).astype(np.int32)
        deltas = np.diff(quantised, prepend=np.int32(0))
        deltas[first] = quantised[first] if self.line_count else 0
        parts = [
            np.diff(self.starts).astype("<u4").tobytes(),
            np.rint(self.near * _UNIT).astype("<i4").tobytes(),
            np.rint(self.far * _UNIT).astype("<i4").tobytes(),
            self.turn.astype("u1").tobytes(),
            self.column.astype("u1").tobytes(),
            deltas.astype("<i4").view("u1").reshape(-1, 4).T.tobytes(),
        ]
        head = struct.pack("<3sIIff", _MAGIC, self.line_count, len(self.edges), self.width, self.height)
        return head + zlib.compress(b"".join(parts), 6)

    @classmethod
    def decode(cls, data: bytes) -> PageGeometry:
        """The geometry stored by :meth:`encode`; raises :class:`Damaged` for anything else."""
        try:
            magic, lines, edges, width, height = struct.unpack_from("<3sIIff", data)
            body = zlib.decompress(data[struct.calcsize("<3sIIff") :])
        except (struct.error, zlib.error) as error:
            raise Damaged("The stored page layout cannot be read.") from error
        if magic != _MAGIC or len(body) != 14 * lines + 4 * edges:
            raise Damaged("The stored page layout cannot be read.")
        cut = np.cumsum([0, 4 * lines, 4 * lines, 4 * lines, lines, lines, 4 * edges])
        part = [body[cut[i] : cut[i + 1]] for i in range(6)]
        starts = np.concatenate(([0], np.cumsum(np.frombuffer(part[0], "<u4")))).astype(np.int32)
        deltas = np.frombuffer(part[5], "u1").reshape(4, -1).T.copy().view("<i4").ravel()
        first = starts[:-1] + np.arange(lines, dtype=np.int32)
        return cls(
            width=width,
            height=height,
            starts=starts,
            near=(np.frombuffer(part[1], "<i4") / _UNIT).astype(np.float32),
            far=(np.frombuffer(part[2], "<i4") / _UNIT).astype(np.float32),
            turn=np.frombuffer(part[3], "u1").copy(),
            edges=(_restart_sums(deltas, first) / _UNIT).astype(np.float32),
            column=np.frombuffer(part[4], "u1").copy(),
        )


def _restart_sums(deltas: NDArray[np.int32], first: NDArray[np.int32]) -> NDArray[np.int64]:
    """Cumulative sums that start anew at each index in ``first``."""
    total: NDArray[np.int64] = np.cumsum(deltas, dtype=np.int64)
    if not len(first):
        return total
    before: NDArray[np.int64] = np.where(first > 0, total[first - 1], 0)
    lengths = np.diff(np.append(first, len(deltas)))
    total -= np.repeat(before, lengths)
    return total


def build_geometry(
    width: float,
    height: float,
    lines: list[tuple[float, float, int, int, list[float]]],
) -> PageGeometry:
    """A page's geometry from its lines in reading order.

    Each line is ``(near, far, turn, column, edges)`` with the n+1 edges of its n characters, the line feed included
    (repeat the last edge for it).
    """
    counts = [len(edges) - 1 for *_, edges in lines]
    flat = [edge for *_, edges in lines for edge in edges]
    return PageGeometry(
        width=width,
        height=height,
        starts=np.concatenate(([0], np.cumsum(counts))).astype(np.int32) if lines else np.zeros(1, np.int32),
        near=np.array([line[0] for line in lines], np.float32),
        far=np.array([line[1] for line in lines], np.float32),
        turn=np.array([line[2] for line in lines], np.uint8),
        edges=np.array(flat, np.float32),
        column=np.array([line[3] for line in lines], np.uint8),
    )
