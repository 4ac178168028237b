"""The one style sheet, written from the colours of a look."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coder_app.gui.theme import Tokens

_FRAME = """
* { outline: 0; }
QMainWindow, QDialog { background: $panel; }
QWidget#ground, QAbstractScrollArea[role="ground"] { background: $ground; }
QWidget[role="panel"], QWidget[role="bar"], QWidget[role="rail"] { background: $panel; }
QWidget[role="bar"][edge="bottom"] { border-bottom: 1px solid $line; }
QWidget[role="bar"][edge="top"] { border-top: 1px solid $line; }
QWidget[role="rail"] { border-right: 1px solid $line; }
QFrame[role="line"] { background: $line; border: 0; }
QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $line_strong; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QToolTip { background: $panel; color: $ink; border: 1px solid $line_strong; padding: 4px 6px; font-size: ${s12}px; }
QStatusBar { background: $panel; border-top: 1px solid $line; }
QStatusBar::item { border: 0; }
QScrollArea { border: 0; background: transparent; }
QAbstractScrollArea { border: 0; }
"""
_LABELS = """
QLabel { background: transparent; }
QLabel[role="second"], QLabel[role="error"], QLabel[role="warn"], QLabel[role="good"] { font-size: ${s12}px; }
QLabel[role="second"] { color: $second; }
QLabel[role="error"] { color: $bad; }
QLabel[role="warn"] { color: $warn; }
QLabel[role="good"] { color: $good; }
QLabel[role="title"] { font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; font-size: ${s16}px; }
QLabel[role="lead"] { color: $second; }
QLabel[role="key"] { color: $second; background: $panel; border: 1px solid $line; border-radius: 4px;
  padding: 0 5px; font-size: ${s11}px; }
"""
_BUTTONS = """
QPushButton { background: $field; color: $ink; border: 1px solid $line; border-radius: 6px;
  padding: ${p5}px ${p12}px; min-height: ${p16}px; }
QPushButton:hover { background: $hover; border-color: $line_strong; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border-color: $accent; }
QPushButton:checked { background: $accent_soft; border-color: $accent; color: $accent; font-weight: 600; }
QPushButton:disabled { color: $faint; border-color: $line; background: transparent; }
QPushButton[role="main"] { background: $accent; color: $accent_ink; border-color: $accent; font-weight: 600; }
QPushButton[role="main"]:hover, QPushButton[role="main"]:pressed { background: $accent_hover;
  border-color: $accent_hover; }
QPushButton[role="main"]:focus { border: 2px solid $ink; padding: ${p4}px ${p11}px; }
QPushButton[role="main"]:disabled { background: $line; border-color: $line; color: $second; }
QPushButton[role="link"] { background: transparent; border-color: transparent; color: $accent; padding: 2px 6px; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border-color: $accent; }
QPushButton[role="chip"] { background: $field; color: $second; border-radius: ${chip}px; padding: 1px ${p10}px;
  min-height: ${p20}px; max-height: ${p20}px; font-size: ${s12}px; }
QPushButton[role="chip"]:hover { border-color: $line_strong; color: $ink; }
QPushButton[role="chip"]:checked, QPushButton[role="chip"][on="true"] { background: $accent_soft; color: $accent;
  border-color: $accent; font-weight: 600; }
QPushButton[role="chip"]:focus { border-color: $accent; }
QPushButton[role="chip"]::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QLabel[role="chip"] { background: $field; color: $second; border: 1px solid $line; border-radius: ${chip}px;
  padding: 1px ${p10}px; min-height: ${p20}px; max-height: ${p20}px; font-size: ${s12}px; }
QLabel[role="chip"][on="true"] { background: $accent_soft; color: $accent; border-color: $accent; font-weight: 600; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; color: $ink; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $accent_soft; color: $accent; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $faint; }
QToolButton[role="rail"] { border: 0; border-left: 3px solid transparent; border-radius: 0;
  padding: ${p8}px 0 ${p8}px 0; margin: 0; color: $second; font-size: ${s11}px; }
