"""Scenarios of the verbs that take tables and files; see verb_scenarios.py."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from small_studies import SPEECH, prepared
from verb_scenarios import Call, call, scenario
from written_tables import table

from coder_app.operations import codebook_tables, coding_tables, importing, period_tables, provenance_tables, sample
from coder_app.operations.importing import ReadFile
from coder_app.operations.set_up import current_round
from coder_app.operations.texts import describe_text

if TYPE_CHECKING:
    from verb_scenarios import Scene


def _read(text: str, name: str) -> ReadFile:
    return ReadFile(name, Path(name), prepared(text, name=name), describe_text(text))


@scenario(importing.import_document)
def a_file_with_what_a_table_says_of_it(scene: Scene) -> Call:
    said = provenance_tables.read_provenance(table("file,work,speaker,name\nnew.txt,Munich,Putin,Munich 2007"))
    return call(_read("A new text.", "new.txt"), b"A new text.", language="en", said=said)


@scenario(importing.replace_document)
def another_file_for_a_coded_document(scene: Scene) -> Call:
    return call(scene.speech, _read("Page 1\n" + SPEECH, "corrected.txt"), b"corrected")


@scenario(provenance_tables.import_provenance)
def a_table_about_two_documents(scene: Scene) -> Call:
    rows = "document,state,date,work,language\nD-0001,Russia,10.02.2007,Munich,ru\nD-0002,,,,uk"
    return call(provenance_tables.read_provenance(table(rows)))


@scenario(provenance_tables.change_provenance)
def two_facets(scene: Scene) -> Call:
    return call(scene.brief, provenance_tables.facts_from(["speaker=Somebody", "date=2014-03-18"]))


@scenario(period_tables.import_periods)
def a_scheme_from_a_table(scene: Scene) -> Call:
    return call(table("scheme,name,start,end\nWaves,First,1999-03-12,2004-03-28\nWaves,Second,2004-03-29,2009-03-31"))


@scenario(codebook_tables.import_codebook)
def new_and_changed_codes(scene: Scene) -> Call:
    return call(table("code,parent,definition\nThreat,,Now defined\nNew,Threat,Below\nLast,New,Deepest"))


@scenario(coding_tables.import_codings, who="Anna")
def two_passages_with_memo(scene: Scene) -> Call:
    return call(table("document,quote,code,memo\nD-0001,against whom?,Security,why\nD-0001,mutual trust,Threat,"))


@scenario(sample.rename_round)
def another_name_for_the_round(scene: Scene) -> Call:
    return call(scene.project.ask(current_round).id, "Training")
