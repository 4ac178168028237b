"""Saving a comparison: a table for spreadsheets, or analyses that can be run again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from coder_app.domain.errors import BadInput
from coder_app.exchange.tables_writing import write_bytes, write_csv, write_json, write_workbook
from coder_app.gui.compare.figures import copy_figure, write_figure
from coder_app.gui.considerate import considerate
from coder_app.operations.comparison_analyses import analyses, analysis_of, intensity_analyses, together_analyses
from coder_app.operations.comparison_disputes import contested
from coder_app.operations.comparison_saving import (
    agreement_table,
    disagreement_table,
    facts_table,
    matrix_table,
)
from coder_app.operations.comparison_statement import LANGUAGES, methods_text
from coder_app.places import VERSION
from coder_app.reliability.r_script import r_script

if TYPE_CHECKING:
    from coder_app.domain.progress import Progress
    from coder_app.gui.compare.coder_names import CoderNames
    from coder_app.gui.compare.comparing import Drawn, Figures
    from coder_app.gui.compare.figures import Figure
    from coder_app.gui.desk import Desk


@dataclass(frozen=True, slots=True)
class WhatToSave:
    """The figures with their limits, and what coders are called in the file."""

    figures: Figures
    drawn: Drawn | None
    names: CoderNames
    code_id: str = ""
    statistic: str = "krippendorff_alpha"

    def methods(self, language: str = "en") -> str:
        """The sentences for a methods section."""
        how, method = (self.drawn.how, self.drawn.method) if self.drawn else (None, "none")
        limits = tuple(self.drawn.limits) if self.drawn else ()
        beside = self.drawn.beside if self.drawn else None
        return methods_text(self.figures.comparison, VERSION, how, method, language, limits, beside)

    def analyses(self) -> list[dict[str, Any]]:
        """Every figure in the form that can be run again."""
        material, beside = self.figures.comparison.material, self.drawn.beside if self.drawn else None
        found = analyses(self.figures.comparison)
        if beside is not None:
            found += intensity_analyses(material, list(beside.intensities))
            found += together_analyses(material, beside.together) if beside.together else []
        return found


def write_comparison(path: Path, what: WhatToSave, progress: Progress) -> Path:
    """Write a .csv (agreement by code), .xlsx (with coders, disagreements, methods) or .json (to be run again)."""
    progress.step(0, 2)
    suffix = path.suffix.lower()
    comparison, names = what.figures.comparison, what.names
    limits = what.drawn.limits if what.drawn else []
    if suffix == ".json":
        found = what.analyses()
        progress.step(1, 2)
        write_json(path, found)
        return path
    if suffix not in {".csv", ".xlsx"}:
        raise BadInput("A comparison is saved as .csv, .xlsx or .json; “{name}” is none of them.", name=path.name)
    further = what.drawn.further.spans if what.drawn and what.drawn.further else None
    agreement = agreement_table(comparison, names.all(), limits, further)
    if suffix == ".csv":
        write_csv(path, agreement)
        return path
    codes = {row.code.id: row.code.path for row in comparison.rows}
    disputes = disagreement_table(contested(comparison.material), names.by_name(), codes, what.figures.pages)
    progress.step(1, 2)
    matrix = matrix_table(names.all(), what.figures.matrix)
    write_workbook(
        path,
        [agreement, matrix, disputes, facts_table([(f"methods ({each})", what.methods(each)) for each in LANGUAGES])],
    )
    return path


def write_one(path: Path, what: WhatToSave) -> Path:
    """Write the chosen figure as an R script (.R), or in the form that can be run again (.json)."""
    if not what.code_id:
        raise BadInput("Choose a code in the table first; its figure is saved.")
    found = analysis_of(what.figures.comparison, what.code_id, what.statistic)
    if path.suffix.lower() == ".r":
        write_bytes(path, r_script(found).encode())
    else:
        write_json(path, found)
    return path


def _write(path: Path, what: WhatToSave, progress: Progress) -> Path:
    with considerate():
        return write_comparison(path, what, progress)


class Saving(QObject):
    """Asks where to save, then writes in the background; ``saved`` tells the file."""

    saved = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self.dialog: QFileDialog | None = None

    def ask(self, what: WhatToSave) -> None:
        """Let the person name a file."""
        dialog = QFileDialog(self._window, self.tr("Save the comparison"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([
            self.tr("Workbook (*.xlsx)"), self.tr("Table (*.csv)"), self.tr("Analyses to run again (*.json)")
        ])  # fmt: skip
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.rsplit(".", 1)[-1].rstrip(")")))
        dialog.selectFile(self.tr("agreement"))
        dialog.fileSelected.connect(lambda name: self.write(Path(name), what))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def write(self, path: Path, what: WhatToSave) -> None:
        """Write the file."""
        title = self.tr("Saving the comparison")
        self._desk.jobs.start(title, lambda progress: _write(path, what, progress), then=self._told)

    def ask_one(self, what: WhatToSave, *, script: bool) -> None:
        """Let the person name a file for the chosen figure: an R script, or what can be run again."""
        dialog = QFileDialog(self._window, self.tr("Save the chosen figure"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("R script (*.R)") if script else self.tr("Analyses to run again (*.json)")])
        dialog.setDefaultSuffix("R" if script else "json")
        dialog.selectFile(what.statistic)
        dialog.fileSelected.connect(lambda name: self.write_one(Path(name), what))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def write_one(self, path: Path, what: WhatToSave) -> None:
        """Write the chosen figure."""
        self._desk.jobs.start(self.tr("Saving the figure"), lambda _progress: write_one(path, what), then=self._told)

    def give_figure(self, act: str, figure: Figure) -> None:
        """Copy a figure (``act`` is copy), or ask where to save it."""
        if act == "copy":
            copy_figure(figure)
            self._desk.messages.tell(self.tr("The figure is on the clipboard."))
        else:
            self.ask_figure(figure)

    def ask_figure(self, figure: Figure) -> None:
        """Let the person name a file for a figure."""
        dialog = QFileDialog(self._window, self.tr("Save the figure"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([
            self.tr("Vector graphics (*.svg)"), self.tr("PDF (*.pdf)"), self.tr("Picture (*.png)")
        ])  # fmt: skip
        dialog.setDefaultSuffix("svg")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.rsplit(".", 1)[-1].rstrip(")")))
        dialog.selectFile(self.tr("figure"))
        dialog.fileSelected.connect(lambda name: self.save_figure(Path(name), figure))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def save_figure(self, path: Path, figure: Figure) -> None:
        """Write a figure in the background."""
        self._desk.jobs.start(self.tr("Saving the figure"), lambda _progress: write_figure(path, figure),
                              then=self._told)  # fmt: skip

    def _told(self, path: Path) -> None:
        self._desk.messages.tell(self.tr("Saved as {file}.").format(file=path.name))
        self.saved.emit(str(path))
