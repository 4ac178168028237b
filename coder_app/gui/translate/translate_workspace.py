"""The Translate workspace: originals and translations side by side, what departs, and what a reviewer makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from coder_app.gui.translate.codes_view import CodesView
from coder_app.gui.translate.pair_work import PairWork
from coder_app.gui.translate.reporting import Reporting
from coder_app.gui.translate.review_view import ReviewView
from coder_app.gui.translate.sentences_view import SentencesView
from coder_app.gui.translate.terms_view import TermsView
from coder_app.gui.translate.view_bar import ViewBar
from coder_app.gui.translate.words_view import WordsView
from coder_app.gui.translate.works_page import WorksPage
from coder_app.gui.translate.years_view import YearsView
from coder_app.gui.widgets.numbers import percent, whole
from coder_app.operations.works import set_profile

if TYPE_CHECKING:
    from coder_app.domain.views import Changes
    from coder_app.gui.desk import Desk
    from coder_app.operations.crosscheck import PairOpen, PairView


class TranslateWorkspace(QWidget):
    """One pair at a time, in several views; the first view is the list of pairs."""

    status_changed = Signal()

    COMMANDS = (
        "code.next", "code.previous", "view.panels", "view.pages", "view.larger", "view.smaller",
        "view.fit", "translate.departure", "translate.ignore", "translate.rule",
        "translate.comment", "translate.weight", "translate.join", "translate.split", "translate.unlink",
        "translate.up", "translate.down", "translate.release", "translate.align", "translate.profile",
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale = True
        self.work = PairWork(desk, self)
        self.bar = ViewBar((
            ("works", self.tr("Pairs")), ("sentences", self.tr("Sentences")), ("pages", self.tr("Pages")),
            ("terms", self.tr("Terms")), ("years", self.tr("Over time")), ("codes", self.tr("Codes")),
            ("words", self.tr("Neutrality")), ("review", self.tr("Review")),
        ))  # fmt: skip
        self.works = WorksPage(desk)
        self.sentences = SentencesView(desk, self.work)
        self.terms, self.codes, self.review = TermsView(desk), CodesView(desk), ReviewView(desk)
        self.words, self.years = WordsView(desk), YearsView(desk)
        self._views: dict[str, QWidget] = {
            "works": self.works, "sentences": self.sentences, "terms": self.terms, "codes": self.codes,
            "words": self.words, "review": self.review, "years": self.years,
        }  # fmt: skip
        self.reporting = Reporting(desk, self)
        self._keyboard = {
            "works": self.works.table, "terms": self.terms.table, "codes": self.codes.table,
            "words": self.words.table, "years": self.years.table, "review": self.review.table,
        }  # fmt: skip
        self.stack = QStackedWidget()
        for view in self._views.values():
            self.stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)
        self._connect()
        desk.actions.attach(self.sentences.list, "page")
        desk.actions.attach(self.sentences.warnings.list, "page")
        self.show_view("works")

    def _connect(self) -> None:
        self.work.listed.connect(self._take_pairs)
        self.work.opened.connect(self._take_pair)
        self.work.working.connect(lambda _on: self._say())
        self.bar.view_chosen.connect(self.show_view)
        self.bar.profile_requested.connect(self._other_profile)
        self.bar.beside_requested.connect(self.work.set_third)
        self.work.third_opened.connect(self._take_third)
        self.words.marked.connect(self.sentences.mark)
        self.bar.report.clicked.connect(self.save_report)
        self.works.pair_chosen.connect(self.open_pair)
        self.works.all_requested.connect(self.work.work_out_all)
        self.sentences.place_changed.connect(self.status_changed)
        self.terms.passage_requested.connect(self.show_bead)
        for view in (self.codes, self.review, self.words):
            view.bead_requested.connect(lambda bead: self.show_bead(self.work.wanted, bead))
        self._desk.project.changed.connect(self._follow)
        self._desk.documents_changed.connect(self._documents_changed)

    # Workspace

    def enter(self) -> None:
        """Read what has changed; give the shown view the keyboard."""
        if self._stale:
            self._stale = False
            self.work.refresh()
        self._focus()

    def shut(self) -> None:
        """Stop what is being worked out and drawn."""
        self.work.close()
        self.sentences.pages.shut()

    def status(self) -> dict[str, str]:
        """Where the cursor is, and how much has a counterpart."""
        pair = self.work.pair
        if pair is None or not pair.aligned or self.view == "works":
            return {}
        matched = sum(len(bead.original) for bead in pair.beads if bead.translation)
        told = self.tr("{matched} of {all} sentences have a counterpart").format(
            matched=whole(matched), all=whole(len(pair.original.sentences))
        )
        return {"place": self.sentences.place(), "more": told,
                "zoom": self.tr("support {share}").format(share=percent(pair.support, 0))}  # fmt: skip

    def command(self, ident: str) -> None:
        """Do what a command says."""
        if ident == "translate.align":
            self.work.align_again()
        elif ident == "translate.profile":
            self._other_profile()
        elif self.stack.currentWidget() is self.sentences:
            self.sentences.command(ident)

    def _follow(self, changes: Changes) -> None:
        if self.isVisible():
            self.work.follow(changes)
            if changes.touches("coding", "segment"):
                self.codes.read()
        else:
            self._stale = True
        if changes.touches("glossary_term", "cross_check_result", "cross_check", "fixed_bead", "document"):
            self.terms.set_stale()

    def _documents_changed(self) -> None:
        if self.isVisible():
            self.works.show_pairs(self.work.pairs)

    # Views

    @property
    def view(self) -> str:
        """The id of the view that is shown."""
        if self.stack.currentWidget() is self.sentences:
            return "pages" if self.sentences.as_pages else "sentences"
        return next(ident for ident, widget in self._views.items() if widget is self.stack.currentWidget())

    def show_view(self, ident: str) -> None:
        """Show another view of the pair."""
        if ident in {"sentences", "pages"}:
            self.sentences.show_as(pages=ident == "pages")
        self.stack.setCurrentWidget(self._views["sentences" if ident == "pages" else ident])
        self.bar.set_view(ident)
        if self.isVisible():
            self._focus()
        if ident == "terms":
            self.terms.enter()
        elif ident == "codes":
            self.codes.read()
        elif ident == "review":
            self.review.read()
        elif ident == "words":
            self.words.read()
        elif ident == "years":
            self.years.count()
        self.status_changed.emit()

    def _focus(self) -> None:
        target = self._keyboard.get(self.view)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.sentences.focus()

    def open_pair(self, check_id: str) -> None:
        """Show a pair, sentence by sentence."""
        self.sentences.wait()
        self.work.open(check_id)
        self.show_view("sentences")

    def show_bead(self, check_id: str, bead: int) -> None:
        """Show the sentences of a bead, of another pair if need be."""
        if check_id != self.work.wanted or self.sentences.pair is None:
            self.open_pair(check_id)
        self.show_view("sentences")
        self.sentences.show_bead(bead)

    def _take_pairs(self, found: list[PairView]) -> None:
        self.works.show_pairs(found)
        if not self.work.wanted and self.view != "works":
            self.show_view("works")
        self._say()

    def _take_pair(self, pair: PairOpen) -> None:
        self.sentences.show_pair(pair)
        self.codes.show_pair(pair)
        self.review.show_pair(pair)
        self.words.show_pair(pair)
        self._say()

    def _take_third(self, third: PairOpen | None) -> None:
        self.sentences.show_third(third)
        self._say()

    def _say(self) -> None:
        self.bar.show_others(self.work.others() if self.work.pair is not None else (), self.work.third)
        self.bar.show_pair(self.work.view(), self.work.pair, working=self.work.is_working)
        self.status_changed.emit()

    def _other_profile(self) -> None:
        pair = self.work.pair
        if pair is not None:
            self._desk.project.do(set_profile, pair.check_id, "sensitive" if pair.profile == "calm" else "calm")

    def save_report(self) -> None:
        """Ask where to save the report: on the open pair, or from the list on all."""
        pair = self.work.pair
        self.reporting.ask(pair.check_id if pair is not None and self.view != "works" else "")
