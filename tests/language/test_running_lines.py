"""Running heads and page numbers are found; what only looks like them stays."""

from __future__ import annotations

from coder_app.language.running_lines import running_lines, without

PAGES = (
    "Speech at the conference    Copy No. 3\nFirst we must speak of dan-\n— 1 —\n",
    "Speech at the conference    Copy No. 3\ngers. Then of peace.\n[…]\n— 2 —\n",
    "Speech at the conference    Copy No. 3\nOf peace. Of peace.\n[…]\n— 3 —\n",
)


def _found(*pages: str) -> list[str]:
    ends = [sum(map(len, pages[: n + 1])) for n in range(len(pages))]
    text = "".join(pages)
    return [text[start:end] for start, end in running_lines(text, list(zip([0, *ends], ends, strict=False)))]


def test_that_heads_and_numbers_of_all_pages_are_found_and_other_lines_are_not() -> None:
    assert _found(*PAGES) == [
        line for number in (1, 2, 3) for line in (PAGES[0].splitlines(True)[0], f"— {number} —\n")
    ]


def test_that_left_and_right_pages_may_differ_and_the_first_may_have_none() -> None:
    pages = ["The title\nIt begins.\n"]
    pages += [("Left head\n" if n % 2 else "Right head\n") + f"Words of page {chr(65 + n)}.\n" for n in range(6)]
    assert _found(*pages) == ["Right head\n", "Left head\n"] * 3


def test_that_a_single_page_has_none_and_places_stay() -> None:
    assert _found("1\nWords.\n1\n") == []
    assert without("Head\nWords\n", [(0, 5)]) == "     Words\n"


def test_that_figures_must_count_the_pages() -> None:
    assert _found(*(f"Article {n}\nWords of article {n}.\n" for n in (1, 4, 9, 11))) == []
    assert _found(*(f"Words of article {n * n}.\nPage {n} of 4\n" for n in (1, 2, 3, 4))) == [
        f"Page {n} of 4\n" for n in (1, 2, 3, 4)
    ]  # fmt: skip
