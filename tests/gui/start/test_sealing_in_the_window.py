"""Sealing a study in the window, opening it by passphrase and recovery key, and what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opened_window import LEAD, small_study
from PySide6.QtWidgets import QPushButton

from coder_app.gui.start.new_study import NewStudyDialog
from coder_app.gui.start.passphrase import UnlockDialog
from coder_app.gui.start.sign_in import SignInDialog
from coder_app.gui.study.keys_dialog import KeysDialog, SealDialog

if TYPE_CHECKING:
    from pathlib import Path

    from opened_window import Studio

SECRET = "чотири слова поруч"


def sealing(studio: Studio) -> str:
    return studio.window.status.text("sealed")


def opened(studio: Studio) -> bool:
    return studio.window.desk is not None and studio.window.desk.study is not None


def seal(studio: Studio, path: Path) -> None:
    """Seal the open study, or one made at the path, through the window; leaves the window of its keys open."""
    if not opened(studio):
        studio.open(small_study(path))
    studio.window.study_commands.dialogs.show_keys()
    dialog = studio.dialog(SealDialog)
    dialog.new.first.setText(SECRET)
    dialog.new.again.setText(SECRET)
    dialog.accept_button.click()
    studio.until(studio.dialog(KeysDialog).holders.text, timeout=30_000)


def test_that_an_open_study_says_so_and_a_sealed_one_asks_for_its_passphrase(studio: Studio, tmp_path: Path) -> None:
    path = tmp_path / "study.coder"
    studio.open(small_study(path))
    studio.until(lambda: sealing(studio) == "Not sealed: whoever has the file can read the sources")
    seal(studio, path)
    keys = studio.dialog(KeysDialog)
    keys.recovery_button.click()
    studio.until(keys.printed.isVisible)
    printed = keys.printed.text()
    keys.reject()
    studio.until(lambda: sealing(studio) == "Sealed, open with your passphrase")

    studio.window.close_study()
    studio.window.open_study(path)
    wrong = studio.dialog(UnlockDialog)
    wrong.field.setText("another passphrase")
    wrong.accept_button.click()
    studio.until(lambda: not wrong.isVisible())
    again = studio.dialog(UnlockDialog)
    assert again.problem.text() == "▲ The passphrase is wrong."
    again.field.setText(printed.lower().replace("-", " "))
    again.accept_button.click()
    studio.until(lambda: opened(studio))
    assert studio.window.desk is not None
    assert studio.window.desk.person.name == LEAD


def test_that_a_coder_of_a_sealed_study_needs_no_passphrase(studio: Studio, tmp_path: Path) -> None:
    path = tmp_path / "study.coder"
    seal(studio, path)
    studio.dialog(KeysDialog).reject()
    studio.window.close_study()
    studio.window.open_study(path)
    unlock = studio.dialog(UnlockDialog)
    next(each for each in unlock.findChildren(QPushButton) if each.text() == "Work as somebody else…").click()
    people = studio.dialog(SignInDialog)
    people.list.setCurrentRow(1)
    assert people.chosen == "Anna"
    people.accept_button.click()
    studio.until(lambda: opened(studio))
    studio.until(lambda: sealing(studio) == "Sealed")

    studio.window.study_commands.change_person()
    people = studio.dialog(SignInDialog)
    people.list.setCurrentRow(0)
    people.accept_button.click()
    unlock = studio.dialog(UnlockDialog)
    unlock.field.setText(SECRET)
    unlock.accept_button.click()
    studio.until(lambda: sealing(studio) == "Sealed, open with your passphrase", timeout=30_000)


def test_that_a_new_study_can_be_sealed_and_offers_a_recovery_key(studio: Studio, tmp_path: Path) -> None:
    studio.window.study_commands.new()
    dialog = studio.dialog(NewStudyDialog)
    dialog.lead_field.setText(LEAD)
    dialog.place_field.setText(str(tmp_path / "new.coder"))
    dialog.seal_box.setChecked(True)
    dialog.new_passphrase.first.setText(SECRET)
    dialog.accept_button.click()
    assert dialog.problem.text() == "▲ The two passphrases differ; type the same twice."
    dialog.new_passphrase.again.setText(SECRET)
    dialog.accept_button.click()
    keys = studio.dialog(KeysDialog)
    studio.until(lambda: "▲ There is no recovery key yet." in keys.holders.text())
    keys.old.setText("a wrong one, certainly")
    keys.new.first.setText("five words in a row")
    keys.new.again.setText("five words in a row")
    keys.change_button.click()
    studio.until(lambda: keys.problem.text() == "▲ The passphrase is wrong.")
    keys.reject()
