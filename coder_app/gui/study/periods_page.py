"""The page of period schemes: names and dates in a table, gaps and overlaps told at once, a bar of time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from coder_app.domain.errors import BadInput
from coder_app.gui.study.setup_pages import SetupPage
from coder_app.gui.study.time_bar import TimeBar
from coder_app.gui.theme import px, set_role
from coder_app.operations.provenance_tables import read_date
from coder_app.operations.set_up import PeriodView, SchemeView, gaps_and_overlaps, remove_scheme, set_scheme

if TYPE_CHECKING:
    from coder_app.gui.desk import Desk


class PeriodsPage(SetupPage):
    """Several schemes may stand side by side; each change of a valid table is kept as one step."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        explained = self.tr(
            "Periods cut time for reports. Several schemes may stand side by side. Both days of a period belong to it."
        )
        super().__init__(desk, explained, parent)
        self._row_wanted = False  # a period was asked for before there was a scheme to hold it
        self.scheme = QComboBox()
        self.scheme.setAccessibleName(self.tr("Scheme"))
        self.scheme.activated.connect(lambda _: self._show_scheme())
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the scheme"))
        self.name.editingFinished.connect(self.save)
        self.counting = QComboBox()
        self.counting.setAccessibleName(self.tr("A day in two periods counts"))
        for rule, words in (("first", self.tr("for the earlier one")), ("last", self.tr("for the later one")),
                            ("both", self.tr("for both"))):  # fmt: skip
            self.counting.addItem(words, rule)
        self.counting.activated.connect(lambda _: self.save())
        self.table = self._make_table()
        self.bar = TimeBar()
        self.remarks = QLabel()
        self.remarks.setWordWrap(True)
        set_role(self.remarks, "second")
        self._lay_out()
        self.refresh()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 3)
        table.setHorizontalHeaderLabels([self.tr("Period"), self.tr("First day"), self.tr("Last day")])
        table.setAccessibleName(self.tr("Periods"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(px(30))
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            table.setColumnWidth(column, px(116))
        table.setMinimumHeight(px(160))
        table.itemChanged.connect(lambda _item: self._edited())
        return table

    def _lay_out(self) -> None:
        top, rule, below = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.scheme, 1)
        top.addWidget(self._button(self.tr("New scheme"), self.add_scheme))
        top.addWidget(self._button(self.tr("Remove scheme"), self.remove_scheme))
        rule.addWidget(self.name, 1)
        rule.addWidget(QLabel(self.tr("A day in two periods counts")))
        rule.addWidget(self.counting)
        below.addWidget(self._button(self.tr("Add period"), self.add_period))
        below.addWidget(self._button(self.tr("Remove period"), self.remove_period))
        below.addStretch(1)
        for part in (top, rule, below):
            part.setSpacing(8)
        self.column.addLayout(top)
        self.column.addLayout(rule)
        self.column.addWidget(self.table, 1)
        self.column.addLayout(below)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.remarks)
        self.column.addWidget(self.problem)

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    # Showing

    def _schemes(self) -> tuple[SchemeView, ...]:
        return self._desk.study.schemes if self._desk.study else ()

    def current(self) -> SchemeView | None:
        """The scheme that is shown, as it is kept."""
        return next((each for each in self._schemes() if each.id == self.scheme.currentData()), None)

    def refresh(self) -> None:
        """Take the schemes from the desk."""
        chosen = self.scheme.currentData()
        with QSignalBlocker(self.scheme):
            self.scheme.clear()
            for each in self._schemes():
                self.scheme.addItem(each.name or self.tr("no name"), each.id)
            self.scheme.setCurrentIndex(max(0, self.scheme.findData(chosen)))
        self._show_scheme()

    def _show_scheme(self) -> None:
        scheme = self.current()
        for widget in (self.name, self.counting, self.table):
            widget.setEnabled(scheme is not None)
        if scheme is None:
            self.table.setRowCount(0)
            self.name.clear()
            self._remark([])
            return
        if not self.name.hasFocus():
            self.name.setText(scheme.name)
        self.counting.setCurrentIndex(self.counting.findData(scheme.counting))
        if self.periods() != list(scheme.periods):
            with QSignalBlocker(self.table):
                self.table.setRowCount(0)
                for period in scheme.periods:
                    self._append(period.name, period.start.isoformat(), period.end.isoformat())
        self._remark(list(scheme.periods))
        if self._row_wanted:
            self._row_wanted = False
            self.add_period()

    def _append(self, *cells: str) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, text in enumerate(cells):
            self.table.setItem(row, column, QTableWidgetItem(text))

    def _cell(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text().strip() if item is not None else ""

    def periods(self) -> list[PeriodView] | None:
        """What the table says; None while something in it cannot be read."""
        found = []
        for row in range(self.table.rowCount()):
            name = self._cell(row, 0)
            try:
                start, end = read_date(self._cell(row, 1)), read_date(self._cell(row, 2))
            except BadInput:
                return None
            if not name or start is None or end is None or end < start:
                return None
            found.append(PeriodView(name, start, end))
        return found

    def trouble(self) -> str:
        """What is wrong with the table, in words; empty when it can be kept."""
        for row in range(self.table.rowCount()):
            name = self._cell(row, 0)
            if not name:
                return self.tr("Row {row}: the period needs a name.").format(row=row + 1)
            try:
                start, end = read_date(self._cell(row, 1)), read_date(self._cell(row, 2))
            except BadInput:
                return self.tr("“{name}”: write days as 1999-03-12.").format(name=name)
            if start is None or end is None:
                return self.tr("“{name}” needs a first and a last day.").format(name=name)
            if end < start:
                return self.tr("“{name}” ends before it begins.").format(name=name)
        return ""

    def _remark(self, periods: list[PeriodView]) -> None:
        dates = [each.provenance.date for each in self._desk.documents if each.provenance and each.provenance.date]
        self.bar.show_periods(periods, dates)
        gaps, overlaps = gaps_and_overlaps(SchemeView("", "", "", tuple(periods)))
        lines = [self.tr("◇ Between “{one}” and “{other}” are days that belong to no period.").format(
            one=one, other=other) for one, other in gaps]  # fmt: skip
        lines += [self.tr("◆ “{one}” and “{other}” share days; they count {rule}.").format(
            one=one, other=other, rule=self.counting.currentText()) for one, other in overlaps]  # fmt: skip
        outside = sum(not any(p.start <= day <= p.end for p in periods) for day in dates) if periods else 0
        if outside:
            lines.append(self.tr("%n dated document(s) lie in no period.", "", outside))
        self.remarks.setText("\n".join(lines))
        self.remarks.setVisible(bool(lines))

    # Changing

    def _edited(self) -> None:
        periods = self.periods()
        self.say_problem(self.trouble())
        if periods is not None:
            self._remark(periods)
            self.save()

    def save(self) -> None:
        """Keep the scheme as it is shown, when it can be read and is another one."""
        scheme, periods = self.current(), self.periods()
        name, counting = self.name.text().strip(), str(self.counting.currentData())
        if scheme is None or periods is None or not name:
            return
        if (name, counting, periods) != (scheme.name, scheme.counting, list(scheme.periods)):
            self.do(set_scheme, name, periods, counting=counting, scheme_id=scheme.id)

    def add_scheme(self) -> None:
        """Begin another scheme."""
        name, number = self.tr("Periods"), 2
        taken = {each.name for each in self._schemes()}
        while name in taken:
            name, number = self.tr("Periods {number}").format(number=number), number + 1

        def show(ident: str) -> None:
            self.refresh()
            index = self.scheme.findData(ident)
            if index < 0:  # the desk has not read it yet
                self.scheme.addItem(name, ident)
                index = self.scheme.count() - 1
            self.scheme.setCurrentIndex(index)
            self._show_scheme()

        self.do(set_scheme, name, [], then=show)

    def remove_scheme(self) -> None:
        """Take the shown scheme away; Undo brings it back."""
        scheme = self.current()
        if scheme is not None:
            words = self.tr("“{name}” removed.").format(name=scheme.name)
            project, messages = self._desk.project, self._desk.messages
            self.do(remove_scheme, scheme.id, then=lambda _: messages.offer_undo(words, project.undo))

    def add_period(self) -> None:
        """A new row, beginning after the last period; in a new scheme where there is none."""
        if self.current() is None:
            self._row_wanted = True
            self.add_scheme()
            return
        periods = self.periods() or []
        start = date.fromordinal(max(p.end for p in periods).toordinal() + 1) if periods else None
        with QSignalBlocker(self.table):
            self._append("", start.isoformat() if start else "", "")
        row = self.table.rowCount() - 1
        self.table.setCurrentCell(row, 0)
        item = self.table.item(row, 0)
        if item is not None:
            self.table.editItem(item)

    def remove_period(self) -> None:
        """Take the current row away."""
        row = self.table.currentRow()
        if row >= 0:
            self.table.removeRow(row)
            self._edited()
