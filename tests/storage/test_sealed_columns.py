"""Every column of every table is either sealed or open for a reason that is written down here."""

from __future__ import annotations

import coder_app.storage.session  # noqa: F401 - everything is loaded
from coder_app.domain.rows import schema
from coder_app.domain.sealing import is_sealed

ID = "a random id, or a link to one"
POSITION = "a place in a text or page, the same in the reading copy"
MEASURE = "the measure of a text, the same in the reading copy"
CODEBOOK = "coders read the codebook"
CODING = "what a coder did"
SETTING = "a setting, a kind or an order; no words of a document"
JOURNAL = "which act of whom; its words are sealed"
STUDY = "what the study is called and asks, and its lists; shown before anybody signs in, so no place for names"
PEOPLE = "the people of the study sign in by name"
KEY = "sealed in itself, or how"

OPEN: dict[str, dict[str, str]] = {
    "study": dict.fromkeys(("title", "question", "sealed", "settings"), STUDY),
    "round": {"name": STUDY, "position": SETTING},
    "period_scheme": {"name": STUDY, "counting": SETTING, "position": SETTING},
    "period": {"name": STUDY, "start": STUDY, "end": STUDY, "position": SETTING},
    "choice": {"list_name": SETTING, "name": STUDY, "position": SETTING},
    "coder": {"name": PEOPLE, "role": PEOPLE, "active": PEOPLE},
    "completion": {"recognised": CODING, "answers": CODING},
    "document": {"code": "the neutral name", "language": MEASURE, "status": SETTING, "position": SETTING},
    "edition": dict.fromkeys(("characters", "page_count", "has_pages", "masked", "text_layer", "language"), MEASURE)
    | {"media_type": "pdf or text", "extractor": "which program read the file"},
    "edition_page": dict.fromkeys(("number", "start", "end", "width", "height", "text_layer"), POSITION),
    "edition_image": {"number": POSITION, "kind": SETTING, "scale": SETTING},
    "edition_ranges": {"kind": SETTING, "version": SETTING, "data": POSITION, "languages": MEASURE},
    "recognised_page": {"number": POSITION},
    "framework": dict.fromkeys(("name", "description", "position"), CODEBOOK),
    "code": dict.fromkeys(
        ("name", "position", "colour", "definition", "indicators", "use_when", "not_for", "examples", "scale", "key",
         "active", "version"), CODEBOOK),
    "code_version": dict.fromkeys(("number", "said", "since"), CODEBOOK),
    "segment": {"start": POSITION, "end": POSITION, "region": POSITION},
    "coding": dict.fromkeys(("intensity", "standing", "blind", "code_version"), CODING),
    "memo": {"target_kind": SETTING},
    "operation": dict.fromkeys(("number", "verb", "kind", "of", "undoable", "undone", "revision"), JOURNAL),
    "change": dict.fromkeys(("number", "operation", "of_table"), JOURNAL),
    "entity": {"kind": SETTING, "position": SETTING},
    "mask": {"start": POSITION, "end": POSITION, "kind": "told in the reading copy", "region": POSITION},
    "assignment": {"position": SETTING, "seed": SETTING, "unmasked": SETTING},
    "doubt": {"kind": CODING, "start": POSITION, "end": POSITION, "note": CODING},
    "pages_shown": {"pages": CODING},
    "unblinding": {"scope": SETTING},
    "key_wrap": dict.fromkeys(("kind", "name", "parameters", "wrapped"), KEY),
    "decision": {"start": POSITION, "end": POSITION, "code_ids": ID, "verdict": CODING, "taken_from": ID},
    "work_part": {"kind": SETTING},
    "cross_check": {"profile": SETTING},
    "cross_check_result": dict.fromkeys(("beads", "support", "is_translation"), MEASURE),
    "sentence_boundary": {"kind": SETTING, "place": POSITION},
    "paragraph_language": {"language": MEASURE},
    "verdict": dict.fromkeys(("decision", "kind", "weight"), SETTING),
    "same_rule": dict.fromkeys(("kind", "original_language", "translation_language"), SETTING),
    "read_sentence": dict.fromkeys(("position", "seed", "outcome"), SETTING),
}  # fmt: skip


def test_that_every_column_is_sealed_or_open_for_a_reason() -> None:
    unexplained = []
    for table in schema().sorted_tables:
        for column in table.columns:
            usual = column.name == "id" or column.name.endswith(("_id", "_at")) or column.name == "at"
            if not is_sealed(column) and not usual and column.name not in OPEN.get(table.name, {}):
                unexplained.append(f"{table.name}.{column.name}")
    assert unexplained == [], "seal it (domain/sealing.py), or say here and in docs/decisions/0008 why it is open"


def test_that_no_reason_is_given_for_what_is_sealed_or_gone() -> None:
    for table, reasons in OPEN.items():
        columns = schema().tables[table].columns
        assert [name for name in reasons if name not in columns or is_sealed(columns[name])] == []


def test_that_a_sealed_value_is_bound_to_its_own_column() -> None:
    places = {
        f"{table.name}.{column.name}": column.type.place
        for table in schema().sorted_tables
        for column in table.columns
        if is_sealed(column)
    }
    shared = {"edition.file_sha256": "file.sha256", "stored_file.sha256": "file.sha256"}  # compared with each other
    assert places == {name: shared.get(name, name) for name in places}
    assert {"document.name", "edition_text.text", "provenance.speaker", "change.before", "mask.entity_id"} <= set(
        places
    )
