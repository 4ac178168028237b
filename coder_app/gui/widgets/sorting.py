"""The order of names: without regard to capitals and accents, numbers by value, Ukrainian letters in their place."""

from __future__ import annotations

import re
from functools import lru_cache

from coder_app.gui.codebook.fuzzy import folded

# Where code points would put these letters behind я; ї has lost its dots when it comes here.
_AFTER = str.maketrans({"ґ": "г\uffff", "є": "е\uffff", "і": "и\uffff", "ѓ": "г\uffff", "ќ": "к\uffff"})


@lru_cache(maxsize=16384)
def sorting_key(text: str) -> tuple[tuple[int, int, str], ...]:
    """A key that orders names for readers of English, Russian and Ukrainian: "D-2" before "D-10", "ґ" after "г"."""
    parts = re.findall(r"\d+|\D+", folded(text.strip()).translate(_AFTER))
    return tuple((0, int(part[:18]), "") if part[0].isdecimal() else (1, 0, part) for part in parts)
