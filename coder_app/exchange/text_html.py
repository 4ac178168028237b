"""The readable text of an HTML page, a block a paragraph."""

from __future__ import annotations

import contextlib
import re
from typing import TYPE_CHECKING

from lxml import etree

from coder_app.exchange.text_archive import DAMAGED, local
from coder_app.exchange.text_cleaning import paragraphs
from coder_app.exchange.text_encoding import decoded
from coder_app.exchange.wire import Problem

if TYPE_CHECKING:
    from lxml.etree import _Element

_LEFT_OUT = {
    "script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object", "embed", "audio", "video",
    "canvas", "select", "datalist", "map", "input", "textarea", "button",
}  # fmt: skip
_BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html",
    "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
}  # fmt: skip
_CHARSET = re.compile(rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)


def html_text(data: bytes) -> tuple[str, dict[str, str]]:
    """The page's text, and its title, author and language as properties."""
    return text_of_markup(_decoded(data))


def _decoded(data: bytes) -> str:
    declared = _declared(data)
    if declared:
        with contextlib.suppress(LookupError, UnicodeDecodeError):  # wrongly declared: tell from the letters
            return data.decode(declared)
    return decoded(data)[0]


def _declared(data: bytes) -> str:
    """The encoding the page says it is in; one the saying itself could not be read in does not count."""
    found = _CHARSET.search(data[:4096])
    if found is None or data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        return ""
    name = found.group(1).decode("ascii").lower()
    return "" if name.startswith(("utf-16", "utf-32")) else name


def text_of_markup(markup: str) -> tuple[str, dict[str, str]]:
    """As :func:`html_text` for markup that is decoded already."""
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(markup.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Problem(DAMAGED) from error
    if root is None:
        return "", {}
    return paragraphs(_blocks(root)), _properties(root)


def _blocks(root: _Element) -> list[str]:
    """Text between the borders of block elements, in order; without recursion, as pages may nest at will."""
    found = [""]
    pre = 0
    skip: _Element | None = None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        kind = local(element)
        if skip is None and event == "start":
            if kind in _LEFT_OUT or "hidden" in element.attrib:
                skip = element
                continue
            found = _opened(found, kind)
            pre += kind == "pre"
            found[-1] += _flowing(element.text or "", pre)
        elif event == "end" and (skip is None or skip is element):
            if skip is None and kind in _BLOCKS:
                found.append("")
                pre -= kind == "pre"
            skip = None
            found[-1] += _flowing(element.tail or "", pre)
    return found


def _opened(found: list[str], kind: str) -> list[str]:
    if kind in _BLOCKS:
        found.append("")
    elif kind == "br":
        found[-1] += "\n"
    elif kind in {"td", "th"} and found[-1].strip():
        found[-1] += " | "
    return found


def _flowing(text: str, pre: int) -> str:
    return text if pre else re.sub(r"\s+", " ", text)


def _properties(root: _Element) -> dict[str, str]:
    found = {"Title": " ".join("".join(map(str, e.itertext())) for e in root.iter("title"))[:1000]}
    for element in root.iter("meta"):
        if (element.get("name") or "").lower() == "author":
            found["Author"] = (element.get("content") or "")[:1000]
    found["Language"] = (root.get("lang") or "")[:35]
    return {name: " ".join(value.split()) for name, value in found.items() if value.strip()}
