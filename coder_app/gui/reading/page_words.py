"""Where one is in a document, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP, said

if TYPE_CHECKING:
    from coder_app.domain.views import DocumentView
    from coder_app.gui.desk import Desk

_N = QT_TRANSLATE_NOOP


def page_words(desk: Desk, document: DocumentView, page: str) -> str:
    """The document's code and page; of how many, unless that is hidden from a blind coder."""
    if desk.sight.shows("pages"):
        words = _N("Places", "{code} · page {page} of {pages}")
    else:
        words = _N("Places", "{code} · page {page}")
    return said("Places", words, code=document.code, page=page, pages=document.pages)
