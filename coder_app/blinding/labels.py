"""Neutral labels: what stands where a name stood, with the case, number and gender the sentence needs."""

from __future__ import annotations

import random
import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from coder_app.blinding.paradigms import paradigm
from coder_app.blinding.reading import clean, fold, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from coder_app.blinding.entities import Entity
    from coder_app.blinding.paradigms import Analysis

WORDS = {
    "person": "LEADER", "state": "STATE", "institution": "INSTITUTION", "place": "PLACE", "date": "DATE",
    "event": "EVENT", "self": "SELF", "other": "OTHER",
}  # fmt: skip
"""The word of a label, by kind."""

RELATIONS = ("[SELF]", "[OTHER]", "[ALLIANCE]")
"""Labels that say only how a thing stands to the speaker."""

_UNCOUNTED = {"date", "self", "other"}

_PREPOSITIONS = {
    "ru": {
        "gen": "без до из от с у для против около после среди вокруг ради кроме вместо внутри насчет"
        " относительно отношении стороны поводу счет итогам пределами",
        "dat": "к ко по благодаря вопреки согласно применительно",
        "acc": "в на через про за под о об сквозь",
        "ins": "с со между над под перед за",
        "loc": "в во на о об при",
    },
    "uk": {
        "gen": "від з із зі біля щодо серед навколо заради крім замість проти після для до без боку стосовно відносно",
        "dat": "завдяки всупереч",
        "acc": "в у на через про за під о об крізь",
        "ins": "з із зі між над під перед поза за",
        "loc": "в у на при по о об",
    },
}
_GIVING = re.compile(
    r"(?:^|.*[^а-яіїєґ])(?:.*(?:дат|дал|дав|дас|даё|дае|обеща|обіця|помог|помож|помага|допом|угрож|загрож|предлож|запропон|предлаг|"
    r"пропон|верн|повер|отве|відпов|довер|сказа|продал|продав|переда|сообщ|повідом|запрет|заборон|позвол|дозвол|принадл|належ|"
    r"мешал|меша|завад|противо|проти|вреди|шкод|служи|подчин|підкор|стави))"
)
_VERB = {
    "ru": re.compile(r"(?:л|ла|ло|ли|ет|ит|ют|ут|ат|ят|ть|ться|лся|лась|лись|ем|им|йте|ите)$"),
    "uk": re.compile(r"(?:[аиіуяї]в|ла|ло|ли|ає|є|ить|їть|ють|уть|ти|тися|вся|лася|емо|имо|йте|іть)$"),
}
_UNCHANGING = frozenset({"nom", "gen", "dat", "acc", "ins"})
_ORDER = ("nom", "gen", "acc", "dat", "ins", "loc", "voc")


def label_for(kind: str, number: int, *, study_wide: bool = True) -> str:
    """The label of the nth thing of a kind: [STATE-A] … [STATE-Z] [STATE-AA], [LEADER-1], [DATE]."""
    del study_wide
    word = WORDS.get(kind, "OTHER")
    if kind in _UNCOUNTED:
        return f"[{word}]"
    return f"[{word}-{_letters(number) if kind == 'state' else number}]"


def document_labels(entities: Sequence[Entity], appearing: Iterable[str], *, seed: int | None = None) -> dict[str, str]:
    """A label for each entity that appears in one document.

    ``appearing`` are the ids of entities in the order they are met. Numbers follow that order; with a ``seed`` they are
    shuffled, so that not even the order tells which document is which. Uncounted labels ([DATE]) and relations
    ([SELF]) stay as they are.
    """
    by_id = {entity.id: entity for entity in entities}
    met = [by_id[identity] for identity in dict.fromkeys(appearing) if identity in by_id]
    by_kind: dict[str, list[Entity]] = {}
    for entity in met:
        by_kind.setdefault(entity.kind, []).append(entity)
    found: dict[str, str] = {}
    for kind, members in by_kind.items():
        numbers = list(range(1, len(members) + 1))
        if seed is not None:
            random.Random(f"{seed} {kind}").shuffle(numbers)
        for entity, number in zip(members, numbers, strict=True):
            found[entity.id] = entity.label if entity.label in RELATIONS else label_for(kind, number)
    return found


def with_marks(label: str, marks: str) -> str:
    """The label with what grammar adds: ("[STATE-A]", "dat.") is "[STATE-A dat.]"."""
    return f"{label[:-1]} {marks}]" if marks and label.endswith("]") else label


