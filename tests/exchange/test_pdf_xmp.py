"""Properties that stand only in a PDF's XMP packet."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfWriter
from pypdf.generic import NameObject, StreamObject

from coder_app.domain.progress import Quiet
from coder_app.exchange import pdf_xmp
from coder_app.exchange.reading import read_file

if TYPE_CHECKING:
    from pathlib import Path

PACKET = """<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Промова в Мюнхені</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>Пресслужба</rdf:li></rdf:Seq></dc:creator>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""


def with_packet(packet: str) -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.metadata = None
    stream = StreamObject()
    stream.set_data(packet.encode())
    stream[NameObject("/Type")] = NameObject("/Metadata")
    stream[NameObject("/Subtype")] = NameObject("/XML")
    writer.root_object[NameObject("/Metadata")] = writer._add_object(stream)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_that_title_and_author_are_read_from_xmp_where_the_plain_properties_are_silent(tmp_path: Path) -> None:
    path = tmp_path / "speech.pdf"
    path.write_bytes(with_packet(PACKET))
    metadata = read_file(path, None, path.name, ocr="never", progress=Quiet()).metadata
    assert metadata["Title"] == "Промова в Мюнхені"
    assert metadata["Author"] == "Пресслужба"


@pytest.mark.parametrize("packet", ["", "<x:xmpmeta", "not xml at all", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"])
def test_that_a_broken_packet_is_passed_over(packet: str) -> None:
    assert pdf_xmp.properties(with_packet(packet), None) == {}


def test_that_no_pdf_at_all_is_passed_over() -> None:
    assert pdf_xmp.properties(b"%PDF-1.7 /Metadata nonsense", None) == {}
