"""What stands below the table of codes: between coders, code against code, round by round, against a gold standard."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from coder_app.gui.compare.comparing import TO_PAINT
from coder_app.gui.compare.matrix_table import MatrixTable
from coder_app.gui.compare.rows_table import RowsTable
from coder_app.gui.considerate import considerate
from coder_app.gui.messages import sentence
from coder_app.gui.widgets.labels import ElidedLabel
from coder_app.gui.widgets.numbers import coefficient, percent, whole
from coder_app.operations.comparison_coincidences import coincidences
from coder_app.operations.comparison_rounds import told_by_round, told_of_one_coder, told_over_time
from coder_app.operations.gold_standard import told_gold

if TYPE_CHECKING:
    from collections.abc import Callable

    from coder_app.domain.errors import CoderError
    from coder_app.gui.compare.coder_names import CoderNames
    from coder_app.gui.compare.comparing import Figures
    from coder_app.gui.desk import Desk
    from coder_app.operations.comparison import ComparisonQuestion, Material
    from coder_app.operations.comparison_coincidences import CoincidenceTable
    from coder_app.operations.comparison_reading import RoundProgress
    from coder_app.storage.session import StudySession

CODERS, CODES, ROUNDS, GOLD = range(4)
_OVER_TIME = "over time"
Pair = tuple[str, str] | None


def _coincidences(_session: StudySession, material: Material, pair: Pair) -> CoincidenceTable:
    with considerate():
        return coincidences(material, pair)


def _by_round(session: StudySession, question: ComparisonQuestion) -> list[dict[str, Any]]:
    with considerate():
        return told_by_round(session, question)


def _over_time(session: StudySession, question: ComparisonQuestion) -> list[dict[str, Any]]:
    with considerate():
        return told_over_time(session, question)


class FurtherViews(QWidget):
    """Four tables behind tabs; what is behind a closed tab is asked for when it is opened.

    ``cell_chosen`` asks for the disagreements behind a cell: ids of the two codes ("" is no code) and the pair of
    coders, or None for all.
    """

    cell_chosen = Signal(str, str, object)
    code_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._figures: Figures | None = None
        self._names: CoderNames | None = None
        self._question: ComparisonQuestion | None = None
        self._rounds: list[RoundProgress] = []
        self._table: CoincidenceTable | None = None
        self._shown: list[int] = []
        self._stale: set[int] = set()
        self._number = 0
        self._soon = QTimer(self, singleShot=True, interval=TO_PAINT)
        self._soon.timeout.connect(lambda: self._ask(self.tabs.currentIndex()))
        self._lay_out()
        self.tabs.currentChanged.connect(self._turned)
        self.pair.activated.connect(lambda _: self._ask(CODES))
        self.gold.activated.connect(lambda _: self._ask(GOLD))
        self.coder.activated.connect(lambda _: self._ask(ROUNDS))
        self.codes.cell_activated.connect(self._cell)

    def _lay_out(self) -> None:
        top, column = QHBoxLayout(), QVBoxLayout(self)
        top.setContentsMargins(2, 2, 14, 2)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(self.tr("Further views"))
        for name in (self.tr("Between coders"), self.tr("Code against code"), self.tr("Round by round"),
                     self.tr("Against a gold standard")):  # fmt: skip
            self.tabs.addTab(name)
        self.quiet = ElidedLabel("", "second")
        self.quiet.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.matrix = MatrixTable()
        self.codes = RowsTable(self.tr("Code against code"), 8, cells=True)
        self.rounds = RowsTable(self.tr("Round by round"), 7)
        self.lines = RowsTable(self.tr("Against a gold standard"), 8)
        self.pair, self.coder, self.gold = (QComboBox() for _ in range(3))
        for box, name in ((self.pair, self.tr("Coders")), (self.coder, self.tr("Whose codings")),
                          (self.gold, self.tr("Taken as right"))):  # fmt: skip
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        top.addWidget(self.tabs)
        top.addWidget(self.quiet, 1)
        self.stack = QStackedWidget(self)
        column.addLayout(top)
        column.addWidget(self.stack)
        for page in (self.matrix, self._page(self.codes, self.pair), self._page(self.rounds, self.coder),
                     self._page(self.lines, self.gold)):  # fmt: skip
            self.stack.addWidget(page)
        self._shrink()

    def _page(self, table: RowsTable, box: QComboBox) -> QWidget:
        held = QWidget(self.stack)
        why = QLabel()
        why.setWordWrap(True)
        why.setProperty("role", "second")
        why.setContentsMargins(0, 4, 0, 8)
        why.hide()
        table.setProperty("why", why)
        column = QVBoxLayout(held)
        column.setContentsMargins(14, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(why)
        column.addWidget(table)
        column.addStretch(1)
        return held

    @property
    def pausing(self) -> bool:
        """Whether something is still to be asked, after a moment for painting."""
        return self._soon.isActive()

    # What is compared

    def set_compared(
        self, figures: Figures, names: CoderNames, question: ComparisonQuestion, rounds: list[RoundProgress]
    ) -> None:
        """Say what is compared; the open tab asks for what it shows."""
        self._figures, self._names, self._question, self._rounds = figures, names, question, rounds
        self._number += 1
        self._stale = {CODES, ROUNDS, GOLD}
        self.matrix.show_matrix(names.all(), figures.matrix)
        self._fill_boxes(names)
        self._say_quiet()
        self._turned(self.tabs.currentIndex())

    def show_without(self, without: tuple[float | None, ...]) -> None:
        """Show the agreement of the others without each coder."""
        self.matrix.show_without(without)
        self._shrink()

    def _fill_boxes(self, names: CoderNames) -> None:
        coders = [(ident, names.of_id(ident)) for ident, _ in names.coders]
        pairs = [(self.tr("{one} and {other}").format(one=a[1], other=b[1]), (a[0], b[0]))
                 for a, b in combinations(coders, 2)]  # fmt: skip
        everybody = [(self.tr("All coders"), None), *pairs] if len(pairs) > 1 else pairs
        _refill(self.pair, everybody)
        _refill(self.gold, [(self.tr("{name} is taken as right").format(name=name), ident) for ident, name in coders])
        twice = [
            (self.tr("{name}: {one} and {other}").format(name=name, one=a.name, other=b.name), (ident, a.id, b.id))
            for ident, name in coders
            for a, b in combinations(self._rounds, 2)
            if a.finished.get(ident, frozenset()) & b.finished.get(ident, frozenset())
        ]
        _refill(self.coder, [(self.tr("All coders, round by round"), None),
                             (self.tr("All coders, over time"), _OVER_TIME), *twice])  # fmt: skip

    def _turned(self, tab: int) -> None:
        self.stack.setCurrentIndex(tab)
        # The open tab's name is bold, and wider.
        self.tabs.updateGeometry()
        if tab in self._stale and self._figures is not None:
            self._soon.start()
        self._say_quiet()
        self._shrink()

    def _shrink(self) -> None:
        """Only the open page takes room."""
        page = self.stack.currentWidget()
        if page is not None:
            self.stack.setMinimumHeight(page.minimumSizeHint().height())
            self.stack.setMaximumHeight(page.sizeHint().height())
            self.updateGeometry()

    def _say_quiet(self) -> None:
        figures = self._figures
        if figures is None:
            return
        rows = figures.comparison.rows
        defined = sum(row.krippendorff_alpha.defined for row in rows)
        self.quiet.set_text({
            CODERS: self.tr("mean α over {defined} of {all} codes").format(
                defined=whole(defined), all=whole(len(rows))),
            CODES: self.tr("share of observed disagreement; click a figure for its passages"),
            ROUNDS: self.tr("mean α over the codes that have one"),
            GOLD: self.tr("units; precision, recall and α by code"),
        }[self.tabs.currentIndex()])  # fmt: skip

    # Asking

    def _ask(self, tab: int) -> None:
        if self._figures is None or self._question is None:
            return
        self._stale.discard(tab)
        number, project = self._number, self._desk.project

        def failed(error: CoderError) -> None:
            self._take(number, tab, [], sentence(error))

        if tab == CODES:
            project.ask(_coincidences, self._figures.comparison.material, self.pair.currentData(),
                        then=lambda found: self._take(number, tab, found), failed=failed)  # fmt: skip
        elif tab == ROUNDS and self.coder.currentData() == _OVER_TIME:
            project.ask(_over_time, self._question, then=lambda found: self._take(number, tab, found), failed=failed)
        elif tab == ROUNDS and self.coder.currentData():
            coder, one, other = self.coder.currentData()
            project.ask(told_of_one_coder, coder, (one, other), self._question,
                        then=lambda found: self._take(number, tab, [found]), failed=failed)  # fmt: skip
        elif tab == ROUNDS:
            project.ask(_by_round, self._question, then=lambda found: self._take(number, tab, found), failed=failed)
        elif tab == GOLD:
            project.ask(told_gold, self._question, self.gold.currentData(),
                        then=lambda found: self._take(number, tab, found), failed=failed)  # fmt: skip

    def _take(self, number: int, tab: int, found: Any, why: str = "") -> None:
        if number != self._number:
            return
        table = {CODES: self.codes, ROUNDS: self.rounds, GOLD: self.lines}[tab]
        label = table.property("why")
        label.setText(why)
        label.setVisible(bool(why))
        if not why:
            show: dict[int, Callable[[Any], None]] = {
                CODES: self._show_codes, ROUNDS: self._show_rounds, GOLD: self._show_gold,
            }  # fmt: skip
            show[tab](found)
        table.setVisible(not why)
        self._shrink()

    def _show_codes(self, found: CoincidenceTable) -> None:
        self._table = found
        # Codes that nobody gave would only be dashes.
        none = len(found.codes)
        self._shown = [at for at in range(none) if found.cells[at].any() or found.cells[:, at].any()] + [none]
        called = [*(code.name for code in found.codes), self.tr("no code")]
        names = [called[at] for at in self._shown]
        rows, tips = [], []
        for place, name in zip(self._shown, names, strict=True):
            counts = zip(names, found.cells[place, self._shown].tolist(), strict=True)
            shares = found.share[place, self._shown].tolist()
            rows.append([name, *(percent(share) if share else "–" for share in shares)])
            tips.append([name, *(self._cell_help(name, other, count) for other, count in counts)])
        self.codes.show_rows(["", *names], rows, tips=tips)

    def _cell_help(self, one: str, other: str, count: float) -> str:
        counted = whole(round(count)) if count == round(count) else f"{count:.1f}"
        if one == other:
            return self.tr("{code}: given by both, {count}").format(code=one, count=counted)
        return self.tr("{one} where the other gave {other}: {count}").format(one=one, other=other, count=counted)

    def _show_rounds(self, found: list[dict[str, Any]]) -> None:
        codes = list(dict.fromkeys(code for row in found for code in row["alpha"]))
        rows = [
            [self._when(row), whole(len(row["coders"])), whole(row["units"]),
             coefficient(row["mean_alpha"]), *(coefficient(row["alpha"].get(code)) for code in codes)]
            for row in found
        ]  # fmt: skip
        first = self.tr("Finished") if self.coder.currentData() == _OVER_TIME else self.tr("Round")
        headers = [first, self.tr("coders"), self.tr("units"), self.tr("mean α"), *codes]
        tips = [[row.get("why") or cell for cell in cells] for row, cells in zip(found, rows, strict=True)]
        self.rounds.show_rows(headers, rows, tips=tips)

    def _when(self, row: dict[str, Any]) -> str:
        """What stands before a line: a round, days, or whose two rounds."""
        if "first" in row:
            days = dict.fromkeys((row["first"], row["last"]))
            return " – ".join(days)
        return str(row.get("round", self.coder.currentText()))

    def _show_gold(self, found: list[dict[str, Any]]) -> None:
        names = self._names.by_name() if self._names is not None else {}
        rows = [
            [row["code"], names.get(row["coder"], row["coder"]), row["language"] or self.tr("all"), whole(row["hits"]),
             whole(row["extra"]), whole(row["missed"]),
             *(coefficient(row[name]) for name in ("precision", "recall", "f1", "alpha"))]
            for row in found
        ]  # fmt: skip
        headers = [self.tr("Code"), self.tr("Coder"), self.tr("Language"), self.tr("both"), self.tr("extra"),
                   self.tr("missed"), self.tr("precision"), self.tr("recall"), "F1", "α"]  # fmt: skip
        self.lines.show_rows(headers, rows, words=3)

    def _cell(self, row: int, column: int) -> None:
        table = self._table
        if table is None or column == 0:
            return
        one, other = table.ids()[self._shown[row]], table.ids()[self._shown[column - 1]]
        if one != other:
            self.cell_chosen.emit(one, other, table.pair)
        elif one:
            self.code_chosen.emit(one)


def _refill(box: QComboBox, lines: list[tuple[str, Any]]) -> None:
    """Other lines in a box; what is chosen stays, if it is still there."""
    kept = box.currentData()
    box.blockSignals(True)
    box.clear()
    for text, data in lines:
        box.addItem(text, data)
    place = next((number for number, (_, data) in enumerate(lines) if data == kept), 0)
    box.setCurrentIndex(place)
    box.blockSignals(False)
