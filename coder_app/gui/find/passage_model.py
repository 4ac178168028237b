"""Passages as the rows of a list, under the headings of their groups."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from coder_app.domain.views import PassageView
from coder_app.gui.find.passage_text import running

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from coder_app.gui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
Grouping = Literal["code", "document"]
ROW = int(Qt.ItemDataRole.UserRole)
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a group: whose passages these are, how many, and whether they are folded away."""

    key: str
    title: str
    detail: str
    count: int
    colour: str = ""
    closed: bool = False


Row = Heading | PassageView


class PassageModel(QAbstractListModel):
    """The passages that were found; more may be added while the first ones are read."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.passages: list[PassageView] = []
        self.rows: list[Row] = []
        self.grouping: Grouping = "code"
        self._closed: set[str] = set()
        self._groups: dict[str, list[PassageView]] = {}
        self._codes: dict[str, tuple[int, str, str, str]] = {}
        self._documents: dict[str, tuple[int, str, str]] = {}

    def show(self, passages: Iterable[PassageView], *, keep_closed: bool = False) -> None:
        """Show other passages; groups that are folded away are opened unless they shall stay so."""
        self.beginResetModel()
        self.passages = list(passages)
        if not keep_closed:
            self._closed.clear()
        self._arrange()
        self.endResetModel()

    def add(self, more: Sequence[PassageView]) -> None:
        """Add passages; rows that are there already stay where they are if that can be."""
        if not more:
            return
        self.passages += more
        old = self.rows
        self._arrange()
        new = self.rows
        self.rows = old
        kept = [row for row in old if not isinstance(row, Heading)]
        if len(new) > len(old) and _keys(new[: len(old)]) == _keys(old) and kept:
            self.beginInsertRows(QModelIndex(), len(old), len(new) - 1)
            self.rows = new
            self.endInsertRows()
            self.dataChanged.emit(self.index(0), self.index(len(old) - 1))
        else:
            self.beginResetModel()
            self.rows = new
            self.endResetModel()

    def group_by(self, grouping: Grouping) -> None:
        """Arrange the same passages otherwise."""
        if grouping != self.grouping:
            self.beginResetModel()
            self.grouping = grouping
            self._closed.clear()
            self._arrange()
            self.endResetModel()

    def toggle(self, key: str) -> None:
        """Fold a group away, or open it again."""
        self._closed ^= {key}
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def refresh(self) -> None:
        """Take names and colours of codes and documents from the desk anew."""
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def row_of(self, passage: PassageView | None) -> int:
        """The row of a passage, or -1."""
        return next((number for number, row in enumerate(self.rows) if row is passage), -1) if passage else -1

    def row_of_group(self, key: str) -> int:
        """The row of a group's heading, or -1."""
        return next((n for n, row in enumerate(self.rows) if isinstance(row, Heading) and row.key == key), -1)

    def passages_of(self, key: str) -> list[PassageView]:
        """All passages of a group, in their order, folded away or not."""
        return self._groups.get(key, [])

    def in_order(self) -> list[PassageView]:
        """All passages, group by group as they are shown, folded away or not."""
        return [passage for heading in self.headings() for passage in self.passages_of(heading.key)]

    def headings(self) -> list[Heading]:
        """The groups there are, in their order."""
        return [row for row in self.rows if isinstance(row, Heading)]

    def _key(self, passage: PassageView) -> str:
        return passage.code_id if self.grouping == "code" else passage.document_id

    def _arrange(self) -> None:
        self._codes = {code.id: (place, code.name, code.path, code.colour)
                       for place, code in enumerate(self._desk.codes)}  # fmt: skip
        self._documents = {each.id: (place, each.code, each.name) for place, each in enumerate(self._desk.documents)}
        groups = self._groups = {}
        for passage in self.passages:
            groups.setdefault(self._key(passage), []).append(passage)
        found: list[Row] = []
        for key in sorted(groups, key=self._place):
            closed = key in self._closed
            found.append(self._heading(key, groups[key], closed=closed))
            if not closed:
                found += groups[key]
        self.rows = found

    def _place(self, key: str) -> int:
        known: dict[str, Any] = self._codes if self.grouping == "code" else self._documents
        return int(known[key][0]) if key in known else len(known)

    def _heading(self, key: str, group: list[PassageView], *, closed: bool) -> Heading:
        if self.grouping == "document":
            _, code, name = self._documents.get(key, (0, group[0].document, ""))
            return Heading(key, code, "" if name == code else name, len(group), "", closed)
        _, name, path, colour = self._codes.get(key, (0, group[0].code, "", ""))
        above = path.rpartition("/")[0].replace("/", " / ")
        return Heading(key, name or self.tr("Without a code"), above, len(group), colour, closed)

    def colour_of(self, passage: PassageView) -> str:
        """The colour of a passage's code; "" for a passage that was found by its words."""
        return self._codes.get(passage.code_id, (0, "", "", ""))[3]

    def code_name(self, passage: PassageView) -> str:
        """The name of a passage's code as it is now."""
        return self._codes.get(passage.code_id, (0, passage.code, "", ""))[1]

    def coder_of(self, passage: PassageView) -> str:
        """Who coded it, where several people's work is shown."""
        return passage.coder if self._desk.is_lead and len(self._desk.coders) > 1 else ""

    def page_label(self, passage: PassageView) -> str:
        """The page as a short text, "p. 4"; nothing for a document without pages."""
        document = self._desk.document(passage.document_id)
        if document is not None and not document.has_pages:
            return ""
        return self.tr("p. {page}").format(page=passage.page + 1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, PassageView) and row.memo:
            return row.memo
        return None

    def _spoken(self, row: Row) -> str:
        if isinstance(row, Heading):
            return self.tr("{title}, %Ln passages", "", row.count).format(title=row.title)
        place = (self.code_name(row), self.coder_of(row), row.document, self.page_label(row), row.memo)
        return ", ".join(part for part in (running(row.text).strip(), *place) if part)


def _keys(rows: Sequence[Row]) -> list[object]:
    """What makes two lists of rows the same to a reader; the counts in headings may grow."""
    return [row.key if isinstance(row, Heading) else id(row) for row in rows]
