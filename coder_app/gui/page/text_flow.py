"""The paragraphs of a running text in one column: which offsets each shows, how high it is known or guessed to be."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.anchors import Anchor

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from coder_app.gui.page.document_model import PageDocument

_LONGEST = 4000  # a paragraph beyond this is laid out in pieces, so that no single layout takes long
_BLANK = re.compile(r"\n[ \t\u00a0]*\n")
TOP = 40.0


def _gaps(text: str, start: int, end: int) -> list[Anchor]:
    """Text that belongs to no paragraph: cut at blank lines, without outer spaces."""
    found = []
    at = start
    for match in [*_BLANK.finditer(text, start, end), None]:
        stop = match.start() if match is not None else end
        piece = text[at:stop]
        if piece.strip():
            first = at + len(piece) - len(piece.lstrip())
            found.append(Anchor(first, first + len(piece.strip())))
        at = match.end() if match is not None else end
    return found


def _pieces(text: str, anchor: Anchor) -> list[Anchor]:
    """A paragraph, or its pieces when it is very long, cut at spaces."""
    pieces = []
    start = anchor.start
    while anchor.end - start > _LONGEST:
        cut = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST) + 1 or start + _LONGEST
        pieces.append(Anchor(start, cut))
        start = cut
    return [*pieces, Anchor(start, anchor.end)]


def text_blocks(document: PageDocument) -> list[Anchor]:
    """The stretches shown as paragraphs, in order; between them lie only spaces and line feeds."""
    blocks: list[Anchor] = []
    at = 0
    for paragraph in document.paragraph_spans.anchors:
        start, end = max(paragraph.start, at), min(paragraph.end, len(document.text))
        if start >= end:
            continue
        blocks += _gaps(document.text, at, start)
        blocks.append(Anchor(start, end))
        at = end
    blocks += _gaps(document.text, at, len(document.text))
    return [piece for block in blocks for piece in _pieces(document.text, block)] or [Anchor(0, len(document.text))]


class TextFlow:
    """Tops of all paragraphs; heights are guessed from lengths until a paragraph has been laid out."""

    def __init__(self, document: PageDocument) -> None:
        self.blocks = text_blocks(document)
        self._starts = [block.start for block in self.blocks]
        self._lengths = np.array([block.end - block.start for block in self.blocks], np.float64)
        self._heights = np.zeros(len(self.blocks))
        self.known = np.zeros(len(self.blocks), bool)
        self._tops: NDArray[np.float64] = np.zeros(len(self.blocks) + 1)
        self.version = 0

    def guess(self, letters: float, pitch: float, gap: float) -> None:
        """Forget all heights and guess them anew: ``letters`` to the line, ``pitch`` and ``gap`` in pixels."""
        lines = np.ceil(np.maximum(self._lengths, 1.0) / max(letters, 1.0))
        self._heights = lines * pitch + gap
        self.known[:] = False
        self._sum()

    def _sum(self) -> None:
        self._tops = np.concatenate(([TOP], TOP + np.cumsum(self._heights)))
        self.version += 1

    @property
    def height(self) -> float:
        return float(self._tops[-1]) + TOP

    def top(self, block: int) -> float:
        return float(self._tops[block])

    def bottom(self, block: int) -> float:
        return float(self._tops[block + 1])

    def at_height(self, y: float) -> int:
        """The paragraph at a height, or the nearest one."""
        index = int(np.searchsorted(self._tops, y, side="right")) - 1
        return max(0, min(index, len(self.blocks) - 1))

    def at_offset(self, offset: int) -> int:
        """The paragraph that shows an offset; spaces between paragraphs belong to the one before."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def settle(self, heights: dict[int, float]) -> None:
        """Put measured heights in place of guesses."""
        for block, height in heights.items():
            self._heights[block] = height
            self.known[block] = True
        self._sum()
