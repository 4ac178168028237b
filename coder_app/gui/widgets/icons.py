"""The program's own icons: drawn as SVG, tinted by the theme, crisp at every zoom."""

from __future__ import annotations

import atexit
import shutil
import tempfile
import weakref
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from coder_app.gui.theme import Theme

# Strokes unless a shape says otherwise; "C" stands for the tint. Sixteen units square.
_SHAPES = {
    "library": '<rect x="2.7" y="2.7" width="10.6" height="10.6" rx="1"/><path d="M5 5.6h6M5 8h6M5 10.4h6"/>',
    "blind": '<circle cx="8" cy="8" r="5.3"/><path d="M8 2.7a5.3 5.3 0 0 0 0 10.6z" fill="C"/>',
    "code": '<path d="M3 13l.8-3.2 6.9-6.9a1.2 1.2 0 0 1 1.7 0l.7.7a1.2 1.2 0 0 1 0 1.7'
    'l-6.9 6.9L3 13zM9.4 4.3l2.3 2.3"/>',
    "find": '<circle cx="7" cy="7" r="4.2"/><path d="M10.2 10.2l3.3 3.3"/>',
    "translate": '<path d="M2.5 5.5h10M10 3l2.5 2.5L10 8M13.5 10.5h-10M6 8l-2.5 2.5L6 13"/>',
    "compare": '<path d="M2.5 4.5C5 7.2 11 7.2 13.5 4.5M2.5 11.5C5 8.8 11 8.8 13.5 11.5"/>',
    "findings": '<circle cx="8" cy="8" r="5.3"/><path d="M8 2.7V8h5.3A5.3 5.3 0 0 0 8 2.7z" fill="C"/>',
    "undo": '<path d="M3 6.5h6.2a3.3 3.3 0 0 1 0 6.6H6.5M5.7 3.5L2.7 6.5l3 3"/>',
    "redo": '<path d="M13 6.5H6.8a3.3 3.3 0 0 0 0 6.6h2.7M10.3 3.5l3 3-3 3"/>',
    "plus": '<path d="M8 3.2v9.6M3.2 8h9.6"/>',
    "minus": '<path d="M3.2 8h9.6"/>',
    "close": '<path d="M4.2 4.2l7.6 7.6M11.8 4.2l-7.6 7.6"/>',
    "tick": '<path d="M3.4 8.4l3.1 3.1 6.1-6.6" stroke-width="1.9"/>',
    "dash": '<path d="M4 8h8" stroke-width="1.9"/>',
    "dot": '<circle cx="8" cy="8" r="3" fill="C" stroke="none"/>',
    "more": '<g fill="C" stroke="none"><circle cx="3.5" cy="8" r="1.2"/><circle cx="8" cy="8" r="1.2"/>'
    '<circle cx="12.5" cy="8" r="1.2"/></g>',
    "warning": '<path d="M8 2.4l6.2 11.2H1.8z" fill="C" stroke="none"/>',
    "diamond": '<path d="M8 1.8L14.2 8 8 14.2 1.8 8z" fill="C" stroke="none"/>',
    "diamond_open": '<path d="M8 2.3L13.7 8 8 13.7 2.3 8z"/>',
    "info": '<circle cx="8" cy="8" r="5.6"/><path d="M8 7.3v3.6M8 5v.2" stroke-width="1.5"/>',
    "todo": '<circle cx="8" cy="8" r="4.3"/>',
    "half": '<circle cx="8" cy="8" r="4.3"/><path d="M8 3.7a4.3 4.3 0 0 0 0 8.6z" fill="C"/>',
    "done": '<circle cx="8" cy="8" r="4.8" fill="C" stroke="none"/>',
    "arrow_right": '<path d="M5.5 4l6 4-6 4z" fill="C" stroke="none"/>',
    "arrow_down": '<path d="M4 5.5h8l-4 6z" fill="C" stroke="none"/>',
    "arrow_up": '<path d="M4 10.5h8l-4-6z" fill="C" stroke="none"/>',
    "next": '<path d="M6 3.5l4.5 4.5L6 12.5"/>',
    "previous": '<path d="M10 3.5L5.5 8l4.5 4.5"/>',
    "document": '<path d="M4 2.2h5l3 3v8.6H4zM9 2.2v3h3M6 8h4M6 10.5h4"/>',
    "folder": '<path d="M2.2 4h4l1.3 1.5h6.3v7.3H2.2z"/>',
    "import": '<path d="M8 2.5v7.5M5 7l3 3 3-3M3 13.3h10"/>',
    "export": '<path d="M8 10V2.5M5 5.5l3-3 3 3M3 13.3h10"/>',
    "memo": '<path d="M3 3h10v7.5L10.5 13H3zM13 10.5h-2.5V13M5.3 6h5.4M5.3 8.5h3.4"/>',
    "trash": '<path d="M3 4.5h10M6 4.5V3h4v1.5M4.3 4.5l.7 9h6l.7-9"/>',
    "person": '<circle cx="8" cy="5.5" r="2.7"/><path d="M3 13.5c.4-3 2.3-4.5 5-4.5s4.6 1.5 5 4.5"/>',
    "lock": '<rect x="3.5" y="7.2" width="9" height="6.3" rx="1"/><path d="M5.5 7.2V5a2.5 2.5 0 0 1 5 0v2.2"/>',
    "unlock": '<rect x="3.5" y="7.2" width="9" height="6.3" rx="1"/><path d="M5.5 7.2V5a2.5 2.5 0 0 1 4.8-.9"/>',
    "eye": '<path d="M1.8 8C3.3 5.3 5.4 4 8 4s4.7 1.3 6.2 4c-1.5 2.7-3.6 4-6.2 4S3.3 10.7 1.8 8z"/>'
    '<circle cx="8" cy="8" r="1.8"/>',
    "filter": '<path d="M2.5 3.5h11L9.5 8.3v4.2l-3 1V8.3z"/>',
    "sliders": '<path d="M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6"/><circle cx="10" cy="5" r="1.5"/>'
    '<circle cx="6" cy="11" r="1.5"/>',
    "key": '<rect x="2" y="4" width="12" height="8" rx="1.5"/><path d="M5.5 9.7h5M5 6.7h.2M8 6.7h.2M11 6.7h.2"/>',
    "link": '<path d="M6.7 9.3l2.6-2.6M7.5 5l1.7-1.7a2.5 2.5 0 0 1 3.5 3.5L11 8.5M8.5 11l-1.7 1.7'
    'a2.5 2.5 0 0 1-3.5-3.5L5 7.5"/>',
    "calendar": '<rect x="2.7" y="3.7" width="10.6" height="9.6" rx="1"/><path d="M2.7 6.7h10.6M5.5 2.3v2.6'
    'M10.5 2.3v2.6"/>',
    "merge": '<path d="M4 2.8v2.7c0 2 4 2.5 4 4.5v3.2M12 2.8v2.7c0 2-4 2.5-4 4.5"/>',
    "split": '<path d="M4 13.2v-2.7c0-2 4-2.5 4-4.5V2.8M12 13.2v-2.7c0-2-4-2.5-4-4.5"/>',
    "full_screen": '<path d="M2.8 6V2.8H6M10 2.8h3.2V6M13.2 10v3.2H10M6 13.2H2.8V10"/>',
    "grip": '<g fill="C" stroke="none"><circle cx="6" cy="4" r="1"/><circle cx="10" cy="4" r="1"/>'
    '<circle cx="6" cy="8" r="1"/><circle cx="10" cy="8" r="1"/><circle cx="6" cy="12" r="1"/>'
    '<circle cx="10" cy="12" r="1"/></g>',
    "refresh": '<path d="M13 8a5 5 0 1 1-1.6-3.7M13.2 2.5v3h-3"/>',
    "offline": '<path d="M4.5 12.5h6.7a2.6 2.6 0 0 0 .8-5M10 5.2A3.8 3.8 0 0 0 4.3 7.5a2.6 2.6 0 0 0-.8 4.8'
    'M2.5 2.5l11 11"/>',
}
_SIZES = (10, 12, 14, 16, 18, 20, 22, 24, 27, 28, 30, 32, 36, 40, 44, 48, 56, 64, 96)