QToolButton[role="rail"]:hover { background: $hover; color: $ink; }
QToolButton[role="rail"]:focus { background: $hover; border-left-color: $line_strong; color: $ink; }
QToolButton[role="rail"]:checked { background: $accent_soft; color: $accent; border-left-color: $accent;
  font-weight: 600; }
QToolButton[role="rail"]:checked:focus { background: $selection; }
"""
_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit[role="field"], QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit, QKeySequenceEdit {
  background: $field; color: $ink; border: 1px solid $line; border-radius: 6px; padding: ${p5}px ${p8}px;
  selection-background-color: $selection; selection-color: $ink; min-height: ${p16}px; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover, QSpinBox:hover, QDoubleSpinBox:hover, QDateEdit:hover {
  border-color: $line_strong; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit[role="field"]:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QComboBox:focus, QDateEdit:focus { border-color: $accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: $faint; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QSpinBox[wrong="true"] { border-color: $bad; }
QLineEdit[role="big"] { font-size: ${s16}px; padding: ${p8}px ${p10}px; }
QKeySequenceEdit { padding: 0; border: 0; background: transparent; }
QSpinBox, QDoubleSpinBox, QDateEdit { padding: ${p4}px 2px ${p4}px ${p8}px; }
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit, QDateEdit QLineEdit, QSpinBox QLineEdit:focus, QDateEdit QLineEdit:focus,
QDoubleSpinBox QLineEdit:focus { border: 0; padding: 0; background: transparent; }
QComboBox::drop-down { border: 0; width: ${p24}px; }
QComboBox::down-arrow { image: url("$arrow_down"); width: ${p12}px; height: ${p12}px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QDateEdit::up-button, QSpinBox::down-button,
QDoubleSpinBox::down-button, QDateEdit::down-button { border: 0; background: transparent; width: ${p20}px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QDateEdit::up-arrow { image: url("$arrow_up");
  width: ${p10}px; height: ${p10}px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QDateEdit::down-arrow { image: url("$arrow_down");
  width: ${p10}px; height: ${p10}px; }
QCheckBox, QRadioButton { spacing: ${p8}px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator { width: ${p14}px; height: ${p14}px; border: 1px solid $line_strong;
  background: $field; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: ${p7}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QCheckBox::indicator:focus, QRadioButton::indicator:focus {
  border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QCheckBox::indicator:indeterminate { background: $accent_soft; border-color: $accent; image: url("$dash"); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url("$dot"); }
QAbstractItemView::indicator { width: ${p14}px; height: ${p14}px; border: 1px solid $line_strong; border-radius: 4px;
  background: $field; }
QAbstractItemView::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QSlider { background: transparent; min-height: 18px; }
QSlider::add-page:horizontal { height: 4px; border-radius: 2px; background: $line; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -6px 0; border-radius: 8px; background: $accent;
  border: 1px solid $panel; }
QSlider::handle:horizontal:focus { border: 2px solid $ink; width: 12px; height: 12px; }
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled { background: $line_strong; }
QSlider[unset="true"]::sub-page:horizontal { background: $line; }
QSlider[unset="true"]::handle:horizontal { background: $panel; border: 1px solid $second; border-radius: 7px;
  width: 13px; height: 13px; }
QProgressBar { background: $line; border: 0; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
"""
_VIEWS = """
QAbstractItemView { background: $panel; color: $ink; border: 0; selection-background-color: $selection;
  selection-color: $ink; alternate-background-color: $ground; }
QListView::item, QTreeView::item { padding: ${p4}px ${p4}px; border: 0; min-height: ${p18}px; }
QTreeView::item:hover, QListView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected, QTreeView::item:selected:hover, QListView::item:selected:hover {
  background: $selection; color: $ink; }
QTreeView::branch { background: transparent; }
QTreeView::branch:selected { background: $selection; }
QTreeView::branch:has-children:closed { image: url("$arrow_right"); }
QTreeView::branch:has-children:open { image: url("$arrow_down"); }
QTableView { gridline-color: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QTableView::item { border: 0; border-bottom: 1px solid $line; padding: 0 ${p8}px; }
QTableView::item:selected { background: $selection; color: $ink; }
QHeaderView { background: $panel; border: 0; }
QHeaderView::section { background: $panel; color: $second; border: 0; border-bottom: 1px solid $line;
  padding: ${p6}px ${p10}px; font-size: ${s12}px; font-weight: 500; }
QHeaderView::section:hover { color: $ink; }
QHeaderView::down-arrow { image: url("$arrow_down"); width: ${p10}px; height: ${p10}px; }
QHeaderView::up-arrow { image: url("$arrow_up"); width: ${p10}px; height: ${p10}px; }
QTableCornerButton::section { background: $panel; border: 0; border-bottom: 1px solid $line; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $second; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
_MENUS = """
QMenuBar { background: $panel; color: $ink; border-bottom: 1px solid $line; padding: 1px ${p6}px; }
QMenuBar::item { background: transparent; padding: ${p4}px ${p8}px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $panel; color: $ink; border: 1px solid $line_strong; padding: ${p4}px; }
QMenu::item { padding: ${p5}px ${p24}px ${p5}px ${p12}px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $ink; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: ${p4}px ${p8}px; }
QMenu::icon { padding-left: ${p6}px; }
QMenu::indicator { width: ${p14}px; height: ${p14}px; padding-left: ${p6}px; }
QMenu::indicator:checked { image: url("$tick_ink"); }
QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $second; padding: ${p6}px ${p12}px; border: 0;
  border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; font-weight: 600; }
