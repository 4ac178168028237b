"""The checks of numbers, dates and units."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from coder_app.language.translation_checks.model import HIGH, LOW, MEDIUM, Finding
from coder_app.language.translation_checks.numerals import FIGURES, HINT, WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coder_app.language.translation_checks.numerals import Number
    from coder_app.language.translation_checks.sides import Pair, Side

_CLOSE = 0.12
# How many metres, kilograms and so on a unit has.
_IN_METRIC = {
    "cm": (0.01, "m"), "km": (1000.0, "m"), "m": (1.0, "m"), "yard": (0.9144, "m"), "foot": (0.3048, "m"),
    "mile": (1609.344, "m"), "inch": (0.0254, "m"), "kg": (1.0, "kg"), "pound": (0.4536, "kg"), "hectare": (1.0, "ha"),
    "acre": (0.4047, "ha"), "litre": (1.0, "l"), "gallon": (3.785, "l"),
}  # fmt: skip
_MEASURES = {
    "cm": r"см|сантиметр\w*|cm|centimet\w+", "km": r"км|километр\w*|кілометр\w*|km\w*|kilomet\w+",
    "yard": r"ярд\w*|yards?",
    "foot": r"фут\w*|feet|foot|ft", "mile": r"мил\w+|миль|miles?|mph", "inch": r"дюйм\w*|inch(?:es)?",
    "kg": r"кг|кило\w*|кіло\w*|kg|kilo\w*", "pound": r"фунт\w*|pounds?|lbs?", "hectare": r"га|гектар\w*|hectares?",
    "acre": r"акр\w*|acres?", "litre": r"литр\w*|літр\w*|lit(?:er|re)s?", "gallon": r"галлон\w*|галон\w*|gallons?",
    "degree": r"°\s?[CF]?|градус\w*|degrees?|s\b", "m": r"м|метр\w*|m|met(?:er|re)s?",
}  # fmt: skip
_BEHIND = re.compile(
    r"(?:\s*(?:[-–—]|to|до|или|or|and|и)\s*\d[\d.,]*)?[\s-]*(?:"
    + "|".join(f"(?P<{name}>{pattern})" for name, pattern in _MEASURES.items())
    + r")(?!\w)"
)

_MISSING = "The number {number} is missing in the translation."
_NEW = "The number {number} is not in the original."
_MONTHS = {
    "ru": "январ\\w+ феврал\\w+ март\\w{0,2} апрел\\w+ ма[йяюе]|маем июн\\w+ июл\\w+ август\\w{0,2} сентябр\\w+ "
    "октябр\\w+ "
    "ноябр\\w+ декабр\\w+",
    "uk": "січ(?:ень|н\\w{1,2}) лют(?:ого|ому) берез(?:ень|н\\w{1,2}) квіт(?:ень|н\\w{1,2}) трав(?:ень|н\\w{1,2}) "
    "черв(?:ень|н\\w{1,2}) лип(?:ень|н\\w{1,2}) серп(?:ень|н\\w{1,2}) верес(?:ень|н\\w{1,2}) жовт(?:ень|н\\w{1,2}) "
    "листопад\\w{0,2} груд(?:ень|н\\w{1,2})",
    "en": "January|Jan February|Feb March|Mar April|Apr May June|Jun July|Jul August|Aug September|Sept?|Sep "
    "October|Oct "
    "November|Nov December|Dec",
}
_DAYS = {
    "ru": "понедельник\\w{0,2} вторник\\w{0,2} сред[ауы] четверг\\w{0,2} пятниц\\w+ суббот\\w+ воскресень\\w+",
    "uk": "понеділ\\w+ вівтор\\w+ серед[аиу] четвер\\w{0,2} п'ятниц\\w+ субот\\w+ неділ\\w+",
    "en": "Mondays? Tuesdays? Wednesdays? Thursdays? Fridays? Saturdays? Sundays?",
}
_UNITS = {
    "km": r"км|километр\w*|кілометр\w*|km|kilomet(?:er|re)s?", "mile": r"миль|мил[яиюье]\w{0,2}|миля\w*|miles?",
    "kg": r"кг|килограмм\w*|кілограм\w*|kg|kilograms?|kilos?", "lb": r"фунт\w*|pounds?|lbs?",
    "ton": r"тонн\w*|tonn?es?|tons?", "hectare": r"га|гектар\w*|hectares?", "acre": r"акр\w{0,2}|acres?",
    "dollar": r"долл?\.?|доллар\w*|долар\w*|dollars?|usd|\$", "euro": r"евро|євро|euros?|eur|€",
    "rouble": r"руб\w*|rou?bles?|₽", "hryvnia": r"грн|гривн\w*|гривень|hryvn\w+|uah|₴",
    "percent": r"процент\w*|відсот\w+|percent|per cent|%",
}  # fmt: skip
_MONEY_BEFORE = re.compile(r"[$€₽₴£]\s?$")


def numbers(pair: Pair) -> Iterator[Finding]:
    """A number of one side that the other does not have, written in whatever way."""
    left, right = _unmatched(pair)
    firm = WORDS if pair.sensitive("number") else FIGURES
    asked = [one for one in left if one.demand >= firm]
    given = [one for one in right if one.demand >= firm]
    if (asked and not given) or (given and not asked):
        asked, given = asked or _first(left, WORDS), given or _first(right, WORDS)
    elif not asked and left and right:
        asked, given = _first(left, WORDS), _first(right, WORDS)
        if not (asked and given):
            return
    yield from _compared(asked, given)


def _first(numbers: list[Number], demand: int) -> list[Number]:
    return [one for one in numbers if one.demand >= demand][:1]


def _compared(asked: list[Number], given: list[Number]) -> Iterator[Finding]:
    for one, other in zip(asked, given, strict=False):
        yield Finding("number", "The number {original} became {translation}.", HIGH, ((one.start, one.end),),
                      ((other.start, other.end),), {"original": one.text, "translation": other.text})  # fmt: skip
    for one in asked[len(given) :]:
        yield Finding("number", _MISSING, HIGH if one.demand == FIGURES else MEDIUM,
                      ((one.start, one.end),), (), {"number": one.text})  # fmt: skip
    for one in given[len(asked) :]:
        yield Finding("number", _NEW, HIGH if one.demand == FIGURES else MEDIUM,
                      (), ((one.start, one.end),), {"number": one.text})  # fmt: skip


def _unmatched(pair: Pair) -> tuple[list[Number], list[Number]]:
    """The numbers that are left over on each side when every number has taken one that is the same.

    A number that is merely said more often on one side is left over only where the other side has such a one too.
    """
    left, right = pair.original.numbers, pair.translation.numbers
    measures = _Measures(pair)
    free = list(right)
    alone: list[Number] = []
    for one in left:
        found = next((other for other in free if one.same(other)), None)
        if found is None:
            alone.append(one)
        else:
            free = [other for other in free if other is not found]
    measured = [other for other in free if _unit(pair.translation, other)]
    for one in [one for one in alone if _unit(pair.original, one)]:
        found = next((other for other in measured if measures.converted(one, other)), None)
        if found is not None:
            measured = [other for other in measured if other is not found]
            alone, free = [n for n in alone if n is not one], [n for n in free if n is not found]
    alone = [one for one in alone if one.demand > HINT and not measures.explained(one, pair.original)]
    free = [one for one in free if one.demand > HINT and not measures.explained(one, pair.translation)]
    again = [one for one in alone if any(one.same(other) for other in right)]
    more = [one for one in free if any(one.same(other) for other in left)]
    if not (again and more) and not (alone and free and len(left) == len(right)):
        alone = [one for one in alone if one not in again]
        free = [one for one in free if one not in more]
    return alone, free


class _Measures:
    """Numbers with a unit of measure: 22 yards are 20 metres, 80 degrees Fahrenheit 27 degrees Celsius."""

    def __init__(self, pair: Pair) -> None:
        self._pair = pair

    def converted(self, one: Number, other: Number) -> bool:
        """Whether the two are one measure in two units."""
        here, there = _unit(self._pair.original, one), _unit(self._pair.translation, other)
        return bool(here and there) and _same_measure(one, here, other, there)

    def explained(self, one: Number, side: Side) -> bool:
        """Whether the number only gives another number of the same side in another unit, in brackets."""
        if "(" not in side.text[max(0, one.start - side.start - 2) : one.start - side.start]:
            return False
        unit = _unit(side, one)
        return bool(unit) and any(
            _same_measure(one, unit, other, there)
            for other in side.numbers
            if other is not one and (there := _unit(side, other))
        )


def _unit(side: Side, number: Number) -> str:
    """What stands behind a number, or behind the range it begins: yard, metre and so on; empty for nothing known."""
    behind = _BEHIND.match(side.text, number.end - side.start)
    return (behind.lastgroup or "") if behind else ""


def _same_measure(one: Number, unit: str, other: Number, unit_other: str) -> bool:
    first, second = max(one.values), max(other.values)
    if unit == unit_other == "degree":
        return any(
            abs((f - 32) / 1.8 - c) < 0.5 or abs(f / 1.8 - c) < 0.5 for f, c in ((first, second), (second, first))
        )
    if unit == unit_other:
        return _rounded(first, second) or _rounded(second, first)
    if unit not in _IN_METRIC or unit_other not in _IN_METRIC:
        return False
    (size, kind), (size_other, kind_other) = _IN_METRIC[unit], _IN_METRIC[unit_other]
    return kind == kind_other and bool(second) and abs(first * size / (second * size_other) - 1) < _CLOSE


def _rounded(number: float, exact: float) -> bool:
    """2.5 for 2.54: a number with decimals given with fewer of them."""
    return exact != int(exact) and any(number == round(exact, places) for places in (0, 1, 2))


def dates(pair: Pair) -> Iterator[Finding]:
    """A month or a day of the week that the other side does not have."""
    for table, insensitive in ((_months, True), (_days, True)):
        left, right = table(pair.original), table(pair.translation)
        asked = [where for number, where in left if number not in {n for n, _ in right}]
        given = [where for number, where in right if number not in {n for n, _ in left}]
        if asked and given:
            yield Finding(
                "date",
                "The date {original} became {translation}.",
                HIGH,
                (asked[0],),
                (given[0],),
                _said(pair, asked, given),
            )
        elif (asked or given) and insensitive and pair.sensitive("date"):
            message = (
                "The date {original} is missing in the translation."
                if asked
                else "The date {translation} is not in the original."
            )
            yield Finding("date", message, LOW, tuple(asked[:1]), tuple(given[:1]), _said(pair, asked, given))


def _said(pair: Pair, asked: list[tuple[int, int]], given: list[tuple[int, int]]) -> dict[str, str]:
    said = {}
    for name, side, marks in (("original", pair.original, asked), ("translation", pair.translation, given)):
        if marks:
            said[name] = side.text[marks[0][0] - side.start : marks[0][1] - side.start]
    return said


def _months(side: Side) -> list[tuple[int, tuple[int, int]]]:
    found = _named(side, _MONTHS)
    if side.language != "en":
        return found
    # May and March are words of their own at the beginning of a sentence.
    return [(month, (start, end)) for month, (start, end) in found
            if month not in {3, 5} or start > side.start or re.match(r"\.?\s+\d",
            side.text[end - side.start :])]  # fmt: skip


def _days(side: Side) -> list[tuple[int, tuple[int, int]]]:
    found = _named(side, _DAYS)
    # середа is Wednesday, середу and среду can be the middle or the surroundings; неділя is Sunday, неделя a week.
    return [(day, where) for day, where in found if day != 3 or side.language == "en"]


def _named(side: Side, names: dict[str, str]) -> list[tuple[int, tuple[int, int]]]:
    listed = names.get(side.language, "")
    as_written = side.language == "en"
    return [
        (number, token.range)
        for token in side.tokens
        for number in _numbers_of(token.text if as_written else token.folded, listed)
    ]


@lru_cache(maxsize=50_000)
def _numbers_of(word: str, names: str) -> tuple[int, ...]:
    return tuple(number for number, pattern in enumerate(_patterns(names), 1) if pattern.fullmatch(word))


@cache
def _patterns(names: str) -> list[re.Pattern[str]]:
    return [re.compile(name) for name in names.split()]


def units(pair: Pair) -> Iterator[Finding]:
    """The same number with another unit of measure or currency."""
    right = _measured(pair.translation)
    for one, unit, where in _measured(pair.original):
        same = [(other, where_other) for number, other, where_other in right if one.same(number)]
        if same and all(other != unit for other, _ in same):
            yield Finding("unit", "The unit changed: {original} became {translation}.", HIGH, (where,), (same[0][1],),
                          _said(pair, [where], [same[0][1]]))  # fmt: skip


def _measured(side: Side) -> list[tuple[Number, str, tuple[int, int]]]:
    found = []
    for one in side.numbers:
        if one.demand != FIGURES:
            continue
        before = _MONEY_BEFORE.search(side.text, max(0, one.start - side.start - 2), one.start - side.start)
        after = _unit_pattern().match(side.text, one.end - side.start)
        where = (
            (one.start - len(before[0]), one.end)
            if before
            else (one.start, side.start + after.end())
            if after
            else None
        )
        unit = _currency(before[0]) if before else after.lastgroup if after else None
        if where and unit:
            found.append((one, unit, where))
    return found


def _currency(sign: str) -> str | None:
    return {"$": "dollar", "€": "euro", "₽": "rouble", "₴": "hryvnia"}.get(sign.strip())


@cache
def _unit_pattern() -> re.Pattern[str]:
    each = "|".join(f"(?P<{name}>{pattern})" for name, pattern in _UNITS.items())
    return re.compile(rf"\s*-?(?:{each})(?![\w])", re.IGNORECASE)
