"""The two coders' work in the sample study."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

Codings = dict[str, list[dict[str, str]]]


def test_that_every_quotation_is_the_text_at_its_position(codings: Codings, texts: dict[str, str]) -> None:
    for coder, rows in codings.items():
        for row in rows:
            start, end = int(row["start"]), int(row["end"])
            assert start < end
            assert texts[row["document"]][start:end] == row["quote"], (coder, row["document"], row["quote"])
            assert row["quote"] == row["quote"].strip()


def test_that_every_code_document_and_round_exists(
    codings: Codings, codebook: list[dict[str, str]], provenance: list[dict[str, str]], study: dict[str, Any]
) -> None:
    paths = {f"{row['parent']}/{row['code']}" if row["parent"] else row["code"] for row in codebook}
    documents = {row["code"] for row in provenance}
    for rows in codings.values():
        assert {row["code"] for row in rows} <= paths
        assert {row["document"] for row in rows} <= documents
        assert {row["round"] for row in rows} == set(study["rounds"])


def test_that_intensities_are_given_for_scaled_codes_only_and_lie_on_the_scale(
    codings: Codings, codebook: list[dict[str, str]]
) -> None:
    scales = {row["code"]: row["scale"] for row in codebook}
    for row in (row for rows in codings.values() for row in rows):
        scale = scales[row["code"].split("/")[-1]]
        if scale:
            low, high = map(int, scale.split(";")[0].split("-"))
            assert low <= int(row["intensity"]) <= high
        else:
            assert row["intensity"] == ""


def test_that_no_coder_coded_the_same_thing_twice(codings: Codings) -> None:
    for rows in codings.values():
        assert max(Counter((row["document"], row["start"], row["end"], row["code"]) for row in rows).values()) == 1


def test_that_at_least_eight_documents_are_finished_by_both_and_dense(
    codings: Codings, finished: set[tuple[str, str]]
) -> None:
    both = {document for coder, document in finished if coder == "Anna"} & {
        document for coder, document in finished if coder == "Borys"
    }
    dense = {
        document
        for document in both
        if all(sum(row["document"] == document for row in rows) >= 12 for rows in codings.values())
    }
    assert len(dense) >= 8


def test_that_some_documents_are_left_unfinished_on_purpose(
    codings: Codings, finished: set[tuple[str, str]], study: dict[str, Any]
) -> None:
    for coder, documents in study["unfinished_on_purpose"].items():
        for document in documents:
            assert (coder, document) not in finished
            assert any(row["document"] == document for row in codings[coder])
    begun = {(coder, row["document"]) for coder, rows in codings.items() for row in rows}
    assert finished <= begun
    assert len(begun - finished) == sum(map(len, study["unfinished_on_purpose"].values()))


def test_that_the_coders_differ_without_being_strangers(codings: Codings, finished: set[tuple[str, str]]) -> None:
    """Characters that carry the same code from both, as a share of those that carry it from either."""
    both = {document for _, document in finished if {("Anna", document), ("Borys", document)} <= finished}
    marked = {
        coder: {
            (row["document"], row["code"], position)
            for row in rows
            if row["document"] in both
            for position in range(int(row["start"]), int(row["end"]))
        }
        for coder, rows in codings.items()
    }
    shared = len(marked["Anna"] & marked["Borys"]) / len(marked["Anna"] | marked["Borys"])
    assert 0.35 < shared < 0.7
    codes = {coder: {row["code"] for row in rows} for coder, rows in codings.items()}
    assert codes["Anna"] ^ codes["Borys"]


def test_that_coders_thought_aloud(codings: Codings) -> None:
    memos = [row["memo"] for rows in codings.values() for row in rows if row["memo"]]
    assert len(memos) >= 12
    assert all(20 < len(memo) < 400 for memo in memos)


def test_that_the_coders_are_those_of_the_study(codings: Codings, study: dict[str, Any], folder: Path) -> None:
    roles = {coder["name"]: coder["role"] for coder in study["coders"]}
    assert list(roles.values()).count("lead") == 1
    assert all(roles[name] == "coder" for name in codings)
    assert {path.name for path in folder.glob("codings_*.csv")} == {f"codings_{name.lower()}.csv" for name in codings}
