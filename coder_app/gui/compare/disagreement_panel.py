"""The disagreements on the chosen code: the list, and below it the passage as each coder saw it."""

from __future__ import annotations

import random
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from coder_app.domain.anchors import Anchor
from coder_app.gui.actions import key_text
from coder_app.gui.compare.adjudicating import Adjudicating
from coder_app.gui.compare.coder_names import CoderNames
from coder_app.gui.compare.coders_passage import CodersPassage, Side, Sides, Underline
from coder_app.gui.compare.disagreement_list import DisagreementList, Line
from coder_app.gui.compare.words import kind_text, place_text, share_text
from coder_app.gui.theme import px, set_role
from coder_app.gui.widgets.flow_layout import FlowLayout
from coder_app.gui.widgets.labels import EmptyState, PanelHeader
from coder_app.gui.widgets.labels import Line as Rule
from coder_app.gui.widgets.layout_memory import Splitter, remember_splitter
from coder_app.gui.widgets.numbers import whole
from coder_app.operations.adjudication_tables import progress
from coder_app.operations.comparison_reading import passage_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.domain.views import CodingView
    from coder_app.gui.compare.comparing import Disputes, Figures
    from coder_app.gui.desk import Desk
    from coder_app.operations.comparison_disputes import Contested
    from coder_app.operations.comparison_reading import PassageText

_TITLE = 150
_LEAST_LIST, _LEAST_PASSAGE = 62, 62


