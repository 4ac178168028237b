"""What the workspace calls kinds of warnings, versions and states, in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP, said

if TYPE_CHECKING:
    from coder_app.operations.checking_pairs import PairWarning

_N = QT_TRANSLATE_NOOP
KINDS = {
    "missing_sentence": _N("Translate", "Missing sentence"),
    "added_sentence": _N("Translate", "Added sentence"),
    "cut_tail": _N("Translate", "Cut"),
    "number": _N("Translate", "Number"),
    "date": _N("Translate", "Date"),
    "unit": _N("Translate", "Unit"),
    "name": _N("Translate", "Name"),
    "negation": _N("Translate", "Negation"),
    "modality": _N("Translate", "Modality"),
    "term": _N("Translate", "Term"),
    "untranslated": _N("Translate", "Not translated"),
    "quotation": _N("Translate", "Quotation marks"),
    "repeated": _N("Translate", "Repetition"),
    "punctuation": _N("Translate", "Punctuation"),
    "length": _N("Translate", "Length"),
    "subject": _N("Translate", "Who acts"),
    "tone": _N("Translate", "Tone"),
    "other": _N("Translate", "Found by reading"),
}
BLOCKS = {
    "missing_sentence": _N("Translate", "Missing block"), "added_sentence": _N("Translate", "Added block")
}  # fmt: skip
WEIGHTS = {
    "none": _N("Translate", "none"),
    "slight": _N("Translate", "slight"),
    "changes the meaning": _N("Translate", "changes the meaning"),
}
PARTS = {
    "original": _N("Translate", "original"),
    "official": _N("Translate", "official translation"),
    "own": _N("Translate", "own translation"),
    "machine": _N("Translate", "machine translation"),
}
STATES = {
    "new": _N("Translate", "not aligned"),
    "open": _N("Translate", "to be judged"),
    "begun": _N("Translate", "begun"),
    "judged": _N("Translate", "judged"),
}
PROFILES = {"calm": _N("Translate", "calm"), "sensitive": _N("Translate", "sensitive")}
LANGUAGES = {
    "ru": _N("Translate", "Russian"), "uk": _N("Translate", "Ukrainian"), "en": _N("Translate", "English")
}  # fmt: skip
SHAPES = {"high": "▲", "medium": "◆", "low": "◇"}
REASONS = (
    _N("Translate", "the same figures and names"), _N("Translate", "a similar name"), _N("Translate", "the same date")
)  # fmt: skip


def kind_name(kind: str, sentences: int = 1) -> str:
    """What a kind of warning is called; one of several sentences in a row is about a block."""
    if sentences > 1 and kind in BLOCKS:
        return said("Translate", BLOCKS[kind])
    return said("Translate", KINDS.get(kind, kind))


def language_name(language: str) -> str:
    """What a language is called; its code where it has no word here."""
    return said("Translate", LANGUAGES[language]) if language in LANGUAGES else language


def message_of(warning: PairWarning) -> str:
    """What a warning says, as a sentence."""
    return said("Checks", warning.message, **warning.values)
