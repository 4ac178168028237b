"""What wishes about codes mean: which verb each of the codebook panel's signals stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from coder_app.gui.codebook.dialogs import MergeDialog, SplitDialog
from coder_app.gui.codebook.editor import CodeEditor
from coder_app.gui.settings import SHOW_INACTIVE
from coder_app.operations.codebook import (
    add_code,
    delete_code,
    edit_code,
    merge_codes,
    move_code,
    move_to_framework,
    set_key,
    split_code,
)

if TYPE_CHECKING:
    from coder_app.gui.code.codebook_panel import CodebookPanel
    from coder_app.gui.desk import Desk


class CodebookWork(QObject):
    """Keeps a codebook panel fresh and carries out its wishes; a refused one leaves the tree as it was."""

    passages_requested = Signal(str)

    def __init__(self, desk: Desk, panel: CodebookPanel) -> None:
        super().__init__(panel)
        self._desk, self._panel = desk, panel
        self._made = ""  # a code just made, to be shown as soon as the desk knows it
        tree = panel.tree
        tree.new_requested.connect(self.new_code)
        tree.edit_requested.connect(self.edit)
        tree.merge_requested.connect(self.merge)
        tree.split_requested.connect(self.split)
        tree.delete_requested.connect(self.delete)
        tree.move_requested.connect(lambda ident, parent, place: self._do(move_code, ident, parent, place))
        tree.framework_requested.connect(lambda ident, name, place: self._do(move_to_framework, ident, name, place))
        tree.rename_requested.connect(lambda ident, name: self._do(edit_code, ident, {"name": name}))
        tree.active_requested.connect(lambda ident, active: self._do(edit_code, ident, {"active": active}))
        tree.colour_requested.connect(lambda ident, colour: self._do(edit_code, ident, {"colour": colour}))
        tree.key_requested.connect(lambda ident, key: self._do(set_key, ident, key))
        tree.passages_requested.connect(self.passages_requested)
        desk.codes_changed.connect(self.refresh)
        desk.settings.changed.connect(self._setting_changed)
        panel.set_editable(desk.is_lead)
        self.refresh()

    def refresh(self) -> None:
        """Take the codes from the desk."""
        self._panel.set_codes(self._desk.codes)
        self._show_made(self._made)
        self._setting_changed("")

    def _show_made(self, code_id: str) -> None:
        known = self._desk.code(code_id) is not None
        self._made = "" if known else code_id
        if known:
            self._panel.tree.select_code(code_id)

    def _setting_changed(self, _key: str) -> None:
        self._panel.tree.show_inactive(self._desk.settings.get(SHOW_INACTIVE))

    def _do(self, verb: Any, *args: Any, **kwargs: Any) -> None:
        self._desk.project.do(verb, *args, failed=self._refused, **kwargs)

    def _refused(self, error: Any) -> None:
        self._desk.messages.failed(error)
        self.refresh()

    def _frameworks(self) -> list[str]:
        return list(dict.fromkeys(code.framework for code in self._desk.codes if code.framework))

    def new_code(self, parent_id: str | None = None, name: str = "") -> None:
        """Ask for a new code and make it."""
        dialog = CodeEditor(self._desk.codes, name=name, parent_id=parent_id, frameworks=self._frameworks(),
                            parent=self._panel.window())  # fmt: skip

        def keep(values: dict[str, Any]) -> None:
            self._do(add_code, values.pop("name"), values, parent_id=values.pop("parent_id"),
                     framework=values.pop("framework") or "", then=self._show_made)  # fmt: skip

        dialog.kept.connect(keep)
        dialog.open()

    def edit(self, code_id: str) -> None:
        """Ask for changes of a code and make them."""
        code = self._desk.code(code_id)
        if code is None or not self._desk.is_lead:
            return
        dialog = CodeEditor(self._desk.codes, code, frameworks=self._frameworks(), parent=self._panel.window())

        def keep(values: dict[str, Any]) -> None:
            parent = values.pop("parent_id")
            if values["framework"] == code.framework:
                del values["framework"]
            self._do(edit_code, code_id, values)
            if parent != code.parent_id:
                self._do(move_code, code_id, parent)

        dialog.kept.connect(keep)
        dialog.open()

    def merge(self, code_id: str) -> None:
        """Ask which code takes over, and merge."""
        code = self._desk.code(code_id)
        if code is None:
            return
        dialog = MergeDialog(code, self._desk.codes, self._panel.window())
        dialog.merged.connect(lambda ident, into: self._do(merge_codes, ident, into, then=lambda n: self._offer_undo(
            self.tr("“{name}” merged; %n codings moved.", "", n).format(name=code.name))))  # fmt: skip
        dialog.open()

    def split(self, code_id: str) -> None:
        """Ask for the sub-codes a code is split into, make them, and show its passages to be sorted."""
        code = self._desk.code(code_id)
        if code is None:
            return
        dialog = SplitDialog(code, self._desk.codes, self._panel.window())
        dialog.split.connect(lambda ident, names: self._do(
            split_code, ident, names, then=lambda _ids: self.passages_requested.emit(ident)))  # fmt: skip
        dialog.open()

    def delete(self, code_id: str) -> None:
        """Delete a code with what is below it; Undo brings everything back."""
        code = self._desk.code(code_id)
        name = code.name if code else ""
        self._do(delete_code, code_id, then=lambda n: self._offer_undo(
            self.tr("“{name}” deleted with %n codings.", "", n).format(name=name)))  # fmt: skip

    def _offer_undo(self, text: str) -> None:
        self._desk.messages.offer_undo(text, self._desk.project.undo)
