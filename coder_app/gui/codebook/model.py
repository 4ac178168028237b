"""The tree of codes as Qt's views want it; changes arrive as new lists of codes and touch only what differs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from coder_app.gui.widgets.numbers import whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from coder_app.domain.views import CodeView

Index = QModelIndex | QPersistentModelIndex
CODE_MIME = "application/x-coder-code"
ANCHOR_MIME = "application/x-coder-anchor"
_GROUP = "framework:"
_NOWHERE = QModelIndex()
_Wanted = dict[str, list[tuple[str, str]]]


@dataclass(eq=False, slots=True)
class Node:
    """A framework or a code in the tree."""

    key: str
    name: str
    code: CodeView | None = None
    parent: Node | None = None
    children: list[Node] = field(default_factory=list)
    total: int = 0

    @property
    def row(self) -> int:
        """Its place among its siblings."""
        return next(i for i, child in enumerate(self.parent.children) if child is self) if self.parent else 0

    def within(self, key: str) -> bool:
        """Whether it is the named node or lies under it."""
        node: Node | None = self
        while node is not None:
            if node.key == key:
                return True
            node = node.parent
        return False


class CodebookModel(QAbstractItemModel):
    """Codes in one column; frameworks stand on top as groups when there are several.

    Dragging and renaming change nothing here: they are wishes, told by signals, and come back as a new list.
    """

    move_requested = Signal(str, object, int)
    framework_requested = Signal(str, str, int)
    rename_requested = Signal(str, str)
    code_chosen = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = Node("", "")
        self._nodes: dict[str, Node] = {}
        self.editable = True

    def set_codes(self, codes: Sequence[CodeView]) -> None:
        """Show these codes; rows that stay keep their expansion and selection."""
        wanted = _tree(codes)
        by_key = {code.id: code for code in codes}
        if not self._nodes:
            self.beginResetModel()
            self._fill(self._root, wanted, by_key)
            self._update(by_key, quiet=True)
            self.endResetModel()
            return
        self._drop_vanished(self._root, {key for children in wanted.values() for key, _ in children})
        self._place(self._root, wanted, "", by_key)
        self._drop_rest(self._root, wanted, "")
        self._update(by_key)

    def codes(self) -> list[CodeView]:
        """The codes in the order of the tree, top to bottom."""
        return [node.code for node in self._walk(self._root) if node.code is not None]

    def code(self, ident: str) -> CodeView | None:
        """A code by its id."""
        node = self._nodes.get(ident)
        return node.code if node else None

    def index_of(self, key: str) -> QModelIndex:
        """The index of a code id (or of "framework:<name>"); an invalid one when it is not there."""
        node = self._nodes.get(key)
        return self.createIndex(node.row, 0, node) if node else QModelIndex()

    def node(self, index: Index) -> Node:
        """The node of an index; the root for an invalid one."""
        return index.internalPointer() if index.isValid() else self._root

    def _walk(self, node: Node) -> Iterable[Node]:
        for child in node.children:
            yield child
            yield from self._walk(child)

    def _index(self, node: Node) -> QModelIndex:
        return QModelIndex() if node is self._root else self.createIndex(node.row, 0, node)

    def _fill(self, parent: Node, wanted: _Wanted, codes: dict[str, CodeView]) -> None:
        for key, name in wanted.get(parent.key, ()):
            node = Node(key, name, codes.get(key), parent)
            parent.children.append(node)
            self._nodes[key] = node
            self._fill(node, wanted, codes)

    def _drop_vanished(self, parent: Node, kept: set[str]) -> bool:
        """Take out branches of which nothing is left, so that what follows them need not move one by one."""
        for row in range(len(parent.children) - 1, -1, -1):
            child = parent.children[row]
            if not self._drop_vanished(child, kept) and child.key not in kept:
                self.beginRemoveRows(self._index(parent), row, row)
                del parent.children[row]
                del self._nodes[child.key]
                self.endRemoveRows()
        return bool(parent.children)

    def _place(self, parent: Node, wanted: _Wanted, key: str, codes: dict[str, CodeView]) -> None:
        for row, (child_key, name) in enumerate(wanted.get(key, ())):
            node = self._nodes.get(child_key)
            if node is None:
                self.beginInsertRows(self._index(parent), row, row)
                node = Node(child_key, name, codes.get(child_key), parent)
                parent.children.insert(row, node)
                self._nodes[child_key] = node
                self.endInsertRows()
            elif node.parent is not parent or parent.children[row] is not node:
                self._move(node, parent, row)
            self._place(node, wanted, child_key, codes)

    def _move(self, node: Node, parent: Node, row: int) -> None:
        # Parents are put in their final place first and rows from the top, so the target is never inside the moved
        # branch and never behind it.
        old = node.parent
        assert old is not None
        self.beginMoveRows(self._index(old), node.row, node.row, self._index(parent), row)
        old.children.remove(node)
        parent.children.insert(row, node)
        node.parent = parent
        self.endMoveRows()

    def _drop_rest(self, parent: Node, wanted: _Wanted, key: str) -> None:
        keep = len(wanted.get(key, ()))
        if len(parent.children) > keep:
            self.beginRemoveRows(self._index(parent), keep, len(parent.children) - 1)
            for gone in parent.children[keep:]:
                for node in (gone, *self._walk(gone)):
                    self._nodes.pop(node.key, None)
            del parent.children[keep:]
            self.endRemoveRows()
        for child in parent.children:
            self._drop_rest(child, wanted, child.key)

    def _update(self, codes: dict[str, CodeView], *, quiet: bool = False) -> None:
        def visit(node: Node) -> int:
            code = codes.get(node.key)
            total = code.count if code else 0
            total += sum([visit(child) for child in node.children])
            if node is not self._root and (code != node.code or total != node.total):
                node.code, node.total = code, total
                node.name = code.name if code else node.name
                if not quiet:
                    index = self._index(node)
                    self.dataChanged.emit(index, index)
            return total

        visit(self._root)

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        children = self.node(parent).children
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        above = self.node(index).parent
        return QModelIndex() if above is None else self._index(above)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return len(self.node(parent).children)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self.node(index)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return node.name or self.tr("No framework")
        if role == Qt.ItemDataRole.UserRole:
            return node.code.id if node.code else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(node)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(node)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        flags = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDropEnabled
        if self.node(index).code is not None:
            flags |= flag.ItemIsDragEnabled
            if self.editable:
                flags |= flag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        node = self.node(index)
        name = " ".join(str(value).split())
        if node.code is not None and name and name != node.code.name:
            self.rename_requested.emit(node.code.id, name)
        return False

    def mimeTypes(self) -> list[str]:
        return [CODE_MIME, ANCHOR_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        codes = [node.code for node in map(self.node, indexes) if node.code is not None]
        data.setData(CODE_MIME, QByteArray("\n".join(code.id for code in codes).encode()))
        data.setText("\n".join(code.name for code in codes))
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        onto = self.node(parent)
        if data.hasFormat(ANCHOR_MIME):
            return row < 0 and onto.code is not None and onto.code.active
        if not data.hasFormat(CODE_MIME) or not self.editable:
            return False
        moved = self._nodes.get(_text(data))
        return moved is not None and not onto.within(moved.key)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        onto = self.node(parent)
        if data.hasFormat(ANCHOR_MIME):
            if onto.code is not None:
                self.code_chosen.emit(onto.code.id)
            return False
        self._ask_move(self._nodes[_text(data)], onto, row)
        return False

    def _ask_move(self, moved: Node, onto: Node, row: int) -> None:
        same = moved.parent is onto
        place = len(onto.children) - same if row < 0 else row - (same and moved.row < row)
        if same and place == moved.row:
            return
        if onto.code is None and onto.key.startswith(_GROUP) and not same:
            self.framework_requested.emit(moved.key, onto.name, place)
        else:
            self.move_requested.emit(moved.key, onto.code.id if onto.code else None, place)


def _text(data: QMimeData) -> str:
    return bytes(data.data(CODE_MIME).data()).decode(errors="replace").split("\n", 1)[0]


def _tree(codes: Sequence[CodeView]) -> _Wanted:
    """Children by parent key, in order: (key, name) pairs; frameworks first when there are several."""
    known = {code.id for code in codes}
    ordered = sorted(codes, key=lambda code: (code.position, code.name.casefold(), code.id))
    tops = [code for code in ordered if code.parent_id not in known]
    frameworks = list(dict.fromkeys(code.framework for code in tops))
    grouped = len(frameworks) > 1
    found: _Wanted = {}
    if grouped:
        found[""] = [(_GROUP + name, name) for name in sorted(frameworks, key=lambda name: (not name, name.casefold()))]
    for code in ordered:
        top = _GROUP + code.framework if grouped else ""
        above = code.parent_id if code.parent_id in known and code.parent_id else top
        found.setdefault(above, []).append((code.id, code.name))
    return found


def _tip(node: Node) -> str:
    if node.code is None:
        return ""
    lines = [node.code.path or node.code.name]
    if node.code.definition:
        lines.append(node.code.definition)
    if node.children:
        text = QCoreApplication.translate("CodebookModel", "{own} codings with this code, {all} with its sub-codes")
        lines.append(text.format(own=whole(node.code.count), all=whole(node.total)))
    if node.code.count != node.code.own_count:
        text = QCoreApplication.translate("CodebookModel", "{count} codings by everybody, {own} of them yours")
        lines.append(text.format(count=whole(node.code.count), own=whole(node.code.own_count)))
    return "\n".join(lines)


def _spoken(node: Node) -> str:
    if node.code is None:
        return node.name or QCoreApplication.translate("CodebookModel", "No framework")
    text = QCoreApplication.translate("CodebookModel", "{name}, {count} codings").format(
        name=node.name, count=node.total
    )
    if node.code.key:
        text = QCoreApplication.translate("CodebookModel", "{text}, key {key}").format(text=text, key=node.code.key)
    return (
        text
        if node.code.active
        else QCoreApplication.translate("CodebookModel", "{text}, no longer used").format(text=text)
    )
