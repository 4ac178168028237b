"""Texts on their way into a study: pages as read, to be corrected, and the fixed text they are frozen into."""

from __future__ import annotations

import base64
import binascii
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Literal

from coder_app.domain.errors import Damaged
from coder_app.domain.geometry import PageGeometry

TextLayer = Literal["ok", "ocr", "empty", "garbage"]
Caution = tuple[str, dict[str, object]]  # a message key and its values
BLANK = "The page is blank."
UNREAD = "The page could not be read."
_LAYERS: tuple[TextLayer, ...] = ("ok", "ocr", "empty", "garbage")


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A line of the document's own table of contents; ``page`` counts from 0, ``level`` from 0."""

    title: str
    page: int
    level: int


@dataclass(frozen=True, slots=True)
class DoubtfulWord:
    """A recognised word the program is not sure of; ``confidence`` is 0 … 100."""

    start: int
    end: int
    confidence: float


@dataclass(frozen=True, slots=True)
class PageText:
    """One page as read and not yet frozen: may still be corrected.

    ``number`` counts from 0. ``text`` ends with a line feed unless it is empty. ``geometry`` is an encoded
    :class:`PageGeometry` of the same length, or empty. ``doubtful`` has page-relative offsets. ``notes`` are
    message keys.
    """

    number: int
    width: float
    height: float
    text: str
    geometry: bytes
    label: str = ""
    text_layer: TextLayer = "ok"
    doubtful: tuple[DoubtfulWord, ...] = ()
    notes: tuple[str, ...] = ()

    def layout(self) -> PageGeometry | None:
        """The decoded geometry; None where the page has none."""
        return PageGeometry.decode(self.geometry) if self.geometry else None

    def to_json(self) -> dict[str, Any]:
        """A JSON-ready dict, to keep half-finished recognition."""
        return {**asdict(self), "geometry": base64.b64encode(self.geometry).decode("ascii")}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> PageText:
        """The page stored by :meth:`to_json`; raises :class:`Damaged` for anything else."""
        try:
            return cls(
                number=int(data["number"]),
                width=float(data["width"]),
                height=float(data["height"]),
                text=str(data["text"]),
                geometry=base64.b64decode(data["geometry"], validate=True),
                label=str(data["label"]),
                text_layer=_LAYERS[_LAYERS.index(data["text_layer"])],
                doubtful=tuple(_doubtful(word) for word in data["doubtful"]),
                notes=tuple(str(note) for note in data["notes"]),
            )
        except (KeyError, TypeError, ValueError, binascii.Error) as error:
            raise Damaged("A half-finished page cannot be read.") from error


def _doubtful(data: dict[str, Any]) -> DoubtfulWord:
    return DoubtfulWord(int(data["start"]), int(data["end"]), float(data["confidence"]))


@dataclass(frozen=True, slots=True)
class Extraction:
    """A whole file as read and not yet frozen: pages may still be recognised or corrected."""

    file_name: str
    media_type: str
    file_sha256: str
    extractor: str
    pages: tuple[PageText, ...]
    metadata: dict[str, str] = field(default_factory=dict)
    outline: tuple[OutlineEntry, ...] = ()
    warnings: tuple[Caution, ...] = ()

    def with_page(self, page: PageText) -> Extraction:
        """The same with one page replaced (by its number)."""
        pages = tuple(page if old.number == page.number else old for old in self.pages)
        return replace(self, pages=pages)

    @property
    def pages_without_text(self) -> tuple[int, ...]:
        """Numbers of the pages (from 0) whose text must be recognised from the picture."""
        hopeless = {BLANK, UNREAD}
        return tuple(
            page.number
            for page in self.pages
            if page.text_layer in {"empty", "garbage"} and not hopeless & set(page.notes)
        )

    def to_json(self) -> dict[str, Any]:
        """A JSON-ready dict."""
        return {
            "file_name": self.file_name,
            "media_type": self.media_type,
            "file_sha256": self.file_sha256,
            "extractor": self.extractor,
            "pages": [page.to_json() for page in self.pages],
            "metadata": dict(self.metadata),
            "outline": [asdict(entry) for entry in self.outline],
            "warnings": [[key, values] for key, values in self.warnings],
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Extraction:
        """The extraction stored by :meth:`to_json`; raises :class:`Damaged` for anything else."""
        try:
            return cls(
                file_name=str(data["file_name"]),
                media_type=str(data["media_type"]),
                file_sha256=str(data["file_sha256"]),
                extractor=str(data["extractor"]),
                pages=tuple(PageText.from_json(page) for page in data["pages"]),
                metadata={str(key): str(value) for key, value in data["metadata"].items()},
                outline=tuple(OutlineEntry(**entry) for entry in data["outline"]),
                warnings=tuple((str(key), dict(values)) for key, values in data["warnings"]),
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise Damaged("A half-finished import cannot be read.") from error


@dataclass(frozen=True, slots=True)
class PreparedPage:
    """A page of a frozen text: it holds the code points ``start … end`` of the text."""

    number: int
    start: int
    end: int
    width: float
    height: float
    label: str
    text_layer: TextLayer
    geometry: bytes


@dataclass(frozen=True, slots=True)
class PreparedText:
    """A fixed text ready to become an edition: NFC, line feeds only, with its pages and where it came from.

    ``sha256`` is that of the text in UTF-8. Pages are contiguous and cover the text. A text without real pages
    has one page over the whole text with empty geometry and no size. ``doubtful`` has document offsets;
    ``warnings`` are pairs of a message key and its values.
    """

    file_name: str
    media_type: str
    file_sha256: str
    extractor: str
    text: str
    sha256: str
    text_layer: TextLayer
    pages: tuple[PreparedPage, ...]
    metadata: dict[str, str] = field(default_factory=dict)
    outline: tuple[OutlineEntry, ...] = ()
    doubtful: tuple[DoubtfulWord, ...] = ()
    warnings: tuple[Caution, ...] = ()
