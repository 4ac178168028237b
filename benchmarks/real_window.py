"""A real window on a big study, and clocks: until what one waits for is on the screen, how long the window stalls."""

from __future__ import annotations

import os
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from coder_app.gui.main_window import MainWindow
from coder_app.gui.memory import calm_collector, give_back_big_blocks
from coder_app.gui.settings import LAST_WORKSPACE, Settings
from coder_app.gui.theme import apply_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from coder_app.gui.code.code_workspace import CodeWorkspace
    from coder_app.gui.desk import Desk
    from coder_app.gui.library.library_workspace import LibraryWorkspace
    from coder_app.gui.reading.reader import Reader

_TICK = 2  # milliseconds
_WORTH_NOTING = 0.005
_PATIENCE = 60.0


@dataclass
class Clock:
    """Wall and processor seconds (of this process) of what happened in its ``with`` block."""

    wall: float = 0.0
    cpu: float = 0.0
    stalls: list[float] = field(default_factory=list)
    own_stalls: list[float] = field(default_factory=list)

    @property
    def longest_stall(self) -> float:
        """The longest time the event loop did not turn."""
        return max(self.stalls, default=0.0)

    @property
    def longest_own_stall(self) -> float:
        """The most processor time this process spent while the event loop did not turn.

        On an idle machine the same as ``longest_stall``; on a busy one without the time other programs took.
        """
        return max(self.own_stalls, default=0.0)


class _Pulse(QObject):
    """Notes how late the window's event loop is."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.own: list[float] = []
        self._last, self._spent = time.perf_counter(), time.process_time()
        self._timer = QTimer(self, interval=_TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, spent = time.perf_counter(), time.process_time()
        late = now - self._last - _TICK / 1000
        if late > _WORTH_NOTING:
            self.gaps.append(late)
            self.own.append(min(late, spent - self._spent))
        self._last, self._spent = now, spent

    def stop(self) -> None:
        self._beat()
        self._timer.stop()


class _Painted(QObject):
    """Looks at every frame of a widget whether it shows what is waited for."""

    def __init__(self) -> None:
        super().__init__()
        self.shows: Callable[[], bool] = lambda: False
        self.seen = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self.shows():
            self.seen = True
        return False


class RealWindow:
    """The window of a study, opened as a person does it, but for the keyboard and mouse."""

    def __init__(self, folder: Path, study: Path, person: str = "Lena", workspace: str = "library") -> None:
        give_back_big_blocks()  # as the program does
        app = QApplication.instance() or QApplication(["bench"])
        assert isinstance(app, QApplication)
        self.app = app
        apply_theme(app, "light", 1.0)
        settings = Settings(folder / "settings.ini")
        settings.set(LAST_WORKSPACE, workspace)
        self.window = MainWindow(settings)
        self.window.study_opened.connect(calm_collector, Qt.ConnectionType.SingleShotConnection)  # as the program does
        self.window.resize(1400, 900)
        self.window.show()
        self.window.open_study(study, person)
        self.until(lambda: bool(self.window.workspaces))
        self.settle()
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        self._painted = _Painted()
        for canvas in (self.reader.page_canvas, self.reader.text_canvas):
            self.watch(canvas)

    @property
    def desk(self) -> Desk:
        assert self.window.desk is not None
        return self.window.desk

    @property
    def code(self) -> CodeWorkspace:
        return self.window.workspaces["code"]  # type: ignore[return-value]

    @property
    def library(self) -> LibraryWorkspace:
        return self.window.workspaces["library"]  # type: ignore[return-value]

    @property
    def reader(self) -> Reader:
        return self.code.reader

    def until(self, done: Callable[[], bool]) -> None:
        """Let the window live until something holds."""
        end = time.monotonic() + _PATIENCE
        wake = QTimer(interval=20)
        wake.start()
        while not done():
            if time.monotonic() > end:
                raise TimeoutError
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        wake.stop()

    def rest(self, seconds: float) -> None:
        """Let the window live for a while."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > end)

    def settle(self) -> None:
        """Wait until nothing is being read, written, drawn or worked on."""
        project = self.desk.project
        for _ in range(3):
            self.until(lambda: project.pending == 0 and not self.desk.jobs.jobs())
            self.rest(0.1)

    @contextmanager
    def measured(self) -> Iterator[Clock]:
        """Clock a ``with`` block, and watch the event loop meanwhile."""
        clock, pulse = Clock(), _Pulse()
        wall, cpu = time.perf_counter(), time.process_time()
        try:
            yield clock
        finally:
            clock.wall, clock.cpu = time.perf_counter() - wall, time.process_time() - cpu
            pulse.stop()
            clock.stalls, clock.own_stalls = (sorted(gaps, reverse=True) for gaps in (pulse.gaps, pulse.own))

    def until_painted(self, shows: Callable[[], bool]) -> None:
        """Wait for a frame for which something holds."""
        self._painted.shows, self._painted.seen = shows, False
        self.until(lambda: self._painted.seen)

    def everybodys(self) -> None:
        """Show the codings of all coders."""
        self.code.show_coders(frozenset(coder.id for coder in self.desk.coders))

    def sharp(self, page: int) -> bool:
        """Whether a page's picture is there at the size it is shown in."""
        canvas = self.reader.page_canvas
        return canvas.images is not None and canvas.images.cached(page, canvas.picture_scale()) is not None

    def watch(self, area: QAbstractScrollArea) -> None:
        """Let :meth:`until_painted` look at its frames too."""
        area.viewport().installEventFilter(self._painted)

    def click(self, widget: QWidget, place: QPoint) -> None:
        """Click somewhere."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def press(self, key: Qt.Key) -> None:
        """Press a key, as on the keyboard itself: only so are shortcuts looked up."""
        QTest.keyClick(self.window.windowHandle(), key)

    def close(self) -> None:
        """Close the window and forget it."""
        self.window.close()
        self.window.deleteLater()
        self.rest(0.05)
