"""A real window with settings of its own, and waiting for what it does behind."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from pypdf import PdfWriter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from coder_app.gui.main_window import MainWindow
from coder_app.gui.settings import Settings
from coder_app.operations.project import create_project
from coder_app.operations.set_up import PeriodView, add_coder, set_scheme

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    from pytestqt.qtbot import QtBot

LEAD = "Lena"


class Studio:
    """The window of a test and what it needs to be driven."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.settings = Settings(folder / "settings.ini")
        self.window = MainWindow(self.settings)
        self.window.resize(1300, 800)
        qtbot.addWidget(self.window)
        self.window.show()

    def until(self, true: Callable[[], object], timeout: int = 60_000) -> None:
        self.qtbot.waitUntil(lambda: bool(true()), timeout=timeout)

    def open(self, study: Path, person: str | None = None) -> None:
        self.window.open_study(str(study), person)
        self.until(lambda: self.window.desk is not None and self.window.desk.study is not None)
        self.settled()

    def active(self) -> None:
        """Give the window the keyboard, which fields need to notice that they are left."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def settled(self) -> None:
        """Nothing is written or worked on any more."""
        self.until(
            lambda: not self.window.jobs.jobs() and (self.window.project is None or not self.window.project.pending)
        )

    def notices(self) -> list[str]:
        return [notice.text.text() for notice in self.window.messages.area.notices()]

    def dialog(self, kind: type) -> Any:
        """The open dialog of this kind."""
        self.until(lambda: [each for each in self.window.findChildren(kind) if each.isVisible()])
        return next(each for each in self.window.findChildren(kind) if each.isVisible())

    def close(self) -> None:
        self.window.close()


def small_study(path: Path, *, people: tuple[str, ...] = ("Anna",)) -> Path:
    """A study with a lead, coders and one period scheme."""
    with create_project(path, lead=LEAD, title="A study") as project:
        for name in people:
            project.do(add_coder, name, "coder")
        from datetime import date

        project.do(set_scheme, "Waves", [
            PeriodView("First", date(1999, 1, 1), date(2004, 12, 31)),
            PeriodView("Second", date(2004, 6, 1), date(2008, 12, 31)),
        ], counting="last")  # fmt: skip
    return path


def pdf(words: str = "Security is indivisible.", pages: int = 1, password: str = "") -> bytes:
    """A PDF with a line of words on each page."""
    out = io.BytesIO()
    made = Canvas(out, pagesize=(300, 200))
    for number in range(pages):
        made.drawString(40, 150, f"{words} Page {number + 1}.")
        made.drawString(40, 130, "It concerns everyone and no one can be left aside.")
        made.showPage()
    made.setTitle("A speech about security")
    made.save()
    if not password:
        return out.getvalue()
    writer = PdfWriter(clone_from=io.BytesIO(out.getvalue()))
    writer.encrypt(password, algorithm="AES-256")
    locked = io.BytesIO()
    writer.write(locked)
    return locked.getvalue()


def scan(words: str = "Partnership and trust") -> bytes:
    """A PDF whose only page is a picture of words."""
    from PySide6.QtGui import QColor, QFont, QImage, QPainter

    image = QImage(1200, 500, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setPen(QColor("black"))
    font = QFont("PT Serif")
    font.setPixelSize(64)
    painter.setFont(font)
    painter.drawText(80, 200, words)
    painter.end()
    from PySide6.QtCore import QBuffer

    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    out = io.BytesIO()
    made = Canvas(out, pagesize=(432, 180))
    made.drawImage(ImageReader(io.BytesIO(buffer.data().data())), 0, 0, 432, 180)
    made.showPage()
    made.save()
    return out.getvalue()
