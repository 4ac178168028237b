"""The Compare workspace: agreement by code and between coders; at the right, where the coders differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from coder_app.domain.anchors import Anchor
from coder_app.gui.compare.agreement_table import AgreementTable
from coder_app.gui.compare.compare_settings import CONFIDENCE, DRAWS, HIDE_NAMES, LOWER_LINE, SEED, UPPER_LINE
from coder_app.gui.compare.comparing import Comparing
from coder_app.gui.compare.disagreement_panel import DisagreementPanel
from coder_app.gui.compare.figures import Forest, HeatMap
from coder_app.gui.compare.further_views import FurtherViews
from coder_app.gui.compare.methods_dialog import MethodsDialog
from coder_app.gui.compare.question_bar import QuestionBar
from coder_app.gui.compare.saving import Saving, WhatToSave
from coder_app.gui.compare.why_not import why_not
from coder_app.gui.compare.words import beside_text, left_out_text
from coder_app.gui.theme import px
from coder_app.gui.widgets.labels import ElidedLabel, EmptyState, Line, PanelHeader
from coder_app.gui.widgets.layout_memory import Splitter, remember_splitter
from coder_app.gui.widgets.numbers import coefficient, percent, whole
from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP, said

if TYPE_CHECKING:
    from coder_app.domain.errors import CoderError
    from coder_app.domain.views import Changes
    from coder_app.gui.compare.comparing import Disputes, Drawn, Figures
    from coder_app.gui.desk import Desk
    from coder_app.operations.comparison_disputes import Contested
    from coder_app.operations.comparison_reading import RoundProgress

_PAUSE = 500
_UNITS = {
    "sentence": QT_TRANSLATE_NOOP("Compare", "{count} sentences"),
    "paragraph": QT_TRANSLATE_NOOP("Compare", "{count} paragraphs"),
    "document": QT_TRANSLATE_NOOP("Compare", "{count} documents counted"),
    "word": QT_TRANSLATE_NOOP("Compare", "{count} words"),
    "character": QT_TRANSLATE_NOOP("Compare", "{count} characters"),
    "segment": QT_TRANSLATE_NOOP("Compare", "{count} marked segments"),
}
_TOUCHING = ("coding", "segment", "completion", "code", "framework", "document", "edition", "round", "coder", "memo",
             "study")  # fmt: skip


class CompareWorkspace(QWidget):
    """Compares whenever it is shown and what it rests on has changed."""

    status_changed = Signal()

    COMMANDS = ("code.next", "code.previous", "view.panels")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale = True
        self.comparing = Comparing(desk, self)
        self.bar = QuestionBar(desk)
        self.table = AgreementTable(desk.settings)
        self.further = FurtherViews(desk)
        self.disagreements = DisagreementPanel(desk)
        self.saving = Saving(desk, self)
        self.empty = EmptyState("compare", self.tr("Comparing the coders…"))
        self.methods: MethodsDialog | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._refresh)
        self._lay_out()
        self._connect()
        self._allow_output(allowed=False)
        desk.actions.attach(self, "page")

    # Layout

    def _lay_out(self) -> None:
        self.agreement_header = PanelHeader(self.tr("Agreement by code"))
        self.left_out = ElidedLabel("", "second")
        self.left_out.setContentsMargins(14, 0, 14, 6)
        self.caution = QLabel()
        self.caution.setProperty("role", "warn")
        self.caution.setWordWrap(True)
        self.caution.setContentsMargins(14, 0, 14, 6)
        self.left_out.hide()
        self.caution.hide()
        # Of a header the quiet words give way first.
        self.agreement_header.title.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.together = QLabel()
        self.together.setWordWrap(True)
        self.together.setContentsMargins(14, 0, 14, 6)
        self.together.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.together.hide()
        # From the outside in: a widget that changes its place takes its whole look anew.
        whole_column = QVBoxLayout(self)
        whole_column.setContentsMargins(0, 0, 0, 0)
        whole_column.setSpacing(0)
        self.stack = QStackedWidget(self)
        whole_column.addWidget(self.bar)
        whole_column.addWidget(self.stack, 1)
        self.columns = Splitter(Qt.Orientation.Horizontal, self.stack)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.columns)
        middle = QWidget(self.columns)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        for widget in (self.agreement_header, self.together, self.left_out, self.caution):
            column.addWidget(widget)
        self.table.setMinimumHeight(px(160))
        column.addWidget(self.table, 1)
        column.addWidget(Line())
        column.addWidget(self.further)
        self.columns.set_parts((middle, 930, 1), (self.disagreements, 420, 0))
        remember_splitter(self.columns, self._desk.settings, "compare-columns")
        middle.setMinimumWidth(360)
        self.disagreements.setMinimumWidth(260)

    def _connect(self) -> None:
        comparing, desk = self.comparing, self._desk
        comparing.rounds_read.connect(self._take_rounds)
        comparing.compared.connect(self._take_figures)
        comparing.drawn.connect(self._take_drawn)
        comparing.disputed.connect(self._take_disputes)
        comparing.refused.connect(self._refused)
        comparing.stopped.connect(self.status_changed)
        self.bar.changed.connect(self._ask)
        self.bar.statement_requested.connect(self.show_methods)
        self.bar.save_requested.connect(self.save)
        self.bar.figure_requested.connect(self.do_with_figure)
        self.table.code_chosen.connect(comparing.ask_disputes)
        self.further.code_chosen.connect(self.table.choose)
        self.further.cell_chosen.connect(comparing.ask_between)
        comparing.between.connect(self.disagreements.show_between)
        self.disagreements.all_requested.connect(self._show_all)
        self.disagreements.open_requested.connect(self.open_page)
        self.empty.acted.connect(self._act)
        desk.project.changed.connect(self._follow)
        desk.study_changed.connect(self._desk_changed)
        desk.documents_changed.connect(self._desk_changed)
        desk.codes_changed.connect(self._desk_changed)
        desk.settings.changed.connect(self._setting_changed)

    # Workspace

    def enter(self) -> None:
        """Compare, when something has changed since the last time; give the table the keyboard."""
        if self._stale:
            self._refresh()
        self.table.setFocus()

    def shut(self) -> None:
        """Stop what is being worked out."""
        self._pause.stop()
        self.comparing.close()

    def status(self) -> dict[str, str]:
        """How much is compared, and how far the draws are."""
        figures = self.comparing.figures
        if figures is None:
            return {}
        comparison = figures.comparison
        material = comparison.material
        both = sum(len(each.finished_by) > 1 for each in material.documents)
        decisions = comparison.units * len(material.coders)
        missing = percent(comparison.missing / decisions if decisions else 0.0)
        units = said("Compare", _UNITS.get(material.question.unit, _UNITS["sentence"]), count=whole(comparison.units))
        told = [self.tr("%n document(s)", "", both), self.tr("%n coder(s)", "", len(material.coders)), units,
                self.tr("{share} missing").format(share=missing)]  # fmt: skip
        drawn = self.comparing.limits
        if drawn is None or drawn.method == "none":
            return {"place": " · ".join(told)}
        refined = self.tr("refined {done} of {all} draws")
        done, wanted = whole(drawn.how.draws), whole(self.bar.how().draws)
        return {"place": " · ".join(told), "zoom": refined.format(done=done, all=wanted)}

    def command(self, ident: str) -> None:
        """Do what a command says."""
        if ident == "code.next":
            self.disagreements.step(1)
        elif ident == "code.previous":
            self.disagreements.step(-1)
        elif ident == "view.panels":
            self.disagreements.setVisible(not self.disagreements.isVisible())

    # Following the study

    def _follow(self, changes: Changes) -> None:
        if changes.touches("decision"):
            # A decision writes codings, but into the consensus: what is compared stays as it is.
            self.disagreements.adjudicating.read()
            return
        if changes.touches(*_TOUCHING):
            self._stale = True
            if self.isVisible():
                self._pause.start()

    def _desk_changed(self) -> None:
        self.bar.refill()

    def _setting_changed(self, key: str) -> None:
        if key == HIDE_NAMES.key:
            self.bar.refill()
            if self.comparing.figures is not None:
                self._show_figures(self.comparing.figures)
        elif key in {DRAWS.key, SEED.key, CONFIDENCE.key}:
            self.bar.say_drawn(self.comparing.limits.method if self.comparing.limits else "document bootstrap")
            self.comparing.draw(self.bar.how())
        elif key in {LOWER_LINE.key, UPPER_LINE.key}:
            self._say_headers()

    def _refresh(self) -> None:
        self._stale = False
        self.comparing.read_rounds()

    def _take_rounds(self, rounds: list[RoundProgress]) -> None:
        self.bar.take_rounds(rounds)
        self._ask()

    def _ask(self) -> None:
        self.comparing.ask(self.bar.question(), self.bar.how(), self.bar.beside())

    # What comes back

    def _take_figures(self, found: Figures) -> None:
        self.stack.setCurrentWidget(self.columns)
        self._allow_output(allowed=True)
        self.bar.say_compared(found)
        self._show_figures(found)

    def _allow_output(self, *, allowed: bool) -> None:
        self.bar.allow_output(allowed=allowed)

    def _show_figures(self, found: Figures) -> None:
        material = found.comparison.material
        names = self.bar.names(material.coders)
        self.table.show_figures(found.comparison, names, self.comparing.limits)
        self.further.set_compared(found, names, self.bar.question(), self.bar.rounds())
        self.disagreements.set_compared(found, names, self.bar.round_id)
        self._say_headers()
        self.comparing.ask_disputes(self.table.chosen_code())
        self.status_changed.emit()

    def _say_headers(self) -> None:
        figures, settings = self.comparing.figures, self._desk.settings
        if figures is None:
            return
        low, high = coefficient(settings.get(LOWER_LINE)), coefficient(settings.get(UPPER_LINE))
        lines = self.tr("Krippendorff’s α · reference lines {low} and {high} are yours to set")
        self.agreement_header.set_quiet(lines.format(low=low, high=high))
        told = beside_text(self.comparing.limits, figures.comparison)
        for name, shown in self.bar.names(figures.comparison.material.coders).by_name().items():
            told = told.replace(name, shown)
        self.together.setText(told)
        self.together.setVisible(bool(told))
        left_out = left_out_text(figures.comparison.material.left_out)
        self.left_out.set_text(left_out)
        self.left_out.setVisible(bool(left_out))
        note = self.comparing.limits.note if self.comparing.limits else None
        caution = said("Errors", note) if note else ""
        self.caution.setText(f"▲ {caution}" if caution else "")
        self.caution.setVisible(bool(caution))

    def _take_drawn(self, found: Drawn) -> None:
        self.table.show_drawn(found)
        if found.further is not None:
            self.further.show_without(found.further.without)
        self.bar.say_drawn(found.method)
        self._say_headers()
        self.status_changed.emit()

    def _show_all(self) -> None:
        self.table.choose("") if self.table.chosen_code() else self.comparing.ask_disputes("")

    def _take_disputes(self, code_id: str, found: Disputes) -> None:
        if code_id == self.table.chosen_code():
            self.further.codes.clearSelection()
            self.disagreements.show_disputes(code_id, found)

    def _refused(self, error: CoderError, rounds: list[RoundProgress]) -> None:
        self._allow_output(allowed=False)
        self.stack.setCurrentWidget(self.empty)
        progress = next((each for each in rounds if each.id == self.bar.round_id), None)
        alone = len(self.bar.coders.chosen_ids()) == 1
        self.empty.say(*why_not(self._desk, progress, error if self.bar.narrowed() else None, alone=alone))
        self.status_changed.emit()

    def _act(self) -> None:
        self.bar.widen() if self.bar.narrowed() else self._desk.workspace_requested.emit("code")

    # What one can do

    def open_page(self, found: Contested) -> None:
        """Show a disagreement on its page in the Code workspace, with the codings of those who differ."""
        figures = self.comparing.figures
        if figures is None:
            return
        names = found.place.coders
        coders = frozenset(ident for ident, name in figures.comparison.material.coders if name in names)
        self._desk.show_passage(found.place.document_id, Anchor(found.place.start, found.place.end), coders=coders)

    def _what_to_save(self) -> WhatToSave | None:
        figures = self.comparing.figures
        if figures is None:
            return None
        names = self.bar.names(figures.comparison.material.coders)
        return WhatToSave(figures, self.comparing.limits, names, *self.table.chosen_figure())

    def show_methods(self) -> None:
        """Show the sentences for a methods section."""
        what = self._what_to_save()
        if what is None:
            return
        self.methods = MethodsDialog(what.methods, self._desk.settings, self.caution.text(), self)
        self.methods.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.methods.open()

    def figures(self) -> tuple[Forest, HeatMap]:
        """The forest plot of what the table shows, in its order, and the heat map of the coders."""
        settings = self._desk.settings
        forest = Forest(self.table.forest_lines(), (settings.get(LOWER_LINE), settings.get(UPPER_LINE)),
                        self.tr("Krippendorff’s α"))  # fmt: skip
        figures = self.comparing.figures
        assert figures is not None
        names = self.bar.names(figures.comparison.material.coders).all()
        return forest, HeatMap(tuple(names), tuple(map(tuple, figures.matrix)))

    def do_with_figure(self, ident: str) -> None:
        """Save or copy the forest plot or the heat map, as "save forest", "copy heat"; "run one", "script one"."""
        what = self._what_to_save()
        if what is None:
            return
        act, which = ident.split()
        if which == "one":
            self.saving.ask_one(what, script=act == "script")
        else:
            self.saving.give_figure(act, self.figures()[which == "heat"])

    def save(self) -> None:
        """Ask where to save what is compared."""
        what = self._what_to_save()
        if what is not None:
            self.saving.ask(what)
