"""The codebook of the sample study."""

from __future__ import annotations

import re

FRAMEWORKS = {
    "Structural realism", "Offensive realism", "Defensive realism", "Liberal institutionalism",
    "Constructivism", "Civilisational realism",
}  # fmt: skip
VARIABLES = {
    "Polarity shift", "Buffer-zone collapse", "Alliance lock-in", "Ontological insecurity", "Strategic isolation",
}  # fmt: skip


def path_of(row: dict[str, str]) -> str:
    return f"{row['parent']}/{row['code']}" if row["parent"] else row["code"]


def squeezed(text: str) -> str:
    """Without what a line break adds or hides, and without apostrophes, which differ from publisher to publisher."""
    return re.sub(r"[\s’'\-\u00ad\u2010]", "", text)


def test_that_paths_are_unique_and_every_parent_comes_before_its_children(codebook: list[dict[str, str]]) -> None:
    seen: set[str] = set()
    for row in codebook:
        assert not row["parent"] or row["parent"] in seen
        assert path_of(row) not in seen
        assert "/" not in row["code"]
        seen.add(path_of(row))


def test_that_the_rival_frameworks_and_the_five_variables_are_there(codebook: list[dict[str, str]]) -> None:
    assert 28 <= len(codebook) <= 36
    assert {row["framework"] for row in codebook} == FRAMEWORKS
    assert {row["code"] for row in codebook if row["parent"] == "Structural realism"} == VARIABLES
    assert all(path_of(row).split("/")[0] == row["framework"] for row in codebook)


def test_that_every_code_can_be_applied_and_read_beside_the_text(codebook: list[dict[str, str]]) -> None:
    for row in codebook:
        for column in ("definition", "indicators", "use", "not_for", "examples"):
            assert 10 < len(row[column]) < 320, (row["code"], column)


def test_that_codes_named_as_alternatives_exist(codebook: list[dict[str, str]]) -> None:
    names = {row["code"] for row in codebook}
    for row in codebook:
        for found in re.findall(r"\(use ([^)]+)\)", row["not_for"]):
            assert set(re.split(r" or ", found)) <= names, row["code"]


def test_that_no_two_codes_share_a_colour(codebook: list[dict[str, str]]) -> None:
    colours = [row["colour"] for row in codebook]
    assert all(re.fullmatch(r"#[0-9A-F]{6}", colour) for colour in colours)
    assert len(set(colours)) == len(colours)


def test_that_scales_say_what_their_numbers_mean(codebook: list[dict[str, str]]) -> None:
    scales = [row["scale"] for row in codebook if row["scale"]]
    assert 2 <= len(scales) <= 4
    for scale in scales:
        bounds, *labels = scale.split("; ")
        low, high = map(int, bounds.split("-"))
        assert {int(label.split("=")[0]) for label in labels} <= set(range(low, high + 1))


def test_that_examples_are_quoted_from_the_documents(codebook: list[dict[str, str]], texts: dict[str, str]) -> None:
    whole = "".join(squeezed(text) for text in texts.values())
    for row in codebook:
        assert squeezed(row["examples"].strip("“”")) in whole, row["code"]
