"""The report of a fault in the program: what happened where, without names of files or words of documents."""

from __future__ import annotations

import platform
import re
import sys
import traceback
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from coder_app.domain.errors import CoderError
from coder_app.gui.theme import px, set_role

if TYPE_CHECKING:
    from collections.abc import Sequence

# Exceptions whose words come from the program, never from what it works on.
_HARMLESS = (TypeError, AttributeError, NameError, ImportError, RecursionError, MemoryError, NotImplementedError)
_PACKAGES = ("PySide6_Essentials", "SQLAlchemy", "sqlmodel", "numpy", "pypdf", "pypdfium2")


def scrubbed(text: str) -> str:
    """A message with quoted pieces and paths taken out, for they may name files or quote documents."""
    text = re.sub(r"""(["'“”«»‘’]).*["'“”«»‘’]""", "“…”", text, flags=re.DOTALL)
    return re.sub(r"(?:[A-Za-z]:)?[\\/][^\s:;,]+(?: [^\s:;,]*[\\/.][^\s:;,]*)*", "…", text)


def crash_report(error: BaseException | None, qt_said: Sequence[str] = ()) -> str:
    """The report as plain text to copy: versions, the exception with its calls, and what Qt complained of."""
    parts = ["\n".join(_versions())]
    if error is not None:
        parts.append("\n".join(_calls(error)))
    if qt_said:
        parts.append("Qt:\n" + "\n".join(qt_said))
    return "\n\n".join(parts) + "\n"


def _versions() -> list[str]:
    found = [f"Coder {_version('coder-app')}", f"Python {platform.python_version()} · Qt {qVersion()}"]
    found.append(f"{platform.system()} {platform.release()} {platform.machine()} · {QGuiApplication.platformName()}")
    found.append(" · ".join(f"{name} {_version(name)}" for name in _PACKAGES))
    return found


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "?"


def _calls(error: BaseException) -> list[str]:
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        if lines:
            lines.append("caused by")
        lines.append(_what(current))
        lines += [
            f"  {_place(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(current.__traceback__)
        ]
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return lines


def _what(error: BaseException) -> str:
    name = type(error).__name__
    if isinstance(error, CoderError):
        return f"{name}: {error.message}"
    if isinstance(error, OSError) and error.strerror:
        return f"{name}: [{error.errno}] {error.strerror}"
    if isinstance(error, _HARMLESS):
        return f"{name}: {error}"
    return f"{name} (its words are left out: they may quote texts of the study)"


def _place(filename: str) -> str:
    """The path of a source file from its package on, so that nothing of the computer shows."""
    path = Path(filename)
    roots = [Path(root).resolve() for root in sys.path if root]
    for root in sorted(roots, key=lambda each: -len(each.parts)):
        if path.is_relative_to(root):
            return path.relative_to(root).as_posix()
    return path.name


class CrashDialog(QDialog):
    """Something went wrong: what is safe, and a report to copy."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        heading = QLabel(self.tr("Something went wrong"))
        heading.setProperty("role", "heading")
        safe = QLabel(
            self.tr(
                "This is a fault in the program, not in your work. Everything you did before is saved: each step is "
                "written to the study at once. The last step may not have been carried out. You can go on; if the "
                "window behaves oddly, close it and open it again."
            )
        )
        send = QLabel(
            self.tr(
                "If you report the fault, please add this text. It names versions and places in the program, but no "
                "files and no words of your documents."
            )
        )
        send.setProperty("role", "lead")
        for label in (safe, send):
            label.setWordWrap(True)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        self._lay_out(heading, safe, send)

    def _lay_out(self, *labels: QLabel) -> None:
        self.copy_button = QPushButton(self.tr("Copy report"))
        self.copy_button.clicked.connect(self.copy)
        self.close_button = QPushButton(self.tr("Go on"))
        self.close_button.setDefault(True)
        set_role(self.close_button, "main")
        self.close_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for label in labels:
            column.addWidget(label)
        column.addWidget(self.report, 1)
        column.addLayout(buttons)
        self.resize(px(560), px(440))

    def add(self, report: str) -> None:
        """Another fault happened meanwhile."""
        self.report.appendPlainText("\n––––––––\n\n" + report)

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy_button.setText(self.tr("Copied"))
