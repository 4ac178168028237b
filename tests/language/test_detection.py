"""Languages told apart: whole texts, paragraphs, a few words, and everything that is none of the three."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from coder_app.language.detection import Detected, detect, detect_paragraphs

CORPUS = Path(__file__).parents[2].parent / "shared" / "corpus"

SENTENCES = {
    "ru": "Военная доктрина исходит из того, что угроза у границ страны за последние годы выросла.",
    "uk": "Воєнна доктрина виходить із того, що загроза біля кордонів країни за останні роки зросла.",
    "en": "The doctrine assumes that the threat at the country's borders has grown over the last few years.",
    "de": "Die Doktrin geht davon aus, dass die Bedrohung an den Grenzen in den letzten Jahren gewachsen ist.",
    "fr": "La doctrine suppose que la menace aux frontières du pays a augmenté au cours des dernières années.",
    "pl": "Doktryna zakłada, że zagrożenie na granicach kraju wzrosło w ciągu ostatnich kilku lat.",
    "be": "Ваенная дактрына зыходзіць з таго, што пагроза каля межаў краіны за апошнія гады ўзрасла і ўзмацнілася.",
    "bg": "Военната доктрина приема, че заплахата по границите на страната е нараснала през последните години.",
    "el": "Το δόγμα υποθέτει ότι η απειλή στα σύνορα της χώρας έχει αυξηθεί τα τελευταία χρόνια.",
}


@pytest.mark.parametrize(("language", "text"), SENTENCES.items(), ids=SENTENCES.keys())
def test_that_a_sentence_has_its_language(language: str, text: str) -> None:
    detected = detect(text)
    assert detected.language == language
    assert 0.6 < detected.confidence <= 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "угроза безопасности"),
        ("uk", "загроза безпеці"),
        ("en", "threat to security"),
        ("ru", "Он молчал весь день"),
        ("uk", "Вона мовчала весь день"),
        ("uk", "зустрiв партнерiв"),
        ("uk", "обʼєднання, пам’ять, п'ять"),
    ],
)
def test_that_a_few_words_are_enough(language: str, text: str) -> None:
    assert detect(text).language == language


@pytest.mark.parametrize("text", ["", " \n", "24.02.2022", "№ 5 — 100 %", "…", "\u00ad\u00ad"])
def test_that_a_text_without_words_is_undetermined(text: str) -> None:
    assert detect(text) == Detected("und", 0.0)


def test_that_the_answer_is_the_same_every_time() -> None:
    for text in ("Мама, я дома.", "Джон народився в США.", "NATO", SENTENCES["bg"]):
        assert len({detect(text) for _ in range(5)}) == 1


def test_that_the_middle_of_a_long_text_counts_too() -> None:
    assert detect(SENTENCES["en"] + " " + (SENTENCES["uk"] + " ") * 1000).language == "uk"


def test_that_every_paragraph_has_its_own_language() -> None:
    parts = [SENTENCES["uk"], SENTENCES["ru"], "Слава!", SENTENCES["uk"], "28.02.2022", SENTENCES["en"]]
    ranges, at = [], 0
    for part in parts:
        ranges.append((at, at + len(part)))
        at += len(part) + 2
    found = detect_paragraphs("\n\n".join(parts), ranges)
    assert [detected.language for detected in found] == ["uk", "ru", "uk", "uk", "und", "en"]
    assert detect_paragraphs("", []) == []


def test_that_hostile_text_is_survived() -> None:
    for text in ("\ud800" * 50, "ў" * 10_000, "́" * 1000, "a\x00b", "https://example.org/" * 50, "я" * 300_000):
        assert 0 <= detect(text).confidence <= 1


def test_that_labelled_segments_reach_the_figures_asked_for() -> None:
    if not CORPUS.is_dir():
        pytest.skip("the labelled test segments are not beside the project")
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for line in (CORPUS / "langid" / "langid.jsonl").read_text(encoding="utf-8").splitlines()[::4]:
        case = json.loads(line)
        found = detect(case["text"]).language
        total[case["kind"]] += 1
        right[case["kind"]] += found not in ("ru", "uk", "en") if case["kind"] == "other" else found == case["lang"]
    floors = {"paragraph": 0.999, "sentence": 0.998, "short": 0.975, "no_marker": 0.95, "other": 0.9}
    assert {kind: right[kind] / total[kind] for kind in floors if right[kind] / total[kind] < floors[kind]} == {}
