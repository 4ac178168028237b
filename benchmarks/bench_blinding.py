"""How long it takes to suggest masks for a long text, and to search a packet for a thousand strings."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from coder_app.blinding.entities import entities_from_provenance
from coder_app.blinding.gazetteer import known_things
from coder_app.blinding.leaks import forbidden, scan_bytes
from coder_app.blinding.policies import POLICIES
from coder_app.blinding.suggesting import suggest

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

SENTENCE = (
    "Как заявил Владимир Путин 10 февраля 2007 года, Россия и США обсуждают расширение НАТО и безопасность мира. "
)
SOURCE = {"speaker": "Vladimir Putin", "state": "Russia", "place": "Munich", "date": date(2007, 2, 10)}


def test_suggesting_masks_for_100_000_characters_with_60_entities(benchmark: BenchmarkFixture) -> None:
    states = [thing.names[0] for thing in known_things() if thing.kind == "state"][:56]
    entities = entities_from_provenance([SOURCE, *({"state": name} for name in states)])
    text = SENTENCE * (100_000 // len(SENTENCE))
    benchmark(suggest, text, "ru", entities=entities, provenance=SOURCE, policy=POLICIES["names"])


def test_searching_60_megabytes_for_1000_strings(benchmark: BenchmarkFixture) -> None:
    names = [name for thing in known_things() if thing.kind in {"person", "institution"} for name in thing.names]
    wanted = forbidden(hidden_texts=names[:1000])
    pictures = np.random.default_rng(1).integers(0, 256, 58_000_000, dtype=np.uint8).tobytes()
    data = pictures + ("слово о мире и развитии " * 80_000).encode()
    assert scan_bytes(b"x", wanted) == []
    benchmark.pedantic(scan_bytes, args=(data, wanted), rounds=2)
