"""Numbers in Russian, Ukrainian and English text, in figures and in words, as values that can be compared."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from coder_app.language.words import plain

FIGURES, WORDS, HINT = 2, 1, 0
_MOST = 1e15

_ADJECTIVE = "(?:ый|ий|ой|ая|ое|ые|ого|ому|ым|ых|ом|ую|ыми|а|е|і|ої|ій|у|ою|им|их|ими|я|є|ю|ього|ьому|ьої|ьою|ьох)"
_CYRILLIC_WORDS: tuple[tuple[str, float, int], ...] = (
    (r"ноль|нуль|нол[яюе]|нул[яюеі]", 0, HINT),
    (r"один|одн\w{1,3}|перв\w+|перш\w+", 1, HINT),
    (
        r"дв(?:а|е|і|ух|ум|умя|ох|ом|ома)|втор\w+|друг(?:ий|а|е|ого|ої|ій|ому|у|их|ою|им)|дво[еєї]\w*|об[аеи]\w{0,3}|"
        r"обид\w+|пар[ауы]?|вдвое|дважды|вдвічі|двічі|двойн\w+|подвійн\w+",
        2,
        HINT,
    ),
    (r"трет\w+|трое|троих|троим|троє|трьох|трижды|тричі|втрое|втричі|тройн\w+|потрійн\w+", 3, HINT),
    (r"три|тр[её]х|тр[её]м|тремя|трьом|трьома", 3, WORDS),
    (r"четв[её]рт\w*|четверо\w*|четвертий|четвер(?:ых|ым)|вчетверо|вчетвер", 4, HINT),
    (r"четыре|четыр[её]х|четыр[её]м|четырьмя|чотири|чотирьох|чотирьом|чотирма", 4, WORDS),
    (rf"пят{_ADJECTIVE}|п'ят{_ADJECTIVE}|пятер\w+|п'ятер\w+|вп'ятеро", 5, HINT),
    (r"пят[ьи]|пятью|п'ят[ьи]|п'ятьох|п'ятьом|п'ятьма", 5, WORDS),
    (rf"шест(?:{_ADJECTIVE[3:-1]}|еро|ерых)|шост\w+|шестеро", 6, HINT),
    (r"шест[ьи]|шестью|шість|шістьох|шістьом|шістьма", 6, WORDS),
    (r"седьм\w+|семер\w+|сьом\w+", 7, HINT),
    (r"семь|семи|сім|сімох|сьома|сімома", 7, WORDS),
    (rf"восьм{_ADJECTIVE}", 8, HINT),
    (r"восемь|восьми|восьмью|вісім|вісьмох|вісьмома", 8, WORDS),
    (rf"дев(?:я|'я)т{_ADJECTIVE}", 9, HINT),
    (r"дев(?:я|'я)т[ьи]|девятью|дев'ятьох|дев'ятьма", 9, WORDS),
    (rf"десят{_ADJECTIVE}|десят(?:ок|ки|ков|ків|ка|ками|кам|ках)|десятиліт\w+|десятилет\w+", 10, HINT),
    (r"десят[ьи]|десятью|десятьох|десятьма", 10, WORDS),
    (r"один+адцят\w*|одиннадцат\w*", 11, WORDS),
    (r"двенадцат\w*|дванадцят\w*", 12, WORDS),
    (r"тринадцат\w*|тринадцят\w*", 13, WORDS),
    (r"четырнадцат\w*|чотирнадцят\w*", 14, WORDS),
    (r"пятнадцат\w*|п'ятнадцят\w*", 15, WORDS),
    (r"шестнадцат\w*|шістнадцят\w*", 16, WORDS),
    (r"семнадцат\w*|сімнадцят\w*", 17, WORDS),
    (r"восемнадцат\w*|вісімнадцят\w*", 18, WORDS),
    (r"девятнадцат\w*|дев'ятнадцят\w*", 19, WORDS),
    (r"двадцат\w*|двадцят\w*", 20, WORDS),
    (r"тридцат\w*|тридцят\w*", 30, WORDS),
    (r"сорок|сорока|сороков\w+", 40, WORDS),
    (r"пятьдесят|пят[ьи]ю?десят\w*|п'ят[ьи]?десят\w*", 50, WORDS),
    (r"шестьдесят|шест[ьи]ю?десят\w*|шістдесят\w*|шестидесят\w*", 60, WORDS),
    (r"сем[ьи]ю?десят\w*|сімдесят\w*", 70, WORDS),
    (r"восем[ьи]ю?десят\w*|восьмидесят\w*|вісімдесят\w*", 80, WORDS),
    (r"дев(?:я|'я)ност\w*", 90, WORDS),
    (r"сто|ста", 100, WORDS),
    (rf"сот{_ADJECTIVE}|сотн\w+|сотен|столет\w+|століт\w+|век\w{{0,3}}", 100, HINT),
    (r"двести|двухсот\w*|двумстам|двісті|двохсот\w*", 200, WORDS),
    (r"триста|тр[её]хсот\w*|трьохсот\w*", 300, WORDS),
    (r"четыреста|четыр[её]хсот\w*|чотириста|чотирьохсот\w*", 400, WORDS),
    (r"пятьсот|пятисот\w*|п'ятсот|п'ятисот\w*", 500, WORDS),
    (r"шестьсот|шестисот\w*|шістсот|шестисот\w*", 600, WORDS),
    (r"семьсот|семисот\w*|сімсот", 700, WORDS),
    (r"восемьсот|восьмисот\w*|вісімсот", 800, WORDS),
    (r"девятьсот|девятисот\w*|дев'ятсот|дев'ятисот\w*", 900, WORDS),
    (r"полтор[аы]|полутора|півтор[аи]|півтораста", 1.5, WORDS),
    (r"полвека|півстоліття", 50, HINT),
    (r"полгода|півроку|полугод\w+|піврічч\w+", 6, HINT),
    (r"недел\w+|тиж\w+", 7, HINT),
    (r"дюжин\w*", 12, HINT),
)
_ENGLISH_WORDS = {
    "zero": 0,
    "one": 1, "two": 2, "second": 2, "both": 2, "twice": 2, "double": 2, "pair": 2, "couple": 2, "three": 3,
    "third": 3, "thirds": 3, "triple": 3,
    "four": 4, "fourth": 4, "quarter": 4, "five": 5, "fifth": 5, "six": 6, "sixth": 6, "seven": 7, "seventh": 7,
    "week": 7,
    "eight": 8, "eighth": 8, "nine": 9, "ninth": 9, "ten": 10, "tenth": 10, "decade": 10, "decades": 10, "tens": 10,
    "eleven": 11,
    "eleventh": 11, "twelve": 12, "twelfth": 12, "dozen": 12, "dozens": 12, "thirteen": 13, "fourteen": 14,
    "fortnight": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "century": 100, "centuries": 100, "hundred": 100,
    "hundreds": 100,
}  # fmt: skip
_CARDINAL = frozenset(
    [
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
    ]
)
_TEENS = re.compile(
    r"(thir|four|fif|six|seven|eigh|nine)teenth|(twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:ieth|ies)"
)
_HALVES = {"half": (0.5, 50), "halves": (0.5, 50), "quarter": (4, 25, 0.25), "third": (3, 33), "thirds": (3, 33)}
_CYRILLIC_HALVES = (
    (re.compile(r"половин\w+|напівн?|пів|пол"), (0.5, 50)),
    (re.compile(r"четверть\w*|чверт\w+"), (4, 25, 0.25)),
)
_THOUSANDS = re.compile(
    r"(?P<k>тыс|тысяч\w*|тис|тисяч\w*|thousands?|k)|(?P<m>млн|миллион\w*|мільйон\w*|millions?|mln|m|mn)|"
    r"(?P<b>млрд|миллиард\w*|мільярд\w*|billions?|bn)|(?P<t>трлн|триллион\w*|трильйон\w*|trillions?|tn)"
)
_BIG = {"k": 1e3, "m": 1e6, "b": 1e9, "t": 1e12}
_PREFIXES = (
    (r"двадцати", 20), (r"тридцати", 30), (r"сорока", 40), (r"пятидесяти|п'ятдесяти", 50), (r"десяти", 10), (r"сто",
    100),
    (r"дву|двух|дво|двох", 2), (r"тр[её]х|три|трьох", 3), (r"четыр[её]х|чотири|чотирьох", 4), (r"пяти|п'яти", 5),
    (r"шести", 6), (r"семи", 7), (r"восьми", 8), (r"девяти|дев'яти", 9), (r"полутора|півтора", 1.5),
)  # fmt: skip
_COMPOUND = re.compile(
    "(?:" + "|".join(f"(?P<p{n}>{stem})" for n, (stem, _) in enumerate(_PREFIXES)) + ")"
    r"(?:лет|летн|річ|дневн|денн|месячн|місячн|недельн|тижнев|час|годинн|кратн|сторон|этаж|поверх|тысяч|тисяч|"
    r"миллион|"
    r"мільйон|метр|километр|кілометр|процент|значн|год|минут|хвилин|очк|раз|сот)\w*"
)
_ROMAN = re.compile(r"(?<![\w.])(?:[IVXLCХІ]{2,7}|[IVXХІ](?=\s+(?:век|ст\b|стол|centur)))(?![\w])")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_DATE = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?![\d.]*\d)")
_PIECE = re.compile(
    r"(?P<figures>(?<![\d])\d{1,3}(?:[ \u00a0\u202f\u2009.,'’]\d{3})+(?![\d])(?:[.,]\d+)?|"
    r"\d{1,2}:[0-5]\d(?![\d:])|\d+(?:[.,]\d+)?)"
    r"(?P<suffix>-?(?:х|е|ті|ми|s)\b)?|(?P<word>[^\W\d_]+(?:['’ʼ][^\W\d_]+)*)"
)
_SIMPLE_GAP = re.compile(r"[\s\u00a0-]*(?:and\s+)?")
_RANGE_GAP = re.compile(r"\s*(?:[-–—]|to|or|and|до|или|або|и|і|чи|by)\s*")
_CLOCK = re.compile(r"\.?\s*(?:(?P<half>[ap]\.?\s?m\b)|час\w*|годин\w*|утра|вечера|ранку|вечора|дня|ночи|ночі|o'clock)")
_GROUPED = re.compile(r"\d{1,3}(?:[ \u00a0\u202f\u2009.,'’]\d{3})+")


@dataclass(frozen=True, slots=True)
class Number:
    """A number: all values it can be read as, where it stands, and how firmly it asks for a counterpart."""

    values: frozenset[float]
    start: int
    end: int
    demand: int
    text: str

    def same(self, other: Number) -> bool:
        """Whether one of its values is one of the other's."""
        return not self.values.isdisjoint(other.values)


