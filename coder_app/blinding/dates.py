"""Dates in any format: days, months and years in Russian, Ukrainian and English, and numbers alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTHS = (
    ("январ", "січ", "january", "jan"), ("феврал", "лют", "february", "feb"), ("март", "берез", "march", "mar"),
    ("апрел", "квіт", "april", "apr"), ("ма", "трав", "may", "may"), ("июн", "черв", "june", "jun"),
    ("июл", "лип", "july", "jul"), ("август", "серп", "august", "aug"), ("сентябр", "верес", "september", "sept?"),
    ("октябр", "жовт", "october", "oct"), ("ноябр", "листопад", "november", "nov"),
    ("декабр", "груд", "december", "dec"),
)  # fmt: skip
"""The stems of each month: Russian, Ukrainian, English, and the English short form."""

_MONTHS_RU_GENITIVE = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
]
_MONTHS_UK_GENITIVE = [
    "січня",
    "лютого",
    "березня",
    "квітня",
    "травня",
    "червня",
    "липня",
    "серпня",
    "вересня",
    "жовтня",
    "листопада",
    "грудня",
]
_MONTHS_EN = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_RU = (
    r"(?:январ[ьяюе]м?|феврал[ьяюе]м?|март[ауе]?м?|апрел[ьяюе]м?|ма[йяюе]м?|июн[ьяюе]м?|июл[ьяюе]м?|август[ауе]?м?"
    r"|(?:сентябр|октябр|ноябр|декабр)[ьяюе]м?)"
)
_UK = (
    r"(?:січ(?:ень|ня|ню|нем|ні)|лют(?:ий|ого|ому|им)|берез(?:ень|ня|ню|нем|ні)|квіт(?:ень|ня|ню|нем|ні)"
    r"|трав(?:ень|ня|ню|нем|ні)|черв(?:ень|ня|ню|нем|ні)|лип(?:ень|ня|ню|нем|ні)|серп(?:ень|ня|ню|нем|ні)"
    r"|верес(?:ень|ня|ню|нем|ні)|жовт(?:ень|ня|ню|нем|ні)|листопад[ауіо]?м?|груд(?:ень|ня|ню|нем|ні))"
)
_EN = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
)
_YEAR = r"(?:1[89]|20)\d\d"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_OF_YEAR = (
    r"(?:-го)?"
    r"(?:\s*(?:годах|годов|годами|году|года|годом|год|рр?\.|гг?\.|роках|років|року|році|роком|рік)(?![а-яіїє]))?"
)
_BEFORE_YEAR = (
    "in|of|since|by|from|to|the|between|until|till|after|before|during|early|late|year|summer|winter|spring|fall"
    "|в|с|до|от|к|после|у|з|від|після"
)
_ORDINAL = ("-го", "-му", "-м", "-й", "-х")
_UNITS = (
    "км|кіло|кило|тыс|тис|млн|мил|міл|млр|челов|осіб|руб|грн|долл|дол|мет|тонн|воен|вій|един|один|ядер"
    "|dollar|million|billion|people|troops|soldiers|tons|km"
)
_SHORT_MONTH = r"(?:янв|февр?|мар|апр|авг|сент?|окт|нояб?|дек|січ|лют|бер|квіт|трав|черв|лип|серп|вер|жовт|лист|груд)\."
_MONTH_CYRILLIC = rf"(?:(?:{_RU}|{_UK})(?![а-яіїєґ'’])|{_SHORT_MONTH})"
_ORDINAL_RU = (
    r"(?:(?:двадцать\s+|тридцать\s+)?(?:перв|втор|четв[её]рт|пят|шест|седьм|восьм|девят)(?:ого|ое|ому|ым|ом)"
    r"|(?:двадцать\s+)?треть(?:его|е|ему|им|ем)"
    r"|(?:десят|(?:один|две|три|четыр|пят|шест|сем|восем|девят)надцат|двадцат|тридцат)(?:ого|ое|ому|ым|ом))"
)
_ORDINAL_UK = (
    r"(?:(?:двадцять\s+|тридцять\s+)?(?:перш|друг|четверт|п['’ʼ]ят|шост|сьом|восьм|дев['’ʼ]ят)(?:ого|е|ому|им)"
    r"|(?:двадцять\s+)?трет(?:ього|є|ьому|ім)"
    r"|(?:десят|(?:оди|два|три|чотир|п['’ʼ]ят|шіст|сім|вісім|дев['’ʼ]ят)надцят|двадцят|тридцят)(?:ого|е|ому|им))"
)
_ORDINAL_EN = (
    r"(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
    r"|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth"
)
_YEAR_WORDS = (
    r"(?:тысяча\s+девятьсот|две\s+тысячи|двухтысячн\w+|дві\s+тисячі|двотисячн\w+|тисяча\s+дев['’ʼ]ятсот)"
    r"(?:\s+[\w'’ʼ]+){0,3}?\s+(?:год|рок|рік|році)\w*"
)
_DASH = r"\s*[-–—]\s*"

_PATTERNS = (
    rf"(?<![\w.])(?:{_DAY}\s+(?:по|до)\s+)?(?P<d1>{_DAY})(?:{_DASH}{_DAY})?(?:-?го)?\s+(?P<m1>{_MONTH_CYRILLIC})"
    rf"(?:,?\s+(?P<y1>{_YEAR}){_OF_YEAR}|\s+[сц]\.\s?[гр]\.)?",
    rf"(?<!\w)(?P<m2>{_MONTH_CYRILLIC})\s+(?P<y2>{_YEAR}){_OF_YEAR}",
    rf"(?<!\w)(?P<m3>{_EN})\s+(?P<d3>{_DAY})(?:st|nd|rd|th)?(?:{_DASH}{_DAY})?(?!\d)(?:\s*,?\s+(?P<y3>{_YEAR})(?!\d))?",
    rf"(?<!\w)(?P<d4>{_DAY})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m4>{_EN})(?!\w)(?:,?\s+(?P<y4>{_YEAR})(?!\d))?",
    rf"(?<!\w)(?P<m5>{_EN}),?\s*(?P<y5>{_YEAR})(?!\d)",
    rf"(?<![\w.])(?P<d6>{_DAY})[./](?P<m6>0?[1-9]|1[0-2])[./](?P<y6>{_YEAR}|\d\d)(?![\d.]\d)(?!\w)(?:\s*(?:г|р)\.)?",
    rf"(?<![\w-])(?P<y7>{_YEAR})[-./](?P<m7>0[1-9]|1[0-2])[-./](?P<d7>0[1-9]|[12]\d|3[01])(?!\d)",
    rf"(?<![\w.-])(?P<dc>{_DAY})-(?P<mc>0[1-9]|1[0-2])-(?P<yc>{_YEAR})(?![\d-])",
    rf"(?<![\w.])(?P<dd>{_DAY})[./ ](?:I{{1,3}}|IV|VI{{0,3}}|IX|XI{{0,2}})[./ ](?P<yd>{_YEAR})(?!\d)",
    rf"(?<!\w)(?:{_ORDINAL_RU}|{_ORDINAL_UK})\s+(?P<me>{_MONTH_CYRILLIC})"
    rf"(?:\s+{_YEAR_WORDS}|,?\s+(?P<ye>{_YEAR}){_OF_YEAR})?",
    rf"(?<!\w)(?:the\s+)?(?:{_ORDINAL_EN})\s+(?:day\s+)?(?:of\s+)?(?P<mf>{_EN})(?!\w)(?:,?\s+(?P<yf>{_YEAR})(?!\d))?",
    rf"(?<!\w)(?P<mg>{_EN})\s+the\s+(?:{_ORDINAL_EN})(?!\w)(?:,?\s+(?P<yg>{_YEAR})(?!\d))?",
    rf"(?<!\w){_YEAR_WORDS}",
    rf"(?<![\w./])(?P<m8>0?[1-9]|1[0-2])/(?P<d8>{_DAY})/(?P<y8>{_YEAR})(?!\d)",
    rf"(?<![\w.,])(?P<y9>{_YEAR})(?:{_DASH}(?:{_YEAR}|\d\d))?(?:-?(?:го|му|м|й|х|е))?(?!\d)" + _OF_YEAR[:-1],
    rf"(?<![\w.,])(?P<ya>{_YEAR})(?:{_DASH}{_YEAR})?(?:-?(?:го|му|м|й|х|е))?(?!\d|\w|[.,:]\d|\s*(?:%|{_UNITS}))",
    r"(?<![\w.,])(?:19|20)?[1-9]0-(?:х|е|ті|их|м)(?:\s+(?:год\w*|рок\w*))?(?!\w)",
    r"(?<!\w)(?:19|20)\d0s(?!\w)",
)
_DATE = re.compile("|".join(f"(?:{pattern})" for pattern in _PATTERNS), re.IGNORECASE)
_YEAR_FOLLOWS = re.compile(
    rf"(?:(?<!\w)(?:{_BEFORE_YEAR})\s+|\(|{_YEAR}(?:-?(?:го|му|й))?\s*(?:,|and|и|і|та|–|-)\s*)$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in a text; day, month and year are None where it does not say them."""

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None

    def may_be(self, when: date) -> bool:
        """Whether it says a part of that date and nothing that contradicts it."""
        said = (self.year, when.year), (self.month, when.month), (self.day, when.day)
        if self.year is None and self.month is None:
            return False
        return all(part is None or part == true for part, true in said)


