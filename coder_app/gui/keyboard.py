"""Keyboard layouts: the same shortcuts on Cyrillic, and what a text typed on the wrong layout would have been."""

from __future__ import annotations

from functools import lru_cache

# The same keys, row by row, unshifted; ЙЦУКЕН as on PC keyboards (ё and ʼ left of 1; ґ on the backslash key).
_ROWS = {
    "en": "`qwertyuiop[]\\asdfghjkl;'zxcvbnm,./",
    "ru": "ёйцукенгшщзхъ\\фывапролджэячсмитьбю.",
    "uk": "'йцукенгшщзхїґфівапролджєячсмитьбю.",
}
_SHIFTED = {
    "en": '~QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?',
    "ru": "ЁЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,",
    "uk": "₴ЙЦУКЕНГШЩЗХЇҐФІВАПРОЛДЖЄЯЧСМИТЬБЮ,",
}


@lru_cache(maxsize=8)
def _table(one: str, other: str) -> dict[int, str]:
    pairs = zip(_ROWS[one] + _SHIFTED[one], _ROWS[other] + _SHIFTED[other], strict=True)
    return {ord(a): b for a, b in pairs}


def retyped(text: str, one: str, other: str) -> str:
    """The text as the same key presses give it on another layout; layouts are "en", "ru" and "uk"."""
    return text.translate(_table(one, other))


def _is_latin(text: str) -> bool:
    return any("a" <= c <= "z" for c in text.casefold())


def _is_cyrillic(text: str) -> bool:
    return any("а" <= c <= "ґ" for c in text.casefold())


@lru_cache(maxsize=2048)
def layout_variants(text: str) -> tuple[str, ...]:
    """What a text typed with the wrong layout switched on may have meant, likeliest first, never the text itself.

    Latin letters give the Russian and the Ukrainian reading, Cyrillic ones the English and the other Cyrillic.

    >>> layout_variants("щтещ")
    ('onto',)
    >>> layout_variants("pfuhjpf")
    ('загроза',)
    >>> layout_variants("Ukraine")[:0]
    ()
    """
    found: list[str] = []
    if _is_latin(text):
        found += [retyped(text, "en", "ru"), retyped(text, "en", "uk")]
    if _is_cyrillic(text):
        found += [
            retyped(text, "ru", "en"),
            retyped(text, "uk", "en"),
            retyped(text, "uk", "ru"),
            retyped(text, "ru", "uk"),
        ]
    return tuple(dict.fromkeys(each for each in found if each != text and not _is_worse(text, each)))


def _is_worse(text: str, variant: str) -> bool:
    """Whether letters were left over that the variant's layout cannot have made, such as і read as Russian keys."""
    mixed = _is_latin(variant) and _is_cyrillic(variant)
    return mixed and not (_is_latin(text) and _is_cyrillic(text))


def cyrillic_shortcuts(keys: str) -> tuple[str, ...]:
    """The same shortcut as Russian and Ukrainian layouts type it ("Ctrl+Z" → "Ctrl+Я"), where it differs.

    Takes and gives portable key texts of one key press, modifiers joined by "+". Only letters and the punctuation keys
    that carry letters there are translated; shortcuts with Shift are translated by their key, not by what Shift types.
    """
    *modifiers, key = _pressed(keys)
    if len(key) != 1:
        return ()
    found = []
    for layout in ("ru", "uk"):
        other = retyped(key.lower(), "en", layout)
        if other.isalpha() and other != key.lower():
            found.append("+".join([*modifiers, other.upper()]))
    return tuple(dict.fromkeys(found))


def _pressed(keys: str) -> list[str]:
    if keys.endswith("+"):
        return [*keys[:-1].rstrip("+").split("+"), "+"]
    return keys.split("+")