class DisagreementPanel(QWidget):
    """``open_requested`` asks for the page of a disagreement, ``all_requested`` for those on all codes."""

    open_requested = Signal(object)
    all_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._figures: Figures | None = None
        self._names = CoderNames()
        self._round_id = ""
        self._code_id = ""
        self._wanted: Contested | None = None
        self.header = PanelHeader(self.tr("Disagreements"))
        self.all_codes = QPushButton(self.tr("All codes"))
        set_role(self.all_codes, "link")
        self.header.add(self.all_codes)
        self.header.title.keep_at_least(_TITLE)
        self.list = DisagreementList()
        self.place = PanelHeader()
        self.place.title.keep_at_least(_TITLE)
        self.passage = CodersPassage()
        self.adjudicate = QPushButton(self.tr("Adjudicate"))
        self.open_page, self.previous, self.next = QPushButton(self.tr("Open page")), QPushButton(), QPushButton()
        self.adjudicating = Adjudicating(desk, self)
        self._shown: tuple[Contested, PassageText] | None = None
        self.empty = EmptyState("tick", "")
        self._lay_out()
        self._connect()
        self._chosen(None)

    def _lay_out(self) -> None:
        whole_column = QVBoxLayout(self)
        whole_column.setContentsMargins(0, 0, 0, 0)
        whole_column.setSpacing(0)
        self.stack = QStackedWidget(self)
        whole_column.addWidget(self.header)
        whole_column.addWidget(self.stack, 1)
        self.split = Splitter(Qt.Orientation.Vertical, self.stack)
        lower = QWidget(self.split)
        scroll = QScrollArea(lower)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.passage)
        scroll.setMinimumHeight(px(_LEAST_PASSAGE))
        scroll.setAccessibleName(self.tr("The passage as each coder saw it"))
        column = self._below = QVBoxLayout(lower)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule())
        column.addWidget(self.place)
        column.addWidget(scroll, 1)
        column.addWidget(self._buttons())
        column.addWidget(self.adjudicating.bar)
        self.split.set_parts((self.list, 190, 1), (lower, 520, 2))
        remember_splitter(self.split, self._desk.settings, "compare-disagreements")
        # Shown until the answer is there: that nobody differs must not be said too early.
        self.waiting = QWidget()
        self.stack.addWidget(self.waiting)
        self.stack.addWidget(self.split)
        self.stack.addWidget(self.empty)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _buttons(self) -> QWidget:
        held = QWidget()
        row = FlowLayout()
        row.setContentsMargins(14, 8, 14, 12)
        held.setLayout(row)
        set_role(self.adjudicate, "main")
        self.adjudicate.setCheckable(True)
        self.adjudicate.setToolTip(self.tr("Decide the disagreements one by one; nobody’s codings are touched"))
        self.open_page.setToolTip(self.tr("The page in the Code workspace, with the codings of both and their names"))
        for button in (self.adjudicate, self.open_page, self.previous, self.next):
            button.setAutoDefault(False)
            row.addWidget(button)
        self._say_keys()
        return held

    def _say_keys(self) -> None:
        actions = self._desk.actions
        for button, text, ident in (
            (self.previous, self.tr("Previous"), "code.previous"), (self.next, self.tr("Next"), "code.next"),
        ):  # fmt: skip
            keys = key_text(actions.keys(ident)[:1])
            button.setText(f"{text}  {keys}" if keys else text)
            button.setAccessibleName(text)

    def _connect(self) -> None:
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(self.open_requested)
        self.open_page.clicked.connect(self._open)
        self.next.clicked.connect(lambda: self.list.step(1))
        self.previous.clicked.connect(lambda: self.list.step(-1))
        self.all_codes.clicked.connect(self.all_requested)
        self._desk.actions.keys_changed.connect(self._say_keys)
        judge = self.adjudicating
        self.adjudicate.toggled.connect(self._turn)
        judge.bar.listen_in([self])
        judge.bar.reason.returnPressed.connect(self.list.setFocus)
        judge.changed.connect(self._decisions_changed)
        judge.decided_one.connect(self._go_on)
        judge.redraw.connect(self._redraw)
        judge.left.connect(lambda: self.adjudicate.setChecked(False))

    def set_compared(self, figures: Figures | None, names: CoderNames, round_id: str) -> None:
        """Say what is compared, before its disagreements come."""
        self._figures, self._names, self._round_id = figures, names, round_id
        self.adjudicating.set_compared(figures, round_id)
        if self.stack.currentWidget() is self.empty:
            self.stack.setCurrentWidget(self.waiting)

    # The list

    def show_disputes(self, code_id: str, disputes: Disputes) -> None:
        """Show the disagreements on a code, or ("") on all."""
        found = disputes.dearest
        keep = self.list.current() if code_id == self._code_id else None
        self._code_id = code_id
        self.all_codes.setVisible(bool(code_id))
        self._say_header(len(found), disputes.count)
        self.stack.setCurrentWidget(self.split if found else self.empty)
        if not found:
            self._say_none()
        self.list.show_found(found, self._line, keep)
        self._say_progress()

    def show_between(self, one: str, other: str, disputes: Disputes) -> None:
        """Show the disagreements in which one code was given where another ("" is none) was."""
        self.show_disputes("", disputes)
        self.all_codes.setVisible(True)
        names = [self._code_name(each) if each else self.tr("no code") for each in (one, other)]
        about = self.tr("{one} / {other} · {count}, by cost")
        self.header.set_quiet(about.format(one=names[0], other=names[1], count=whole(disputes.count)))

    def _code_name(self, code_id: str) -> str:
        code = self._desk.code(code_id)
        return code.name if code else "?"

    def _say_header(self, shown: int, count: int) -> None:
        about = self._code_name(self._code_id) if self._code_id else self.tr("all codes")
        if shown < count:
            text = self.tr("{code} · the {shown} dearest of {count}")
        else:
            text = self.tr("{code} · {count}, by cost") if count else "{code}"
        self.header.set_quiet(text.format(code=about, shown=whole(shown), count=whole(count)))

    def _say_none(self) -> None:
        row = None
        if self._figures is not None:
            rows = self._figures.comparison.rows
            row = next((each for each in rows if each.code.id == self._code_id), None)
        if row is not None and not any(row.spans):
            self.empty.say(self.tr("Nobody used this code."), self.tr("So there is nothing to disagree about."))
        else:
            self.empty.say(self.tr("Complete agreement"), self.tr("There is no passage on which the coders differ."))

    def _line(self, found: Contested) -> Line:
        of_all = not self._code_id
        colours = [code.colour for ident in found.disputed if (code := self._desk.code(ident))] if of_all else []
        pages = self._figures.pages.get(found.place.document_id) if self._figures else None
        page = pages.label_at(found.place.start) if pages else ""
        names = replace(self._names, anonymous=self._names.hidden and self.adjudicating.on)
        kind = kind_text(found, names, self._code_name, of_all=of_all)
        decided = self.adjudicating.decided.on(found) is not None
        return Line(found, place_text(found, page), kind, share_text(found.place.share), tuple(colours), decided)

    def step(self, by: int) -> None:
        """The next or previous disagreement."""
        self.list.step(by)

    # Adjudication

    def _turn(self, on: bool) -> None:
        self.adjudicating.turn(on=on)
        if on:
            QTimer.singleShot(0, self, partial(_make_room, self.split, self._below, (self.previous, self.next)))
        for button in (self.previous, self.next):
            button.show()
        self._decisions_changed()
        self.list.setFocus()

    def _decisions_changed(self) -> None:
        self.list.lines.refresh()
        self._say_progress()

    def _say_progress(self) -> None:
        found = self.list.lines.entries
        self.adjudicating.bar.show_progress(progress(found, self.adjudicating.decided), len(found))

    def _go_on(self) -> None:
        """To the next disagreement that is not decided; the one just decided counts as such already."""
        decided, found = self.adjudicating.decided, self.list.lines.entries
        here = self.list.currentIndex().row()
        order = [*range(here + 1, len(found)), *range(here)]
        following = next((row for row in order if decided.on(found[row]) is None), None)
        if following is not None:
            self.list.setCurrentIndex(self.list.lines.index(following))
            self.list.scrollTo(self.list.currentIndex())
        else:
            self.place.set_quiet(self.tr("Everything here is decided"))

    # The passage

    def _chosen(self, found: Contested | None) -> None:
        self._wanted = found
        self.open_page.setEnabled(found is not None)
        row = self.list.currentIndex().row()
        self.previous.setEnabled(row > 0)
        self.next.setEnabled(0 <= row < self.list.lines.rowCount() - 1)
        self._shown = None
        if found is None or self._figures is None:
            self.passage.show_sides(None)
            self.adjudicating.look_at(None)
            return
        place = found.place
        coder_ids = [ident for ident, name in self._names.coders if name in place.coders]
        self._desk.project.ask(passage_text, place.document_id, Anchor(place.start, place.end), coder_ids,
                               self._round_id, then=lambda text: self._take_passage(found, text),
                               failed=lambda _error: self.passage.show_sides(None))  # fmt: skip

    def _take_passage(self, found: Contested, text: PassageText) -> None:
        if found is not self._wanted or self._figures is None:
            return
        pages = self._figures.pages.get(text.document_id)
        page = pages.label_at(text.place.start) if pages else ""
        self.place.set_title(
            self.tr("{document}, page {page}").format(document=found.place.document, page=page)
            if page
            else found.place.document
        )
        sides = self._sides(found, text)
        self.place.set_quiet("  |  ".join(side.names for side in sides))
        self._shown = (found, text)
        self.adjudicating.look_at(found, sides, text)
        self._show_sides(sides, text)

    def _show_sides(self, sides: list[Side], text: PassageText) -> None:
        edited = self.adjudicating.edited()
        shown = [edited, *sides] if edited else sides
        begin = text.begin
        self.passage.show_sides(Sides(text.text, text.place.start - begin, text.place.end - begin, tuple(shown)))

    def _redraw(self) -> None:
        """The same passage again: with other names, or with a stretch that is being edited."""
        if self._shown is not None:
            self._show_sides(self._sides(*self._shown), self._shown[1])

    def _sides(self, found: Contested, text: PassageText) -> list[Side]:
        """Coders who coded the stretch alike make one side.

        While names are hidden and disagreements are decided, the order is another one on every passage.
        """
        alike: dict[frozenset[tuple[int, int, str]], tuple[list[str], list[CodingView]]] = {}
        for ident, name in self._names.coders:
            if name not in found.place.coders:
                continue
            theirs = [each for each in text.codings if each.coder_id == ident and _touches(each, text.place)]
            key = frozenset((each.start, each.end, each.code_id) for each in theirs)
            idents, held = alike.setdefault(key, ([], []))
            idents.append(ident)
            held += theirs
        sides = list(alike.values())
        names = {ident: self._names.of_id(ident) for idents, _ in sides for ident in idents}
        if self.adjudicating.on and self._names.hidden:
            random.Random(f"{text.document_id} {text.place}").shuffle(sides)
            names = {ident: f"C{n + 1}" for n, ident in enumerate(each for idents, _ in sides for each in idents)}
        return [self._side([names[ident] for ident in idents], held, text, tuple(idents)) for idents, held in sides]

    def _side(self, names: list[str], held: list[CodingView], text: PassageText, coder_ids: tuple[str, ...]) -> Side:
        length = len(text.text)
        lines = {
            Underline(max(0, each.start - text.begin), min(length, each.end - text.begin), self._colour(each.code_id))
            for each in held
        }
        given = ", ".join(dict.fromkeys(self._code_name(each.code_id) for each in held))
        caption = self.tr("coded: {codes}").format(codes=given) if given else self.tr("coded nothing here")
        return Side(" · ".join(names), tuple(lines), caption, tuple(self._memos(held)), coder_ids)

    def _memos(self, held: list[CodingView]) -> list[str]:
        written = [each for each in held if each.memo]
        if self._names.hidden:
            return [self.tr("Memo hidden while names are hidden")] if written else []
        return [self.tr("Memo: {text}").format(text=each.memo) for each in written]

    def _colour(self, code_id: str) -> str:
        code = self._desk.code(code_id)
        return code.colour if code else "#88887F"

    def _open(self) -> None:
        current = self.list.current()
        if current is not None:
            self.open_requested.emit(current)


def _make_room(split: Splitter, below: QVBoxLayout, by_keys: Sequence[QWidget]) -> None:
    """Where passage and buttons do not fit below it, the list gives way, then the buttons that keys are for."""
    height = sum(split.sizes())
    kept = max(px(_LEAST_LIST), min(split.sizes()[0], height - below.minimumHeightForWidth(split.width())))
    fits = height - kept >= below.minimumHeightForWidth(split.width())
    for button in by_keys:
        button.setVisible(fits)
    split.setSizes([kept, height - kept])


def _touches(coding: CodingView, place: Anchor) -> bool:
    """Whether a coding reaches into the stretch or ends just at its edge, as one does whose boundary is disputed."""
    return coding.start <= place.end and coding.end >= place.start