def dates(text: str) -> Iterator[Dated]:
    """The dates in a text, in order: whole ones, days of a month, months of a year, and years alone."""
    for found in _DATE.finditer(text):
        parts = {name[0]: value for name, value in found.groupdict().items() if value}
        month = _month(parts["m"]) if "m" in parts else None
        if "m" in parts and parts["m"][0].islower() and parts["m"].isascii() and len(parts) < 3:
            continue
        if (
            found["ya"]
            and not found[0].endswith(_ORDINAL)
            and not _YEAR_FOLLOWS.search(text, max(0, found.start() - 16), found.start())
        ):
            continue
        year = int(parts["y"]) if "y" in parts else None
        if year is not None and year < 100:
            year += 2000 if year < 50 else 1900
        end = found.start() + len(found[0].rstrip())
        yield Dated(found.start(), end, year, month, int(parts["d"]) if "d" in parts else None)


def whole_date(said: str) -> date | None:
    """The date that a text is, with day, month and year and nothing else; None for anything else."""
    stripped = said.strip()
    found = next(dates(stripped), None)
    if found is None or found.start > 0 or found.end < len(stripped) or not (found.year and found.month and found.day):
        return None
    try:
        return date(found.year, found.month, found.day)
    except ValueError:
        return None


def written(when: date) -> tuple[str, ...]:
    """The ways a date is usually written, in three languages and in numbers."""
    day, month, year = when.day, when.month, when.year
    russian, ukrainian, english = _MONTHS_RU_GENITIVE[month - 1], _MONTHS_UK_GENITIVE[month - 1], _MONTHS_EN[month - 1]
    numbers = (
        f"{day:02}.{month:02}.{year}", f"{day}.{month}.{year}", f"{day:02}/{month:02}/{year}",
        f"{month:02}/{day:02}/{year}", f"{day:02}-{month:02}-{year}", f"{year}-{month:02}-{day:02}",
        f"{year}{month:02}{day:02}", f"{day:02}.{month:02}.{year % 100:02}",
    )  # fmt: skip
    said = (
        f"{day} {russian} {year}",
        f"{day} {ukrainian} {year}",
        f"{day} {english} {year}",
        f"{english} {day} {year}",
    )
    return tuple(dict.fromkeys((*said, *numbers)))


def _month(said: str) -> int | None:
    if said.isdigit():
        return int(said)
    return _month_named(said.lower().rstrip("."))


@cache
def _month_named(lower: str) -> int | None:
    for number, (russian, ukrainian, english, short) in enumerate(_MONTHS, 1):
        if lower.isascii():
            if lower == english or re.fullmatch(short, lower):
                return number
        elif lower.startswith(ukrainian) or (
            lower.startswith(russian) and (russian != "ма" or (len(lower) < 5 and lower[2:3] != "р"))
        ):
            return number
    return None
