"""Sentences put side by side: missing blocks, merged sentences, what is fixed, texts that do not belong together."""

from __future__ import annotations

from coder_app.language.alignment import align

ORIGINAL = [
    "В 2007 году в Мюнхене президент говорил о 1700 зарядах.", "Это было давно.", "Косово, Хельсинки и Вена помнят.",
    "Договор подписали 40 государств, и только Канада промолчала.", "Зал аплодировал.",
    "Вопрос задал господин Кортунов.",
    "Ответ занял 12 минут.", "Спасибо Мюнхену и до свидания.",
]  # fmt: skip
TRANSLATION = [
    "In 2007 in Munich the President spoke of 1700 charges.", "That was long ago.",
    "Kosovo, Helsinki and Vienna remember.",
    "The treaty was signed by 40 states, and only Canada kept silent.", "The hall applauded.",
    "Mr Kortunov asked a question.", "The answer took 12 minutes.", "Thank you Munich and goodbye.",
]  # fmt: skip


def _links(original: list[str], translation: list[str], **how: object) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    found = align(original, translation, **how)  # type: ignore[arg-type]
    return [(bead.original, bead.translation) for bead in found.beads]


def test_that_equal_texts_are_put_side_by_side() -> None:
    assert _links(ORIGINAL, TRANSLATION) == [((n,), (n,)) for n in range(8)]


def test_that_a_missing_block_costs_only_itself() -> None:
    links = _links(ORIGINAL, TRANSLATION[:1] + TRANSLATION[5:])
    assert [link for link in links if all(link)] == [((0,), (0,)), ((5,), (1,)), ((6,), (2,)), ((7,), (3,))]
    assert {n for ours, theirs in links if not theirs for n in ours} == {1, 2, 3, 4}


def test_that_two_sentences_may_stand_beside_one() -> None:
    merged = [f"{TRANSLATION[0]} {TRANSLATION[1]}", *TRANSLATION[2:]]
    assert _links(ORIGINAL, merged)[0] == ((0, 1), (0,))


def test_that_what_is_fixed_is_kept() -> None:
    links = _links(ORIGINAL, TRANSLATION, fixed=[((1,), ()), ((), (1,)), ((3, 4), (3, 4))])
    assert {((1,), ()), ((), (1,)), ((3, 4), (3, 4))} <= set(links)
    assert sorted(n for ours, _ in links for n in ours) == list(range(8))
    assert sorted(n for _, theirs in links for n in theirs) == list(range(8))


def test_that_texts_which_do_not_belong_together_are_told() -> None:
    other = ["The harvest was poor.", "Nobody knows why the river is low.", "A dog sleeps.", "We buy bread."] * 2
    assert align(ORIGINAL, TRANSLATION).is_translation
    assert not align(ORIGINAL, other).is_translation
