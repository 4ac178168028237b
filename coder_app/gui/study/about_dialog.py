"""What the program is, its version and licence; and a report for whoever looks after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from coder_app.gui.start.plain_dialog import PlainDialog
from coder_app.gui.theme import px
from coder_app.gui.widgets.crash_report import crash_report
from coder_app.places import VERSION

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class AboutDialog(PlainDialog):
    """Name, version, licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About Coder"), "", parent)
        for words in (
            self.tr("Coder {version}").format(version=VERSION),
            self.tr("Reads, highlights and codes political texts, compares coders and exports what they found."),
            self.tr("Free software under the Apache License 2.0. The typefaces Inter and PT Serif are under the SIL "
                    "Open Font License."),
            self.tr("It sends nothing over the network; a study on a server is the one exception you make yourself."),
        ):  # fmt: skip
            label = QLabel(words)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(label)
        self.body.addStretch(1)


class ReportDialog(PlainDialog):
    """Versions and places in the program, to copy into a report; no names of files, no words of documents."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Problem report"), self.tr("Copy report"), parent,
            explained=self.tr("Add this text when you report a problem, and say what you did and what you expected. It "
                              "names versions, but no files and no words of your documents."),
        )  # fmt: skip
        self.report = QPlainTextEdit(crash_report(None))
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.body.addWidget(self.report, 1)
        self.resize(px(560), px(380))

    def accept(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        super().accept()
