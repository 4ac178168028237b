"""In which order a page is read: as its content says, or column by column where the content hops between them.

Everything happens in the text frame: u runs along the writing, v across it towards the next line, whatever the
turn of the page or its text.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from coder_app.exchange.pdf_characters import PageChars

Order = Literal["auto", "content", "columns"]

_WIDE_GAP = 1.15  # of the character height: wider than any word space
_SAME_ROW = 0.4  # share of the lower height that must overlap
_ROWS = 3  # that must respect a gutter on either side
_COLUMN_CHARS = 12  # mean length of a piece of line in a text column; cells of tables are shorter


@dataclass(slots=True)
class Reading:
    """A page's characters in reading order: indices, their line, and per line the column it stands in.

    ``frame`` has u0, v0, u1, v1 of each character in reading order; ``joined`` tells that a character follows the
    one that precedes it in the page's content too.
    """

    index: NDArray[np.int64]
    line: NDArray[np.int64]
    column: NDArray[np.uint8]
    frame: NDArray[np.float64]
    joined: NDArray[np.bool_]
    by_columns: bool


@dataclass(slots=True)
class _Pieces:
    """Runs of characters without a jump or a wide gap."""

    start: NDArray[np.int64]
    count: NDArray[np.int64]
    box: NDArray[np.float64]  # u0, v0, u1, v1
    turn: NDArray[np.uint8]

    @property
    def height(self) -> NDArray[np.float64]:
        return self.box[:, 3] - self.box[:, 1]


def reading_order(chars: PageChars, order: Order = "auto") -> Reading:
    """How to read the page; ``auto`` keeps the order of the content unless it hops to and fro over a gutter."""
    frame = text_frame(chars)
    n = len(chars.code)
    if not n:
        nothing = np.zeros(0, np.int64)
        return Reading(nothing, nothing, np.zeros(0, np.uint8), frame, np.zeros(0, bool), by_columns=False)
    breaks = _line_breaks(chars, frame)
    pieces = _pieces(chars, frame, breaks)
    if order == "columns" or (order == "auto" and (_is_turned(chars) or _hops(pieces))):
        return _by_columns(pieces, frame, n)
    line = np.cumsum(breaks) - 1
    return Reading(
        index=np.arange(n),
        line=line,
        column=_columns_of_lines(frame, breaks),
        frame=frame,
        joined=np.ones(n, bool),
        by_columns=False,
    )


def text_frame(chars: PageChars) -> NDArray[np.float64]:
    """u0, v0, u1, v1 of each character."""
    x0, y0, x1, y1 = chars.box.T
    w, h = chars.width, chars.height
    turn = chars.turn
    return (
        np.stack(
            (
                np.choose(turn, (x0, y0, w - x1, h - y1)),
                np.choose(turn, (y0, w - x1, h - y1, x0)),
                np.choose(turn, (x1, y1, w - x0, h - y0)),
                np.choose(turn, (y1, w - x0, h - y0, x1)),
            ),
            axis=1,
        )
        if len(turn)
        else np.zeros((0, 4))
    )


def _line_breaks(chars: PageChars, frame: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which characters, in the order of the content, begin a line."""
    u0, v0, u1, v1 = frame.T
    height = np.maximum(v1 - v0, 0.1)
    lower = np.minimum(height[1:], height[:-1])
    overlap = np.minimum(v1[1:], v1[:-1]) - np.maximum(v0[1:], v0[:-1])
    back = u0[1:] < u0[:-1] - 0.5 * np.maximum(height[1:], height[:-1])
    fresh = (overlap < _SAME_ROW * lower) | back
    near = (np.abs(u0[1:] - u1[:-1]) < 2 * height[1:]) & (np.abs(v0[1:] - v0[:-1]) < 2 * height[1:])
    fresh &= ~(chars.slanted[1:] & chars.slanted[:-1] & near)
    fresh |= chars.turn[1:] != chars.turn[:-1]
    return np.concatenate(([True], fresh))


def _pieces(chars: PageChars, frame: NDArray[np.float64], breaks: NDArray[np.bool_]) -> _Pieces:
    height = frame[:, 3] - frame[:, 1]
    gap = np.concatenate(([0.0], frame[1:, 0] - frame[:-1, 2]))
    start = np.flatnonzero(breaks | (gap > _WIDE_GAP * height))
    box = np.stack(
        (
            np.minimum.reduceat(frame[:, 0], start),
            np.minimum.reduceat(frame[:, 1], start),
            np.maximum.reduceat(frame[:, 2], start),
            np.maximum.reduceat(frame[:, 3], start),
        ),
        axis=1,
    )
    return _Pieces(start, np.diff(np.append(start, len(frame))), box, chars.turn[start])