def without_marks(label: str) -> str:
    """The label as it is for every form: "[STATE-A dat.]" is "[STATE-A]"."""
    return re.sub(r"(?: (?:people|capital|institution|(?:adj|nom|gen|dat|acc|ins|loc|voc|pl|f|n)\.))+\]$", "]", label)


def marks_of(label: str) -> str:
    """The grammar a label carries: "dat." of "[STATE-A dat.]"."""
    return label[len(without_marks(label)) - 1 : -1].strip()


def grammatical_marks(form: str, names: Sequence[str], language: str, before: Sequence[str] = ()) -> str:
    """What a label must say so that the sentence stays readable: "gen.", "dat. pl.", "" for a plain nominative.

    ``form`` is the text that is hidden, ``names`` the names (nominatives) it may be a form of, ``before`` the words
    in front of it, nearest last. English has no cases: always "".
    """
    if language not in _PREPOSITIONS:
        return ""
    found = _analyses(form, names, language)
    if not found:
        return ""
    case = _chosen(frozenset(case for case, _ in found), before[-2:], language)
    rest = {rest for found_case, rest in found if found_case == case}
    parts = [] if case == "nom" else [case]
    parts += [next(iter(rest))] if len(rest) == 1 and rest <= {"pl", "f", "n"} else []
    return " ".join(f"{part}." for part in parts)


def case_of(marks: str) -> str:
    """The case among marks: "dat" in "dat. pl.", "nom" where nothing is said."""
    return next((part for part in marks.replace(".", "").split() if part in _ORDER), "nom")


def _analyses(form: str, names: Sequence[str], language: str) -> frozenset[Analysis]:
    """What all words of the form can be at once, by the first name whose forms they are."""
    tokens = [word for _, word in _parts(form)]
    for name in names:
        parts = _parts(name)
        if len(parts) != len(tokens):
            continue
        possible = [paradigm(raw, language).get(token) for (raw, _), token in zip(parts, tokens, strict=True)]
        if any(analyses is None for analyses in possible[:1]):
            continue
        found = _agreeing([analyses for analyses in possible if analyses])
        singular = frozenset(one for one in found if one[1] != "pl") if name[0].isupper() else frozenset()
        return singular or found
    return frozenset()


@lru_cache(maxsize=20_000)
def _parts(said: str) -> tuple[tuple[str, str], ...]:
    return tuple((word.raw, word.form) for word in words(clean(said).text))


def _agreeing(possible: Sequence[frozenset[Analysis]]) -> frozenset[Analysis]:
    """The analyses of the head that the other words allow; those of a part that stays in the genitive do not count."""
    head, *others = possible
    for analyses in others:
        cases = {(case, rest == "pl") for case, rest in analyses}
        narrowed = frozenset((case, rest) for case, rest in head if (case, rest == "pl") in cases)
        head = narrowed or head
    return head


def _chosen(cases: frozenset[str], before: Sequence[str], language: str) -> str:
    """The one case that the words before it make likeliest; of a word that has no cases only what is certain."""
    if len(cases) == 1:
        return next(iter(cases))
    near = [fold(word) for word in before]
    fitting = _asked(cases, near[-1:], language) or _asked(cases, near[-2:-1], language)
    if cases >= _UNCHANGING:
        return fitting[0] if len(fitting) == 1 and near[-1:] and _asked(cases, near[-1:], language) else "nom"
    if fitting:
        return "loc" if "loc" in fitting else fitting[0]
    after_verb = bool(before) and before[-1].islower() and len(near[-1]) > 3 and _VERB[language].search(near[-1])
    return _without_preposition(cases - {"loc"}, near, after_verb=bool(after_verb))


def _asked(cases: frozenset[str], words_before: Sequence[str], language: str) -> list[str]:
    """Those of the cases that a preposition asks for."""
    preposition = words_before[-1] if words_before else ""
    return [case for case, asking in _asking(language).items() if preposition in asking and case in cases]


def _without_preposition(cases: frozenset[str], before: Sequence[str], *, after_verb: bool) -> str:
    if "nom" in cases and not ("acc" in cases and after_verb):
        return "nom"
    if "dat" in cases and _GIVING.match(" ".join(before)):
        return "dat"
    if "acc" in cases and after_verb:
        return "acc"
    return next((case for case in _ORDER if case in cases), "nom")


@cache
def _asking(language: str) -> Mapping[str, frozenset[str]]:
    return {case: frozenset(said.split()) for case, said in _PREPOSITIONS[language].items()}


def _letters(number: int) -> str:
    found = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        found = chr(65 + rest) + found
    return found
