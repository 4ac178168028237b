"""Markdown as plain text: marks gone, paragraphs kept."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from coder_app.exchange.text_cleaning import cleaned
from coder_app.exchange.text_html import text_of_markup

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_PROPERTY = re.compile(r"^(\w[\w -]{0,40}):[ \t]*(\S.{0,500})$", re.MULTILINE)


def markdown_text(source: str) -> tuple[str, dict[str, str]]:
    """The text of a Markdown file and the simple entries of its front matter."""
    source = source.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    properties: dict[str, str] = {}
    front = _FRONT_MATTER.match(source)
    if front:
        properties = {key: value.strip("\"' ") for key, value in _PROPERTY.findall(front.group(1))}
        source = source[front.end() :]
    blocks: list[str] = []
    row: list[str] | None = None
    for token in MarkdownIt("commonmark").enable("table").parse(source):
        if token.type == "tr_open":
            row = []
        elif token.type == "tr_close" and row is not None:
            blocks.append(" | ".join(cell for cell in row if cell))
            row = None
        elif token.type == "inline":
            (blocks if row is None else row).append(_inline(token).strip())
        elif token.type in {"fence", "code_block"}:
            blocks.append(token.content)
        elif token.type == "html_block":
            blocks.append(text_of_markup(token.content)[0])
    return cleaned("\n\n".join(block.strip("\n") for block in blocks if block.strip())), properties


def _inline(token: Token) -> str:
    parts: list[str] = []
    for child in token.children or []:
        if child.type in {"text", "code_inline"}:
            parts.append(child.content)
        elif child.type == "softbreak":
            parts.append(" ")
        elif child.type == "hardbreak":
            parts.append("\n")
        elif child.type == "image":
            parts.append(child.content)
    return "".join(parts)
