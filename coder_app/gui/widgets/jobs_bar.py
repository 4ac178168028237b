"""Work that runs in the background, shown in the status line, with a list of all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from coder_app.gui.theme import px
from coder_app.gui.widgets.icons import put_icon
from coder_app.gui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from coder_app.gui.jobs import Job, Jobs


class ProgressRow(QWidget):
    """One piece of work: its title, what it is at, a thin bar, and Cancel."""

    def __init__(self, title: str = "", *, compact: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel(title, "second" if compact else "")
        self.what = ElidedLabel("", "second")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setFixedWidth(px(110))
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QToolButton()
        put_icon(self.cancel, "close", "second")
        self.cancel.setAccessibleName(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Cancel"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.title, 0 if compact else 1)
        row.addWidget(self.what)
        row.addWidget(self.bar, alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.cancel)

    def show_progress(self, title: str, share: float | None, what: str = "", *, stopping: bool = False) -> None:
        """Say how far it is; a share of None shows a bar that only moves."""
        self.title.set_text(title)
        self.what.set_text(self.tr("stopping…") if stopping else what)
        self.what.setVisible(bool(self.what.whole_text()))
        self.cancel.setEnabled(not stopping)
        if share is None:
            self.bar.setRange(0, 0)
        else:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(share * 1000))


class JobsBar(QWidget):
    """The oldest job in the status line; "and 2 more" opens the list. Hidden while nothing runs."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._list: JobsList | None = None
        self.row = ProgressRow(compact=True)
        self.more = QPushButton()
        self.more.setProperty("role", "link")
        self.more.clicked.connect(self.open_list)
        self.row.cancel.clicked.connect(self._cancel_first)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.row)
        line.addWidget(self.more)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        jobs.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        jobs = self._jobs.jobs()
        self.setVisible(bool(jobs))
        if not jobs:
            return
        first = next((job for job in jobs if job.state == "running"), jobs[0])
        self.row.show_progress(first.title, first.share, stopping=first.stopping)
        self.more.setVisible(len(jobs) > 1)
        self.more.setText(self.tr("and %n more", "", len(jobs) - 1))

    def _cancel_first(self) -> None:
        jobs = self._jobs.jobs()
        if jobs:
            next((job for job in jobs if job.state == "running"), jobs[0]).cancel()

    def open_list(self) -> None:
        """Show all jobs above the status line."""
        self._list = JobsList(self._jobs, self)
        self._list.open_above(self)


class JobsList(QFrame):
    """A popup with a row per job."""

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._jobs = jobs
        self._rows: dict[Job, ProgressRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 8, 10)
        self._column.setSpacing(6)
        jobs.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        jobs = self._jobs.jobs()
        for job in [job for job in self._rows if job not in jobs]:
            row = self._rows.pop(job)
            self._column.removeWidget(row)
            row.deleteLater()
        for job in jobs:
            row = self._rows.get(job) or self._add(job)
            waiting = job.state == "waiting"
            what = self.tr("waiting") if waiting else job.what
            row.show_progress(job.title, 0.0 if waiting else job.share, what, stopping=job.stopping)
        if not jobs:
            self.close()

    def _add(self, job: Job) -> ProgressRow:
        row = ProgressRow(job.title)
        row.cancel.clicked.connect(job.cancel)
        row.setMinimumWidth(px(380))
        self._rows[job] = row
        self._column.addWidget(row)
        return row

    def open_above(self, widget: QWidget) -> None:
        """Show with the lower right corner at the widget's upper right one."""
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(widget.width(), 0))
        self.move(max(0, corner.x() - self.width()), corner.y() - self.height() - 6)
        self.show()
