"""Sentences put side by side: with merges, gaps, a missing block, a wrong pair; the floors on marked texts."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

import pytest

from coder_app.domain.errors import Cancelled
from coder_app.domain.progress import Stoppable
from coder_app.language.alignment import align, too_short_to_tell
from coder_app.language.lexicon import Lexicon, lexicon_from, seed_lexicon

SHARED = Path(__file__).parents[3] / "shared" / "corpus" / "alignment"
RUSSIAN = [
    "В 2007 году президент выступил в Мюнхене.",
    "Он говорил о безопасности Европы и о расширении НАТО.",
    "Расширение, по его словам, снижает уровень доверия.",
    "Речь длилась 32 минуты.",
    "После неё были вопросы из зала.",
]
ENGLISH = [
    "In 2007 the president spoke in Munich.",
    "He talked about the security of Europe and about the expansion of NATO; expansion, he said, lowers trust.",
    "The speech lasted 32 minutes.",
    "Afterwards there were questions from the audience.",
]


def links(original: list[str], translation: list[str], **more: object) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    found = align(original, translation, ("ru", "en"), **more)  # type: ignore[arg-type]
    return [(bead.original, bead.translation) for bead in found.beads]


def test_that_two_sentences_meet_the_one_they_became() -> None:
    assert links(RUSSIAN, ENGLISH) == [((0,), (0,)), ((1, 2), (1,)), ((3,), (2,)), ((4,), (3,))]


def test_that_a_whole_block_may_be_missing() -> None:
    questions = [f"Почему в {1990 + number} году росла напряжённость между странами региона?" for number in range(9)]
    assert links(RUSSIAN + questions, ENGLISH)[-9:] == [((5 + number,), ()) for number in range(9)]


def test_that_every_sentence_is_in_one_bead() -> None:
    found = links(RUSSIAN * 3, ENGLISH * 2)
    assert sorted(n for ours, _ in found for n in ours) == list(range(15))
    assert sorted(n for _, theirs in found for n in theirs) == list(range(8))


def test_that_fixed_beads_stay_as_they_are() -> None:
    assert ((1,), (1,)) in links(RUSSIAN, ENGLISH, fixed=[((1,), (1,))])


def test_that_an_empty_side_leaves_everything_alone() -> None:
    assert links(RUSSIAN[:2], []) == [((0,), ()), ((1,), ())]
    assert not align([], ENGLISH).is_translation


def test_that_the_same_text_twice_is_put_sentence_by_sentence() -> None:
    found = align(RUSSIAN, RUSSIAN, ("ru", "ru"))
    assert [(bead.original, bead.translation) for bead in found.beads] == [((n,), (n,)) for n in range(5)]
    assert found.is_translation


def test_that_a_short_text_beside_itself_is_told_by_its_words() -> None:
    assert align(["Привет, мир.", "Мы в Киеве."], ["Привет, мир.", "Мы в Киеве."], ("ru", "ru")).is_translation


def test_that_an_endless_sentence_is_no_translation_of_a_short_one() -> None:
    assert not align(["мир война угроза страна " * 2000], ["Hello, world.", "We are in Kyiv."]).is_translation


def test_that_more_sentences_than_the_other_side_has_do_no_harm() -> None:
    assert len(links(["а."], ["x."] * 50)) >= 1


def test_that_the_answer_is_always_the_same() -> None:
    assert align(RUSSIAN, ENGLISH) == align(RUSSIAN, ENGLISH)


def test_that_it_can_be_stopped() -> None:
    progress = Stoppable()
    progress.stop()
    with pytest.raises(Cancelled):
        align(RUSSIAN, ENGLISH, progress=progress)


def test_that_words_learned_from_other_texts_decide_where_nothing_else_does() -> None:
    passages = [("Гаубица молчит.", "The howitzer is silent."), ("Гаубица стреляла.", "The howitzer fired."),
                ("У них гаубица.", "They have a howitzer.")]  # fmt: skip
    original = ["Началась война.", "Гаубица стоит там.", "Мы победим."]
    translation = ["The war began.", "It stands there now.", "A howitzer stays put.", "We will win."]
    right = [((0,), (0,)), ((), (1,)), ((1,), (2,)), ((2,), (3,))]
    assert links(original, translation) != right
    assert links(original, translation, lexicon=lexicon_from(passages, ("ru", "en"))) == right


def test_that_what_other_texts_teach_makes_no_translation_of_two_texts() -> None:
    other = ["Tomatoes need sun.", "Water them at night.", "Cut the leaves.", "They ripen in June.", "Eat them fresh."]
    lexicon = lexicon_from(list(zip(RUSSIAN, other, strict=True)) * 3, ("ru", "en"))
    assert lexicon.forward
    assert not align(RUSSIAN * 3, other * 3, lexicon=lexicon).is_translation


@pytest.mark.parametrize("size", [1, 2, 3, 5])
def test_that_a_short_translation_is_taken_for_one(size: int) -> None:
    russian = ["Президент Путин выступил в Мюнхене 10 февраля 2007 года.", "Он говорил об угрозе войны в Европе.",
               "Министр приехал из Москвы вместе с журналистами.", "Переговоры о 1700 ракетах продолжались в Женеве.",
               "Грузия и Украина хотели вступить в НАТО."]  # fmt: skip
    english = ["President Putin spoke in Munich on 10 February 2007.", "He talked about the threat of war in Europe.",
               "The minister came from Moscow together with journalists.", "Talks on 1700 missiles went on in Geneva.",
               "Georgia and Ukraine wanted to join NATO."]  # fmt: skip
    found = align(russian[:size], english[:size])
    assert found.is_translation
    assert not too_short_to_tell((size, size), found.support)


def test_that_of_a_few_words_nothing_is_said() -> None:
    found = align(["Спасибо за внимание."], ["Cut the leaves."])
    assert found.is_translation
    assert too_short_to_tell((1, 1), found.support)


def test_that_a_lexicon_can_be_turned_and_added_to() -> None:
    seed = seed_lexicon(("ru", "en"))
    assert seed.forward["война"]["war"] > 0.5
    assert seed_lexicon(("en", "ru")).backward["война"] == seed.forward["война"]
    more = seed.with_more(Lexicon({"сдерживание": {"deterrence": 0.9}}, {}))
    assert more.forward["сдерживание"]["deterrence"] == 0.9
    assert "сдерживание" not in seed.forward or "deterrence" not in seed.forward["сдерживание"]


def _f1(found: set[object], gold: set[object]) -> tuple[int, int, int]:
    return len(found & gold), len(found - gold), len(gold - found)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the marked texts are not beside the project")
@pytest.mark.parametrize("pair", ["ru-en", "uk-en", "ru-uk"])
def test_that_marked_texts_are_aligned_as_promised(pair: str) -> None:
    hits: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for line in (SHARED / f"ntrex.{pair}.jsonl").read_text("utf-8").splitlines()[::3]:
        text = json.loads(line)
        found = align(text["src"], text["tgt"], (text["src_lang"], text["tgt_lang"]),
                      original_paragraphs=text["src_par"], translation_paragraphs=text["tgt_par"])  # fmt: skip
        assert found.is_translation, text["id"]
        ours = {(bead.original, bead.translation) for bead in found.beads if bead.original and bead.translation}
        gold = {(tuple(a), tuple(b)) for a, b in text["gold"] if a and b}
        for level in ("all", text["level"]):
            hits[level] = [a + b for a, b in zip(hits[level], _f1(ours, gold), strict=True)]  # type: ignore[arg-type]
    f1 = {level: 200 * a / (2 * a + b + c) for level, (a, b, c) in hits.items()}
    assert f1["all"] >= 97.5
    assert f1["hard"] >= 88


@pytest.mark.skipif(not SHARED.is_dir(), reason="the marked texts are not beside the project")
def test_that_texts_of_other_documents_are_told_apart() -> None:
    texts = [json.loads(line) for line in (SHARED / "ntrex.uk-en.jsonl").read_text("utf-8").splitlines()[:12]]
    wrong = [align(a["src"], b["tgt"], ("uk", "en")) for a, b in zip(texts[::2], texts[1::2], strict=True)]
    assert not any(found.is_translation for found in wrong)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the marked texts are not beside the project")
def test_that_a_short_text_does_not_pass_for_a_part_of_a_long_one() -> None:
    texts = [json.loads(line) for line in (SHARED / "ntrex.ru-en.jsonl").read_text("utf-8").splitlines()[:12]]
    long = [sentence for text in texts[6:] for sentence in text["tgt"]]
    found = [align(text["src"], long, ("ru", "en")) for text in texts[:6] if len(text["src"]) >= 8]
    assert not any(each.is_translation for each in found)
