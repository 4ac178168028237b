"""Looking through documents, saying where they come from, and what can be done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from opened_window import scan
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from coder_app.domain.anchors import Anchor
from coder_app.exchange import ocr
from coder_app.exchange.reading import read_file
from coder_app.gui.library.check_words import CheckWordsDialog
from coder_app.gui.library.proposals_dialog import ProposalsDialog
from coder_app.gui.library.recognising import RecogniseDialog
from coder_app.operations.codebook import add_code
from coder_app.operations.coding import code_segment, codings
from coder_app.operations.documents import add_document
from coder_app.operations.recognising import recognition

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    from opened_window import Studio

TEXTS = {
    "munich": "Security is indivisible. The expansion of the alliance is a serious provocation.\n",
    "kyiv": "Україна прагне безпеки. Це стосується кожного з нас.\n",
    "moscow": "Расширение на восток — это угроза нашей безопасности.\n",
}


@pytest.fixture
def shown(opened: Studio) -> Any:
    """The Library with three documents."""
    for name, text in TEXTS.items():
        prepared = read_file(None, text.encode(), f"{name}.txt")
        opened.window.project.do(add_document, prepared, text.encode())
    opened.until(lambda: len(opened.window.desk.documents) == 3)
    opened.window.go("library")
    found = opened.window.workspaces["library"]
    found.describer.start()
    opened.until(lambda: {each.language for each in opened.window.desk.documents} == {"en", "uk", "ru"})
    opened.settled()
    opened.active()
    return found


def names(shown: Any) -> list[str]:
    rows = range(shown.table.filter.rowCount())
    return [shown.table.filter.index(row, shown.table.documents.column("name")).data() for row in rows]


def ask(opened: Studio, question: Callable[..., Any], *args: Any) -> Any:
    answers: list[Any] = []
    opened.window.project.ask(question, *args, then=answers.append)
    opened.until(lambda: answers)
    return answers[0]


def children(shown: Any, facet: str) -> list[Any]:
    top = next(top for top in shown.filters.tree.tops() if top.text(0) == facet)
    return [top.child(row) for row in range(top.childCount())]


def test_that_the_filters_narrow_and_all_shows_everything_again(opened: Studio, shown: Any) -> None:
    opened.qtbot.keyClicks(shown.filters.search, "MOSC")
    opened.until(lambda: names(shown) == ["moscow"])
    shown.filters.clear()
    opened.until(lambda: len(names(shown)) == 3)
    language = next(top for top in shown.filters.tree.tops() if top.text(0) == "Language")
    ukrainian = next(language.child(row) for row in range(3) if language.child(row).text(0) == "Ukrainian")
    ukrainian.setCheckState(0, Qt.CheckState.Checked)
    assert names(shown) == ["kyiv"]
    opened.qtbot.keyClicks(shown.filters.search, "munich")
    opened.until(lambda: names(shown) == [])
    assert shown.stack.currentWidget() is shown.empty
    opened.qtbot.mouseClick(shown.empty.button, Qt.MouseButton.LeftButton)
    assert len(names(shown)) == 3


def test_that_f2_renames_in_place_and_undo_takes_it_back(opened: Studio, shown: Any) -> None:
    shown.table.choose([opened.window.desk.documents[0].id])
    shown.table.setFocus()
    opened.window.actions_["library.rename"].trigger()
    editor = shown.table.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Munich 2007")
    opened.qtbot.keyClick(editor, Qt.Key.Key_Return)
    opened.until(lambda: "Munich 2007" in names(shown))
    assert opened.window.current == "library"
    opened.window.project.undo()
    opened.until(lambda: "munich" in names(shown))


def test_that_several_are_removed_in_one_step_with_undo_in_the_notice(opened: Studio, shown: Any) -> None:
    shown.table.selectAll()
    opened.window.actions_["library.remove"].trigger()
    opened.until(lambda: not opened.window.desk.documents)
    notice = opened.window.messages.area.notices()[-1]
    assert "removed" in notice.text.text()
    opened.qtbot.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    opened.until(lambda: len(opened.window.desk.documents) == 3)


def test_that_documents_are_marked_as_training_filtered_and_unmarked(opened: Studio, shown: Any) -> None:
    shown.table.choose([opened.window.desk.documents[0].id])
    opened.window.actions_["library.training"].trigger()
    opened.until(lambda: opened.window.desk.documents[0].training)
    row, column = (
        shown.table.documents.row_of(opened.window.desk.documents[0].id),
        shown.table.documents.column("status"),
    )
    assert shown.table.documents.index(row, column).data() == "ready, training"
    opened.until(lambda: "for training" in [child.text(0) for child in children(shown, "Text")])
    next(each for each in children(shown, "Text") if each.text(0) == "for training").setCheckState(
        0, Qt.CheckState.Checked
    )
    assert names(shown) == ["munich"]
    opened.window.actions_["library.training"].trigger()
    opened.until(lambda: not opened.window.desk.documents[0].training)
    opened.window.project.undo()
    opened.until(lambda: opened.window.desk.documents[0].training)


def test_that_a_field_of_the_source_is_kept_when_it_is_left_and_gives_the_period(opened: Studio, shown: Any) -> None:
    first = opened.window.desk.documents[0]
    shown.table.choose([first.id])
    fields = shown.details.provenance.fields
    fields["date"].setFocus()
    opened.qtbot.keyClicks(fields["date"], "10.02.2007")
    opened.qtbot.keyClick(fields["date"], Qt.Key.Key_Tab)
    fields["speaker"].setFocus()
    opened.qtbot.keyClicks(fields["speaker"], "A speaker")
    shown.table.setFocus()
    opened.until(lambda: opened.window.desk.documents[0].provenance is not None
                 and opened.window.desk.documents[0].provenance.speaker == "A speaker")  # fmt: skip
    assert opened.window.desk.documents[0].periods == ("Second",)
    opened.window.project.undo()
    opened.until(lambda: opened.window.desk.documents[0].provenance.speaker == "")
    assert opened.window.desk.documents[0].provenance.date.isoformat() == "2007-02-10"
    opened.until(lambda: fields["speaker"].text() == "")


def test_that_a_date_that_is_none_is_marked_and_not_kept(opened: Studio, shown: Any) -> None:
    shown.table.choose([opened.window.desk.documents[0].id])
    field = shown.details.provenance.fields["date"]
    field.setFocus()
    opened.qtbot.keyClicks(field, "last spring")
    opened.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert shown.details.provenance.trouble.isVisible()
    opened.settled()
    assert opened.window.desk.documents[0].provenance is None


def test_that_enter_opens_the_document_in_the_code_workspace(opened: Studio, shown: Any) -> None:
    second = opened.window.desk.documents[1]
    shown.table.choose([second.id])
    with opened.qtbot.waitSignal(opened.window.desk.passage_requested) as told:
        opened.qtbot.keyClick(shown.table, Qt.Key.Key_Return)
    assert told.args[0] == second.id
    assert opened.window.current == "code"
    opened.settled()


def test_that_a_memo_is_kept_when_it_is_left(opened: Studio, shown: Any) -> None:
    first, second = opened.window.desk.documents[:2]
    shown.table.choose([first.id])
    opened.settled()
    shown.details.memo.setFocus()
    opened.qtbot.keyClicks(shown.details.memo, "Read again")
    shown.table.setFocus()
    shown.table.choose([second.id])
    opened.settled()
    assert shown.details.memo.toPlainText() == ""
    shown.table.choose([first.id])
    opened.until(lambda: shown.details.memo.toPlainText() == "Read again")


def test_that_a_corrected_text_brings_its_codings_as_proposals(opened: Studio, shown: Any, tmp_path: Path) -> None:
    first = opened.window.desk.documents[0]
    project = opened.window.project
    made: list[str] = []
    project.do(add_code, "Threat", then=made.append)
    opened.until(lambda: made)
    project.do(code_segment, first.id, Anchor(0, 24), made[0])
    project.do(code_segment, first.id, Anchor(TEXTS["munich"].index("a serious"), len(TEXTS["munich"]) - 1), made[0])
    opened.until(lambda: opened.window.desk.documents[0].codings == 2)
    corrected = tmp_path / "corrected.txt"
    corrected.write_text("Ladies and gentlemen.\nSecurity is indivisible. That is all.\n", "utf-8")
    shown.work.replace(first, corrected)
    opened.until(lambda: any("Check them" in each.button.text() for each in opened.window.messages.area.notices()))
    opened.settled()
    notice = opened.window.messages.area.notices()[-1]
    opened.qtbot.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    dialog = opened.dialog(ProposalsDialog)
    opened.until(lambda: len(dialog.model.rows) == 2)
    assert sorted(row.place is not None for row in dialog.model.rows) == [False, True]
    dialog.table.clearSelection()
    opened.qtbot.mouseClick(dialog.accept_rows_button, Qt.MouseButton.LeftButton)
    opened.until(lambda: len(dialog.model.rows) == 1)
    dialog.table.clearSelection()
    opened.qtbot.mouseClick(dialog.reject_button, Qt.MouseButton.LeftButton)
    opened.until(lambda: not dialog.model.rows)
    left = ask(opened, codings, first.id)
    assert [(each.start, each.proposed) for each in left] == [(22, False)]
    dialog.reject()
    opened.settled()


@pytest.mark.skipif(not ocr.tesseract_state("eng").ready, reason="tesseract with English is not installed")
def test_that_a_scan_is_recognised_and_its_words_checked(opened: Studio, tmp_path: Path) -> None:
    (tmp_path / "scan.pdf").write_bytes(scan("Partnership and trust"))
    opened.window.go("library")
    shown = opened.window.workspaces["library"]
    shown.take_in([tmp_path / "scan.pdf"])
    opened.until(lambda: opened.window.desk.documents)
    opened.settled()
    document = opened.window.desk.documents[0]
    shown.table.choose([document.id])
    opened.window.actions_["library.recognise"].trigger()
    dialog = opened.dialog(RecogniseDialog)
    for code in ("rus", "ukr"):
        dialog.boxes[code].setChecked(False)
    opened.qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    opened.until(lambda: opened.window.desk.documents[0].status != "needs_ocr", timeout=60_000)
    opened.settled()
    state = ask(opened, recognition, document.id)
    assert state.open_pages == ()
    assert "Partnership" in state.done[0].text
    assert opened.window.desk.documents[0].text_layer == "ocr"


def test_that_a_correction_of_a_doubtful_word_is_kept_and_the_text_takes_it(opened: Studio, tmp_path: Path) -> None:
    from dataclasses import replace

    from coder_app.domain.documents import Status
    from coder_app.domain.geometry import build_geometry
    from coder_app.domain.prepared import DoubtfulWord, PageText
    from coder_app.exchange.freezing import freeze
    from coder_app.exchange.reading import extract
    from coder_app.operations.documents import set_recognised_text
    from coder_app.operations.reading import open_document
    from coder_app.operations.recognising import keep_recognised_page

    data = scan("Trust and threat")
    raw = extract(data, "scan.pdf")
    edges = [40.0 + 8 * k for k in range(17)] + [168.0]
    layout = build_geometry(432, 180, [(60.0, 80.0, 0, 0, edges)]).encode()
    page = PageText(0, 432, 180, "Trast and thneat\n", layout, "1", "ocr",
                    (DoubtfulWord(0, 5, 31.0), DoubtfulWord(10, 16, 42.0)))  # fmt: skip
    project = opened.window.project
    project.do(add_document, freeze(raw), data)
    opened.until(lambda: opened.window.desk.documents)
    document = opened.window.desk.documents[0]
    edition = ask(opened, recognition, document.id).edition_id
    project.do(keep_recognised_page, edition, page)
    project.do(set_recognised_text, document.id, freeze(replace(raw, pages=(page,))), checked=False)
    opened.until(lambda: opened.window.desk.documents[0].status == Status.TO_CHECK)
    opened.window.go("library")
    shown = opened.window.workspaces["library"]
    shown.table.choose([document.id])
    opened.window.actions_["library.check"].trigger()
    dialog = opened.dialog(CheckWordsDialog)
    assert dialog.field.text() == "Trast"
    opened.until(lambda: dialog.picture.image is not None)
    dialog.field.setText("Trust")
    opened.qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.field.text() == "thneat"
    opened.qtbot.keyClick(dialog.field, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert dialog.field.text() == "Trast"
    dialog.field.setText("Trust")
    opened.qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    opened.qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    opened.until(lambda: ask(opened, open_document, document.id).text == "Trust and thneat\n")
    opened.settled()
    assert opened.window.desk.documents[0].status == Status.TO_CHECK
    opened.window.actions_["library.check"].trigger()
    dialog = opened.dialog(CheckWordsDialog)
    assert dialog.field.text() == "thneat"
    dialog.field.setText("threat")
    opened.qtbot.mouseClick(dialog.next_button, Qt.MouseButton.LeftButton)
    opened.until(lambda: opened.window.desk.documents[0].status == Status.READY)
    opened.settled()
    assert ask(opened, open_document, document.id).text == "Trust and threat\n"