@dataclass(slots=True)
class _Piece:
    values: tuple[float, ...]
    start: int
    end: int
    demand: int
    times: float = 0.0

    @property
    def value(self) -> float:
        return self.values[0]


def numbers_in(text: str, language: str, offset: int = 0) -> list[Number]:
    """The numbers of a text in order; positions are counted from ``offset``."""
    found: list[_Piece] = []
    dates = list(_DATE.finditer(text))
    for match in dates:
        found.extend(_Piece(_years(match[part]), match.start(part), match.end(part), FIGURES) for part in (1, 3))
        found.append(_Piece((float(match[2]),), match.start(2), match.end(2), HINT))
    pieces = [piece for piece in _pieces(text, language) if not any(m.start() <= piece.start < m.end() for m in dates)]
    found.extend(_joined(text, pieces))
    found.extend(_romans(text))
    found.sort(key=lambda piece: piece.start)
    _share_multiplier(text, found)
    return [
        Number(frozenset(round(value, 6) for value in piece.values), offset + piece.start, offset + piece.end,
               piece.demand, text[piece.start : piece.end])
        for piece in found
    ]  # fmt: skip


def _pieces(text: str, language: str) -> list[_Piece]:
    """Figures and number words, one by one."""
    found = []
    for match in _PIECE.finditer(text):
        if match["figures"]:
            values = _figures(text, match)
            found.append(_Piece(values, match.start("figures"), match.end("figures"), FIGURES))
            continue
        read = _word(plain(match["word"]).lower(), language)
        if read is not None:
            values, demand, times = read
            found.append(_Piece(values, match.start(), match.end(), demand, times))
    return found


