"""One scenario or more for every verb: the registry behind the test that each can be undone and redone.

A new verb needs one function here (or in a module of its own that test_undo_of_every_verb.py imports)::

    @scenario(rename_document)
    def a_new_name(scene: Scene) -> Call:
        return call(scene.speech, "Another name")

It gets a small study and says with what to call the verb; it may prepare something first through ``scene.project``.
``who`` is the person who acts. The call must change something.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from small_studies import SPEECH, add_text, prepared

from coder_app.domain.anchors import Anchor, Region
from coder_app.domain.geometry import Rect
from coder_app.domain.memos import Target
from coder_app.domain.prepared import PageText
from coder_app.domain.views import ProvenanceView, Scale
from coder_app.operations import (
    bulk_coding,
    codebook,
    coding,
    documents,
    finishing,
    indexing,
    memos,
    queries,
    reading,
    recognising,
    set_up,
    several_documents,
    training,
)
from coder_app.operations.bulk_coding import NewCoding
from coder_app.operations.project import Project, Verb, people
from coder_app.operations.questions import Question
from coder_app.operations.wishes import PassageWish, WordsWish

if TYPE_CHECKING:
    from collections.abc import Callable

    from coder_app.domain.views import CodingView

    Prepare = Callable[["Scene"], "Call"]

Call = tuple[tuple[Any, ...], dict[str, Any]]


@dataclass(frozen=True)
class Scene:
    """A small study: Lena leads, Anna and Borys code. Ids of what is in it."""

    project: Project
    lena: str
    anna: str
    speech: str  # SPEECH on two pages of two lines, coded by Lena and Anna
    brief: str  # one short line, nothing coded
    scan: str  # two empty pages that need recognition
    threat: str  # has a scale −2 … 2, the key 1 and a memo
    security: str
    buffer: str  # below security
    scheme: str
    passphrase: str | None = None  # Lena's, where the study is sealed

    def sign_in(self, who: str) -> None:
        """Go on as somebody else."""
        self.project.sign_in(who, self.passphrase)

    def codings(self, who: str, code_id: str = "") -> list[CodingView]:
        """A person's codings, of one code if asked, in the order of the text."""
        me = self.project.viewer.name
        self.sign_in(who)
        found = [view for document in (self.speech, self.brief) for view in self.project.ask(coding.codings, document)]
        found = [view for view in found if view.coder_id == self.project.viewer.coder_id]
        self.sign_in(me)
        return [view for view in found if code_id in {"", view.code_id}]


@dataclass(frozen=True)
class Scenario:
    """How a verb is called in the small study."""

    verb: Verb[..., object]
    name: str
    who: str
    prepare: Prepare


SCENARIOS: list[Scenario] = []


def call(*args: Any, **kwargs: Any) -> Call:
    return args, kwargs


def scenario(
    verb: Verb[..., Any], *, who: str = "Lena"
) -> Callable[[Callable[[Scene], Call]], Callable[[Scene], Call]]:
    """Register a scenario for a verb."""

    def register(prepare: Callable[[Scene], Call]) -> Callable[[Scene], Call]:
        name = f"{verb.__name__}: {prepare.__name__.replace('_', ' ')}"  # type: ignore[attr-defined]
        SCENARIOS.append(Scenario(verb, name, who, prepare))
        return prepare

    return register


def set_the_scene(project: Project) -> dict[str, str]:
    """Fill an empty study; gives the ids a :class:`Scene` needs."""
    for name, role in (("Anna", "coder"), ("Borys", "coder"), ("Olha", "lead")):
        project.do(set_up.add_coder, name, role)
    ids = {person.name.casefold(): person.id for person in project.ask(people)}
    speech = add_text(project, lines_per_page=2)
    brief = add_text(project, "Безпека Європи.\n", name="brief.txt")
    scan = add_text(project, "", name="scan.pdf", data=b"%PDF scan")
    said = {"definition": "A threat is named.", "scale": Scale(-2, 2, {0: "even"}), "key": "1"}
    threat = project.do(codebook.add_code, "Threat", said, framework="Structural realism")
    security = project.do(codebook.add_code, "Security")
    buffer = project.do(codebook.add_code, "Buffer", parent_id=security)
    project.do(coding.code_segment, speech, Anchor(0, 50), threat, intensity=1)
    project.do(coding.code_segment, speech, Anchor(0, 50), security)
    project.do(coding.code_segment, speech, Anchor(60, 80), buffer)
    project.do(memos.write_memo, Target.CODE, threat, "Too wide?")
    project.do(documents.set_provenance, speech, ProvenanceView(speaker="Somebody", date=date(2007, 2, 10)))
    periods = [set_up.PeriodView("Early", date(1991, 1, 1), date(2008, 4, 1))]
    scheme = project.do(set_up.set_scheme, "Waves", periods)
    project.sign_in("Anna")
    mine = project.do(coding.code_segment, speech, Anchor(5, 45), threat)
    project.do(memos.write_memo, Target.CODING, mine, "Clearly.")
    project.do(coding.code_segment, speech, Anchor(90, 120), security)
    project.sign_in("Lena")
    return {"lena": ids["lena"], "anna": ids["anna"], "speech": speech, "brief": brief, "scan": scan,
            "threat": threat, "security": security, "buffer": buffer, "scheme": scheme}  # fmt: skip


