"""Finding names in a text in all their forms: an index of names, and one walk over the words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from coder_app.blinding.paradigms import forms
from coder_app.blinding.person_names import is_patronymic, surname_last
from coder_app.blinding.reading import clean, words
from coder_app.blinding.transliteration import cyrillic, latin, sound

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from coder_app.blinding.reading import Word

_GAP = re.compile(r"[\s_\-–—‑/«»“”„\"'’.,&]{0,4}")
_STOPS_NAME = re.compile(r"[.!?…;:]\s|\n\s*\n|[,«»]\s?.*[,«»]")
_INITIALS_BEFORE = re.compile(r"(?<!\w)(?:(?!Mr|Ms|Dr|St)[A-ZА-ЯІЇЄҐ][a-zа-яё]?\.\s?(?:-[A-ZА-Я]\.\s?)?){1,3}$")
_INITIALS_AFTER = re.compile(r",?\s?(?:[A-ZА-ЯІЇЄҐ]\.\s?){1,2}(?!\w|\s?[A-ZА-ЯІЇЄҐ])")
_ORDINARY_SURNAMES = frozenset(
    ["may", "rice", "brown", "major", "baker", "gates", "austin", "bush", "коль", "мэй", "мей", "браун", "мороз", "буш"]
)
_MONTHS_AND_CITIES = frozenset({"may", "austin", "мэй", "мей"})
_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "president",
        "secretary",
        "minister",
        "chancellor",
        "premier",
        "general",
        "senator",
        "sir",
        "lord",
        "lady",
        "colleague",
        "господин",
        "господина",
        "господину",
        "господином",
        "госпожа",
        "госпожи",
        "г",
        "президент",
        "президента",
        "президентом",
        "президенту",
        "канцлер",
        "канцлера",
        "канцлером",
        "премьер",
        "премьера",
        "министр",
        "министра",
        "пан",
        "пана",
        "пану",
        "паном",
        "пані",
        "президентові",
        "прем'єр",
        "прем'єра",
    ]
)
_SOUND_LETTERS = 5
_SHORTEST_PART = 6


@dataclass(frozen=True, slots=True)
class Target:
    """What a name stands for; the caller's own ``thing``, and how the name relates to it."""

    thing: object
    relation: str = "name"


