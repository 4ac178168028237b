"""The palette of codes: type a few letters, Enter gives the code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from coder_app.gui.codebook.fuzzy import Target, folded, rank, target
from coder_app.gui.fonts import sized
from coder_app.gui.theme import px, tokens
from coder_app.gui.widgets.code_colours import paint_swatch
from coder_app.gui.widgets.finder import ENTRY, EntryList, Finder
from coder_app.gui.widgets.icons import paint_icon

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from coder_app.domain.views import CodeView

Index = QModelIndex | QPersistentModelIndex
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """A row: a code with the letters that were hit, or the wish for a new one."""

    name: str
    code: CodeView | None = None
    hits: tuple[int, ...] = ()
    taken: bool = False
    parent_id: str | None = None
    parent_name: str = ""


class _Rows(EntryList):
    def words(self, entry: Any) -> str:
        if entry.code is None:
            return self.tr("Create code “{name}”").format(name=entry.name)
        return self.tr("{name}, {path}").format(name=entry.code.name, path=entry.code.path)


class _RowDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(200), row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY)
        look = tokens()
        rect, font = QRect(option.rect), QFont(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.selection))
            painter.drawRoundedRect(rect, 6, 6)
        quiet = QColor(look.second_on_selection if chosen else look.second)
        inner = rect.adjusted(px(30), px(4), -px(10), -px(4))
        if entry.code is None:
            paint_icon(painter, "plus", _mark(rect, 14, bool(entry.parent_name)), look.accent)
            _paint_new(painter, inner, font, index.data(), entry.parent_name, quiet)
        else:
            paint_swatch(painter, _mark(rect, 10, bool(_second_line(entry.code))), entry.code.colour)
            _paint_code(painter, inner, font, entry, quiet)
        painter.restore()


def row_height() -> int:
    """The height of a row: a name and a line below it."""
    return px(42)


def _mark(rect: QRect, size: int, lines: bool) -> QRectF:
    side = px(size)
    middle = rect.top() + (px(4) + (row_height() - px(8)) / 4 if lines else row_height() / 2)
    return QRectF(rect.left() + px(17) - side / 2, middle - side / 2, side, side)


def _second_line(code: CodeView) -> str:
    above = code.path.rpartition("/")[0].replace("/", " › ")
    return " · ".join(part for part in (above, code.definition.split("\n")[0]) if part)


def _lines(rect: QRect) -> tuple[QRect, QRect]:
    half = rect.height() // 2
    return QRect(rect.left(), rect.top(), rect.width(), half), rect.adjusted(0, half, 0, 0)


def _paint_code(painter: QPainter, rect: QRect, font: QFont, entry: PaletteEntry, quiet: QColor) -> None:
    assert entry.code is not None
    upper, lower = _lines(rect)
    text = _second_line(entry.code)
    if not text:
        upper = rect
    end = rect.right()
    if entry.taken or entry.code.key:
        painter.setFont(sized(font, font.pixelSize() - 1))
        painter.setPen(quiet)
        side = QRect(rect.right() - px(28), upper.top(), px(28), upper.height())
        if entry.taken:
            paint_icon(painter, "tick", QRectF(side.right() - px(14), side.center().y() - px(6), px(14), px(14)), quiet)
        else:
            painter.drawText(side, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, entry.code.key)
        end = side.left()
    _paint_hits(painter, QRect(upper.left(), upper.top(), end - upper.left(), upper.height()), font, entry)
    _paint_line(painter, lower, sized(font, font.pixelSize() - 1), text, quiet)


def _paint_hits(painter: QPainter, rect: QRect, font: QFont, entry: PaletteEntry) -> None:
    """The name with the letters that were hit in a heavier weight."""
    heavy = sized(font, font.pixelSize(), QFont.Weight.DemiBold)
    painter.setPen(QColor(tokens().ink))
    shown = QFontMetrics(heavy).elidedText(entry.name, Qt.TextElideMode.ElideRight, rect.width())
    hits, x = set(entry.hits), rect.left()
    run, run_hit = "", False
    for i, letter in enumerate([*shown, ""]):
        if run and ((i in hits) != run_hit or not letter):
            painter.setFont(heavy if run_hit else font)
            painter.drawText(
                QRect(x, rect.top(), rect.right() - x + px(8), rect.height()), Qt.AlignmentFlag.AlignVCenter, run
            )
            x += painter.fontMetrics().horizontalAdvance(run)
            run = ""
        run, run_hit = run + letter, i in hits


def _paint_new(painter: QPainter, rect: QRect, font: QFont, text: str, parent_name: str, quiet: QColor) -> None:
    upper, lower = _lines(rect) if parent_name else (rect, QRect())
    _paint_line(painter, upper, font, text, QColor(tokens().ink))
    _paint_line(painter, lower, sized(font, font.pixelSize() - 1), parent_name, quiet)


def _paint_line(painter: QPainter, rect: QRect, font: QFont, text: str, colour: QColor) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)


class CodePalette(Finder):
    """Opens over the page; gives the chosen code's id, or the name of a code to be made."""

    code_chosen = Signal(str)
    create_requested = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        rows = _Rows()
        super().__init__(rows, _RowDelegate(), "", parent=parent)
        rows.setParent(self)
        self.view.itemDelegate().setParent(self)
        self.setAccessibleName(self.tr("Choose a code"))
        self.field.setPlaceholderText(self.tr("Type to find or create a code"))
        self.field.setAccessibleName(self.tr("Type to find or create a code"))
        self.hint.setText(self.tr("Enter gives the code · Ctrl+Enter gives it and stays · Esc closes"))
        self.hint.show()
        self._codes: dict[str, CodeView] = {}
        self._by_path: dict[str, CodeView] = {}
        self._targets: list[Target] = []
        self._recent: dict[str, int] = {}
        self._taken: set[str] = set()
        self._quotation = ""
        self.may_create = True

    def set_codes(self, codes: Sequence[CodeView], recent: Iterable[str] = ()) -> None:
        """The codes to choose from (inactive ones are left out) and the ids used lately, the last one first."""
        active = [code for code in codes if code.active]
        self._codes = {code.id: code for code in active}
        self._by_path = {folded(code.path or code.name): code for code in active}
        self._targets = [target(code.id, code.name, code.path or code.name) for code in active]
        self._recent = {ident: place for place, ident in enumerate(recent)}
        if self.isVisible():
            self.refresh(self.field.text())

    def open_palette(self, place: QPoint, text: str = "", quotation: str = "", taken: Iterable[str] = ()) -> None:
        """Open at a place on the screen; ``quotation`` is offered as a name, ``taken`` codes show a tick."""
        self._quotation = " ".join(quotation.split())
        self._taken = set(taken)
        self.field.setText(text)
        self.refresh(text)
        self.open_at(place, px(460))

    def set_text(self, text: str) -> None:
        """Put a text into the field, selected, as the name of a new code made from words of the document."""
        self.field.setText(text)
        self.field.selectAll()

    def refresh(self, text: str) -> None:
        found = rank(text, self._targets, self._recent, limit=60)
        rows = [PaletteEntry(to.name, self._codes[to.id], hit.hits, taken=to.id in self._taken) for to, hit in found]
        new = self._new_entry(text)
        self.model.show([*rows, new] if new else rows)
        self.select_first()

    def _new_entry(self, text: str) -> PaletteEntry | None:
        """The last row: a code of this name, below another one when the text is a path ("Power/Isolation")."""
        wanted = " ".join((text.strip() or self._quotation).split())[:_LONGEST_NAME].strip("/ ")
        if not self.may_create or not wanted or folded(wanted) in self._by_path:
            return None
        above, _, name = wanted.rpartition("/")
        parent = self._by_path.get(folded(above.strip())) if above else None
        if parent is None:
            name = wanted.replace("/", " ") if above else wanted
            if any(folded(code.name) == folded(name) for code in self._codes.values()):
                return None
            return PaletteEntry(name)
        return PaletteEntry(
            name.strip(), parent_id=parent.id, parent_name=self.tr("below {parent}").format(parent=parent.name)
        )

    def take(self, entry: Any, *, stay: bool) -> None:
        if entry.code is None:
            self.create_requested.emit(entry.name, entry.parent_id)
        else:
            self._taken.add(entry.code.id)
            self.code_chosen.emit(entry.code.id)
        if stay:
            self.field.selectAll()
            row = self.view.currentIndex().row()
            self._show_ticks()
            self.view.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1)))

    def _show_ticks(self) -> None:
        self.model.show(
            [
                PaletteEntry(each.name, each.code, each.hits, each.code is not None and each.code.id in self._taken)
                if each.code
                else each
                for each in self.model.entries
            ]
        )
