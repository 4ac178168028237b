"""What the program says: quiet notices with Undo, errors in plain words, and a report when something broke."""

from __future__ import annotations

import logging
import sys
import threading
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from coder_app.domain.errors import Cancelled, CoderError
from coder_app.gui.settings import NOTICE_SECONDS
from coder_app.gui.widgets.crash_report import CrashDialog, crash_report, scrubbed
from coder_app.gui.widgets.notice import Notice, NoticeArea
from coder_app.gui.widgets.words import said

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

    from coder_app.gui.settings import Settings

log = logging.getLogger(__name__)


def sentence(error: CoderError) -> str:
    """An error in the reader's language, with its values filled in."""
    return said("Errors", error.message, **error.values)


class Messages(QObject):
    """Notices over the bottom of a window; the newest three."""

    def __init__(self, window: QWidget, settings: Settings | None = None) -> None:
        super().__init__(window)
        self._settings = settings
        self.area = NoticeArea(window)
        self._undoable: list[Notice] = []

    def tell(
        self,
        text: str,
        action_text: str = "",
        action: Callable[[], object] | None = None,
        *,
        seconds: float | None = None,
    ) -> Notice:
        """A fact, perhaps with one thing to do about it; goes by itself (``seconds`` 0: stays)."""
        return self.area.show(text, action_text, action, seconds=self._seconds(seconds))

    def offer_undo(self, text: str, undo: Callable[[], object]) -> Notice:
        """What was done, with Undo; goes with the next change, for then Undo would take that one back."""
        notice = self.tell(text, self.tr("Undo"), undo)
        self._undoable.append(notice)
        return notice

    def forget_undo(self) -> None:
        """Something else has been changed: take the notices with Undo away."""
        for notice in self._undoable:
            self.withdraw(notice)
        self._undoable.clear()

    def withdraw(self, notice: Notice) -> None:
        """Take a notice away that is out of date, where it is still shown."""
        if notice in self.area.notices():
            notice.dismiss()

    def clear(self) -> None:
        """Take all notices away: they are for the person and the study they were told in."""
        self.area.clear()
        self._undoable.clear()

    def failed(self, error: CoderError, action_text: str = "", action: Callable[[], object] | None = None) -> Notice:
        """An error in plain words; stays until it is closed. Work the person stopped is only mentioned."""
        if isinstance(error, Cancelled):
            return self.tell(sentence(error))
        return self.area.show(sentence(error), action_text, action, icon_name="warning", seconds=0)

    def _seconds(self, seconds: float | None) -> float:
        if seconds is not None:
            return seconds
        return float(self._settings.get(NOTICE_SECONDS)) if self._settings else float(NOTICE_SECONDS.default)


class CrashWatch(QObject):
    """Catches every exception nobody foresaw, on any thread, and Qt's own complaints; none is lost silently.

    The first one opens a dialog with a report; more of them while it is open are added to that report.
    """

    crashed = Signal(str)
    _caught = Signal(str, str)

    def __init__(self, window: Callable[[], QWidget | None] = lambda: None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._dialog: CrashDialog | None = None
        self._qt_said: deque[str] = deque(maxlen=40)
        self._before: tuple[object, ...] = ()
        self._caught.connect(self._show)

    def install(self) -> None:
        """Start watching; :meth:`remove` gives the hooks back."""
        self._before = (sys.excepthook, threading.excepthook, qInstallMessageHandler(self._qt_says))
        sys.excepthook = self._exception
        threading.excepthook = self._thread_exception

    def remove(self) -> None:
        """Stop watching."""
        if self._before:
            sys.excepthook, threading.excepthook, handler = self._before  # type: ignore[assignment]
            qInstallMessageHandler(handler)  # type: ignore[arg-type]
            self._before = ()

    def report(self) -> str:
        """A report without a crash, for "Problem report…"."""
        return crash_report(None, tuple(self._qt_said))

    def _exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.critical("Unexpected: %s", kind.__name__, exc_info=(kind, error, trace))
        self._caught.emit(kind.__name__, crash_report(error, tuple(self._qt_said)))

    def _thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._exception(args.exc_type, args.exc_value, args.exc_traceback)

    def _qt_says(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        self._qt_said.append(f"{kind.name}: {scrubbed(text)}")
        level = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO}.get(kind, logging.WARNING)
        log.log(level, "Qt: %s", text)
        if kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
            self._caught.emit("Qt", crash_report(None, tuple(self._qt_said)))

    def _show(self, kind: str, report: str) -> None:
        self.crashed.emit(report)
        if self._dialog is not None:
            self._dialog.add(report)
            return
        self._dialog = CrashDialog(report, self._window())
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
