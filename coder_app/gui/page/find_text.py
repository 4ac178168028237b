"""Finding words as a reader means them: without regard to case, ё, hyphens at line ends and line breaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.anchors import Anchor

if TYPE_CHECKING:
    from collections.abc import Callable

_SAME = str.maketrans({"ё": "е", "\n": " ", "\u00a0": " ", "\t": " ", "’": "'", "ʼ": "'", "‑": "-", "‐": "-"})
_MOST = 100_000


def _lowered(text: str) -> str:
    lower = text.lower()
    if len(lower) != len(text):  # a few letters become two; positions matter more than they
        lower = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lower.translate(_SAME)


def finder(text: str) -> Callable[[str], list[Anchor]]:
    """A search in one text: give words, get where they stand (at most 100,000 times); nothing for blank words."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    soft = codes == 0xAD
    after_soft = np.concatenate((np.zeros(1, bool), soft[:-1])) if len(soft) else soft
    kept = np.flatnonzero(~(soft | ((codes == 0x0A) & after_soft)))
    plain = _lowered(codes[kept].astype("<u4").tobytes().decode("utf-32-le", "surrogatepass"))

    def find(words: str) -> list[Anchor]:
        sought = _lowered(words.replace("\u00ad", "").strip())
        found: list[Anchor] = []
        at = plain.find(sought) if sought else -1
        while at >= 0 and len(found) < _MOST:
            last = at + len(sought)
            found.append(Anchor(int(kept[at]), int(kept[last - 1]) + 1))
            at = plain.find(sought, last)
        return found

    return find
