"""Colours for codes that colour-blind people can tell apart, on light and on dark, as marks and as highlights."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class CodeColour:
    """One colour of the palette: an English name (context "Colours") and its value, which is what a code stores."""

    name: str
    value: str


# Chosen by the largest smallest distance in OKLab, as seen with normal sight, protanopia and deuteranopia (matrices of
# Machado, Oliveira and Fernandes 2009, doi:10.1109/TVCG.2009.113, severity 1); the first eight are the most apart.
CODE_COLOURS: tuple[CodeColour, ...] = (
    CodeColour(QT_TRANSLATE_NOOP("Colours", "Blue"), "#2E86AB"),
    CodeColour(QT_TRANSLATE_NOOP("Colours", "Yellow"), "#F0B400"),
    CodeColour(QT_TRANSLATE_NOOP("Colours", "Plum"), "#A23B72"),
    CodeColour(QT_TRANSLATE_NOOP("Colours", "Forest"), "#145032"),
    CodeColour(QT_TRANSLATE_NOOP("Colours", "Coral"), "#E67D7D"),
    CodeColour(QT_TRANSLATE_NOOP("Colours", "Royal blue"), "#1432B9"),
    CodeColour(QT_TRANSLATE_NOOP("Colours", "Mint"), "#6ED7AA"),
    CodeColour(QT_TRANSLATE_NOOP("Colours", "Brown"), "#8C5F14"),
    CodeColour(QT_TRANSLATE_NOOP("Colours", "Violet"), "#AA6EF5"),
    CodeColour(QT_TRANSLATE_NOOP("Colours", "Green"), "#5F9B14"),
    CodeColour(QT_TRANSLATE_NOOP("Colours", "Pink"), "#F5239B"),
    CodeColour(QT_TRANSLATE_NOOP("Colours", "Lilac"), "#C8B9F5"),
)
_UNKNOWN = "#88887F"


def next_colour(used: list[str]) -> str:
    """The palette colour used least often so far (earlier ones first)."""
    taken = [QColor(colour).name() for colour in used if QColor.isValidColorName(colour)]
    return min(CODE_COLOURS, key=lambda colour: taken.count(colour.value.lower())).value


@lru_cache(maxsize=1024)
def readable_on(colour: str, dark: bool) -> str:
    """The colour, lighter or darker until it stands out (3:1) as a line or mark on a light or dark page.

    A colour name that cannot be read gives a grey.
    """
    from coder_app.gui.theme import DARK, LIGHT, contrast

    ground = DARK.page if dark else LIGHT.panel
    value = QColor(colour) if QColor.isValidColorName(colour) else QColor(_UNKNOWN)
    hue, saturation, lightness = value.hslHueF(), value.hslSaturationF(), value.lightnessF()
    while contrast(value, ground) < 3.0:
        lightness += 0.01 if dark else -0.01
        if not 0.0 <= lightness <= 1.0:
            break
        value = QColor.fromHslF(max(hue, 0.0), saturation, lightness)
    return value.name()


@lru_cache(maxsize=1024)
def swatch_colour(colour: str, dark: bool) -> str:
    """The colour of a code's square: as it was chosen on light, light enough to be seen on dark."""
    if not QColor.isValidColorName(colour):
        return _UNKNOWN
    return readable_on(colour, dark=True) if dark else QColor(colour).name()


@lru_cache(maxsize=1024)
def highlight(colour: str, dark: bool) -> QColor:
    """A see-through colour for text of that code; letters keep 4.5:1 also under three of them."""
    from coder_app.gui.theme import DARK, LIGHT, contrast, mixed

    look = DARK if dark else LIGHT
    value = QColor(colour) if QColor.isValidColorName(colour) else QColor(_UNKNOWN)
    alpha = 0.42 if dark else 0.38
    thrice = 1 - (1 - alpha) ** 3
    share = 0.9 if dark else 0.75
    made = QColor(value)
    while share > 0:
        made = QColor(mixed(value, "#000000" if dark else "#FFFFFF", share))
        if contrast(look.ink, mixed(made, look.page, thrice)) >= 4.7:
            break
        share -= 0.02
    made.setAlphaF(alpha)
    return made


def paint_swatch(painter: QPainter, rect: QRectF, colour: str) -> None:
    """Draw a code's rounded square in the look in force."""
    from coder_app.gui.theme import tokens

    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(swatch_colour(colour, tokens().dark)))
    painter.drawRoundedRect(rect, 2.5, 2.5)
    painter.restore()


def swatch_icon(colour: str, size: int = 16) -> QIcon:
    """An icon with a code's square, for lists and menus; ask again when the look changes."""
    made = QIcon()
    for zoom in (1.0, 1.25, 1.5, 1.75, 2.0, 3.0):
        pixels = round(size * zoom)
        pixmap = QPixmap(QSize(pixels, pixels))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.scale(pixels / size, pixels / size)
        side = size * 0.625
        paint_swatch(painter, QRectF((size - side) / 2, (size - side) / 2, side, side), colour)
        painter.end()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
            made.addPixmap(pixmap, mode)
    return made
