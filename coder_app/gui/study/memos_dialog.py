"""Memos on anything: all that were written, and new ones on the study, a code, a document or a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListView, QPlainTextEdit

from coder_app.gui.start.plain_dialog import PlainDialog
from coder_app.gui.theme import px
from coder_app.gui.widgets.search_field import SearchField
from coder_app.operations.memos import memos, write_memo
from coder_app.operations.set_up import study_id

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent
    from PySide6.QtWidgets import QWidget

    from coder_app.domain.views import MemoView
    from coder_app.gui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MEMO = Qt.ItemDataRole.UserRole


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[MemoView] = []

    def show(self, rows: list[MemoView]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        memo = self.rows[index.row()]
        if role == _MEMO:
            return memo
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(px(120), px(44))  # narrower than the list, so that long lines are shortened
        if role == Qt.ItemDataRole.ToolTipRole:
            return memo.text
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        when = memo.changed_at.astimezone().strftime("%Y-%m-%d")
        about = " ".join(memo.about.replace("\u00ad\n", "").split()) or self.tr("The study")
        return f"{about}\n{memo.author} · {when} · {' '.join(memo.text.split())}"


class MemosDialog(PlainDialog):
    """The list at the left, the chosen memo at the right; only one's own can be changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Memos"), "", parent, explained=self.tr("Thoughts on the study, on codes, documents, "
                         "people and passages. An emptied memo is taken away."))  # fmt: skip
        self._desk = desk
        self._target: tuple[str, str] | None = None
        self._study_id = ""
        self.search = SearchField(self.tr("Find in memos"))
        self.model = _Model(self)
        self.filter = QSortFilterProxyModel(self)
        self.filter.setSourceModel(self.model)
        self.filter.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search.searched.connect(self.filter.setFilterFixedString)
        self.list = QListView()
        self.list.setModel(self.filter)
        self.list.setAccessibleName(self.tr("Memos"))
        self.list.setMinimumWidth(px(320))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.about = QComboBox()
        self.about.setAccessibleName(self.tr("What the memo is about"))
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(self.tr("Choose a memo, or above what to write one on."))
        self.text.setAccessibleName(self.tr("Memo"))
        self._arrange()
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.about.activated.connect(self._about_chosen)
        desk.project.changed.connect(self._refresh)
        desk.project.ask(study_id, then=self._fill_targets)
        self._refresh(None)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.list, 2)
        row.addWidget(self.text, 3)
        self.body.addWidget(self.search)
        self.body.addWidget(self.about)
        self.body.addLayout(row, 1)
        self.resize(px(860), px(560))

    def _fill_targets(self, study: str) -> None:
        self._study_id = study
        self.about.addItem(self.tr("New memo on…"), None)
        self.about.addItem(self.tr("The study"), ("study", study))
        for document in self._desk.documents:
            self.about.addItem(f"{document.code} {document.name}", ("document", document.id))
        for code in self._desk.codes:
            self.about.addItem(code.path, ("code", code.id))
        for coder in self._desk.coders if self._desk.is_lead else ():
            self.about.addItem(coder.name, ("coder", coder.id))

    def _refresh(self, changes: object) -> None:
        if changes is None or changes.touches("memo"):  # type: ignore[attr-defined]
            self._desk.project.ask(memos, then=self.model.show)

    def _chosen(self, index: QModelIndex) -> None:
        memo: MemoView | None = index.data(_MEMO)
        if memo is not None:
            self._show(memo.target_kind, memo.target_id, memo.text, mine=memo.author == self._desk.person.name)

    def _about_chosen(self, row: int) -> None:
        target = self.about.itemData(row)
        if target is not None:
            mine = [each for each in self.model.rows if (each.target_kind, each.target_id) == tuple(target)
                    and each.author == self._desk.person.name]  # fmt: skip
            self._show(target[0], target[1], mine[0].text if mine else "", mine=True)
            self.text.setFocus()

    def _show(self, kind: str, target_id: str, text: str, *, mine: bool) -> None:
        self._save()
        self._target = (kind, target_id) if mine else None
        self.text.setPlainText(text)
        self.text.document().setModified(False)
        self.text.setReadOnly(not mine)

    def _save(self) -> None:
        if self._target is not None and self.text.document().isModified():
            self._desk.project.do(write_memo, *self._target, self.text.toPlainText())
            self.text.document().setModified(False)

    def hideEvent(self, event: QHideEvent) -> None:
        self._save()
        super().hideEvent(event)