def _figures(text: str, match: re.Match[str]) -> tuple[float, ...]:
    written = match["figures"]
    if ":" in written:
        hours, minutes = written.split(":")
        half = _CLOCK.match(text, match.end())
        return _clock(float(hours), float(minutes), half["half"] if half else None)
    values = _readings(written)
    clock = _CLOCK.match(text, match.end())
    if clock and values[0] <= 24:
        return _clock(float(int(values[0])), round(values[0] % 1 * 100), clock["half"])
    if match["suffix"] and 10 <= values[0] < 100:
        return (*values, 1900 + values[0], 2000 + values[0])
    if len(written) == 2 and text[max(0, match.start() - 1) : match.start()] in {"'", "’", "-", "–", "/"}:
        return (*values, 1900 + values[0], 2000 + values[0])
    if len(written) == 2 and re.match(r"-(?:го|й|му|м)\b", text[match.end() : match.end() + 4]):
        return (*values, 1900 + values[0], 2000 + values[0])
    return values


def _readings(written: str) -> tuple[float, ...]:
    """1.500 can be one thousand five hundred and one and a half; 1,5 and 12.00 can only be one thing."""
    if len(written) > 40:
        return (_MOST,)
    marks = re.findall(r"\D", written)
    plainly = re.sub(r"\D", "", written)
    if not marks:
        return (float(written),)
    if _GROUPED.fullmatch(written):
        whole = float(plainly)
        return (whole, float(re.sub(r"\D", ".", written))) if len(marks) == 1 and marks[0] in ".," else (whole,)
    head, tail = re.split(r"[.,](?=\d+$)", written)
    return (float(re.sub(r"\D", "", head) + "." + tail),)


