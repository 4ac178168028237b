"""What is hidden in a document and what that may still give away: one list at a time, chosen above it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from coder_app.gui.blind.suggestions_panel import MasksPanel, ThingList
from coder_app.gui.open_project import LATER
from coder_app.gui.theme import set_role
from coder_app.gui.widgets.numbers import whole
from coder_app.gui.widgets.words import said
from coder_app.operations.mask_reports import orphan_masks, telling_lengths, telling_spellings
from coder_app.operations.refusals import refused_suggestions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.blinding.suggesting import Suggestion
    from coder_app.gui.blind.masking_work import MaskingWork
    from coder_app.gui.desk import Desk
    from coder_app.operations.mask_reports import OrphanReport, TellingLength, TellingSpelling
    from coder_app.operations.masking import MaskView
    from coder_app.storage.session import StudySession


@dataclass(frozen=True, slots=True)
class Reports:
    """What is to be looked at in a document; orphans in the whole study."""

    refused: list[Suggestion]
    lengths: list[TellingLength]
    spellings: list[TellingSpelling]
    orphans: OrphanReport


def read_reports(session: StudySession, document_id: str) -> Reports:
    """Read all of it."""
    return Reports(
        refused_suggestions(session, document_id), telling_lengths(session, document_id),
        telling_spellings(session, document_id), orphan_masks(session),
    )  # fmt: skip


class PlacesList(ThingList):
    """A list whose things stand in places of the text; ``place_wanted`` tells one of them, Enter the next."""

    place_wanted = Signal(int, int)

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__("", icon, parent)
        self._at = 0
        self.next_place = self.button(self.tr("Next place"), self._next)
        self.table.row_activated.connect(lambda _index: self._next())
        self.chosen.connect(self._first)

    def _first(self, thing: Any) -> None:
        self._at = 0
        if thing is not None and self.table.hasFocus():
            self.place_wanted.emit(*thing.places[0])

    def _next(self) -> None:
        if self.current() is not None:
            self._at = (self._at + 1) % len(self.current().places)
            self.place_wanted.emit(*self.current().places[self._at])


class RefusedPanel(ThingList):
    """``wanted_again`` tells refusals that are taken back."""

    wanted_again = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "eye", parent)
        self.again = self.button(self.tr("Suggest again"), self._again, ("Delete",))
        self.table.row_activated.connect(lambda _index: self._again())
        self.empty.say(self.tr("Nothing was left visible by choice."),
                       self.tr("What you leave visible among the suggestions is remembered here."))  # fmt: skip

    def show_refused(self, found: Sequence[Suggestion]) -> None:
        """Show what was left visible."""
        heads = (self.tr("Words"), self.tr("Label"), self.tr("Reason"))
        self.show_rows(heads, [
            ((" ".join(each.text.split()), each.label, said("Blinding", each.reason, **each.values)), each)
            for each in found
        ])  # fmt: skip
        self.buttons.setVisible(bool(found))

    def _again(self) -> None:
        if self.selected():
            self.wanted_again.emit(self.selected())


class LengthsPanel(PlacesList):
    """Masks whose length may name what they hide."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("blind", parent)
        self.empty.say(self.tr("No mask’s length gives its name away."),
                       self.tr("Listed are lengths that fit fewer than three names of their kind."))  # fmt: skip

    def show_lengths(self, found: Sequence[TellingLength]) -> None:
        """Show them, the most telling first."""
        heads = (self.tr("Label"), self.tr("Names that fit"), self.tr("Characters"), self.tr("Places"))
        self.show_rows(heads, [
            ((each.label, whole(each.fitting), whole(each.characters), whole(len(each.places))), each)
            for each in found
        ], (1, 2, 3))  # fmt: skip
        self.buttons.setVisible(bool(found))


class SpellingsPanel(PlacesList):
    """``hidden`` tells a spelling whose places are to be hidden, ``decided`` one that stays, or is thought over."""

    hidden = Signal(object)
    decided = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("find", parent)
        self.hide_all = self.button(self.tr("Hide all"), self._hide)
        self.keep = self.button(self.tr("Keep"), self._keep, ("Delete",))
        self.chosen.connect(self._say_keep)
        self.empty.say(self.tr("No spelling gives the side away."),
                       self.tr("Looked for are choices such as Kyiv or Kiev, and house spellings."))  # fmt: skip

    def show_spellings(self, found: Sequence[TellingSpelling]) -> None:
        """Show them, the most frequent first."""
        heads = (self.tr("Spelling"), self.tr("Places"), self.tr("Decision"), self.tr("Choice"))
        self.show_rows(heads, [
            ((each.spelling, whole(len(each.places)), self.tr("kept") if each.kept else "–", each.question), each)
            for each in found
        ], (1,))  # fmt: skip
        self.buttons.setVisible(bool(found))
        self._say_keep(self.current())

    def _say_keep(self, each: TellingSpelling | None) -> None:
        self.keep.setText(self.tr("Think again") if each is not None and each.kept else self.tr("Keep"))

    def _hide(self) -> None:
        if self.current() is not None:
            self.hidden.emit(self.current())

    def _keep(self) -> None:
        if self.current() is not None:
            self.decided.emit(self.current())


