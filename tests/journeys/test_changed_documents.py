"""Documents that change while they are open: a corrected text, a document taken away and brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pypdf import PdfWriter
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coder_app.gui.library.import_panel import PasswordDialog
from coder_app.gui.library.proposals_dialog import ProposalsDialog
from coder_app.places import own_files

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Hands

CODED = "нас — постоянно учат демократии"
OTHER = "US_National_Security_Strategy_2002_excerpt.pdf"


def _library(hands: Hands, row: int = 0) -> None:
    """Go to the library by keys and choose a row there by a click."""
    hands.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    table = hands.window.workspaces["library"].table
    rect = table.visualRect(table.filter.index(row, 0))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def test_that_a_corrected_text_takes_the_place_of_the_open_one_and_its_codings_wait(
    hands: Hands, tmp_path: Path
) -> None:
    before = hands.find(CODED)
    hands.drag(before)
    hands.key(Qt.Key.Key_1)
    (coding,) = hands.stored()
    corrected = tmp_path / "corrected.txt"
    corrected.write_text("Исправленный текст.\n" + hands.text.replace("\u00ad\n", ""), "utf-8")
    _library(hands)
    library = hands.window.workspaces["library"]
    library.work.replace(library.table.chosen()[0], corrected)  # what the file dialog leads to
    hands.bot.waitUntil(lambda: hands.text.startswith("Исправленный"), timeout=10_000)
    hands.settle()
    (moved,) = hands.stored()
    assert moved.id == coding.id
    assert moved.proposed
    assert hands.text[moved.start : moved.end] == CODED
    hands.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert hands.surface.marks.get(coding.id).start == hands.find(CODED).start  # type: ignore[union-attr]
    library.command("library.proposals")
    (dialog,) = hands.window.findChildren(ProposalsDialog)
    hands.bot.waitUntil(lambda: len(dialog.model.rows) == 1)
    QTest.mouseClick(dialog.accept_rows_button, Qt.MouseButton.LeftButton)
    hands.settle()
    (accepted,) = hands.stored()
    assert not accepted.proposed
    dialog.reject()
    hands.window.activateWindow()
    hands.bot.waitUntil(hands.window.isActiveWindow)
    for _ in range(2):  # the acceptance, then the text
        hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        hands.settle()
    hands.bot.waitUntil(lambda: not hands.text.startswith("Исправленный"))
    (back,) = hands.stored()
    assert (back.anchor, back.proposed) == (before, False)


def test_that_a_locked_corrected_version_asks_for_its_password(hands: Hands, tmp_path: Path) -> None:
    hands.drag(hands.find(CODED))
    hands.key(Qt.Key.Key_1)
    assert len(hands.stored()) == 1
    writer = PdfWriter(clone_from=own_files("resources") / "sample_study" / "documents" / OTHER)
    writer.encrypt("sesame", algorithm="AES-256")
    writer.write(tmp_path / "locked.pdf")
    _library(hands)
    library = hands.window.workspaces["library"]
    library.work.replace(library.table.chosen()[0], tmp_path / "locked.pdf")
    hands.bot.waitUntil(lambda: bool(hands.window.findChildren(PasswordDialog)), timeout=10_000)
    (dialog,) = hands.window.findChildren(PasswordDialog)
    hands.type(dialog.field, "sesame")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    hands.bot.waitUntil(lambda: "National Security Strategy" in hands.text, timeout=10_000)
    (lost,) = hands.window.desk.documents[:1]  # type: ignore[union-attr]
    hands.bot.waitUntil(lambda: hands.window.desk.documents[0].unplaced == 1)  # type: ignore[union-attr]
    assert lost.id == hands.code.reader.document.id  # type: ignore[union-attr]


def test_that_a_document_taken_away_leaves_the_screen_and_comes_back_with_undo(hands: Hands) -> None:
    _library(hands)
    hands.key(Qt.Key.Key_Delete)
    hands.bot.waitUntil(lambda: len(hands.window.desk.documents) == 1)  # type: ignore[union-attr]
    hands.bot.waitUntil(lambda: hands.code.reader.document is None)
    chosen = hands.window.workspaces["library"].table.chosen()
    assert [each.code for each in chosen] == ["D-0002"]  # the keyboard goes on with the next one
    hands.key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    hands.bot.waitUntil(lambda: hands.code.reader.document is not None)
    assert hands.code.reader.document.code == "D-0002"  # type: ignore[union-attr]
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hands.bot.waitUntil(lambda: len(hands.window.desk.documents) == 2)  # type: ignore[union-attr]
    hands.open(0)
    assert hands.code.reader.document.code == "D-0001"  # type: ignore[union-attr]
