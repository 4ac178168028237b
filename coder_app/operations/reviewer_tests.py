"""Tests of a reviewer: errors planted in a copy of a translation, never in the study, and how many were found."""

from __future__ import annotations

import hashlib
import random
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlmodel import select

from coder_app.domain.crosscheck import Decision, Verdict
from coder_app.domain.errors import BadInput, Refused
from coder_app.domain.prepared import PreparedPage, PreparedText
from coder_app.domain.study import Study
from coder_app.operations.contexts import on_one_line
from coder_app.operations.crosscheck import keep_result, open_pair, pair_inputs, work_out
from coder_app.operations.documents import add_document, set_language
from coder_app.operations.project import create_project, open_project, verb
from coder_app.operations.reading_samples import quiet_beads, wilson
from coder_app.operations.sentence_corrections import content_key
from coder_app.operations.set_up import add_coder, require_lead, the_study
from coder_app.operations.works import begin_crosscheck, find_check

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from coder_app.domain.progress import Progress
    from coder_app.operations.crosscheck import PairOpen
    from coder_app.operations.project import Project
    from coder_app.operations.sentence_corrections import Side
    from coder_app.storage.session import StudySession

Change = tuple[int, int, str]
_NUMBER = re.compile(r"\d+")
_NOT = {"en": re.compile(r"\b(?:not|never) "), "ru": re.compile(r"\bне "), "uk": re.compile(r"\bне ")}
_KINDS = ("number", "negation", "cut", "omitted")


@dataclass(frozen=True, slots=True)
class Planted:
    """An error: its kind, the sentence of the original it is about (key and words), what was put in the translation."""

    kind: str
    key: str
    original: str
    change: Change


@dataclass(frozen=True, slots=True)
class TestScore:
    """How a reviewer did: recall over the planted errors with Wilson's interval, precision over the departures told.

    A departure on a line without a planted error counts against precision, unless somebody has recorded one on the same
    words in the study itself.
    """

    reviewer: str
    planted: int
    found: int
    told: int
    false: int
    low: float
    high: float
    missed: tuple[Planted, ...]

    @property
    def recall(self) -> float | None:
        """Share of the planted errors that were found; None without any."""
        return self.found / self.planted if self.planted else None

    @property
    def precision(self) -> float | None:
        """Share of the departures told that are errors; None where none was told."""
        return 1 - self.false / self.told if self.told else None


def plant(pair: PairOpen, count: int, seed: int) -> list[Planted]:
    """Errors for a translation, on lines without a warning, in the order of the text; the same seed gives the same."""
    chance = random.Random(seed)
    places = [place for place in quiet_beads(pair) if len(pair.beads[place].original) == 1
              and len(pair.beads[place].translation) == 1]  # fmt: skip
    chance.shuffle(places)
    found: list[Planted] = []
    for place in places:
        if len(found) == count:
            break
        bead = pair.beads[place]
        start, end = pair.translation.sentences[bead.translation[0]]
        language = pair.translation.languages[bead.translation[0]]
        kinds = sorted(_KINDS, key=lambda _kind: chance.random())
        made = ((kind, _change(kind, pair.translation.text[start:end], language, chance)) for kind in kinds)
        kind, change = next(((kind, change) for kind, change in made if change), ("", None))
        if change:
            low, high, words = change
            number = bead.original[0]
            found.append(Planted(kind, content_key(pair.original.sentence(number)), pair.original.quote([number]),
                                 (start + low, start + high, words)))  # fmt: skip
    return sorted(found, key=lambda each: each.change)


def _change(kind: str, sentence: str, language: str, chance: random.Random) -> Change | None:
    if kind == "omitted":
        return 0, len(sentence), ""
    if kind == "cut":
        commas = [at for at, letter in enumerate(sentence) if letter == "," and at > 20 and len(sentence) - at > 25]
        return (commas[-1], len(sentence), sentence[-1:]) if commas else None
    if kind == "number":
        figure = _NUMBER.search(sentence)
        return (figure.start(), figure.end(), _other(figure[0], chance)) if figure else None
    negation = _NOT[language].search(sentence) if language in _NOT else None
    return (negation.start(), negation.end(), "") if negation else None


def _other(figure: str, chance: random.Random) -> str:
    at = chance.randrange(len(figure))
    digit = chance.choice([each for each in "123456789" if each != figure[at]])
    return figure[:at] + digit + figure[at + 1 :]


def with_errors(side: Side, planted: Sequence[Planted] = ()) -> str:
    """The sentences of a version with errors in them, a paragraph in a line, as one reads them."""
    changes = sorted((each.change for each in planted), reverse=True)
    paragraphs: dict[int, list[str]] = {}
    for (start, end), paragraph in zip(side.sentences, side.paragraphs, strict=True):
        words = side.text[start:end]
        for low, high, put in changes:
            if start <= low < high <= end:
                words = words[: low - start] + put + words[high - start :]
        paragraphs.setdefault(paragraph, []).append(on_one_line(words).strip())
    return "\n\n".join(" ".join(filter(None, sentences)) for sentences in paragraphs.values() if any(sentences))


