"""The page of the set-up about blind coders: what their window shows, the order of codes, lists to guess from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget

from coder_app.gui.code.finishing_dialog import FACET_WORDS
from coder_app.gui.start.plain_dialog import quiet_label
from coder_app.gui.study.setup_pages import SetupPage
from coder_app.gui.theme import set_role
from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP, said
from coder_app.operations.coder_sight import SHOWN, SightSettings, offer_guesses, show_coders, sight_settings

if TYPE_CHECKING:
    from coder_app.domain.views import Changes
    from coder_app.gui.desk import Desk

_N = QT_TRANSLATE_NOOP
SHOWN_WORDS = {
    "title": _N("Blinding", "The study’s title and question"),
    "frameworks": _N("Blinding", "The names of frameworks in the codebook"),
    "totals": _N("Blinding", "How many documents and codings there are"),
    "pages": _N("Blinding", "How long a document is"),
    "dates": _N("Blinding", "When something was done"),
}


class BlindPage(SetupPage):
    """Ticks for what coders see; decoys by facet, separated by semicolons."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        explained = self.tr(
            "In a blind study coders see reading copies under neutral codes. What is ticked here their window shows "
            "besides; leave it unticked where it could tell whose text it is."
        )
        super().__init__(desk, explained, parent)
        self._settings = SightSettings()
        self.shown = {name: QCheckBox(said("Blinding", SHOWN_WORDS[name])) for name in SHOWN}
        self.shuffle = QCheckBox(self.tr("Each coder sees the codes in an order of their own"))
        self.seed = quiet_label("")
        self.guesses = QCheckBox(self.tr("Ask for guesses of the source when a document is finished"))
        self.decoys = {facet: QLineEdit() for facet in FACET_WORDS}
        self.options = {facet: quiet_label("") for facet in FACET_WORDS}
        self._lay_out()
        for box in (*self.shown.values(), self.shuffle):
            box.clicked.connect(self._keep_shown)
        self.guesses.clicked.connect(self._keep_guesses)
        for field in self.decoys.values():
            field.editingFinished.connect(self._keep_guesses)
        desk.project.changed.connect(self._follow)
        self._read()

    def _lay_out(self) -> None:
        for box in (*self.shown.values(), self.shuffle):
            self.column.addWidget(box)
        self.column.addWidget(self.seed)
        heading = QLabel(self.tr("Guesses"))
        set_role(heading, "title")
        self.column.addWidget(heading)
        self.column.addWidget(self.guesses)
        self.column.addWidget(quiet_label(self.tr(
            "Coders choose from lists of the study’s own sources, the same for every document. Add others that could "
            "be meant, so that the list itself tells nothing; put semicolons between them.")))  # fmt: skip
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        for row, (facet, field) in enumerate(self.decoys.items()):
            name = QLabel(said("Blinding", FACET_WORDS[facet]))
            name.setBuddy(field)
            field.setAccessibleName(name.text())
            field.setPlaceholderText(self.tr("Others besides the study’s own"))
            grid.addWidget(name, 2 * row, 0)
            grid.addWidget(field, 2 * row, 1)
            grid.addWidget(self.options[facet], 2 * row + 1, 1)
        self.column.addLayout(grid)
        self.column.addWidget(self.problem)
        self.column.addStretch(1)

    def _follow(self, changes: Changes) -> None:
        if changes.touches("study", "provenance", "period"):
            self._read()

    def refresh(self) -> None:
        """Read again what holds."""
        if hasattr(self, "options"):
            self._read()

    def _read(self) -> None:
        self._desk.project.ask(sight_settings, then=self._show)

    def _show(self, settings: SightSettings) -> None:
        self._settings = settings
        for name, box in self.shown.items():
            box.setChecked(name in settings.shown)
        self.shuffle.setChecked(settings.code_order is not None)
        number = settings.code_order
        self.seed.setText("" if number is None else self.tr("Seed of the order: {seed}").format(seed=number))
        self.seed.setVisible(number is not None)
        self.guesses.setChecked(settings.guesses)
        for facet, field in self.decoys.items():
            field.setEnabled(settings.guesses)
            if not field.hasFocus():
                field.setText("; ".join(settings.decoys.get(facet, ())))
            self._say_options(facet, settings)

    def _say_options(self, facet: str, settings: SightSettings) -> None:
        options, label = settings.options.get(facet, ()), self.options[facet]
        few = settings.guesses and len(options) < 2
        words = self.tr("Not asked: a list needs two lines at least.") if few else self.tr(
            "In the list: {names}").format(names=", ".join(options))  # fmt: skip
        label.setText(f"◆ {words}" if few else words)
        set_role(label, "warn" if few else "second")
        label.setVisible(settings.guesses)

    def _keep_shown(self) -> None:
        wanted = [name for name, box in self.shown.items() if box.isChecked()]
        self.do(show_coders, wanted, shuffle_codes=self.shuffle.isChecked())

    def _keep_guesses(self) -> None:
        decoys = {facet: [name.strip() for name in field.text().split(";") if name.strip()]
                  for facet, field in self.decoys.items()}  # fmt: skip
        same = all(tuple(each) == tuple(self._settings.decoys.get(facet, ())) for facet, each in decoys.items())
        if not same or self.guesses.isChecked() != self._settings.guesses:
            self.do(offer_guesses, decoys, on=self.guesses.isChecked())
