"""Ukrainian names, declined by their endings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_CASES = ("nom", "gen", "dat", "acc", "ins", "loc", "voc")
_ADJECTIVE = re.compile(r"(?:ий|[^аеиіоуєюяї]ній|(?:[бвгджзйклмнпрстфхчшьаео]н|[сцз]ьк|[оеи]в|ш|лик)[аеі])$")
_SURNAME = re.compile(r"(?:ов|ев|єв|ів|їв|ин|ін|їн)$")
_SOFTENED = {"г": "з", "к": "ц", "х": "с"}
_HUSHING = "жчшщ"

_HARD = ("ий ого ому ий|ого им ому|ім ий", "а ої ій у ою ій а", "е ого ому е им ому|ім е", "і их им і|их ими их і")
_SOFT = (
    "ій ього ьому ій|ього ім ьому|ім ій",
    "я ьої ій ю ьою ій я",
    "є ього ьому є ім ьому|ім є",
    "і іх ім і|іх іми іх і",
)
_GENDERS = ("", "f", "n", "pl")


def declined(word: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """The forms of a lower-case Ukrainian word with the case each stands for."""
    if is_adjective(word):
        yield from _adjective(word)
    if not re.search(r"(?:ськ|цьк|зьк)[аеі]$|ий$|ені$|ані$", word):
        yield from _noun(word)


def is_adjective(word: str) -> bool:
    """Whether a word can be declined as an adjective: український, Верховна, Збройні, Зеленський."""
    return len(word) > 4 and bool(_ADJECTIVE.search(word))


def _adjective(word: str) -> Iterator[tuple[str, tuple[str, str]]]:
    ending = re.search(r"(?:ий|ій|а|е|і)$", word)
    if ending is None:
        return
    stem = word[: ending.start()]
    tables = _SOFT if ending[0] == "ій" else _HARD
    given = {"а": "f", "е": "n", "і": "pl"}.get(ending[0])
    for gender, table in zip(_GENDERS, tables, strict=True):
        if given in {None, gender}:
            yield from _with(stem, table, gender)


def _noun(word: str) -> Iterator[tuple[str, tuple[str, str]]]:
    last, stem = word[-1], word[:-1]
    if last == "я" and stem[-1] in "іая":
        yield from _with(stem, "я ї ї ю єю ї є")
        yield from _with(stem, "ї й ям ї ями ях ї", "pl")
    elif last in "ая":
        yield from _feminine(stem, last)
    elif last == "ь":
        yield from _soft_sign(stem)
    elif last == "й":
        yield from _with(stem, "й я|ю ю|єві й|я єм ї|єві|ю ю")
        yield from _with(stem, "ї їв ям ї|їв ями ях ї", "pl")
    elif last == "о" and not word.endswith(("іо", "ео", "ято")):
        yield from _with(stem, "о а у|ові о|а ом і|у|ові о|у")
        yield from _with(stem, "а | ам а|| ами ах а", "pl")
    elif last == "е" and len(word) > 4:
        yield from _with(stem, "е а|я у|ю е ем і|ї|у е")
        yield from _with(stem, "а|я | ам|ям а|я ами|ями ах|ях а", "pl")
    elif last in "иії":
        yield from _plural_only(word)
    elif last not in "оеуюєі":
        yield from _masculine(word)


def _feminine(stem: str, last: str) -> Iterator[tuple[str, tuple[str, str]]]:
    softened = stem[:-1] + _SOFTENED.get(stem[-1], stem[-1])
    if last == "а":
        gen, ins = ("и|і", "ею") if stem[-1] in _HUSHING else ("и", "ою")
        yield from _with(stem, f"а {gen} - у {ins} - о|е")
        yield from ((softened + "і", (case, "")) for case in ("dat", "loc"))
        yield from _with(stem, "и|і | ам и|і|| ами ах и|і", "pl")
    else:
        yield from _with(stem, "я і|ї|я і|ї|ю ю|я ею|єю|ям і|ї е|є|я")
        yield from _with(stem, "і|ї|я ь|й| ям і|ї|я ями ях і|ї", "pl")
    if re.search(r"(?:ов|ев|єв|ін|їн|ин)$", stem) and last == "а":
        yield from _with(stem, "а ої ій у ою ій а")
        yield from _with(stem, "и их им их ими их и", "pl")
    if stem.endswith("к") and len(stem) > 3:
        yield from ((stem[:-1] + "ок", (case, "pl")) for case in ("gen", "acc"))
    if stem.endswith("нн"):
        yield stem[:-1] + "ь", ("gen", "pl")


def _soft_sign(stem: str) -> Iterator[tuple[str, tuple[str, str]]]:
    if not stem.endswith(("ец", "єц")):
        yield from _softly(stem)
        yield from _with(stem, f"ь і і ь ю|{stem[-1]}ю і е", "f")
        return
    yield stem + "ь", ("nom", "")
    root = stem[:-2]
    yield from ((root + before, ("voc", "")) for before in ("че", "йче"))
    for short in (root + "йц",) if root[-1] in "аеиіоуєюя" else (root + "ц", root + "ьц"):
        yield from _softly(short)


def _softly(stem: str) -> Iterator[tuple[str, tuple[str, str]]]:
    yield from _with(stem, "ь я ю|еві я|ь ем і|еві|ю ю")
    yield from _with(stem, "і ів|ей ям ів|і|ей ями ях і", "pl")


def _masculine(word: str) -> Iterator[tuple[str, tuple[str, str]]]:
    yield word, ("nom", "")
    yield word, ("acc", "")
    for stem in _stems(word):
        softened = stem[:-1] + _SOFTENED.get(stem[-1], stem[-1])
        yield from _with(stem, "- а|у у|ові а ом|ем і|ові|у|еві е|у")
        yield softened + "і", ("loc", "")
        yield from _with(stem, "и|і ів ам и|і|ів ами ах и|і", "pl")
    if _SURNAME.search(word):
        for stem in _stems(word):
            yield stem + "им", ("ins", "")
            yield from _with(stem, "и их им их ими их и", "pl")
            yield from _with(stem, "а ої ій у ою ій а", "f")
    if word.endswith("ин") and len(word) > 5:
        yield from _with(word[:-2], "и|е | ам | ами ах и", "pl")


def _stems(word: str) -> Iterator[str]:
    """The stems of the oblique cases: Харків, Харкова; Київ, Києва; Канів, Канева."""
    closed = re.search(r"[ії](?=[^аеиіоуєюяїьй]$)", word)
    if closed and len(word) > 3:
        for vowel in "ое" if closed[0] == "і" else "єо":
            yield word[: closed.start()] + vowel + word[closed.start() + 1 :]
    if re.search(r"[^аеиіоуєюяї](?:ок|ек|ел)$", word) and len(word) in range(3, 8):
        yield word[:-2] + word[-1]
    yield word


def _plural_only(word: str) -> Iterator[tuple[str, tuple[str, str]]]:
    stem = word[:-1]
    if len(stem) < 3:
        return
    nominative = word[-1]
    yield from _with(stem, f"{nominative} ів|ей|| ам {nominative}|ів ами ах {nominative}", "pl")
    yield from _with(stem, f"{nominative} їв|ь|й ям {nominative} ями ях {nominative}", "pl")


def _with(stem: str, table: str, rest: str = "") -> Iterator[tuple[str, tuple[str, str]]]:
    """Forms from a stem and seven endings; | parts variants, - leaves a case out, an empty variant is the bare stem."""
    for case, endings in zip(_CASES, table.split(" "), strict=True):
        if endings != "-":
            yield from ((stem + ending, (case, rest)) for ending in dict.fromkeys(endings.split("|")))
