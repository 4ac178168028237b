"""Documents by what they have in common: language, period, kind of evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coder_app.gui.reading.languages import language_name
from coder_app.gui.widgets.chips import Choice

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coder_app.domain.views import DocumentView


def groups_of(document: DocumentView) -> list[str]:
    """The groups a document belongs to, as ids: "language:ru", "period:Wave 1", "kind:Interviews".

    >>> from coder_app.domain.views import DocumentView
    >>> groups_of(DocumentView("x", "D-0001", "", "ru", 1, 1, "ok", "ready", periods=("Early",)))
    ['language:ru', 'period:Early']
    """
    kind = document.provenance.kind_of_evidence if document.provenance else ""
    return [
        *([f"language:{document.language}"] if document.language else []),
        *(f"period:{name}" for name in document.periods),
        *([f"kind:{kind}"] if kind else []),
    ]


def group_choices(documents: Iterable[DocumentView]) -> list[Choice]:
    """A choice for each group that holds some, but not all, of the documents."""
    held: dict[str, int] = {}
    number = 0
    for document in documents:
        number += 1
        for group in groups_of(document):
            held[group] = held.get(group, 0) + 1
    order = {"language": 0, "period": 1, "kind": 2}
    names = sorted(held, key=lambda group: (order[group.split(":", 1)[0]], group))
    return [_choice(group, held[group]) for group in names if held[group] < number]


def _choice(group: str, count: int) -> Choice:
    sort, name = group.split(":", 1)
    text = language_name(name) if sort == "language" else name
    return Choice(group, text, QCoreApplication.translate("Compare", "all %n document(s)", "", count))
