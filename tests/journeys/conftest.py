"""A real window on a real study with real PDFs, and hands to use it with."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coder_app.domain.anchors import Anchor
from coder_app.domain.progress import Quiet
from coder_app.domain.views import Scale
from coder_app.exchange.reading import read_file
from coder_app.gui.main_window import MainWindow
from coder_app.gui.settings import Settings
from coder_app.gui.theme import apply_theme
from coder_app.operations.codebook import add_code, set_key
from coder_app.operations.coding import codings
from coder_app.operations.documents import add_document
from coder_app.operations.project import Project, create_project
from coder_app.operations.reading import documents, keep_ranges, open_document
from coder_app.operations.set_up import add_coder
from coder_app.operations.texts import describe_text
from coder_app.places import own_files

for _folder in (Path(__file__).parents[1] / "gui" / "start", Path(__file__).parents[1]):
    sys.path.insert(0, str(_folder))

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from coder_app.domain.views import CodingView
    from coder_app.gui.code.code_workspace import CodeWorkspace
    from coder_app.gui.page.reading_surface import ReadingSurface

PAPERS = ("Putin_Munich_2007_ru.pdf", "US_National_Security_Strategy_2002_excerpt.pdf")


def put_in(project: Project, file_name: str) -> str:
    """Import a paper of the sample study with its sentences; gives the document's id."""
    path = own_files("resources") / "sample_study" / "documents" / file_name
    prepared = read_file(path, None, path.name, progress=Quiet())
    document_id = project.do(add_document, prepared, path.read_bytes())
    language, found = describe_text(prepared.text, prepared.pages)
    project.do(keep_ranges, project.ask(open_document, document_id).edition_id, language, found)
    return document_id


@pytest.fixture(scope="session")
def _sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("journey") / "study.coder"
    with create_project(path, lead="Lena", title="Journey") as project:
        for name in PAPERS:
            put_in(project, name)
        threat = project.do(add_code, "Threat", {"scale": Scale(1, 5, {1: "hinted at", 5: "spelt out"})},
                            framework="Defensive realism")  # fmt: skip
        project.do(add_code, "Расширение", framework="Structural realism")
        project.do(add_code, "Cooperation", framework="Liberal institutionalism")
        project.do(set_key, threat, "1")
        project.do(add_coder, "Anna", "coder")
    return path


@dataclass
class Hands:
    """Mouse and keyboard on a window; waits for what they cause."""

    window: MainWindow
    bot: QtBot

    @property
    def code(self) -> CodeWorkspace:
        return self.window.workspaces["code"]  # type: ignore[return-value]

    @property
    def surface(self) -> ReadingSurface:
        return self.code.reader.surface

    @property
    def text(self) -> str:
        assert self.code.reader.loaded is not None
        return self.code.reader.loaded.opened.text

    def settle(self) -> None:
        """Wait until nothing is waiting to be written or read."""
        assert self.window.project is not None
        self.bot.waitUntil(lambda: self.window.project is None or self.window.project.pending == 0, timeout=10_000)
        QApplication.processEvents()

    def stored(self) -> list[CodingView]:
        """What the study itself says of the open document, asked past every widget."""
        self.settle()
        document = self.code.reader.document
        assert self.window.project is not None
        assert document is not None
        found: list[list[CodingView]] = []
        self.window.project.ask(codings, document.id, then=found.append)
        self.bot.waitUntil(lambda: bool(found))
        return found[0]

    def open(self, index: int) -> None:
        """Open a document by a click in the list."""
        view = self.code.documents.list
        rect = view.visualRect(view.model().index(index, 0))
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
        wanted = self.code.documents.model.index(index).data()
        self.bot.waitUntil(lambda: self.code.reader.document is not None and self.code.reader.document.code == wanted)
        self.settle()

    def find(self, words: str) -> Anchor:
        """Where words stand (line breaks and hyphens as in the text)."""
        start = self.text.index(words)
        return Anchor(start, start + len(words))

    def points(self, anchor: Anchor) -> tuple[QPoint, QPoint]:
        """Points just inside the first and the last character of a passage, scrolled into sight."""
        self.surface.reveal(anchor, animate=False)
        QApplication.processEvents()
        first = self.surface.rects(Anchor(anchor.start, anchor.start + 1))[0]
        last = self.surface.rects(Anchor(anchor.end - 1, anchor.end))[-1]
        return (
            QPointF(first.left() + 1, first.center().y()).toPoint(),
            QPointF(last.right() - 1, last.center().y()).toPoint(),
        )

    def drag(self, anchor: Anchor, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Drag over a passage."""
        start, end = self.points(anchor)
        self.drag_points(start, end, modifiers)

    def drag_points(
        self, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press, move in steps, release."""
        port = self.surface.viewport()
        QTest.mousePress(port, Qt.MouseButton.LeftButton, modifiers, start)
        for step in range(1, 9):
            at = QPointF(start) + (QPointF(end) - QPointF(start)) * step / 8
            move = QMouseEvent(QEvent.Type.MouseMove, at, QPointF(port.mapToGlobal(at.toPoint())),
                               Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, modifiers)  # fmt: skip
            QApplication.sendEvent(port, move)
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, modifiers, end)
        QApplication.processEvents()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            QTest.keyClick(popup.focusWidget() or popup, key, modifiers)
        else:
            # Through the window, as from the keyboard itself: only so are shortcuts looked up.
            QTest.keyClick(self.window.windowHandle(), key, modifiers)
        QApplication.processEvents()

    def type(self, widget: QWidget, text: str) -> None:
        """Type text, whatever its letters (QTest alone ends the process at Cyrillic ones)."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(widget, event)
        QApplication.processEvents()

    def type_into_palette(self, text: str) -> None:
        """Type into the open palette and take what stands first."""
        palette = self.code.tools.palette
        self.bot.waitUntil(palette.isVisible)
        self.type(palette.field, text)
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        self.settle()


@pytest.fixture
def hands(qtbot: QtBot, tmp_path: Path, _sample_file: Path) -> Iterator[Hands]:
    """A window on a study with two papers and three codes, the first paper open, its lead at work."""
    import shutil

    study = tmp_path / "study.coder"
    shutil.copyfile(_sample_file, study)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, "light", 1.0)
    window = MainWindow(Settings(tmp_path / "settings.ini"))
    window.resize(1400, 900)
    window.show()
    window.open_study(study)
    qtbot.waitUntil(lambda: "code" in window.workspaces, timeout=10_000)
    window.go("code")
    both = Hands(window, qtbot)
    qtbot.waitUntil(lambda: len(window.desk.documents) == len(PAPERS) if window.desk else False)
    both.settle()
    both.open(0)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    both.surface.setFocus()
    yield both
    window.close()


@pytest.fixture
def document_count() -> int:
    """How many papers the study has."""
    return len(PAPERS)


__all__ = ["Hands", "documents"]