class OrphansPanel(ThingList):
    """Names hidden in one language version only; ``chosen`` leads to the sentences where they stand open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "translate", parent)
        self.buttons.hide()

    def show_orphans(self, report: OrphanReport) -> None:
        """Show them, or why there are none."""
        heads = (self.tr("Name"), self.tr("Hidden → open"), self.tr("Sentences"))
        self.show_rows(heads, [
            ((f"{each.label}  {each.name}", f"{each.masked_in} → {each.document}", each.sentence), each)
            for each in report.orphans
        ])  # fmt: skip
        if not report.pairs:
            self.empty.say(self.tr("No language versions are held side by side."),
                           self.tr("Link the versions of a work under Translate; then what is hidden in only one of "
                                   "them stands here."))  # fmt: skip
        elif report.stale:
            self.empty.say(self.tr("Some versions are not aligned."),
                           self.tr("Open them under Translate, so that sentences stand side by side."))  # fmt: skip
        else:
            self.empty.say(self.tr("What is hidden in one language version is hidden in the other."))


class MaskLists(QWidget):
    """A choice of lists above the chosen one; ``place_wanted`` and ``elsewhere`` tell where to look."""

    place_wanted = Signal(int, int)
    elsewhere = Signal(str, int, int)

    def __init__(self, desk: Desk, work: MaskingWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._work = desk, work
        self._document, self._asked = "", 0
        self.masks, self.refused = MasksPanel(), RefusedPanel()
        self.lengths, self.spellings, self.orphans = LengthsPanel(), SpellingsPanel(), OrphansPanel()
        self._names = (self.tr("Hidden"), self.tr("Left visible"), self.tr("Telling lengths"),
                       self.tr("Telling spellings"), self.tr("Hidden in one version only"))  # fmt: skip
        self.choice, self.stack, self.note = QComboBox(), QStackedWidget(), QLabel()
        self.choice.setAccessibleName(self.tr("List of masks"))
        self.note.setWordWrap(True)
        set_role(self.note, "second")
        self.note.setContentsMargins(14, 0, 14, 6)
        for name, panel in zip(self._names, self.panels(), strict=True):
            self.choice.addItem(name)
            panel.header.hide()
            panel.table.setAccessibleName(name)
            self.stack.addWidget(panel)
        row = QHBoxLayout()
        row.setContentsMargins(14, 8, 14, 8)
        row.addWidget(self.choice, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.note)
        column.addWidget(self.stack, 1)
        self._connect()
        self._show_list(0)

    def panels(self) -> tuple[ThingList, ...]:
        """The lists in the order of the choice."""
        return (self.masks, self.refused, self.lengths, self.spellings, self.orphans)

    def _connect(self) -> None:
        work = self._work
        self.choice.currentIndexChanged.connect(self._show_list)
        self.refused.chosen.connect(lambda each: self._go(self.refused, each))
        self.orphans.chosen.connect(self._open_orphan)
        self.refused.wanted_again.connect(lambda chosen: work.suggest_again(self._document, chosen))
        self.spellings.hidden.connect(lambda each: work.hide_spelling(self._document, each.places))
        self.spellings.decided.connect(
            lambda each: work.keep_spelling(self._document, each.key, keep=not each.kept))  # fmt: skip
        for panel in (self.lengths, self.spellings):
            panel.place_wanted.connect(self.place_wanted)

    def _go(self, panel: ThingList, each: Suggestion | None) -> None:
        if each is not None and panel.table.hasFocus():
            self.place_wanted.emit(each.start, each.end)

    def _open_orphan(self, each: Any) -> None:
        if each is not None and self.orphans.table.hasFocus():
            self.elsewhere.emit(each.document_id, each.start, each.end)

    def shown(self) -> ThingList:
        """The list that is shown."""
        return self.panels()[self.choice.currentIndex()]

    def next_list(self) -> None:
        """Show the next list and give it the keyboard."""
        self.choice.setCurrentIndex((self.choice.currentIndex() + 1) % self.choice.count())
        (self.shown().table if self.shown().model.rows else self.choice).setFocus()

    def show_masks(self, document_id: str, found: Sequence[MaskView] | None) -> None:
        """Show what is hidden in a document, and read the rest behind; None while it is being read."""
        if document_id != self._document:
            self._document = document_id
            for panel in self.panels()[:-1]:
                panel.forget_place()
        self.masks.show_masks(found)
        self._count(0, len(found or ()))
        if document_id and found is not None:
            self._asked += 1
            asked = self._asked
            self._desk.project.ask(read_reports, document_id, then=lambda reports: self._take(asked, reports),
                                   failed=lambda _error: None, priority=LATER)  # fmt: skip

    def _take(self, asked: int, reports: Reports) -> None:
        if asked != self._asked:
            return
        self.refused.show_refused(reports.refused)
        self.lengths.show_lengths(reports.lengths)
        self.spellings.show_spellings(reports.spellings)
        self.orphans.show_orphans(reports.orphans)
        self._count(1, len(reports.refused))
        self._count(2, len(reports.lengths))
        self._count(3, sum(not each.kept for each in reports.spellings))
        self._count(4, len(reports.orphans.orphans))

    def _count(self, index: int, count: int) -> None:
        name = self._names[index]
        self.choice.setItemText(index, f"{name}: {whole(count)}" if count else name)
        self._show_note(self.choice.currentIndex())

    def _show_list(self, index: int) -> None:
        self.stack.setCurrentIndex(index)
        self._show_note(index)

    def _show_note(self, index: int) -> None:
        notes = {
            2: self.tr("Fewer than three listed names are as long. List more of the kind, or hide a word beside."),
            3: self.tr("These spellings tell from which side a text comes. Hide them, or keep them on purpose."),
            4: self.tr("Hidden in one language version, open in the sentences that translate it."),
        }
        words = notes.get(index, "") if self.panels()[index].model.rows else ""
        self.note.setText(words)
        self.note.setVisible(bool(words))
