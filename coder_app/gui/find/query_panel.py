"""The left side of Find: coded passages or words, and the saved queries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from coder_app.gui.find.measures import BAR
from coder_app.gui.find.passage_form import PassageForm
from coder_app.gui.find.saved_queries import SavedQueries
from coder_app.gui.find.words_form import WordsForm
from coder_app.gui.theme import follow_theme, px
from coder_app.gui.widgets.labels import Line
from coder_app.operations.wishes import WordsWish

if TYPE_CHECKING:
    from coder_app.gui.desk import Desk
    from coder_app.operations.wishes import Wish


class QueryPanel(QWidget):
    """Two forms behind quiet tabs; ``asked`` tells what is wished for now."""

    asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("What to look for"))
        self.tabs.addTab(self.tr("Passages"))
        self.tabs.addTab(self.tr("Words"))
        self.passages, self.words = PassageForm(desk), WordsForm(desk)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.passages)
        self.stack.addWidget(self.words)
        self.saved = SavedQueries()
        self._lay_out()
        self.tabs.currentChanged.connect(self._turned)
        self.passages.changed.connect(self._tell)
        self.words.changed.connect(self._tell)
        self.passages.text.down_pressed.connect(self.passages.codes.setFocus)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.top = QWidget()
        row = QVBoxLayout(self.top)
        row.setContentsMargins(4, 0, 6, 0)
        row.addWidget(self.tabs, alignment=Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        column.addWidget(self.top)
        column.addWidget(Line())
        column.addWidget(self.stack, 1)
        column.addWidget(self.saved)
        follow_theme(self, self._resize)

    def _resize(self) -> None:
        self.top.setFixedHeight(px(BAR))
        self.setMinimumWidth(px(236))

    @property
    def words_mode(self) -> bool:
        """Whether words are looked for."""
        return self.tabs.currentIndex() == 1

    def wish(self) -> Wish:
        """What the shown form asks for."""
        return self.words.wish() if self.words_mode else self.passages.wish()

    def set_wish(self, wish: Wish) -> None:
        """Show a query in its form and ask it."""
        words = isinstance(wish, WordsWish)
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(int(words))
        self.tabs.blockSignals(False)
        self.stack.setCurrentIndex(int(words))
        if isinstance(wish, WordsWish):
            self.words.set_wish(wish)
        else:
            self.passages.set_wish(wish)

    def focus_field(self) -> None:
        """Give the shown form's field the keyboard, its text selected."""
        field = self.words.field if self.words_mode else self.passages.text
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def _turned(self, index: int) -> None:
        self.stack.setCurrentIndex(index)
        self._tell()

    def _tell(self) -> None:
        self.asked.emit(self.wish())

    def shut(self) -> None:
        """Ask nothing any more."""
        self.passages.shut()
        self.words.shut()
