"""Cuts a text into paragraphs and sentences, and says exactly where each begins and ends.

The rules are few: a sentence ends at a full stop, question or exclamation mark or ellipsis before something that can
begin one, unless an abbreviation, initials or a list mark stands there. In enumerations, such as those of doctrines,
every item is a unit of its own.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

VERSION = "sentences-1"

_NARROWEST_MARGIN, _WIDEST_MARGIN = 30, 140  # characters a line

Range = tuple[int, int]

# White space of every kind, and the invisible characters that extracted text is strewn with.
_AROUND = "".join(chr(code) for code in range(0x3001) if chr(code).isspace()) + "\u00ad\u200b\ufeff"

_CLOSING = r"[\"»”’“'\)\]\*]"
_OPENING = r"[\"«“„‘'\(\[\*¿¡—–-]"
_BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")
_TERMINATED = re.compile(r"[.!?…:;][\"»”’“')\]]*$")

# What may end a sentence, and what may begin the next: a capital or a digit, perhaps behind quotes or a dash.
_END = re.compile(
    rf"(?<![.!?…])(?P<mark>[.!?…]++){_CLOSING}*+(?:\[\d+\]|\d{{1,2}}(?=\s+[A-ZА-ЯЁІЇЄҐ]))?(?P<gap>\s++)"
    rf"(?=\(\w|(?:{_OPENING}|[\s\u00ad\u200b])*+[A-ZÀ-ÞА-ЯЁІЇЄҐ\d])"
)
_LETTER_MARK = r"(?:\(?[a-zа-яёіїєґ]\)|\(?[ivx]{1,4}\)|[•▪◦●■\uf0b7*–—-])\s"
_LIST_MARK = rf"(?:{_LETTER_MARK}|\d{{1,3}}(?:\.\d{{1,3}})*[.)]\s|[IVXLC]{{1,5}}[.)]\s)"
_ITEM = re.compile(
    rf"(?:;[^\S\n]*\n\s*|(?<=[:,!?])[^\S\n]*\n\s*(?={_LIST_MARK})|(?<=\.)[^\S\n]*\n\s*(?={_LETTER_MARK}))"
)
_ONLY_MARK = re.compile(rf"{_OPENING}*(?:\d{{1,3}}(?:\.\d{{1,3}})*|[IVXLC]{{1,5}}|[A-Za-zА-Яа-яЁёІіЇїЄєҐґ])\.")
_LAST_WORD = re.compile(r"[^\s\"«“„‘'\(\[]+$")

# Before these a sentence goes on even when a capital or a number follows.
_ABBREVIATIONS = {
    "ru": "г гг в вв н э т тт ст стст п пп ч чч с стр рис табл илл им ул д корп кв пл пер просп пр-т р обл "
    "респ см ср напр проф акад доц канд докт ген полк подп кап лейт адм мин зам зав гл ред изд вып авт прим пер "
    "тел св соч нач ок итд о-в г-н г-жа гр тов мн ед букв лат англ "
    "нем фр янв фев февр мар апр авг сен сент окт ноя нояб дек пн вт ср чт пт сб вс",
    "uk": "р рр м с ст стст п пп ч чч ім вул буд корп пл пров просп обл див пор напр проф акад доц канд ген полк "
    "адм хв зам зав гол ред вид вип авт прим тел св о нар деп гр т тт "
    "англ нім фр лат січ лют бер квіт трав черв лип серп вер жовт лист груд н е",
    "en": "mr mrs ms dr prof gen lt col maj capt cpl sgt adm cmdr gov sen rep rev hon pres st jr sr messrs no nos "
    "vol vols p pp fig figs sec art arts para paras ch ed eds vs viz cf ca approx dept jan feb mar apr jun jul aug sep "
    "sept oct nov dec e.g i.e u.s u.n u.k p.m a.m al",
}
# These end a sentence as often as not; with a capital behind them they are taken to.
_OFTEN_LAST = (
    "т.д т.п т.ін др пр ін etc a.m p.m co corp inc ltd руб коп долл тыс млн млрд трлн грн дол тис кг км см мм га"
)
# These end a sentence only before a word that would have a small letter inside one: «в 2015 г. Её принял Совет».
_MAY_END = frozenset(["г", "гг", "р", "рр", "в", "вв", "ст", "стст", "обл", "э", "е"])
_BEGINNER = re.compile(
    r"(?:Он[аои]?|Мы|Вы|Это[тй]?|Эт[аи]|[ВКСУОИАЯЗІЙ]|На|По|Из|От|До|За|Но|Однако|Так|Также|Там|Тут|Здесь|Тогда|Теперь|"
    r"Сегодня|Если|Когда|Как|Что|Чтобы|Кто|Для|При|После|Поэтому|Потом|Затем|Е[её]|Его|Их|Вс[её]|Не|Нет|"
    r"Він|Вон[аио]|Ми|Ви|Це[йі]?|Ця|Із|Від|Та|Але|Однак|Проте|Тоді|Тепер|Сьогодні|Якщо|Коли|Як|Що|Щоб|Хто|Після|Тому|"
    r"Потім|Її|Його|Їх|Усе|Ні)\s+(?=\w)"
)
_CAN_END = frozenset(_OFTEN_LAST.split())
_JOINED = re.compile(r"\bт\.\s?(?:д|п|ін)\.$")
_THAT_IS = re.compile(r"\b(?:т\.\s?[екоч]|н\.\s?[эе]|т\.\s?зв)\.$")


def paragraph_ranges(text: str, starts: Sequence[int] | None = None) -> list[Range]:
    """Where the paragraphs are, without the space around them.

    Blank lines part them, and so do line ends, except in blocks of lines that were broken at a margin. ``starts``
    are the positions at which paragraphs begin, for texts (such as of a PDF) whose lines end everywhere: then these
    alone count. Positions outside the text are ignored.
    """
    if starts is not None:
        return _trimmed(text, pairwise(sorted({0, len(text), *(at for at in starts if 0 < at < len(text))})))
    cuts = [0, *(match.end() for match in _BLANK_LINES.finditer(text)), len(text)]
    return [found for start, end in pairwise(cuts) for found in _trimmed(text, _lines(text, start, end))]


def sentence_ranges(text: str, language: str, paragraphs: Iterable[Range] | None = None) -> list[Range]:
    """Where the sentences are, in order, without the space around them.

    No sentence crosses a paragraph (default: those of :func:`paragraph_ranges`). Line ends inside a paragraph are
    space. ``language`` is ru, uk or en and only chooses the abbreviations; any other takes them all. What the ranges
    leave out is space only.
    """
    inside = paragraph_ranges(text) if paragraphs is None else paragraphs
    known = _abbreviations(language)
    return [found for start, end in inside for found in _trimmed(text, _cut(text, start, end, known))]


def _lines(text: str, start: int, end: int) -> list[Range]:
    """The lines of a block, or the block as a whole where its lines were broken at a margin."""
    cuts = [start, *(match.end() for match in re.finditer(r"\n", text[start:end].rstrip())), end]
    cuts[1:-1] = [start + cut for cut in cuts[1:-1]]
    lines = [text[first:last].strip() for first, last in pairwise(cuts)]
    return [(start, end)] if _broken_at_margin(lines) else list(pairwise(cuts))


def _broken_at_margin(lines: list[str]) -> bool:
    before = lines[:-1]
    if not before or max(map(len, lines)) > _WIDEST_MARGIN or median(map(len, before)) < _NARROWEST_MARGIN:
        return False
    return sum(not _TERMINATED.search(line[-8:]) for line in before) * 2 > len(before)


def _cut(text: str, start: int, end: int, known: frozenset[str]) -> Iterator[Range]:
    begin = start
    for at in sorted({*_ends(text, start, end, known), *_items(text, start, end)}):
        yield begin, at
        begin = at
    yield begin, end


def _ends(text: str, start: int, end: int, known: frozenset[str]) -> Iterator[int]:
    begin = start
    for match in _END.finditer(text, start, end):
        if match["mark"] != "." or not _goes_on(text, begin, match, known):
            begin = match.end()
            yield begin


def _items(text: str, start: int, end: int) -> Iterator[int]:
    for match in _ITEM.finditer(text, start, end):
        yield match.end()


def _goes_on(text: str, begin: int, match: re.Match[str], known: frozenset[str]) -> bool:
    """Whether the full stop belongs to an abbreviation, an initial or a list mark."""
    stop = match.start("mark")
    if stop - begin < 12 and _ONLY_MARK.fullmatch(text[begin : stop + 1].lstrip()):
        return True
    found = _LAST_WORD.search(text, max(begin, stop - 30), stop)
    if found is None:  # behind a quotation mark, or in a row of dots as in a table of contents
        return stop > begin and text[stop - 1].isspace()
    return _shortened(found[0].replace("\u00ad", ""), known, text[max(begin, stop - 8) : stop + 1], match)


def _shortened(word: str, known: frozenset[str], before: str, match: re.Match[str]) -> bool:
    if _THAT_IS.search(before):
        return True
    if word in _MAY_END and _BEGINNER.match(match.string, match.end()):
        return False
    if len(word) == 1:
        return word.isupper() or (word in known and not _JOINED.search(before))
    lower = word.lower()
    if word.isupper() and "." not in word:
        return False
    if lower in _CAN_END:
        return match.string[match.end()].isdigit()
    last = lower.rsplit(".", 1)[-1]
    return lower in known or ("." in word and (last in known or len(last) == 1))


@cache
def _abbreviations(language: str) -> frozenset[str]:
    listed = _ABBREVIATIONS.get(language) or " ".join(_ABBREVIATIONS.values())
    return frozenset(listed.split())


def _trimmed(text: str, ranges: Iterable[Range]) -> list[Range]:
    found = []
    for start, end in ranges:
        inner = text[start:end].strip(_AROUND)
        if inner:
            first = text.index(inner, start, end)
            found.append((first, first + len(inner)))
    return found
