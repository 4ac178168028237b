"""The document as a reading surface needs it: text, pages, sentences, and where its characters stand."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from coder_app.domain.errors import Damaged
from coder_app.domain.geometry import PageGeometry
from coder_app.gui.page.spans import Spans

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from coder_app.domain.anchors import Anchor, Region
    from coder_app.domain.views import PageView

_KEPT = 96


@dataclass(frozen=True, slots=True)
class MaskLabel:
    """A hidden run of the text (code points, half-open) and the neutral words shown in its place."""

    start: int
    end: int
    text: str


@dataclass(slots=True)
class PageDocument:
    """One fixed text with its pages; ``layout`` gives a page's stored geometry, asked only when a page is needed."""

    text: str
    pages: tuple[PageView, ...] = ()
    sentences: tuple[Anchor, ...] = ()
    paragraphs: tuple[Anchor, ...] = ()
    layout: Callable[[int], bytes | PageGeometry | None] = lambda _page: None
    masks: tuple[MaskLabel, ...] = ()
    masked_regions: tuple[tuple[Region, str], ...] = ()
    damaged: set[int] = field(default_factory=set, init=False)
    sentence_spans: Spans = field(init=False)
    paragraph_spans: Spans = field(init=False)
    _page_starts: list[int] = field(init=False)
    _decoded: OrderedDict[int, PageGeometry | None] = field(default_factory=OrderedDict, init=False)

    def __post_init__(self) -> None:
        self._page_starts = [page.start for page in self.pages]
        self.sentence_spans = Spans(self.sentences)
        self.paragraph_spans = Spans(self.paragraphs)

    def set_ranges(self, sentences: Iterable[Anchor], paragraphs: Iterable[Anchor]) -> None:
        """Learn sentences and paragraphs that were found after the document was opened."""
        self.sentence_spans, self.paragraph_spans = Spans(sentences), Spans(paragraphs)

    def page_at(self, offset: int) -> int:
        """The number of the page that holds an offset (0 in a document without pages)."""
        return max(bisect_right(self._page_starts, offset) - 1, 0)

    def geometry(self, page: int) -> PageGeometry | None:
        """Where the characters of a page stand, decoded on first use; None without a readable text layer."""
        if page in self._decoded:
            self._decoded.move_to_end(page)
            return self._decoded[page]
        stored = self.layout(page)
        try:
            found = PageGeometry.decode(stored) if isinstance(stored, bytes | bytearray | memoryview) else stored
        except Damaged:
            self.damaged.add(page)
            found = None
        self._decoded[page] = found if found is not None and found.line_count else None
        if len(self._decoded) > _KEPT:
            self._decoded.popitem(last=False)
        return self._decoded[page]
