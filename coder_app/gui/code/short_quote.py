"""A passage as one short line."""

from __future__ import annotations

MOST = 120


def short_quote(passage: str, most: int = MOST) -> str:
    """The words of a passage with single spaces, cut with … after ``most`` code points."""
    words = " ".join(passage.split())
    return words if len(words) <= most else words[:most].rstrip() + "…"