# Study


@scenario(set_up.describe_study)
def another_title(_scene: Scene) -> Call:
    return call("NATO's enlargement", "How did it shape the competition?")


@scenario(set_up.add_coder)
def a_third_coder(_scene: Scene) -> Call:
    return call("Виктор", "coder")


@scenario(set_up.change_coder)
def a_coder_who_rests(scene: Scene) -> Call:
    return call(scene.anna, name="Hanna", role="reviewer", active=False)


@scenario(set_up.add_round)
def a_second_round(_scene: Scene) -> Call:
    return call("Recoding")


@scenario(training.mark_training)
def a_training_document(scene: Scene) -> Call:
    return call((), [scene.speech])


@scenario(set_up.set_scheme)
def a_new_scheme(_scene: Scene) -> Call:
    return call("Wars", [set_up.PeriodView("Crimea", date(2014, 2, 20), date(2022, 2, 23))], counting="both")


@scenario(set_up.set_scheme)
def a_changed_scheme(scene: Scene) -> Call:
    periods = [set_up.PeriodView("Late", date(2008, 4, 2), date(2022, 2, 24))]
    return call("Phases", periods, counting="last", scheme_id=scene.scheme)


@scenario(set_up.remove_scheme)
def the_scheme(scene: Scene) -> Call:
    return call(scene.scheme)


@scenario(set_up.set_choices)
def sides(_scene: Scene) -> Call:
    return call("side", ["Russia", "Ukraine", "NATO"])


@scenario(set_up.set_choices)
def fewer_kinds_of_evidence(_scene: Scene) -> Call:
    return call("kind_of_evidence", ["Theses", "Interviews"])


# Documents


@scenario(documents.add_document)
def a_text(_scene: Scene) -> Call:
    return call(prepared("Ещё один текст.\n", name="new.txt"), b"data", language="ru")


@scenario(documents.add_document)
def a_text_of_three_pages(_scene: Scene) -> Call:
    return call(prepared(SPEECH + "More.\n", name="pages.pdf", lines_per_page=2), b"%PDF")


@scenario(documents.rename_document)
def another_name(scene: Scene) -> Call:
    return call(scene.speech, "Мюнхен")


@scenario(documents.set_language)
def ukrainian(scene: Scene) -> Call:
    return call(scene.speech, "uk")


@scenario(documents.set_work)
def a_new_work(scene: Scene) -> Call:
    return call(scene.speech, "Munich speech")


@scenario(documents.set_work)
def no_work_any_more(scene: Scene) -> Call:
    scene.project.do(documents.set_work, scene.speech, "Munich speech")
    return call(scene.speech, "")


@scenario(documents.set_provenance)
def the_first_provenance(scene: Scene) -> Call:
    return call(scene.brief, ProvenanceView(speaker="Президент", state="Украина", date=date(2022, 2, 24)))


@scenario(documents.set_provenance)
def a_corrected_provenance(scene: Scene) -> Call:
    return call(scene.speech, ProvenanceView(speaker="Somebody else", date=None))


@scenario(documents.remove_document)
def a_coded_document(scene: Scene) -> Call:
    scene.project.do(finishing.finish_document, scene.speech)
    return call(scene.speech)


@scenario(documents.replace_text)
def a_corrected_text(scene: Scene) -> Call:
    return call(scene.speech, prepared("Corrected. " + SPEECH.replace("our", "own"), name="better.txt"), b"better")


@scenario(documents.set_recognised_text)
def recognised_pages(scene: Scene) -> Call:
    return call(scene.scan, prepared("Recognised.\n", name="scan.pdf", data=b"%PDF scan"), checked=True)


@scenario(documents.set_recognised_text)
def of_a_document_with_codings(scene: Scene) -> Call:
    return call(scene.speech, prepared("Read anew. " + SPEECH, name="scan.pdf", data=b"%PDF scan"), checked=True)