def _is_turned(chars: PageChars) -> bool:
    """Most of the text does not stand upright on the shown page; PDFium sorts such lines by the page, not the text."""
    return bool(np.count_nonzero(chars.turn) > 0.5 * len(chars.turn))


def _hops(pieces: _Pieces) -> bool:
    """The content jumps over one and the same gutter within a row, three times or more, between text columns."""
    box, height = pieces.box, pieces.height
    overlap = np.minimum(box[1:, 3], box[:-1, 3]) - np.maximum(box[1:, 1], box[:-1, 1])
    lower = np.minimum(height[1:], height[:-1])
    gap = box[1:, 0] - box[:-1, 2]
    jump = (overlap > 0.5 * lower) & (gap > _WIDE_GAP * lower) & (pieces.turn[1:] == pieces.turn[:-1])
    at = np.flatnonzero(jump)
    if len(at) < _ROWS:
        return False
    left, right = box[at, 2], box[at + 1, 0]
    over = (left[None, :] < right[:, None] - 0.1) & (right[None, :] >= right[:, None])
    best = over[int(np.argmax(over.sum(axis=1)))]
    if best.sum() < _ROWS:
        return False
    before, after = pieces.count[at[best]], pieces.count[at[best] + 1]
    return bool(min(before.mean(), after.mean()) >= _COLUMN_CHARS)


