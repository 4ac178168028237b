"""What leaves the workspace: the methods statement, tables, and analyses that give the same figures again."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from coder_app.gui.compare.saving import WhatToSave
from coder_app.operations.comparison import UNITS
from coder_app.reliability.rerun import run

if TYPE_CHECKING:
    from pathlib import Path

    from compared_study import Comparer


def _save(comparer: Comparer, path: Path) -> Path:
    workspace = comparer.workspace
    comparer.qtbot.mouseClick(workspace.bar.save, _left())
    dialog = workspace.saving.dialog
    assert isinstance(dialog, QFileDialog)
    with comparer.qtbot.waitSignal(workspace.saving.saved, timeout=20_000):
        dialog.fileSelected.emit(str(path))
    dialog.reject()
    return path


def _left() -> object:
    from PySide6.QtCore import Qt

    return Qt.MouseButton.LeftButton


def test_that_the_table_holds_the_figures(comparer: Comparer, tmp_path: Path) -> None:
    path = _save(comparer, tmp_path / "agreement.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = {row["code"]: row for row in csv.DictReader(file)}
    assert float(rows["Security"]["krippendorff_alpha"]) == pytest.approx(1 - 79 * 4 / (2 * 30 * 50))
    assert (rows["Security"]["passages Anna"], rows["Security"]["decisions"]) == ("15", "30")
    assert float(rows["Security"]["alpha_low"]) < float(rows["Security"]["krippendorff_alpha"])
    assert rows["Silence"]["krippendorff_alpha"] == ""
    assert "no variation" in rows["Silence"]["undefined"]


def test_that_the_workbook_holds_everything_and_hides_names_when_asked(comparer: Comparer, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    comparer.workspace.bar.hide_names.click()
    comparer.settled()
    book = load_workbook(_save(comparer, tmp_path / "agreement.xlsx"))
    assert book.sheetnames == ["agreement", "between coders", "disagreements", "about"]
    cells = [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert not [cell for cell in cells if "Anna" in cell or "Borys" in cell]
    assert book["disagreements"].max_row == 5
    assert "1,000 resamples of single units" in str(book["about"]["B2"].value)


@pytest.mark.parametrize("unit", UNITS)
def test_that_the_analyses_give_the_same_figures_again(comparer: Comparer, tmp_path: Path, unit: str) -> None:
    next(action for action in comparer.workspace.bar.unit.lines() if action.data() == unit).trigger()
    comparer.drawn()
    found = json.loads(_save(comparer, tmp_path / "agreement.json").read_text("utf-8"))
    again = run(found)
    assert isinstance(again, list)
    assert len(again) == len(found) >= 9
    for asked, answer in zip(found, again, strict=True):
        assert answer["value"] == (None if asked["expected"] is None else pytest.approx(asked["expected"], abs=1e-12))
    shown = {row.code.name: row.krippendorff_alpha.value for row in comparer.workspace.table.figures.rows}
    saved = {asked["id"]: asked["expected"] for asked in found}
    name = "char_binary_alpha" if unit == "character" else "krippendorff_alpha"
    assert saved[f"Security: {name}"] == shown["Security"]


def test_that_another_kind_of_file_is_refused_in_words(comparer: Comparer, tmp_path: Path) -> None:
    workspace = comparer.workspace
    figures = workspace.comparing.figures
    assert figures is not None
    what = WhatToSave(figures, None, workspace.bar.names(figures.comparison.material.coders))
    workspace.saving.write(tmp_path / "agreement.doc", what)
    comparer.until(comparer.window.messages.area.notices)
    assert "“agreement.doc” is none of them" in comparer.window.messages.area.notices()[0].text.text()
    assert not (tmp_path / "agreement.doc").exists()


def test_that_the_methods_statement_can_be_copied(comparer: Comparer) -> None:
    comparer.qtbot.mouseClick(comparer.workspace.bar.statement, _left())
    dialog = comparer.workspace.methods
    assert dialog is not None
    comparer.qtbot.mouseClick(dialog.copy, _left())
    told = QGuiApplication.clipboard().text()
    assert "Agreement of 2 coders was measured on the 2 documents" in told
    assert "40 sentences were compared, with no decision missing" in told
    assert "based on 1,000 resamples of single units (seed 7)" in told
    dialog.language.setCurrentIndex(dialog.language.findData("uk"))
    assert "Узгодженість 2 кодувальників" in dialog.text.toPlainText()
    dialog.reject()


@pytest.mark.parametrize("suffix", ["svg", "pdf", "png"])
@pytest.mark.parametrize("number", [0, 1])
def test_that_figures_are_saved_as_vectors_and_pictures(
    comparer: Comparer, tmp_path: Path, suffix: str, number: int
) -> None:
    workspace = comparer.workspace
    path = tmp_path / f"figure.{suffix}"
    workspace.saving.save_figure(path, workspace.figures()[number])
    comparer.until(path.exists)
    comparer.settled()
    data = path.read_bytes()
    assert data.startswith({"svg": b"<?xml", "pdf": b"%PDF", "png": b"\x89PNG"}[suffix])
    if suffix == "svg":
        words = data.decode()
        assert ("Security" if number == 0 else "Anna") in words
        assert (".895" if number == 0 else ".89") in words


def test_that_a_figure_can_be_copied(comparer: Comparer) -> None:
    next(action for action in comparer.workspace.bar.figure_lines() if action.data() == "copy forest").trigger()
    held = QGuiApplication.clipboard().mimeData()
    assert held.hasFormat("image/svg+xml")
    assert held.hasImage()