def make_test(
    project: Project, check_id: str, reviewer: str, target: Path, *, count: int = 20, seed: int = 1,
    progress: Progress | None = None,
) -> int:  # fmt: skip
    """Write a study of one pair with errors in its translation for a reviewer to judge; gives how many there are.

    The study itself is not touched. Raises Refused where the file exists, BadInput where no error can be planted.
    """
    if target.exists():
        raise Refused("{file} already exists; choose another name.", file=str(target))
    pair, lead = project.ask(_pair_to_test, check_id)
    planted = plant(pair, count, seed)
    if not planted:
        raise BadInput("There is no line without a warning in which an error could be planted.")
    try:
        with create_project(target, lead=lead) as copy:
            made = _fill(copy, pair, with_errors(pair.translation, planted), reviewer)
            copy.do(keep_result, made, work_out(copy.ask(pair_inputs, made), progress))
            said = {"check": check_id, "count": count, "seed": seed, "reviewer": reviewer, "print": _print(pair)}
            copy.do(say_test, said)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return len(planted)


def _fill(copy: Project, pair: PairOpen, translation: str, reviewer: str) -> str:
    ids = []
    for side, text in ((pair.original, with_errors(pair.original)), (pair.translation, translation)):
        data = text.encode()
        ids.append(copy.do(add_document, _prepared(side.code, text, data), data))
        copy.do(set_language, ids[-1], side.language)
    copy.do(add_coder, reviewer, "reviewer")
    return copy.do(begin_crosscheck, ids[0], ids[1], pair.profile)


def _pair_to_test(session: StudySession, check_id: str) -> tuple[PairOpen, str]:
    require_lead(session)
    find_check(session, check_id)
    return open_pair(session, check_id), session.viewer.name


def _print(pair: PairOpen) -> str:
    return content_key(pair.original.text, pair.translation.text)


def _prepared(code: str, text: str, data: bytes) -> PreparedText:
    page = PreparedPage(0, 0, len(text), 0.0, 0.0, "", "ok", b"")
    return PreparedText(
        file_name=f"{code}.txt", media_type="text/plain", file_sha256=hashlib.sha256(data).hexdigest(),
        extractor="coder", text=text, sha256=hashlib.sha256(data).hexdigest(), text_layer="ok", pages=(page,),
    )  # fmt: skip


@verb("Make a test of a reviewer", undoable=False)
def say_test(session: StudySession, said: dict[str, Any]) -> None:
    """Keep in a test what is needed to score it."""
    require_lead(session)
    study = the_study(session)
    study.settings = {**study.settings, "reviewer_test": said}
    session.add(study)


def score_test(project: Project, path: Path) -> TestScore:
    """How the reviewer of a test did. Raises BadInput for a file that is no test of a pair of this study."""
    said, told = _told_in(path)
    pair, _ = project.ask(_pair_to_test, said["check"])
    if _print(pair) != said["print"]:
        raise Refused("The texts of this pair were changed after the test was made; make another.")
    planted = plant(pair, said["count"], said["seed"])
    known = project.ask(_departures_in, said["check"])
    found = [each for each in planted if any(_about(each.original, quote) for quote in told)]
    false = [quote for quote in told
             if not any(_about(each.original, quote) for each in planted) and quote not in known]  # fmt: skip
    low, high = wilson(len(found), len(planted))
    missed = tuple(each for each in planted if each not in found)
    return TestScore(said["reviewer"], len(planted), len(found), len(told), len(false), low, high, missed)


def _told_in(path: Path) -> tuple[dict[str, Any], set[str]]:
    with open_project(path, sign_in=False) as copy:
        said = copy.ask(lambda session: dict(session.exec(select(Study)).one().settings.get("reviewer_test") or {}))
        if not said:
            raise BadInput("{file} is no test of a reviewer.", file=path.name)
        told = copy.ask(_quotes(said["reviewer"]))
    return said, told


def _quotes(reviewer: str) -> Callable[[StudySession], set[str]]:
    from coder_app.domain.coders import Coder

    def read(session: StudySession) -> set[str]:
        mine = select(Verdict.original).join(Coder, Coder.id == Verdict.reviewer_id)  # type: ignore[arg-type]
        query = mine.where(Coder.name == reviewer, Verdict.decision == Decision.DEPARTURE)
        return {quote for quote in session.exec(query).all() if quote}

    return read


def _departures_in(session: StudySession, check_id: str) -> set[str]:
    query = select(Verdict.original).where(Verdict.check_id == check_id, Verdict.decision == Decision.DEPARTURE)
    return set(session.exec(query).all())


def _about(sentence: str, quote: str) -> bool:
    return sentence in quote or quote in sentence
