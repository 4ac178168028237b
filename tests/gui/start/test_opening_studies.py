"""Making, opening and taking up studies; why one cannot be opened, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from opened_window import LEAD, small_study
from PySide6.QtCore import Qt

from coder_app.gui.settings import LAST_PERSON
from coder_app.gui.start.copies import RestoreDialog
from coder_app.gui.start.new_study import NewStudyDialog
from coder_app.gui.start.sign_in import SignInDialog
from coder_app.gui.start.study_places import sample_place, study_name, with_password, without_password
from coder_app.operations.project import create_project, open_project
from coder_app.operations.set_up import add_coder, describe_study

if TYPE_CHECKING:
    from pathlib import Path

    from opened_window import Studio


def test_that_a_new_study_is_made_and_opened(studio: Studio, tmp_path: Path) -> None:
    studio.qtbot.mouseClick(studio.window.start.new_button, Qt.MouseButton.LeftButton)
    dialog = studio.dialog(NewStudyDialog)
    dialog.title_field.setText("Enlargement: 1991/2022")
    assert dialog.place.name == "Enlargement 1991 2022.coder"
    dialog.place_field.setText(str(tmp_path / "new"))
    studio.qtbot.keyClick(dialog.title_field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "name" in dialog.problem.text()
    dialog.lead_field.setText("Lena")
    studio.qtbot.keyClick(dialog.lead_field, Qt.Key.Key_Return)
    studio.until(lambda: studio.window.desk is not None and studio.window.desk.study is not None)
    assert (tmp_path / "new.coder").is_file()
    assert studio.window.desk.study.title == "Enlargement: 1991/2022"
    studio.settled()


def test_that_the_first_page_stays_together_without_recent_studies(studio: Studio) -> None:
    start = studio.window.start
    assert not start.recent.isVisible()
    assert start.buttons.mapTo(start, start.buttons.rect().bottomLeft()).y() < start.height() / 2


def test_that_an_existing_file_is_not_overwritten(studio: Studio, tmp_path: Path) -> None:
    small_study(tmp_path / "there.coder")
    before = (tmp_path / "there.coder").read_bytes()
    dialog = NewStudyDialog(tmp_path, "Lena", studio.window)
    dialog.place_field.setText(str(tmp_path / "there.coder"))
    dialog.accept()
    assert "already exists" in dialog.problem.text()
    assert (tmp_path / "there.coder").read_bytes() == before
    dialog.deleteLater()


def test_that_recent_studies_are_listed_opened_and_forgotten(studio: Studio, tmp_path: Path) -> None:
    study = small_study(tmp_path / "study.coder")
    studio.settings.add_recent(str(tmp_path / "gone.coder"))
    studio.settings.add_recent(str(study))
    start = studio.window.start
    start.refresh()
    studio.until(lambda: [entry.missing for entry in start.recent.recents.entries] == [False, True])
    start.recent.setCurrentIndex(start.recent.recents.index(1))
    studio.qtbot.keyClick(start.recent, Qt.Key.Key_Delete)
    assert studio.settings.recent() == [str(study)]
    start.recent.setCurrentIndex(start.recent.recents.index(0))
    studio.qtbot.keyClick(start.recent, Qt.Key.Key_Return)
    studio.until(lambda: studio.window.desk is not None)
    studio.settled()


def test_that_a_file_that_is_no_study_is_explained(studio: Studio, tmp_path: Path) -> None:
    path = tmp_path / "letter.coder"
    path.write_text("Dear colleague")
    studio.window.open_study(str(path))
    studio.until(studio.window.start.problem.isVisible)
    assert "letter.coder is not a study file" in studio.window.start.problem.sentence.text()
    assert studio.window.start.buttons.isEnabled()


def test_that_a_locked_study_can_be_tried_again(studio: Studio, tmp_path: Path) -> None:
    study = small_study(tmp_path / "study.coder")
    other = open_project(study)
    studio.window.open_study(str(study))
    studio.until(studio.window.start.problem.isVisible)
    other.close()
    again = next(each for each in studio.window.start.problem.buttons() if each.text() == "Try again")
    studio.qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    studio.until(lambda: studio.window.desk is not None)
    studio.settled()


def test_that_a_missing_study_can_be_taken_off_the_list(studio: Studio, tmp_path: Path) -> None:
    gone = str(tmp_path / "gone.coder")
    studio.settings.add_recent(gone)
    studio.window.open_study(gone)
    studio.until(studio.window.start.problem.isVisible)
    studio.qtbot.mouseClick(studio.window.start.problem.buttons()[0], Qt.MouseButton.LeftButton)
    assert studio.settings.recent() == []
    assert not studio.window.start.problem.isVisible()


def test_that_with_several_leads_one_is_asked_who_works(studio: Studio, tmp_path: Path) -> None:
    path = tmp_path / "two.coder"
    with create_project(path, lead=LEAD) as project:
        project.do(add_coder, "Marko", "lead")
    studio.window.open_study(str(path))
    dialog = studio.dialog(SignInDialog)
    dialog.list.setCurrentRow(1)
    studio.qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    studio.until(lambda: studio.window.desk is not None)
    assert studio.window.desk.person.name == "Marko"
    studio.settled()


def test_that_the_person_of_last_time_goes_on(opened: Studio, tmp_path: Path) -> None:
    opened.window.actions_["study.person"].trigger()
    dialog = opened.dialog(SignInDialog)
    dialog.list.setCurrentRow(1)
    studio_window = opened.window
    opened.qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    opened.until(lambda: studio_window.desk.person.name == "Anna")
    opened.settled()
    studio_window.close_study()
    opened.window.open_study(str(tmp_path / "study.coder"))
    opened.until(lambda: studio_window.desk is not None and studio_window.desk.person.name == "Anna")
    opened.settled()
    assert opened.settings.get(LAST_PERSON) == {str(tmp_path / "study.coder"): "Anna"}


def test_that_a_backup_is_put_back_and_the_putting_back_undone(opened: Studio) -> None:
    window = opened.window
    window.actions_["study.backup_now"].trigger()
    opened.until(lambda: any("Backed up" in words for words in opened.notices()))
    window.project.do(describe_study, "Changed", "")
    opened.until(lambda: window.desk.study.title == "Changed")
    window.actions_["study.restore"].trigger()
    dialog = opened.dialog(RestoreDialog)
    opened.qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    opened.until(lambda: window.desk is not None and window.desk.study is not None
                 and window.desk.study.title == "A study")  # fmt: skip
    opened.settled()
    notice = next(each for each in window.messages.area.notices() if each.button.text() == "Undo")
    opened.qtbot.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    opened.until(lambda: window.desk is not None and window.desk.study is not None
                 and window.desk.study.title == "Changed")  # fmt: skip
    opened.settled()


def test_that_a_copy_is_a_whole_study(opened: Studio, tmp_path: Path) -> None:
    opened.window.study_commands.copies.save_copy_to(tmp_path / "copy.coder")
    opened.until(lambda: any("copy.coder" in words for words in opened.notices()))
    with open_project(tmp_path / "copy.coder") as copy:
        assert copy.viewer.name == LEAD


def test_that_a_password_is_neither_kept_nor_shown() -> None:
    address = with_password("postgresql://anna@host:5432/study", "p@ss/word")
    assert address == "postgresql://anna:p%40ss%2Fword@host:5432/study"
    assert without_password(address) == "postgresql://anna@host:5432/study"
    assert study_name(address) == "study"
    assert without_password("/home/anna/a study.coder") == "/home/anna/a study.coder"


@pytest.mark.slow
def test_that_the_sample_study_is_made_once_and_opens_as_its_lead(studio: Studio) -> None:
    studio.qtbot.mouseClick(studio.window.start.sample_button, Qt.MouseButton.LeftButton)
    assert studio.window.start.busy.isVisible()
    studio.until(lambda: studio.window.desk is not None and len(studio.window.desk.documents) == 16, timeout=120_000)
    assert studio.window.desk.person.role == "lead"
    studio.settled()
    made = sample_place().stat().st_ino
    studio.window.close_study()
    studio.window.study_commands.open_sample()
    studio.until(lambda: studio.window.desk is not None and studio.window.desk.documents)
    studio.settled()
    assert sample_place().stat().st_ino == made


def test_that_making_the_sample_can_be_stopped_and_leaves_nothing(studio: Studio) -> None:
    sample_place().unlink(missing_ok=True)
    studio.window.study_commands.open_sample()
    studio.until(lambda: [job for job in studio.window.jobs.jobs() if job.total])
    studio.window.jobs.cancel_all()
    studio.until(studio.window.start.problem.isVisible)
    assert list(sample_place().parent.glob("*.coder*")) == []
    assert studio.window.start.buttons.isEnabled()
