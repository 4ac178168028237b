"""Which documents look like versions of one work: by names, dates, languages, figures and names in the texts."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

from rapidfuzz.fuzz import ratio
from sqlmodel import col, select

from coder_app.domain.documents import Document, EditionText
from coder_app.domain.progress import Quiet
from coder_app.domain.provenance import Provenance
from coder_app.operations.set_up import require_lead
from coder_app.operations.works import versions

if TYPE_CHECKING:
    from datetime import date

    from coder_app.domain.progress import Progress
    from coder_app.operations.works import VersionView
    from coder_app.storage.session import StudySession

LIKELY = 0.45
_NUMBER = re.compile(r"\d[\d.,]*\d|\d\d")
_NAME = re.compile(r"(?<=[a-zа-яёіїєґ,] )[A-ZА-ЯЁІЇЄҐ][a-zа-яёіїєґ'’]{3,}")
_LANGUAGE_TAG = re.compile(
    r"[ ._\-(\[]*\b(?:ru|rus|uk|ukr|ua|en|eng|рус|укр|англ|russian|ukrainian|english|original|translation)\b[)\]]*",
    re.I,
)
_LATIN = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "e", "ё": "e", "ж": "j", "з": "z",
    "и": "i", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "c", "ш": "s", "щ": "s", "ъ": "", "ы": "i",
    "ь": "", "э": "e", "ю": "u", "я": "a", "y": "i", "'": "", "’": "",
})  # fmt: skip
_SAMPLE = 60_000


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two documents that may be versions of one work, how likely (0 … 1), and what speaks for it (message keys)."""

    original: VersionView
    translation: VersionView
    likelihood: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    view: VersionView
    work_id: str | None
    dated: date | None
    name: str
    numbers: Counter[str]
    names: Counter[str]


def suggest_works(session: StudySession, progress: Progress | None = None) -> list[Suggestion]:
    """Pairs of documents in different languages that look like versions of one work, the likeliest first.

    Pairs linked already are left out. Each document is named with its best counterpart in each language only.
    """
    require_lead(session)
    progress = progress or Quiet()
    known = _known(session, progress)
    scored = [
        found
        for at, one in enumerate(known)
        for other in known[at + 1 :]
        if one.view.language != other.view.language and not (one.work_id and one.work_id == other.work_id)
        and (found := _compared(one, other)).likelihood >= LIKELY
    ]  # fmt: skip
    return _best(sorted(scored, key=lambda each: -each.likelihood))


def _best(scored: list[Suggestion]) -> list[Suggestion]:
    taken: set[tuple[str, str]] = set()
    kept = []
    for each in scored:
        one, other = each.original, each.translation
        wanted = {(one.document_id, other.language), (other.document_id, one.language)}
        if not wanted & taken:
            taken |= wanted
            kept.append(each)
    return kept


def _known(session: StudySession, progress: Progress) -> list[_Known]:
    views = versions(session)
    dates = {row.document_id: row.dated for row in session.exec(select(Provenance)).all()}
    rows = session.exec(
        select(Document.id, Document.work_id, EditionText.text)
        .join(EditionText, col(EditionText.edition_id) == col(Document.edition_id))
        .where(col(Document.removed_at).is_(None))
    )
    found = []
    for number, (document_id, work_id, text) in enumerate(rows):
        progress.step(number, len(views))
        view = views[document_id]
        found.append(_Known(view, work_id, dates.get(document_id), _bare(view.name), *content_of(text[:_SAMPLE])))
    return found


def _bare(name: str) -> str:
    return " ".join(_LANGUAGE_TAG.sub(" ", name).casefold().translate(_LATIN).split())


def content_of(text: str) -> tuple[Counter[str], Counter[str]]:
    """The figures of a text, and the beginnings of its names in Latin letters."""
    numbers = Counter(re.sub(r"\D", "", match) for match in _NUMBER.findall(text))
    names = Counter(match.casefold().translate(_LATIN)[:4] for match in _NAME.findall(text))
    return numbers, names


def _cosine(one: Counter[str], other: Counter[str]) -> float:
    shared = sum(one[key] * other[key] for key in one.keys() & other.keys())
    length = sqrt(sum(n * n for n in one.values()) * sum(n * n for n in other.values()))
    return shared / length if length else 0.0


def _compared(one: _Known, other: _Known) -> Suggestion:
    numbers, names = _cosine(one.numbers, other.numbers), _cosine(one.names, other.names)
    called = ratio(one.name, other.name) / 100
    same_day = one.dated is not None and one.dated == other.dated
    another_day = None not in {one.dated, other.dated} and not same_day
    longer = max(one.view.characters, other.view.characters, 1)
    lengths = min(one.view.characters, other.view.characters) / longer
    likelihood = 0.35 * numbers + 0.35 * names + 0.3 * max(0.0, called * 2 - 1) + 0.25 * same_day - 0.4 * another_day
    if lengths < 0.1:
        likelihood /= 2
    reasons = []
    if numbers > 0.6 or names > 0.6:
        reasons.append("the same figures and names")
    if called > 0.8:
        reasons.append("a similar name")
    if same_day:
        reasons.append("the same date")
    pair = sorted((one, other), key=lambda each: (each.view.language == "en", each.view.code))
    return Suggestion(pair[0].view, pair[1].view, min(1.0, max(0.0, likelihood)), tuple(reasons))
