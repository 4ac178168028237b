"""Below the table: code against code down to the passages, rounds, a gold standard; and one figure that is saved."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from compared_study import sentence
from PySide6.QtCore import Qt
from r_scripts import NEEDS_R, run_by_r

from coder_app.cli import main
from coder_app.gui.compare.compare_settings import INTENSITY, TRIM, WAY
from coder_app.gui.compare.further_views import CODES, GOLD, ROUNDS
from coder_app.gui.widgets.numbers import coefficient
from coder_app.operations.adjudication import consensus_round

if TYPE_CHECKING:
    from pathlib import Path

    from compared_study import Comparer

    from coder_app.gui.compare.rows_table import RowsTable


def rows(table: RowsTable) -> list[list[str]]:
    model = table.rows
    return [[model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())]  # fmt: skip


def test_that_a_figure_leads_to_its_passages_and_back(comparer: Comparer) -> None:
    workspace = comparer.workspace
    further = workspace.further
    further.tabs.setCurrentIndex(CODES)
    comparer.settled()
    # Of Threat and Security one sentence only Anna, one only Borys gave the code; nobody gave Silence.
    found = rows(further.codes)
    assert [row[0] for row in found] == ["Threat", "Security", "Trust", "no code"]
    assert [cell[:2] for cell in found[0][1:]] == ["–", "–", "–", "25"]
    assert [cell[:2] for cell in found[3][1:]] == ["25", "25", "–", "–"]
    for row, column, giver in ((0, 4, "Anna"), (3, 1, "Borys")):
        further.codes.cell_activated.emit(row, column)
        comparer.settled()
        [shown] = workspace.disagreements.list.lines.entries
        assert (shown.disputed, shown.givers) == ((further._table.ids()[0],), (giver,))
    workspace.disagreements.all_codes.click()
    comparer.settled()
    assert len(workspace.disagreements.list.lines.entries) == 4


def test_that_rounds_and_a_gold_standard_are_tables_too(comparer: Comparer) -> None:
    further = comparer.workspace.further
    further.tabs.setCurrentIndex(ROUNDS)
    comparer.settled()
    [main] = rows(further.rounds)
    assert (main[0], main[1], main[2]) == ("Main", "2", "40")
    further.coder.setCurrentIndex(1)
    further.coder.activated.emit(1)
    comparer.settled()
    assert [row[1:3] for row in rows(further.rounds)] == [["2", "20"], ["2", "20"]]
    further.tabs.setCurrentIndex(GOLD)
    comparer.settled()
    threat = next(row for row in rows(further.lines) if row[0] == "Threat")
    assert threat[1:6] == ["Borys", "all", "4", "1", "1"]


def click_figure(comparer: Comparer, code: str, column: str) -> str:
    """Click a figure of the table, and read it."""
    table = comparer.workspace.table
    model = table.model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == code)
    index = model.index(row, table.figures.column_names().index(column))
    place = table.visualRect(index).center()
    comparer.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    comparer.settled()
    return str(index.data())


def save_chosen(comparer: Comparer, path: Path) -> Path:
    """Save the chosen figure by the menu: an R script (.R), or what can be run again."""
    workspace = comparer.workspace
    wanted = "script one" if path.suffix == ".R" else "run one"
    next(line for line in workspace.bar.figure_lines() if line.data() == wanted).trigger()
    dialog = workspace.saving.dialog
    assert dialog is not None
    with comparer.qtbot.waitSignal(workspace.saving.saved, timeout=20_000):
        dialog.fileSelected.emit(str(path))
    dialog.reject()
    return path


def test_that_a_figure_rests_on_the_disputed_passages_one_can_walk_through(comparer: Comparer) -> None:
    shown = click_figure(comparer, "Security", "alpha")
    found = comparer.workspace.disagreements.list
    comparer.press(found, Qt.Key.Key_N)
    places = {(each.place.document, each.place.start, each.place.end) for each in found.lines.entries}
    # Each of the two passages is a sentence of one coder alone: 4 of 2 * 40 decisions disagree, 30 are yes.
    assert places == {("D-0002", sentence(4).start, sentence(4).end), ("D-0002", sentence(10).start, sentence(10).end)}
    assert found.currentIndex().row() == 1
    assert shown == coefficient(1 - 79 * 2 * len(places) / (2 * 30 * 50))


@pytest.mark.parametrize(("column", "statistic"), [("alpha", "krippendorff_alpha"), ("ac1", "gwet_ac1")])
def test_that_the_figure_that_was_clicked_comes_back_from_its_file(
    comparer: Comparer, tmp_path: Path, capsys: pytest.CaptureFixture[str], column: str, statistic: str
) -> None:
    shown = click_figure(comparer, "Security", column)
    assert main(["reliability", "run", str(save_chosen(comparer, tmp_path / "one.json")), "--json"]) == 0
    again = json.loads(capsys.readouterr().out)
    assert (again["statistic"], coefficient(again["value"])) == (statistic, shown)


@NEEDS_R
@pytest.mark.parametrize("column", ["alpha", "ac1"])
def test_that_r_finds_the_figure_that_was_clicked(comparer: Comparer, tmp_path: Path, column: str) -> None:
    shown = click_figure(comparer, "Security", column)
    [[value]] = run_by_r([save_chosen(comparer, tmp_path / "one.R").read_text(encoding="utf-8")], tmp_path)
    assert coefficient(value) == shown


def test_that_the_ways_of_counting_are_chosen_and_named(comparer: Comparer) -> None:
    workspace = comparer.workspace
    assert "mean α" in workspace.together.text()
    for key, ident in ((WAY.key, "exclusive"), (INTENSITY.key, "ordinal"), (TRIM.key, "")):
        workspace.bar.counting.picked.emit(key, ident)
        comparer.drawn()
    assert "exclude" in workspace.bar.counting.text()
    assert "AC1" in workspace.together.text() or "do not exclude" in workspace.together.text()
    what = workspace._what_to_save()
    assert what is not None
    assert "as marked" in what.methods()


def test_that_what_all_agree_on_is_taken_over_by_a_button_and_undone(comparer: Comparer) -> None:
    workspace = comparer.workspace
    workspace.disagreements.adjudicate.setChecked(True)
    comparer.settled()
    workspace.disagreements.adjudicating.bar.agreed.click()
    comparer.settled()
    found: list[object] = []
    comparer.window.project.ask(consensus_round, then=found.append)
    comparer.settled()
    assert found[0] is not None
    comparer.window.project.undo()
    comparer.settled()
    comparer.window.project.ask(consensus_round, then=found.append)
    comparer.settled()
    assert found[1] is None
