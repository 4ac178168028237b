"""The look: contrast, palettes for colour-blind people, highlights, following the system, icons."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from shiboken6 import delete

from coder_app.gui import fonts
from coder_app.gui.codebook.tree import CodebookTree
from coder_app.gui.theme import DARK, LIGHT, Tokens, apply_theme, contrast, mixed, palette, px, theme, tokens
from coder_app.gui.widgets.code_colours import CODE_COLOURS, highlight, next_colour, readable_on, swatch_colour
from coder_app.gui.widgets.icons import icon, icon_names, put_icon, svg
from coder_app.gui.widgets.stylesheet import stylesheet
from coder_app.gui.widgets.top_bar import TopBar

LOOKS = pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
# Machado, Oliveira and Fernandes 2009, A physiologically-based model for simulation of color vision deficiency,
# doi:10.1109/TVCG.2009.113, severity 1.0, for linear RGB.
SIGHTS = {
    "normal": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
}


def oklab(colour: str, sight: str) -> np.ndarray:
    # Ottosson 2020, "A perceptual color space for image processing".
    value = QColor(colour)
    rgb = np.array([value.redF(), value.greenF(), value.blueF()])
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    seen = np.clip(SIGHTS[sight] @ linear, 0, 1)
    lms = np.array(
        [
            [0.4122214708, 0.5363325363, 0.0514459929],
            [0.2119034982, 0.6806995451, 0.1073969566],
            [0.0883024619, 0.2817188376, 0.6299787005],
        ]
    )
    lab = np.array(
        [
            [0.2104542553, 0.7936177850, -0.0040720468],
            [1.9779984951, -2.4285922050, 0.4505937099],
            [0.0259040371, 0.7827717662, -0.8086757660],
        ]
    )
    return lab @ np.cbrt(lms @ seen)


@LOOKS
def test_that_every_text_can_be_read_on_every_ground_it_stands_on(look: Tokens) -> None:
    for ink, grounds in (
        (look.ink, (look.ground, look.panel, look.page, look.field, look.hover, look.selection)),
        (look.second, (look.ground, look.panel, look.page, look.field)),
        (look.second_on_selection, (look.selection,)),
        (look.accent, (look.panel, look.accent_soft)),
        (look.accent_ink, (look.accent, look.accent_hover)),
        (look.mask_ink, (look.mask,)),
        ("#A9D2F0", (look.mask,)),
        (look.good, (look.panel,)),
        (look.warn, (look.panel,)),
        (look.bad, (look.panel,)),
    ):
        for ground in grounds:
            assert contrast(ink, ground) >= 4.5, (ink, ground)


def test_that_contrast_is_the_one_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("sight", SIGHTS)
def test_that_code_colours_differ_for_every_kind_of_sight(sight: str) -> None:
    for one, other in itertools.combinations(CODE_COLOURS, 2):
        distance = np.linalg.norm(oklab(one.value, sight) - oklab(other.value, sight))
        assert distance > 0.075, (one.name, other.name)


@pytest.mark.parametrize("dark", [False, True])
def test_that_letters_stay_readable_under_three_highlights(dark: bool) -> None:
    look = DARK if dark else LIGHT
    for three in itertools.combinations_with_replacement([colour.value for colour in CODE_COLOURS], 3):
        ground = look.page
        for colour in three:
            laid = highlight(colour, dark)
            ground = mixed(laid.name(), ground, laid.alphaF())
        assert contrast(look.ink, ground) >= 4.5, three


@pytest.mark.parametrize("dark", [False, True])
def test_that_one_highlight_can_be_seen_on_the_page(dark: bool) -> None:
    look = DARK if dark else LIGHT
    for colour in CODE_COLOURS:
        laid = highlight(colour.value, dark)
        shown = mixed(laid.name(), look.page, laid.alphaF())
        distance = np.linalg.norm(oklab(shown, "normal") - oklab(look.page, "normal"))
        assert distance > 0.035, colour.name


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("colour", [*[each.value for each in CODE_COLOURS], "#000000", "#ffffff", "no colour", ""])
def test_that_marks_in_any_colour_stand_out_from_the_page(colour: str, dark: bool) -> None:
    assert contrast(readable_on(colour, dark), (DARK if dark else LIGHT).page) >= 2.99


def test_that_a_swatch_shows_the_chosen_colour_on_light() -> None:
    assert swatch_colour("#F0B400", dark=False) == "#f0b400"
    assert swatch_colour("nonsense", dark=True) == "#88887F"


def test_that_new_codes_get_the_colour_used_least() -> None:
    assert next_colour([]) == CODE_COLOURS[0].value
    assert next_colour([each.value for each in CODE_COLOURS]) == CODE_COLOURS[0].value
    assert next_colour([CODE_COLOURS[0].value, CODE_COLOURS[0].value, "bad"]) == CODE_COLOURS[1].value


@LOOKS
def test_that_qt_takes_the_whole_style_sheet(qapp: QApplication, look: Tokens) -> None:
    sheet = stylesheet(look, 1.25, "Inter")
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    label = QLabel()
    label.setStyleSheet(sheet)
    label.ensurePolished()  # A sheet that cannot be read makes Qt warn, which fails the test.


def test_that_the_look_can_be_switched_and_says_so(qapp: QApplication, qtbot: object) -> None:
    apply_theme(qapp, "light")
    said: list[bool] = []
    theme().changed.connect(lambda: said.append(tokens().dark))
    apply_theme(qapp, "dark", 1.5)
    assert said[-1] is True
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.panel)
    assert qapp.font().pixelSize() == round(13 * 1.5) == px(13)
    apply_theme(qapp, "light")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.panel)


def test_that_the_look_follows_the_system_only_when_asked(qapp: QApplication) -> None:
    hints = qapp.styleHints()
    apply_theme(qapp, "light")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not tokens().dark
    apply_theme(qapp, "system")
    assert tokens().dark == (hints.colorScheme() == Qt.ColorScheme.Dark)


def test_that_the_palette_gives_ink_on_selection() -> None:
    made = palette(DARK)
    assert made.color(QPalette.ColorRole.HighlightedText) == QColor(DARK.ink)
    assert made.color(QPalette.ColorRole.Highlight) == QColor(DARK.selection)


@pytest.mark.parametrize("name", icon_names())
def test_that_every_icon_draws_something_in_its_colour(qapp: QApplication, name: str) -> None:
    image = icon(name, "#ff0000").pixmap(48, 48).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    solid = [colour for colour in pixels if colour.alpha() == 255]
    assert len(solid) > 10
    assert all(colour.red() > 200 and colour.green() < 60 for colour in solid)
    assert "None" not in svg(name, "#ff0000")


def test_that_icons_follow_the_look(qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    button = QToolButton()
    put_icon(button, "done")

    def centre() -> QColor:
        return button.icon().pixmap(16, 16).toImage().pixelColor(8, 8)

    assert centre().name() == LIGHT.ink.lower()
    apply_theme(qapp, "dark")
    assert centre().name() == DARK.ink.lower()
    apply_theme(qapp, "light")


def test_that_the_look_can_change_after_widgets_are_gone(qapp: QApplication) -> None:
    gone = [CodebookTree() for _ in range(5)] + [TopBar() for _ in range(5)]
    for widget in gone:
        delete(widget)
    apply_theme(qapp, "dark")
    apply_theme(qapp, "light")
    kept = TopBar()
    apply_theme(qapp, "light", 1.5)
    assert kept.height() == px(44) == 66
    apply_theme(qapp, "light")


def test_that_fonts_come_in_the_asked_size_and_tables_get_even_figures(qapp: QApplication) -> None:
    font = fonts.interface_font(1.5, 12, 600)
    assert (font.pixelSize(), font.weight()) == (18, 600)
    assert fonts.tabular(font).featureTags()
    assert not font.featureTags()
    families = fonts.load_fonts()
    assert families.interface
    assert families.reading
