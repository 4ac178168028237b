"""A page's characters in reading order made into fixed text with a place for every code point."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.geometry import PageGeometry, build_geometry

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from coder_app.exchange.pdf_characters import PageChars
    from coder_app.exchange.pdf_reading_order import Reading

_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_WORD_GAP = 0.11  # of the character height
_HYPHENS = (0x2D, 0xAD, 0x2010)


def lay_out(chars: PageChars, reading: Reading) -> tuple[str, PageGeometry]:
    """The page's text, one line feed per visual line, and its geometry, one place per code point."""
    code, frame, line, spaced = _in_order(chars, reading)
    if not len(code):
        return "", build_geometry(chars.width, chars.height, [])
    turn = chars.turn[reading.index]
    code, frame, line, spaced, turn = _composed(code, frame, line, spaced, turn)
    code = _line_end_hyphens(code, line)
    first = np.flatnonzero(np.concatenate(([True], line[1:] != line[:-1])))
    low, high = _line_heights(frame, first)
    slanted = np.isin(line[first], reading.line[chars.slanted[reading.index]])
    low, high = _thinned(low, high, frame[first, 3] - frame[first, 1], slanted)
    text, starts, edges = _spread(code, frame, line, spaced, first)
    return text, _as_shown(chars, starts, edges, low, high, turn[first], reading.column)


def _in_order(
    chars: PageChars, reading: Reading
) -> tuple[NDArray[np.uint32], NDArray[np.float64], NDArray[np.int64], NDArray[np.bool_]]:
    code = chars.code[reading.index]
    frame = reading.frame
    if not len(code):
        return code, frame, reading.line, np.zeros(0, bool)
    height = frame[:, 3] - frame[:, 1]
    gap = np.concatenate(([0.0], frame[1:, 0] - frame[:-1, 2]))
    joined = reading.joined
    spaced = np.where(joined, chars.spaced[reading.index], gap > 0.12 * height)
    spaced |= gap > height
    same_line = np.concatenate(([False], reading.line[1:] == reading.line[:-1]))
    if chars.covered < 0.4:  # the letters of a scan's text layer stand too unevenly
        spaced |= _missing_spaces(gap, height, reading.line, same_line & ~spaced)
    combining = (code >= 0x300) & (code < 0x370)
    return code, frame, reading.line, spaced & same_line & ~combining


