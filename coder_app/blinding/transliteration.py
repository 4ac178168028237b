"""Names in the other script: how a Cyrillic name is spelt in Latin letters, and a Latin one in Cyrillic."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice, product

_CYRILLIC = re.compile(r"[\u0400-\u04ff]")

_RU = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya".replace("_", "").split(" "),
        strict=True,
    )
)
_UK = _RU | {"г": "h", "и": "y", "і": "i", "ї": "i", "є": "ie", "ґ": "g", "й": "i", "ю": "iu", "я": "ia", "'": ""}
_UK_FIRST = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
_LIKE_RU = {"і": "i", "ї": "yi", "є": "ye", "ґ": "g", "'": ""}

_KEY = (
    (re.compile(r"shch|sch|šč"), "s"), (re.compile(r"sh|ch|š|č"), "s"), (re.compile(r"zh|ž"), "z"),
    (re.compile(r"kh|x|g"), "h"), (re.compile(r"ts|tz|cz"), "c"), (re.compile(r"ph"), "f"), (re.compile(r"ck|q"), "k"),
    (re.compile(r"w"), "v"), (re.compile(r"[yj]"), "i"), (re.compile(r"i+(?=[aeou])|(?<=[aeou])i+"), "i"),
    (re.compile(r"ie|io"), "e"), (re.compile(r"ii+"), "i"), (re.compile(r"(.)\1+"), r"\1"), (re.compile(r"['’]"), ""),
)  # fmt: skip

_BACK = (
    ("shch", "щ"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"), ("zh", "ж"), ("ya", "я"), ("ia", "ия|я|ія"),
    ("yu", "ю"), ("iu", "ю"), ("yo", "ё"), ("ye", "е|є"), ("ie", "є|ие"), ("skyy", "ский|ський"), ("sky", "ский|ський"),
    ("skiy", "ский|ський"), ("ck", "к"), ("ph", "ф"), ("th", "т"), ("ee", "и"), ("oo", "у"),
    ("a", "а"), ("b", "б"), ("c", "к"), ("d", "д"), ("e", "е"), ("f", "ф"), ("g", "г"), ("h", "г|х"), ("i", "и|і"),
    ("j", "дж"), ("k", "к"), ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"), ("p", "п"), ("q", "к"),
    ("r", "р"), ("s", "с"),
    ("t", "т"), ("u", "у"), ("v", "в"), ("w", "в|у"), ("x", "кс"), ("y", "и|ы|й"), ("z", "з"), ("'", "ь|"),
)  # fmt: skip
_MAX = 12


@lru_cache(maxsize=20_000)
def latin(word: str) -> tuple[str, ...]:
    """The usual spellings of a Cyrillic word in small Latin letters, by Russian and by Ukrainian habits."""
    lower = word.lower()
    if not _CYRILLIC.search(lower):
        return (lower,)
    russian = "".join((_RU | _LIKE_RU).get(letter, letter) for letter in lower)
    ukrainian = "".join(_UK_FIRST.get(c, _UK[c]) if not n and c in _UK else _UK.get(c, c) for n, c in enumerate(lower))
    found = {russian, ukrainian, re.sub(r"(?:iy|yi|yy|ii)$", "y", russian), re.sub(r"(?:iy|yi|yy)$", "y", ukrainian)}
    found |= {"ye" + spelt[1:] for spelt in (russian,) if lower[0] == "е"}
    return tuple(sorted(found))


@lru_cache(maxsize=20_000)
def cyrillic(word: str) -> tuple[str, ...]:
    """Words in small Cyrillic letters that a Latin name may stand for; at most a dozen."""
    lower, choices, position = word.lower(), [], 0
    while position < len(lower):
        for spelt, letters in _BACK:
            if lower.startswith(spelt, position):
                choices.append(letters.split("|"))
                position += len(spelt)
                break
        else:
            return ()
    return tuple("".join(letters) for letters in islice(product(*choices), _MAX))


@lru_cache(maxsize=60_000)
def sound(word: str) -> str:
    """What all spellings of a name have in common: one key for Zelensky, Zelenskyy, Зеленский and Зеленський."""
    key = latin(word)[0] if _CYRILLIC.search(word) else word.lower()
    for pattern, put in _KEY:
        key = pattern.sub(put, key)
    return key