@scenario(documents.accept_text)
def an_empty_text(scene: Scene) -> Call:
    return call(scene.scan)


@scenario(reading.keep_page_images)
def one_image(scene: Scene) -> Call:
    opened = scene.project.ask(reading.open_document, scene.speech)
    return call(opened.edition_id, "thumb", {0: b"PNG"})


@scenario(reading.keep_ranges)
def one_sentence(scene: Scene) -> Call:
    opened = scene.project.ask(reading.open_document, scene.brief)
    return call(opened.edition_id, "uk", {"sentence": ("tests 1", [(0, 15)], [])})


# Codebook


@scenario(codebook.add_code)
def a_whole_code(scene: Scene) -> Call:
    said = {"definition": "Words", "scale": Scale(0, 3), "colour": "#112233", "examples": "«…»"}
    return call("Lock-in", said, parent_id=scene.security, framework="Liberal institutionalism")


@scenario(codebook.add_code, who="Anna")
def by_a_coder(_scene: Scene) -> Call:
    return call("Seen while reading")


@scenario(codebook.edit_code)
def a_changed_meaning(scene: Scene) -> Call:
    fields = {"name": "Menace", "definition": "More exactly.", "scale": None, "framework": "Constructivism"}
    return call(scene.threat, fields)


@scenario(codebook.edit_code)
def a_changed_colour(scene: Scene) -> Call:
    return call(scene.threat, {"colour": "#000000", "active": False})


@scenario(codebook.set_key)
def a_key_another_code_had(scene: Scene) -> Call:
    return call(scene.security, "1")


@scenario(codebook.move_code)
def to_the_top(scene: Scene) -> Call:
    return call(scene.buffer, None, 0)


@scenario(codebook.move_code)
def below_another(scene: Scene) -> Call:
    return call(scene.threat, scene.security)


@scenario(codebook.merge_codes)
def two_codes_on_the_same_passage(scene: Scene) -> Call:
    return call(scene.threat, scene.security)


@scenario(codebook.merge_codes)
def a_code_with_children(scene: Scene) -> Call:
    return call(scene.security, scene.threat)


@scenario(codebook.split_code)
def into_two(scene: Scene) -> Call:
    return call(scene.security, ["Ontological security", "Border security"])


@scenario(codebook.sort_codings)
def codings_of_everybody(scene: Scene) -> Call:
    both = scene.codings("Lena", scene.security) + scene.codings("Anna", scene.security)
    return call([view.id for view in both], scene.buffer)


@scenario(codebook.move_to_framework)
def a_branch_to_another_framework(scene: Scene) -> Call:
    return call(scene.security, "Structural realism", 0)


@scenario(codebook.delete_code)
def a_branch(scene: Scene) -> Call:
    return call(scene.security)


@scenario(codebook.delete_code)
def a_code_with_memos(scene: Scene) -> Call:
    return call(scene.threat)


# Coding


@scenario(coding.code_segment)
def a_passage(scene: Scene) -> Call:
    return call(scene.speech, Anchor(100, 130), scene.threat, intensity=-2)


@scenario(coding.code_segment, who="Anna")
def a_passage_by_a_coder(scene: Scene) -> Call:
    return call(scene.brief, Anchor(0, 7), scene.security)


@scenario(coding.code_segment)
def a_passage_coded_otherwise(scene: Scene) -> Call:
    return call(scene.speech, Anchor(0, 50), scene.buffer)


@scenario(coding.code_region)
def a_picture(scene: Scene) -> Call:
    return call(scene.speech, Region(1, Rect(50.0, 60.25, 200.0, 300.5)), scene.threat)


@scenario(coding.code_in_vivo, who="Anna")
def a_new_code(scene: Scene) -> Call:
    return call(scene.speech, Anchor(10, 30), "In her words", parent_id=scene.security)


@scenario(coding.code_in_vivo)
def a_new_code_for_a_picture(scene: Scene) -> Call:
    return call(scene.speech, Region(0, Rect(50.0, 60.25, 200.0, 300.5)), "A map")


@scenario(coding.recode_in_vivo, who="Anna")
def a_new_code_instead(scene: Scene) -> Call:
    return call(scene.codings("Anna", scene.threat)[0].id, "In her words", parent_id=scene.security)


@scenario(coding.recode)
def a_coding_with_intensity(scene: Scene) -> Call:
    return call(scene.codings("Lena", scene.threat)[0].id, scene.buffer)


