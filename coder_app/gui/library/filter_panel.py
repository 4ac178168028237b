"""The left side of the library: a text to look for, and what to show, with counts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from coder_app.gui.library.document_columns import STATUS_WORDS
from coder_app.gui.library.document_model import Wanted, facet_values
from coder_app.gui.reading.languages import language_name
from coder_app.gui.theme import follow_theme, px, set_role, tokens
from coder_app.gui.widgets.labels import PanelHeader
from coder_app.gui.widgets.numbers import whole
from coder_app.gui.widgets.search_field import SearchField
from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP, said

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QKeyEvent

    from coder_app.domain.views import DocumentView

_N = QT_TRANSLATE_NOOP
_VALUE = int(Qt.ItemDataRole.UserRole)
_FACETS = (
    ("status", _N("Library", "Text"), False),
    ("language", _N("Library", "Language"), False),
    ("finished", _N("Library", "My coding"), False),
    ("period", _N("Library", "Period"), True),
    ("kind", _N("Library", "Kind of evidence"), True),
    ("work", _N("Library", "Work"), True),
)
_NONE = {
    "period": _N("Library", "no period"),
    "kind": _N("Library", "no kind"),
    "work": _N("Library", "no work"),
}
_OTHER_STATUS = {
    **STATUS_WORDS,
    "unplaced": _N("Library", "codings to check"),
    "training": _N("Library", "for training"),
}
_FINISHED = {"finished": _N("Library", "finished"), "open": _N("Library", "not finished")}


class FilterPanel(QWidget):
    """``changed`` tells what is wanted now."""

    changed = Signal()

    def __init__(self, *, lead: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facets = [(ident, name) for ident, name, lead_only in _FACETS if lead or not lead_only]
        self.header = PanelHeader(self.tr("Show"))
        self.clear_button = QPushButton(self.tr("All"))
        self.clear_button.setToolTip(self.tr("Show all documents again"))
        self.clear_button.clicked.connect(self.clear)
        set_role(self.clear_button, "link")
        self.header.add(self.clear_button)
        self.search = SearchField(self.tr("Find in names and sources") if lead else self.tr("Find in names"))
        self.search.searched.connect(lambda _text: self._tell())
        self.tree = _CheckTree()
        self.tree.setAccessibleName(self.tr("Show"))
        self.tree.itemChanged.connect(lambda *_: self._tell())
        self.search.down_pressed.connect(self.tree.setFocus)
        self._lay_out()
        self._shown: tuple[object, ...] = ()
        follow_theme(self, self._colour)
        self._tell()

    def _lay_out(self) -> None:
        above = QVBoxLayout()
        above.setContentsMargins(14, 0, 14, 8)
        above.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(above)
        below = QVBoxLayout()
        below.setContentsMargins(7, 0, 4, 0)
        below.addWidget(self.tree)
        column.addLayout(below, 1)

    def show_documents(
        self, documents: Sequence[DocumentView], finished: frozenset[str], schemes: Sequence[str]
    ) -> None:
        """Offer the values these documents have; what was checked stays checked."""
        groups = []
        for facet, name in self._facets:
            counts = Counter(value for each in documents for value in facet_values(each, facet, each.id in finished))
            groups += _groups(facet, said("Library", name), counts, schemes)
        if tuple(groups) == self._shown:
            return
        self._shown = tuple(groups)
        wanted = self.wanted().values
        self.tree.blockSignals(True)
        folded_groups = {item.data(0, _VALUE) for item in self.tree.tops() if not item.isExpanded()}
        self.tree.clear()
        for facet, title, lines in groups:
            self._add_group(facet, title, lines, wanted.get(facet, frozenset()), (facet, title) not in folded_groups)
        self.tree.blockSignals(False)
        self._colour()
        self._tell()

    def _add_group(
        self, facet: str, title: str, lines: Iterable[tuple[str, str, int]], on: frozenset[str], unfolded: bool
    ) -> None:
        top = QTreeWidgetItem([title, ""])
        top.setData(0, _VALUE, (facet, title))
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = top.font(0)
        font.setWeight(font.Weight.DemiBold)
        top.setFont(0, font)
        self.tree.addTopLevelItem(top)
        for value, words, count in lines:
            item = QTreeWidgetItem(top, [words, whole(count)])
            item.setData(0, _VALUE, value)
            item.setToolTip(0, words)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Checked if value in on else Qt.CheckState.Unchecked)
        top.setExpanded(unfolded)

    def wanted(self) -> Wanted:
        """What is asked for."""
        values: dict[str, frozenset[str]] = {}
        for top in self.tree.tops():
            facet = top.data(0, _VALUE)[0]
            on = {child.data(0, _VALUE) for child in children(top) if child.checkState(0) == Qt.CheckState.Checked}
            if on:
                values[facet] = values.get(facet, frozenset()) | on
        return Wanted(self.search.text(), values)

    def clear(self) -> None:
        """Ask for everything again."""
        self.tree.blockSignals(True)
        for top in self.tree.tops():
            for child in children(top):
                child.setCheckState(0, Qt.CheckState.Unchecked)
        self.tree.blockSignals(False)
        self.tree.viewport().update()
        self.search.clear()
        self._tell()

    def _tell(self) -> None:
        wanted = self.wanted()
        self.clear_button.setVisible(bool(wanted.text or wanted.values))
        self.changed.emit()

    def _colour(self) -> None:
        self.tree.blockSignals(True)
        for top in self.tree.tops():
            for child in children(top):
                child.setForeground(1, QBrush(QColor(tokens().second)))
        self.tree.blockSignals(False)


def children(top: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """The lines below a heading."""
    found = [top.child(row) for row in range(top.childCount())]
    return [item for item in found if item is not None]


_Lines = tuple[tuple[str, str, int], ...]


def _groups(facet: str, title: str, counts: Counter[str], schemes: Sequence[str]) -> list[tuple[str, str, _Lines]]:
    """The headings of a facet with their lines; periods get one heading a scheme. One value alone is no choice."""
    if facet != "period":
        lines = tuple((value, _words(facet, value), counts[value]) for value in _ordered(facet, counts))
        return [(facet, title, lines)] if len(lines) > 1 else []
    found = []
    for number, scheme in enumerate(schemes):
        mine = [value for value in counts if value.partition(":")[0] == str(number)]
        lines = tuple((value, value.partition(":")[2], counts[value]) for value in mine)
        if lines:
            found.append((facet, scheme or title, lines))
    if found and counts[""]:
        first = found[0]
        found[0] = (first[0], first[1], (*first[2], ("", said("Library", _NONE["period"]), counts[""])))
    return found


def _ordered(facet: str, counts: Counter[str]) -> list[str]:
    if facet == "work":
        # Works stand for language versions; those with several come first.
        return sorted(counts, key=lambda value: (not value, -counts[value], value))
    return sorted(counts, key=lambda value: (not value, _words(facet, value)))


def _words(facet: str, value: str) -> str:
    if facet == "language":
        return language_name(value)
    if facet == "status":
        return said("Library", _OTHER_STATUS.get(value, value))
    if facet == "finished":
        return said("Library", _FINISHED[value])
    return value or said("Library", _NONE[facet])


class _CheckTree(QTreeWidget):
    """Two columns, headings that fold, lines that are checked with Space or Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(px(8))
        self.setUniformRowHeights(True)
        self.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(px(28))
        self.header().setSectionResizeMode(0, self.header().ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, self.header().ResizeMode.ResizeToContents)
        self.itemClicked.connect(self._clicked)

    def tops(self) -> list[QTreeWidgetItem]:
        """The headings."""
        found = [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
        return [item for item in found if item is not None]

    def _clicked(self, item: QTreeWidgetItem, _column: int) -> None:
        if item.parent() is None:
            item.setExpanded(not item.isExpanded())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and item is not None and item.parent() is not None:
            on = item.checkState(0) == Qt.CheckState.Checked
            item.setCheckState(0, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
        else:
            super().keyPressEvent(event)
