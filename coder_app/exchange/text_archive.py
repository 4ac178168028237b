"""XML parts of zipped office documents, read within limits and without anything XML can fetch or multiply."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING, Any

from lxml import etree

from coder_app.exchange.wire import Problem

if TYPE_CHECKING:
    from lxml.etree import _Element

DAMAGED = "“{name}” is damaged. Open it in a word processor and save it anew."
BOMB = "“{name}” unpacks to far more than a text needs and was not opened."
DOCTYPE = "“{name}” declares entities of its own (DOCTYPE), which texts do not need, and was not opened."
LOCKED = "“{name}” is protected by a password. Save it without one and try again."

MAX_PART = 64 * 1024 * 1024
MAX_TOTAL = 500 * 1024 * 1024
MAX_ENTRIES = 10_000
MAX_RATIO = 300


class Archive:
    """A zipped document; raises Problem for anything suspicious."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise Problem(DAMAGED) from error
        entries = self._zip.infolist()
        total = sum(entry.file_size for entry in entries)
        packed = sum(entry.compress_size for entry in entries)
        if len(entries) > MAX_ENTRIES or total > MAX_TOTAL or total > 2**20 + MAX_RATIO * max(packed, 1):
            raise Problem(BOMB)
        self.names = frozenset(entry.filename for entry in entries)

    def read(self, name: str) -> bytes:
        """A part's bytes; the declared size is not believed."""
        try:
            with self._zip.open(name) as part:
                data = part.read(MAX_PART + 1)
        except RuntimeError as error:
            raise Problem(LOCKED) from error
        except (KeyError, zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError) as error:
            raise Problem(DAMAGED) from error
        if len(data) > MAX_PART:
            raise Problem(BOMB)
        return data

    def tree(self, name: str) -> _Element:
        """A part's parsed XML."""
        return parse(self.read(name))


def parse(data: bytes) -> _Element:
    """XML without entities, network or DTD."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Problem(DAMAGED) from error
    if getattr(root.getroottree().docinfo, "doctype", ""):
        raise Problem(DOCTYPE)
    return root


def local(element: _Element) -> str:
    """An element's name without its namespace; empty for comments and instructions."""
    tag: Any = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