def _columns_of_lines(frame: NDArray[np.float64], breaks: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Number the columns of a page read as its content says: a new one where the text goes back up and aside."""
    start = np.flatnonzero(breaks)
    v0 = np.minimum.reduceat(frame[:, 1], start)
    height = frame[start, 3] - frame[start, 1]
    up = v0[1:] < v0[:-1] - 3 * height[1:]
    aside = frame[start[1:], 0] > frame[start[:-1], 0]
    return np.minimum(np.concatenate(([0], np.cumsum(up & aside))), 255).astype(np.uint8)


def _by_columns(pieces: _Pieces, frame: NDArray[np.float64], n: int) -> Reading:
    lines: list[tuple[int, list[int]]] = []
    turns, first = np.unique(pieces.turn, return_index=True)
    amount = [int(pieces.count[pieces.turn == turn].sum()) for turn in turns]
    for at in sorted(range(len(turns)), key=lambda k: (-amount[k], first[k])):
        runs, box = _runs(pieces.box, np.flatnonzero(pieces.turn == turns[at]))
        _cut(runs, box, 0, lines)
    index = np.empty(n, np.int64)
    line = np.empty(n, np.int64)
    done = 0
    for number, (_, row) in enumerate(lines):
        for piece in row:
            begin, count = int(pieces.start[piece]), int(pieces.count[piece])
            index[done : done + count] = np.arange(begin, begin + count)
            line[done : done + count] = number
            done += count
    joined = np.concatenate(([False], index[1:] == index[:-1] + 1))
    column = np.array([min(column, 255) for column, _ in lines], np.uint8)
    return Reading(index, line, column, frame[index], joined, by_columns=True)


def _runs(box: NDArray[np.float64], chosen: NDArray[np.int64]) -> tuple[list[list[int]], NDArray[np.float64]]:
    """Pieces side by side in a row without a wide gap, taken together: the content may bring words singly."""
    runs: list[list[int]] = []
    for row in _rows(box[chosen]):
        right = -1e9
        for k in (int(chosen[j]) for j in row):
            if runs and right > -1e9 and box[k, 0] - right <= _WIDE_GAP * (box[k, 3] - box[k, 1]):
                runs[-1].append(k)
            else:
                runs.append([k])
            right = max(right, float(box[k, 2]))
    whole = [(*box[run, :2].min(axis=0), *box[run, 2:].max(axis=0)) for run in runs]
    return runs, np.array(whole, np.float64)


def _cut(runs: list[list[int]], box: NDArray[np.float64], depth: int, lines: list[tuple[int, list[int]]]) -> None:
    """Append the lines of the runs in reading order, cutting at gutters as long as there are any."""
    parts = _parted(box) if depth < 8 and len(runs) >= 2 * _ROWS else None
    if parts is not None:
        for part in parts:
            if len(part):
                _cut([runs[k] for k in part], box[part], depth + 1, lines)
        return
    column = lines[-1][0] + 1 if lines else 0
    lines.extend((column, [piece for k in row for piece in runs[k]]) for row in _rows(box))


def _parted(box: NDArray[np.float64]) -> tuple[NDArray[np.int64], ...] | None:
    """Indices above, left of, right of and below the best gutter; None where there is none."""
    down = np.argsort((box[:, 1] + box[:, 3]) / 2, kind="stable")
    box = box[down]
    height = float(np.median(box[:, 3] - box[:, 1]))
    best: tuple[int, int, int, float] | None = None
    for gutter in _candidates(box):
        for begin, end in _free_runs(box, gutter):
            begin, end = _without_fringes(box, begin, end, height)
            score = _gutter_score(box[begin:end], gutter, height)
            if score and (best is None or score > best[0]):
                best = (score, begin, end, gutter)
    if best is None:
        return None
    _, begin, end, gutter = best
    inside = np.arange(begin, end)
    is_left = box[begin:end, 0] < gutter
    return down[:begin], down[inside[is_left]], down[inside[~is_left]], down[end:]


def _candidates(box: NDArray[np.float64]) -> list[float]:
    """Places just left of where several pieces begin, the commonest first."""
    places, counts = np.unique(np.rint(box[:, 0] / 2), return_counts=True)
    often = np.argsort(-counts, kind="stable")[:40]
    return [float(places[k]) * 2 - 1.5 for k in often]


def _free_runs(box: NDArray[np.float64], gutter: float) -> list[tuple[int, int]]:
    """Maximal stretches of pieces (sorted downwards) none of which crosses the gutter."""
    crossing = (box[:, 0] < gutter) & (box[:, 2] > gutter + 0.5)
    edges = np.flatnonzero(np.concatenate(([True], crossing, [True])))
    return [(a, b - 1) for a, b in pairwise(edges.tolist()) if b - a > 2 * _ROWS]


def _without_fringes(box: NDArray[np.float64], begin: int, end: int, height: float) -> tuple[int, int]:
    """The run without a lone row set off above or below: a page header or footer, not part of the columns."""
    while end - begin > 2 * _ROWS:
        top = np.maximum.accumulate(box[begin:end, 3])[:-1]
        gap = box[begin + 1 : end, 1] - top
        low = np.minimum.accumulate(box[begin:end, 1][::-1])[::-1][1:]
        gap = np.minimum(gap, low - top)
        off = np.flatnonzero(gap > 0.8 * height)
        if len(off) and off[0] < 3:
            begin += int(off[0]) + 1
        elif len(off) and end - begin - 2 - off[-1] < 3:
            end = begin + int(off[-1]) + 1
        else:
            break
    return begin, end


def _gutter_score(box: NDArray[np.float64], gutter: float, height: float) -> int:
    """How many pieces a gutter orders; 0 where it is none (too few rows, too narrow, not side by side)."""
    is_left = box[:, 0] < gutter
    left, right = box[is_left], box[~is_left]
    if min(len(left), len(right)) < _ROWS:
        return 0
    if right[:, 0].min() - left[:, 2].max() < 0.4 * height:
        return 0
    shared = min(left[:, 3].max(), right[:, 3].max()) - max(left[:, 1].min(), right[:, 1].min())
    lower = min(np.ptp(left[:, (1, 3)]), np.ptp(right[:, (1, 3)]))
    return len(box) if shared > 0.5 * lower else 0


def _rows(box: NDArray[np.float64]) -> list[list[int]]:
    """Pieces grouped into lines downwards, each line from its beginning."""
    rows: list[list[int]] = []
    v0 = v1 = -1e9
    for k in np.argsort((box[:, 1] + box[:, 3]) / 2, kind="stable").tolist():
        low, high = float(box[k, 1]), float(box[k, 3])
        if rows and min(v1, high) - max(v0, low) > 0.5 * min(v1 - v0, high - low):
            rows[-1].append(k)
        else:
            rows.append([k])
            v0, v1 = low, high
    return [sorted(row, key=lambda k: float(box[k, 0])) for row in rows]