def _missing_spaces(
    gap: NDArray[np.float64], height: NDArray[np.float64], line: NDArray[np.int64], inner: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """Gaps within words that stand out from their line: spaces PDFium overlooks where they are narrow.

    Lines with many such gaps are letter-spaced or have wrong widths, and stay as they are.
    """
    at = np.flatnonzero(inner)
    wide = np.zeros(len(gap), bool)
    if not len(at):
        return wide
    ranked = at[np.lexsort((gap[at], line[at]))]
    first = np.flatnonzero(np.concatenate(([True], line[ranked][1:] != line[ranked][:-1])))
    count = np.diff(np.append(first, len(ranked)))
    usual = np.repeat(np.maximum(gap[ranked[first + count // 2]], 0.0), count)
    wide[ranked] = gap[ranked] - usual > _WORD_GAP * height[ranked]
    many = np.add.reduceat(wide[ranked], first) > 0.1 * count
    wide[ranked] &= ~np.repeat(many, count)
    return wide


def _composed(
    code: NDArray[np.uint32],
    frame: NDArray[np.float64],
    line: NDArray[np.int64],
    spaced: NDArray[np.bool_],
    turn: NDArray[np.uint8],
) -> tuple[NDArray[np.uint32], NDArray[np.float64], NDArray[np.int64], NDArray[np.bool_], NDArray[np.uint8]]:
    """The same with letters and accents composed (NFC) and ligatures spelt out, each sharing its place evenly."""
    text = _string(code)
    if unicodedata.is_normalized("NFC", text) and not np.isin(code, tuple(_LIGATURES)).any():
        return code, frame, line, spaced, turn
    kept: list[int] = []
    letters: list[str] = []
    boxes: list[NDArray[np.float64]] = []
    for begin, end in _clusters(text, line, spaced):
        whole = unicodedata.normalize("NFC", "".join(_LIGATURES.get(ord(c), c) for c in text[begin:end]))
        part = frame[begin:end]
        box = np.array([part[:, 0].min(), part[:, 1].min(), part[:, 2].max(), part[:, 3].max()])
        step = (box[2] - box[0]) / len(whole)
        for k, letter in enumerate(whole):
            letters.append(letter)
            kept.append(begin if k == 0 else begin + 1 if end - begin > 1 else -begin - 1)
            boxes.append(np.array([box[0] + k * step, box[1], box[0] + (k + 1) * step, box[3]]))
    return _gathered(kept, letters, boxes, line, spaced, turn)


def _gathered(
    kept: list[int],
    letters: list[str],
    boxes: list[NDArray[np.float64]],
    line: NDArray[np.int64],
    spaced: NDArray[np.bool_],
    turn: NDArray[np.uint8],
) -> tuple[NDArray[np.uint32], NDArray[np.float64], NDArray[np.int64], NDArray[np.bool_], NDArray[np.uint8]]:
    """Arrays for composed letters; a negative index marks a further letter of the same cluster."""
    source = np.array(kept)
    further = source < 0
    source = np.where(further, -source - 1, source)
    code = np.array([ord(letter) for letter in letters], np.uint32)
    return code, np.stack(boxes), line[source], spaced[source] & ~further, turn[source]


def _clusters(text: str, line: NDArray[np.int64], spaced: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Stretches that compose among themselves only."""
    begins = [0]
    for i in range(1, len(text)):
        pair = text[begins[-1] : i + 1]
        alone = unicodedata.normalize("NFC", text[begins[-1] : i]) + unicodedata.normalize("NFC", text[i])
        composes = unicodedata.combining(text[i]) or unicodedata.normalize("NFC", pair) != alone
        if line[i] != line[i - 1] or spaced[i] or not composes:
            begins.append(i)
    return list(zip(begins, [*begins[1:], len(text)], strict=True))


def _line_end_hyphens(code: NDArray[np.uint32], line: NDArray[np.int64]) -> NDArray[np.uint32]:
    """Hyphens that split a word at a line end become soft hyphens, soft hyphens elsewhere plain ones.

    Whether a line-end hyphen belongs to the spelling can only be told from the whole document; see ``freeze``.
    """
    code = code.copy()
    code[code == 0xAD] = 0x2D
    last = np.flatnonzero(np.concatenate((line[1:] != line[:-1], [False])))
    for at in last[np.isin(code[last], _HYPHENS)].tolist():
        if at and chr(code[at - 1]).isalpha() and chr(code[at + 1]).islower() and line[at - 1] == line[at]:
            code[at] = 0xAD
    return code


def _line_heights(
    frame: NDArray[np.float64], first: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Where each line begins and ends across the writing, initials over several lines left aside."""
    height = frame[:, 3] - frame[:, 1]
    count = np.diff(np.append(first, len(frame)))
    number = np.repeat(np.arange(len(first)), count)
    ranked = np.lexsort((height, number))
    middle = height[ranked[first + count // 2]]
    usual = height <= 1.6 * middle[number] + 0.01
    low = np.minimum.reduceat(np.where(usual, frame[:, 1], np.inf), first)
    high = np.maximum.reduceat(np.where(usual, frame[:, 3], -np.inf), first)
    return low, high


def _thinned(
    low: NDArray[np.float64], high: NDArray[np.float64], size: NDArray[np.float64], slanted: NDArray[np.bool_]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Slanted lines as bands in their middle: their whole box would swallow every click on the page."""
    middle, half = (low + high) / 2, np.minimum(size, high - low) / 2
    return np.where(slanted, middle - half, low), np.where(slanted, middle + half, high)


def _spread(
    code: NDArray[np.uint32],
    frame: NDArray[np.float64],
    line: NDArray[np.int64],
    spaced: NDArray[np.bool_],
    first: NDArray[np.int64],
) -> tuple[str, NDArray[np.int32], NDArray[np.float64]]:
    """The text with spaces and line feeds, the starts of its lines, and edges along the writing."""
    n, lines = len(code), len(first)
    number = np.cumsum(np.concatenate(([False], line[1:] != line[:-1])))
    place = np.arange(n) + np.cumsum(spaced) + number
    last = np.append(first[1:], n) - 1
    total = n + int(spaced.sum()) + lines
    left, right = _left_edges(frame, number), frame[:, 2]
    out = np.full(total, 32, np.uint32)
    out[place] = code
    out[place[last] + 1] = 10
    edge = np.empty(total, np.float64)
    edge[place] = left
    before = np.flatnonzero(spaced)
    edge[place[before] - 1] = np.maximum(np.minimum(right[before - 1], left[before]), left[before - 1])
    edge[place[last] + 1] = np.maximum(right[last], left[last])
    ends = place[last] + 2
    edge = _rising(edge, np.repeat(np.arange(lines), np.diff(np.concatenate(([0], ends)))))
    edges = np.insert(edge, ends, edge[ends - 1])
    return _string(out), np.concatenate(([0], ends)).astype(np.int32), edges


def _left_edges(frame: NDArray[np.float64], number: NDArray[np.int64]) -> NDArray[np.float64]:
    """Left edges, characters that share one box (letters of a ligature) spread over it."""
    left, right = frame[:, 0], frame[:, 2]
    same = (left[1:] == left[:-1]) & (right[1:] == right[:-1]) & (number[1:] == number[:-1]) & (right[1:] > left[1:])
    if not same.any():
        return left
    group = np.cumsum(np.concatenate(([True], ~same))) - 1
    size = np.bincount(group)
    begin = np.concatenate(([0], np.cumsum(size)[:-1]))
    within = np.arange(len(left)) - begin[group]
    spread: NDArray[np.float64] = left + (right - left) * within / size[group]
    return spread


def _rising(edge: NDArray[np.float64], number: NDArray[np.int64]) -> NDArray[np.float64]:
    """Edges that never step back within a line."""
    far = float(np.ptp(edge)) + 1.0
    rising: NDArray[np.float64] = np.maximum.accumulate(edge + number * far) - number * far
    return rising


def _string(code: NDArray[np.uint32]) -> str:
    return code.astype("<u4").tobytes().decode("utf-32-le")


def _as_shown(
    chars: PageChars,
    starts: NDArray[np.int32],
    edges: NDArray[np.float64],
    low: NDArray[np.float64],
    high: NDArray[np.float64],
    turn: NDArray[np.uint8],
    column: NDArray[np.uint8],
) -> PageGeometry:
    """Geometry in view space from edges and heights in the text frame."""
    w, h = chars.width, chars.height
    each = np.repeat(turn, np.diff(starts) + 1)
    return PageGeometry(
        width=w,
        height=h,
        starts=starts,
        near=np.choose(turn, (low, w - high, h - high, low)).astype(np.float32),
        far=np.choose(turn, (high, w - low, h - low, high)).astype(np.float32),
        turn=turn,
        edges=np.choose(each, (edges, edges, w - edges, h - edges)).astype(np.float32),
        column=column,
    )
