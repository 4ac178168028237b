"""Reviewers: one verdict for an omitted block, work in a packet that comes back, nothing that tells the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from small_studies import add_codes, add_text, prepared

from coder_app.domain.anchors import Anchor
from coder_app.domain.errors import BadInput
from coder_app.operations.bead_corrections import join_beads, unlink_bead
from coder_app.operations.coding import code_segment
from coder_app.operations.crosscheck import keep_result, open_pair, pair_inputs, pairs, work_out
from coder_app.operations.documents import replace_text, set_language
from coder_app.operations.entities import add_entity
from coder_app.operations.glossary import (
    bundled_terms,
    import_terms,
    remove_term,
    terms_in_file,
    terms_table,
    write_terms,
)
from coder_app.operations.masking import apply_suggestions
from coder_app.operations.packets import make_packet
from coder_app.operations.packets_receiving import read_packet, receive_packet
from coder_app.operations.pair_cautions import cautions
from coder_app.operations.pair_words import set_cues, words_inputs, words_of_pair
from coder_app.operations.project import open_project
from coder_app.operations.reading_samples import draw_sample, sample_of, say_read
from coder_app.operations.set_up import add_coder
from coder_app.operations.translation_report import report_on, sections_of, write_translation_report
from coder_app.operations.verdicts import add_rule, all_verdicts, judge, withdraw_verdict
from coder_app.operations.works import begin_crosscheck, describe_version, versions

if TYPE_CHECKING:
    from pathlib import Path

    from coder_app.operations.crosscheck import PairOpen
    from coder_app.operations.project import Project

BLOCK = ("Вопрос задал журналист из Канады. ", "Ответ был дан на следующий день. ", "Зал долго аплодировал оратору. ",
         "После перерыва выступил министр обороны. ")  # fmt: skip
ORIGINAL = (
    "Речь шла о сокращении зарядов до 1700 единиц. Президент говорил в Мюнхене в 2007 году. "
    "Об этом помнят в Косово и в Хельсинки. " + "".join(BLOCK) + "Спасибо за внимание, Россия и Грузия.\n"
)
TRANSLATION = (
    "The aim was to cut the charges to 1500 pieces. The President spoke in Munich in 2007. "
    "They remember it in Kosovo and in Helsinki. Thank you for your attention, Russia and Georgia.\n"
)


@pytest.fixture
def check(project: Project) -> str:
    """A speech whose translation leaves four sentences out, worked out; Rita is a reviewer."""
    original = add_text(project, ORIGINAL, name="speech.ru.txt")
    translation = add_text(project, TRANSLATION, name="speech.en.txt")
    for document, language in ((original, "ru"), (translation, "en")):
        project.do(set_language, document, language)
    project.do(add_coder, "Rita", "reviewer")
    check_id = project.do(begin_crosscheck, original, translation)
    _work_out(project, check_id)
    return check_id


def _work_out(project: Project, check_id: str) -> PairOpen:
    project.do(keep_result, check_id, work_out(project.ask(pair_inputs, check_id)))
    return project.ask(open_pair, check_id)


def test_that_an_omitted_block_is_one_warning_with_one_verdict_that_outlives_everything(
    project: Project, check: str
) -> None:
    pair = project.ask(open_pair, check)
    (missing,) = [each for each in pair.warnings if each.kind == "missing_sentence"]
    assert missing.original == (3, 4, 5, 6)
    assert missing.values == {"count": "4"}
    project.do(judge, check, missing.key, "departure", weight="changes the meaning")
    corrected = TRANSLATION.replace("pieces", "units")
    project.do(replace_text, pair.translation.document_id, prepared(corrected, name="speech.en.txt"), b"corrected")
    again = _work_out(project, check)
    assert missing.key in {each.key for each in again.warnings} & set(again.verdicts)
    project.undo()
    assert missing.key in _work_out(project, check).verdicts
    project.do(unlink_bead, check, ((2,), (2,)))
    wider = _work_out(project, check)
    assert [each.original for each in wider.warnings if each.kind == "missing_sentence"] == [(2, 3, 4, 5, 6)]
    view = next(each for each in project.ask(pairs))
    assert (view.judged, view.departures) == (0, 1)


def test_that_a_reviewers_packet_brings_verdicts_back_once(project: Project, check: str, tmp_path: Path) -> None:
    pair = project.ask(open_pair, check)
    number, block = (next(each.key for each in pair.warnings if each.kind == kind)
                     for kind in ("number", "missing_sentence"))  # fmt: skip
    project.do(judge, check, number, "departure", note="the lead's own")
    project.sign_in("Rita")
    project.do(judge, check, block, "ignored")
    project.do(judge, check, "gone", "departure")
    project.sign_in("Lena")
    packet = tmp_path / "rita.coder"
    assert make_packet(project, "Rita", packet).leaks == ()

    with open_project(packet) as copy:
        copy.sign_in("Rita")
        opened = copy.ask(open_pair, check)
        assert opened.fresh
        assert {who for who, _ in copy.ask(all_verdicts, check)} == {"Rita"}
        copy.do(judge, check, block, "departure", weight="changes the meaning")
        copy.do(judge, check, number, "departure", note="seen by Rita")
        copy.do(withdraw_verdict, check, "gone")
        copy.do(join_beads, check, [((0,), (0,)), ((1,), (1,))])
        copy.do(add_rule, "name", "Грузия", "Georgia", ("ru", "en"))
        assert copy.do(draw_sample, check, 1, 3) == 1
        copy.do(say_read, copy.ask(sample_of, check)[0].id, "missed", "irony")

    before = project.ask(all_verdicts, check)
    told = project.do(receive_packet, read_packet(packet))
    assert told.refused == []
    assert project.do(receive_packet, read_packet(packet)).reviews == 0
    found = {(who, each.key): each.decision + each.note for who, each in project.ask(all_verdicts, check)}
    assert found == {
        ("Lena", number): "departurethe lead's own",
        ("Rita", number): "departureseen by Rita",
        ("Rita", block): "departure",
    }
    assert ((0, 1), (0, 1)) in [(bead.original, bead.translation) for bead in project.ask(open_pair, check).beads]
    project.undo()
    project.undo()
    assert project.ask(all_verdicts, check) == before


def test_that_of_two_corrections_of_one_line_the_studys_stands_and_the_other_is_told(
    project: Project, check: str, tmp_path: Path
) -> None:
    packet = tmp_path / "rita.coder"
    make_packet(project, "Rita", packet)
    with open_project(packet) as copy:
        copy.sign_in("Rita")
        copy.do(join_beads, check, [((0,), (0,)), ((1,), (1,))])
    project.do(unlink_bead, check, ((1,), (1,)))
    told = project.do(receive_packet, read_packet(packet))
    assert told.refused == [("1 correction", "Another correction stands there meanwhile.")]
    links = [(bead.original, bead.translation) for bead in project.ask(open_pair, check).beads]
    assert ((1,), ()) in links


def test_that_a_reviewer_learns_neither_name_nor_translator_in_the_study_or_the_packet(
    project: Project, check: str, tmp_path: Path
) -> None:
    document = project.ask(open_pair, check).translation.document_id
    project.do(describe_version, document, "official", translator="Kremlin", made_on="2007-02-12")
    packet = tmp_path / "rita.coder"
    make_packet(project, "Rita", packet)
    project.sign_in("Rita")
    with open_project(packet) as copy:
        copy.sign_in("Rita")
        for seen in (project, copy):
            version = seen.ask(versions)[document]
            assert (version.name, version.translator, version.made_on) == (version.code, "", "")
            assert seen.ask(pairs)[0].title == ""
    assert b"Kremlin" not in packet.read_bytes()


def test_that_the_words_of_a_pair_are_described_by_lists_of_ones_own_and_given_back(
    project: Project, check: str
) -> None:
    table = "indicator,cue\nstage,президент\nstage,зал*\n"
    own = words_of_pair(*project.ask(words_inputs, check))
    assert project.do(set_cues, "ru", table) == 2
    found = words_of_pair(*project.ask(words_inputs, check))
    assert [hit.text for hit in found.original.hits if hit.indicator == "stage"] == ["Президент", "Зал"]
    assert (
        found.original.indicators["stage"].low < 2000 / found.original.tokens < found.original.indicators["stage"].high
    )
    assert found.translation.hits == own.translation.hits
    with pytest.raises(BadInput, match="needs the columns"):
        project.do(set_cues, "ru", "word\nплохой\n")
    project.undo()
    assert words_of_pair(*project.ask(words_inputs, check)) == own
    project.do(set_cues, "ru", table)
    project.do(set_cues, "ru", "")
    assert words_of_pair(*project.ask(words_inputs, check)) == own


def test_that_the_studys_own_cues_are_marked_in_a_reviewers_packet_too(
    project: Project, check: str, tmp_path: Path
) -> None:
    project.do(set_cues, "ru", "indicator,cue\nstage,президент\n")
    packet = tmp_path / "rita.coder"
    make_packet(project, "Rita", packet)
    with open_project(packet) as copy:
        copy.sign_in("Rita")
        found = words_of_pair(*copy.ask(words_inputs, check))
    assert [hit.text for hit in found.original.hits if hit.indicator == "stage"] == ["Президент"]
    assert found == words_of_pair(*project.ask(words_inputs, check))


def test_that_a_packet_has_the_glossary_and_no_quotation_of_what_is_hidden(
    project: Project, check: str, tmp_path: Path
) -> None:
    pair = project.ask(open_pair, check)
    project.do(import_terms, bundled_terms())
    project.sign_in("Rita")
    for key, number in (("a", 0), ("b", 1)):
        project.do(judge, check, key, "departure", original=pair.original.quote([number]),
                   translation=pair.translation.quote([number]))  # fmt: skip
    project.sign_in("Lena")
    project.do(add_entity, "state", "Russia", ("Россия",))
    project.do(add_entity, "event", "Munich 2007", ("Мюнхен", "Munich"))
    project.do(apply_suggestions)
    packet = tmp_path / "rita.coder"
    made = make_packet(project, "Rita", packet)
    assert made.leaks == ()
    assert any("glossary" in sentence for sentence, _ in made.warnings)
    with open_project(packet) as copy:
        copy.sign_in("Rita")
        quotes = {each.key: (each.original, each.translation) for _, each in copy.ask(all_verdicts, check)}
    assert quotes == {"a": (pair.original.quote([0]), pair.translation.quote([0])), "b": ("", "")}


def test_that_a_glossary_with_repeated_concepts_is_put_together_and_comes_back_as_csv_and_tbx(
    project: Project, check: str, tmp_path: Path
) -> None:
    table = tmp_path / "terms.csv"
    table.write_text("concept,ru,en,en_watch,note\nspeech,речь,speech,talk,a\nSpeech,речь; выступление,address,,b\n",
                     encoding="utf-8")  # fmt: skip
    assert project.do(import_terms, terms_in_file(table)) == {"added": 1, "changed": 0, "repeated": 1}
    rows = project.ask(terms_table)
    assert [(row["ru"], row["en"], row["en_watch"], row["note"]) for row in rows] == [
        ("речь; выступление", "speech; address", "talk", "a; b")
    ]
    for suffix in (".csv", ".tbx"):
        path = tmp_path / f"out{suffix}"
        write_terms(path, rows)
        project.do(remove_term, "speech")
        assert project.do(import_terms, terms_in_file(path))["added"] == 1
        assert project.ask(terms_table) == rows
    with pytest.raises(BadInput, match="not as out"):
        write_terms(tmp_path / "out.txt", rows)


def test_that_the_report_has_terms_and_codes(project: Project, check: str, tmp_path: Path) -> None:
    project.do(import_terms, bundled_terms())
    threat, _ = add_codes(project)
    pair = project.ask(open_pair, check)
    for side in (pair.original, pair.translation):
        project.do(code_segment, side.document_id, Anchor(*side.sentences[0]), threat)
    reports = project.ask(report_on)
    for suffix in (".html", ".csv"):
        write_translation_report(tmp_path / f"report{suffix}", "Study", reports)
        text = (tmp_path / f"report{suffix}").read_text("utf-8-sig")
        assert "the same coder on both sides" in text
    sections = [section.heading for section in sections_of(reports)]
    assert sections[-1] == "Codes on both sides"


@pytest.mark.parametrize(("texts", "languages", "told"), [
    ((["a b"], ["a  b"]), (["en"], ["en"]), "Both texts are the same, word by word."),
    ((["a"], []), (["en"], []), "No sentences are in two."),
    ((["a", "b", "c"], ["d"]), (["ru", "uk", "en"], ["en"]), "Several languages are in one: ru, uk, en."),
    ((["a" * 6000], ["d"]), (["ru"], ["en"]),
     "A sentence of one has 6000 characters: full stops seem to be missing. Its words are not compared."),
    ((["a"], ["d"]), (["ru"], ["ru"]), "Both texts are in the same language."),
])  # fmt: skip
def test_that_what_is_odd_about_two_texts_is_said(
    texts: tuple[list[str], list[str]], languages: tuple[list[str], list[str]], told: str
) -> None:
    found = [message.format(**values) for message, values in cautions(("one", "two"), texts, languages)]
    assert found == [told]
