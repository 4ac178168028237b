"""Remarks about single pages, as message keys."""

from __future__ import annotations

from coder_app.domain.prepared import BLANK, UNREAD

HIDDEN_LEFT_OUT = "Invisible text on the page was left out."
SCAN_LAYER = "The page is a scan; its text was recognised by another program."
REPAIRED_WINDOWS = "Cyrillic letters stored as Western ones were repaired."
REPAIRED_BYTES = "Cyrillic letters stored as pairs of bytes were repaired."
INVISIBLE_LETTERS = "The font of the page is not in the file: letters may be missing from its picture."
BY_COLUMNS = "The page was read column by column."
FOREIGN = "The page is written in letters other than Latin and Cyrillic."
TOO_WIDE = "The page is larger than 200 inches and was not read."
NOT_RECOGNISED = "The text of the page could not be recognised."

__all__ = ["BLANK", "BY_COLUMNS", "FOREIGN", "HIDDEN_LEFT_OUT", "INVISIBLE_LETTERS", "NOT_RECOGNISED"]
__all__ += ["REPAIRED_BYTES", "REPAIRED_WINDOWS", "SCAN_LAYER", "TOO_WIDE", "UNREAD"]
