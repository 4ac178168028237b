"""Where coders differ: the list, the passage side by side, the page in the Code workspace, and when nobody differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compared_study import TEXTS, Comparer, sentence
from PySide6.QtCore import Qt

from coder_app.domain.anchors import Anchor
from coder_app.gui.code.code_workspace import CodeWorkspace
from coder_app.gui.compare.coders_passage import Underline, laned
from coder_app.gui.widgets.finder import ENTRY

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage


def _lines(comparer: Comparer) -> list[tuple[str, str, str]]:
    model = comparer.workspace.disagreements.list.lines
    shown = [model.index(row).data(ENTRY) for row in range(model.rowCount())]
    return [(line.place, line.kind, line.share) for line in shown]


def test_that_the_disagreements_of_a_code_are_listed_by_cost(comparer: Comparer) -> None:
    comparer.choose("Threat")
    # One sentence each, equally long: half of the cost each.
    assert _lines(comparer) == [("D-0001", "only Anna", "50.0\u202f%"), ("D-0002", "only Borys", "50.0\u202f%")]
    assert comparer.workspace.disagreements.header.quiet.whole_text() == "Threat · 2, by cost"
    comparer.choose("Security")
    kinds = [kind for _, kind, _ in _lines(comparer)]
    # Borys gave another code nowhere instead, but in "two" 4 only Anna and 10 only Borys have Security.
    assert sorted(kinds) == ["only Anna", "only Borys"]


def test_that_all_codes_are_listed_when_none_is_chosen(comparer: Comparer) -> None:
    assert comparer.chosen() == ""
    lines = _lines(comparer)
    assert len(lines) == 4
    assert {kind.split(" · ")[0] for _, kind, _ in lines} == {"Threat", "Security"}
    comparer.choose("Threat")
    panel = comparer.workspace.disagreements
    comparer.qtbot.mouseClick(panel.all_codes, Qt.MouseButton.LeftButton)
    comparer.settled()
    assert comparer.chosen() == ""
    assert len(_lines(comparer)) == 4
    assert not panel.all_codes.isVisible()


def test_that_the_passage_stands_side_by_side(comparer: Comparer, ids: dict[str, str]) -> None:
    comparer.choose("Threat")
    panel = comparer.workspace.disagreements
    comparer.until(lambda: panel.passage.shown() is not None)
    shown = panel.passage.shown()
    assert shown is not None
    begin, end = sentence(4)
    assert shown.text[shown.start : shown.end] == TEXTS[0][begin:end]
    anna, borys = shown.sides
    assert (anna.names, borys.names) == ("Anna", "Borys")
    # Both gave Security to the sentence, only Anna Threat.
    assert anna.caption == "coded: Threat, Security" or anna.caption == "coded: Security, Threat"
    assert borys.caption == "coded: Security"
    assert len(anna.underlines) == 2
    assert set(anna.memos) == {"Memo: Anna’s thought"}
    colour = comparer.window.desk.code(ids["Threat"]).colour if comparer.window.desk else ""
    assert Underline(shown.start, shown.end, colour) in anna.underlines
    assert "Borys: coded: Security" in panel.passage.accessibleDescription()
    assert "Anna" in panel.place.quiet.whole_text()


def test_that_memos_hide_with_the_names(comparer: Comparer) -> None:
    comparer.choose("Threat")
    comparer.workspace.bar.hide_names.click()
    comparer.settled()
    panel = comparer.workspace.disagreements
    comparer.until(lambda: panel.place.quiet.whole_text() == "C1  |  C2")
    shown = panel.passage.shown()
    assert shown is not None
    assert shown.sides[0].memos == ("Memo hidden while names are hidden",)
    assert _lines(comparer)[0][1] == "only C1"
    assert comparer.chosen() == "Threat"


def test_that_n_and_p_lead_through_the_disagreements(comparer: Comparer) -> None:
    comparer.choose("Threat")
    panel = comparer.workspace.disagreements
    comparer.press(comparer.workspace.table, Qt.Key.Key_N)
    assert panel.list.currentIndex().data(ENTRY).place == "D-0002"
    assert panel.place.title.whole_text() == "D-0002"
    assert not panel.next.isEnabled()
    comparer.press(comparer.workspace.table, Qt.Key.Key_N)
    assert panel.list.currentIndex().row() == 1
    comparer.press(comparer.workspace.table, Qt.Key.Key_P)
    assert panel.list.currentIndex().row() == 0
    comparer.qtbot.mouseClick(panel.next, Qt.MouseButton.LeftButton)
    assert panel.list.currentIndex().row() == 1


def test_that_the_page_opens_with_the_codings_of_both(comparer: Comparer, ids: dict[str, str]) -> None:
    comparer.choose("Threat")
    comparer.qtbot.mouseClick(comparer.workspace.disagreements.open_page, Qt.MouseButton.LeftButton)
    comparer.until(lambda: comparer.window.current == "code")
    code = comparer.window.workspaces["code"]
    assert isinstance(code, CodeWorkspace)
    comparer.until(lambda: code.reader.document is not None and code.reader.document.id == ids["one"])
    comparer.until(lambda: len(code.reader.codings.codings) > 20)
    comparer.settled()
    assert code.reader.surface.selection() == sentence(4)
    labels = {mark.label for mark in code.reader.codings.marks() if mark.start == sentence(4).start}
    assert labels == {"Threat · Anna", "Security · Anna", "Security · Borys"}


def test_that_complete_agreement_and_silence_are_said(comparer: Comparer) -> None:
    panel = comparer.workspace.disagreements
    comparer.choose("Trust")
    assert panel.empty.isVisible()
    assert panel.empty.sentence.text() == "Complete agreement"
    comparer.choose("Silence")
    assert panel.empty.sentence.text() == "Nobody used this code."
    comparer.choose("Security")
    assert not panel.empty.isVisible()


def test_that_one_hears_who_must_finish_before_there_is_a_comparison(open_compared: Callable[..., Comparer]) -> None:
    comparer = open_compared(finish=False)
    comparer.window.go("compare")
    workspace = comparer.workspace
    comparer.until(lambda: workspace.empty.button.text() == "Go to Code")
    assert "Two coders have to finish" in workspace.empty.sentence.text()
    assert "Anna: 0 of 2 documents finished\nBorys: 0 of 2 documents finished" in workspace.empty.detail.text()
    assert not workspace.bar.save.isEnabled()
    assert workspace.status() == {}
    comparer.qtbot.mouseClick(workspace.empty.button, Qt.MouseButton.LeftButton)
    assert comparer.window.current == "code"


def test_that_one_coder_alone_leads_back_to_all(comparer: Comparer) -> None:
    workspace = comparer.workspace
    anna = next(coder.id for coder in comparer.window.desk.coders if coder.name == "Anna")  # type: ignore[union-attr]
    workspace.bar.coders.set_chosen([anna])
    comparer.until(workspace.empty.isVisible)
    assert "One coder alone" in workspace.empty.sentence.text()
    comparer.qtbot.mouseClick(workspace.empty.button, Qt.MouseButton.LeftButton)
    comparer.until(lambda: not workspace.empty.isVisible())
    comparer.drawn()
    assert comparer.cells("Security")["alpha"] == ".895"


def test_that_underlines_over_the_same_words_do_not_hide_one_another() -> None:
    lines = [Underline(0, 10, "#111111"), Underline(5, 15, "#222222"), Underline(10, 20, "#333333")]
    lanes = {line.colour: lane for lane, line in laned(lines)}
    assert lanes["#111111"] != lanes["#222222"]
    assert lanes["#222222"] != lanes["#333333"]


def test_that_the_underline_is_painted_in_the_code_s_colour(comparer: Comparer, ids: dict[str, str]) -> None:
    from coder_app.gui.widgets.code_colours import readable_on

    comparer.choose("Threat")
    panel = comparer.workspace.disagreements
    comparer.until(lambda: panel.passage.shown() is not None)
    colour = readable_on(comparer.window.desk.code(ids["Threat"]).colour, dark=False)  # type: ignore[union-attr]
    picture = panel.passage.grab().toImage()
    assert _has(picture, colour)
    assert not _has(picture, "#123456")


def _has(picture: QImage, colour: str) -> bool:
    return any(
        picture.pixelColor(x, y).name() == colour for y in range(picture.height()) for x in range(0, picture.width(), 7)
    )


def test_that_positions_are_code_points(comparer: Comparer) -> None:
    # An anchor beside the passage's text must not slip with characters beyond the basic plane.
    from coder_app.gui.compare.coders_passage import Side, Sides

    text = "🙂 The alliance moved. And more."
    passage = comparer.workspace.disagreements.passage
    place = Anchor(text.index("alliance"), text.index(" moved"))
    passage.show_sides(Sides(text, *place, (Side("C1", (Underline(*place, "#AA0000"),), "coded: X"),)))
    assert passage.accessibleDescription().startswith("alliance\n")
    assert passage.heightForWidth(400) > 20