QTabBar::tab:focus { color: $accent; background: $hover; }
QFrame[role="popup"], QWidget[role="popup"] { background: $panel; border: 1px solid $line_strong; border-radius: 8px; }
QFrame[role="notice"] { background: $mask; border: 0; border-radius: 8px; }
QFrame[role="notice"] QLabel { color: $mask_ink; }
QFrame[role="notice"] QPushButton { background: transparent; border: 1px solid transparent; color: $notice_link;
  font-weight: 600; padding: 3px 8px; }
QFrame[role="notice"] QPushButton:hover, QFrame[role="notice"] QPushButton:focus { border-color: $notice_link; }
QFrame[role="notice"] QToolButton:hover, QFrame[role="notice"] QToolButton:focus { background: transparent;
  border-color: $notice_link; }
"""
_SHEET = Template(_FRAME + _LABELS + _BUTTONS + _FIELDS + _VIEWS + _MENUS)


def stylesheet(tokens: Tokens, scale: float, family: str) -> str:
    """The style sheet of a look at a font scale; ``family`` is the interface's typeface."""
    from coder_app.gui.theme import mixed
    from coder_app.gui.widgets.icons import icon_file

    values: dict[str, object] = {name: getattr(tokens, name) for name in type(tokens).__slots__}
    values |= {f"s{size}": max(8, round(size * scale)) for size in (11, 12, 13, 16)}
    values |= {f"p{size}": round(size * scale) for size in (4, 5, 6, 7, 8, 10, 11, 12, 14, 16, 18, 20, 24)}
    values |= {
        "chip": round(20 * scale) // 2 + 2,
        "faint": mixed(tokens.ink, tokens.panel, 0.5),
        "scroll": mixed(tokens.second, tokens.panel, 0.45),
        "notice_link": "#A9D2F0",
        "family": family,
    }
    for name, icon, colour in (
        ("arrow_down", "arrow_down", tokens.second),
        ("arrow_up", "arrow_up", tokens.second),
        ("arrow_right", "arrow_right", tokens.second),
        ("tick", "tick", tokens.accent_ink),
        ("tick_ink", "tick", tokens.accent),
        ("dash", "dash", tokens.accent),
        ("dot", "dot", tokens.accent_ink),
    ):
        values[name] = icon_file(icon, colour)
    return _SHEET.substitute(values)
