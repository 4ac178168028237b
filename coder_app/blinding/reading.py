"""A text as a suspicious reader sees it, without invisible characters, broken words and letter-spacing; its words."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

_LETTER = r"[^\W\d_]"
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u0300\u0301"
_GONE = re.compile(
    rf"(?<={_LETTER})[-‐\u00ad]\s?\n\s*(?=[a-zа-яёіїєґ])|(?<=[A-ZА-ЯЁІЇЄҐ])\u00ad\s?\n\s*(?=[A-ZА-ЯЁІЇЄҐ])|[{_INVISIBLE}]+"
)
_SPACED = re.compile(
    r"(?<!\w)(?:(?:[A-ZА-ЯЁІЇЄҐ0-9][ \u00a0]){3,}[A-ZА-ЯЁІЇЄҐ0-9]|[A-ZА-ЯЁІЇЄҐ](?:[ \u00a0][a-zа-яёіїєґ]){4,})(?!\w)"
)
_SPACE_WITHIN = re.compile(r"(?<=[^\W\d_])[ \u00a0](?=[^\W\d_])|(?<=\d)[ \u00a0](?=\d)")
_APOSTROPHES = "'’ʼ‘`´′＇\u02bb"
_WORD = re.compile(
    rf"(?P<dotted>(?<!\w)(?:(?:[A-ZА-ЯІЇЄҐ]\.[ \u00a0]?){{2,4}}(?!\w)|(?:[A-Z]\.){{1,3}}[A-Z](?![\w.])))"
    rf"|{_LETTER}+(?:[{_APOSTROPHES}]{_LETTER}+)*|\d+"
)
_FOLD = str.maketrans({"ё": "е", "ѐ": "е", **dict.fromkeys(_APOSTROPHES, "'")})
_LATIN_LIKE = "aceikopxyABCEHIKMOPTXY"
_CYRILLIC_LIKE = "асеікорхуАВСЕНІКМОРТХУ"
_TO_CYRILLIC = str.maketrans(_LATIN_LIKE, _CYRILLIC_LIKE)
_TO_LATIN = str.maketrans(_CYRILLIC_LIKE, _LATIN_LIKE)
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LATIN = re.compile(r"[A-Za-z]")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text without what hides words, and the way back.

    ``at[i]`` is where a gap was, ``shift[i]`` how much all gaps up to it took out.
    """

    text: str
    at: tuple[int, ...] = ()
    shift: tuple[int, ...] = ()

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The range in the text as it was for a range of the cleaned one."""
        return self._back(start), self._back(end - 1) + 1

    def _back(self, position: int) -> int:
        found = bisect_right(self.at, position)
        return position + (self.shift[found - 1] if found else 0)


@dataclass(frozen=True, slots=True)
class Word:
    """A word or number of a cleaned text: where it stands, how it is written, and its folded form.

    ``other`` is the same word read in the other script where all its letters look alike there ("HATO"), else empty.
    """

    start: int
    end: int
    raw: str
    form: str
    other: str = ""

    @property
    def capital(self) -> bool:
        return self.raw[0].isupper()

    @property
    def upper(self) -> bool:
        return self.raw.isupper()


def clean(text: str) -> Cleaned:
    """Take out soft hyphens, stress marks, hyphens at line ends and the spaces of l e t t e r - s p a c e d words."""
    gaps = [found.span() for found in _GONE.finditer(text)]
    for run in _SPACED.finditer(text):
        inner = _SPACE_WITHIN.finditer(text, run.start(), run.end())
        gaps.extend(found.span() for found in inner)
    if not gaps:
        return Cleaned(text)
    pieces, at, shift, position, gone = [], [], [], 0, 0
    for start, end in sorted(gaps):
        pieces.append(text[position:start])
        gone += end - start
        at.append(end - gone)
        shift.append(gone)
        position = end
    return Cleaned("".join([*pieces, text[position:]]), tuple(at), tuple(shift))


def words(text: str) -> list[Word]:
    """The words and numbers of a cleaned text, in order; dotted capitals (U.S.) are one word."""
    found = []
    for match in _WORD.finditer(text):
        raw, start, end = match[0], match.start(), match.end()
        if match.lastgroup:
            raw = raw.rstrip()
            end = start + len(raw)
        elif len(raw) > 2 and raw[-1] in "sS" and raw[-2] in _APOSTROPHES and _LATIN.match(raw):
            raw, end = raw[:-2], end - 2
        form, other = _read(raw)
        found.append(Word(start, end, raw, form, other))
    return found


def fold(word: str) -> str:
    """The form under which a word is compared: small letters, е for ё, one kind of apostrophe, one script."""
    return _read(word)[0]


@lru_cache(maxsize=60_000)
def _read(raw: str) -> tuple[str, str]:
    plain = raw.replace(".", "").replace(" ", "").replace("\u00a0", "")
    cyrillic, latin = _CYRILLIC.search(plain), _LATIN.search(plain)
    if cyrillic and latin:
        as_cyrillic = plain.translate(_TO_CYRILLIC)
        plain = as_cyrillic if not _LATIN.search(as_cyrillic) else plain.translate(_TO_LATIN)
        return _folded(plain), ""
    turned = plain.translate(_TO_LATIN if cyrillic else _TO_CYRILLIC) if len(plain) > 1 else plain
    unread = _CYRILLIC if cyrillic else _LATIN
    return _folded(plain), "" if turned == plain or unread.search(turned) else _folded(turned)


def _folded(word: str) -> str:
    return word.lower().translate(_FOLD)
