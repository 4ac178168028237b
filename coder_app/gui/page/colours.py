"""The colours of paper, ink and highlights, and tints that keep every letter readable."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_HEX = re.compile("#[0-9a-fA-F]{6}")
_UNKNOWN = "#8A8A8A"
_WEIGHTS = np.array((0.2126, 0.7152, 0.0722))
_TINT_LIGHT = 0.74  # luminance of one highlight on white: three of them stay above LIGHT_FLOOR
_STRONGEST = 0.42  # light colours are paled too, down to this share of their own
_TINT_DARK = 0.05
LIGHT_FLOOR = 0.30  # dark ink (#24262B) on this has a contrast of 5
DARK_CEILING = 0.12  # light ink (#E6E6E3) on this has a contrast of 4.9


@dataclass(frozen=True, slots=True)
class PageColours:
    """The colours a reading surface is painted with, as ``#rrggbb``.

    ``paper`` is behind page pictures, ``text_paper`` and ``ink`` are for running text; ``dim`` darkens the page
    pictures for reading at night, 1.0 leaves them as they are.
    """

    ground: str = "#F5F4F0"
    panel: str = "#FBFAF8"
    line: str = "#E3E0D9"
    paper: str = "#FFFFFF"
    text_paper: str = "#FFFFFF"
    ink: str = "#24262B"
    second_ink: str = "#6B6E76"
    accent: str = "#1F5F8B"
    selection: str = "#CFE3F3"
    hit: str = "#F4D35E"
    mask: str = "#3A3C42"
    mask_ink: str = "#FFFFFF"
    dark: bool = False
    dim: float = 1.0

    def on_paper(self) -> PageColours:
        """The same with selection and accent as they must be on a white page."""
        return replace(self, accent=LIGHT.accent, selection=LIGHT.selection, hit=LIGHT.hit) if self.dark else self


LIGHT = PageColours()
DARK = PageColours(
    ground="#1B1C1F",
    panel="#232529",
    line="#34373D",
    text_paper="#232529",
    ink="#E6E6E3",
    second_ink="#9A9DA5",
    accent="#7DB7E0",
    selection="#2F4A60",
    hit="#6B5A1A",
    mask="#4A4D55",
    mask_ink="#F2F2EF",
    dark=True,
)


def channels(colour: str) -> Floats:
    """Red, green and blue of ``#rrggbb``, each 0 … 1; grey for anything else."""
    if not _HEX.fullmatch(colour):
        colour = _UNKNOWN
    return np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])


def linear(values: Floats) -> Floats:
    """SRGB channels as amounts of light."""
    return np.asarray(np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4), np.float64)


def encoded(values: Floats) -> Floats:
    """Amounts of light as sRGB channels."""
    return np.asarray(
        np.where(values <= 0.0031308, values * 12.92, 1.055 * np.maximum(values, 1e-9) ** (1 / 2.4) - 0.055),
        np.float64,
    )


def luminance(values: Floats) -> Floats:
    """Relative luminance (WCAG 2) of sRGB channels in the last axis."""
    return np.asarray(linear(values) @ _WEIGHTS, np.float64)


def lifted(values: Floats, floor: float) -> Floats:
    """Colours mixed with white until none is darker than ``floor``."""
    light = linear(values)
    amount = light @ _WEIGHTS
    share = np.clip((floor - amount) / np.maximum(1.0 - amount, 1e-9), 0.0, 1.0)
    return np.where((share > 0)[..., None], encoded(light + share[..., None] * (1.0 - light)), values)


def lowered(values: Floats, ceiling: float) -> Floats:
    """Colours mixed with black until none is lighter than ``ceiling``."""
    light = linear(values)
    amount = light @ _WEIGHTS
    share = np.minimum(1.0, ceiling / np.maximum(amount, 1e-9))
    return np.where((share < 1)[..., None], encoded(light * share[..., None]), values)


def _share(base: Floats) -> float:
    """How much of a colour, mixed with white, gives the luminance of a highlight."""
    shares = np.linspace(1.0, 0.02, 99)
    light = luminance(1.0 - shares[:, None] * (1.0 - base))
    reached = np.flatnonzero(light >= _TINT_LIGHT)
    return float(min(shares[reached[0]] if len(reached) else 0.02, _STRONGEST))


@lru_cache(maxsize=1024)
def tint(colour: str, *, dark: bool, strength: float = 1.0) -> tuple[float, float, float]:
    """What a highlight of a code's colour multiplies white paper with (or adds to dark paper), 0 … 1 each.

    The hue stays, the lightness is brought to one level, so that no palette makes text unreadable; ``strength``
    below 1 pales it.
    """
    base = channels(colour)
    if dark:
        values = lowered(base, _TINT_DARK) * strength
    else:
        values = 1.0 - strength * _share(base) * (1.0 - base)
    return float(values[0]), float(values[1]), float(values[2])
