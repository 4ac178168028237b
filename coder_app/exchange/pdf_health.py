"""Is the text a PDF page carries really its text? Signs of garbage, and repairs that keep every place."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from coder_app.exchange.notes import BLANK, FOREIGN, HIDDEN_LEFT_OUT, REPAIRED_BYTES, REPAIRED_WINDOWS, SCAN_LAYER

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from coder_app.domain.prepared import TextLayer
    from coder_app.exchange.pdf_characters import PageChars

_FEW = 20  # visible characters
_TALL = 80.0  # points
_ODD_WORD = re.compile(r"[a-zа-яёіїєґ][A-ZА-ЯЁІЇЄҐ]|[^\W\d_]\d+[^\W\d_]|[^\W_][<>~\\\[\]{}|@^][^\W_]")


@cache
def _letters() -> NDArray[np.bool_]:
    """For each code of the basic plane, whether it is a letter."""
    return np.fromiter((chr(code).isalpha() for code in range(0x10000)), np.bool_, 0x10000)


def is_letter(code: NDArray[np.uint32]) -> NDArray[np.bool_]:
    """Which code points are letters; those beyond the basic plane count as such."""
    return _letters()[np.minimum(code, 0xFFFF)] | (code > 0xFFFF)


def _known(code: NDArray[np.uint32]) -> NDArray[np.bool_]:
    """Latin, Greek and Cyrillic blocks."""
    return (
        (code < 0x530)
        | ((code >= 0x1C80) & (code < 0x1C90))
        | ((code >= 0x1D00) & (code < 0x2200))
        | ((code >= 0x2DE0) & (code < 0x2E00))
        | ((code >= 0xA640) & (code < 0xA7FF))
        | ((code >= 0xFB00) & (code < 0xFB07))
    )


def repair(chars: PageChars) -> tuple[str, ...]:
    """Put right, letter for letter, Cyrillic that came through a wrong encoding; says what was done."""
    letter = is_letter(chars.code)
    count = int(letter.sum())
    if not count:
        return ()
    western = (chars.code >= 0xC0) & (chars.code < 0x100)
    if (western & letter).sum() > 0.3 * count:
        chars.code = _windows_table()[np.minimum(chars.code, 0x2FFF)] + np.where(
            chars.code > 0x2FFF, chars.code - 0x2FFF, 0
        ).astype(np.uint32)
        return (REPAIRED_WINDOWS,)
    pairs = (chars.code >= 0xD080) & (chars.code <= 0xD1BF) & ((chars.code & 0xC0) == 0x80)
    if pairs.sum() > 0.05 * count and pairs.sum() > 0.8 * (letter & ~_known(chars.code)).sum():
        joined = ((chars.code >> 8 & 0x1F) << 6) | (chars.code & 0x3F)
        chars.code = np.where(pairs, joined, chars.code).astype(np.uint32)
        return (REPAIRED_BYTES,)
    return ()


@cache
def _windows_table() -> NDArray[np.uint32]:
    """What each character read as cp1252 is in cp1251."""
    table = np.arange(0x3000, dtype=np.uint32)
    for byte in range(0x80, 0x100):
        read = bytes([byte]).decode("cp1252", "replace")
        meant = bytes([byte]).decode("cp1251", "replace")
        if read != "\ufffd" and meant != "\ufffd" and ord(read) < 0x3000:
            table[ord(read)] = ord(meant)
    table[0xA0] = 0x20
    return table


def judge(chars: PageChars, text: str) -> tuple[TextLayer, tuple[str, ...]]:
    """Whether the page's text can be used as it is, and remarks about it."""
    visible = len(chars.code)
    notes: list[str] = []
    if chars.hidden:
        notes.append(HIDDEN_LEFT_OUT)
    if visible < _FEW:
        return _judge_few(chars, visible, notes)
    if chars.layer:
        notes.append(SCAN_LAYER)
    letter = is_letter(chars.code)
    foreign = int((letter & ~_known(chars.code)).sum()) / max(int(letter.sum()), 1)
    if foreign >= 0.9:
        notes.append(FOREIGN)
    elif foreign > 0.05 or _is_garbage(chars, letter, text):
        return "garbage", tuple(notes)
    return "ok", tuple(notes)


def _judge_few(chars: PageChars, visible: int, notes: list[str]) -> tuple[TextLayer, tuple[str, ...]]:
    if not visible and not chars.drawn:
        return "empty", (*notes, BLANK)
    pictured = chars.covered > 0.1 or (not visible and chars.drawn > 0)
    lost = chars.strange > visible
    return ("empty" if pictured or lost else "ok"), tuple(notes)


def _is_garbage(chars: PageChars, letter: NDArray[np.bool_], text: str) -> bool:
    visible = len(chars.code)
    if chars.strange > 0.3 * (visible + chars.strange):
        return True
    sign = ~letter & ~((chars.code >= 48) & (chars.code < 58))
    leader = sign & np.concatenate(([False], chars.code[1:] == chars.code[:-1]))
    if (sign & ~leader).sum() > 0.4 * (visible - leader.sum()):
        return True
    tall = np.minimum(chars.box[:, 3] - chars.box[:, 1], chars.box[:, 2] - chars.box[:, 0])
    upright = np.where(chars.turn % 2 == 0, chars.box[:, 3] - chars.box[:, 1], chars.box[:, 2] - chars.box[:, 0])
    if (np.maximum(tall, upright) > _TALL).mean() > 0.3:
        return True
    words = text.split()
    return len(words) < (visible - leader.sum()) / 20 or (chars.covered > 0.3 and _misread(words))


def _misread(words: list[str]) -> bool:
    """A wrong recognition layer: many words with capitals, digits or signs in their middle."""
    long = [word for word in words if sum(map(str.isalpha, word)) >= 3]
    odd = sum(1 for word in long if _ODD_WORD.search(word))
    return len(long) >= 10 and odd > 0.15 * len(long)


def ink_share(picture: NDArray[np.uint8], chars: PageChars, scale: float) -> float:
    """Share of the page's letters with dark pixels under their box; ``picture`` is grey, white 255."""
    box = chars.box[is_letter(chars.code)] * scale
    if not len(box):
        return 1.0
    height, width = picture.shape
    total = np.zeros((height + 1, width + 1), np.int64)
    np.cumsum(np.cumsum(picture < 160, axis=0), axis=1, out=total[1:, 1:])
    x0, x1 = (np.clip(f(box[:, k]), 0, width).astype(int) for f, k in ((np.floor, 0), (np.ceil, 2)))
    y0, y1 = (np.clip(f(box[:, k]), 0, height).astype(int) for f, k in ((np.floor, 1), (np.ceil, 3)))
    dark = total[y1, x1] - total[y0, x1] - total[y1, x0] + total[y0, x0]
    return float((dark > 0).mean())
