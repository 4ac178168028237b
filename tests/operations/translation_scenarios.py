"""Scenarios of the verbs about translations; see verb_scenarios.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from small_studies import add_text
from verb_scenarios import Call, call, scenario

from coder_app.domain.anchors import Anchor
from coder_app.operations import (
    bead_corrections,
    code_transfer,
    coding,
    crosscheck,
    glossary,
    pair_words,
    reading_samples,
    reviewer_tests,
    sentence_corrections,
    verdicts,
    works,
)
from coder_app.operations.bead_corrections import PairBead
from coder_app.operations.crosscheck import Worked

if TYPE_CHECKING:
    from verb_scenarios import Scene

ORIGINAL = "Угроза растёт. Мы не молчим. Нас двое. Спасибо за внимание.\n"
TRANSLATION = "The danger grows. We are not silent. There are two of us. Thank you.\n"


def pair_in(scene: Scene) -> str:
    """A pair of four sentences each in the small study; gives the id of its cross-check."""
    project = scene.project
    who = project.viewer.name
    project.sign_in("Lena")
    original = add_text(project, ORIGINAL, name="speech.ru.txt")
    translation = add_text(project, TRANSLATION, name="speech.en.txt")
    check = project.do(works.begin_crosscheck, original, translation)
    project.sign_in(who)
    return check


def aligned_pair_in(scene: Scene) -> str:
    """The same pair with four beads of one sentence each kept as its alignment."""
    check = pair_in(scene)
    inputs = scene.project.ask(crosscheck.pair_inputs, check)
    beads = tuple(PairBead((n,), (n,), 0.9) for n in range(4))
    worked = Worked(inputs.texts_print, beads, 0.9, True, "", ())
    scene.project.do(crosscheck.keep_result, check, worked)
    return check


@scenario(works.link_versions)
def two_documents_and_a_title(scene: Scene) -> Call:
    return call([scene.speech, scene.brief], "Munich")


@scenario(works.describe_version)
def an_own_translation(scene: Scene) -> Call:
    scene.project.do(works.link_versions, [scene.speech, scene.brief])
    return call(scene.brief, "own", translator="I. K.", made_on="2024")


@scenario(works.unlink_version)
def the_translation(scene: Scene) -> Call:
    scene.project.do(works.link_versions, [scene.speech, scene.brief])
    return call(scene.brief)


@scenario(works.begin_crosscheck)
def two_documents_that_are_not_linked(scene: Scene) -> Call:
    return call(scene.speech, scene.brief, "sensitive")


@scenario(works.set_profile)
def the_sensitive_one(scene: Scene) -> Call:
    return call(pair_in(scene), "sensitive")


@scenario(works.drop_crosscheck)
def one_with_decisions(scene: Scene) -> Call:
    check = aligned_pair_in(scene)
    scene.project.do(bead_corrections.unlink_bead, check, ((0,), (0,)))
    scene.project.do(verdicts.judge, check, "k1", "ignored")
    return call(check)


@scenario(crosscheck.keep_result)
def four_beads(scene: Scene) -> Call:
    check = pair_in(scene)
    inputs = scene.project.ask(crosscheck.pair_inputs, check)
    return call(check, Worked(inputs.texts_print, (PairBead((0, 1), (0,), 0.5),), 0.5, True, "w", ()))


@scenario(bead_corrections.join_beads)
def two_lines(scene: Scene) -> Call:
    return call(aligned_pair_in(scene), [((0,), (0,)), ((1,), (1,))])


@scenario(bead_corrections.split_bead)
def a_line_joined_before(scene: Scene) -> Call:
    check = aligned_pair_in(scene)
    scene.project.do(bead_corrections.join_beads, check, [((0,), (0,)), ((1,), (1,))])
    return call(check, ((0, 1), (0, 1)))


@scenario(bead_corrections.move_sentence)
def down_to_the_next_line(scene: Scene) -> Call:
    return call(aligned_pair_in(scene), ((0,), (0,)), ((1,), (1,)), "translation", 0)


@scenario(bead_corrections.unlink_bead)
def the_first_line(scene: Scene) -> Call:
    return call(aligned_pair_in(scene), ((0,), (0,)))


@scenario(bead_corrections.release_bead)
def a_line_unlinked_before(scene: Scene) -> Call:
    check = aligned_pair_in(scene)
    scene.project.do(bead_corrections.unlink_bead, check, ((0,), (0,)))
    return call(check, ((0,), ()))


@scenario(sentence_corrections.join_sentences)
def the_first_two(scene: Scene) -> Call:
    return call(scene.speech, 0)


@scenario(sentence_corrections.split_sentence)
def after_two_words(scene: Scene) -> Call:
    return call(scene.brief, 8)


@scenario(sentence_corrections.set_paragraph_language)
def a_paragraph_in_russian(scene: Scene) -> Call:
    return call(scene.brief, 0, "ru")


@scenario(verdicts.judge)
def a_departure(scene: Scene) -> Call:
    return call(aligned_pair_in(scene), "k1", "departure", kind="number", weight="slight", note="two, not three")


@scenario(verdicts.judge)
def another_mind(scene: Scene) -> Call:
    check = aligned_pair_in(scene)
    scene.project.do(verdicts.judge, check, "k1", "ignored")
    return call(check, "k1", "departure")


@scenario(verdicts.withdraw_verdict)
def a_verdict_given_before(scene: Scene) -> Call:
    check = aligned_pair_in(scene)
    scene.project.do(verdicts.judge, check, "k1", "ignored")
    return call(check, "k1")


@scenario(verdicts.add_rule)
def two_names_of_one_thing(_scene: Scene) -> Call:
    return call("name", "ВСУ", "Armed Forces of Ukraine", ("ru", "en"))


@scenario(verdicts.remove_rule)
def a_rule_made_before(scene: Scene) -> Call:
    return call(scene.project.do(verdicts.add_rule, "name", "ВСУ", "AFU"))


@scenario(reading_samples.draw_sample)
def three_of_four(scene: Scene) -> Call:
    return call(aligned_pair_in(scene), 3, 7)


@scenario(reading_samples.say_read)
def a_departure_no_check_saw(scene: Scene) -> Call:
    check = aligned_pair_in(scene)
    scene.project.do(reading_samples.draw_sample, check, 1, 7)
    drawn = scene.project.ask(reading_samples.sample_of, check)
    return call(drawn[0].id, "missed", "the irony is lost")


@scenario(reviewer_tests.say_test)
def what_is_needed_to_score_it(_scene: Scene) -> Call:
    return call({"check": "k", "count": 3, "seed": 7, "reviewer": "Rita", "print": "p"})


@scenario(pair_words.set_cues)
def a_list_of_ones_own(_scene: Scene) -> Call:
    return call("ru", "indicator,cue\nlabel,режим\n")


@scenario(code_transfer.propose_across)
def a_coded_sentence(scene: Scene) -> Call:
    check = aligned_pair_in(scene)
    pair = scene.project.ask(crosscheck.open_pair, check)
    start, end = pair.original.sentences[0]
    scene.project.do(coding.code_segment, pair.original.document_id, Anchor(start, end), scene.threat)
    return call(check, 0, scene.threat, "original")


@scenario(glossary.import_terms)
def the_terms_of_the_program(_scene: Scene) -> Call:
    return call(glossary.bundled_terms())


@scenario(glossary.remove_term)
def one_of_them(scene: Scene) -> Call:
    scene.project.do(glossary.import_terms, glossary.bundled_terms())
    return call("threat")
