"""The tree of codes: what it shows, keeps and asks for."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from codebook_samples import POWER, RULES, code, sample
from PySide6.QtCore import QAbstractItemModel, QByteArray, QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QColor, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from coder_app.gui.codebook.menu import code_menu
from coder_app.gui.codebook.model import ANCHOR_MIME, CODE_MIME, CodebookModel
from coder_app.gui.codebook.tree import CodebookTree

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from coder_app.domain.views import CodeView


def outline(model: QAbstractItemModel, parent: QModelIndex | None = None, depth: int = 0) -> list[str]:
    """The rows as indented names."""
    parent = parent or QModelIndex()
    found = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found += [". " * depth + str(index.data()), *outline(model, index, depth + 1)]
    return found


@pytest.fixture
def model(qtbot: QtBot) -> CodebookModel:
    made = CodebookModel()
    made.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        made, QAbstractItemModelTester.FailureReportingMode.Warning, made
    )
    return made


@pytest.fixture
def tree(qtbot: QtBot) -> CodebookTree:
    made = CodebookTree()
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.set_codes(sample())
    with qtbot.waitExposed(made):
        made.show()
    return made


def centre(tree: CodebookTree, ident: str) -> QPoint:
    return tree.visualRect(tree._model.index_of(ident)).center()


# The model


def test_that_frameworks_stand_on_top_when_there_are_several(model: CodebookModel) -> None:
    model.set_codes(sample())
    assert outline(model) == [
        POWER,
        ". Polarity shift",
        ". . Alliance expansion",
        ". . Forces in the east",
        ". Ontological insecurity",
        ". Стратегическая изоляция",
        RULES,
        ". Broken assurances",
        ". Екзистенційна загроза",
    ]


def test_that_one_framework_needs_no_group(model: CodebookModel) -> None:
    model.set_codes([each for each in sample() if each.framework == POWER])
    assert outline(model)[0] == "Polarity shift"


def test_that_codes_without_a_known_parent_stand_on_top(model: CodebookModel) -> None:
    orphan = replace(code("x", "Orphan", 0), parent_id="gone")
    model.set_codes([orphan])
    assert outline(model) == ["Orphan"]


def test_that_counts_of_a_parent_include_its_sub_codes(model: CodebookModel) -> None:
    model.set_codes(sample())
    assert model.node(model.index_of("ps")).total == 7
    assert model.node(model.index(0, 0)).total == 13


def test_that_a_new_count_touches_only_its_line_and_those_above(model: CodebookModel) -> None:
    model.set_codes(sample())
    touched: list[str] = []
    model.dataChanged.connect(lambda first, _last: touched.append(first.data()))
    moved: list[int] = []
    for signal in (model.rowsInserted, model.rowsRemoved, model.rowsMoved, model.modelReset):
        signal.connect(lambda *_: moved.append(1))
    model.set_codes([replace(each, count=9) if each.id == "ae" else each for each in sample()])
    assert touched == ["Alliance expansion", "Polarity shift", POWER]
    assert moved == []


def random_tree(seed: int) -> list[CodeView]:
    chance = random.Random(seed)
    made: list[CodeView] = []
    for number in chance.sample(range(40), chance.randint(0, 40)):
        parent = chance.choice([None, *made]) if made else None
        framework = parent.framework if parent else chance.choice(["A", "B", "C"][: chance.randint(1, 3)])
        made.append(code(str(number), f"Code {number}", chance.randint(0, 5), parent, framework))
    return made


def test_that_any_list_can_follow_any_other(model: CodebookModel) -> None:
    for seed in range(40):
        wanted = random_tree(seed)
        model.set_codes(wanted)
        fresh = CodebookModel()
        fresh.set_codes(wanted)
        assert outline(model) == outline(fresh), seed
        assert {each.id for each in model.codes()} == {each.id for each in wanted}


def test_that_names_are_asked_for_and_not_changed_here(model: CodebookModel) -> None:
    model.set_codes(sample())
    asked: list[tuple[str, str]] = []
    model.rename_requested.connect(lambda ident, name: asked.append((ident, name)))
    index = model.index_of("oi")
    assert not model.setData(index, "  New   name ")
    assert not model.setData(index, "Ontological insecurity")
    assert not model.setData(index, "   ")
    assert asked == [("oi", "New name")]
    assert index.data() == "Ontological insecurity"


def code_mime(ident: str) -> QMimeData:
    data = QMimeData()
    data.setData(CODE_MIME, QByteArray(ident.encode()))
    return data


@pytest.mark.parametrize(
    ("moved", "onto", "row", "wish"),
    [
        ("fe", "ps", 0, ("fe", "ps", 0)),
        ("ae", "ps", 2, ("ae", "ps", 1)),  # behind its own old place
        ("ae", "ps", 1, None),  # where it stands
        ("fe", "ps", -1, None),  # dropped on its parent: it is the last one already
        ("oi", "ps", -1, ("oi", "ps", 2)),
        ("fe", f"framework:{POWER}", 1, ("fe", POWER, 1)),
        ("oi", f"framework:{POWER}", 0, ("oi", None, 0)),
        ("oi", f"framework:{RULES}", 2, ("oi", RULES, 2)),
        ("ps", "ae", -1, None),  # below itself
        ("ps", "ps", -1, None),
        ("unknown", "ae", -1, None),
    ],
)
def test_that_dropping_a_code_asks_for_its_new_place(
    model: CodebookModel, moved: str, onto: str, row: int, wish: tuple[object, ...] | None
) -> None:
    model.set_codes(sample())
    asked: list[tuple[object, ...]] = []
    model.move_requested.connect(lambda *each: asked.append(each))
    model.framework_requested.connect(lambda *each: asked.append(each))
    before = outline(model)
    model.dropMimeData(code_mime(moved), Qt.DropAction.MoveAction, row, 0, model.index_of(onto))
    assert asked == ([wish] if wish else [])
    assert outline(model) == before


def test_that_nothing_can_be_moved_by_someone_who_may_not(model: CodebookModel) -> None:
    model.set_codes(sample())
    model.editable = False
    onto = model.index_of("ps")
    assert not model.canDropMimeData(code_mime("oi"), Qt.DropAction.MoveAction, -1, 0, onto)
    assert not model.flags(onto) & Qt.ItemFlag.ItemIsEditable
    assert model.flags(onto) & Qt.ItemFlag.ItemIsDragEnabled


def test_that_a_dragged_code_carries_its_id_and_name(model: CodebookModel) -> None:
    model.set_codes(sample())
    data = model.mimeData([model.index_of("si")])
    assert bytes(data.data(CODE_MIME).data()) == b"si"
    assert data.text() == "Стратегическая изоляция"


# The view


def test_that_open_and_selected_lines_stay_when_the_list_changes(tree: CodebookTree) -> None:
    tree.set_expanded_keys([f"framework:{POWER}", "ps"])
    tree.select_code("fe")
    first = code("new", "A new first", -1)
    changed = [first, *(replace(each, position=9) if each.id == "ps" else each for each in sample())]
    tree.set_codes(changed)
    current = tree.current_code()
    assert current is not None
    assert current.id == "fe"
    assert sorted(tree.expanded_keys()) == sorted([f"framework:{POWER}", "ps"])


def test_that_a_code_moved_below_another_stays_selected(tree: CodebookTree) -> None:
    tree.select_code("oi")
    shift = sample()[0]
    tree.set_codes([replace(each, parent_id=shift.id) if each.id == "oi" else each for each in sample()])
    current = tree.current_code()
    assert current is not None
    assert (current.id, current.parent_id) == ("oi", "ps")


def test_that_enter_and_double_click_give_the_code(tree: CodebookTree, qtbot: QtBot) -> None:
    given: list[str] = []
    tree.code_chosen.connect(given.append)
    tree.select_code("oi")
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=centre(tree, "ae"))
    qtbot.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=centre(tree, "ae"))
    assert given == ["oi", "ae"]


def test_that_a_code_no_longer_used_is_not_given(tree: CodebookTree, qtbot: QtBot) -> None:
    given: list[str] = []
    tree.code_chosen.connect(given.append)
    tree.select_code("ez")
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert given == []


def test_that_the_arrow_keys_walk_the_tree_and_tell_the_code(tree: CodebookTree, qtbot: QtBot) -> None:
    told: list[str | None] = []
    tree.select_code("ps")
    tree.code_selected.connect(lambda each: told.append(each.id if each else None))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Left):
        qtbot.keyClick(tree, key)
    assert told == ["ae", "fe", "ae", "ps"]
    assert "ps" not in tree.expanded_keys()


def test_that_f2_renames_in_the_line(tree: CodebookTree, qtbot: QtBot) -> None:
    tree.select_code("oi")
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_F2)
    editor = tree.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Ontological insecurity"
    editor.selectAll()
    qtbot.keyClicks(editor, "Threat to self")
    with qtbot.waitSignal(tree.rename_requested) as told:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert told.args == ["oi", "Threat to self"]


def test_that_delete_asks_to_delete_only_where_it_is_allowed(tree: CodebookTree, qtbot: QtBot) -> None:
    asked: list[str] = []
    tree.delete_requested.connect(asked.append)
    tree.select_code("oi")
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    tree.set_editable(False)
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert asked == ["oi"]


def actions(menu: QMenu) -> dict[str, QAction]:
    found: dict[str, QAction] = {}
    for action in menu.actions():
        found[action.text()] = action
        below = action.menu()
        if isinstance(below, QMenu):
            found |= {f"{action.text()}/{name}": each for name, each in actions(below).items()}
    return found


def test_that_the_menu_tells_every_wish(tree: CodebookTree, qtbot: QtBot) -> None:
    told: list[tuple[object, ...]] = []
    for name in (
        "code_chosen", "new_requested", "edit_requested", "merge_requested", "split_requested", "active_requested",
        "colour_requested", "key_requested", "delete_requested", "passages_requested",
    ):  # fmt: skip
        getattr(tree, name).connect(lambda *each, name=name: told.append((name, *each)))
    lines = actions(code_menu(tree, tree._model.code("oi"), editable=True))
    for text in (
        "Give this code to the selection", "Show its passages", "Favourite key/3", "Favourite key/None",
        "New sub-code…", "Edit…", "Colour/Plum", "Merge into…", "Split…", "No longer use", "Delete",
    ):  # fmt: skip
        lines[text].trigger()
    assert told == [
        ("code_chosen", "oi"), ("passages_requested", "oi"), ("key_requested", "oi", "3"),
        ("key_requested", "oi", ""), ("new_requested", "oi"), ("edit_requested", "oi"),
        ("colour_requested", "oi", "#A23B72"), ("merge_requested", "oi"), ("split_requested", "oi"),
        ("active_requested", "oi", False), ("delete_requested", "oi"),
    ]  # fmt: skip
    assert lines["Favourite key/4"].isChecked()


def test_that_the_menu_of_a_reader_changes_nothing(tree: CodebookTree) -> None:
    lines = actions(code_menu(tree, tree._model.code("oi"), editable=False))
    assert "Delete" not in lines
    assert "Show its passages" in lines
    assert set(actions(code_menu(tree, None, editable=False))) == {"Open all", "Close all"}


def drop(tree: CodebookTree, data: QMimeData, at: QPoint) -> bool:
    """Drag over a place and let go there if the tree would take it, as the window system does."""
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    rest = (actions, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    viewport = tree.viewport()
    QApplication.sendEvent(viewport, QDragEnterEvent(at, *rest))
    over = QDragMoveEvent(at, *rest)
    QApplication.sendEvent(viewport, over)
    if not over.isAccepted():
        QApplication.sendEvent(viewport, QDragLeaveEvent())
        return False
    event = QDropEvent(QPointF(at), *rest)
    event.setDropAction(over.dropAction())
    event.ignore()
    QApplication.sendEvent(viewport, event)
    return True


def test_that_a_passage_dropped_on_a_code_gets_it(tree: CodebookTree) -> None:
    given: list[str] = []
    tree.code_chosen.connect(given.append)
    data = QMimeData()
    data.setData(ANCHOR_MIME, QByteArray(b"12 40"))
    assert drop(tree, data, centre(tree, "fe"))
    assert not drop(tree, data, centre(tree, "ez"))  # no longer used
    assert not drop(tree, data, centre(tree, f"framework:{POWER}"))
    assert given == ["fe"]


def test_that_a_code_dropped_on_another_asks_to_go_below_it(tree: CodebookTree) -> None:
    asked: list[tuple[object, ...]] = []
    tree.move_requested.connect(lambda *each: asked.append(each))
    assert drop(tree, code_mime("ba"), centre(tree, "oi"))
    assert not drop(tree, code_mime("ps"), centre(tree, "ae"))
    assert asked == [("ba", "oi", 0)]


def shown(tree: CodebookTree) -> list[str]:
    return [each.id for each in tree.codes() if not hidden(tree, each.id)]


def hidden(tree: CodebookTree, ident: str) -> bool:
    index = tree._model.index_of(ident)
    while index.isValid():
        if tree.isRowHidden(index.row(), index.parent()):
            return True
        index = index.parent()
    return False


def test_that_the_filter_shows_what_fits_and_what_is_above(tree: CodebookTree) -> None:
    tree.collapseAll()
    tree.set_filter("FORCES")
    assert shown(tree) == ["ps", "fe"]
    assert "ps" in tree.expanded_keys()
    first = tree.first_shown()
    assert first is not None
    assert first.id == "fe"
    tree.set_filter("ИЗОЛЯЦ")
    assert shown(tree) == ["si"]
    tree.set_filter("")
    assert len(shown(tree)) == 7


def test_that_codes_no_longer_used_can_be_hidden(tree: CodebookTree) -> None:
    tree.show_inactive(False)
    assert "ez" not in shown(tree)
    tree.set_codes(sample())
    assert "ez" not in shown(tree)
    tree.show_inactive(True)
    assert "ez" in shown(tree)


def test_that_a_line_shows_its_swatch_and_the_selection_reaches_both_edges(tree: CodebookTree) -> None:
    from coder_app.gui.theme import tokens

    tree.select_code("si")
    image: QImage = tree.viewport().grab().toImage()
    scale = image.devicePixelRatio()
    rect = tree.visualRect(tree._model.index_of("oi"))

    def at(x: float, y: float) -> QColor:
        return image.pixelColor(round(x * scale), round(y * scale))

    assert at(rect.left() + 9, rect.center().y()).name() == "#2e86ab"
    chosen = tree.visualRect(tree._model.index_of("si"))
    selection = QColor(tokens().selection)
    assert at(6, chosen.top() + 2) == selection
    assert at(tree.viewport().width() - 2, chosen.top() + 2) == selection


def test_that_a_screen_reader_hears_name_count_key_and_state(model: CodebookModel) -> None:
    model.set_codes(sample())
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index_of("ae").data(role) == "Alliance expansion, 5 codings, key 1"
    assert model.index_of("ez").data(role) == "Екзистенційна загроза, 1 codings, no longer used"
