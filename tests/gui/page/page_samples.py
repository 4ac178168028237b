"""Small made-up documents with exact geometry, and a hand that uses mouse and keyboard on a reading surface."""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from coder_app.domain.anchors import Anchor
from coder_app.domain.geometry import PageGeometry, build_geometry
from coder_app.domain.views import PageView
from coder_app.gui.page.document_model import PageDocument

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.gui.page.reading_surface import ReadingSurface

WIDTH, HEIGHT = 300.0, 260.0
LETTER, PITCH, TALL = 5.0, 16.0, 12.0
COLUMNS = (20.0, 160.0)
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton

PLAIN = [
    [
        (0, "Enlargement is a threat, they said. Nobody"),
        (0, "asked who would gain from it. The border"),
        (0, "moved east."),
    ],
    [(0, "A second page goes on. It has two lines"), (0, "and then it ends.")],
    [(0, "Third page: short.")],
]
TWO_COLUMNS = [
    [
        (0, "alpha beta gamma"),
        (0, "delta epsilon"),
        (0, "zeta eta theta"),
        (1, "kappa lambda mu"),
        (1, "nu omicron pi"),
        (1, "rho sigma tau"),
    ]
]


def _page(lines: Sequence[tuple[int, str]]) -> PageGeometry:
    rows: dict[int, int] = {}
    built = []
    for column, line in lines:
        row = rows.setdefault(column, 0)
        rows[column] += 1
        edges = [COLUMNS[column] + LETTER * k for k in range(len(line) + 1)]
        top = 20 + PITCH * row
        built.append((top, top + TALL, 0, column, [*edges, edges[-1]]))
    return build_geometry(WIDTH, HEIGHT, built)


def sample(pages: Sequence[Sequence[tuple[int, str]]] = PLAIN, **more: object) -> PageDocument:
    """A document from its lines as (column, text) per page; every letter is 5 points wide."""
    text, views, layouts = "", [], []
    for number, lines in enumerate(pages):
        start = len(text)
        text += "".join(line + "\n" for _, line in lines)
        views.append(PageView(number, start, len(text), WIDTH, HEIGHT, str(number + 1)))
        layouts.append(_page(lines).encode())
    sentences = tuple(Anchor(m.start(), m.end()) for m in re.finditer(r"[^\s.?!][^.?!]*[.?!]", text))
    paragraphs = tuple(Anchor(view.start, view.end - 1) for view in views)
    return PageDocument(text, tuple(views), sentences, paragraphs, lambda page: layouts[page], **more)


def picture(document: PageDocument, page: int, scale: float) -> SimpleNamespace:
    """A page with a black bar for each letter, leaving most of its box white.

    The unused fourth byte is 0 in the ink and 255 in the paper, as renderers leave anything there.
    """
    width, height = round(WIDTH * scale), round(HEIGHT * scale)
    pixels = np.full((height, width, 4), 255, np.uint8)
    view, geometry = document.pages[page], document.geometry(page)
    assert geometry is not None
    for index in range(view.start, view.end):
        if not document.text[index].isspace():
            for rect in geometry.rects(index - view.start, index - view.start + 1):
                x, middle = rect.x0 + 1, (rect.y0 + rect.y1) / 2
                pixels[
                    round((middle - 3) * scale) : round((middle + 3) * scale),
                    round(x * scale) : round((x + 1.5) * scale),
                ] = 0
    return SimpleNamespace(width=width, height=height, stride=width * 4, pixels=pixels.tobytes())


def where(document: PageDocument, words: str, nth: int = 0) -> Anchor:
    """The range of some words (line feeds count as spaces)."""
    text, at = document.text.replace("\n", " "), -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    return Anchor(at, at + len(words))


class Hand:
    """Mouse and keyboard on a surface; places are given as offsets or points of the viewport."""

    def __init__(self, surface: ReadingSurface) -> None:
        self.surface = surface

    def spot(self, place: int | QPoint) -> QPoint:
        """The middle of the character at an offset, a little to its left half."""
        if isinstance(place, QPoint):
            return place
        rect = self.surface.rects(Anchor(place, place + 1))[0]
        return QPointF(rect.left() + rect.width() * 0.3, rect.center().y()).toPoint()

    def press(self, place: int | QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.mousePress(self.surface.viewport(), LEFT, held, self.spot(place))

    def move(self, place: int | QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        """Move with the button down; QTest's own moves cannot hold modifiers."""
        from PySide6.QtCore import QEvent
        from PySide6.QtGui import QMouseEvent
        from PySide6.QtWidgets import QApplication

        at = QPointF(self.spot(place))
        there = self.surface.viewport().mapToGlobal(at)
        event = QMouseEvent(QEvent.Type.MouseMove, at, there, Qt.MouseButton.NoButton, LEFT, held)
        QApplication.sendEvent(self.surface.viewport(), event)

    def release(self, place: int | QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseRelease(self.surface.viewport(), LEFT, held, self.spot(place))

    def drag(self, start: int | QPoint, end: int | QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        """Press, move in three steps, release."""
        self.rest()
        first, last = self.spot(start), self.spot(end)
        self.press(first, held)
        for step in (1, 2, 3):
            self.move(first + (last - first) * step / 3, held)
        self.release(last, held)

    def click(self, place: int | QPoint, times: int = 1, held: Qt.KeyboardModifier = NONE) -> None:
        """A series of clicks that counts as one."""
        self.rest()
        for _ in range(times):
            self.press(place, held)
            self.release(place, held)

    def rest(self) -> None:
        """Let the time pass in which clicks belong together."""
        self.surface.mouse._since.stop()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.surface, key, held)
