"""The right side of the library: what is known of the chosen document, its source, and what to do with several."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPlainTextEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from coder_app.gui.library.facts_view import FactsPanel
from coder_app.gui.library.provenance_form import ProvenanceForm
from coder_app.gui.theme import follow_theme, px, set_role
from coder_app.gui.widgets.flow_layout import FlowLayout
from coder_app.gui.widgets.labels import Line, PanelHeader
from coder_app.operations.document_facts import document_facts, known_provenance
from coder_app.operations.documents import set_provenance
from coder_app.operations.memos import memo_on, write_memo

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from coder_app.domain.views import DocumentView, ProvenanceView
    from coder_app.gui.desk import Desk
    from coder_app.operations.document_facts import FactsView


class MemoField(QPlainTextEdit):
    """A few lines of text; ``left`` tells that the keyboard went elsewhere."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class DetailsPanel(QWidget):
    """Shows one document, or how many are chosen; ``wanted`` tells the id of a command for the chosen ones."""

    wanted = Signal(str)
    rename_wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._document: DocumentView | None = None
        self._memo_kept = ""
        self.header = PanelHeader("")
        self.action_row = QWidget()
        self.facts = FactsPanel()
        self.facts.name_suggested.connect(self._use_name)
        self.provenance = ProvenanceForm()
        self.provenance.changed.connect(self._keep_provenance)
        self.memo = MemoField()
        self.memo.setPlaceholderText(self.tr("What you think about this document"))
        self.memo.setAccessibleName(self.tr("Memo on the document"))
        self.memo.left.connect(self.save_memo)
        self.nothing = QLabel(self.tr("Choose a document to see what is known of it."))
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(14, 0, 14, 0)
        set_role(self.nothing, "second")
        self._buttons: list[QPushButton] = []
        self._lay_out()
        self.show_documents([])
        follow_theme(self, self._resize)

    def _resize(self) -> None:
        self._memo_room.setFixedHeight(px(84))

    def _lay_out(self) -> None:
        self._flow = FlowLayout(self.action_row, 6)
        self._flow.setContentsMargins(14, 0, 14, 6)
        self.inner = QWidget()
        column = QVBoxLayout(self.inner)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addWidget(self.facts)
        self.memo_header = PanelHeader(self.tr("Memo"))
        self.source_header = PanelHeader(self.tr("Source"))
        self._memo_room = QWidget()
        memo = QHBoxLayout(self._memo_room)
        memo.setContentsMargins(14, 0, 14, 8)
        memo.addWidget(self.memo)
        column.addWidget(Line())
        column.addWidget(self.memo_header)
        column.addWidget(self._memo_room)
        if self._desk.is_lead:
            column.addWidget(Line())
            column.addWidget(self.source_header)
            column.addWidget(self.provenance)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.inner)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.inner.setProperty("role", "panel")
        whole_column = QVBoxLayout(self)
        whole_column.setContentsMargins(0, 0, 0, 0)
        whole_column.setSpacing(0)
        whole_column.addWidget(self.header)
        whole_column.addWidget(self.nothing)
        whole_column.addWidget(self.action_row)
        whole_column.addWidget(area, 1)
        whole_column.addStretch(0)
        self._area, self._stretch = area, whole_column

    def show_documents(self, chosen: list[DocumentView]) -> None:
        """Show the chosen documents; unsaved words of the one before are kept first."""
        one = chosen[0] if len(chosen) == 1 else None
        before = self._document
        if before is not None and (one is None or one.id != before.id):
            self.save()
        self._document = one
        self.nothing.setVisible(not chosen)
        self._area.setVisible(one is not None)
        self._stretch.setStretch(self._stretch.count() - 1, 0 if one is not None else 1)
        self._offer_actions(chosen)
        if one is None:
            self.header.set_title(self.tr("%n document(s) chosen", "", len(chosen)) if chosen else self.tr("Details"))
            self.header.set_quiet("")
            return
        self.header.set_title(one.code)
        self.header.set_quiet("")
        if before is None or before.id != one.id:
            self._show_another(one)
        else:
            self.provenance.show_provenance(one.provenance)
        if before != one:
            self._desk.project.ask(document_facts, one.id, then=self._take_facts, failed=lambda _: None)

    def _show_another(self, one: DocumentView) -> None:
        self.facts.clear()
        self.provenance.show_other(one.provenance)
        self._memo_kept = ""
        self.memo.setPlainText("")
        ident = one.id
        self._desk.project.ask(memo_on, "document", ident, then=lambda text: self._take_memo(ident, text))
        if self._desk.is_lead:
            self._desk.project.ask(known_provenance, then=self._take_known)

    def _offer_actions(self, chosen: list[DocumentView]) -> None:
        while self._buttons:
            self._buttons.pop().hide()
        self._flow.clear()
        for ident, text, main in self._fitting(chosen):
            button = QPushButton(text)
            button.clicked.connect(lambda _=False, ident=ident: self.wanted.emit(ident))
            if main:
                set_role(button, "main")
            self._buttons.append(button)
            self._flow.addWidget(button)
        if chosen and self._desk.is_lead:
            more = QPushButton(self.tr("More"))
            more.setMenu(self._more_menu(more, several=len(chosen) > 1))
            self._buttons.append(more)
            self._flow.addWidget(more)
        self.action_row.setVisible(bool(self._buttons))

    def _fitting(self, chosen: list[DocumentView]) -> list[tuple[str, str, bool]]:
        found: list[tuple[str, str, bool]] = []
        if not chosen:
            return found
        if self._desk.is_lead:
            if any(each.status == "needs_ocr" for each in chosen):
                found.append(("library.recognise", self.tr("Recognise text…"), True))
            if len(chosen) == 1 and chosen[0].status == "to_check":
                found.append(("library.check", self.tr("Check recognised words…"), True))
            waiting = sum(each.unplaced for each in chosen)
            if waiting:
                found.append(("library.proposals", self.tr("%n coding(s) to check…", "", waiting), True))
        if len(chosen) == 1:
            found.append(("library.open", self.tr("Read"), not found))
        finished = all(each.id in self._desk.finished for each in chosen)
        found.append(("library.finish", self.tr("Reopen") if finished else self.tr("Finish"), False))
        return found

    def _more_menu(self, parent: QPushButton, *, several: bool) -> QMenu:
        menu = QMenu(parent)
        idents = ["library.language", "library.work"]
        idents += [] if several else ["library.rename", "library.replace"]
        for ident in [*idents, "library.remove"]:
            menu.addAction(self._desk.actions[ident])
        return menu

    def _take_facts(self, facts: FactsView) -> None:
        if self._document is not None and facts.document_id == self._document.id:
            self.facts.show_facts(self._document, facts, lengths=self._desk.sight.shows("pages"))

    def _take_known(self, known: dict[str, list[str]]) -> None:
        study = self._desk.study
        if study is not None:
            known["side"] = [*study.sides, *(each for each in known["side"] if each not in study.sides)]
            kinds = study.kinds_of_evidence
            known["kind_of_evidence"] = [*kinds, *(each for each in known["kind_of_evidence"] if each not in kinds)]
        self.provenance.offer(known)

    def _take_memo(self, document_id: str, text: str) -> None:
        if self._document is not None and self._document.id == document_id and not self.memo.hasFocus():
            self._memo_kept = text
            self.memo.setPlainText(text)

    def _use_name(self, name: str) -> None:
        if self._document is not None:
            self.rename_wanted.emit(self._document.id, name)

    def _keep_provenance(self, said_of: ProvenanceView) -> None:
        if self._document is not None:
            self._document = replace(self._document, provenance=said_of)
            self._desk.project.do(set_provenance, self._document.id, said_of)

    def save_memo(self) -> None:
        """Keep the memo if it is another one."""
        text = self.memo.toPlainText().strip()
        if self._document is not None and text != self._memo_kept:
            self._memo_kept = text
            self._desk.project.do(write_memo, "document", self._document.id, text)

    def save(self) -> None:
        """Keep what is being typed."""
        if self._document is not None:
            self.save_memo()
            if self._desk.is_lead:
                self.provenance.save()