@dataclass(frozen=True, slots=True)
class _Pattern:
    parts: tuple[frozenset[str], ...]
    target: Target | None
    name: str
    capital: str
    person: bool
    needs_title: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of a cleaned text that is a form of a name; ``spelt`` where it was known by its sound alone."""

    start: int
    end: int
    target: Target
    name: str
    first: int
    spelt: bool = False


@dataclass(slots=True)
class NameIndex:
    """All forms of many names, by their first word. Names added first win where two are equally long."""

    _by_form: dict[str, list[_Pattern]] = field(default_factory=dict)
    _by_sound: dict[str, list[_Pattern]] = field(default_factory=dict)

    def add(self, name: str, target: Target | None, *, any_case: bool = False, plural: bool = False) -> None:
        """Add a name; small letters are enough with ``any_case`` and for names of several words that say what it is.

        English names have a plural where ``plural`` says so. None as target blocks other names.
        """
        parts = words(clean(name).text)
        if parts:
            self._put(
                tuple(forms(part.raw, plural=plural) for part in parts),
                target,
                name,
                _capital(parts, any_case=any_case or _is_plain(parts, target)),
            )

    def add_person(self, name: str, target: Target) -> None:
        """Add a person: by full name, by surname alone, with initials, with the surname first, in the other script."""
        parts = surname_last(name)
        if not parts:
            return
        for chosen in _person_orders(parts):
            for spelt in _spellings(chosen):
                self._put(spelt, target, " ".join(part.raw for part in chosen), "title", person=True)
        self._put_sound(parts[-1], target)

    def add_spelt(self, name: str, target: Target) -> None:
        """Add the other script's spellings of a name of one or two words."""
        parts = [word for word in words(clean(name).text) if len(word.form) > 3 and not word.upper]
        if len(parts) == 1:
            for spelt in _spellings(parts):
                self._put(spelt, target, name, "title")
            self._put_sound(parts[0], target)

    def add_spelt_words(self, name: str, target: Target, *, any_case: bool) -> None:
        """Add a name of any number of words as the other script spells it."""
        parts = [word for word in words(clean(name).text) if len(word.form) > 1]
        if parts and len("".join(part.form for part in parts)) > 3:
            for spelt in list(_spellings(parts))[1:]:
                self._put(spelt, target, name, "any" if any_case else "title")

    def anchors(self, size: int) -> Iterator[tuple[str, bool]]:
        """Words of so many letters, one of which stands in every form of every name that has one.

        With each comes whether it stands within a name whose first word is shorter.
        """
        for form, patterns in self._by_form.items():
            if len(form) >= size:
                yield form, False
            for pattern in patterns if len(form) < size else ():
                yield from ((word, True) for part in pattern.parts[1:] for word in part if len(word) >= size)

    def find(self, text: str, tokens: Sequence[Word], *, at_once: bool = False) -> list[Mention]:
        """The mentions in a cleaned text whose words are given, in order and without overlap.

        With ``at_once`` only what begins with the first word.
        """
        found, position, stop = [], 0, min(1 if at_once else len(tokens), len(tokens))
        while position < stop:
            best = self._best(text, tokens, position)
            if best is None:
                part = self._run_together(tokens[position], position)
                found.extend([part] if part else [])
                position += 1
                continue
            pattern, last, spelt = best
            if pattern.target is None:
                found.extend(self._acronyms(text, tokens, position, last))
            else:
                start, end = tokens[position].start, tokens[last].end
                if pattern.person:
                    start, end = _with_initials(text, start, end)
                found.append(Mention(start, end, pattern.target, pattern.name, position, spelt))
            position = last + 1
        return found

    def _acronyms(self, text: str, tokens: Sequence[Word], first: int, last: int) -> Iterator[Mention]:
        """The acronyms within a long name that means something else: the UN in "UN Security Council"."""
        for at in range(first, last + 1):
            for pattern in self._by_form.get(tokens[at].form, ()):
                if pattern.capital == "upper" and pattern.target and _capital_fits(pattern, tokens[at]):
                    yield Mention(tokens[at].start, tokens[at].end, pattern.target, pattern.name, at)
                    break

    def _best(self, text: str, tokens: Sequence[Word], at: int) -> tuple[_Pattern, int, bool] | None:
        word = tokens[at]
        best: tuple[_Pattern, int, bool] | None = None
        for form in (word.form, word.other) if word.other else (word.form,):
            for pattern in self._by_form.get(form, ()):
                last = _matches(pattern, text, tokens, at)
                if last is not None and (best is None or last > best[1]):
                    best = pattern, last, False
        if best is None and self._by_sound and word.capital and len(word.form) >= _SOUND_LETTERS:
            for pattern in self._by_sound.get(sound(word.form), ()):
                return pattern, at, True
        return best

    def _run_together(self, word: Word, at: int) -> Mention | None:
        """A name that was run together with the next word ("Russiantanks"): its part of the word."""
        for size in range(len(word.raw) - 2, _SHORTEST_PART - 1, -1) if word.capital and word.raw.isascii() else ():
            for pattern in self._by_form.get(word.form[:size], ()):
                if pattern.target and len(pattern.parts) == 1 and pattern.capital == "title":
                    return Mention(word.start, word.start + size, pattern.target, pattern.name, at)
        return None

    def _put(
        self, parts: tuple[frozenset[str], ...], target: Target | None, name: str, capital: str, *, person: bool = False
    ) -> None:
        ordinary = person and len(parts) == 1 and not parts[0].isdisjoint(_ORDINARY_SURNAMES)
        pattern = _Pattern(parts, target, name, capital, person, ordinary)
        for form in parts[0]:
            self._by_form.setdefault(form, []).append(pattern)

    def _put_sound(self, part: Word, target: Target) -> None:
        pattern = _Pattern((frozenset(),), target, part.raw, "title", person=True)
        for form in forms(part.raw):
            key = sound(form)
            if len(key) >= _SOUND_LETTERS and len(form) >= len(part.form) - 2:
                self._by_sound.setdefault(key, []).append(pattern)


