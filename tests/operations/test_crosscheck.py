"""Cross-checks: what a person decided outlives a new alignment, a corrected text and undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from small_studies import add_codes, add_text, prepared

from coder_app.domain.anchors import Anchor
from coder_app.operations.bead_corrections import PairBead, join_beads, overlay, release_bead, unlink_bead
from coder_app.operations.code_transfer import codes_across, propose_across
from coder_app.operations.coding import accept_proposals, code_segment, codings
from coder_app.operations.crosscheck import Worked, keep_result, open_pair, pair_inputs, pairs, work_out
from coder_app.operations.documents import replace_text, set_language
from coder_app.operations.reading_samples import draw_sample, missed_rate, sample_of, say_read, wilson
from coder_app.operations.sentence_corrections import join_sentences, set_paragraph_language, side_of, split_sentence
from coder_app.operations.set_up import add_coder
from coder_app.operations.translation_report import methods_text, report_on, write_translation_report
from coder_app.operations.verdicts import all_verdicts, judge, reviewers_agree
from coder_app.operations.works import begin_crosscheck

if TYPE_CHECKING:
    from pathlib import Path

    from coder_app.operations.crosscheck import PairOpen
    from coder_app.operations.project import Project

ORIGINAL = (
    "Речь шла о сокращении зарядов до 1700 единиц. Президент говорил в Мюнхене в 2007 году.\n\n"
    "Об этом помнят в Косово и в Хельсинки. Спасибо за внимание.\n"
)
TRANSLATION = (
    "The aim was to cut the charges to 1500 pieces. The President spoke in Munich in 2007.\n\n"
    "They remember it in Kosovo and in Helsinki. Thank you for your attention.\n"
)


@pytest.fixture
def check(project: Project) -> str:
    """A pair of four sentences each, worked out."""
    original = add_text(project, ORIGINAL, name="speech.ru.txt")
    translation = add_text(project, TRANSLATION, name="speech.en.txt")
    check_id = project.do(begin_crosscheck, original, translation)
    _work_out(project, check_id)
    return check_id


def _work_out(project: Project, check_id: str, *, anew: bool = False) -> PairOpen:
    worked = work_out(project.ask(pair_inputs, check_id, anew=anew))
    project.do(keep_result, check_id, worked)
    return project.ask(open_pair, check_id)


def _links(pair: PairOpen) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(bead.original, bead.translation) for bead in pair.beads]


def test_that_what_people_fixed_lies_over_what_the_program_found() -> None:
    found = [PairBead((n,), (n,), 0.9) for n in range(4)]
    shown = overlay(found, [((0, 1), (0,)), ((), (2,))])
    assert [(bead.original, bead.translation) for bead in shown] == [
        ((0, 1), (0,)), ((), (1,)), ((), (2,)), ((2,), ()), ((3,), (3,))
    ]  # fmt: skip
    assert [bead.by_hand for bead in shown] == [True, False, True, False, False]


def test_that_a_changed_number_is_found_and_stays_judged_when_all_is_done_again(project: Project, check: str) -> None:
    pair = project.ask(open_pair, check)
    assert pair.fresh
    assert _links(pair) == [((n,), (n,)) for n in range(4)]
    warning = next(each for each in pair.warnings if each.kind == "number")
    assert {pair.original.text[a:b] for a, b in warning.marks_original} == {"1700"}
    project.do(judge, check, warning.key, "departure", kind="number", weight="slight", note="1700, not 1500")
    project.do(unlink_bead, check, ((3,), (3,)))
    assert not project.ask(open_pair, check).fresh
    again = _work_out(project, check, anew=True)
    assert again.verdicts[warning.key].note == "1700, not 1500"
    assert ((3,), ()) in _links(again)
    assert next(each for each in project.ask(pairs)).departures == 1


def test_that_decisions_outlive_a_corrected_translation_and_its_undo(project: Project, check: str) -> None:
    project.do(join_beads, check, [((0,), (0,)), ((1,), (1,))])
    before = _work_out(project, check)
    warning = next(each for each in before.warnings if each.kind == "number")
    project.do(judge, check, warning.key, "departure")
    corrected = TRANSLATION.replace("Thank you for your attention.", "Thank you for listening.")
    project.do(replace_text, before.translation.document_id, prepared(corrected, name="speech.en.txt"), b"corrected")
    stale = project.ask(open_pair, check)
    assert not stale.aligned
    after = _work_out(project, check)
    assert _links(after)[0] == ((0, 1), (0, 1))
    assert warning.key in after.verdicts
    assert warning.key in {each.key for each in after.warnings}
    broken = corrected.replace("The President spoke", "He spoke")
    project.do(replace_text, before.translation.document_id, prepared(broken, name="speech.en.txt"), b"broken")
    assert _work_out(project, check).resting == 1
    project.undo()
    project.undo()
    restored = _work_out(project, check)
    assert _links(restored) == _links(before)
    assert restored.verdicts.keys() == before.verdicts.keys() | {warning.key}


def test_that_corrections_are_taken_back_one_by_one(project: Project, check: str) -> None:
    plain = _links(project.ask(open_pair, check))
    project.do(join_beads, check, [((0,), (0,)), ((1,), (1,))])
    project.do(release_bead, check, ((0, 1), (0, 1)))
    assert _links(project.ask(open_pair, check)) == plain
    project.undo()
    project.undo()
    assert _links(project.ask(open_pair, check)) == plain


def test_that_sentences_are_joined_and_split_by_hand(project: Project, check: str) -> None:
    side = project.ask(open_pair, check).original
    project.do(join_sentences, side.document_id, 0)
    joined = project.ask(open_pair, check).original
    assert len(joined.sentences) == 3
    place = joined.text.index("Президент")
    project.do(split_sentence, side.document_id, place)
    assert project.ask(open_pair, check).original.sentences == side.sentences


def test_that_a_language_given_by_hand_outlives_a_corrected_text(project: Project, check: str) -> None:
    before = project.ask(open_pair, check).translation
    assert before.languages == ("en",) * 4
    project.do(set_paragraph_language, before.document_id, TRANSLATION.index("Kosovo"), "uk")
    corrected = TRANSLATION.replace("The aim was", "The intention was")
    project.do(replace_text, before.document_id, prepared(corrected, name="speech.en.txt"), b"corrected")
    assert project.ask(open_pair, check).translation.languages == ("en", "en", "uk", "uk")
    project.do(set_language, before.document_id, "ru")
    assert project.ask(open_pair, check).translation.languages == ("ru", "ru", "uk", "uk")
    project.do(set_paragraph_language, before.document_id, corrected.index("Kosovo"), "")
    project.do(set_language, before.document_id, "")
    assert project.ask(open_pair, check).translation.languages == before.languages


def test_that_a_sentence_goes_on_over_a_page_with_its_running_head(project: Project) -> None:
    lines = ["Лист 1", "Речь шла о сокра\u00ad", "— 1 —", "Лист 2", "щении зарядов. Спасибо.", "— 2 —"]
    text = "\n".join(lines) + "\n"
    document = add_text(project, text, name="paged.ru.pdf", lines_per_page=3)
    side = project.ask(side_of, document)
    assert [side.quote([number]) for number in range(len(side.sentences))] == [
        "Речь шла о сокращении зарядов.", "Спасибо."
    ]  # fmt: skip
    assert len(set(side.paragraphs)) == 1
    assert len(side.text) == len(text)


def test_that_reviewers_judge_unseen_and_the_lead_sees_how_they_agree(project: Project, check: str) -> None:
    for name in ("Rita", "Roman"):
        project.do(add_coder, name, "reviewer")
    keys = ["a", "b", "c", "d"]
    inputs = project.ask(pair_inputs, check)
    found = project.ask(open_pair, check).warnings
    assert found
    for name, decisions in (("Rita", "didi"), ("Roman", "diid")):
        project.sign_in(name)
        for key, decision in zip(keys, decisions, strict=True):
            project.do(judge, check, key, {"d": "departure", "i": "ignored"}[decision])
        assert {who for who, _ in project.ask(all_verdicts, check)} == {name}
    project.sign_in("Lena")
    first = found[0]
    standing = tuple(type(first)(first.kind, key, "low", "m", (0,), (0,)) for key in keys)
    project.do(keep_result, check, Worked(inputs.texts_print, inputs.beads or (), 1.0, True, "", standing))
    (agree,) = project.ask(reviewers_agree, check)
    assert (agree.first, agree.second, agree.both, agree.same, agree.kappa) == ("Rita", "Roman", 4, 2, 0.0)


def test_that_a_sample_gives_the_rate_of_missed_departures(project: Project, check: str) -> None:
    assert project.do(draw_sample, check, 50, 11) > 0
    drawn = project.ask(sample_of, check)
    project.do(say_read, drawn[0].id, "missed", "irony")
    for line in drawn[1:]:
        project.do(say_read, line.id, "same")
    rate = project.ask(missed_rate, check)
    assert (rate.read, rate.missed) == (len(drawn), 1)
    assert (rate.low, rate.high) == wilson(1, len(drawn))


def test_wilsons_interval_against_published_figures() -> None:
    # Newcombe, R. G. (1998), Statistics in Medicine 17, 857-872, table I: 81/263, 15/148, 0/20, 1/29.
    expected = {
        (81, 263): (0.2553, 0.3662),
        (15, 148): (0.0624, 0.1605),
        (0, 20): (0.0, 0.1611),
        (1, 29): (0.0061, 0.1718),
    }
    for (found, of), limits in expected.items():
        assert wilson(found, of) == pytest.approx(limits, abs=5e-5)


def test_that_codes_are_compared_and_proposed_but_never_given_in_silence(project: Project, check: str) -> None:
    threat, _ = add_codes(project)
    pair = project.ask(open_pair, check)
    for number in (0, 1):
        project.do(code_segment, pair.original.document_id, Anchor(*pair.original.sentences[number]), threat)
    project.do(code_segment, pair.translation.document_id, Anchor(*pair.translation.sentences[1]), threat)
    same, different = project.ask(codes_across, check)
    (row,) = same.codes
    assert (row.both, row.original_only, row.translation_only, row.neither) == (1, 1, 0, 2)
    assert (row.agreement, row.jaccard) == (0.75, 0.5)
    assert [(each.bead, each.side, each.warned) for each in same.differing] == [(0, "original", True)]
    assert different.codes == ()
    assert project.do(propose_across, check, 0, threat, "original") == 1
    proposed = [each for each in project.ask(codings, pair.translation.document_id) if each.proposed]
    assert [(each.start, each.end) for each in proposed] == [pair.translation.sentences[0]]
    (line,) = project.ask(codes_across, check)[0].differing
    assert line.proposals == (proposed[0].id,)
    assert project.ask(codes_across, check)[0].codes == (row,)
    assert project.do(propose_across, check, 0, threat, "original") == 0
    project.do(accept_proposals, line.proposals)
    assert project.ask(codes_across, check)[0].differing == ()


@pytest.mark.parametrize("suffix", [".docx", ".html", ".csv"])
def test_that_the_report_quotes_every_departure(project: Project, check: str, tmp_path: Path, suffix: str) -> None:
    pair = project.ask(open_pair, check)
    warning = next(each for each in pair.warnings if each.kind == "number")
    project.do(judge, check, warning.key, "departure", kind="number", weight="changes the meaning", note="fewer",
               original=pair.original.quote(warning.original), translation="to 1500 pieces")  # fmt: skip
    reports = project.ask(report_on)
    assert "1 departure(s), 1 of which change the meaning" in methods_text(reports)
    path = tmp_path / f"report{suffix}"
    write_translation_report(path, "Study", reports)
    if suffix == ".docx":
        from docx import Document

        document = Document(str(path))
        words = " ".join(cell.text for table in document.tables for row in table.rows for cell in row.cells)
    else:
        words = path.read_text("utf-8-sig")
    assert "1700 единиц" in words
    assert "to 1500 pieces" in words
