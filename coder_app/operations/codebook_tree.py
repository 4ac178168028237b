"""The tree of codes that the rows of a table and the codes there are make together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from coder_app.domain.errors import BadInput
    from coder_app.domain.views import CodeView
    from coder_app.exchange.tables import Table, TableRow


@dataclass(slots=True)
class Node:
    """A code: of a row, or in the codebook, or both. ``own_framework`` is what must be written for it."""

    name: str
    parent: Node | None = None
    framework: str = ""
    own_framework: str = ""
    row: TableRow | None = None
    view: CodeView | None = None

    @property
    def path(self) -> str:
        if self.parent is not None:
            return f"{self.parent.path}/{self.name}"
        prefix = self.framework if self.framework and self.framework != self.name else ""
        return f"{prefix}/{self.name}" if prefix else self.name

    @property
    def place(self) -> tuple[int | None, str]:
        """What no two codes share: their parent and their name."""
        return (id(self.parent) if self.parent else None, self.name.casefold())


class Tree:
    """Finds the parent of every row, whatever their order."""

    def __init__(self, table: Table, known: Sequence[CodeView], frameworks: Iterable[str]) -> None:
        self._table = table
        self._frameworks = {name.casefold(): name for name in frameworks}
        self.known = self._standing(known)
        self._at = {node.place: node for node in self.known}
        self._nodes: dict[int, Node] = {}
        self._busy: set[int] = set()
        self._rows: dict[str, list[TableRow]] = {}
        for row in table.rows:
            self._rows.setdefault(self._name(row).casefold(), []).append(row)
            named = " ".join(row.get("framework").split())
            if named:
                self._frameworks.setdefault(named.casefold(), named)

    @staticmethod
    def _standing(known: Sequence[CodeView]) -> list[Node]:
        nodes: dict[str, Node] = {}
        for view in known:
            parent = nodes.get(view.parent_id or "")
            nodes[view.id] = Node(view.name, parent, view.framework, view=view)
        return list(nodes.values())

    def in_order(self) -> list[Node]:
        """The nodes of all rows, parents before children, else in the order of the rows."""
        found: dict[int, Node] = {}
        for row in self._table.rows:
            above: list[Node] = []
            node: Node | None = self._resolve(row)
            while node is not None:
                if node.row is not None:
                    above.append(node)
                node = node.parent
            for each in reversed(above):
                assert each.row is not None
                found.setdefault(each.row.number, each)
        return list(found.values())

    def _name(self, row: TableRow) -> str:
        name = " ".join(row.get("code").split())
        return name if self._table.has("parent") and row.get("parent") else name.rpartition("/")[2].strip()

    def _wanted_parent(self, row: TableRow) -> str:
        parent = "/".join(part.strip() for part in " ".join(row.get("parent").split()).split("/"))
        return parent or " ".join(row.get("code").split()).rpartition("/")[0].strip()

    def _resolve(self, row: TableRow) -> Node:
        if row.number in self._nodes:
            return self._nodes[row.number]
        self._busy.add(row.number)
        node = self._node(row)
        self._busy.discard(row.number)
        if node.row is not None:
            raise self._table.refuse(row, "the code “{code}” is there twice, first in row {first}.",
                                     code=node.path, first=node.row.number)  # fmt: skip
        node.row = row
        self._nodes[row.number] = node
        return node

    def _node(self, row: TableRow) -> Node:
        name = self._name(row)
        if not name or "/" in name:
            raise self._table.refuse(row, "a code needs a name without “/”.")
        framework = " ".join(row.get("framework").split())
        wanted = self._wanted_parent(row)
        parent = self._parent(row, wanted) if wanted else None
        if wanted and parent is None:
            framework = self._by_framework(row, wanted, framework)
        if not wanted and not self._table.has("parent"):
            same = [node for node in self.known if node.name.casefold() == name.casefold()]
            if len(same) == 1:
                return self._claim(same[0], framework)
        inherited = parent.framework if parent else ""
        node = Node(name, parent, framework or inherited, framework if framework != inherited else "")
        standing = self._at.get(node.place)
        if standing is not None:
            return self._claim(standing, framework)
        self._at[node.place] = node
        return node

    @staticmethod
    def _claim(node: Node, framework: str) -> Node:
        if framework and framework != node.framework:
            node.framework = node.own_framework = framework
        return node

    def _by_framework(self, row: TableRow, wanted: str, framework: str) -> str:
        named = self._frameworks[wanted.casefold()]
        if framework and framework.casefold() != named.casefold():
            raise self._table.refuse(row, "the parent “{parent}” is a framework, but the framework is “{framework}”.",
                                     parent=named, framework=framework)  # fmt: skip
        return named

    def _parent(self, row: TableRow, wanted: str) -> Node | None:
        """The node a row names as its parent; None where it names a framework."""
        found, circle = self._candidates(wanted)
        key = wanted.casefold()
        exact = [node for node in found if node.path.casefold() == key]
        fitting = exact or [node for node in found if ("/" + node.path.casefold()).endswith("/" + key)]
        if len(fitting) == 1:
            return fitting[0]
        if fitting:
            raise self._table.refuse(row, "the parent “{parent}” may mean {paths}; write the whole path.",
                                     parent=wanted, paths=", ".join(node.path for node in fitting))  # fmt: skip
        if key in self._frameworks:
            return None
        if circle:
            raise self._table.refuse(row, "“{code}” stands below itself: follow the parents from “{parent}”.",
                                     code=self._name(row), parent=wanted)  # fmt: skip
        raise self._unknown(row, wanted)

    def _candidates(self, wanted: str) -> tuple[list[Node], bool]:
        last = wanted.rpartition("/")[2].casefold()
        rows = self._rows.get(last, [])
        circle = any(row.number in self._busy for row in rows)
        nodes = [self._resolve(row) for row in rows if row.number not in self._busy]
        nodes += [node for node in self.known if node.name.casefold() == last]
        return list({id(node): node for node in nodes}.values()), circle

    def _unknown(self, row: TableRow, wanted: str) -> BadInput:
        return self._table.refuse(
            row, "there is no code or framework “{parent}”, neither in the table nor in the codebook.", parent=wanted
        )
