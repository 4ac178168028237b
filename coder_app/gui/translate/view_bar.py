"""The bar over the pair: what is shown, which pair, how far it is judged, the profile, the report."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from coder_app.gui.translate.warning_words import PROFILES, language_name
from coder_app.gui.widgets.chips import Chip, ChipButton
from coder_app.gui.widgets.labels import Line
from coder_app.gui.widgets.numbers import whole
from coder_app.gui.widgets.words import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from coder_app.operations.crosscheck import PairOpen, PairView


class ViewBar(QWidget):
    """``view_chosen`` tells which view is wanted, ``profile_requested`` that the other profile is."""

    view_chosen = Signal(str)
    profile_requested = Signal()
    beside_requested = Signal(str)

    def __init__(self, views: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.views: dict[str, ChipButton] = {}
        self._group = QButtonGroup(self)
        self.pair, self.judged = Chip(), Chip()
        self.profile, self.beside = ChipButton(), ChipButton()
        self.report = QPushButton(self.tr("Report…"))
        self.report.setAutoDefault(False)
        self._views, self._about = QHBoxLayout(), QHBoxLayout()
        for ident, text in views:
            chip = ChipButton(text, checkable=True)
            chip.clicked.connect(lambda _on=False, ident=ident: self.view_chosen.emit(ident))
            self._group.addButton(chip)
            self.views[ident] = chip
            self._views.addWidget(chip)
        self._views.addStretch(1)
        self._about.addStretch(1)
        for widget in (self.pair, self.beside, self.profile, self.judged, self.report):
            self._about.addWidget(widget)
        for row in (self._views, self._about):
            row.setSpacing(8)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._rows.setContentsMargins(14, 9, 14, 9)
        self._rows.setSpacing(8)
        self._rows.addLayout(self._views)
        self._rows.addLayout(self._about, 1)
        self.profile.clicked.connect(self.profile_requested)
        self.profile.setToolTip(self.tr("Calm checks raise few warnings, sensitive ones every doubt"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._rows)
        column.addWidget(Line())
        self.show_pair(None, None, working=False)
        self.show_others((), "")

    def _fold(self) -> None:
        """What is said of the pair goes to a line of its own where there is no room beside the views."""
        margins = self._rows.contentsMargins()
        rows = self._views.sizeHint().width() + self._about.sizeHint().width()
        wide = rows + self._rows.spacing() + margins.left() + margins.right()
        fits = wide <= self.width()
        self._rows.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        # Narrower than in one line: then there are two.
        return QSize(0, super().minimumSizeHint().height())

    def show_others(self, others: Sequence[PairView], third: str) -> None:
        """Offer other translations of the same original to be held beside the pair; ``third`` is the one that is."""
        self.beside.setVisible(bool(others))
        shown = next((each for each in others if each.check_id == third), None)
        code = shown.translation.code if shown else self.tr("none")
        self.beside.setText(self.tr("Beside: {version}").format(version=code))
        self.beside.setToolTip(self.tr("Another translation of the same original, with the words in which they differ"))
        old = self.beside.menu()
        if old is not None:
            old.deleteLater()
        menu = QMenu(self.beside)
        menu.addAction(self.tr("none"), lambda: self.beside_requested.emit(""))
        for each in others:
            text = f"{each.translation.code}  {language_name(each.translation.language)}"
            menu.addAction(text, partial(self.beside_requested.emit, each.check_id))
        self.beside.setMenu(menu)

    def set_view(self, ident: str) -> None:
        """Mark the view that is shown."""
        self.views[ident].setChecked(True)

    def show_pair(self, view: PairView | None, pair: PairOpen | None, *, working: bool) -> None:
        """Say which pair is open and how far it is."""
        for chip in (self.pair, self.profile, self.judged):
            chip.setVisible(pair is not None)
        for ident, button in self.views.items():
            button.setEnabled(ident in {"works", "terms", "years"} or pair is not None)
        if pair is None:
            return
        ours, theirs = language_name(pair.original.language), language_name(pair.translation.language)
        spoken = f"{pair.original.language} → {pair.translation.language}"
        self.pair.setText(f"{pair.original.code} → {pair.translation.code} · {spoken}")
        if view is not None:
            self.pair.setToolTip(
                f"{view.title}\n{ours} → {theirs}\n{view.original.name}\n{view.translation.name}".strip()
            )
        profile = said("Translate", PROFILES.get(pair.profile, pair.profile))
        self.profile.setText(self.tr("Profile: {profile}").format(profile=profile))
        keys = {warning.key for warning in pair.warnings}
        done = sum(key in keys for key in pair.verdicts)
        if working or not pair.fresh:
            self.judged.setText(self.tr("checking…"))
        else:
            self.judged.setText(self.tr("{judged} of {all} warnings judged").format(
                judged=whole(done), all=whole(len(keys))))  # fmt: skip
