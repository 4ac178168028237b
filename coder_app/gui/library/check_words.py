"""Going over the words text recognition was not sure of, each beside its picture."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from coder_app.domain.errors import CoderError
from coder_app.domain.geometry import Rect
from coder_app.exchange.ocr import DOUBTFUL_BELOW, correct_word
from coder_app.exchange.pdf_pages import PageRenderer
from coder_app.gui.messages import sentence
from coder_app.gui.start.plain_dialog import PlainDialog
from coder_app.gui.theme import px, set_role, tokens
from coder_app.gui.widgets.numbers import whole
from coder_app.operations.recognising import file_to_recognise, keep_recognised_page

if TYPE_CHECKING:
    from coder_app.domain.prepared import DoubtfulWord, PageText
    from coder_app.gui.desk import Desk
    from coder_app.operations.recognising import Recognition

_SCALE = 3.0
_AROUND = (150.0, 26.0)  # points of the page shown beside and above a word


@dataclass(frozen=True, slots=True)
class Place:
    """Where a word stands: the page (from 0), its box, and the part of the page shown around it; in points."""

    page: int
    word: Rect
    shown: Rect


class WordPicture(QWidget):
    """The part of the page with the word in a frame; a grey field until the picture is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image: QImage | None = None
        self._place: Place | None = None
        self.setMinimumHeight(px(150))

    def sizeHint(self) -> QSize:
        return QSize(px(620), px(170))

    def show_place(self, place: Place | None) -> None:
        """Wait for the picture of another word."""
        self._place, self.image = place, None
        self.update()

    def show_image(self, image: QImage) -> None:
        """The picture is there."""
        self.image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#FFFFFF" if self.image else tokens().field))
        if self.image is None or self._place is None:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown, word = self._place.shown, self._place.word
        scale = min(self.width() / (shown.x1 - shown.x0), self.height() / (shown.y1 - shown.y0))
        wide, high = (shown.x1 - shown.x0) * scale, (shown.y1 - shown.y0) * scale
        left, top = (self.width() - wide) / 2, (self.height() - high) / 2
        painter.drawImage(QRectF(left, top, wide, high), self.image)
        painter.setPen(QPen(QColor("#1F5F8B"), 2))
        box = QRectF(left + (word.x0 - shown.x0) * scale, top + (word.y0 - shown.y0) * scale,
                     (word.x1 - word.x0) * scale, (word.y1 - word.y0) * scale)  # fmt: skip
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 3, 3)


