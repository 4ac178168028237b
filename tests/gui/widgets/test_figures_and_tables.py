"""Figures as journals write them, and tables to read and copy."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication, QStandardItem, QStandardItemModel

from coder_app.gui.settings import Settings
from coder_app.gui.widgets.layout_memory import remember_header
from coder_app.gui.widgets.numbers import coefficient, decimal, interval, percent, plain_number, undefined, whole
from coder_app.gui.widgets.quiet_table import SORT_ROLE, QuietTable
from coder_app.gui.widgets.sorting import sorting_key

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

ENGLISH, UKRAINIAN = QLocale("en_GB"), QLocale("uk_UA")


@pytest.mark.parametrize(
    ("value", "places", "text"),
    [
        (0.6123456, 3, ".612"),
        (-0.25, 2, "−.25"),
        (1.0, 3, "1.000"),
        (-1.0, 2, "−1.00"),
        (0.0, 3, ".000"),
        (-0.0004, 3, ".000"),
        (0.9996, 3, "1.000"),
        (None, 3, "–"),
        (math.nan, 3, "–"),
        (math.inf, 3, "–"),
    ],
)
def test_that_coefficients_have_no_leading_zero_and_a_real_minus(value: float | None, places: int, text: str) -> None:
    assert coefficient(value, places) == text


def test_that_intervals_stand_in_brackets() -> None:
    assert interval(-0.1, 0.62) == "[−.10, .62]"
    assert interval(None, 0.62) == "–"


def test_that_a_decimal_comma_keeps_the_zero_before_it() -> None:
    for name in ("uk_UA", "ru_RU"):
        assert coefficient(-0.6124, locale=QLocale(name)) == "−0,612"
        assert plain_number(coefficient(0.5, locale=QLocale(name))) == 0.5


def test_that_counts_and_decimals_follow_the_language() -> None:
    assert whole(12345, ENGLISH) == "12,345"
    assert whole(12345, UKRAINIAN).replace("\u00a0", " ").replace("\u202f", " ") == "12 345"
    assert whole(-5, ENGLISH) == "−5"
    assert whole(None) == "–"
    assert decimal(3.14159, 2, ENGLISH) == "3.14"
    assert decimal(3.14159, 2, UKRAINIAN) == "3,14"
    assert decimal(math.nan) == "–"


def test_that_shares_are_given_in_per_cent() -> None:
    assert percent(0.9617, 1, ENGLISH) == "96.2\u202f%"
    assert percent(1.0, 1, ENGLISH) == "100\u202f%"
    assert percent(0.0, 1, ENGLISH) == "0\u202f%"
    assert percent(None) == "–"


def test_that_undefined_figures_give_the_reason() -> None:
    assert undefined("nobody used it") == "undefined: nobody used it"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (".612", 0.612),
        ("−.25", -0.25),
        ("96.2\u202f%", 96.2),
        ("12,345", 12345),
        ("12\u00a0345", 12345),
        ("3,14", 3.14),
        ("too rare", None),
        ("–", None),
        ("", None),
        ("D-0228", None),
    ],
)
def test_that_shown_figures_can_be_sorted_by_value(text: str, value: float | None) -> None:
    assert plain_number(text) == value


ROWS = [
    ("Ontological insecurity", "64", ".516"),
    ("Buffer-zone collapse", "1,033", "−.765"),
    ("Втрата довіри", "7", "too rare"),
    ("alliance lock-in", "22", ".683"),
]


@pytest.fixture
def table(qtbot: QtBot) -> QuietTable:
    model = QStandardItemModel(0, 3)
    model.setHorizontalHeaderLabels(["Code", "C1", "α"])
    for row in ROWS:
        items = [QStandardItem(text) for text in row]
        for item in items[1:]:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        model.appendRow(items)
    made = QuietTable()
    qtbot.addWidget(made)
    model.setParent(made)
    made.set_model(model)
    made.resize(500, 220)
    made.show()
    return made


def column(table: QuietTable, number: int) -> list[str]:
    return [table.model().index(row, number).data() for row in range(table.model().rowCount())]


def test_that_rows_come_in_the_models_order_until_someone_sorts(table: QuietTable) -> None:
    assert column(table, 0) == [row[0] for row in ROWS]


def test_that_figures_sort_by_value_and_words_stay_below_in_both_directions(table: QuietTable) -> None:
    table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert column(table, 2) == ["−.765", ".516", ".683", "too rare"]
    table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert column(table, 2) == [".683", ".516", "−.765", "too rare"]
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert column(table, 1) == ["1,033", "64", "22", "7"]


def test_that_names_are_ordered_as_readers_expect() -> None:
    names = ["яма", "D-10", "Ґрунт", "гора", "їжак", "D-2", "Єдність", "елемент", "инше", "d-1", "дім", "Ёж"]
    assert sorted(names, key=sorting_key) == [
        "d-1", "D-2", "D-10", "гора", "Ґрунт", "дім", "Ёж", "елемент", "Єдність", "инше", "їжак", "яма",
    ]  # fmt: skip
    assert sorting_key("") == ()


def test_that_names_sort_without_regard_to_capitals(table: QuietTable) -> None:
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert column(table, 0)[:3] == ["alliance lock-in", "Buffer-zone collapse", "Ontological insecurity"]


def test_that_a_click_on_the_header_sorts(table: QuietTable, qtbot: QtBot) -> None:
    header = table.horizontalHeader()
    place = header.viewport().rect().topLeft()
    place.setX(header.sectionViewportPosition(1) + 12)
    place.setY(header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert column(table, 1) in (["7", "22", "64", "1,033"], ["1,033", "64", "22", "7"])


def test_that_a_model_can_give_its_own_order(table: QuietTable) -> None:
    source = table.model().sourceModel()  # type: ignore[attr-defined]
    for row, key in enumerate([3, 1, 2, 0]):
        source.setData(source.index(row, 0), key, SORT_ROLE)
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert column(table, 0)[0] == "alliance lock-in"
    assert table.to_source(table.model().index(0, 0)).row() == 3


def test_that_the_names_of_columns_stand_over_their_figures(table: QuietTable) -> None:
    role = Qt.ItemDataRole.TextAlignmentRole
    aligned = table.model().headerData(2, Qt.Orientation.Horizontal, role)
    assert Qt.AlignmentFlag(aligned) & Qt.AlignmentFlag.AlignRight


def test_that_copying_gives_tab_separated_rows_as_shown(table: QuietTable, qtbot: QtBot) -> None:
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    table.setColumnHidden(2, True)
    table.selectRow(0)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Code\tC1\nВтрата довіри\t7\n"
    table.clearSelection()
    assert table.as_text().count("\n") == 5


def test_that_cells_with_tabs_and_lines_are_quoted(table: QuietTable) -> None:
    table.model().setData(table.model().index(0, 0), 'a\tb\n"c"')
    assert '"a\tb\n""c"""\t64' in table.as_text()


def test_that_enter_and_double_click_activate_a_row(table: QuietTable, qtbot: QtBot) -> None:
    rows: list[int] = []
    table.row_activated.connect(lambda index: rows.append(index.row()))
    table.selectRow(2)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    place = table.visualRect(table.model().index(1, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert rows == [2, 1]


def test_that_walking_the_rows_tells_the_chosen_one(table: QuietTable, qtbot: QtBot) -> None:
    rows: list[int] = []
    table.row_chosen.connect(lambda index: rows.append(index.row()))
    table.setFocus()
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert rows[-1] == 1


def test_that_widths_of_columns_are_remembered(table: QuietTable, tmp_path: Path, qtbot: QtBot) -> None:
    settings = Settings(tmp_path / "settings.ini")
    remember_header(table.horizontalHeader(), settings, "library")
    table.setColumnWidth(0, 222)
    qtbot.waitUntil(lambda: not settings.layout("library").isEmpty())
    table.setColumnWidth(0, 90)
    remember_header(table.horizontalHeader(), settings, "library")
    assert table.columnWidth(0) == 222
