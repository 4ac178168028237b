"""The table of agreement, one row a code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QIcon

from coder_app.gui.compare.coder_names import CoderNames
from coder_app.gui.compare.words import interval_in_words, rare_help, too_rare, why_undefined
from coder_app.gui.fonts import interface_font, tabular
from coder_app.gui.theme import theme, tokens
from coder_app.gui.widgets.code_colours import swatch_icon
from coder_app.gui.widgets.numbers import coefficient, interval, percent, whole
from coder_app.gui.widgets.quiet_table import SORT_ROLE
from coder_app.gui.widgets.words import said

if TYPE_CHECKING:
    from coder_app.gui.compare.comparing import Drawn
    from coder_app.operations.comparison import CodeAgreement, Comparison
    from coder_app.operations.comparison_further import SpanFigures

Index = QModelIndex | QPersistentModelIndex
CODE_ID = int(Qt.ItemDataRole.UserRole)
DRAWING = CODE_ID + 1
_NOWHERE = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Drawing:
    """What the interval's cell shows: a point with limits, or words in their place."""

    value: float | None
    low: float | None
    high: float | None
    words: str = ""


class AgreementModel(QAbstractTableModel):
    """Columns: code, passages of each coder, prevalence, percent, kappa (two coders), AC1, spans, alpha, interval."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.comparison: Comparison | None = None
        self.drawn: Drawn | None = None
        self._names = CoderNames()
        self._columns: list[str] = []
        self._rare: list[str] = []
        self._texts: dict[tuple[int, str], str] = {}
        self._icons: dict[str, QIcon] = {}

    @property
    def rows(self) -> tuple[CodeAgreement, ...]:
        """The lines, in the order of the codebook."""
        return self.comparison.rows if self.comparison else ()

    def show(self, comparison: Comparison | None, names: CoderNames, drawn: Drawn | None = None) -> None:
        """Show other figures."""
        self.beginResetModel()
        self.comparison, self._names, self.drawn = comparison, names, drawn
        coders = [f"coder{place}" for place in range(len(names.coders))]
        kappa = ["kappa"] if len(coders) == 2 else []
        self._columns = ["code", *coders, "prevalence", "percent", *kappa, "ac1", "spans", "alpha", "interval"]
        self._rare = [too_rare(comparison, row) for row in comparison.rows] if comparison else []
        self._texts = {}
        self.endResetModel()

    def show_drawn(self, drawn: Drawn | None) -> None:
        """Show other limits of the same figures."""
        self.drawn, self._texts = drawn, {}
        if self.rows:
            last = len(self._columns) - 1
            self.dataChanged.emit(self.index(0, last - 2), self.index(len(self.rows) - 1, last))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, last - 2, last - 2)

    def recolour(self) -> None:
        """Take the colours of another look."""
        self._icons = {}
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self._columns) - 1))

    def row_of(self, code_id: str) -> int:
        """The row of a code, or -1."""
        return next((place for place, row in enumerate(self.rows) if row.code.id == code_id), -1)

    def column_names(self) -> list[str]:
        """The columns by their own names, in order."""
        return list(self._columns)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        name = self._columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._help(name)
        return self._title(name) if role == Qt.ItemDataRole.DisplayRole else None

    def _title(self, name: str) -> str:
        if name.startswith("coder"):
            return self._names.all()[int(name[5:])]
        return {
            "code": self.tr("Code"), "prevalence": self.tr("Prevalence"), "percent": self.tr("Agree"),
            "kappa": "κ", "ac1": "AC1", "spans": self._spans_title(), "alpha": "α", "interval": self.tr("Interval"),
        }[name]  # fmt: skip

    def _help(self, name: str) -> str:
        if name.startswith("coder"):
            return self.tr("Passages this coder gave the code; those that overlap or touch count once")
        return {
            "code": "",
            "prevalence": self.tr("How often coders said yes, of all their decisions"),
            "percent": self.tr("Share of decisions on which pairs of coders agree, chance not taken out"),
            "kappa": self.tr("Cohen’s kappa of the two coders"),
            "ac1": self.tr("Gwet’s AC1; high where a code is simply absent, so read it beside the prevalence"),
            "spans": self._spans_help(),
            "alpha": self.tr("Krippendorff’s alpha for yes and no"),
            "interval": self.tr("Where alpha lies when documents are drawn again and again"),
        }[name]

    def _spans_title(self) -> str:
        spans = self._spans()
        return self.tr("uα") if spans is None or spans.statistic == "u_alpha_by_code" else self.tr("(k)uα · cover")

    def _spans_help(self) -> str:
        spans = self._spans()
        if spans is None or spans.statistic == "u_alpha_by_code":
            return self.tr("Where passages lie: u-alpha of this code against everything else, letter by letter. Codes "
                           "of one coder overlap, so (k)u-alpha is not defined")  # fmt: skip
        return self.tr("The code of passages that meet another coder’s: (k)u-alpha, and the share of passages that do")

    def _spans(self) -> SpanFigures | None:
        return self.drawn.further.spans if self.drawn and self.drawn.further else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, name = self.rows[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), name)
        if role == CODE_ID:
            return row.code.id
        if role == SORT_ROLE:
            return self._sort(row, name, index.row())
        if role == DRAWING and name == "interval":
            return self.drawing(index.row())
        return self._look(row, name, role, index.row())

    def text(self, place: int, name: str) -> str:
        """What a cell says."""
        if (place, name) not in self._texts:
            self._texts[place, name] = self._text(self.rows[place], name, place)
        return self._texts[place, name]

    def _icon(self, colour: str) -> QIcon:
        # A fresh icon is drawn in six sizes.
        if colour not in self._icons:
            self._icons[colour] = swatch_icon(colour)
        return self._icons[colour]

    def _text(self, row: CodeAgreement, name: str, place: int) -> str:
        if name == "code":
            return row.code.name
        if name.startswith("coder"):
            return whole(row.spans[int(name[5:])])
        if name == "prevalence":
            return percent(row.prevalence)
        if name == "percent":
            return percent(self.number(row, name))
        if name == "interval":
            drawing = self.drawing(place)
            return drawing.words or interval(drawing.low, drawing.high)
        if name == "spans":
            return self._spans_text(place)
        value = self.number(row, name)
        if value is None:
            return self.tr("undefined") if name == "alpha" else "–"
        return coefficient(value)

    def _spans_text(self, place: int) -> str:
        spans = self._spans()
        if spans is None:
            return ""
        cover = spans.coverage[place]
        text = coefficient(spans.values[place], 2)
        return text if cover is None else f"{text} · {percent(cover, 0)}"

    @staticmethod
    def number(row: CodeAgreement, name: str) -> float | None:
        """The value of a statistic's column; None where it is undefined."""
        result = {
            "percent": row.percent_agreement, "kappa": row.cohen_kappa, "ac1": row.gwet_ac1,
            "alpha": row.krippendorff_alpha,
        }[name]  # fmt: skip
        return result.value if isinstance(result.value, float) else None

    def drawing(self, place: int) -> Drawing:
        """What the interval's cell of a row shows."""
        row = self.rows[place]
        value = self.number(row, "alpha")
        low, high = self.drawn.limits[place] if self.drawn else (None, None)
        if value is None:
            return Drawing(None, None, None, why_undefined(row))
        return Drawing(value, low, high, self._rare[place])

    def _sort(self, row: CodeAgreement, name: str, place: int) -> float | None:
        if name == "code":
            return None
        if name.startswith("coder"):
            return float(row.spans[int(name[5:])])
        if name == "prevalence":
            return row.prevalence
        if name == "interval":
            # By the lower limit, for that is what can be relied on; the rare ones stand below.
            drawing = self.drawing(place)
            return None if drawing.words else drawing.low
        if name == "spans":
            spans = self._spans()
            return spans.values[place] if spans else None
        return self.number(row, name)

    def _look(self, row: CodeAgreement, name: str, role: int, place: int) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(name)
        if role == Qt.ItemDataRole.DecorationRole and name == "code":
            return self._icon(row.code.colour)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(row, name, place)
        if role == Qt.ItemDataRole.FontRole and name == "alpha" and not self._is_quiet(row, place):
            return tabular(interface_font(theme().font_scale, weight=QFont.Weight.DemiBold))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, name, place)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            spoken = interval_in_words(row, self.drawn, place) if name == "interval" else self.text(place, name)
            return f"{self._title(name)}: {spoken}"
        return None

    @staticmethod
    def _alignment(name: str) -> Qt.AlignmentFlag:
        return _LEFT if name in {"code", "interval"} else _RIGHT

    def _is_quiet(self, row: CodeAgreement, place: int) -> bool:
        return self.number(row, "alpha") is None or bool(self._rare[place])

    def _colour(self, row: CodeAgreement, name: str, place: int) -> QColor | None:
        if name in {"alpha", "kappa", "ac1", "spans", "interval"} and self._is_quiet(row, place):
            return QColor(tokens().second)
        return None

    def _tip(self, row: CodeAgreement, name: str, place: int) -> str:
        if name == "code":
            return row.code.path
        if name not in {"kappa", "alpha", "interval"}:
            return ""
        result = row.cohen_kappa if name == "kappa" else row.krippendorff_alpha
        if result.undefined_reason:
            return said("Errors", result.undefined_reason)
        told = interval_in_words(row, self.drawn, place)
        if self.number(row, "alpha") == 0 and any(row.spans):
            told += "\n" + self.tr("Only one coder or hardly anybody gave this code: there is too little variation.")
        return told if not self._rare[place] else f"{told}\n{rare_help()}"
