"""What the program says: notices, errors in plain words, reports of faults."""

from __future__ import annotations

import gettext
import itertools
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator, qCritical, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from coder_app.domain.errors import Cancelled, Refused
from coder_app.gui.messages import CrashWatch, Messages, sentence
from coder_app.gui.theme import apply_theme
from coder_app.gui.widgets.crash_report import crash_report, scrubbed
from coder_app.gui.widgets.words import said

if TYPE_CHECKING:
    import logging
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> QWidget:
    apply_theme(qapp, "light", 1.0)
    made = QWidget()
    made.resize(800, 500)
    qtbot.addWidget(made)
    made.show()
    return made


class _Dictionary(QTranslator):
    def __init__(self, words: dict[str, str]) -> None:
        super().__init__()
        self._words = words

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return self._words.get(text, text)


@pytest.fixture
def ukrainian(qapp: QApplication) -> Iterator[None]:
    translator = _Dictionary({"The code “{name}” is in use.": "Код «{name}» використовується.", "Bad {x}": "Зле {y}"})
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_that_errors_are_said_in_the_readers_language_with_their_values(ukrainian: None) -> None:
    assert sentence(Refused("The code “{name}” is in use.", name="Загроза")) == "Код «Загроза» використовується."


def test_that_a_translation_with_wrong_places_falls_back_to_english(ukrainian: None) -> None:
    assert said("Errors", "Bad {x}", x=1) == "Bad 1"
    assert said("Errors", "100 % {missing}", other=1) == "100 % {missing}"


def test_that_undo_in_a_notice_undoes_once_and_the_notice_goes(window: QWidget, qtbot: QtBot) -> None:
    messages = Messages(window)
    undone: list[int] = []
    notice = messages.offer_undo("Deleted 3 codings.", lambda: undone.append(1))
    assert notice.isVisible()
    qtbot.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert messages.area.notices() == []


def test_that_a_notice_goes_by_itself_but_waits_under_the_pointer(window: QWidget, qtbot: QtBot) -> None:
    messages = Messages(window)
    notice = messages.tell("Saved.", seconds=0.1)
    notice.enterEvent(None)  # type: ignore[arg-type]
    qtbot.wait(180)
    assert messages.area.notices() == [notice]
    notice.leaveEvent(None)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: messages.area.notices() == [])


def test_that_errors_stay_until_they_are_closed_and_a_stop_is_only_mentioned(window: QWidget, qtbot: QtBot) -> None:
    messages = Messages(window)
    error = messages.failed(Refused("No."))
    assert not error._timer.isActive()
    assert messages.failed(Cancelled())._timer.isActive()
    error.setFocus()
    qtbot.keyClick(error, Qt.Key.Key_Escape)
    assert error not in messages.area.notices()


def test_that_notices_are_three_at_most_stay_inside_and_do_not_cover_each_other(window: QWidget) -> None:
    messages = Messages(window)
    for number in range(5):
        messages.tell(f"Notice {number}: " + "дуже довге речення про все на світі " * 6)
    shown = messages.area.notices()
    assert [notice.text.text()[:8] for notice in shown] == ["Notice 2", "Notice 3", "Notice 4"]
    window.resize(420, 400)
    for notice in shown:
        assert window.rect().contains(notice.geometry())
        assert notice.text.height() >= notice.text.heightForWidth(notice.text.width())
    for above, below in itertools.pairwise(shown):
        assert above.geometry().bottom() < below.geometry().top()


def test_that_the_same_sentence_is_not_shown_twice(window: QWidget) -> None:
    messages = Messages(window)
    messages.tell("Saved.")
    messages.tell("Saved.")
    assert len(messages.area.notices()) == 1


@pytest.fixture
def watch(qapp: QApplication, expected_logs: list[logging.LogRecord]) -> Iterator[CrashWatch]:
    made = CrashWatch()
    made.install()
    yield made
    made.remove()
    if made._dialog is not None:
        made._dialog.close()


def fails(text: str) -> None:
    raise ValueError(text)


def test_that_an_unexpected_error_is_shown_with_a_report_to_copy(watch: CrashWatch, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.crashed):
        try:
            fails("Совершенно секретно, /home/olena/study.coder")
        except ValueError:
            sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
    dialog = watch._dialog
    assert dialog is not None
    assert dialog.isVisible()
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    report = QGuiApplication.clipboard().text()
    assert "ValueError" in report
    assert "in fails" in report or " fails" in report
    assert "PySide6" in report
    assert "секретно" not in report
    assert "olena" not in report
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    assert watch._dialog is None


def test_that_an_error_on_another_thread_is_shown_too_and_added_to_the_open_report(
    watch: CrashWatch, qtbot: QtBot
) -> None:
    for _ in range(2):
        with qtbot.waitSignal(watch.crashed):
            thread = threading.Thread(target=fails, args=("x",))
            thread.start()
            thread.join()
    assert watch._dialog is not None
    assert watch._dialog.report.toPlainText().count("ValueError") == 2


def test_that_qt_warnings_are_noted_and_its_critical_words_shown(
    watch: CrashWatch, qtbot: QtBot, expected_logs: list[logging.LogRecord]
) -> None:
    qWarning("QThing: cannot read '/home/olena/a.pdf'")
    assert watch._dialog is None
    assert "QThing" in watch.report()
    assert "olena" not in watch.report()
    assert [record.levelname for record in expected_logs] == ["WARNING"]
    with qtbot.waitSignal(watch.crashed):
        qCritical("QThing: broken")


def test_that_removing_the_watch_gives_the_hooks_back(qapp: QApplication) -> None:
    before = (sys.excepthook, threading.excepthook)
    made = CrashWatch()
    made.install()
    assert sys.excepthook != before[0]
    made.remove()
    assert (sys.excepthook, threading.excepthook) == before


@pytest.mark.parametrize(
    "text",
    [
        "cannot open '/home/olena/Секретно.pdf'",
        "cannot open C:\\Users\\Olena\\Секретно.pdf now",
        "text “Секретно” is bad",
        "key 'a' and «Секретно» and \"olena\"",
        "file:///home/olena/Секретно",
    ],
)
def test_that_paths_and_quotations_are_taken_out(text: str) -> None:
    left = scrubbed(text).casefold()
    assert "секретно" not in left
    assert "olena" not in left


def test_that_a_report_names_causes_but_no_values(qapp: QApplication) -> None:
    try:
        try:
            open("/nowhere/Олена.coder", encoding="utf-8")  # noqa: SIM115, PTH123
        except OSError as error:
            raise Refused("Cannot open {path}.", path="Олена.coder") from error
    except Refused as error:
        report = crash_report(error)
    assert "Refused: Cannot open {path}." in report
    assert "caused by\nFileNotFoundError: [2]" in report
    assert "Олена" not in report
    assert "/nowhere" not in report


def test_that_places_in_a_report_begin_at_the_package(qapp: QApplication) -> None:
    try:
        gettext.translation("nothing at all")
    except OSError as error:
        report = crash_report(error)
    lines = [line for line in report.splitlines() if "gettext.py" in line]
    assert lines
    assert all(line.strip().startswith("gettext.py") for line in lines)
