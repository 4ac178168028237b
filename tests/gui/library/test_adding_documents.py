"""Documents come in whole or not at all, and the rest goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opened_window import pdf, scan
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication

from coder_app.gui.library.import_panel import PasswordDialog
from coder_app.operations.reading import editions_without_ranges

if TYPE_CHECKING:
    from pathlib import Path

    from opened_window import Studio


def library(studio: Studio):
    studio.window.go("library")
    return studio.window.workspaces["library"]


def take_in(studio: Studio, *paths: Path) -> dict[str, object]:
    shown = library(studio)
    shown.take_in(list(paths))
    studio.until(lambda: shown.importer.files and not shown.importer.running)
    studio.settled()
    return {file.path.name: file for file in shown.importer.files}


def test_that_files_of_several_kinds_come_in(opened: Studio, tmp_path: Path) -> None:
    (tmp_path / "speech.pdf").write_bytes(pdf(pages=3))
    (tmp_path / "notes.txt").write_text("Безпека неподільна. Це стосується кожного.\n", "utf-8")
    files = take_in(opened, tmp_path / "speech.pdf", tmp_path / "notes.txt")
    assert [file.state for file in files.values()] == ["done", "done"]
    by_name = {each.name: each for each in opened.window.desk.documents}
    assert by_name["speech"].pages == 3
    assert by_name["notes"].language == "uk"
    answers: list[list[str]] = []
    opened.window.project.ask(editions_without_ranges, then=answers.append)
    opened.until(lambda: answers)
    assert answers == [[]]


def test_that_a_folder_brings_its_readable_files(opened: Studio, tmp_path: Path) -> None:
    folder = tmp_path / "texts" / "inner"
    folder.mkdir(parents=True)
    (folder / "one.txt").write_text("One text.", "utf-8")
    (folder.parent / "two.md").write_text("Two texts.", "utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    assert set(take_in(opened, folder.parent)) == {"one.txt", "two.md"}


def test_that_broken_and_double_files_are_told_and_the_rest_comes_in(opened: Studio, tmp_path: Path) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7\nthis is no PDF at all")
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "good.txt").write_text("A good text.", "utf-8")
    (tmp_path / "again.txt").write_text("A good text.", "utf-8")
    files = take_in(opened, *(tmp_path / name for name in ("broken.pdf", "empty.txt", "good.txt", "again.txt")))
    assert {name: file.state for name, file in files.items()} == {
        "broken.pdf": "failed", "empty.txt": "failed", "good.txt": "done", "again.txt": "there",
    }  # fmt: skip
    panel = library(opened).import_panel
    words = [panel.model.index(row, 1).data() for row in range(panel.model.rowCount())]
    assert "broken.pdf" in words[0]
    assert "D-0001" in words[3]
    assert len(opened.window.desk.documents) == 1


def test_that_a_locked_file_comes_in_with_its_password(opened: Studio, tmp_path: Path) -> None:
    (tmp_path / "lost.pdf").write_bytes(pdf("Nobody knows the word.", password="gone"))
    (tmp_path / "locked.pdf").write_bytes(pdf(password="sesame"))
    files = take_in(opened, tmp_path / "lost.pdf", tmp_path / "locked.pdf")
    assert files["locked.pdf"].state == "password"
    panel = library(opened).import_panel
    opened.qtbot.waitUntil(panel.password_button.isVisible)
    panel.table.selectRow(1)
    opened.qtbot.mouseClick(panel.password_button, Qt.MouseButton.LeftButton)
    dialog = opened.dialog(PasswordDialog)
    opened.qtbot.keyClicks(dialog.field, "wrong")
    opened.qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    opened.until(lambda: files["locked.pdf"].state == "password" and "Check it" in str(files["locked.pdf"].error))
    opened.settled()
    dialog = opened.dialog(PasswordDialog)  # asks again by itself, with the reason
    assert "Check it" in dialog.explanation.text()
    opened.qtbot.keyClicks(dialog.field, "sesame")
    opened.qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    opened.until(lambda: files["locked.pdf"].state == "done")
    opened.settled()
    assert [each.name for each in opened.window.desk.documents] == ["locked"]


def test_that_cancel_leaves_no_half_document_and_says_what_is_missing(opened: Studio, tmp_path: Path) -> None:
    paths = []
    for number in range(12):
        path = tmp_path / f"text {number:02}.pdf"
        path.write_bytes(pdf(f"Text {number}.", pages=4))
        paths.append(path)
    shown = library(opened)
    shown.take_in(paths)
    opened.until(lambda: any(file.state == "done" for file in shown.importer.files))
    opened.qtbot.waitUntil(shown.import_panel.cancel_button.isVisible)
    opened.qtbot.mouseClick(shown.import_panel.cancel_button, Qt.MouseButton.LeftButton)
    opened.until(lambda: not shown.importer.running)
    opened.settled()
    done = {file.path.stem for file in shown.importer.files if file.state == "done"}
    stopped = [file for file in shown.importer.files if file.state == "stopped"]
    assert len(done) + len(stopped) == 12
    assert stopped
    assert {each.name for each in opened.window.desk.documents} == done
    assert any("Stopped" in words and stopped[0].path.name in words for words in opened.notices())


def test_that_files_dropped_on_the_window_go_to_the_library(opened: Studio, tmp_path: Path) -> None:
    path = tmp_path / "dropped.txt"
    path.write_text("A dropped text.", "utf-8")
    opened.window.go("code")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place, copy = QPoint(300, 300), Qt.DropAction.CopyAction
    QGuiApplication.sendEvent(opened.window, QDragEnterEvent(place, copy, data, left, none))
    QGuiApplication.sendEvent(opened.window, QDropEvent(QPointF(place), copy, data, left, none))
    assert opened.window.current == "library"
    opened.until(lambda: [each.name for each in opened.window.desk.documents] == ["dropped"])
    opened.settled()


def test_that_pasted_paths_come_in(opened: Studio, tmp_path: Path) -> None:
    path = tmp_path / "pasted text.txt"
    path.write_text("A pasted text.", "utf-8")
    QGuiApplication.clipboard().setText(f'"{path}"\n{tmp_path / "not there.txt"}\n')
    opened.qtbot.keyClick(library(opened).table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    opened.until(lambda: [each.name for each in opened.window.desk.documents] == ["pasted text"])
    opened.settled()


def test_that_a_scan_is_offered_for_recognition(opened: Studio, tmp_path: Path) -> None:
    (tmp_path / "scan.pdf").write_bytes(scan())
    files = take_in(opened, tmp_path / "scan.pdf")
    assert files["scan.pdf"].needs_ocr
    opened.qtbot.waitUntil(library(opened).import_panel.ocr_button.isVisible)
    assert opened.window.desk.documents[0].status == "needs_ocr"


def test_that_a_coder_cannot_add_documents(opened: Studio, tmp_path: Path) -> None:
    opened.window.project.sign_in("Anna", then=opened.window.desk.set_person)
    opened.until(lambda: opened.window.desk.person.name == "Anna")
    shown = library(opened)
    shown.take_in([tmp_path])
    assert not shown.importer.running
    assert not hasattr(shown, "add_button")
    assert "date" not in [column.id for column in shown.table.documents.columns]
    assert not opened.window.actions_["study.import"].isVisible()
    opened.settled()