class HasIcon(Protocol):
    """A button or an action."""

    def setIcon(self, icon: QIcon, /) -> None: ...


def icon_names() -> tuple[str, ...]:
    """The names :func:`icon` knows."""
    return tuple(_SHAPES)


def svg(name: str, colour: str) -> str:
    """The icon as an SVG document in one colour ("#rrggbb"); raises KeyError for an unknown name."""
    body = _SHAPES[name].replace('"C"', f'"{colour}"')
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="16" height="16" fill="none" '
        f'stroke="{colour}" stroke-width="1.25" stroke-linecap="round" stroke-linejoin="round">{body}</svg>'
    )


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(svg(name, colour).encode()))


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: str | QColor) -> None:
    """Draw an icon into a rectangle."""
    _renderer(name, QColor(colour).name()).render(painter, rect)


@cache
def _pixmap(name: str, colour: str, pixels: int) -> QPixmap:
    made = QPixmap(pixels, pixels)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_icon(painter, name, QRectF(0, 0, pixels, pixels), colour)
    painter.end()
    return made


@cache
def _icon(name: str, colour: str, on: str, faint: str) -> QIcon:
    made = QIcon()
    for pixels in _SIZES:
        made.addPixmap(_pixmap(name, colour, pixels), QIcon.Mode.Normal, QIcon.State.Off)
        made.addPixmap(_pixmap(name, on, pixels), QIcon.Mode.Normal, QIcon.State.On)
        made.addPixmap(_pixmap(name, colour, pixels), QIcon.Mode.Selected, QIcon.State.Off)
        made.addPixmap(_pixmap(name, faint, pixels), QIcon.Mode.Disabled, QIcon.State.Off)
    return made


def icon(name: str, colour: str = "ink") -> QIcon:
    """An icon in a colour of the theme ("ink", "second", "accent" …) or "#rrggbb"; accent while switched on."""
    from coder_app.gui.theme import mixed, tokens

    look = tokens()
    tint = colour if colour.startswith("#") else str(getattr(look, colour))
    return _icon(name, tint, look.accent, mixed(tint, look.panel, 0.4))


_wearers: weakref.WeakKeyDictionary[QObject, tuple[str, str]] = weakref.WeakKeyDictionary()


def put_icon(target: HasIcon, name: str, colour: str = "ink") -> None:
    """Give a button or an action an icon that follows the theme."""
    from coder_app.gui.theme import theme

    _listen(theme())
    _wearers[target] = (name, colour)  # type: ignore[index]
    target.setIcon(icon(name, colour))


@cache
def _listen(theme: Theme) -> None:
    theme.changed.connect(_tint_again)


def _tint_again() -> None:
    for target, (name, colour) in list(_wearers.items()):
        if isValid(target):
            target.setIcon(icon(name, colour))  # type: ignore[attr-defined]


@cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="coder-icons-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@cache
def icon_file(name: str, colour: str) -> str:
    """The path of an SVG file with the icon, for the style sheet, which takes pictures from files only."""
    file = _folder() / f"{name}-{colour.lstrip('#')}.svg"
    file.write_text(svg(name, colour), encoding="utf-8")
    return file.as_posix()