@scenario(coding.resize_coding, who="Anna")
def the_only_coding_of_a_segment(scene: Scene) -> Call:
    return call(scene.codings("Anna", scene.threat)[0].id, Anchor(5, 60))


@scenario(coding.resize_coding)
def one_of_two_codings_of_a_segment(scene: Scene) -> Call:
    return call(scene.codings("Lena", scene.threat)[0].id, Anchor(0, 60))


@scenario(coding.set_intensity)
def the_other_end_of_the_scale(scene: Scene) -> Call:
    return call(scene.codings("Lena", scene.threat)[0].id, -2)


@scenario(coding.delete_codings, who="Anna")
def all_with_memos(scene: Scene) -> Call:
    return call([view.id for view in scene.codings("Anna")])


@scenario(coding.accept_proposals)
def after_a_corrected_text(scene: Scene) -> Call:
    corrected = prepared("Corrected. " + SPEECH, name="better.txt")
    scene.project.do(documents.replace_text, scene.speech, corrected, b"better")
    return call([view.id for view in scene.codings("Lena")])


@scenario(bulk_coding.code_many)
def three_places(scene: Scene) -> Call:
    places = [(scene.speech, Anchor(0, 4)), (scene.speech, Anchor(0, 50)), (scene.brief, Anchor(0, 7))]
    return call(places, scene.security)


@scenario(bulk_coding.add_codings, who="Anna")
def with_memo_and_intensity(scene: Scene) -> Call:
    wishes = [
        NewCoding(scene.speech, Anchor(start, start + 9), scene.threat, intensity=2, memo="Ja") for start in (0, 9)
    ]
    return call(wishes)


# Memos and finishing


@scenario(memos.write_memo)
def a_first_memo(scene: Scene) -> Call:
    return call(Target.DOCUMENT, scene.speech, "Read again.")


@scenario(memos.write_memo)
def a_changed_memo(scene: Scene) -> Call:
    return call(Target.CODE, scene.threat, "Much too wide.")


@scenario(memos.write_memo)
def an_emptied_memo(scene: Scene) -> Call:
    return call(Target.CODE, scene.threat, " ")


@scenario(finishing.finish_document, who="Anna")
def a_read_document(scene: Scene) -> Call:
    return call(scene.speech)


@scenario(finishing.reopen_document, who="Anna")
def a_finished_document(scene: Scene) -> Call:
    scene.project.do(finishing.finish_document, scene.speech)
    return call(scene.speech)


@scenario(set_up.found_study)
def once_more(_scene: Scene) -> Call:
    return call("Somebody", "Never called twice in earnest")


# Several documents at once


@scenario(several_documents.set_languages)
def two_documents_in_ukrainian(scene: Scene) -> Call:
    return call([scene.speech, scene.brief], "uk")


@scenario(several_documents.set_works)
def two_versions_of_a_new_work(scene: Scene) -> Call:
    return call([scene.speech, scene.brief], "Munich")


@scenario(several_documents.remove_documents)
def all_documents(scene: Scene) -> Call:
    return call([scene.speech, scene.brief, scene.scan])


@scenario(several_documents.finish_documents, who="Anna")
def two_read_documents(scene: Scene) -> Call:
    return call([scene.speech, scene.brief], finished=True)


@scenario(recognising.keep_recognised_page)
def the_first_page(scene: Scene) -> Call:
    opened = scene.project.ask(reading.open_document, scene.scan)
    return call(opened.edition_id, PageText(0, 595.0, 842.0, "Read.\n", b"", text_layer="ocr"))


# Search and questions


@scenario(indexing.index_step)
def the_first_text(_scene: Scene) -> Call:
    return call()


@scenario(indexing.lemma_step)
def of_indexed_words(scene: Scene) -> Call:
    scene.project.do(indexing.index_step)
    return call()


@scenario(queries.save_query, who="Anna")
def a_new_question(scene: Scene) -> Call:
    return call("Threats", WordsWish("threat", inflected=True))


@scenario(queries.save_query)
def a_changed_question(scene: Scene) -> Call:
    scene.project.do(queries.save_query, "Threats", PassageWish(Question(codes=(scene.threat,))))
    return call("Threats", PassageWish(Question(text="NATO", periods=("Early",))))


@scenario(queries.rename_query)
def a_saved_question(scene: Scene) -> Call:
    return call(scene.project.do(queries.save_query, "Threats", PassageWish(Question(text="x"))), "Menaces")


@scenario(queries.delete_query)
def an_unneeded_question(scene: Scene) -> Call:
    return call(scene.project.do(queries.save_query, "Threats", PassageWish(Question(text="x"))))
