"""The program's typefaces: Inter for the interface, PT Serif for reading, the system's own where they are missing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from coder_app.places import own_files

BASE = 13
SECOND = 12
_INTERFACE = ("Inter", "Inter Variable", "Segoe UI", "SF Pro Text", "Noto Sans", "Cantarell", "DejaVu Sans")
_READING = ("PT Serif", "Noto Serif", "Charter", "Cambria", "DejaVu Serif")


@dataclass(frozen=True, slots=True)
class Families:
    """The names of the typefaces in use."""

    interface: str
    reading: str


@cache
def load_fonts() -> Families:
    """Load the fonts that came with the program, once, and say which families to use; needs a QGuiApplication."""
    try:
        folder = own_files("resources") / "fonts"
    except FileNotFoundError:
        folder = None
    if folder is not None and folder.is_dir():
        for file in sorted(folder.rglob("*")):
            if file.suffix.lower() in {".ttf", ".otf"}:
                QFontDatabase.addApplicationFont(str(file))
    known = set(QFontDatabase.families())
    system = QGuiApplication.font().family()
    return Families(
        next((name for name in _INTERFACE if name in known), system),
        next((name for name in _READING if name in known), system),
    )


def interface_font(scale: float = 1.0, size: float = BASE, weight: int = QFont.Weight.Normal) -> QFont:
    """The sans of the interface; ``size`` in pixels before scaling, ``weight`` 400, 500 or 600."""
    return _font(load_fonts().interface, size * scale, weight)


def reading_font(size: float) -> QFont:
    """The serif of the text view; ``size`` in pixels."""
    return _font(load_fonts().reading, size, QFont.Weight.Normal)


def _font(family: str, size: float, weight: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight(weight))
    # Full hinting moves letters apart between zoom steps; the vertical kind keeps words the width they were laid out.
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def tabular(font: QFont) -> QFont:
    """The same font with figures of equal width, where the typeface has them."""
    figures = QFont(font)
    figures.setFeature(QFont.Tag("tnum"), 1)
    return figures


def sized(font: QFont, size: float, weight: int | None = None) -> QFont:
    """The same font in another pixel size and, if given, weight."""
    made = QFont(font)
    made.setPixelSize(max(1, round(size)))
    if weight is not None:
        made.setWeight(QFont.Weight(weight))
    return made