def _is_plain(parts: Sequence[Word], target: Target | None) -> bool:
    """Whether a name is known without its capitals: several words, none of them short, that name the thing itself."""
    return target is not None and target.relation == "name" and len(parts) > 1 and all(len(p.form) > 3 for p in parts)


def _capital(parts: Sequence[Word], *, any_case: bool) -> str:
    if any_case:
        return "any"
    if len(parts) == 1 and parts[0].upper and len(parts[0].form) < 7:
        return "upper"
    return "title" if parts[0].capital else "any"


def _person_orders(parts: list[Word]) -> Iterator[Sequence[Word]]:
    yield parts
    if len(parts) < 2:
        return
    if is_patronymic(parts, 1):
        yield parts[:2]
    yield [parts[-1]]
    yield [parts[-1], *parts[:-1]]
    if len(parts) > 2:
        yield [parts[0], parts[-1]]


def _spellings(parts: Sequence[Word]) -> Iterator[tuple[frozenset[str], ...]]:
    yield tuple(forms(part.raw) for part in parts)
    spelt = []
    for part in parts:
        others = cyrillic(part.form) if part.form.isascii() else _latin_forms(part.raw)
        spelt.append(frozenset(form for other in others for form in forms(other) if len(form) > 2))
    if all(spelt):
        yield tuple(spelt)


def _latin_forms(raw: str) -> set[str]:
    """Every case form of a Cyrillic name in Latin letters: Kravtsov, Kravtsova, Kravtsovym."""
    return {spelt for form in forms(raw) for spelt in latin(form)}


def _matches(pattern: _Pattern, text: str, tokens: Sequence[Word], at: int) -> int | None:
    """The index of the last word of the pattern found at a word, or None."""
    word = tokens[at]
    if not _capital_fits(pattern, word) or (pattern.needs_title and not _is_name_here(text, tokens, at)):
        return None
    last = at
    for part in pattern.parts[1:]:
        following = last + 1
        if pattern.person and following < len(tokens) and _is_initial(text, tokens[following]):
            following += 1
        if following >= len(tokens):
            return None
        after = tokens[following]
        if after.form not in part and after.other not in part:
            return None
        gap = text[tokens[last].end : after.start]
        if following == last + 1 and (not _GAP.fullmatch(gap) or _STOPS_NAME.search(gap)):
            return None
        last = following
    return None if pattern.person and _is_shared(text, tokens, at, last) else last


def _is_shared(text: str, tokens: Sequence[Word], first: int, last: int) -> bool:
    """Whether "Biden, Joseph" belongs apart, because another surname follows ("Biden, Joseph Biden")."""
    if last + 1 >= len(tokens) or "," not in text[tokens[first].end : tokens[last].start]:
        return False
    following = tokens[last + 1]
    return (following.capital and text[tokens[last].end : following.start] == " ") or _is_initial(text, following)


def _capital_fits(pattern: _Pattern, word: Word) -> bool:
    if pattern.capital == "upper":
        return word.raw[: len(pattern.name)].replace(".", "").isupper()
    return pattern.capital == "any" or word.capital


def _is_name_here(text: str, tokens: Sequence[Word], at: int) -> bool:
    """Whether an ordinary word stands here as a name: after a title or an initial, or within a sentence."""
    if at == 0:
        return False
    before = tokens[at - 1]
    if before.form in _TITLES or _is_initial(text, before):
        return True
    gap = text[before.end : tokens[at].start]
    return tokens[at].form not in _MONTHS_AND_CITIES and not tokens[at].upper and gap == " " and before.raw.islower()


def _is_initial(text: str, word: Word) -> bool:
    return word.capital and (len(word.form) < 3 or "." in word.raw) and text[word.end - 1 : word.end + 1].find(".") >= 0


def _with_initials(text: str, start: int, end: int) -> tuple[int, int]:
    before = _INITIALS_BEFORE.search(text, max(0, start - 14), start)
    if before:
        return before.start(), end
    after = _INITIALS_AFTER.match(text, end)
    return start, end if after is None else after.end() - (len(after[0]) - len(after[0].rstrip()))


def blockers(index: NameIndex, names: Iterable[str]) -> None:
    """Let long names that mean something else shield the short ones in them ("Рада Європи")."""
    for name in names:
        index.add(name, None)
