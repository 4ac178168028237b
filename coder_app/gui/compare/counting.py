"""What of the codings counts, and how several codes become one figure: the lines behind the chip."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from coder_app.gui.compare.compare_settings import INTENSITY, SEEN, TRAINING, TRIM, WAY
from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP, said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coder_app.gui.settings import Setting, Settings

_N = QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class CountingGroup:
    """Lines that exclude one another: by value the text and its help; a yes-or-no setting has "yes" and ""."""

    setting: Setting[Any]
    heading: str
    lines: Mapping[str, tuple[str, str]]


COUNTING = (
    CountingGroup(WAY, _N("Compare", "All codes in one figure"), {
        "": (_N("Compare", "No figure for all codes"), ""),
        "each": (_N("Compare", "Each code against the rest"), _N("Compare", "Mean and pooled; codes may overlap")),
        "sets": (_N("Compare", "Sets of codes"), _N("Compare", "Multi-valued alpha; codes may overlap")),
        "exclusive": (_N("Compare", "Codes that exclude one another"),
                      _N("Compare", "One code or none on each unit; overlaps are listed as errors")),
        "gamma": (_N("Compare", "Gamma"), _N("Compare", "Passages aligned as well as can be; takes its time")),
    }),
    CountingGroup(INTENSITY, _N("Compare", "Intensity of codes"), {
        "": (_N("Compare", "Not compared"), ""),
        "ordinal": (_N("Compare", "Ordinal"), _N("Compare", "Only the order of the degrees counts")),
        "interval": (_N("Compare", "Interval"), _N("Compare", "The distances between degrees count")),
        "ratio": (_N("Compare", "Ratio"), _N("Compare", "The ratios of degrees count")),
    }),
    CountingGroup(TRIM, _N("Compare", "White space at the ends"), {
        "yes": (_N("Compare", "Is no part of a passage"), ""),
        "": (_N("Compare", "Counts as marked"), ""),
    }),
    CountingGroup(TRAINING, _N("Compare", "Training"), {
        "": (_N("Compare", "Left out"), _N("Compare", "Rounds and documents marked as training")),
        "yes": (_N("Compare", "Counts too"), ""),
    }),
    CountingGroup(SEEN, _N("Compare", "Blind or recognised"), {
        "": (_N("Compare", "Both"), ""),
        "blind": (_N("Compare", "Only what was not recognised"), _N("Compare", "By what coders said on finishing")),
        "recognised": (_N("Compare", "Only what was recognised or suspected"), ""),
    }),
)  # fmt: skip


def counting_text(settings: Settings) -> str:
    """What stands on the chip: what differs from the usual."""
    told = []
    for group in COUNTING:
        kept = settings.get(group.setting)
        if kept != group.setting.default:
            ident = kept if isinstance(kept, str) else "yes" if kept else ""
            told.append(said("Compare", group.lines[ident][0]))
    return ", ".join(told) or said("Compare", _N("Compare", "as usual"))
