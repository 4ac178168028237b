"""What the window and the command line get to see: frozen pictures of rows, never the rows themselves."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from coder_app.domain.anchors import Anchor, Region

if TYPE_CHECKING:
    from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Scale:
    """The intensity scale of a code: whole numbers ``low … high`` with a label for some of them."""

    low: int
    high: int
    labels: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CodeView:
    """A code as the codebook shows it; ``path`` is its names from the top joined by '/'.

    ``count`` are the codings the person may see, ``own_count`` those they made.
    """

    id: str
    parent_id: str | None
    framework: str
    name: str
    path: str
    position: int
    colour: str
    definition: str = ""
    indicators: str = ""
    use_when: str = ""
    not_for: str = ""
    examples: str = ""
    scale: Scale | None = None
    key: str = ""
    active: bool = True
    version: int = 1
    count: int = 0
    own_count: int = 0


@dataclass(frozen=True, slots=True)
class CodingView:
    """One coding as a page, a list or a report shows it."""

    id: str
    segment_id: str
    document_id: str
    code_id: str
    coder_id: str
    round_id: str
    start: int
    end: int
    region: Region | None = None
    intensity: int | None = None
    proposed: bool = False
    memo: str = ""
    code_version: int = 1

    @property
    def anchor(self) -> Anchor:
        return Anchor(self.start, self.end)


@dataclass(frozen=True, slots=True)
class PageView:
    """A page (numbered from 0) and the range of the document's text on it; no size where there is no real page."""

    number: int
    start: int
    end: int
    width: float
    height: float
    label: str = ""
    text_layer: str = "ok"


@dataclass(frozen=True, slots=True)
class ProvenanceView:
    """Who said it, for which state, when and where; only a lead gets to see one."""

    speaker: str = ""
    role: str = ""
    institution: str = ""
    state: str = ""
    bloc: str = ""
    side: str = ""
    leaning: str = ""
    place: str = ""
    occasion: str = ""
    date: date | None = None
    kind_of_evidence: str = ""
    original_language: str = ""
    citation: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A line of the library; ``codings`` are those the person may see, ``own_codings`` those they made."""

    id: str
    code: str
    name: str
    language: str
    characters: int
    pages: int
    text_layer: str
    status: str
    work: str = ""
    has_pages: bool = True
    codings: int = 0
    own_codings: int = 0
    finished_by: tuple[str, ...] = ()
    imported_at: datetime | None = None
    periods: tuple[str, ...] = ()
    provenance: ProvenanceView | None = None
    unplaced: int = 0
    masked: bool = False
    training: bool = False


@dataclass(frozen=True, slots=True)
class OutlineView:
    """An entry of a document's own table of contents."""

    title: str
    page: int
    level: int


class MaskRun(NamedTuple):
    """A hidden stretch of the text and the neutral label shown in its place."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class OpenDocument:
    """All that a reading window needs to show a document: text, pages, outline; geometry and images come by page.

    ``masked_regions`` are hidden parts of pages with their labels.
    """

    document: DocumentView
    edition_id: str
    text: str
    pages: tuple[PageView, ...]
    outline: tuple[OutlineView, ...]
    sentences: tuple[Anchor, ...]
    paragraphs: tuple[Anchor, ...]
    paragraph_languages: tuple[str, ...]
    masks: tuple[MaskRun, ...] = ()
    masked_regions: tuple[tuple[Region, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CoderView:
    """A person in the study."""

    id: str
    name: str
    role: str
    active: bool = True


@dataclass(frozen=True, slots=True)
class RoundView:
    """A pass of coding; the newest is the current one."""

    id: str
    name: str
    current: bool
    training: bool = False


@dataclass(frozen=True, slots=True)
class MemoView:
    """A written thought on anything."""

    id: str
    author: str
    target_kind: str
    target_id: str
    about: str
    text: str
    changed_at: datetime
    document_id: str | None = None


@dataclass(frozen=True, slots=True)
class PassageView:
    """A coded or found passage in its context."""

    document_id: str
    document: str
    page: int
    start: int
    end: int
    left: str
    text: str
    right: str
    code_id: str = ""
    code: str = ""
    coder: str = ""
    coding_id: str = ""
    period: str = ""
    memo: str = ""
    intensity: int | None = None


@dataclass(frozen=True, slots=True)
class OperationView:
    """A line of the audit trail; ``verb`` is a message key with ``values``."""

    number: int
    at: datetime
    who: str
    verb: str
    values: dict[str, object]
    undone: bool
    undoable: bool


@dataclass(frozen=True, slots=True)
class Changes:
    """What an operation touched: row ids by table name, and the documents whose codings changed.

    ``verb`` is the message key of the operation; ``kind`` is do, undo or redo.
    """

    number: int
    verb: str
    kind: str
    rows: dict[str, frozenset[str]]
    documents: frozenset[str] = frozenset()
    values: dict[str, object] = field(default_factory=dict)

    def touches(self, *tables: str) -> bool:
        """Whether any of the named tables changed."""
        return any(table in self.rows for table in tables)
