"""Below the table: code against code down to the passages, rounds, a gold standard; and one figure that is saved."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from coder_app.gui.compare.compare_settings import INTENSITY, TRIM, WAY
from coder_app.gui.compare.further_views import CODES, GOLD, ROUNDS
from coder_app.operations.adjudication import consensus_round
from coder_app.reliability.rerun import run_one

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
    further.tabs.setCurrentIndex(GOLD)
    comparer.settled()
    threat = next(row for row in rows(further.lines) if row[0] == "Threat")
    assert threat[1:6] == ["Borys", "all", "4", "1", "1"]


def test_that_the_chosen_figure_is_the_one_that_is_saved(comparer: Comparer, tmp_path: Path) -> None:
    workspace = comparer.workspace
    comparer.choose("Security")
    shown = next(row for row in workspace.table.figures.rows if row.code.name == "Security").krippendorff_alpha.value
    for name in ("one.json", "one.R"):
        workspace.do_with_figure("script one" if name.endswith("R") else "run one")
        dialog = workspace.saving.dialog
        assert dialog is not None
        with comparer.qtbot.waitSignal(workspace.saving.saved, timeout=20_000):
            dialog.fileSelected.emit(str(tmp_path / name))
        dialog.reject()
    saved = json.loads((tmp_path / "one.json").read_text(encoding="utf-8"))
    assert run_one(saved).value == pytest.approx(shown) == pytest.approx(1 - 79 * 4 / (2 * 30 * 50))
    assert "krippendorff_alpha" in (tmp_path / "one.R").read_text(encoding="utf-8")


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
