"""Checks of a translation against its original, bead by bead; every warning says which words made it."""

from coder_app.language.translation_checks.checking import check
from coder_app.language.translation_checks.model import CHECKS, PROFILES, Profile, Rule, Text, Warning_

__all__ = ["CHECKS", "PROFILES", "Profile", "Rule", "Text", "Warning_", "check"]