def _clock(hours: float, minutes: float, half: str | None) -> tuple[float, ...]:
    part = minutes / 100
    later = hours + 12 if hours < 12 else hours - 12
    if half and half[0] in "aA":
        return (hours + part, (hours % 12) + part)
    return (hours + part, later + part)


def _years(written: str) -> tuple[float, ...]:
    value = float(written)
    return (value, 1900 + value, 2000 + value) if len(written) == 2 else (value,)


@lru_cache(maxsize=50_000)
def _word(word: str, language: str) -> tuple[tuple[float, ...], int, float] | None:
    """The values of a number word, how firm it is, and by how much it multiplies what stands before it."""
    big = _THOUSANDS.fullmatch(word)
    if big and big.lastgroup:
        return (_BIG[big.lastgroup],), HINT, _BIG[big.lastgroup]
    return _english(word) if language == "en" else _cyrillic(word)


def _english(word: str) -> tuple[tuple[float, ...], int, float] | None:
    if word in _HALVES:
        return _HALVES[word], HINT, 0.0
    if word in _ENGLISH_WORDS:
        value = float(_ENGLISH_WORDS[word])
        return (value,), WORDS if word in _CARDINAL else HINT, 100.0 if word == "hundred" else 0.0
    ordinal = _TEENS.fullmatch(word)
    if ordinal is None:
        return None
    stem = (ordinal[1] + "teen") if ordinal[1] else ordinal[2] + "y"
    value = float(_ENGLISH_WORDS[stem])
    return ((value, 1900 + value) if word.endswith("ies") else (value,)), HINT, 0.0


def _cyrillic(word: str) -> tuple[tuple[float, ...], int, float] | None:
    for pattern, values in _CYRILLIC_HALVES:
        if pattern.fullmatch(word):
            return values, HINT, 0.0
    known = _CYRILLIC_WORD.fullmatch(word)
    if known and known.lastgroup:
        _, value, demand = _CYRILLIC_WORDS[int(known.lastgroup[1:])]
        decade = value % 10 == 0 and 20 <= value <= 90 and word.endswith(("ые", "ых", "ыми", "ті", "тих"))
        return ((value, 1900 + value) if decade else (value,)), HINT if decade else demand, 0.0
    compound = _COMPOUND.fullmatch(word)
    if compound and compound.lastgroup:
        value = float(_PREFIXES[int(compound.lastgroup[1:])][1])
        scale = 1e3 if "тысяч" in word or "тисяч" in word else 1e6 if "миллион" in word or "мільйон" in word else 1.0
        return (value * scale, value), HINT, 0.0
    return None


_CYRILLIC_WORD = re.compile("|".join(f"(?P<n{n}>{words})" for n, (words, _, _) in enumerate(_CYRILLIC_WORDS)))


def _joined(text: str, pieces: list[_Piece]) -> list[_Piece]:
    """Pieces that make one number, as in «сто двадцать пять тысяч» and 1.5 million, put together."""
    found: list[_Piece] = []
    for piece in pieces:
        last = found[-1] if found else None
        if last is None or not _SIMPLE_GAP.fullmatch(text, last.end, piece.start) or not _joins(last, piece):
            found.append(piece)
            continue
        if piece.times:
            last.values = tuple(value * piece.times for value in last.values)
            last.times = piece.times
        else:
            last.values = tuple(value + piece.value for value in last.values)
            last.times = 0.0
        last.end, last.demand = piece.end, max(last.demand, WORDS)
    return found


def _joins(last: _Piece, piece: _Piece) -> bool:
    if piece.times:
        return last.value < piece.times and not (last.demand == HINT and last.value >= 1000)
    if FIGURES in (last.demand, piece.demand):
        return False
    if last.times >= 100:
        return piece.value < last.times
    return (last.value >= 100 and last.value % 100 == 0 and piece.value < 100) or (
        20 <= last.value % 100 < 100 and last.value % 10 == 0 and 0 < piece.value < 10
    )


def _share_multiplier(text: str, found: list[_Piece]) -> None:
    """In «2–3 млн» the first number is in millions too."""
    for first, second in pairwise(found):
        if second.times >= 1000 and not first.times and _RANGE_GAP.fullmatch(text, first.end, second.start):
            first.values = (*first.values, *(value * second.times for value in first.values))


def _romans(text: str) -> list[_Piece]:
    found = []
    for match in _ROMAN.finditer(text):
        digits = [_ROMAN_VALUES[letter] for letter in match[0].replace("Х", "X").replace("І", "I")]
        value = sum(-one if one < max(digits[n:]) else one for n, one in enumerate(digits))
        found.append(_Piece((float(value),), match.start(), match.end(), HINT))
    return found
