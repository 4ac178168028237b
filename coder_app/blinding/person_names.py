"""Which word of a person's name is the surname, in whatever order the name was entered."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coder_app.blinding.reading import clean, words

if TYPE_CHECKING:
    from coder_app.blinding.reading import Word

_PATRONYMIC = re.compile(r"(?:вич|ьич|мич|укич|итич|вна|ична|івна|їч|ївна|ovich|evich|ovych|yovych|ovna|evna|ivna)$")
_SURNAME = re.compile(
    r"(?:[оеё]в|[оеё]ва|ин|ина|ын|ына|ский|ская|ський|ська|цкий|цкая|цький|цька|енко|чук|щук|юк|"
    r"ov|ova|ev|eva|sky|skyi|skaya|ska|enko|chuk)$"
)
_SURNAME_FORM = re.compile(
    r"(?:(?:[оеё]в)(?:а|у|ым|е|ой|им|і|ого|ому|ою)?|енк[оуа]|енком|енкові|(?:ч|щ)ук(?:а|у|ом|ові)?)$"
)
_GIVEN = frozenset(
    ["лев", "яков", "константин", "валентин", "мартин", "августин", "севастьян", "нина", "ирина", "марина", "екатерина",
     "катерина", "галина", "полина", "ірина", "валентина", "кристина", "христина", "регина", "алина", "lev", "yakov"]
)  # fmt: skip


def surname_last(name: str) -> list[Word]:
    """The words of a name without initials, the surname last.

    Understands "Иванов Иван Петрович", "Putin, V." and "PUTIN Vladimir". Words at the end that begin with a small
    letter are dropped; empty where nothing of a name is left.
    """
    parts = [word for word in words(clean(name).text) if len(word.form) > 1 and "." not in word.raw]
    while parts and not parts[-1].capital:
        parts.pop()
    return [*parts[1:], parts[0]] if len(parts) > 1 and _begins_with_surname(name, parts) else parts


def looks_like_surname(word: str) -> bool:
    """Whether a word, in any case form, ends as Russian and Ukrainian surnames do that are no ordinary words."""
    return bool(_SURNAME_FORM.search(word.lower()))


def is_patronymic(parts: list[Word], at: int) -> bool:
    """Whether a word between the given name and the surname, as :func:`surname_last` puts them, is a patronymic."""
    return 0 < at < len(parts) - 1 and bool(_PATRONYMIC.search(parts[at].form))


def _begins_with_surname(name: str, parts: list[Word]) -> bool:
    if "," in name:
        return True
    first, last = parts[0], parts[-1]
    if first.upper and not last.upper and len(first.form) > 2:
        return True
    if len(parts) > 2:
        return bool(_PATRONYMIC.search(last.form)) and not _PATRONYMIC.search(parts[-2].form)
    looks = bool(_SURNAME.search(first.form)) and first.form not in _GIVEN
    return looks and not _SURNAME.search(last.form) and not _PATRONYMIC.search(last.form)
