"""Reads one text document inside a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coder_app.exchange.wire import Message, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator


def answer(request: Message) -> Iterator[Message]:
    """One message with the text as body and the properties in its header."""
    text, metadata = _read(str(request.header["kind"]), request.body)
    yield Message({"metadata": metadata}, text.encode("utf-8"))


def _read(kind: str, data: bytes) -> tuple[str, dict[str, str]]:
    try:
        return _parsed(kind, data)
    except RecursionError as error:
        from coder_app.exchange.text_archive import DAMAGED

        raise Problem(DAMAGED) from error


def _parsed(kind: str, data: bytes) -> tuple[str, dict[str, str]]:
    if kind == "html":
        from coder_app.exchange.text_html import html_text

        return html_text(data)
    if kind == "markdown":
        from coder_app.exchange.text_encoding import decoded
        from coder_app.exchange.text_markdown import markdown_text

        return markdown_text(decoded(data)[0])
    if kind == "rtf":
        from coder_app.exchange.text_rtf import rtf_text

        return rtf_text(data), {}
    from coder_app.exchange.text_archive import Archive

    if kind == "docx":
        from coder_app.exchange.text_docx import docx_text

        return docx_text(Archive(data))
    from coder_app.exchange.text_odt import odt_text

    return odt_text(Archive(data))
