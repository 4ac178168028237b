"""Codes dropped on passages, passages dropped on codes, codes moved in their tree: real drag events throughout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from coder_app.gui.codebook.dialogs import MergeDialog
from coder_app.gui.codebook.editor import CodeEditor
from coder_app.gui.page.carrying import carried_passage

if TYPE_CHECKING:
    from conftest import Hands
    from PySide6.QtCore import QModelIndex

PASSAGE = "Кстати говоря, Россию, нас — постоянно учат демократии."


def code_index(hands: Hands, name: str) -> QModelIndex:
    """The row of a code in the tree."""
    tree = hands.code.right.codebook.tree
    model = tree.model()
    found = model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, name, 1,
                        Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)  # fmt: skip
    assert found, name
    tree.scrollTo(found[0])
    return found[0]


def drop(port: QWidget, at: QPoint, data: QMimeData, action: Qt.DropAction) -> None:
    """Enter, move and drop as the window system tells it."""
    rest = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(port, QDragEnterEvent(at, action, *rest))
    QApplication.sendEvent(port, QDragMoveEvent(at, action, *rest))
    QApplication.sendEvent(port, QDropEvent(QPointF(at), action, *rest))
    QApplication.processEvents()


def test_that_a_code_dropped_on_the_selection_codes_it_and_the_keys_go_on_with_the_text(hands: Hands) -> None:
    passage = hands.find(PASSAGE)
    hands.drag(passage)
    tree = hands.code.right.codebook.tree
    tree.setFocus()
    index = code_index(hands, "Cooperation")
    start, _ = hands.points(passage)
    drop(hands.surface.viewport(), start + QPoint(5, 0), tree.model().mimeData([index]), Qt.DropAction.CopyAction)
    (coding,) = hands.stored()
    assert (coding.start, coding.end) == tuple(passage)
    assert hands.window.desk is not None
    assert hands.window.desk.code(coding.code_id).name == "Cooperation"  # type: ignore[union-attr]
    hands.key(Qt.Key.Key_Escape)
    hands.key(Qt.Key.Key_Escape)
    assert hands.surface.picked is None
    hands.key(Qt.Key.Key_Space)
    assert hands.surface.selection() is not None


def test_that_a_code_dropped_beside_the_selection_codes_the_sentence_under_it(hands: Hands) -> None:
    passage = hands.find(PASSAGE)
    index = code_index(hands, "Threat")
    start, _ = hands.points(passage)
    tree = hands.code.right.codebook.tree
    drop(hands.surface.viewport(), start + QPoint(5, 0), tree.model().mimeData([index]), Qt.DropAction.CopyAction)
    (coding,) = hands.stored()
    assert (coding.start, coding.end) == tuple(passage)


def test_that_a_passage_dropped_on_a_code_is_coded_with_it(hands: Hands) -> None:
    passage = hands.find("однополярный мир")
    hands.drag(passage)
    data = carried_passage(hands.surface)
    assert data is not None
    tree = hands.code.right.codebook.tree
    spot = tree.visualRect(code_index(hands, "Расширение")).center()
    drop(tree.viewport(), spot, data, Qt.DropAction.CopyAction)
    (coding,) = hands.stored()
    assert (coding.start, coding.end) == tuple(passage)
    assert hands.window.desk.code(coding.code_id).name == "Расширение"  # type: ignore[union-attr]


def test_that_a_code_dragged_below_another_moves_there_and_back_with_undo(hands: Hands) -> None:
    tree, desk = hands.code.right.codebook.tree, hands.window.desk
    assert desk is not None
    ids = {code.name: code.id for code in desk.codes}
    target = tree.visualRect(code_index(hands, "Threat")).center()
    data = tree.model().mimeData([code_index(hands, "Cooperation")])
    drop(tree.viewport(), target, data, Qt.DropAction.MoveAction)
    hands.bot.waitUntil(lambda: desk.code(ids["Cooperation"]).parent_id == ids["Threat"])  # type: ignore[union-attr]
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hands.bot.waitUntil(lambda: desk.code(ids["Cooperation"]).parent_id != ids["Threat"])  # type: ignore[union-attr]


def test_that_the_keyboard_opens_the_menu_of_a_code_and_merges_it(hands: Hands) -> None:
    hands.drag(hands.find("однополярный мир"))
    hands.key(Qt.Key.Key_1)
    (coding,) = hands.stored()
    hands.key(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    hands.type(hands.code.right.codebook.field, "threat")
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    merge = next(action for action in menu.actions() if action.text().startswith("Merge"))
    menu.setActiveAction(merge)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    hands.bot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), MergeDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MergeDialog)
    hands.type(dialog.focusWidget(), "Coop")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    hands.bot.waitUntil(lambda: len(hands.window.desk.codes) == 2)  # type: ignore[union-attr]
    (moved,) = hands.stored()
    assert moved.id == coding.id
    assert hands.window.desk.code(moved.code_id).name == "Cooperation"  # type: ignore[union-attr]


def test_that_a_new_code_made_in_the_form_is_shown_in_the_tree(hands: Hands) -> None:
    hands.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    hands.bot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), CodeEditor))
    editor = QApplication.activeModalWidget()
    assert isinstance(editor, CodeEditor)
    hands.type(editor.form.name, "Buffer zone")
    QTest.keyClick(editor.form.name, Qt.Key.Key_Return)
    tree = hands.code.right.codebook.tree
    hands.bot.waitUntil(lambda: (code := tree.current_code()) is not None and code.name == "Buffer zone")
