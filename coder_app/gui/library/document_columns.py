"""The columns of the library: what each says of a document, how it sorts, and who sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from coder_app.gui.reading.languages import language_name
from coder_app.gui.widgets.numbers import whole
from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP, said

if TYPE_CHECKING:
    from collections.abc import Callable

    from coder_app.domain.views import DocumentView

_N = QT_TRANSLATE_NOOP
STATUS_WORDS = {
    "ready": _N("Library", "ready"),
    "needs_ocr": _N("Library", "to recognise"),
    "to_check": _N("Library", "words to check"),
}
TRAINING_WORDS = _N("Library", "{status}, training")
LAYER_WORDS = {
    "ok": _N("Library", "text in the file"),
    "ocr": _N("Library", "recognised"),
    "empty": _N("Library", "no text"),
    "garbage": _N("Library", "garbled"),
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column: a name (context "Library"), its words and its sorting value for a document.

    ``sort`` None sorts by the words. ``number`` columns stand at the right; ``lead_only`` ones tell of the source or
    of other people.
    """

    id: str
    name: str
    words: Callable[[DocumentView], str]
    sort: Callable[[DocumentView], Any] | None = None
    number: bool = False
    lead_only: bool = False
    width: int = 100


def status_words(document: DocumentView) -> str:
    """How far the text has come, in words: "ready", or what is to be done; and whether it is for training."""
    words = said("Library", STATUS_WORDS.get(document.status, document.status))
    if document.status == "ready" and document.text_layer == "ocr":
        words = said("Library", LAYER_WORDS["ocr"])
    return said("Library", TRAINING_WORDS, status=words) if document.training else words


def date_words(document: DocumentView) -> str:
    """The document's date as year-month-day, which no country reads another way; or "–"."""
    when = document.provenance.date if document.provenance else None
    return "–" if when is None else when.isoformat()


def _kind(document: DocumentView) -> str:
    return (document.provenance.kind_of_evidence if document.provenance else "") or "–"


def _date_key(document: DocumentView) -> str:
    when = document.provenance.date if document.provenance else None
    return when.isoformat() if when else "9999"


def periods_words(document: DocumentView) -> str:
    """The periods of the first scheme the document counts for, the others behind it."""
    return " · ".join(period for period in document.periods if period) or "–"


def finished_words(document: DocumentView) -> str:
    """Who has finished the document."""
    return ", ".join(document.finished_by) or "–"


def codings_words(document: DocumentView) -> str:
    """How many codings there are, and how many wait to be checked."""
    if document.unplaced:
        return said("Library", _N("Library", "{count}, {waiting} to check"), count=whole(document.codings),
                    waiting=whole(document.unplaced))  # fmt: skip
    return whole(document.codings)


def _language(document: DocumentView) -> str:
    return "–" if document.language == "und" else language_name(document.language)


def _pages(document: DocumentView) -> str:
    return whole(document.pages) if document.has_pages else "–"


COLUMNS: tuple[Column, ...] = (
    Column("code", _N("Library", "Code"), lambda d: d.code, width=72),
    Column("name", _N("Library", "Name"), lambda d: d.name, width=230),
    Column("language", _N("Library", "Language"), _language, width=104),
    Column("status", _N("Library", "Text"), status_words, width=128),
    Column("date", _N("Library", "Date"), date_words, _date_key, lead_only=True, width=106),
    Column("period", _N("Library", "Period"), periods_words, _date_key, lead_only=True, width=150),
    Column("codings", _N("Library", "Codings"), codings_words, lambda d: d.codings + d.unplaced, number=True, width=96),
    Column("finished", _N("Library", "Finished by"), finished_words, lambda d: (len(d.finished_by), d.finished_by),
           lead_only=True, width=120),
    Column("kind", _N("Library", "Kind of evidence"), _kind, lead_only=True, width=150),
    Column("work", _N("Library", "Work"), lambda d: d.work or "–", lead_only=True, width=170),
    Column("pages", _N("Library", "Pages"), _pages, lambda d: d.pages if d.has_pages else 0, number=True, width=90),
    Column("characters", _N("Library", "Characters"), lambda d: whole(d.characters), lambda d: d.characters,
           number=True, width=104),
)  # fmt: skip


def columns_for(*, lead: bool) -> tuple[Column, ...]:
    """The columns a person sees."""
    return tuple(column for column in COLUMNS if lead or not column.lead_only)
