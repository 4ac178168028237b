"""The list of files on their way in, below the documents: what became of each, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QLineEdit, QProgressBar, QPushButton, QToolButton, QVBoxLayout, QWidget

from coder_app.gui.library.importing import Importer, Incoming, words_of
from coder_app.gui.start.plain_dialog import PlainDialog, plain_form
from coder_app.gui.theme import px, set_role, tokens
from coder_app.gui.widgets.icons import icon, put_icon
from coder_app.gui.widgets.labels import Line, PanelHeader
from coder_app.gui.widgets.quiet_table import QuietTable

if TYPE_CHECKING:
    from coder_app.domain.errors import CoderError

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SIGNS = {"done": ("tick", "good"), "there": ("diamond_open", "second"), "password": ("lock", "warn"),
          "failed": ("warning", "bad"), "stopped": ("close", "second"), "reading": ("half", "accent"),
          "waiting": ("todo", "second")}  # fmt: skip
_TO_DO = frozenset({"password", "failed", "stopped"})


class _Files(QAbstractTableModel):
    def __init__(self, importer: Importer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._importer = importer
        self._files: list[Incoming] = []

    def refresh(self) -> None:
        files = list(self._importer.files)
        if not self._importer.running:
            # What asks for something comes first: among hundreds of files nobody finds it further down.
            files.sort(key=lambda file: not (file.state in _TO_DO or file.needs_ocr))
        if [id(file) for file in files] != [id(file) for file in self._files]:
            self.beginResetModel()
            self._files = files
            self.endResetModel()
        elif files:
            self.dataChanged.emit(self.index(0, 0), self.index(len(files) - 1, 1))

    def file(self, row: int) -> Incoming:
        return self._files[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._files)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        file = self._files[index.row()]
        name, colour = ("diamond", "warn") if file.needs_ocr else _SIGNS[file.state]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return file.path.name if index.column() == 0 else words_of(file)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return icon(name, colour)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 1:
            return QColor(getattr(tokens(), colour if colour != "accent" else "ink"))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("File"), self.tr("What became of it"))[section]
        return None


class ImportPanel(QWidget):
    """Hidden while there is nothing to tell. ``recognise_requested`` names documents; ``open_requested`` one."""

    recognise_requested = Signal(list)
    open_requested = Signal(str)

    def __init__(self, importer: Importer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._importer = importer
        self._asked: Incoming | None = None
        self.model = _Files(importer, self)
        self.header = PanelHeader(self.tr("Adding documents"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.table = QuietTable()
        self.table.set_model(self.model, natural_sort=False)
        self.table.setSortingEnabled(False)
        self.table.setAccessibleName(self.tr("Files being added"))
        self.table.row_activated.connect(self._activated)
        self.password_button = self._button(self.tr("Enter password…"), self.ask_password)
        self.ocr_button = self._button(self.tr("Recognise text…"), self._recognise)
        self.cancel_button = self._button(self.tr("Cancel"), importer.cancel)
        self.close_button = QToolButton()
        put_icon(self.close_button, "close", "second")
        self.close_button.setAccessibleName(self.tr("Close the list"))
        self.close_button.setToolTip(self.tr("Close the list"))
        self.close_button.clicked.connect(importer.forget)
        self.header.add(self.close_button)
        self._lay_out()
        # Pages are read faster than a list needs to be drawn.
        self._pause = QTimer(self, singleShot=True, interval=60)
        self._pause.timeout.connect(self.refresh)
        importer.changed.connect(self._soon)
        importer.ended.connect(self._ask_again)
        self.refresh()

    def _button(self, text: str, slot: Any) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda _checked=False: slot())
        self.header_buttons = [*getattr(self, "header_buttons", []), button]
        return button

    def _lay_out(self) -> None:
        for button in self.header_buttons:
            self.header.row.insertWidget(self.header.row.count() - 1, button)
        set_role(self.password_button, "main")
        view = self.table.horizontalHeader()
        view.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.table.setColumnWidth(0, px(320))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addWidget(self.header)
        column.addWidget(self.bar)
        column.addWidget(self.table, 1)
        self.setMinimumHeight(px(150))

    def _soon(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

    def refresh(self) -> None:
        """Say how far everything is."""
        files, running = self._importer.files, self._importer.running
        self.model.refresh()
        self.setVisible(bool(files) or running)
        done = sum(file.state not in {"waiting", "reading"} for file in files)
        self.header.set_quiet(self._how_many(files, done, running=running))
        self.header.set_title(self.tr("Adding documents") if running else self.tr("Added documents"))
        self.bar.setVisible(running)
        self.bar.setRange(0, len(files))
        self.bar.setValue(done)
        self.cancel_button.setVisible(running)
        self.close_button.setVisible(not running)
        self.password_button.setVisible(bool(self._in_state("password")))
        self.ocr_button.setVisible(not running and any(file.needs_ocr for file in files))

    def _how_many(self, files: list[Incoming], done: int, *, running: bool) -> str:
        if not files:
            return ""
        if running:
            return self.tr("{done} of {all}").format(done=done, all=len(files))
        there = sum(file.state in {"done", "there"} for file in files)
        return self.tr("{done} of {all} in the study").format(done=there, all=len(files))

    def _in_state(self, state: str) -> list[Incoming]:
        return [file for file in self._importer.files if file.state == state]

    def _activated(self, index: QModelIndex) -> None:
        file = self.model.file(index.row())
        if file.state == "password":
            self.ask_password(file)
        elif file.needs_ocr:
            self.recognise_requested.emit([file.document_id])
        elif file.document_id:
            self.open_requested.emit(file.document_id)

    def _recognise(self) -> None:
        self.recognise_requested.emit([file.document_id for file in self._importer.files if file.needs_ocr])

    def ask_password(self, file: Incoming | None = None) -> None:
        """Ask for the password of a locked file (the chosen one, or the first not tried) and read it again."""
        locked = self._in_state("password")
        if not locked:
            return
        chosen = [self.model.file(index.row()) for index in self.table.selectionModel().selectedRows()]
        untried = [each for each in locked if not each.password]
        wanted = file or next((each for each in chosen if each in locked), (untried or locked)[0])
        dialog = PasswordDialog(wanted.path.name, wanted.error, self.window())
        dialog.accepted.connect(lambda: self._try(wanted, dialog.field.text()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _try(self, file: Incoming, password: str) -> None:
        self._asked = file
        self._importer.retry(file, password)

    def _ask_again(self, batch: list[Incoming]) -> None:
        """A password that does not open the file is asked for once more, with the reason."""
        asked, self._asked = self._asked, None
        if asked is not None and asked in batch and asked.state == "password":
            self.ask_password(asked)


class PasswordDialog(PlainDialog):
    """Asks for the password of one file."""

    def __init__(self, name: str, error: CoderError | None, parent: QWidget | None = None) -> None:
        from coder_app.gui.messages import sentence

        super().__init__(
            self.tr("Password"), self.tr("Open the file"), parent, explained=sentence(error) if error else name
        )
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Password"))
        form = plain_form()
        form.addRow(self.tr("Password"), self.field)
        self.body.addLayout(form)
        self.field.setFocus()
