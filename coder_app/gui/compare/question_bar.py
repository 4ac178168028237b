"""The row of chips: which coders, documents, codes, round and unit are compared, and how intervals are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from coder_app.gui.compare.choice_chips import CountingChip, DrawsChip, MenuChip
from coder_app.gui.compare.coder_names import CoderNames
from coder_app.gui.compare.compare_settings import (
    CONFIDENCE,
    DRAWS,
    HIDE_NAMES,
    INTENSITY,
    RULE,
    SEED,
    SEEN,
    TRAINING,
    TRIM,
    UNIT,
    WAY,
)
from coder_app.gui.compare.counting import COUNTING, counting_text
from coder_app.gui.compare.document_groups import group_choices, groups_of
from coder_app.gui.compare.words import RULE_NAMES, UNIT_HELP, UNIT_NAMES, interval_text, unit_text
from coder_app.gui.widgets.chips import ChipButton, Choice
from coder_app.gui.widgets.flow_layout import FlowLayout
from coder_app.gui.widgets.numbers import whole
from coder_app.gui.widgets.words import said
from coder_app.operations.comparison import UNITS, ComparisonQuestion
from coder_app.reliability.intervals import Draws

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from coder_app.domain.views import CoderView, CodeView
    from coder_app.gui.compare.comparing import Figures
    from coder_app.gui.desk import Desk
    from coder_app.operations.comparison_reading import RoundProgress

_FRAMEWORK = "framework:"


class QuestionBar(QWidget):
    """``changed`` says that the question is another one; the buttons at the right ask for words and files."""

    changed = Signal()
    statement_requested = Signal()
    save_requested = Signal()
    figure_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rounds: list[RoundProgress] = []
        self._round_id = ""
        self.coders = CountingChip(self.tr("Coders"))
        self.hide_names = ChipButton(self.tr("Hide names"), checkable=True)
        self.hide_names.setChecked(desk.settings.get(HIDE_NAMES))
        self.documents = CountingChip(self.tr("Documents"))
        self.codes = CountingChip(self.tr("Codes"))
        self.round = MenuChip(self.tr("Round"))
        self.unit = MenuChip(self.tr("Unit"))
        self.counting = MenuChip(self.tr("Counting"))
        self.draws = DrawsChip(desk.settings)
        self.statement = QPushButton(self.tr("Methods statement"))
        self.figure = QPushButton(self.tr("Figure"))
        self.save = QPushButton(self.tr("Save…"))
        self._fill_figure()
        self._lay_out()
        self._connect()
        self._fill_unit()
        self._fill_counting()
        self.say_drawn("document bootstrap")

    def _lay_out(self) -> None:
        self.setProperty("role", "bar")
        self.setProperty("edge", "bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        chips = FlowLayout()
        for chip in (self.coders, self.hide_names, self.documents, self.codes, self.round, self.unit, self.counting,
                     self.draws):  # fmt: skip
            chips.addWidget(chip)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 9)
        row.setSpacing(8)
        held = QWidget()
        held.setLayout(chips)
        row.addWidget(held, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.statement, self.figure, self.save):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        for chip in (self.coders, self.documents, self.codes):
            chip.chosen.connect(lambda _ids: self.changed.emit())
        self.hide_names.toggled.connect(lambda on: self._desk.settings.set(HIDE_NAMES, on))
        self.round.picked.connect(self._round_picked)
        self.unit.picked.connect(self._unit_picked)
        self.counting.picked.connect(self._counting_picked)
        self.statement.clicked.connect(self.statement_requested)
        self.save.clicked.connect(self.save_requested)

    def _fill_figure(self) -> None:
        menu = QMenu(self.figure)
        for ident, text in (
            ("save forest", self.tr("Save the forest plot…")), ("copy forest", self.tr("Copy the forest plot")),
            ("save heat", self.tr("Save the heat map of coders…")),
            ("copy heat", self.tr("Copy the heat map of coders")),
            ("run one", self.tr("Save the chosen figure to run again…")),
            ("script one", self.tr("Save the chosen figure as an R script…")),
        ):  # fmt: skip
            action = menu.addAction(text)
            action.setData(ident)
            action.triggered.connect(lambda _on=False, ident=ident: self.figure_requested.emit(ident))
        self.figure.setMenu(menu)

    def allow_output(self, *, allowed: bool) -> None:
        """Whether there is anything to say, draw and save."""
        for button in (self.statement, self.figure, self.save):
            button.setEnabled(allowed)

    def figure_lines(self) -> list[QAction]:
        """What can be done with figures."""
        return self.figure.menu().actions()

    # What is asked

    def question(self) -> ComparisonQuestion:
        """The question the chips put."""
        settings = self._desk.settings
        return ComparisonQuestion(
            tuple(self.coders.chosen_ids()), self._document_ids(), self._code_ids(), self._round_id,
            settings.get(UNIT), settings.get(RULE),  # type: ignore[arg-type]
            settings.get(TRIM), settings.get(TRAINING), settings.get(SEEN),
        )  # fmt: skip

    def beside(self) -> tuple[str, str]:
        """The way all codes are put together, and the level of intensities; empty for neither."""
        return self._desk.settings.get(WAY), self._desk.settings.get(INTENSITY)

    def rounds(self) -> list[RoundProgress]:
        """The rounds with what has been finished in them."""
        return self._rounds

    def how(self) -> Draws:
        """How intervals are to be drawn."""
        settings = self._desk.settings
        return Draws(settings.get(DRAWS), settings.get(SEED), settings.get(CONFIDENCE) / 100)

    def names(self, coders: tuple[tuple[str, str], ...]) -> CoderNames:
        """What these coders are called."""
        return CoderNames(coders, self.hide_names.isChecked(), tuple(coder.id for coder in self._finishers()))

    @property
    def round_id(self) -> str:
        """The round that is compared; empty as long as nothing has been finished in any."""
        return self._round_id

    def narrowed(self) -> bool:
        """Whether only some coders, documents or codes are chosen."""
        return any(chip.chosen_ids() for chip in (self.coders, self.documents, self.codes))

    def widen(self) -> None:
        """Choose everybody and everything again."""
        for chip in (self.coders, self.documents, self.codes):
            chip.blockSignals(True)
            chip.set_chosen([])
            chip.blockSignals(False)
        self.changed.emit()

    def _document_ids(self) -> tuple[str, ...]:
        """The chosen documents; of the chosen groups all documents that are offered."""
        chosen = set(self.documents.chosen_ids())
        offered = {ident for who in self._finished().values() for ident in who}
        return tuple(each.id for each in self._desk.documents
                     if each.id in offered and (each.id in chosen or chosen & set(groups_of(each))))  # fmt: skip

    def _code_ids(self) -> tuple[str, ...]:
        """The chosen codes with everything below them; chosen frameworks with all their codes."""
        chosen = set(self.codes.chosen_ids())
        if not chosen:
            return ()
        taken: set[str] = set()
        for code in self._desk.codes:
            if code.id in chosen or _FRAMEWORK + code.framework in chosen or code.parent_id in taken:
                taken.add(code.id)
        return tuple(code.id for code in self._desk.codes if code.id in taken)

    # What the chips offer

    def take_rounds(self, rounds: list[RoundProgress]) -> None:
        """Offer the rounds, and the coders and documents of the chosen one."""
        self._rounds = rounds
        known = {each.id for each in rounds}
        if self._round_id not in known:
            worked = [each for each in rounds if each.comparable] or [each for each in rounds if each.finished]
            self._round_id = worked[-1].id if worked else rounds[-1].id if rounds else ""
        self._fill_round()
        self.refill()

    def refill(self) -> None:
        """Offer coders, documents and codes as they are now; what is chosen stays."""
        names = self.names(tuple((coder.id, coder.name) for coder in self._finishers())).all()
        finishers = self._finishers()
        shown = dict(zip((coder.id for coder in finishers), names, strict=True))
        self.coders.set_choices([Choice(ident, name) for ident, name in shown.items()], self.coders.chosen_ids())
        self._say_coders(len(finishers))
        done = self._finished()
        documents = [
            Choice(each.id, each.code, self.tr("finished by {names}").format(names=", ".join(who)))
            for each in self._desk.documents
            if (who := [shown[ident] for ident in shown if each.id in done.get(ident, frozenset())])
        ]
        offered = {each.id for each in documents}
        groups = group_choices([each for each in self._desk.documents if each.id in offered])
        self.documents.set_choices([*groups, *documents], self.documents.chosen_ids())
        self.codes.set_choices(self._code_choices(), self.codes.chosen_ids())
        self.codes.set_all_text(self.tr("all {count}").format(count=whole(len(self._desk.codes))))
        self.hide_names.setText(self.tr("Names hidden") if self.hide_names.isChecked() else self.tr("Hide names"))

    def _say_coders(self, count: int) -> None:
        self.coders.set_all_text(whole(count))

    def say_compared(self, found: Figures) -> None:
        """Say how many documents count."""
        documents = found.comparison.material.documents
        coders = len(found.comparison.material.coders)
        everybody = sum(len(each.finished_by) == coders for each in documents)
        some = sum(1 < len(each.finished_by) < coders for each in documents)
        text = self.tr("{count} finished by all").format(count=whole(everybody))
        if some:
            text = self.tr("{text}, {count} by some").format(text=text, count=whole(some))
        self.documents.set_all_text(text)

    def say_drawn(self, method: str) -> None:
        """Say how intervals are drawn."""
        self.draws.say(interval_text(self.how(), method))

    def _finished(self) -> dict[str, frozenset[str]]:
        return next((each.finished for each in self._rounds if each.id == self._round_id), {})

    def _finishers(self) -> list[CoderView]:
        done = self._finished()
        return [coder for coder in self._desk.coders if coder.id in done]

    def _code_choices(self) -> list[Choice]:
        found: list[Choice] = []
        framework = None
        for code in self._desk.codes:
            if code.framework != framework and code.framework:
                found.append(Choice(_FRAMEWORK + code.framework, code.framework, self.tr("all its codes")))
            framework = code.framework
            found.append(self._code_choice(code))
        return found

    def _code_choice(self, code: CodeView) -> Choice:
        below = sum(other.path.startswith(code.path + "/") for other in self._desk.codes)
        detail = self.tr("and %n below", "", below) if below else ""
        return Choice(code.id, "\u2003" * code.path.count("/") + code.name, detail, code.colour)

    def _fill_round(self) -> None:
        self.round.clear()
        lines = [(each.id, each.name, "") for each in self._rounds]
        self.round.add_group("round", lines, self._round_id)
        self.round.say(next((each.name for each in self._rounds if each.id == self._round_id), ""))
        self.round.setVisible(len(lines) > 1)

    def _fill_unit(self) -> None:
        unit, rule = self._desk.settings.get(UNIT), self._desk.settings.get(RULE)
        self.unit.clear()
        units = [(each, said("Compare", UNIT_NAMES[each]), said("Compare", UNIT_HELP[each]))
                 for each in UNITS if each in UNIT_NAMES]  # fmt: skip
        self.unit.add_group("unit", units, unit)
        if unit in {"sentence", "paragraph", "word"}:
            rules = [(each, said("Compare", text), "") for each, text in RULE_NAMES.items()]
            self.unit.add_group("rule", rules, rule, said("Compare", UNIT_NAMES[unit]))
        self.unit.say(unit_text(unit, rule))

    def _fill_counting(self) -> None:
        settings = self._desk.settings
        self.counting.clear()
        for group in COUNTING:
            kept = settings.get(group.setting)
            lines = [(ident, said("Compare", text), said("Compare", tip)) for ident, (text, tip) in group.lines.items()]
            chosen = kept if isinstance(kept, str) else "yes" if kept else ""
            self.counting.add_group(group.setting.key, lines, chosen, said("Compare", group.heading))
        self.counting.say(counting_text(settings))

    def _counting_picked(self, key: str, ident: str) -> None:
        group = next(each for each in COUNTING if each.setting.key == key)
        whole_setting = isinstance(group.setting.default, bool)
        self._desk.settings.set(group.setting, bool(ident) if whole_setting else ident)
        self._fill_counting()
        self.changed.emit()

    def _unit_picked(self, group: str, ident: str) -> None:
        self._desk.settings.set(UNIT if group == "unit" else RULE, ident)
        self._fill_unit()
        self.changed.emit()

    def _round_picked(self, _group: str, ident: str) -> None:
        self._round_id = ident
        self._fill_round()
        for chip in (self.coders, self.documents):
            chip.blockSignals(True)
            chip.set_chosen([])
            chip.blockSignals(False)
        self.refill()
        self.changed.emit()
