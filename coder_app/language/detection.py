"""Tells Russian, Ukrainian and English apart, word by word, and notices when a text is in none of them."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from coder_app.language.words import WORD, Language, base_form, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from langdetect.detector_factory import DetectorFactory

UNDETERMINED = "und"

_LIMIT = 20_000
_PIECES = 5
_FEW_WORDS = 3
_LONG_ENOUGH = 40  # characters; below this, statistics of letters say little about a foreign language
_FAMILIAR = 0.7  # share of words in the dictionary: 98 % of sentences lie above, no foreign one did
_SURE = 0.95
_GUESS = 0.6  # the most that letter statistics of a few words can claim
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_LATIN = re.compile(r"[a-zà-öø-ɏ]", re.IGNORECASE)
_LETTERS_UK = re.compile(r"[іїєґ]")
_LETTERS_RU = re.compile(r"[ыэъё]")
_LOOKALIKES = str.maketrans("aceiopxyABCEHIKMOPTXïÏ", "асеіорхуАВСЕНІКМОРТХїЇ")

# Small words by language, those told apart from the neighbour's; as text, because lists of words read badly.
_SMALL = {
    "ru": "и с к о во со ко от из что как это но он она они его её их был была было были если только тоже также "
    "чтобы уже ещё нет есть или где когда потому этот эта эти мы вас нас им ей",
    "uk": "й та із зі від що як це але він вона вони його її їх був була було були якщо лише теж також щоб вже ще "
    "немає є або де коли тому цей ця ці ми вас нас їм їй",
    "en": "the of and that with are is were been has have which their from",
    "mk": "во со дека кои кој го ги ја може беше овој оваа",
    "sr": "је у су са који која које али као бити би због",
}
_SMALL_WORDS = {language: frozenset(words.split()) for language, words in _SMALL.items()}

# Letters that no Russian, Ukrainian or English word has, by the language they point to.
_FOREIGN_LETTERS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("kk", re.compile(r"[әғқңөұүһ]")),
    ("be", re.compile(r"ў")),
    ("mk", re.compile(r"[ѓќѕ]")),
    ("sr", re.compile(r"[ђћ]")),
)
_SOUTH_SLAVIC = re.compile(r"[љњџј]")


@dataclass(frozen=True, slots=True)
class Detected:
    """A language as an ISO 639-1 code, or ``und``, and how sure that is, from 0 to 1."""

    language: str
    confidence: float


def detect(text: str) -> Detected:
    """The language of a text: ``ru``, ``uk``, ``en``, another ISO 639-1 code, or ``und`` where no words are.

    In order: the letters, the words known to one dictionary only, a list of small words, the statistics of letter
    groups. A text whose words the dictionary does not know is held against other languages too. The same text
    always gets the same answer. Of texts beyond 20,000 characters five stretches are read.
    """
    words = [_cyrillic_throughout(plain(word)) for word in WORD.findall(_sample(text))]
    if not words:
        return Detected(UNDETERMINED, 0.0)
    cyrillic = sum(1 for word in words if _CYRILLIC.search(word))
    latin = sum(1 for word in words if _LATIN.search(word))
    if cyrillic + latin < len(words) / 2:
        return _foreign(text) or Detected(UNDETERMINED, 0.0)
    if cyrillic >= latin:
        return _cyrillic([word.lower() for word in words if _CYRILLIC.search(word)])
    return _english([word for word in words if _LATIN.search(word)])


def detect_paragraphs(text: str, ranges: Sequence[tuple[int, int]]) -> list[Detected]:
    """The language of each range of the text.

    A range that could only be guessed, and one of three words or fewer that leaves any doubt, takes the language
    of most of the text.
    """
    found = [detect(text[start:end]) for start, end in ranges]
    weight: Counter[str] = Counter()
    for (start, end), detected in zip(ranges, found, strict=True):
        weight[detected.language] += end - start
    weight.pop(UNDETERMINED, None)
    if not weight:
        return found
    usual = weight.most_common(1)[0][0]
    return [
        Detected(usual, _GUESS) if _doubtful(detected, text[start:end]) else detected
        for (start, end), detected in zip(ranges, found, strict=True)
    ]


def _doubtful(detected: Detected, text: str) -> bool:
    if detected.language == UNDETERMINED:
        return False
    few = len(WORD.findall(text)) <= _FEW_WORDS
    return detected.confidence <= _GUESS or (few and detected.confidence < _SURE)


def _sample(text: str) -> str:
    if len(text) <= _LIMIT:
        return text
    size, step = _LIMIT // _PIECES, len(text) // _PIECES
    return " ".join(text[start : start + size] for start in range(0, _PIECES * step, step))


def _cyrillic_throughout(word: str) -> str:
    """A word with Cyrillic letters has no Latin ones: those that look alike were typed by mistake."""
    return word.translate(_LOOKALIKES) if _CYRILLIC.search(word) and _LATIN.search(word) else word


def _cyrillic(words: list[str]) -> Detected:
    """Russian or Ukrainian, or another language in Cyrillic."""
    joined = " ".join(words)
    ru, uk = _known(words, "ru"), _known(words, "uk")
    familiar = max(sum(ru), sum(uk)) / len(words)
    if familiar < _FAMILIAR:
        foreign = _by_letters(joined) or (_foreign(joined) if len(joined) >= _LONG_ENOUGH else None)
        if foreign is not None and foreign.language not in ("ru", "uk"):
            return foreign
    evidence = _evidence(words, ru, uk)
    if not evidence:
        return _by_statistics(joined)
    return Detected("uk" if evidence > 0 else "ru", _confidence(evidence))


def _evidence(words: list[str], ru: list[bool], uk: list[bool]) -> float:
    """Above zero for Ukrainian, below for Russian, zero for no idea."""
    letters_uk = sum(1 for word in words if _LETTERS_UK.search(word))
    letters_ru = sum(1 for word in words if _LETTERS_RU.search(word))
    letters = 3.0 * (letters_uk - letters_ru)
    known = float(sum(uk) - sum(ru))
    small = float(_small(words, "uk") - _small(words, "ru"))
    if letters_uk and letters_ru:
        return letters + known + small
    return letters + 0.5 * known if letters else known or small


def _small(words: list[str], language: str) -> int:
    return sum(word in _SMALL_WORDS[language] for word in words)


def _english(words: list[str]) -> Detected:
    known = sum(_known([word.lower() for word in words], "en"))
    familiar = known / len(words)
    joined = " ".join(words)
    small = {word.lower() for word in words} & _SMALL_WORDS["en"]
    if familiar < _FAMILIAR and len(small) < 2 and len(joined) >= _LONG_ENOUGH:
        foreign = _foreign(joined)
        if foreign is not None and foreign.language != "en":
            return foreign
    return Detected("en", _confidence(2 * known - len(words)) if familiar > 0.5 else _GUESS)


def _known(words: Iterable[str], language: Language) -> list[bool]:
    return [len(word) > 1 and base_form(word, language) is not None for word in words]


def _confidence(evidence: float) -> float:
    return round(1 - 0.5 * math.exp(-abs(evidence) / 2), 3)


def _by_letters(text: str) -> Detected | None:
    for language, letters in _FOREIGN_LETTERS:
        found = len(letters.findall(text))
        if found >= 2:
            return Detected(language, _confidence(found))
    if len(_SOUTH_SLAVIC.findall(text)) >= 2:
        words = text.split()
        macedonian = _small(words, "mk") > _small(words, "sr")
        return Detected("mk" if macedonian else "sr", 0.8)
    if "и" not in text and _LETTERS_UK.search(text) and len(_LETTERS_RU.findall(text)) >= 2:
        return Detected("be", 0.8)
    return None


def _foreign(text: str) -> Detected | None:
    """What the statistics of all known languages say, if they are sure."""
    best = _best(_all_languages(), text)
    return best if best is not None and best.confidence > _SURE else None


def _by_statistics(text: str) -> Detected:
    best = _best(_our_languages(), text)
    return Detected(best.language, min(best.confidence, _GUESS)) if best else Detected(UNDETERMINED, 0.0)


def _best(factory: DetectorFactory, text: str) -> Detected | None:
    from langdetect.lang_detect_exception import LangDetectException

    detector = factory.create()
    detector.append(text)
    try:
        best = detector.get_probabilities()[:1]
    except LangDetectException:
        return None
    return Detected(best[0].lang[:2], round(best[0].prob, 3)) if best else None


@cache
def _our_languages() -> DetectorFactory:
    return _factory(["en", "ru", "uk"])


@cache
def _all_languages() -> DetectorFactory:
    profiles = (files("langdetect") / "profiles").iterdir()
    return _factory(sorted(profile.name for profile in profiles if not profile.name.startswith(("_", "."))))


def _factory(names: list[str]) -> DetectorFactory:
    from langdetect.detector_factory import DetectorFactory

    factory = DetectorFactory()
    factory.set_seed(0)
    folder = files("langdetect") / "profiles"
    factory.load_json_profile([(folder / name).read_text(encoding="utf-8") for name in names])
    return factory
