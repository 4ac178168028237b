"""Russian names, declined by their endings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_CASES = ("nom", "gen", "dat", "acc", "ins", "loc")
_ADJECTIVE = re.compile(r"(?:ый|ой|ая|яя|ое|ее|ые|(?:[кхжчшщ]|[^р]г|[^аеиоуыэюя]н)(?:ий|ие))$")
_SURNAME = re.compile(r"(?:ов|ев|ёв|ин|ын)$")
_HUSHING = "жчшщ"
_NO_Y = "гкхжчшщ"

_HARD = ("|ый ого ому ый|ого ым ом", "ая ой ой ую ой|ою ой", "ое ого ому ое ым ом", "ые ых ым ые|ых ыми ых")
_AFTER_K = ("|ий ого ому ий|ого им ом", "ая ой ой ую ой|ою ой", "ое ого ому ое им ом", "ие их им ие|их ими их")
_SOFT = ("|ий его ему ий|его им ем", "яя|ая ей ей юю|ую ей|ею ей", "ее его ему ее им ем", "ие их им ие|их ими их")
_GENDERS = ("", "f", "n", "pl")


def declined(word: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """The forms of a lower-case Russian word with the case each stands for."""
    if is_adjective(word):
        yield from _adjective(word)
    else:
        yield from _noun(word)


def is_adjective(word: str) -> bool:
    """Whether a word is declined as an adjective: российский, Федеральная, Зеленский, Толстой."""
    return len(word) > 4 and bool(_ADJECTIVE.search(word))


def _adjective(word: str) -> Iterator[tuple[str, tuple[str, str]]]:
    stem, ending = word[:-2], word[-2:]
    tables = _HARD
    if stem[-1] in "гкх":
        tables = _AFTER_K
    elif ending in {"ий", "яя", "ее"} or (ending == "ие" and stem[-1] == "н") or stem[-1] in _HUSHING:
        tables = _SOFT
    given = {"ая": "f", "яя": "f", "ое": "n", "ее": "n", "ые": "pl", "ие": "pl"}.get(ending)
    for gender, table in zip(_GENDERS, tables, strict=True):
        if given in {None, gender}:
            yield from _with(stem, table, gender)
    if given is None:
        yield word, ("nom", "")


def _noun(word: str) -> Iterator[tuple[str, tuple[str, str]]]:
    last, stem = word[-1], word[:-1]
    if word.endswith("ия"):
        yield from _with(stem, "я и и ю ей|ею и")
        yield from _with(stem, "и й ям и ями ях", "pl")
    elif last in "ая":
        yield from _feminine(stem, last)
    elif last == "ь":
        yield from _with(stem, "ь я ю ь|я ем|ём е")
        yield from _with(stem, "ь и и ь ью и", "f")
        yield from _with(stem, "и ей ям и|ей ями ях", "pl")
    elif last == "й":
        yield from _with(stem, "й я ю й|я ем|ём е|и")
        yield from _with(stem, "и ев ям и|ев ями ях", "pl")
    elif last == "о" and not word.endswith(("ко", "ио", "то")):
        yield from _with(stem, "о а у о ом е")
        yield from _with(stem, "а | ам а ами ах", "pl")
    elif last == "е" and len(word) > 4:
        yield from _with(stem, "е я ю е ем и|е" if stem[-1] not in "цщш" else "е а у е ем е")
        yield from _with(stem, "я й ям я ями ях", "pl")
    elif last in "ыи":
        yield from _plural_only(word)
    elif last not in "оеуюэё":
        yield from _masculine(word)


def _feminine(stem: str, last: str) -> Iterator[tuple[str, tuple[str, str]]]:
    y = "и" if last == "я" or stem[-1] in _NO_Y else "ы"
    accusative = "у" if last == "а" else "ю"
    instrumental = "ей|ею|ой" if last == "я" or stem[-1] in "жчшщц" else "ой|ою"
    yield from _with(stem, f"{last} {y} е {accusative} {instrumental} е")
    if stem.endswith(("ов", "ев", "ёв", "ин", "ын")):
        yield from _with(stem, "а ой ой у ой ой")
        yield from _with(stem, "ы ых ым ых ыми ых", "pl")
    many = "ам {y} ами ах" if last == "а" else "ям {y} ями ях"
    yield from _with(stem, f"{y} | {many.format(y=y)}", "pl")
    if stem.endswith("к") and len(stem) > 3:
        for vowel in "ое":
            yield from ((stem[:-1] + vowel + "к", (case, "pl")) for case in ("gen", "acc"))
    if last == "я":
        yield from ((stem + end, ("gen", "pl")) for end in ("ь", "й"))


def _masculine(word: str) -> Iterator[tuple[str, tuple[str, str]]]:
    yield word, ("nom", "")
    yield word, ("acc", "")
    soft = word[-1] in "жчшщц"
    for stem in _stems(word):
        yield from _with(stem, f"- а у а {'ем|ом' if soft else 'ом'} е|у")
        yield from _with(stem, f"{'и' if stem[-1] in _NO_Y else 'ы'} {'ев|ей|ов' if soft else 'ов'} ам - ами ах", "pl")
        yield stem + ("и" if stem[-1] in _NO_Y else "ы"), ("acc", "pl")
    if _SURNAME.search(word):
        yield word + "ым", ("ins", "")
        yield from _with(word, "ы ых ым ых ыми ых", "pl")
        yield from _with(word, "а ой ой у ой ой", "f")
    if word.endswith(("анин", "янин")):
        yield from _with(word[:-2], "е|а - ам - ами ах", "pl")
        yield from ((word[:-2], (case, "pl")) for case in ("gen", "acc"))


def _stems(word: str) -> Iterator[str]:
    """The stems of the oblique cases: with and without a vowel that comes and goes."""
    if word.endswith("ец") and len(word) > 3:
        yield word[:-2] + ("йц" if word[-3] in "аеиоуыэюя" else "ц")
        if word[-3] == "л":
            yield word[:-2] + "ьц"
    if re.search(r"[^аеиоуыэюя](?:ок|ек|ел|ёл|ев)$", word) and len(word) in range(3, 7):
        yield word[:-2] + word[-1]
    yield word


def _plural_only(word: str) -> Iterator[tuple[str, tuple[str, str]]]:
    stem = word[:-1]
    if len(stem) < 3:
        return
    yield from _with(stem, f"{word[-1]} ов|ей|| ам {word[-1]} ами ах", "pl")
    yield from _with(stem, f"{word[-1]} й|ев|ей ям {word[-1]} ями ях", "pl")


def _with(stem: str, table: str, rest: str = "") -> Iterator[tuple[str, tuple[str, str]]]:
    """Forms from a stem and six endings; | parts variants, - leaves a case out, an empty variant is the bare stem."""
    for case, endings in zip(_CASES, table.split(" "), strict=True):
        if endings != "-":
            yield from ((stem + ending, (case, rest)) for ending in dict.fromkeys(endings.split("|")))
