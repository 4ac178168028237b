"""What a blind coder is asked on finishing a document: whether they recognised its source, and what they guess."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QHBoxLayout, QLabel, QRadioButton, QWidget

from coder_app.gui.start.plain_dialog import PlainDialog, plain_form, quiet_label
from coder_app.gui.theme import set_role
from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP, said
from coder_app.operations.finishing import Answers

if TYPE_CHECKING:
    from coder_app.domain.anchors import Anchor
    from coder_app.operations.coder_sight import FinishingQuestion

_N = QT_TRANSLATE_NOOP
FACET_WORDS = {
    "state": _N("Blinding", "State or side"),
    "speaker": _N("Blinding", "Speaker"),
    "period": _N("Blinding", "Period"),
}
RECOGNISED_WORDS = {"no": _N("Blinding", "No"), "unsure": _N("Blinding", "Unsure"), "yes": _N("Blinding", "Yes")}
_CONFIDENCE = (
    (0, _N("Blinding", "a pure guess")), (25, _N("Blinding", "rather unsure")), (50, _N("Blinding", "half sure")),
    (75, _N("Blinding", "fairly sure")), (100, _N("Blinding", "certain")),
)  # fmt: skip


class FinishingDialog(PlainDialog):
    """``answers`` holds what was said once it is accepted. ``passage`` is the selected one with its words, or None."""

    def __init__(
        self, code: str, question: FinishingQuestion, passage: tuple[Anchor, str] | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Finish {code}").format(code=code), self.tr("Finish document"), parent,
            explained=self.tr("Your answers show later whether hiding the source worked. They are kept as they are: "
                              "reopening the document does not change them."),
        )  # fmt: skip
        self._question, self._passage = question, passage
        self.recognised = QButtonGroup(self)
        self.guesses: dict[str, QComboBox] = {}
        self.confidence = QComboBox()
        self.gave_away = QCheckBox()
        self._ask_recognised()
        self._ask_guesses()
        self._ask_passage()
        self._tell_pages()
        self.recognised.buttons()[0].setFocus()

    def _ask_recognised(self) -> None:
        self.body.addWidget(QLabel(self.tr("Did you recognise who speaks, or for which state?")))
        row = QHBoxLayout()
        row.setSpacing(16)
        for ident, words in RECOGNISED_WORDS.items():
            button = QRadioButton(said("Blinding", words))
            button.setProperty("answer", ident)
            self.recognised.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    def _ask_guesses(self) -> None:
        if not self._question.options:
            self.confidence.hide()
            return
        self.body.addWidget(quiet_label(self.tr("Guess all the same. The lists are the same for every document.")))
        form = plain_form()
        for facet, options in self._question.options.items():
            box, name = QComboBox(), said("Blinding", FACET_WORDS[facet])
            box.setPlaceholderText(self.tr("Choose…"))
            box.setAccessibleName(name)
            box.addItem(self.tr("Don’t know"), "")
            for option in options:
                box.addItem(option, option)
            box.setCurrentIndex(-1)
            box.currentIndexChanged.connect(self._guessed)
            self.guesses[facet] = box
            form.addRow(name, box)
        for share, words in _CONFIDENCE:
            self.confidence.addItem(said("Blinding", words), share)
        self.confidence.setPlaceholderText(self.tr("Choose…"))
        self.confidence.setAccessibleName(self.tr("How sure"))
        self.confidence.setCurrentIndex(-1)
        self.confidence.setEnabled(False)
        form.addRow(self.tr("How sure"), self.confidence)
        self.body.addLayout(form)

    def _ask_passage(self) -> None:
        if self._passage is None:
            self.gave_away.hide()
            self.body.addWidget(quiet_label(self.tr(
                "If a passage gave the source away, select it on the page first and finish then.")))  # fmt: skip
            return
        words = " ".join(self._passage[1].split())
        short = words if len(words) <= 60 else f"{words[:60].rstrip()}…"
        self.gave_away.setText(self.tr("The selected passage gave it away: “{words}”").format(words=short))
        self.gave_away.setToolTip(words)
        self.body.addWidget(self.gave_away)

    def _tell_pages(self) -> None:
        self.pages = QLabel()
        self.pages.setWordWrap(True)
        set_role(self.pages, "warn")
        self.pages.setText(f"◆ {never_shown(self._question.never_shown)}")
        self.pages.setVisible(bool(self._question.never_shown))
        self.body.addWidget(self.pages)

    def _guessed(self) -> None:
        self.say_problem("")
        self.confidence.setEnabled(any(box.currentData() for box in self.guesses.values()))

    def _missing(self) -> str:
        if self.recognised.checkedButton() is None:
            return self.tr("Say whether you recognised the source.")
        if any(box.currentIndex() < 0 for box in self.guesses.values()):
            return self.tr("Choose from every list; “Don’t know” is an answer too.")
        if self.confidence.isEnabled() and self.guesses and self.confidence.currentIndex() < 0:
            return self.tr("Say how sure you are.")
        return ""

    @property
    def answers(self) -> Answers:
        """What was said."""
        button = self.recognised.checkedButton()
        sure = self.confidence.currentData() if self.guesses and self.confidence.isEnabled() else None
        passage = self._passage[0] if self._passage is not None and self.gave_away.isChecked() else None
        return Answers(
            str(button.property("answer")) if button else "",
            {facet: box.currentData() or "" for facet, box in self.guesses.items()}, sure, passage,
        )  # fmt: skip

    def accept(self) -> None:
        """Close when everything has been answered."""
        missing = self._missing()
        if missing:
            self.say_problem(missing)
        else:
            super().accept()


def never_shown(pages: tuple[int, ...]) -> str:
    """The pages (from 0) that were never on the screen, in a sentence; runs as "3–5"."""
    return said("Blinding", _N("Blinding", "Never on the screen: page {pages}."), pages=_runs(pages))


def _runs(pages: tuple[int, ...]) -> str:
    runs: list[list[int]] = []
    for page in sorted(pages):
        if runs and page == runs[-1][1] + 1:
            runs[-1][1] = page
        else:
            runs.append([page, page])
    return ", ".join(str(a + 1) if a == b else f"{a + 1}–{b + 1}" for a, b in runs)
