"""Masks of the lead's own choice, entities that are one, and what masks give away: real events in the real window."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from reportlab.pdfgen.canvas import Canvas

from coder_app.domain.anchors import Anchor
from coder_app.domain.progress import Quiet
from coder_app.exchange.reading import read_file
from coder_app.gui.blind.blind_workspace import BlindWorkspace
from coder_app.gui.blind.mask_dialog import MaskDialog
from coder_app.operations.bead_corrections import PairBead
from coder_app.operations.crosscheck import Worked, keep_result, pair_inputs
from coder_app.operations.documents import add_document
from coder_app.operations.entities import add_entity
from coder_app.operations.project import open_project
from coder_app.operations.reading import documents
from coder_app.operations.works import begin_crosscheck

if TYPE_CHECKING:
    from pathlib import Path

    from opened_window import Studio
    from PySide6.QtWidgets import QWidget

    from coder_app.operations.masking import MaskView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def study_path(study_path: Path, tmp_path: Path) -> Path:
    """The small study with a letter of one page before the speeches; Ruritania is on the list twice."""
    out = io.BytesIO()
    page = Canvas(out, pagesize=(300, 200))
    page.rect(40, 130, 60, 40, fill=1)
    page.drawString(40, 90, "The people of Kiev know our army.")
    page.drawString(40, 70, "Kiev is a city of peace.")
    page.save()
    file = tmp_path / "letter.pdf"
    file.write_bytes(out.getvalue())
    with open_project(study_path, sign_in_as="Lena") as project:
        project.do(add_document, read_file(file, None, file.name, progress=Quiet()), out.getvalue())
        project.do(add_entity, "state", "Ruritanian Federation")
    return study_path


def _open(studio: Studio, number: int) -> BlindWorkspace:
    found = studio.window.workspaces["blind"]
    assert isinstance(found, BlindWorkspace)
    wanted = studio.window.desk.documents[number].id
    found.open_document(wanted)
    studio.until(lambda: found.page.loaded is not None and found.page.loaded.opened.document.id == wanted)
    studio.until(lambda: found.work.of(wanted) is not None)
    studio.settled()
    return found


def _hidden(studio: Studio, blind: BlindWorkspace, number: int) -> tuple[MaskView, ...]:
    studio.settled()
    looked = blind.work.of(studio.window.desk.documents[number].id)
    assert looked is not None
    return looked.masks


def _press(studio: Studio, widget: QWidget, *keys: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    studio.active()
    widget.setFocus()
    for key in keys:
        QTest.keyClick(widget, key, held or Qt.KeyboardModifier.NoModifier)


def test_that_parts_of_a_page_are_hidden_by_mouse_and_by_keys_and_get_a_label(studio: Studio) -> None:
    blind = _open(studio, 2)
    canvas = blind.page.page_canvas
    blind.hand.region.click()
    corners = [canvas.page_rect(0).topLeft() + QPointF(x, y) * canvas.flow.factor for x, y in ((30, 20), (110, 80))]
    view, (press, release) = canvas.viewport(), [corner.toPoint() for corner in corners]
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=press)
    QTest.mouseMove(view, (press + release) / 2)
    QTest.mouseMove(view, release)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=release)
    studio.until(lambda: len(_hidden(studio, blind, 2)) == 1)
    (mask,) = _hidden(studio, blind, 2)
    assert mask.region is not None
    assert mask.label == "[OTHER]"
    assert [round(edge) for edge in mask.region.rect] == pytest.approx([30, 20, 110, 80], abs=2)
    assert blind.masks.current() == mask
    assert canvas.marks.get(mask.id) is not None

    _press(studio, canvas, Qt.Key.Key_F2)
    dialog = studio.dialog(MaskDialog)
    dialog.label.setText("EMBLEM")
    dialog.save.click()
    studio.until(lambda: _hidden(studio, blind, 2)[0].label == "[EMBLEM]")

    _press(studio, canvas, Qt.Key.Key_R, Qt.Key.Key_Down, Qt.Key.Key_Down)
    before = canvas.drawn_region
    _press(studio, canvas, Qt.Key.Key_Right, held=SHIFT)
    assert canvas.drawn_region.rect.x1 == before.rect.x1 + 8
    assert canvas.drawn_region.rect.x0 == before.rect.x0
    _press(studio, canvas, Qt.Key.Key_Return)
    studio.until(lambda: len(_hidden(studio, blind, 2)) == 2)
    assert not canvas.region_mode
    assert canvas.drawn_region is None

    first = _hidden(studio, blind, 2)[0]
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=(press + QPoint(6, 6)))
    studio.until(lambda: canvas.picked == first.id)
    _press(studio, canvas, Qt.Key.Key_Delete)
    studio.until(lambda: len(_hidden(studio, blind, 2)) == 1)
    studio.window.commands.undo()
    studio.until(lambda: len(_hidden(studio, blind, 2)) == 2)

    blind.page.menu_wanted.emit(QPoint(0, 0), (first.id,))
    next(each for each in blind.hand.menu.actions() if each.text() == "Take away").trigger()
    blind.hand.menu.close()
    studio.until(lambda: len(_hidden(studio, blind, 2)) == 1)
    studio.window.commands.undo()
    studio.until(lambda: len(_hidden(studio, blind, 2)) == 2)


def test_that_words_are_hidden_in_the_text_under_the_label_of_their_name(studio: Studio) -> None:
    blind = _open(studio, 2)
    _press(studio, blind.page.page_canvas, Qt.Key.Key_T, held=Qt.KeyboardModifier.ControlModifier)
    assert blind.page.surface is blind.page.text_canvas
    assert blind.hand.text.isChecked()
    surface = blind.page.surface
    text = blind.page.loaded.opened.text
    start = text.index("our army")
    surface.cursor_state.place(start)
    _press(studio, surface, Qt.Key.Key_Right, Qt.Key.Key_Right, held=SHIFT)
    assert blind.page.selection() == Anchor(start, start + 8)
    _press(studio, surface, Qt.Key.Key_M)
    studio.until(lambda: [each.text for each in _hidden(studio, blind, 2)] == ["our army"])
    blind.page.surface.set_selection(Anchor(start + 4, start + 8))
    _press(studio, surface, Qt.Key.Key_M)
    studio.until(lambda: "A part of these words is hidden already." in studio.notices())

    blind = _open(studio, 1)
    at = blind.page.loaded.opened.text.index("Ruritania")
    blind.page.surface.set_selection(Anchor(at - 1, at + 10))
    blind.hand.words.click()
    studio.until(
        lambda: [(each.text, each.label) for each in _hidden(studio, blind, 1)] == [("Ruritania", "[STATE-A]")]
    )
    assert _hidden(studio, blind, 1)[0].entity_id == blind.entities.listed()[0].id


def test_that_two_entities_are_merged_and_labels_count_through_the_study(studio: Studio) -> None:
    blind = _open(studio, 0)
    table = blind.entities.table
    studio.until(lambda: len(blind.entities.listed()) == 2)
    studio.active()
    table.setFocus()
    blind.entities.choose_row(0)
    assert not blind.entities.merge.isEnabled()
    QTest.keyClick(table, Qt.Key.Key_Down, SHIFT)
    assert blind.entities.merge.isEnabled()
    QTest.keyClick(table, Qt.Key.Key_J)
    studio.until(
        lambda: [each.aliases for each in blind.entities.listed()] == [("Ruritanian", "Ruritanian Federation")]
    )
    assert "[STATE-B] are one with [STATE-A] now." in studio.notices()[-1]
    blind.entities.numbering.setFocus()
    QTest.keyClick(blind.entities.numbering, Qt.Key.Key_Down)
    blind.entities.numbering.activated.emit(1)
    studio.settled()
    studio.window.commands.undo()
    studio.until(lambda: blind.entities.numbering.currentData() == "document")
    studio.window.commands.undo()
    studio.until(lambda: len(blind.entities.listed()) == 2)


def test_that_lists_lead_to_what_was_left_visible_and_to_what_still_tells(studio: Studio) -> None:
    blind = _open(studio, 0)
    lists = blind.lists
    studio.until(lambda: blind.suggestions.model.rows)
    words = len(blind.suggestions.model.rows)
    assert "Left visible" in lists.choice.itemText(1)
    lists.choice.setCurrentIndex(1)
    assert lists.refused.empty.sentence.text() == "Nothing was left visible by choice."
    blind.suggestions.choose_row(0)
    refused = blind.suggestions.current()
    blind.suggestions.refuse.click()
    studio.until(lambda: lists.choice.itemText(1) == "Left visible: 1")
    _press(studio, lists.refused.table)
    lists.refused.choose_row(0)
    assert blind.page.surface.current_hit == (refused.start, refused.end)
    _press(studio, lists.refused.table, Qt.Key.Key_Delete)
    studio.until(lambda: len(blind.suggestions.model.rows) == words and not lists.refused.model.rows)

    blind.suggestions.accept_all.click()
    studio.until(lambda: lists.lengths.model.rows)
    _press(studio, lists.refused.table, Qt.Key.Key_L)
    assert lists.shown() is lists.lengths
    assert lists.lengths.model.rows[0][1].fitting < 3
    lists.lengths.table.setFocus()
    lists.lengths.choose_row(0)
    place = lists.lengths.current().places[1]
    QTest.keyClick(lists.lengths.table, Qt.Key.Key_Return)
    assert blind.page.surface.current_hit == place

    blind = _open(studio, 2)
    lists.choice.setCurrentIndex(3)
    studio.until(lambda: lists.choice.currentText() == "Telling spellings: 1")
    lists.spellings.choose_row(0)
    lists.spellings.keep.click()
    studio.until(lambda: lists.spellings.model.rows[0][0][2] == "kept")
    assert lists.spellings.keep.text() == "Think again"
    lists.spellings.hide_all.click()
    studio.until(lambda: [each.text for each in _hidden(studio, blind, 2)] == ["Kiev", "Kiev"])
    assert not lists.spellings.model.rows


def test_that_a_name_hidden_in_one_version_leads_to_where_it_is_open_in_the_other(
    studio: Studio, study_path: Path
) -> None:
    blind = _open(studio, 0)
    blind.lists.choice.setCurrentIndex(4)
    studio.until(lambda: blind.lists.orphans.empty.sentence.text() == "No language versions are held side by side.")
    project = studio.window.project
    first, second = (each.id for each in studio.window.desk.documents[:2])

    def align(study) -> None:  # type: ignore[no-untyped-def]
        check = study.do(begin_crosscheck, first, second)
        texts = study.ask(pair_inputs, check).texts_print
        beads = (PairBead((0,), (0,)), PairBead((1, 2, 3), (1,)))
        study.do(keep_result, check, Worked(texts, beads, 1.0, True, "", ()))

    project.call(align)
    blind.suggestions.accept_all.click()
    studio.until(lambda: len(blind.lists.orphans.model.rows) == 2)
    table = blind.lists.orphans.table
    studio.active()
    table.setFocus()
    blind.lists.orphans.choose_row(1)
    studio.until(lambda: blind.page.loaded.opened.document.id == second)
    assert project.call(lambda study: study.ask(documents))[1].id == second
    studio.settled()
    assert table.hasFocus()
    studio.until(lambda: blind.page.surface.current_hit is not None)
    text = blind.page.loaded.opened.text
    assert blind.page.surface.current_hit[0] == text.index("They think")
