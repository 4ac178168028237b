"""Saved queries, and passages saved as files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from coder_app.operations.questions import Question
from coder_app.operations.wishes import PassageWish, WordsWish

if TYPE_CHECKING:
    from finding import Finding


def _names(find: Finding) -> list[str]:
    names = find.space.query.saved.names
    return [names.item(row).text() for row in range(names.count())]


def test_that_a_query_is_kept_renamed_run_and_deleted(find: Finding) -> None:
    saved = find.space.query.saved
    assert not saved.isVisible()
    find.tick("Trust")
    find.qtbot.mouseClick(saved.save, Qt.MouseButton.LeftButton)
    find.until(lambda: _names(find) == ["Trust"])
    assert not saved.save.isVisible()
    find.until(lambda: saved.names.state() == saved.names.State.EditingState)
    editor = find.window.focusWidget()
    find.qtbot.keyClicks(editor, "Broken trust")
    find.qtbot.keyClick(editor, Qt.Key.Key_Return)
    find.until(lambda: [query.name for query in find.space.keeping._queries.values()] == ["Broken trust"])
    assert _names(find) == ["Broken trust"]

    find.space.run(PassageWish())
    find.settled()
    assert find.passages() == []
    place = saved.names.visualItemRect(saved.names.item(0)).center()
    find.qtbot.mouseClick(saved.names.viewport(), Qt.MouseButton.LeftButton, pos=place)
    find.settled()
    assert len(find.passages()) == 2

    find.qtbot.keyClick(saved.names, Qt.Key.Key_Delete)
    find.until(lambda: _names(find) == [])
    find.qtbot.mouseClick(find.window.messages.area.notices()[-1].button, Qt.MouseButton.LeftButton)
    find.until(lambda: _names(find) == ["Broken trust"])


def test_that_a_kept_relation_comes_back_as_it_was(find: Finding) -> None:
    wish = PassageWish(Question(codes=(find.code_id("Threat"),)), "without", (find.code_id("Trust"),))
    find.space.run(wish)
    find.settled()
    before = find.passages()
    find.space.keeping.save_query()
    find.until(lambda: bool(_names(find)))
    find.space.run(PassageWish())
    find.settled()
    find.space.keeping.run(next(iter(find.space.keeping._queries)))
    find.settled()
    assert find.passages() == before
    form = find.space.query.passages
    assert form.relation.currentData() == "without"
    assert form.others.chosen_ids() == [find.code_id("Trust")]


def test_that_words_and_near_passages_are_kept_as_well(find: Finding) -> None:
    near = PassageWish(Question(codes=(find.code_id("Threat"),)), "near", (find.code_id("Trust"),), 40)
    for wish, name in (
        (near, "Threat, near Trust"), (WordsWish("border", inflected=True), "“border”, every form"),
    ):  # fmt: skip
        find.space.run(wish)
        find.settled()
        before = find.passages()
        find.qtbot.mouseClick(find.space.query.saved.save, Qt.MouseButton.LeftButton)
        find.until(lambda name=name: name in _names(find))
        find.settled()
        find.space.run(PassageWish())
        find.settled()
        find.space.keeping.run(next(each.id for each in find.space.keeping._queries.values() if each.name == name))
        find.settled()
        assert find.passages() == before
        assert find.space.wish == wish


def test_that_another_person_does_not_see_my_queries(find: Finding) -> None:
    find.tick("Trust")
    find.space.keeping.save_query()
    find.until(lambda: bool(_names(find)))
    find.window.project.sign_in("Anna", find.window.desk.set_person)
    find.until(lambda: find.window.desk.person.name == "Anna")
    find.window.go("find")
    find.settled()
    assert _names(find) == []


def test_that_passages_are_saved_as_they_are_shown(find: Finding) -> None:
    find.tick("Threat")
    for ending in (".docx", ".html", ".csv"):
        file = find.folder / f"passages{ending}"
        find.space.keeping.save_to(file)
        find.until(lambda file=file: any(file.name in notice and "saved" in notice for notice in find.notices()))
        assert file.stat().st_size > 100
    rows = (find.folder / "passages.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(rows) == 6
    assert "The alliance moves closer to our borders." in rows[-1]


def test_that_a_file_which_cannot_be_written_is_said(find: Finding) -> None:
    find.tick("Threat")
    find.space.keeping.save_to(find.folder / "nowhere" / "passages.csv")
    find.until(lambda: any("passages.csv" in notice for notice in find.notices()))
    assert not any("is saved" in notice for notice in find.notices())
