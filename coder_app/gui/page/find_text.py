"""Finding words as a reader means them: without regard to case, ё, hyphens at line ends and line breaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.anchors import Anchor

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

_SAME = {"ё": "е", "\n": " ", "\u00a0": " ", "\t": " ", "’": "'", "ʼ": "'", "‑": "-", "‐": "-"}
_MOST = 100_000


def _codes(text: str) -> NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4")


def _lowered(text: str) -> str:
    lower = text.lower()
    if len(lower) != len(text):  # a few letters become two; positions matter more than they
        lower = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    # Not str.translate, which takes a tenth of a second for a book, and no other thread gets its turn meanwhile.
    codes = _codes(lower).copy()
    for one, other in _SAME.items():
        codes[codes == ord(one)] = ord(other)
    return codes.tobytes().decode("utf-32-le", "surrogatepass")


def _searchable(text: str) -> tuple[str, NDArray[np.intp]]:
    """The text as it is searched, and for each of its characters the offset in the whole text."""
    codes = _codes(text)
    soft = codes == 0xAD
    after_soft = np.concatenate((np.zeros(1, bool), soft[:-1])) if len(soft) else soft
    kept = np.flatnonzero(~(soft | ((codes == 0x0A) & after_soft)))
    return _lowered(codes[kept].tobytes().decode("utf-32-le", "surrogatepass")), kept


def finder(text: str) -> Callable[[str], list[Anchor]]:
    """A search in one text: give words, get where they stand (at most 100,000 times); nothing for blank words.

    The text is prepared by the first search, so making a finder costs nothing.
    """
    prepared: list[tuple[str, NDArray[np.intp]]] = []

    def find(words: str) -> list[Anchor]:
        sought = _lowered(words.replace("\u00ad", "").strip())
        if sought and not prepared:
            prepared.append(_searchable(text))
        plain, kept = prepared[0] if sought else ("", np.empty(0, np.intp))
        found: list[Anchor] = []
        at = plain.find(sought) if sought else -1
        while at >= 0 and len(found) < _MOST:
            last = at + len(sought)
            found.append(Anchor(int(kept[at]), int(kept[last - 1]) + 1))
            at = plain.find(sought, last)
        return found

    return find
