"""Figures as readers of journals expect them: .612 or 0,612, −.25, 12,345, and words where a figure does not exist."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import QCoreApplication, QLocale

MINUS = "\u2212"
_SPACE = "\u202f"


def coefficient(value: float | None, places: int = 3, locale: QLocale | None = None) -> str:
    """A value between −1 and 1: ".612", "−.25", "1.000", with a decimal comma "0,612"; "–" for none or not a number.

    Where numbers have a point, journals leave the leading zero out; where they have a comma, it stays.
    """
    if value is None or not math.isfinite(value):
        return "–"
    text = f"{abs(value):.{places}f}"
    if (locale or QLocale()).decimalPoint() == ",":
        text = text.replace(".", ",")
    else:
        text = text.removeprefix("0") if text.startswith("0.") else text
    negative = value < 0 and bool(re.search(r"[1-9]", text))
    return (MINUS if negative else "") + text


def interval(low: float | None, high: float | None, places: int = 2) -> str:
    """Two ends in square brackets: "[.41, .62]", "[0,41; 0,62]"; "–" when one is missing."""
    if low is None or high is None or not (math.isfinite(low) and math.isfinite(high)):
        return "–"
    ends = coefficient(low, places), coefficient(high, places)
    return f"[{(', ' if '.' in ends[0] else '; ').join(ends)}]"


def whole(value: int | None, locale: QLocale | None = None) -> str:
    """A count with thousands as the interface language writes them: "12,345", "12 345"; "–" for none."""
    if value is None:
        return "–"
    return (locale or QLocale()).toString(value).replace("-", MINUS)


def decimal(value: float | None, places: int = 2, locale: QLocale | None = None) -> str:
    """A number that may exceed 1, in the interface language: "3.14", "3,14"; "–" for none or not a number."""
    if value is None or not math.isfinite(value):
        return "–"
    return (locale or QLocale()).toString(value, "f", places).replace("-", MINUS)


def percent(share: float | None, places: int = 1, locale: QLocale | None = None) -> str:
    """A share (0 … 1) in per cent: "96.2 %", "100 %", "0 %"; "–" for none."""
    if share is None or not math.isfinite(share):
        return "–"
    value = share * 100
    digits = 0 if value in {0.0, 100.0} else places
    return f"{decimal(value, digits, locale)}{_SPACE}%"


def undefined(reason: str) -> str:
    """What stands in place of a figure that does not exist, with the reason (already in the reader's language)."""
    return QCoreApplication.translate("Numbers", "undefined: {reason}").format(reason=reason)


def plain_number(text: str) -> float | None:
    """The value of a shown figure, for sorting: ".612" → 0.612, "96.2 %" → 96.2, "12 345" → 12345; None for words."""
    bare = re.sub(r"[\s\u00a0\u202f%]", "", text).replace(MINUS, "-")
    if re.fullmatch(r"-?[1-9]\d{0,2}(,\d{3})+", bare):
        bare = bare.replace(",", "")
    try:
        return float(bare.replace(",", "."))
    except ValueError:
        return None
