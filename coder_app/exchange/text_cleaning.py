"""Text of any origin in the one form the program keeps: NFC, line feeds, no control characters."""

from __future__ import annotations

import re
import unicodedata

from coder_app.exchange.wire import Problem

MAX_CHARS = 20_000_000
TOO_LONG = "“{name}” holds more than 20 million characters. Split it."

_LINE_END = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile(r"[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_UNSEEN = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u200e\u200f\u202a-\u202e"
    r"\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
_LINE_TAIL = re.compile(r" +(?=\n|$)")
_GAP = re.compile(r"\n{3,}")


def cleaned(text: str) -> str:
    """The text in the form that is kept; not empty text ends with a line feed."""
    if len(text) > MAX_CHARS:
        raise Problem(TOO_LONG)
    text = _SPACES.sub(" ", _LINE_END.sub("\n", text))
    text = _UNSEEN.sub("", text)
    text = unicodedata.normalize("NFC", text)
    text = _GAP.sub("\n\n", _LINE_TAIL.sub("", text)).strip("\n")
    return text + "\n" if text.strip() else ""


def paragraphs(blocks: list[str]) -> str:
    """Blocks of text as paragraphs with an empty line between them; runs of white space in them made one."""
    joined = ("\n".join(" ".join(line.split()) for line in block.strip().split("\n")) for block in blocks)
    return cleaned("\n\n".join(block for block in joined if block.strip()))
