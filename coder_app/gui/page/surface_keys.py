"""The keyboard of a reading surface: everything the mouse can do with text, without a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from coder_app.gui.page import words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from coder_app.gui.page.reading_surface import ReadingSurface

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ZOOM = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}


def press_key(surface: ReadingSurface, event: QKeyEvent) -> bool:
    """Do what a key means; False leaves it to the window."""
    key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.matches(QKeySequence.StandardKey.Copy):
        surface.copy()
        return True
    if key in _ARROWS:
        return _arrow(surface, *_ARROWS[key], held)
    if key in _ZOOM and held & _CTRL:
        surface.zoom_by(_ZOOM[key])
        return True
    if key == Qt.Key.Key_Space and not held & (_CTRL | _ALT):
        return _sentence(surface, -1 if held & _SHIFT else 1)
    if key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
        return _line_end(surface, key == Qt.Key.Key_End, held)
    if key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown} and not held & (_CTRL | _ALT):
        surface.move_by_screen(-1 if key == Qt.Key.Key_PageUp else 1, extend=bool(held & _SHIFT))
        return True
    if key == Qt.Key.Key_Escape:
        return surface.escape()
    return False


def _arrow(surface: ReadingSurface, across: int, down: int, held: Qt.KeyboardModifier) -> bool:
    state = surface.cursor_state
    shift, ctrl, alt = bool(held & _SHIFT), bool(held & _CTRL), bool(held & _ALT)
    if alt and not shift:
        return False
    if shift and ctrl:
        state.extend_by_sentence(across or down)
    elif down:
        surface.move_by_line(down, extend=shift)
        return True
    elif shift and alt:
        state.caret = max(0, min(state.caret + across, len(surface.document.text)))
    elif shift:
        state.extend_by_word(across)
    else:
        _move_caret(surface, across, by_word=ctrl)
    surface.caret_moved()
    return True


def _move_caret(surface: ReadingSurface, across: int, *, by_word: bool) -> None:
    state, text, selected = surface.cursor_state, surface.document.text, surface.selection()
    if by_word:
        state.place((words.next_word_start if across > 0 else words.previous_word_start)(text, state.caret))
    elif selected is not None:
        state.place(selected.end if across > 0 else selected.start)
    else:
        state.place(state.caret + across)


def _sentence(surface: ReadingSurface, step: int) -> bool:
    found = surface.cursor_state.next_sentence(step)
    if found is not None:
        surface.cursor_state.select(found)
        surface.caret_moved(whole=True)
    return True


def _line_end(surface: ReadingSurface, to_end: bool, held: Qt.KeyboardModifier) -> bool:
    state = surface.cursor_state
    if held & _CTRL:
        target = len(surface.document.text) if to_end else 0
    else:
        target = surface.line_bounds(state.caret)[1 if to_end else 0]
    if held & _SHIFT:
        state.caret = target
    else:
        state.place(target)
    surface.caret_moved()
    return True
