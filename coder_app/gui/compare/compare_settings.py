"""What a person chose for comparisons, kept for the next time."""

from __future__ import annotations

from coder_app.gui.settings import Setting

HIDE_NAMES = Setting("compare/hide_names", default=False)
UNIT = Setting(
    "compare/unit",
    "sentence",
    choices=tuple((unit, "") for unit in ("sentence", "paragraph", "document", "word", "character", "segment")),
)
RULE = Setting("compare/rule", "half", choices=(("touch", ""), ("half", ""), ("majority", "")))
WAY = Setting("compare/way", "each", choices=(("", ""), ("each", ""), ("sets", ""), ("exclusive", ""), ("gamma", "")))
INTENSITY = Setting("compare/intensity", "", choices=(("", ""), ("ordinal", ""), ("interval", ""), ("ratio", "")))
TRIM = Setting("compare/trim", default=True)
TRAINING = Setting("compare/training", default=False)
SEEN = Setting("compare/seen", "", choices=(("", ""), ("blind", ""), ("recognised", "")))
STATEMENT_LANGUAGE = Setting("compare/statement_language", "en", choices=(("en", ""), ("uk", ""), ("ru", "")))
DRAWS = Setting("compare/draws", 1000, low=100, high=20000, step=100)
SEED = Setting("compare/seed", 7, low=0, high=999_999)
CONFIDENCE = Setting("compare/confidence", 95, low=80, high=99)
LOWER_LINE = Setting("compare/lower_line", 0.667, low=0.0, high=1.0, step=0.01)
UPPER_LINE = Setting("compare/upper_line", 0.8, low=0.0, high=1.0, step=0.01)
