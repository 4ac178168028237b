"""Finds every sentence a person can read in the program's text, with the context it is looked up in."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MARKERS = {"QT_TRANSLATE_NOOP", "_N", "said", "translate"}
# Places whose sentences are handed on as values before they are said, and the context they are said in.
KEPT_SENTENCES = {
    "coder_app/blinding/reasons.py": "Blinding",
    "coder_app/domain/errors.py": "Errors",
    "coder_app/domain/prepared.py": "Errors",
    "coder_app/exchange/": "Errors",
    "coder_app/language/translation_checks/": "Checks",
    "coder_app/operations/checking_pairs.py": "Checks",
    "coder_app/operations/packet_warnings.py": "Errors",
    "coder_app/operations/pair_cautions.py": "Errors",
    "coder_app/reliability/results.py": "Errors",
    "coder_app/operations/data_set.py": "Exports",
    "coder_app/operations/exports.py": "Exports",
}
_IN_A_ROW = "{table}, row {row}: "


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """One sentence: its context, its English words and, rarely, a note that tells two uses apart."""

    context: str
    text: str
    note: str = ""

    @property
    def counted(self) -> bool:
        """Whether it is said of a number and so needs plural forms."""
        return "%n" in self.text or "%Ln" in self.text


def collect(root: Path) -> list[Message]:
    """Every sentence in ``root``/coder_app, sorted; each once."""
    found: set[Message] = set()
    errors = error_classes(root)
    for path in sorted((root / "coder_app").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        name = path.relative_to(root).as_posix()
        if name.startswith("coder_app/gui/"):
            found.update(gui_messages(tree, ""))
        found.update(lower_messages(tree, errors))
        found.update(kept_sentences(tree, name))
    return sorted(found)


def gui_messages(node: ast.AST, within: str) -> Iterator[Message]:
    """The sentences marked for Qt below a node; ``within`` is the class whose name ``tr`` takes as context."""
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else within
        if isinstance(child, ast.Call):
            yield from _marked(child, within)
        yield from gui_messages(child, inner)


def _marked(call: ast.Call, within: str) -> Iterator[Message]:
    name = _name(call.func)
    texts = [text_of(argument) for argument in call.args]
    if name == "tr" and isinstance(call.func, ast.Attribute) and texts and texts[0]:
        yield Message(within, texts[0], (texts[1] if len(texts) > 1 else "") or "")
    elif name in MARKERS and len(texts) > 1 and texts[0] and texts[1]:
        note = texts[2] if name == "translate" and len(texts) > 2 else ""
        yield Message(texts[0], texts[1], note or "")


def lower_messages(tree: ast.AST, errors: set[str]) -> Iterator[Message]:
    """Errors and the names of operations, which are worded where there is no Qt."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = _name(node.func)
        if name in errors:
            yield from (Message("Errors", text) for text in branches(node.args[0]))
        elif name == "verb":
            yield from (Message("Operations", text) for text in branches(node.args[0]))
        elif name == "refuse" and len(node.args) > 1:
            yield from (Message("Errors", _IN_A_ROW + text) for text in branches(node.args[1]))


def kept_sentences(tree: ast.Module, name: str) -> Iterator[Message]:
    """The whole sentences in a file of KEPT_SENTENCES, without what explains the program to its authors."""
    context = next((context for place, context in KEPT_SENTENCES.items() if name.startswith(place)), None)
    if context is None:
        return
    explained = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    pieces = {id(piece) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for piece in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in explained | pieces:
            text = node.value
            if isinstance(text, str) and text[:1].isupper() and text.endswith(".") and text.count(" ") > 1:
                yield Message(context, text)


def error_classes(root: Path) -> set[str]:
    """The names of CoderError and of everything derived from it."""
    bases: dict[str, set[str]] = {}
    for path in (root / "coder_app").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases.setdefault(node.name, set()).update(_name(base) for base in node.bases)
    found = {"CoderError"}
    while more := {name for name, above in bases.items() if above & found} - found:
        found |= more
    return found


def branches(node: ast.expr) -> Iterator[str]:
    """The sentence an argument is, or both of a choice."""
    if isinstance(node, ast.IfExp):
        yield from branches(node.body)
        yield from branches(node.orelse)
    elif text := text_of(node):
        yield text


def text_of(node: ast.expr) -> str | None:
    """The words of a constant, written in one piece or in several."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = text_of(node.left), text_of(node.right)
        return left + right if left is not None and right is not None else None
    return None


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
