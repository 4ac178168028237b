"""What the language of two texts says of them: sentences put side by side, and what departs."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Any

from coder_app.domain.terminology import Term
from coder_app.operations.bead_corrections import PairBead
from coder_app.operations.sentence_corrections import content_key

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coder_app.domain.progress import Progress
    from coder_app.operations.bead_corrections import Link
    from coder_app.operations.crosscheck import Decisions, TermWords
    from coder_app.operations.sentence_corrections import Side

Range = tuple[int, int]
_BLOCKS = {
    "missing_sentence": "A block is missing in the translation; sentences in a row: {count}.",
    "added_sentence": "A block is not in the original; sentences in a row: {count}.",
}
_SERIOUS = ("low", "medium", "high")
_WHOLE = 4


@dataclass(frozen=True, slots=True)
class PairWarning:
    """A warning: its kind, the sentences it is about (by number), the words marked on both sides (in the texts).

    ``message`` is a message key with ``values``; ``key`` names what it says, whatever the numbers are.
    """

    kind: str
    key: str
    severity: str
    message: str
    original: tuple[int, ...]
    translation: tuple[int, ...]
    marks_original: tuple[Range, ...] = ()
    marks_translation: tuple[Range, ...] = ()
    values: dict[str, Any] = field(default_factory=dict)


def warning_from(kept: dict[str, Any]) -> PairWarning:
    """The warning as it was kept."""
    numbers = {name: tuple(kept[name]) for name in ("original", "translation")}
    marks = {name: tuple(map(tuple, kept[name])) for name in ("marks_original", "marks_translation")}
    return PairWarning(**{**kept, **numbers, **marks})


def align_sides(
    original: Side, translation: Side, fixed: Sequence[Link], passages: Sequence[tuple[str, str]], progress: Progress
) -> tuple[tuple[PairBead, ...], float, bool]:
    """Put sentences side by side, keeping what is fixed; gives beads, support (0 … 1), whether it is a translation.

    ``passages`` are words of both languages that belong together in other texts; the aligner learns from them.
    """
    from coder_app.language.alignment import align
    from coder_app.language.lexicon import lexicon_from

    if not original.sentences or not translation.sentences:
        numbers = range(len(original.sentences)), range(len(translation.sentences))
        alone = [PairBead((n,), ()) for n in numbers[0]] + [PairBead((), (n,)) for n in numbers[1]]
        return tuple(alone), 0.0, False
    languages = (original.language, translation.language)
    found = align(
        original.all_sentences(), translation.all_sentences(), languages,
        original_paragraphs=original.paragraphs, translation_paragraphs=translation.paragraphs,
        lexicon=lexicon_from(passages, languages) if passages else None, fixed=list(fixed), progress=progress,
    )  # fmt: skip
    beads = tuple(PairBead(tuple(bead.original), tuple(bead.translation), bead.score) for bead in found.beads)
    return beads, found.support, found.is_translation


def check_sides(
    original: Side, translation: Side, beads: Sequence[PairBead], decisions: Decisions, progress: Progress
) -> list[PairWarning]:
    """What departs between two texts held side by side, in the order of the beads."""
    from coder_app.language.translation_checks import PROFILES, Rule, Text, check

    texts = [Text(side.text, side.sentences, side.language, side.languages) for side in (original, translation)]
    given = [Rule(rule.kind, rule.original_words, rule.translation_words,
                  (rule.original_language, rule.translation_language)) for rule in decisions.rules]  # fmt: skip
    terms = [term_of(words) for words in decisions.terms]
    found = check(
        texts[0], texts[1], beads, profile=PROFILES[decisions.profile], terms=terms, rules=given, progress=progress
    )
    single = [
        PairWarning(
            each.kind, each.key, each.severity, each.message, tuple(beads[each.bead].original),
            tuple(beads[each.bead].translation), tuple(each.marks_original), tuple(each.marks_translation),
            dict(each.values),
        )
        for each in found
    ]  # fmt: skip
    return as_blocks(original, translation, single)


def as_blocks(original: Side, translation: Side, warnings: Sequence[PairWarning]) -> list[PairWarning]:
    """The warnings with consecutive sentences that are missing (or added) in one: they were left out together."""
    found: list[PairWarning] = []
    for (kind, _), run in groupby(enumerate(warnings), key=_run_key(warnings)):
        members = [warning for _, warning in run]
        if kind in _BLOCKS and len(members) > 1:
            found.append(_block(original, translation, members))
        else:
            found += members
    return found


def _run_key(warnings: Sequence[PairWarning]) -> Callable[[tuple[int, PairWarning]], tuple[str, int]]:
    """Tells apart what stands in different runs: another kind, or a sentence that does not follow the one before."""
    runs: list[int] = []
    for number, warning in enumerate(warnings):
        before = warnings[number - 1] if number else None
        follows = before is not None and before.kind == warning.kind in _BLOCKS and _follows(before, warning)
        runs.append(runs[-1] if follows else number)
    return lambda each: (each[1].kind, runs[each[0]])


def _follows(before: PairWarning, after: PairWarning) -> bool:
    ours, theirs = (before.original, after.original) if after.original else (before.translation, after.translation)
    return bool(ours and theirs) and theirs[0] == ours[-1] + 1


def _block(original: Side, translation: Side, members: Sequence[PairWarning]) -> PairWarning:
    first = members[0]
    ours = tuple(number for each in members for number in each.original)
    theirs = tuple(number for each in members for number in each.translation)
    key = "block." + content_key(first.kind, original.quote(ours), translation.quote(theirs))
    return PairWarning(first.kind, key, max((each.severity for each in members), key=_SERIOUS.index),
                       _BLOCKS[first.kind], ours, theirs, values={"count": str(len(ours or theirs))})  # fmt: skip


def quoted(side: Side, numbers: Sequence[int]) -> str:
    """The words of sentences for a verdict; of a long block the first and the last."""
    if len(numbers) <= _WHOLE:
        return side.quote(numbers)
    return f"{side.quote(numbers[:1])} […] {side.quote(numbers[-1:])}"


def term_of(words: TermWords) -> Term:
    """A glossary term as the checks take it."""
    renderings = {language: _split(getattr(words, language)) for language in ("ru", "uk", "en")}
    watched = dict(line.split(": ", 1) for line in words.watched.splitlines() if ": " in line)
    return Term(
        words.concept, {language: names for language, names in renderings.items() if names},
        {language: _split(given) for language, given in watched.items()},
    )  # fmt: skip


def _split(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())
