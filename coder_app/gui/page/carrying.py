"""Dragging passages out of a reading surface and codes onto it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDrag

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent

    from coder_app.gui.page.reading_surface import ReadingSurface

ANCHOR_MIME = "application/x-coder-anchor"
CODE_MIME = "application/x-coder-code"


def carried_passage(surface: ReadingSurface) -> QMimeData | None:
    """The selection as mime data: ``start end`` in code points, and its text; None without a selection."""
    anchor = surface.selection()
    if anchor is None:
        return None
    data = QMimeData()
    data.setData(ANCHOR_MIME, f"{anchor.start} {anchor.end}".encode())
    data.setText(surface.selected_text())
    return data


def start_drag(surface: ReadingSurface) -> None:
    """Carry the selection out until it is dropped."""
    data = carried_passage(surface)
    if data is not None:
        drag = QDrag(surface)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


def accepts(event: QDropEvent) -> bool:
    """Whether a code is being dropped."""
    return event.mimeData().hasFormat(CODE_MIME)


def drop_code(surface: ReadingSurface, event: QDropEvent) -> None:
    """Hand over a dropped code; beside the selection the sentence under the pointer is selected first."""
    target = surface.drop_target(event.position())
    surface.show_preview(None)
    if target is not None and target != surface.selection():
        surface.set_selection(target)
    event.acceptProposedAction()
    surface.setFocus()  # so that the keys go on with the text
    surface.code_dropped.emit(bytes(event.mimeData().data(CODE_MIME).data()).decode("utf-8", "replace"))
