"""The documents as a table model, and the filter before it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from coder_app.gui.codebook.fuzzy import folded
from coder_app.gui.library.document_columns import Column, columns_for
from coder_app.gui.widgets.quiet_table import SORT_ROLE, NaturalSort
from coder_app.gui.widgets.words import said

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from coder_app.domain.views import DocumentView

Index = QModelIndex | QPersistentModelIndex
DOCUMENT = int(Qt.ItemDataRole.UserRole)
_NOWHERE = QModelIndex()


class DocumentModel(QAbstractTableModel):
    """One row per document in the study's order; with ``lead`` all columns, and names can be changed in place.

    ``renamed`` tells the id of a document and the name that was typed.
    """

    renamed = Signal(str, str)

    def __init__(self, *, lead: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lead = lead
        self.columns: tuple[Column, ...] = columns_for(lead=lead)
        self._documents: tuple[DocumentView, ...] = ()
        self._finished: frozenset[str] = frozenset()

    def show(self, documents: tuple[DocumentView, ...], finished: frozenset[str]) -> bool:
        """Show these; says whether the rows are others now (then selections are gone)."""
        same = [d.id for d in documents] == [d.id for d in self._documents]
        if same:
            changed = [row for row, (a, b) in enumerate(zip(self._documents, documents, strict=True)) if a != b]
            self._documents, self._finished = documents, finished
            for row in changed:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))
            return False
        self.beginResetModel()
        self._documents, self._finished = documents, finished
        self.endResetModel()
        return True

    def column(self, ident: str) -> int:
        """The number of a column; −1 when this person does not see it."""
        return next((number for number, column in enumerate(self.columns) if column.id == ident), -1)

    def document(self, row: int) -> DocumentView:
        """The document of a row."""
        return self._documents[row]

    def row_of(self, document_id: str) -> int:
        """The row of a document, or −1."""
        return next((row for row, each in enumerate(self._documents) if each.id == document_id), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._documents)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        document, column = self._documents[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.words(document)
        if role == Qt.ItemDataRole.EditRole:
            return document.name
        if role == SORT_ROLE:
            return column.sort(document) if column.sort else None
        if role == DOCUMENT:
            return document
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            words = column.words(document)
            return words if len(words) > 12 else None
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        document, name = self._documents[index.row()], str(value).strip()
        if role == Qt.ItemDataRole.EditRole and name and name != document.name:
            self.renamed.emit(document.id, name)
            return True
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self._lead and self.columns[index.column()].id == "name":
            return usual | Qt.ItemFlag.ItemIsEditable
        return usual

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return said("Library", column.name)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the filters ask for; within a facet any of the values, of all facets together. Nothing asks for all."""

    text: str = ""
    values: dict[str, frozenset[str]] = field(default_factory=dict)

    def fits(self, document: DocumentView, finished: bool, words: str) -> bool:
        """Whether a document is asked for; ``words`` is its text for searching, folded."""
        if any(part not in words for part in folded(self.text).split()):
            return False
        return all(chosen & facet_values(document, facet, finished) for facet, chosen in self.values.items() if chosen)


def facet_values(document: DocumentView, facet: str, finished: bool) -> frozenset[str]:
    """What a document has of a facet, as the filters name it; periods as "scheme number:name"."""
    origin = document.provenance
    if facet == "language":
        return frozenset({document.language})
    if facet == "kind":
        return frozenset({origin.kind_of_evidence if origin else ""})
    if facet == "period":
        parts = [(number, part) for number, each in enumerate(document.periods) for part in each.split("; ") if part]
        return frozenset(f"{number}:{part}" for number, part in parts) or frozenset({""})
    if facet == "work":
        return frozenset({document.work})
    if facet == "status":
        more = (("unplaced", document.unplaced), ("training", document.training))
        return frozenset({document.status, *(word for word, holds in more if holds)})
    return frozenset({"finished" if finished else "open"})


def searched_words(document: DocumentView) -> str:
    """Everything the text search looks at, folded."""
    origin = document.provenance
    said_of = [document.code, document.name, document.work]
    if origin is not None:
        said_of += [origin.speaker, origin.role, origin.institution, origin.state, origin.place, origin.occasion,
                    origin.side, origin.kind_of_evidence, origin.citation]  # fmt: skip
    return folded(" ".join(said_of))


class DocumentFilter(NaturalSort):
    """Sorts, and lets through what is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = Wanted()
        self._finished: frozenset[str] = frozenset()

    def want(self, wanted: Wanted, finished: frozenset[str]) -> None:
        """Filter anew, when something else is wanted; changed rows are looked at again by themselves."""
        if (wanted, finished) == (self._wanted, self._finished):
            return
        self._wanted, self._finished = wanted, finished
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        document = self.sourceModel().index(row, 0, parent).data(DOCUMENT)
        return self._wanted.fits(document, document.id in self._finished, searched_words(document))
