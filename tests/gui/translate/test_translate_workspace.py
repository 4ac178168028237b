"""The Translate workspace in the real window: linking, aligning, judging by keys, correcting, terms, codes, report."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from small_studies import add_codes, add_text

from coder_app.domain.anchors import Anchor
from coder_app.domain.views import ProvenanceView
from coder_app.gui.main_window import MainWindow
from coder_app.gui.settings import Settings
from coder_app.gui.translate.sentence_menu import SentenceMenu, sentence_menus
from coder_app.gui.translate.translate_workspace import TranslateWorkspace
from coder_app.operations.coding import code_segment
from coder_app.operations.documents import set_language, set_provenance
from coder_app.operations.project import create_project, open_project
from coder_app.operations.set_up import add_coder
from coder_app.operations.works import begin_crosscheck

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from coder_app.operations.project import Project

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

ORIGINAL = (
    "Угроза растёт, и зарядов 1700. Президент говорил в Мюнхене в 2007 году.\n\n"
    "Об этом помнят в Косово и в Хельсинки. Спасибо за внимание, Канада.\n"
)
TRANSLATION = (
    "The danger grows, and there are 1500 charges. The President spoke in Munich in 2007.\n\n"
    "They remember it in Kosovo and in Helsinki. Thank you for your attention, Canada.\n"
)


@pytest.fixture
def study(tmp_path: Path) -> Path:
    """A study with the two versions of a speech, not linked."""
    path = tmp_path / "study.coder"
    with create_project(path, lead="Lena") as project:
        for name, text, language in (("speech.ru.txt", ORIGINAL, "ru"), ("speech.en.txt", TRANSLATION, "en")):
            project.do(set_language, add_text(project, text, name=name), language)
        project.do(add_coder, "Rita", "reviewer")
    return path


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, study: Path) -> Iterator[MainWindow]:
    shown = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(shown)
    shown.show()
    shown.open_study(study)
    qtbot.waitUntil(lambda: shown.desk is not None and len(shown.desk.documents) == 2, timeout=20_000)
    yield shown
    shown.close()


def _workspace(window: MainWindow) -> TranslateWorkspace:
    window.go("translate")
    found = window.workspaces["translate"]
    assert isinstance(found, TranslateWorkspace)
    return found


def _open(qtbot: QtBot, window: MainWindow) -> TranslateWorkspace:
    translate = _workspace(window)
    translate.works.look()
    qtbot.waitUntil(lambda: bool(translate.works.suggestions.rows), timeout=20_000)
    translate.works.suggested.row_activated.emit(translate.works.suggested.model().index(0, 0))
    qtbot.waitUntil(lambda: translate.work.pair is not None and translate.work.pair.fresh, timeout=30_000)
    return translate


def test_that_a_pair_is_found_aligned_and_judged_by_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    translate = _open(qtbot, window)
    view = translate.sentences
    assert [row.label for row in view.list.rows] == ["1", "2", "3", "4"]
    view.list.setFocus()
    qtbot.keyClick(view.list, Qt.Key.Key_N)
    line = view.warnings.list.current()
    assert line is not None
    qtbot.keyClick(view.list, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: line.key in translate.work.pair.verdicts, timeout=10_000)
    qtbot.keyClick(view.list, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: translate.work.pair.verdicts[line.key].weight == "none", timeout=10_000)
    window.commands.undo()
    window.commands.undo()
    qtbot.waitUntil(lambda: not translate.work.pair.verdicts, timeout=10_000)


def test_that_lines_are_joined_by_a_key_and_the_rest_stays(qtbot: QtBot, window: MainWindow) -> None:
    translate = _open(qtbot, window)
    view = translate.sentences
    view.list.setFocus()
    view.list.set_current(1)
    qtbot.keyClick(view.list, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: [row.label for row in view.list.rows] == ["1", "2–3", "4"], timeout=10_000)
    assert view.list.rows[1].by_hand
    qtbot.waitUntil(lambda: translate.work.pair.fresh, timeout=20_000)
    window.commands.undo()
    qtbot.waitUntil(lambda: len(view.list.rows) == 4, timeout=10_000)


def test_that_a_reviewer_judges_and_a_coder_has_no_such_workspace(
    qtbot: QtBot, window: MainWindow, study: Path
) -> None:
    translate = _open(qtbot, window)
    assert translate.work.pair is not None
    window.close_study()
    with open_project(study) as project:
        project.do(add_coder, "Anna", "coder")
    for person, has in (("Rita", True), ("Anna", False)):
        window.open_study(study, person)
        qtbot.waitUntil(lambda who=person: window.desk is not None and window.desk.person.name == who, timeout=20_000)
        assert ("translate" in window.workspaces) is has


def test_that_the_terms_table_leads_to_the_sentence(qtbot: QtBot, window: MainWindow) -> None:
    translate = _open(qtbot, window)
    translate.show_view("terms")
    translate.terms.add_bundled()
    qtbot.waitUntil(lambda: any(cells[0] == "угроза" for cells, _ in translate.terms.model.rows), timeout=30_000)
    at = next(n for n, (cells, _) in enumerate(translate.terms.model.rows) if cells[0] == "угроза")
    assert "danger 1" in translate.terms.model.rows[at][0][3]
    translate.terms.table.selectRow(at)
    qtbot.waitUntil(lambda: len(translate.terms.passage_model.rows) == 1)
    translate.terms.passages.row_activated.emit(translate.terms.passages.model().index(0, 0))
    qtbot.waitUntil(lambda: translate.view == "sentences" and translate.sentences.list.current == 0, timeout=10_000)


def test_that_sentences_are_drawn_read_and_the_rate_is_told(qtbot: QtBot, window: MainWindow) -> None:
    translate = _open(qtbot, window)
    translate.show_view("review")
    review = translate.review
    review.how_many.setValue(2)
    review.draw.click()
    qtbot.waitUntil(lambda: len(review.model.rows) == 2, timeout=10_000)
    review.note.setText("irony")
    review.departs.click()
    qtbot.waitUntil(lambda: review.model.rows[0][1].outcome == "missed", timeout=10_000)
    qtbot.waitUntil(lambda: review.table.currentIndex().row() == 1)
    review.same.click()
    qtbot.waitUntil(lambda: "1 of 2 sentences" in review.rate.text(), timeout=10_000)
    assert review.model.rows[0][1].note == "irony"
    review.table.row_activated.emit(review.table.model().index(1, 0))
    qtbot.waitUntil(lambda: translate.view == "sentences", timeout=10_000)


def test_that_a_test_of_a_reviewer_is_made_and_scored(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    translate = _open(qtbot, window)
    translate.show_view("review")
    testing = translate.review.testing
    qtbot.waitUntil(lambda: testing.reviewer.currentText() == "Rita", timeout=10_000)
    testing.write(tmp_path / "test.coder")
    qtbot.waitUntil(lambda: "give it to Rita" in testing.told.text(), timeout=30_000)
    testing.read(tmp_path / "test.coder")
    qtbot.waitUntil(lambda: testing.told.text().startswith("Rita found 0 of"), timeout=30_000)


def test_that_a_sentence_is_split_joined_and_given_a_language_from_the_menu(qtbot: QtBot, window: MainWindow) -> None:
    translate = _open(qtbot, window)
    view = translate.sentences

    def menu(side: int) -> SentenceMenu:
        found = sentence_menus(window.desk, view.pair, view._link(0), ("Original", "Translation"), view)[side]
        assert isinstance(found, SentenceMenu)
        return found

    first = menu(0)
    first.split.trigger()
    dialog = first.dialog
    assert dialog is not None
    cursor = dialog.text.textCursor()
    assert not dialog.go.isEnabled()
    cursor.setPosition(ORIGINAL.index("и зарядов"))
    dialog.text.setTextCursor(cursor)
    dialog.go.click()
    qtbot.waitUntil(lambda: len(view.pair.original.sentences) == 5 and view.pair.aligned, timeout=30_000)
    menu(0).join.trigger()
    qtbot.waitUntil(lambda: len(view.pair.original.sentences) == 4 and view.pair.aligned, timeout=30_000)

    def speak(of: str, language: str) -> None:
        languages = next(each for each in menu(1).actions() if each.text() == of).menu()
        next(each for each in languages.actions() if each.text() == language).trigger()

    speak("Language of the paragraph", "Ukrainian")
    qtbot.waitUntil(lambda: view.pair.translation.languages[0] == "uk" and view.pair.aligned, timeout=10_000)
    assert view.pair.translation.languages[3] == "en"
    speak("Language of the whole text", "Russian")
    qtbot.waitUntil(lambda: view.pair.translation.language == "ru", timeout=10_000)


_NUMBERS = [n + 100 * (n % 7) for n in range(60)]  # no page numbers


def _paged(qtbot: QtBot, window: MainWindow) -> TranslateWorkspace:
    """A pair of long versions with real pages, shown as pages; the English one has a block the Russian lacks."""
    pages = "".join(f"Это предложение номер {n} о войне.\n" for n in _NUMBERS)
    others = [f"This is sentence number {n} about the war.\n" for n in _NUMBERS]
    others[30:30] = [f"Here somebody added words, the {n}th line of a long block.\n" for n in range(15)]
    project = window.desk.project

    def add(running: Project) -> str:
        ids = [add_text(running, text, name=name, lines_per_page=12)
               for name, text in (("long.ru.pdf", pages), ("long.en.pdf", "".join(others)))]  # fmt: skip
        for document, language in zip(ids, ("ru", "en"), strict=True):
            running.do(set_language, document, language)
        return running.do(begin_crosscheck, *ids)

    made = project.call(add)
    translate = _workspace(window)
    translate.open_pair(made)
    translate.show_view("pages")
    qtbot.waitUntil(lambda: translate.work.pair is not None and translate.work.pair.fresh, timeout=30_000)
    pages_view = translate.sentences.pages
    qtbot.waitUntil(lambda: [each.ready for each in pages_view.versions] == [True, True], timeout=10_000)
    return translate


def test_that_the_cursor_stays_on_its_line_while_the_pages_come(qtbot: QtBot, window: MainWindow) -> None:
    translate = _open(qtbot, window)
    translate.sentences.list.set_current(2)
    translate.show_view("pages")
    qtbot.waitUntil(lambda: len(_lit(translate)) == 2, timeout=10_000)
    assert translate.sentences.list.current == 2
    assert _lit(translate)[1] == "They remember it in Kosovo and in Helsinki."
    qtbot.keyClick(translate.sentences.pages.versions[0].surface, Qt.Key.Key_Up)
    assert translate.sentences.list.current == 1


def _lit(translate: TranslateWorkspace) -> list[str]:
    return [each.surface.document.text[place.start : place.end] for each in translate.sentences.pages.versions
            for place in each.surface.hits.anchors]  # fmt: skip


def test_that_pages_scroll_together_and_a_click_lights_both(qtbot: QtBot, window: MainWindow) -> None:
    translate = _paged(qtbot, window)
    assert [each.reader.mode for each in translate.sentences.pages.versions] == ["pages", "pages"]
    russian, english = (each.surface for each in translate.sentences.pages.versions)
    russian.setFocus()
    for number in (_NUMBERS[45], _NUMBERS[17]):  # before and after the block that only the English has
        place = russian.document.text.index(f"номер {number} ")
        russian.reveal(Anchor(place, place + 1), animate=False)
        there = english.caret_box(english.document.text.index(f"number {number} "))
        assert abs(there.center().y() - english.viewport().height() / 2) < 20
    qtbot.mouseClick(english.viewport(), Qt.MouseButton.LeftButton, pos=there.center().toPoint())
    assert _lit(translate) == [
        f"Это предложение номер {number} о войне.", f"This is sentence number {number} about the war."
    ]  # fmt: skip
    assert translate.sentences.list.current == 17
    qtbot.keyClick(english, Qt.Key.Key_Down)
    assert translate.sentences.list.current == 18
    translate.show_view("sentences")
    assert translate.sentences.list.current == 18


def test_that_a_warning_is_judged_on_the_pages_and_shown_as_text(qtbot: QtBot, window: MainWindow) -> None:
    translate = _paged(qtbot, window)
    english = translate.sentences.pages.versions[1].surface
    english.setFocus()
    qtbot.keyClick(english, Qt.Key.Key_N)
    line = translate.sentences.warnings.list.current()
    assert line is not None
    assert line.kind == "added_sentence"
    assert _lit(translate)[0].startswith("Here somebody added")
    qtbot.keyClick(english, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: line.key in translate.work.pair.verdicts, timeout=10_000)
    translate.command("view.pages")
    assert [each.reader.mode for each in translate.sentences.pages.versions] == ["text", "text"]
    assert _lit(translate)[0].startswith("Here somebody added")


def test_that_another_translation_stands_beside_with_the_words_that_differ(
    qtbot: QtBot, window: MainWindow, study: Path
) -> None:
    translate = _open(qtbot, window)
    project = window.desk.project
    other = TRANSLATION.replace("danger", "menace")

    def add(running: Project) -> str:
        return running.do(set_language, add_text(running, other, name="second.en.txt"), "en")

    project.call(add)
    qtbot.waitUntil(lambda: len(window.desk.documents) == 3, timeout=10_000)
    original = translate.work.pair.original.document_id
    third = window.desk.documents[2].id
    made = project.call(lambda running: running.do(begin_crosscheck, original, third))
    qtbot.waitUntil(lambda: len(translate.work.others()) == 1, timeout=10_000)
    qtbot.waitUntil(translate.bar.beside.isVisible, timeout=10_000)
    translate.bar.beside_requested.emit(made)
    rows = translate.sentences.list
    qtbot.waitUntil(lambda: len(rows.rows[0].cells) == 3 and not rows.rows[0].cells[2].empty, timeout=30_000)
    marked = [cell.text[tint.start : tint.end] for cell in rows.rows[0].cells for tint in cell.tints
              if tint.severity == "differs"]  # fmt: skip
    assert marked == ["danger", "menace"]
    translate.bar.beside_requested.emit("")
    qtbot.waitUntil(lambda: len(rows.rows[0].cells) == 2, timeout=10_000)


def test_that_words_are_described_marked_and_their_lists_edited(qtbot: QtBot, window: MainWindow) -> None:
    translate = _open(qtbot, window)
    translate.show_view("words")
    words = translate.words
    qtbot.waitUntil(lambda: bool(words.model.rows), timeout=30_000)
    words.lists.click()
    qtbot.waitUntil(lambda: words.dialog is not None, timeout=10_000)
    dialog = words.dialog
    dialog.text.setPlainText("no table")
    dialog.go.click()
    assert dialog.why.text().endswith("needs the columns indicator and cue.")
    dialog.text.setPlainText("indicator,cue\nstage,президент\n")
    dialog.go.click()
    qtbot.waitUntil(lambda: [cells[1] for cells, _ in words.hit_model.rows][:1] == ["Президент"], timeout=30_000)
    words.mark.click()
    assert any(tint.severity == "differs" for tint in translate.sentences.list.rows[1].cells[0].tints)
    words.hits.row_activated.emit(words.hits.model().index(0, 0))
    qtbot.waitUntil(lambda: translate.view == "sentences" and translate.sentences.list.current == 1, timeout=10_000)


def test_that_terms_are_turned_counted_over_time_plotted_and_saved(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    translate = _open(qtbot, window)
    translate.show_view("terms")
    terms = translate.terms
    terms.add_bundled()
    qtbot.waitUntil(lambda: any(cells[0] == "угроза" for cells, _ in terms.model.rows), timeout=30_000)
    terms.reverse.click()
    assert any(cells[0] == "danger" and cells[3] == "угроза 1" for cells, _ in terms.model.rows)
    terms.write_file(tmp_path / "terms.tbx")
    qtbot.waitUntil((tmp_path / "terms.tbx").exists, timeout=10_000)
    said = ProvenanceView(date=date(2007, 2, 10))
    window.desk.project.do(set_provenance, window.desk.documents[0].id, said)
    translate.show_view("years")
    years = translate.years
    qtbot.waitUntil(lambda: bool(years.model.rows), timeout=30_000)
    assert years._found.years == ("2007",)
    at = next(n for n, (cells, _) in enumerate(years.model.rows) if cells[0] == "угроза")
    years.table.row_chosen.emit(years.table.model().index(at, 0))
    assert years.passage_model.rows[0][0][:3] == ("D-0001", "2007", "1")
    years.write(tmp_path / "terms.svg")
    qtbot.waitUntil((tmp_path / "terms.svg").exists, timeout=10_000)
    assert "угроза" in (tmp_path / "terms.svg").read_text("utf-8")


def test_that_a_code_is_proposed_on_the_other_side_and_accepted(qtbot: QtBot, window: MainWindow) -> None:
    translate = _open(qtbot, window)
    pair, project = translate.work.pair, window.desk.project

    def code(running: Project) -> None:
        threat, _ = add_codes(running)
        for side, numbers in ((pair.original, (0, 1, 2)), (pair.translation, (1,))):
            for number in numbers:
                running.do(code_segment, side.document_id, Anchor(*side.sentences[number]), threat)

    project.call(code)
    translate.show_view("codes")
    codes = translate.codes
    qtbot.waitUntil(lambda: len(codes.line_model.rows) == 2, timeout=10_000)
    assert codes.model.rows[0][0][1:6] == ("1", "2", "0", "50.0\u202f%", "33.3\u202f%")
    codes.lines.selectRow(0)
    codes.propose.click()
    qtbot.waitUntil(lambda: codes.line_model.rows[0][0][5] == "proposed", timeout=10_000)
    assert codes.model.rows[0][0][1] == "1"
    codes.propose.click()
    qtbot.waitUntil(lambda: codes.model.rows[0][0][1] == "2", timeout=10_000)
    assert [cells[1] for cells, _ in codes.line_model.rows] == ["3"]
    assert codes.lines.currentIndex().row() == 0


def test_that_the_report_is_saved(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    translate = _open(qtbot, window)
    with qtbot.waitSignal(translate.reporting.saved, timeout=20_000):
        translate.reporting.write(tmp_path / "report.html")
    assert "1 translation(s) were aligned" in (tmp_path / "report.html").read_text("utf-8")


def test_that_five_thousand_rows_are_laid_out_only_where_they_are_seen(qtbot: QtBot) -> None:
    from coder_app.gui.translate.pair_rows import Cell, Row
    from coder_app.gui.translate.side_by_side import SideBySide

    rows = [Row(str(n), (Cell("слово " * 20, (n,), (0,)), Cell("word " * 25, (n,), (0,))), (n,)) for n in range(5000)]
    shown = SideBySide()
    qtbot.addWidget(shown)
    shown.resize(900, 600)
    shown.show()
    shown.show_rows(rows)
    shown.set_current(4999)
    shown.repaint()
    assert len(shown._laid) < 100
    assert shown.rect_of(4999).bottom() <= shown.viewport().height() + 1