class CheckWordsDialog(PlainDialog):
    """Enter takes the word as it stands in the field and goes on; every correction is kept at once.

    ``checked`` tells all pages as they are now, and whether the person is through with them; without a correction
    going on later tells nothing.
    """

    checked = Signal(object, bool)  # a dict as such would become a map of text keys
    _drawn = Signal(object, QImage)
    _opened = Signal(object)

    def __init__(self, desk: Desk, state: Recognition, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Check recognised words"), self.tr("Accept all"), parent)
        self._desk, self._state = desk, state
        self.pages = dict(state.done)
        self.corrected = False
        self._renderer: PageRenderer | None = None
        self._closed = False
        self._place: Place | None = None
        self.total = sum(len(_doubtful(page)) for page in self.pages.values())
        self._skipped: set[tuple[int, int]] = set()
        self._before: list[tuple[dict[int, PageText], set[tuple[int, int]]]] = []
        self.where = QLabel()
        set_role(self.where, "second")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.picture = WordPicture()
        self.line = QLabel()
        self.line.setWordWrap(True)
        self.line.setTextFormat(Qt.TextFormat.RichText)
        self.field = QLineEdit()
        set_role(self.field, "big")
        self.field.setAccessibleName(self.tr("The word as it stands on the page"))
        self.next_button = QPushButton(self.tr("Next"))
        self.back_button = QPushButton(self.tr("Back"))
        self._fill()
        self._drawn.connect(self._take_picture)
        desk.project.ask(file_to_recognise, state.edition_id, then=self._open_file)
        self.show_next()

    def _fill(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.back_button)
        row.addWidget(self.next_button)
        self.back_button.setAutoDefault(False)
        self.back_button.setToolTip(self.tr("The word before, as it was (Alt+Left)"))
        self.back_button.clicked.connect(self.back)
        self.field.setToolTip(self.tr("Leave it empty where there is no word"))
        set_role(self.next_button, "main")
        set_role(self.accept_button, "")
        self.accept_button.setToolTip(self.tr("Take all other words as they were read"))
        self.accept_button.setDefault(False)
        self.accept_button.setAutoDefault(False)
        self.next_button.setDefault(True)
        self.cancel_button.setText(self.tr("Go on later"))
        self.next_button.clicked.connect(self.take)
        column = QVBoxLayout()
        column.setSpacing(8)
        for widget in (self.where, self.bar):
            column.addWidget(widget)
        column.addWidget(self.picture, 1)
        column.addWidget(self.line)
        column.addLayout(row)
        self.body.addLayout(column)
        self.resize(px(680), px(440))

    # The file and its pictures

    def _open_file(self, data: bytes) -> None:
        threading.Thread(target=self._work, args=(data,), name="word pictures", daemon=True).start()

    def _work(self, data: bytes) -> None:
        try:
            renderer = PageRenderer(data, self._state.password or None, self._state.file_name)
        except CoderError:
            return  # the words can be checked without pictures
        self._renderer = renderer
        if self._closed:
            renderer.close()
            return
        if self._place is not None:
            self._draw(self._place)

    def _draw(self, place: Place) -> None:
        renderer = self._renderer
        if renderer is None or self._closed:
            return
        try:
            drawn = renderer.render(place.page, _SCALE, place.shown)
        except CoderError:
            return
        image = QImage(drawn.pixels, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32).copy()
        if not self._closed:
            self._drawn.emit(place, image)

    def _take_picture(self, place: Place, image: QImage) -> None:
        if place is self._place:
            self.picture.show_image(image)

    # Word by word

    def _waiting(self) -> list[tuple[PageText, DoubtfulWord]]:
        return [
            (page, word)
            for number, page in sorted(self.pages.items())
            for word in _doubtful(page)
            if (number, word.start) not in self._skipped
        ]

    def show_next(self) -> None:
        """Show the next doubtful word, or finish when there is none left."""
        waiting = self._waiting()
        if not waiting:
            self.accept()
            return
        page, word = waiting[0]
        left = self.total - len(waiting)
        self.bar.setRange(0, self.total)
        self.bar.setValue(left)
        words = self.tr("Word {number} of {all} · page {page}").format(
            number=whole(left + 1), all=whole(self.total), page=page.label or page.number + 1)  # fmt: skip
        self.where.setText(f"{self._state.code} · {words}")
        self.back_button.setEnabled(bool(self._before))
        self.say_problem("")
        self.field.setText(page.text[word.start : word.end])
        self.field.selectAll()
        self.field.setFocus()
        self.line.setText(_in_its_line(page, word))
        self._place = _place(page, word)
        self.picture.show_place(self._place)
        if self._place is not None:
            threading.Thread(target=self._draw, args=(self._place,), name="word picture", daemon=True).start()

    def take(self) -> None:
        """Take the word as it stands in the field, and go on."""
        waiting = self._waiting()
        if not waiting:
            return
        page, word = waiting[0]
        before = (dict(self.pages), set(self._skipped))
        text = " ".join(self.field.text().split())
        if text != page.text[word.start : word.end]:
            try:
                changed = correct_word(page, word.start, word.end, text)
            except CoderError as error:
                self.say_problem(sentence(error))
                return
            self._keep(changed, len(text) - (word.end - word.start), word)
        else:
            self._skipped.add((page.number, word.start))
        self._before.append(before)
        self.show_next()

    def back(self) -> None:
        """Show the word before once more, as it was before it was taken."""
        if not self._before:
            return
        now = self.pages
        self.pages, self._skipped = self._before.pop()
        for number, page in self.pages.items():
            if page != now[number]:
                self._desk.project.do(keep_recognised_page, self._state.edition_id, page)
        self.show_next()

    def _keep(self, page: PageText, shift: int, word: DoubtfulWord) -> None:
        self.corrected = True
        self.pages[page.number] = page
        self._skipped = {
            (number, start + shift if number == page.number and start > word.start else start)
            for number, start in self._skipped
        }
        self._desk.project.do(keep_recognised_page, self._state.edition_id, page)

    def accept(self) -> None:
        """Everything else is right as it was read."""
        self.checked.emit(self.pages, True)
        super().accept()

    def reject(self) -> None:
        """Go on later; what was corrected so far is in the text."""
        if self.corrected:
            self.checked.emit(self.pages, False)
        super().reject()

    def done(self, result: int) -> None:
        self._closed = True
        if self._renderer is not None:
            threading.Thread(target=self._renderer.close, name="word pictures", daemon=True).start()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.take()
        elif event.key() == Qt.Key.Key_Left and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.back()
        else:
            super().keyPressEvent(event)


def _doubtful(page: PageText) -> list[DoubtfulWord]:
    return [word for word in page.doubtful if word.confidence < DOUBTFUL_BELOW]


def _in_its_line(page: PageText, word: DoubtfulWord) -> str:
    from html import escape

    begin = page.text.rfind("\n", 0, word.start) + 1
    end = page.text.find("\n", word.end)
    end = len(page.text) if end < 0 else end
    before, inside, after = page.text[begin : word.start], page.text[word.start : word.end], page.text[word.end : end]
    return f"{escape(before)}<b>{escape(inside)}</b>{escape(after)}"


def _place(page: PageText, word: DoubtfulWord) -> Place | None:
    layout = page.layout()
    rects = layout.rects(word.start, word.end) if layout is not None else []
    if layout is None or not rects:
        return None
    box = rects[0]
    wide, high = _AROUND
    middle = (box.x0 + box.x1) / 2
    shown = Rect(max(0.0, min(box.x0 - 10, middle - wide)), max(0.0, box.y0 - high),
                 min(page.width, max(box.x1 + 10, middle + wide)), min(page.height, box.y1 + high))  # fmt: skip
    return Place(page.number, box, shown)
