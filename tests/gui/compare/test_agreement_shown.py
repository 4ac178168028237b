"""The figures on the screen are those one works out by hand, and follow what is chosen and what changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from compared_study import Comparer, sentence
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from coder_app.gui.compare.compare_settings import DRAWS, LOWER_LINE, SEED
from coder_app.gui.theme import tokens
from coder_app.gui.widgets.quiet_table import SORT_ROLE
from coder_app.operations.coding import code_segment
from coder_app.operations.comparison import intervals
from coder_app.operations.finishing import reopen_document
from coder_app.reliability.intervals import Draws

if TYPE_CHECKING:
    from collections.abc import Callable


def test_that_the_figures_are_those_worked_out_by_hand(comparer: Comparer) -> None:
    # Security, 40 sentences: 14 both, 1 and 1 alone. p_o = 38/40; Cohen: p_e = .375² + .625², (.95 − .53125) / .46875.
    # Alpha: 30 yes and 50 no of 80 decisions, 1 − 79 · 4 / (2 · 30 · 50).
    # AC1: p_e = 2 · .375 · .625. Spans: codes overlap, so u-alpha of the code by itself.
    # Sentences in a row touch but for the blank between them, so they stay single passages.
    assert comparer.cells("Security") == {
        "code": "Security", "coder0": "15", "coder1": "15", "prevalence": "37.5\u202f%", "percent": "95.0\u202f%",
        "kappa": ".893", "ac1": ".906", "spans": ".90", "alpha": ".895",
        "interval": comparer.cells("Security")["interval"],
    }  # fmt: skip
    # Threat: 4 both, 1 and 1 alone: p_e = .125² + .875², (.95 − .78125) / .21875; alpha 1 − 79 · 4 / (2 · 10 · 70).
    shown = comparer.cells("Threat")
    assert (shown["kappa"], shown["alpha"], shown["prevalence"]) == (".771", ".774", "12.5\u202f%")
    assert comparer.workspace.status()["place"].endswith("40 sentences · 0\u202f% missing")


def test_that_what_has_no_figure_is_said_in_words(comparer: Comparer) -> None:
    silent, rare = comparer.cells("Silence"), comparer.cells("Threat")
    assert (silent["alpha"], silent["interval"]) == ("undefined", "nobody used it: no variation")
    assert silent["percent"] == "100\u202f%"
    assert rare["interval"] == "too rare: 10 decision(s)"
    model = comparer.workspace.table.figures
    names = [row.code.name for row in model.rows]
    alpha = model.column_names().index("alpha")
    assert model.index(names.index("Silence"), alpha).data(SORT_ROLE) is None
    tip = model.index(names.index("Silence"), alpha).data(Qt.ItemDataRole.ToolTipRole)
    assert "no variation" in tip
    assert "20" in model.index(names.index("Threat"), alpha).data(Qt.ItemDataRole.ToolTipRole)


def test_that_the_columns_are_named_by_coder_and_can_be_hidden(comparer: Comparer) -> None:
    bar, model = comparer.workspace.bar, comparer.workspace.table.figures

    def titles() -> list[str]:
        return [model.headerData(column, Qt.Orientation.Horizontal) for column in (1, 2)]

    assert titles() == ["Anna", "Borys"]
    comparer.qtbot.mouseClick(bar.hide_names, Qt.MouseButton.LeftButton)
    comparer.settled()
    assert titles() == ["C1", "C2"]
    shown = comparer.window.findChildren(object)
    texts = [each.text() for each in shown if hasattr(each, "text") and callable(each.text) and _plain(each)]
    inside = [text for text in texts if isinstance(text, str) and ("Anna" in text or "Borys" in text)]
    assert not inside


def _plain(widget: object) -> bool:
    from PySide6.QtWidgets import QLabel, QPushButton

    return isinstance(widget, QLabel | QPushButton) and widget.isVisible()


def test_that_the_intervals_are_those_of_the_statistics(comparer: Comparer) -> None:
    figures, drawn = comparer.workspace.comparing.figures, comparer.workspace.comparing.limits
    assert figures is not None
    assert drawn is not None
    expected = intervals(figures.comparison.material, Draws(1000, 7, 0.95))
    assert (drawn.limits, drawn.method) == expected[:2]
    assert comparer.workspace.status()["zoom"].startswith("refined 1")
    assert comparer.workspace.caution.isVisible()
    assert "fewer than ten" in comparer.workspace.caution.text()


def test_that_other_draws_give_other_intervals_at_once(comparer: Comparer) -> None:
    before = comparer.workspace.comparing.limits
    chip = comparer.workspace.bar.draws
    comparer.qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.popup is not None
    chip.popup.draws.setValue(300)
    chip.popup.seed.setValue(11)
    chip.popup.lower_line.setValue(0.7)
    chip.popup.close()
    comparer.drawn()
    settings = comparer.settings
    assert (settings.get(DRAWS), settings.get(SEED), settings.get(LOWER_LINE)) == (300, 11, 0.7)
    after = comparer.workspace.comparing.limits
    assert before is not None
    assert after is not None
    assert after.how == Draws(300, 11, 0.95)
    assert after.limits != before.limits
    assert "300" in chip.text()
    assert ".700" in comparer.workspace.agreement_header.quiet.whole_text()


def test_that_the_interval_is_painted_where_its_figures_are_and_can_be_heard(comparer: Comparer) -> None:
    table = comparer.workspace.table
    model = table.figures
    row = next(place for place, each in enumerate(model.rows) if each.code.name == "Security")
    column = len(model.column_names()) - 1
    index = table.model().index(row, column)
    drawing = model.drawing(row)
    assert drawing.low is not None
    assert drawing.low < 0.895 < (drawing.high or 0)
    rect = table.visualRect(index)
    scale = table.intervals.scale_rect(QRectF(rect))
    picture = table.viewport().grab().toImage()
    middle = round(scale.center().y())
    dot = QColor(picture.pixel(round(table.intervals.x_of(0.8947, scale)), middle))
    before = QColor(picture.pixel(round(table.intervals.x_of(drawing.low, scale)) - 8, middle))
    assert dot.name() == tokens().accent.lower()
    assert before.name() != dot.name()
    heard = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("Interval: α .895, 95 % interval from .")


def test_that_sorting_puts_words_below_figures(comparer: Comparer) -> None:
    table = comparer.workspace.table
    alpha = table.figures.column_names().index("alpha")
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        table.sortByColumn(alpha, order)
        names = [table.model().index(row, 0).data() for row in range(4)]
        assert names[3] == "Silence"
        figures = ["Threat", "Security", "Trust"]
        assert names[:3] == (figures if order == Qt.SortOrder.AscendingOrder else figures[::-1])


def test_that_figures_follow_the_study_and_the_choice_stays(comparer: Comparer, ids: dict[str, str]) -> None:
    comparer.choose("Security")
    project = comparer.window.project
    assert project is not None

    def as_anna(opened: object) -> None:
        opened.sign_in("Anna")  # type: ignore[attr-defined]
        opened.do(code_segment, ids["two"], sentence(10), ids["Security"])  # type: ignore[attr-defined]

    project.with_project(as_anna)
    project.with_project(lambda opened: opened.sign_in("Lena"))
    # 15 both, 1 only Anna: 31 yes and 49 no, 1 − 79 · 2 / (2 · 31 · 49).
    comparer.until(lambda: comparer.cells("Security")["alpha"] == ".948")
    comparer.drawn()
    assert comparer.chosen() == "Security"
    assert comparer.workspace.disagreements.list.lines.rowCount() == 1


def test_that_rule_and_unit_change_what_is_counted(comparer: Comparer) -> None:
    bar = comparer.workspace.bar
    wanted = {action.data(): action for action in bar.unit.lines()}
    wanted["document"].trigger()
    comparer.drawn()
    assert comparer.workspace.status()["place"].endswith("2 documents counted · 0\u202f% missing")
    # Over documents Threat is once agreed and once only Borys'.
    assert comparer.cells("Threat")["percent"] == "50.0\u202f%"
    assert "document" in bar.unit.text()


def test_that_fewer_documents_and_codes_can_be_compared(comparer: Comparer, ids: dict[str, str]) -> None:
    bar = comparer.workspace.bar
    bar.documents.set_chosen([ids["one"]])
    comparer.drawn()
    # One document of 20 sentences: Security is agreed wholly, Threat 4 both and 1 only Anna.
    assert comparer.cells("Security")["alpha"] == "1.000"
    assert comparer.cells("Threat")["coder1"] == "4"
    bar.codes.set_chosen([ids["Threat"]])
    comparer.drawn()
    assert [row.code.name for row in comparer.workspace.table.figures.rows] == ["Threat"]


@pytest.mark.parametrize("person", ["Anna"])
def test_that_a_coder_has_no_such_workspace(open_compared: Callable[..., Comparer], person: str) -> None:
    assert "compare" not in open_compared(person=person).window.workspaces


def test_that_what_is_not_finished_is_left_out_and_said(comparer: Comparer, ids: dict[str, str]) -> None:
    project = comparer.window.project
    assert project is not None

    def as_borys(opened: object) -> None:
        opened.sign_in("Borys")  # type: ignore[attr-defined]
        opened.do(reopen_document, ids["two"])  # type: ignore[attr-defined]

    project.with_project(as_borys)
    project.with_project(lambda opened: opened.sign_in("Lena"))
    comparer.until(comparer.workspace.left_out.isVisible)
    comparer.drawn()
    assert "6 in documents their coder has not finished" in comparer.workspace.left_out.whole_text()
    assert comparer.cells("Security")["alpha"] == "1.000"
    assert "1 finished by all" in comparer.workspace.bar.documents.text()


def test_that_in_little_room_alpha_stands_first_and_no_button_of_adjudication_is_cut_off(comparer: Comparer) -> None:
    table, header = comparer.workspace.table, comparer.workspace.table.horizontalHeader()
    alpha = table.figures.column_names().index("alpha")
    assert header.visualIndex(alpha) == alpha
    comparer.window.resize(900, 620)
    comparer.until(lambda: header.visualIndex(alpha) == 1)
    panel = comparer.workspace.disagreements
    panel.adjudicate.click()
    comparer.settled()
    last = panel.adjudicating.bar.agreed
    comparer.until(lambda: last.visibleRegion().boundingRect() == last.rect())
    comparer.window.resize(1440, 900)
    comparer.until(lambda: header.visualIndex(alpha) == alpha)
