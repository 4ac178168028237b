"""The look of the program: colours of light and dark, contrast, and applying them to the application."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QWidget

from coder_app.gui import fonts
from coder_app.gui.widgets.stylesheet import stylesheet

if TYPE_CHECKING:
    from collections.abc import Callable

Mode = Literal["system", "light", "dark"]


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one look, as "#rrggbb"; every widget and the style sheet take theirs from here."""

    dark: bool
    ground: str
    panel: str
    page: str
    line: str
    line_strong: str
    ink: str
    second: str
    accent: str
    accent_ink: str
    accent_soft: str
    accent_hover: str
    selection: str
    second_on_selection: str
    field: str
    hover: str
    mask: str
    mask_ink: str
    good: str
    warn: str
    bad: str


LIGHT = Tokens(
    dark=False,
    ground="#F5F4F0",
    panel="#FBFAF8",
    page="#FFFFFF",
    line="#E3E0D9",
    line_strong="#C9C5BC",
    ink="#24262B",
    second="#6B6E76",
    accent="#1F5F8B",
    accent_ink="#FFFFFF",
    accent_soft="#E3EEF6",
    accent_hover="#1A5178",
    selection="#CFE3F3",
    second_on_selection="#575B63",
    field="#F5F4F0",
    hover="#EFEDE7",
    mask="#3B3D44",
    mask_ink="#FFFFFF",
    good="#2C7A55",
    warn="#B3501A",
    bad="#B3323F",
)
DARK = Tokens(
    dark=True,
    ground="#1B1C1F",
    panel="#232529",
    page="#2B2D31",
    line="#34373D",
    line_strong="#4A4E56",
    ink="#E6E6E3",
    second="#9A9DA5",
    accent="#7DB7E0",
    accent_ink="#17191C",
    accent_soft="#263847",
    accent_hover="#94C4E7",
    selection="#2F4A60",
    second_on_selection="#B9BEC7",
    field="#1B1C1F",
    hover="#2C2F34",
    mask="#4A4E57",
    mask_ink="#FFFFFF",
    good="#5DBB8A",
    warn="#E0924F",
    bad="#F0858F",
)


class Theme(QObject):
    """The look in force; one per application, see :func:`theme`."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mode: Mode = "system"
        self.font_scale = 1.0
        self.tokens = LIGHT
        self._follows = False

    def apply(self, app: QApplication, mode: Mode, font_scale: float) -> None:
        """Put fonts, palette and style sheet on the application, and follow the system when asked to."""
        self.mode, self.font_scale = mode, font_scale
        if not self._follows:
            self._follows = True
            app.setStyle("Fusion")
            app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._refresh(app)

    def _system_changed(self) -> None:
        app = QApplication.instance()
        if self.mode == "system" and isinstance(app, QApplication):
            self._refresh(app)

    def _refresh(self, app: QApplication) -> None:
        self.tokens = DARK if self._is_dark(app) else LIGHT
        families = fonts.load_fonts()
        app.setFont(fonts.interface_font(self.font_scale))
        app.setPalette(palette(self.tokens))
        app.setStyleSheet(stylesheet(self.tokens, self.font_scale, families.interface))
        self.changed.emit()

    def _is_dark(self, app: QApplication) -> bool:
        if self.mode == "system":
            return app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self.mode == "dark"


_theme: list[Theme] = []


def theme() -> Theme:
    """The one theme of the program; its ``changed`` tells that colours or sizes are others now."""
    if not _theme:
        _theme.append(Theme())
    return _theme[0]


def tokens() -> Tokens:
    """The colours in force."""
    return theme().tokens


def px(size: float) -> int:
    """A size of the drawings in pixels, scaled with the person's font size."""
    return round(size * theme().font_scale)


def apply_theme(app: QApplication, mode: Mode = "system", font_scale: float = 1.0) -> Theme:
    """Give the application its look; ``mode`` is system, light or dark, ``font_scale`` 1.0 for 13 px text."""
    theme().apply(app, mode, font_scale)
    return theme()


def follow_theme(widget: QObject, slot: Callable[[], None]) -> None:
    """Call the bound method ``slot`` of ``widget`` now and whenever the look changes, as long as it lives."""
    theme().changed.connect(slot)
    slot()


def palette(look: Tokens) -> QPalette:
    """The Qt palette of a look, for what is painted without the style sheet."""
    made = QPalette()
    role = QPalette.ColorRole
    for colour, roles in (
        (look.panel, (role.Window, role.Button, role.ToolTipBase)),
        (look.page, (role.Base,)),
        (look.ground, (role.AlternateBase,)),
        (look.ink, (role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.HighlightedText)),
        (look.selection, (role.Highlight,)),
        (look.accent, (role.Link, role.LinkVisited, role.Accent)),
        (look.second, (role.PlaceholderText,)),
        (look.line, (role.Mid, role.Midlight, role.Light)),
        (look.line_strong, (role.Dark, role.Shadow)),
    ):
        for one in roles:
            made.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, one, QColor(mixed(look.ink, look.panel, 0.55)))
    return made


def luminance(colour: str | QColor) -> float:
    """Relative luminance, 0 … 1, as WCAG 2.2 defines it."""
    value = QColor(colour)

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(value.redF()) + 0.7152 * linear(value.greenF()) + 0.0722 * linear(value.blueF())


def contrast(one: str | QColor, other: str | QColor) -> float:
    """The contrast ratio of two opaque colours, 1 … 21, as WCAG 2.2 defines it; text needs 4.5, marks need 3."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mixed(one: str | QColor, other: str | QColor, share: float) -> str:
    """``share`` (0 … 1) of the first colour over the rest of the second, as "#rrggbb"."""
    a, b = QColor(one), QColor(other)
    parts = [
        round(x * share + y * (1 - share))
        for x, y in ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    ]
    return QColor(*parts).name()


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget one of the style sheet's roles ("second", "title", "main", "quiet", "field" …)."""
    widget.setProperty("role", role)
    restyle(widget)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again at a widget whose properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def inset(field: QAbstractSpinBox) -> None:
    """Let the number in a field stand off its border: the style sheet's padding does not reach it."""
    field.lineEdit().setTextMargins(px(6), 0, 0, 0)
