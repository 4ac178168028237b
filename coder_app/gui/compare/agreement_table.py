"""How the table of agreement looks: the interval as a line with its point, between the reader's own reference lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from coder_app.gui.compare.agreement_model import CODE_ID, DRAWING, AgreementModel, Drawing
from coder_app.gui.compare.compare_settings import LOWER_LINE, UPPER_LINE
from coder_app.gui.compare.figures import ForestLine
from coder_app.gui.fonts import sized
from coder_app.gui.theme import follow_theme, px, tokens
from coder_app.gui.widgets.quiet_table import QuietTable

if TYPE_CHECKING:
    from coder_app.gui.compare.coder_names import CoderNames
    from coder_app.gui.compare.comparing import Drawn
    from coder_app.gui.settings import Settings
    from coder_app.operations.comparison import Comparison

Index = QModelIndex | QPersistentModelIndex
_LEAST_INTERVAL, _GOOD_INTERVAL = 150, 176
_STATISTICS = {"percent": "percent_agreement", "kappa": "cohen_kappa", "ac1": "gwet_ac1"}
_MEASURED = 200


class IntervalDelegate(QStyledItemDelegate):
    """Paints point, line and reference lines on one scale for all rows, from ``least`` to 1."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.least = 0.0
        self.lines: tuple[float, float] = (0.0, 0.0)
        self.read_lines()

    def read_lines(self) -> None:
        """Take the reference lines from the settings."""
        self.lines = self._settings.get(LOWER_LINE), self._settings.get(UPPER_LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        drawing = index.data(DRAWING)
        if not isinstance(drawing, Drawing) or drawing.words:
            option.font = sized(option.font, px(12))
            super().paint(painter, option, index)
            return
        super().paint(painter, option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, self.scale_rect(QRectF(option.rect)), drawing,
                   chosen=bool(option.state & QStyle.StateFlag.State_Selected))  # fmt: skip
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        drawing = index.data(DRAWING)
        if isinstance(drawing, Drawing) and not drawing.words:
            option.text = ""

    @staticmethod
    def scale_rect(cell: QRectF) -> QRectF:
        """Where the scale lies in a cell: a readable width, however wide the column is."""
        inner = cell.adjusted(px(12), 0, -px(14), -1)
        inner.setWidth(min(inner.width(), px(320)))
        return inner

    def x_of(self, value: float, rect: QRectF) -> float:
        """Where a value lies on the scale."""
        share = (max(self.least, min(1.0, value)) - self.least) / (1.0 - self.least)
        return rect.left() + share * rect.width()

    def _draw(self, painter: QPainter, rect: QRectF, drawing: Drawing, *, chosen: bool) -> None:
        look = tokens()
        middle = rect.center().y()
        painter.setPen(QPen(QColor(look.second_on_selection if chosen else look.line_strong), 1))
        for line in self.lines:
            x = round(self.x_of(line, rect)) + 0.5
            painter.drawLine(QPointF(x, middle - px(8)), QPointF(x, middle + px(8)))
        accent = QColor(look.accent)
        if drawing.low is not None and drawing.high is not None:
            painter.setPen(QPen(accent, px(2), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(
                QPointF(self.x_of(drawing.low, rect), middle), QPointF(self.x_of(drawing.high, rect), middle)
            )
        if drawing.value is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(QPointF(self.x_of(drawing.value, rect), middle), px(9) / 2, px(9) / 2)


class AgreementTable(QuietTable):
    """``code_chosen`` tells the chosen code's id, "" when none is chosen any more."""

    code_chosen = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.figures = AgreementModel(self)
        self.set_model(self.figures)
        self.intervals = IntervalDelegate(settings, self)
        self.setSelectionMode(QuietTable.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.horizontalHeader().setSectionsMovable(False)
        self.setAccessibleName(self.tr("Agreement by code"))
        self._quiet = False
        self._widths: list[int] = []
        self.selectionModel().selectionChanged.connect(self._selected)
        self.horizontalHeader().sortIndicatorChanged.connect(self._measure)
        settings.changed.connect(self._setting_changed)
        follow_theme(self, self._recolour)

    def _recolour(self) -> None:
        self.figures.recolour()
        self._measure()

    def _setting_changed(self, key: str) -> None:
        if key in {LOWER_LINE.key, UPPER_LINE.key}:
            self.intervals.read_lines()
            self.viewport().update()

    def show_figures(self, comparison: Comparison | None, names: CoderNames, drawn: Drawn | None) -> None:
        """Show figures; the chosen code and the sorting stay."""
        chosen = self.chosen_code()
        columns = self.figures.column_names()
        self._quiet = True
        self.figures.show(comparison, names, drawn)
        if columns != self.figures.column_names():
            self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self._scale()
        last = len(self.figures.column_names()) - 1
        for column in range(last + 1):
            self.setItemDelegateForColumn(column, self.intervals if column == last else None)  # type: ignore[arg-type]
        self._measure()
        self.choose(chosen)
        self._quiet = False

    def show_drawn(self, drawn: Drawn | None) -> None:
        """Show other limits."""
        self.figures.show_drawn(drawn)
        self._scale()
        self._measure()
        self.viewport().update()

    def _scale(self) -> None:
        rows = [self.figures.drawing(row) for row in range(self.figures.rowCount())]
        shown = [end for each in rows if not each.words for end in (each.low, each.value) if end is not None]
        lowest = min(shown, default=0.0)
        # Alpha may fall below 0; the scale begins where the lowest needs it, in steps of a quarter.
        self.intervals.least = max(-1.0, min(0.0, (lowest // 0.25) * 0.25))

    def _measure(self) -> None:
        """Find out how much room the columns need; only then, for a table is resized far more often."""
        header, names = self.horizontalHeader(), self.figures.column_names()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(False)
        metrics, titles = self.fontMetrics(), header.fontMetrics()
        rows = range(min(self.figures.rowCount(), _MEASURED))
        self._widths = []
        for column, name in enumerate(names):
            content = max((metrics.horizontalAdvance(self.figures.text(row, name)) for row in rows), default=0)
            title = str(self.figures.headerData(column, Qt.Orientation.Horizontal) or "")
            arrow = px(16) if header.sortIndicatorSection() == column else 0
            bold = px(4) if name == "alpha" else 0
            self._widths.append(max(content + bold + px(26), titles.horizontalAdvance(title) + px(22) + arrow))
        self._fit()

    def _fit(self) -> None:
        """Figures get the room they need, the interval at least some; names of codes are shortened for them."""
        if not self._widths:
            return
        last = len(self._widths) - 1
        for column in range(1, last):
            self.setColumnWidth(column, self._widths[column])
        room = self.viewport().width() - sum(self._widths[1:last])
        wanted = min(self._widths[0] + px(30), px(320))
        first = max(px(110), min(wanted, room - px(_GOOD_INTERVAL)))
        self._order(narrow=room - first < px(_LEAST_INTERVAL))
        self.setColumnWidth(0, first)
        self.setColumnWidth(last, max(px(_LEAST_INTERVAL), room - first))

    def _order(self, *, narrow: bool) -> None:
        """Where there is no room for all, alpha and its interval stand first: the others can be scrolled to."""
        header, names = self.horizontalHeader(), self.figures.column_names()
        before = ["code", "alpha", "interval"] if narrow else []
        for place, name in enumerate([*before, *(name for name in names if name not in before)]):
            header.moveSection(header.visualIndex(names.index(name)), place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def chosen_code(self) -> str:
        """The id of the chosen code; "" for none."""
        rows = self.selectionModel().selectedRows()
        return str(rows[0].data(CODE_ID)) if rows else ""

    def chosen_figure(self) -> tuple[str, str]:
        """The chosen code's id and the statistic of the cell that is current; "" and alpha where there is none."""
        columns = self.figures.column_names()
        column = self.currentIndex().column()
        name = columns[column] if 0 <= column < len(columns) else ""
        return self.chosen_code(), _STATISTICS.get(name, "krippendorff_alpha")

    def choose(self, code_id: str) -> None:
        """Choose a code; "" or an unknown one chooses none."""
        row = self.figures.row_of(code_id)
        if row < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            return
        model = self.model()
        index = model.mapFromSource(self.figures.index(row, 0))  # type: ignore[attr-defined]
        self.setCurrentIndex(index)
        self.selectRow(index.row())

    def forest_lines(self) -> tuple[ForestLine, ...]:
        """The rows as they stand, for a figure."""
        model = self.model()
        found = []
        for place in range(model.rowCount()):
            row = self.figures.row_of(str(model.index(place, 0).data(CODE_ID)))
            code, drawing = self.figures.rows[row].code, self.figures.drawing(row)
            found.append(ForestLine(code.name, code.colour, drawing.value, drawing.low, drawing.high, drawing.words))
        return tuple(found)

    def _selected(self) -> None:
        if not self._quiet:
            self.code_chosen.emit(self.chosen_code())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.chosen_code():
            self.choose("")
        else:
            super().keyPressEvent(event)
