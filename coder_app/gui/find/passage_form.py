"""The form that asks for coded passages."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from coder_app.gui.find.code_checks import CodeChecks
from coder_app.gui.theme import inset, px
from coder_app.gui.widgets.chips import ChipButton, Choice, FilterChip
from coder_app.gui.widgets.flow_layout import FlowLayout
from coder_app.gui.widgets.labels import ElidedLabel
from coder_app.gui.widgets.search_field import SearchField
from coder_app.operations.questions import Question
from coder_app.operations.wishes import NEAR, PassageWish, Relation

if TYPE_CHECKING:
    from coder_app.gui.desk import Desk

_PAUSE = 160
_MANY_CODES = 14


class PassageForm(QWidget):
    """Codes, filters and a relation of two codes; ``changed`` follows every change after a short pause."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._given: PassageWish | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.changed)
        self.find_code = SearchField(self.tr("Find a code"))
        self.codes = CodeChecks()
        self.sub_codes = ChipButton(self.tr("with sub-codes"), checkable=True)
        self.sub_codes.setChecked(True)
        self.text = SearchField(self.tr("Words in the passage"), delay=0)
        self.relation = QComboBox()
        self.relation.setAccessibleName(self.tr("Together with another code"))
        self.others = FilterChip(self.tr("Other code"), self.tr("choose"))
        self.near = QSpinBox()
        self.coders, self.documents = FilterChip(self.tr("Coders")), FilterChip(self.tr("Documents"))
        self.rounds, self.periods = FilterChip(self.tr("Rounds")), FilterChip(self.tr("Periods"))
        self.kinds = FilterChip(self.tr("Evidence"))
        self._fill_relation()
        self._lay_out()
        self._connect()
        self.refresh()

    def _fill_relation(self) -> None:
        for value, words in (
            ("", self.tr("Codes on their own")),
            ("overlaps", self.tr("Overlapping another code")),
            ("without", self.tr("Not overlapping another code")),
            ("sentence", self.tr("In one sentence with another code")),
            ("paragraph", self.tr("In one paragraph with another code")),
            ("near", self.tr("Near another code")),
        ):
            self.relation.addItem(words, value)
        inset(self.near)
        self.near.setRange(1, 100_000)
        self.near.setValue(NEAR)
        self.near.setSingleStep(50)
        self.near.setPrefix(self.tr("within "))
        self.near.setSuffix(self.tr(" characters"))
        self.near.setAccessibleName(self.tr("Greatest distance in characters"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(ElidedLabel(self.tr("Codes"), "title"))
        head.addStretch(1)
        head.addWidget(self.sub_codes)
        chips = QWidget()
        flow = FlowLayout(chips, 6)
        for chip in (self.documents, self.coders, self.rounds, self.periods, self.kinds):
            flow.addWidget(chip)
        upper, lower = QVBoxLayout(), QVBoxLayout()
        for part in (upper, lower):
            part.setContentsMargins(14, 0, 14, 0)
            part.setSpacing(8)
        upper.addWidget(self.text)
        upper.addWidget(chips)
        upper.addLayout(head)
        upper.addWidget(self.find_code)
        lower.addWidget(self.relation)
        lower.addWidget(self.others, alignment=Qt.AlignmentFlag.AlignLeft)
        lower.addWidget(self.near)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(8)
        column.addLayout(upper)
        column.addWidget(self.codes, 1)
        column.addLayout(lower)
        self.codes.setMinimumHeight(px(104))

    def _connect(self) -> None:
        desk = self._desk
        desk.codes_changed.connect(self.refresh)
        desk.documents_changed.connect(self.refresh)
        desk.study_changed.connect(self.refresh)
        self.find_code.textChanged.connect(self.codes.set_filter)
        self.codes.checked_changed.connect(self._asked)
        self.sub_codes.toggled.connect(self._asked)
        self.text.textChanged.connect(self._asked)
        self.relation.currentIndexChanged.connect(self._relation_changed)
        self.near.valueChanged.connect(self._asked)
        for chip in (self.others, self.coders, self.documents, self.rounds, self.periods, self.kinds):
            chip.chosen.connect(self._asked)

    def refresh(self) -> None:
        """Offer what the study has now; what is chosen stays chosen."""
        desk, study = self._desk, self._desk.study
        self.codes.set_codes(desk.codes)
        self.find_code.setVisible(len(desk.codes) > _MANY_CODES)
        above = {code.id: code.path.rpartition("/")[0].replace("/", " / ") for code in desk.codes}
        _offer(self.others, [Choice(c.id, c.name, above[c.id], c.colour) for c in desk.codes])
        _offer(self.documents, [Choice(d.id, d.code, "" if d.name == d.code else d.name) for d in desk.documents])
        _offer(self.coders, [Choice(coder.id, coder.name) for coder in desk.coders])
        _offer(self.rounds, [Choice(each.id, each.name) for each in study.rounds] if study else [])
        schemes = study.schemes if study else ()
        _offer(self.periods, [Choice(f"{scheme.id}/{period.name}", period.name, scheme.name if len(schemes) > 1 else "")
                              for scheme in schemes for period in scheme.periods])  # fmt: skip
        _offer(self.kinds, [Choice(name, name) for name in study.kinds_of_evidence] if study else [])
        self.coders.setVisible(desk.is_lead and len(desk.coders) > 1)
        self.rounds.setVisible(study is not None and len(study.rounds) > 1)
        self.periods.setVisible(desk.is_lead and bool(schemes))
        self.kinds.setVisible(desk.is_lead and study is not None and bool(study.kinds_of_evidence))
        self._show_relation()

    def _show_relation(self) -> None:
        related = bool(self.relation.currentData())
        self.others.setVisible(related)
        self.near.setVisible(self.relation.currentData() == "near")

    def _relation_changed(self) -> None:
        self._show_relation()
        self._asked()
        if self.relation.currentData() and not self.others.chosen_ids() and self.relation.hasFocus():
            self.others.setFocus()

    def _asked(self) -> None:
        self._given = None
        self._pause.start()

    def wish(self) -> PassageWish:
        """What is asked for now; a query put in by :meth:`set_wish` until something is changed."""
        if self._given is not None:
            return self._given
        periods = [chosen.partition("/") for chosen in self.periods.chosen_ids()]
        scheme = periods[0][0] if periods else ""
        question = Question(
            codes=tuple(self.codes.checked()), with_sub_codes=self.sub_codes.isChecked(),
            coders=tuple(self.coders.chosen_ids()), documents=tuple(self.documents.chosen_ids()),
            rounds=tuple(self.rounds.chosen_ids()), scheme=scheme,
            periods=tuple(name for of, _, name in periods if of == scheme),
            kinds_of_evidence=tuple(self.kinds.chosen_ids()), text=self.text.text().strip(),
        )  # fmt: skip
        others = tuple(self.others.chosen_ids())
        relation = cast(Relation, self.relation.currentData() or "") if others else ""
        return PassageWish(question, relation, others if relation else (), self.near.value())

    def set_wish(self, wish: PassageWish) -> None:
        """Show a query in the form; ``changed`` follows at once."""
        asked = wish.question
        self.codes.set_checked(asked.codes)
        self.sub_codes.setChecked(asked.with_sub_codes)
        self.text.setText(asked.text)
        self.near.setValue(wish.near)
        self.relation.setCurrentIndex(max(0, self.relation.findData(wish.relation)))
        for chip, ids in (
            (self.others, wish.others), (self.coders, asked.coders), (self.documents, asked.documents),
            (self.rounds, asked.rounds), (self.kinds, asked.kinds_of_evidence),
            (self.periods, tuple(f"{asked.scheme}/{name}" for name in asked.periods)),
        ):  # fmt: skip
            chip.set_chosen(ids)
        self._show_relation()
        self._given = wish
        self._pause.stop()
        self.changed.emit()

    def shut(self) -> None:
        """Ask nothing any more."""
        self._pause.stop()


def _offer(chip: FilterChip, choices: list[Choice]) -> None:
    chip.set_choices(choices, chip.chosen_ids())
