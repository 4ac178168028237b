"""A paragraph as it is shown, with a map between code points of the document and UTF-16 positions on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from coder_app.gui.page.document_model import MaskLabel

_SOFT_HYPHEN = 0xAD
_LINE_ENDS = (0x0A, 0x0B, 0x0C, 0x2028, 0x2029, 0x85)


@dataclass(frozen=True, slots=True)
class DisplayText:
    """``text`` is what is laid out; ``to_display[i]`` the UTF-16 position where code point ``i`` is shown (n + 1).

    Line feeds of the page become spaces, soft hyphens vanish (with the line feed after them), a hidden run becomes
    its label. ``labels`` are the labels' UTF-16 ranges, ``hidden`` the code points under them.
    """

    text: str
    to_display: NDArray[np.int32]
    labels: tuple[tuple[int, int], ...] = ()
    hidden: tuple[tuple[int, int], ...] = ()

    def position(self, offset: int) -> int:
        """Where a code point offset is shown."""
        return int(self.to_display[max(0, min(offset, len(self.to_display) - 1))])

    def offset(self, position: int) -> int:
        """The code point shown at a UTF-16 position (the start of a character or label from within it)."""
        return max(0, int(np.searchsorted(self.to_display, position, side="right")) - 1)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where ``start … end`` is shown; a label that is touched counts as a whole."""
        for first, last in self.hidden:
            if first < start < last:
                start = first
        return self.position(start), self.position(end)


def display_text(text: str, masks: Sequence[MaskLabel] = (), begin: int = 0) -> DisplayText:
    """What is shown for ``text``, which starts at ``begin`` in the document, with the labels of its hidden runs."""
    pieces: list[str] = []
    maps: list[NDArray[np.int32]] = []
    labels: list[tuple[int, int]] = []
    hidden: list[tuple[int, int]] = []
    at = shown = 0
    for mask in masks:
        first, last = max(mask.start - begin, at), min(mask.end - begin, len(text))
        if first >= last:
            continue
        piece, places = _plain(text[at:first])
        label = f"\u00a0{mask.text}\u00a0"
        maps.append(places[:-1] + shown)
        shown += int(places[-1])
        long = len(label.encode("utf-16-le")) // 2
        maps.append(np.array([shown] + [shown + long] * (last - first - 1), np.int32))
        pieces += [piece, label]
        labels.append((shown, shown + long))
        hidden.append((first, last))
        shown, at = shown + long, last
    piece, places = _plain(text[at:])
    maps.append(places + shown)
    return DisplayText("".join([*pieces, piece]), np.concatenate(maps).astype(np.int32), tuple(labels), tuple(hidden))


def _plain(text: str) -> tuple[str, NDArray[np.int32]]:
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    before = np.concatenate((np.zeros(1, np.uint32), codes[:-1])) if len(codes) else codes
    feeds = np.isin(codes, _LINE_ENDS)
    gone = (codes == _SOFT_HYPHEN) | (feeds & ((before == _SOFT_HYPHEN) | (before == 0x20)))
    widths = np.where(gone, 0, np.where(codes > 0xFFFF, 2, 1))
    shown = np.where(feeds | (codes < 0x20), 0x20, codes)[~gone].astype("<u4")
    return shown.tobytes().decode("utf-32-le", "surrogatepass"), np.concatenate(([0], np.cumsum(widths))).astype(
        np.int32
    )
