"""Remembering the sizes of panels per workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QHeaderView, QSplitter, QWidget

if TYPE_CHECKING:
    from coder_app.gui.settings import Settings


class _Memory(QObject):
    def __init__(self, widget: QSplitter | QHeaderView, settings: Settings, name: str) -> None:
        super().__init__(widget)
        self._widget, self._settings, self._name = widget, settings, name
        self._pause = QTimer(self, singleShot=True, interval=300)
        self._pause.timeout.connect(self.keep)

    def note(self, *_: object) -> None:
        self._pause.start()

    def keep(self) -> None:
        self._settings.keep_layout(self._name, self._widget.saveState())


def remember_splitter(splitter: QSplitter, settings: Settings, name: str) -> None:
    """Give a splitter the sizes it had under this name ("code/sides"), and remember what becomes of them."""
    state = settings.layout(name)
    if not state.isEmpty():
        splitter.restoreState(state)
    # A splitter's state holds its look as well; ours does not change.
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    splitter.splitterMoved.connect(_Memory(splitter, settings, name).note)


def remember_header(header: QHeaderView, settings: Settings, name: str) -> None:
    """The same for the columns of a table; call it after the model is set."""
    state = settings.layout(name)
    if not state.isEmpty():
        header.restoreState(state)
    memory = _Memory(header, settings, name)
    header.sectionResized.connect(memory.note)
    header.sectionMoved.connect(memory.note)
    header.sortIndicatorChanged.connect(memory.note)


class Splitter(QSplitter):
    """A splitter with a handle of 1 px that is easy to catch: the pointer changes a few pixels around it."""

    def __init__(self, orientation: Qt.Orientation = Qt.Orientation.Horizontal, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.setOpaqueResize(True)

    def set_parts(self, *parts: tuple[QWidget, int, int]) -> None:
        """Fill it: (widget, first size in pixels, share of what the window grows by; 0 keeps its size)."""
        for place, (widget, _, share) in enumerate(parts):
            self.addWidget(widget)
            self.setStretchFactor(place, share)
        self.setSizes([size for _, size, _ in parts])
