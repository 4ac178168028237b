"""Testing a reviewer: a copy of the pair with errors planted in it, and the score of the copy that comes back."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from coder_app.gui.theme import set_role
from coder_app.gui.widgets.labels import PanelHeader
from coder_app.gui.widgets.numbers import percent, whole
from coder_app.operations.project import people
from coder_app.operations.reviewer_tests import make_test, score_test

if TYPE_CHECKING:
    from coder_app.domain.progress import Progress
    from coder_app.domain.views import CoderView
    from coder_app.gui.desk import Desk
    from coder_app.operations.reviewer_tests import TestScore


class TestingReviewers(QWidget):
    """Buttons that make a test and score one; what came out stands below them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._check = ""
        self.reviewer, self.count = QComboBox(), QSpinBox()
        self.make, self.score = QPushButton(self.tr("Make a test…")), QPushButton(self.tr("Score a test…"))
        self.told = QLabel(self.tr("A test is a copy of this pair with errors planted in the translation; the study is "
                                   "not touched. The reviewer judges it like any other pair."))  # fmt: skip
        self.dialog: QFileDialog | None = None
        self.count.setRange(1, 200)
        self.count.setValue(20)
        self.count.setAccessibleName(self.tr("How many errors"))
        self.reviewer.setAccessibleName(self.tr("Reviewer"))
        self.reviewer.setMinimumContentsLength(16)
        set_role(self.told, "second")
        self.told.setWordWrap(True)
        self.told.setContentsMargins(14, 0, 14, 10)
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 14, 8)
        row.setSpacing(8)
        for widget in (self.reviewer, self.count, self.make, self.score):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PanelHeader(self.tr("Test of a reviewer")))
        column.addLayout(row)
        column.addWidget(self.told)
        self.make.clicked.connect(self._ask_target)
        self.score.clicked.connect(self._ask_test)

    def show_pair(self, check_id: str) -> None:
        """Make tests of another pair."""
        self._check = check_id
        if self._desk.is_lead:
            self._desk.project.ask(people, then=self._take_people)

    def _take_people(self, found: list[CoderView]) -> None:
        names = [person.name for person in found if person.role == "reviewer" and person.active]
        chosen = self.reviewer.currentText()
        self.reviewer.clear()
        self.reviewer.addItems(names)
        self.reviewer.setCurrentIndex(max(0, self.reviewer.findText(chosen)))
        self.make.setEnabled(bool(names))
        self.make.setToolTip("" if names else self.tr("Add a reviewer to the study first."))

    def _ask_target(self) -> None:
        dialog = QFileDialog(self, self.tr("Make a test"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("coder")
        dialog.selectFile(self.tr("test") + ".coder")
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        self._show(dialog)

    def _ask_test(self) -> None:
        dialog = QFileDialog(self, self.tr("Score a test"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Studies (*.coder)")])
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        self._show(dialog)

    def _show(self, dialog: QFileDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def write(self, target: Path) -> None:
        """Make a test for the chosen reviewer."""
        project, check, reviewer = self._desk.project, self._check, self.reviewer.currentText()
        count, seed = self.count.value(), random.SystemRandom().randrange(2**31)

        def work(progress: Progress) -> int:
            return project.call(
                lambda study: make_test(study, check, reviewer, target, count=count, seed=seed, progress=progress)
            )

        def told(planted: int) -> None:
            self.told.setText(self.tr("{file} has {count} errors; give it to {reviewer}.").format(
                file=target.name, count=whole(planted), reviewer=reviewer))  # fmt: skip

        self._desk.jobs.start(self.tr("Making a test"), work, then=told)

    def read(self, path: Path) -> None:
        """Score a test that came back."""
        project = self._desk.project

        def work(_progress: Progress) -> TestScore:
            return project.call(lambda study: score_test(study, path))

        self._desk.jobs.start(self.tr("Scoring the test"), work, then=self._scored)

    def _scored(self, found: TestScore) -> None:
        self.told.setText(self.tr(
            "{reviewer} found {found} of {planted} errors: recall {recall}, 95 % interval {low} to {high} (Wilson); "
            "precision {precision}, {false} of {told} departures told are not errors.").format(
                reviewer=found.reviewer, found=whole(found.found), planted=whole(found.planted),
                recall=percent(found.recall), low=percent(found.low), high=percent(found.high),
                precision=percent(found.precision), false=whole(found.false), told=whole(found.told)))  # fmt: skip
