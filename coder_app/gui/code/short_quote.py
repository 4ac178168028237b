"""A passage as one short line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coder_app.domain.anchors import Anchor

MOST = 120


def short_quote(text: str, anchor: Anchor, most: int = MOST) -> str:
    """The words of a passage without its line breaks and hyphens, cut with … after ``most`` code points."""
    piece = text[anchor.start : anchor.end].replace("\u00ad\n", "")
    words = " ".join(piece.split())
    return words if len(words) <= most else words[:most].rstrip() + "…"
