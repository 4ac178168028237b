"""A real window on a small coded study, and hands to search in it."""

from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from small_studies import add_people, add_text

from coder_app.domain.anchors import Anchor
from coder_app.domain.views import ProvenanceView
from coder_app.gui.find.passage_model import Heading
from coder_app.gui.main_window import MainWindow
from coder_app.gui.settings import Settings
from coder_app.operations.codebook import add_code
from coder_app.operations.coding import code_segment
from coder_app.operations.documents import set_provenance
from coder_app.operations.memos import write_memo
from coder_app.operations.project import create_project
from coder_app.operations.reading import keep_ranges, open_document
from coder_app.operations.set_up import PeriodView, set_scheme
from coder_app.operations.texts import describe_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from coder_app.gui.find.find_workspace import FindWorkspace
    from coder_app.operations.project import Project

FIRST = (
    "The alliance moves closer to our borders. This is a threat to the security of our state.\n\n"
    "We have the right to ask: against whom is this expansion intended? Trust is broken.\n\n"
    "Security is indivisible. A threat to one is a threat to all.\n"
)
SECOND = (
    "Расширение альянса мы считаем угрозой. Против кого оно направлено?\n\n"
    "Угрозы растут, и безопасности нет ни у кого.\n"
)


def make_coded_study(path: Path) -> Path:
    """The study: codes Threat (with Military below it), Trust and Unused; seven codings in two documents."""
    with create_project(path, lead="Lena", title="A study") as project:
        add_people(project, "Anna")
        threat = project.do(add_code, "Threat")
        military = project.do(add_code, "Military", parent_id=threat)
        trust, _unused = project.do(add_code, "Trust"), project.do(add_code, "Unused")
        first, second = add_text(project, FIRST, name="first.txt", lines_per_page=3), add_text(
            project, SECOND, name="second.txt")  # fmt: skip
        for document, text in ((first, FIRST), (second, SECOND)):
            _know_sentences(project, document, text)
        project.do(set_provenance, first, ProvenanceView(date=date(2001, 5, 1)))
        project.do(set_scheme, "Waves", [PeriodView("First wave", date(1999, 1, 1), date(2004, 12, 31)),
                                         PeriodView("Later", date(2005, 1, 1), date(2024, 12, 31))])  # fmt: skip
        mine = code(project, first, FIRST, "a threat to the security of our state", threat)
        project.do(write_memo, "coding", mine, "Said twice.")
        code(project, first, FIRST, "The alliance moves closer to our borders.", military)
        code(project, first, FIRST, "Trust is broken.", trust)
        code(project, first, FIRST, "against whom is this expansion intended? Trust is broken.", threat)
        code(project, second, SECOND, "Расширение альянса мы считаем угрозой.", threat)
        project.sign_in("Anna")
        code(project, first, FIRST, "A threat to one is a threat to all.", threat)
        code(project, second, SECOND, "безопасности нет ни у кого", trust)
    return path


def _know_sentences(project: Project, document: str, text: str) -> None:
    language, ranges = describe_text(text)
    project.do(keep_ranges, project.ask(open_document, document).edition_id, language, ranges)


def code(project: Project, document: str, text: str, words: str, code_id: str) -> str:
    """Give a code to words of a text."""
    start = text.index(words)
    return project.do(code_segment, document, Anchor(start, start + len(words)), code_id)


class Finding:
    """The window of a test, and its Find workspace."""

    def __init__(self, qtbot: QtBot, folder: Path, study: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.study = folder / study.name
        if study != self.study:
            shutil.copyfile(study, self.study)
        self.window = MainWindow(Settings(folder / "settings.ini"))
        self.window.resize(1440, 900)
        qtbot.addWidget(self.window)
        self.window.show()

    def open(self, person: str | None = "Lena") -> None:
        """Open the study and go to Find."""
        self.window.open_study(self.study, person)
        self.until(lambda: self.window.desk is not None and self.window.desk.study and self.window.desk.coders)
        self.until(lambda: self.window.project is not None and not self.window.project.pending)
        with self.qtbot.waitActive(self.window):
            self.window.activateWindow()
        self.window.go("find")
        self.settled()

    @property
    def space(self) -> FindWorkspace:
        """The workspace."""
        found: Any = self.window.workspaces["find"]
        return found

    def until(self, true: Callable[[], object], timeout: int = 15_000) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(lambda: bool(true()), timeout=timeout)

    def settled(self) -> None:
        """Wait until nothing is asked, written or waited for."""
        space = self.space
        timers = (space._again, space._more_come, space.query.passages._pause, space.query.words._pause)
        self.until(
            lambda: (
                not space.asker.busy
                and not any(timer.isActive() for timer in timers)
                and not (self.window.project and self.window.project.pending)
                and not self.window.jobs.jobs()
            )
        )

    def code_id(self, name: str) -> str:
        """The id of a code."""
        assert self.window.desk is not None
        return next(code.id for code in self.window.desk.codes if code.name == name)

    def tick(self, name: str) -> None:
        """Click a code's line in the tree of the query."""
        tree = self.space.query.passages.codes
        item = next(item for item in tree._all() if item.text() == name)
        tree.scrollTo(item.index())
        place = tree.visualRect(item.index()).center()
        self.qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.x(), place.y()))
        self.settled()

    def words(self, text: str) -> None:
        """Turn to the words and type."""
        self.space.query.tabs.setCurrentIndex(1)
        field = self.space.query.words.field
        field.setFocus()
        field.selectAll()
        for letter in text:  # QTest itself types no Cyrillic
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        self.settled()

    def texts(self) -> list[str]:
        """What the list shows, headings in square brackets."""
        rows = self.space.results.list.model_.rows
        return [f"[{row.title} {row.count}]" if isinstance(row, Heading) else row.text for row in rows]

    def passages(self) -> list[str]:
        """The words of the passages that are shown."""
        return [text for text in self.texts() if not text.startswith("[")]

    def notices(self) -> list[str]:
        """What the window says now."""
        return [notice.text.text() for notice in self.window.messages.area.notices()]

    def dialog(self, kind: type) -> Any:
        """The open dialog of this kind."""
        self.until(lambda: [each for each in self.window.findChildren(kind) if each.isVisible()])
        return next(each for each in self.window.findChildren(kind) if each.isVisible())
