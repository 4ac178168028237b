"""Which words of the original have a counterpart in the translation: by dictionary, by number, by sound."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from coder_app.language.translation_checks.sides import latin

if TYPE_CHECKING:
    from coder_app.language.translation_checks.model import Translations
    from coder_app.language.translation_checks.sides import Side, Token

_ALIKE = 0.65
_CYRILLIC = re.compile(r"[\u0400-\u052f]")

_SMALL_WORDS = {
    "ru": "и с к о во со ко от из что как это но он она они его её ее их был была было были если тоже также "
    "чтобы уже еще ещё "
    "есть или где когда мы вас нас им ей я ты вы в на по за у до для же бы ли то так все всё себя свой быть "
    "который этот тот "
    "при под над об через между мой наш ваш весь а да не ни мне меня нам вам ему него нее них",
    "uk": "й та із зі від що як це але він вона вони його її їх був була було були якщо лише теж також щоб вже "
    "ще є або де коли "
    "ми вас нас їм їй я ти ви в у на по за до для же б би чи то так все себе свій бути який цей той при під над "
    "про через між "
    "мій наш ваш весь а і з не ні мені мене нам вам йому нього неї них",
    "en": "the a an of and to in that it is was are were be been being for on with as at by this these those he "
    "she they we you "
    "i his her their our your my its from or but not have has had do does did will would can could may might "
    "must shall should "
    "which who whom whose what when where how there here if than then so also such into about up out over after "
    "before all him "
    "them us me itself themselves",
}
SMALL_WORDS = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}


def covered(original: Side, translation: Side, lexicon: Translations | None) -> list[bool | None]:
    """For each word of the original: whether something in the translation answers it.

    None for small words and for words that neither the dictionary nor their sound can say anything about.
    """
    small = SMALL_WORDS.get(original.language, frozenset())
    same_script = original.language != "en" and translation.language != "en"
    found: list[bool | None] = []
    for token, base in zip(original.tokens, original.lemmas, strict=True):
        if token.folded in small or base in small or len(token.folded) < 3:
            found.append(None)
            continue
        known = _known(token.folded, base, translation, lexicon)
        if known or _sounds(token, translation):
            found.append(True)
        else:
            found.append(False if known is not None or token.text[0].isupper() or same_script else None)
    return found


def _known(word: str, base: str, translation: Side, lexicon: Translations | None) -> bool | None:
    if lexicon is None:
        return None
    entries = [lexicon[form] for form in {word, base} if form in lexicon]
    if not entries:
        return None
    return any(not translation.vocabulary.isdisjoint(entry) for entry in entries)


def _sounds(token: Token, translation: Side) -> bool:
    return len(token.folded) >= 4 and any(sounds_like(part, translation) for part in token.folded.split("-"))


def sounds_like(word: str, side: Side, alike: float = _ALIKE) -> bool:
    """Whether a word of the side sounds like this folded one; both begin with the same sound."""
    sound = latin(word)
    if len(sound) < 2:
        return False
    return any(similar(sound, other) >= alike for other in side.sounds.get(sound[0], ()))


def similar(sound: str, other: str) -> float:
    """How alike two words in Latin sounds are, 0 to 1, endings counting less."""
    size = min(len(sound), len(other))
    if size >= 4 and abs(len(sound) - len(other)) <= 4 and sound[: size - 1] == other[: size - 1]:
        return 1.0
    return float(Levenshtein.normalized_similarity(sound, other))


def cyrillic(word: str) -> bool:
    """Whether a word has Cyrillic letters."""
    return bool(_CYRILLIC.search(word))
