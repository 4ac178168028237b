"""What can be done with a code, as a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from coder_app.gui.widgets.code_colours import CODE_COLOURS, swatch_icon
from coder_app.gui.widgets.words import said

if TYPE_CHECKING:
    from coder_app.domain.views import CodeView
    from coder_app.gui.codebook.tree import CodebookTree


def code_menu(tree: CodebookTree, code: CodeView | None, editable: bool) -> QMenu:
    """The menu of a code, or of the empty place below the tree; every line tells a wish of the tree."""
    translate = QCoreApplication.translate
    menu = QMenu(tree)
    if code is None:
        if editable:
            menu.addAction(translate("CodebookMenu", "New code…")).triggered.connect(
                lambda: tree.new_requested.emit(None)
            )
        menu.addAction(translate("CodebookMenu", "Open all")).triggered.connect(tree.open_all)
        menu.addAction(translate("CodebookMenu", "Close all")).triggered.connect(tree.collapseAll)
        return menu
    ident = code.id
    use = menu.addAction(translate("CodebookMenu", "Give this code to the selection"))
    use.setEnabled(code.active)
    use.triggered.connect(lambda: tree.code_chosen.emit(ident))
    show = menu.addAction(translate("CodebookMenu", "Show its passages"))
    show.triggered.connect(lambda: tree.passages_requested.emit(ident))
    _add_keys(menu, tree, code)
    if editable:
        menu.addSeparator()
        _add_changes(menu, tree, code)
    return menu


def _add_keys(menu: QMenu, tree: CodebookTree, code: CodeView) -> None:
    ident = code.id
    keys = menu.addMenu(QCoreApplication.translate("CodebookMenu", "Favourite key"))
    for key in [*"123456789", ""]:
        text = key or QCoreApplication.translate("CodebookMenu", "None")
        action = keys.addAction(text)
        action.setCheckable(True)
        action.setChecked(code.key == key)
        action.triggered.connect(lambda _=False, key=key: tree.key_requested.emit(ident, key))


def _add_changes(menu: QMenu, tree: CodebookTree, code: CodeView) -> None:
    translate, ident = QCoreApplication.translate, code.id
    menu.addAction(translate("CodebookMenu", "New sub-code…")).triggered.connect(lambda: tree.new_requested.emit(ident))
    menu.addAction(translate("CodebookMenu", "Edit…")).triggered.connect(lambda: tree.edit_requested.emit(ident))
    menu.addAction(translate("CodebookMenu", "Rename")).triggered.connect(lambda: tree.rename(ident))
    _add_colours(menu, tree, code)
    menu.addSeparator()
    menu.addAction(translate("CodebookMenu", "Merge into…")).triggered.connect(lambda: tree.merge_requested.emit(ident))
    menu.addAction(translate("CodebookMenu", "Split…")).triggered.connect(lambda: tree.split_requested.emit(ident))
    on = translate("CodebookMenu", "Use again")
    off = translate("CodebookMenu", "No longer use")
    active = code.active
    menu.addAction(off if active else on).triggered.connect(lambda: tree.active_requested.emit(ident, not active))
    menu.addAction(translate("CodebookMenu", "Delete")).triggered.connect(lambda: tree.delete_requested.emit(ident))


def _add_colours(menu: QMenu, tree: CodebookTree, code: CodeView) -> None:
    ident = code.id
    colours = menu.addMenu(QCoreApplication.translate("CodebookMenu", "Colour"))
    for colour in CODE_COLOURS:
        action = colours.addAction(swatch_icon(colour.value), said("Colours", colour.name))
        action.triggered.connect(lambda _=False, value=colour.value: tree.colour_requested.emit(ident, value))
