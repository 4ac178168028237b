"""Commands about translations: which documents are versions of one work, suggested, linked, described."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from coder_app.cli.arguments import Commands
from coder_app.cli.call import columns
from coder_app.cli.language import tell_doubt

if TYPE_CHECKING:
    from coder_app.cli.call import Call

KINDS = ("original", "official", "own", "machine")
TERM_COLUMNS = ("concept", "ru", "uk", "en", "ru_watch", "uk_watch", "en_watch", "note")


def declare(commands: Commands) -> None:
    group = commands.add("translations", "list works with their originals and translations", _works)
    works = Commands(group, "change", required=False)
    link = works.add("link", "say that documents are versions of one work, the original first", _link, project=False)
    link.add_argument("documents", metavar="DOCUMENT", nargs="+")
    link.add_argument("--title", default="", help="the name of the work; that of the original without it")
    unlink = works.add("unlink", "take a document out of its work", _unlink, project=False)
    unlink.add_argument("document", metavar="DOCUMENT")
    part = works.add("describe", "say what a document is in its work, by whom and when", _describe, project=False)
    part.add_argument("document", metavar="DOCUMENT")
    part.add_argument("--kind", choices=KINDS, required=True)
    part.add_argument("--by", default="", metavar="NAME")
    part.add_argument("--on", default="", metavar="DATE")
    check = works.add("check", "align a translation with its original and search it for departures", _check,
                      project=False)  # fmt: skip
    check.add_argument("original", metavar="ORIGINAL")
    check.add_argument("translation", metavar="TRANSLATION")
    check.add_argument("--profile", choices=("calm", "sensitive"), default="calm")
    works.add("pairs", "the pairs that are cross-checked, and how far they are judged", _pairs, project=False)
    verdicts = works.add("verdicts", "what reviewers decided", _verdicts, project=False)
    verdicts.add_argument("original", metavar="ORIGINAL")
    verdicts.add_argument("translation", metavar="TRANSLATION")
    terms = works.add("terms", "add key terms from a table with the columns " + ", ".join(TERM_COLUMNS), _terms,
                      project=False)  # fmt: skip
    terms.add_argument("file", metavar="TABLE", help="a table (CSV, TSV, XLSX) or a TBX file")
    written = works.add("glossary", "save the key terms as .csv or .tbx", _glossary, project=False)
    written.add_argument("--output", metavar="FILE", required=True)
    report = works.add("report", "save the report on all pairs as .docx, .html or .csv", _report, project=False)
    report.add_argument("--output", metavar="FILE", required=True)
    works.add("suggest", "pairs of documents that look like versions of one work", _suggest, project=False)


def _works(call: Call) -> None:
    from coder_app.operations.works import works

    with call.project() as project:
        found = project.ask(works)
    value = [
        {
            "work": work.title,
            "versions": [
                {"document": part.code, "name": part.name, "language": part.language, "kind": part.kind,
                 "by": part.translator, "on": part.made_on}
                for part in work.versions
            ],
        }
        for work in found
    ]  # fmt: skip
    call.answer({"works": value}, lambda: columns(("work", "document", "name", "language", "kind", "by", "on"), [
        (work.title, part.code, part.name, part.language, part.kind, part.translator, part.made_on)
        for work in found for part in work.versions]))  # fmt: skip


def _link(call: Call) -> None:
    from coder_app.operations.works import link_versions

    with call.project() as project:
        project.do(link_versions, call.args.documents, call.args.title)
    _works(call)


def _unlink(call: Call) -> None:
    from coder_app.operations.works import unlink_version

    with call.project() as project:
        project.do(unlink_version, call.args.document)
    _works(call)


def _describe(call: Call) -> None:
    from coder_app.operations.works import describe_version

    args = call.args
    with call.project() as project:
        project.do(describe_version, args.document, args.kind, translator=args.by, made_on=args.on)
    _works(call)


def _suggest(call: Call) -> None:
    from coder_app.operations.work_suggestions import suggest_works

    with call.project() as project:
        found = project.ask(suggest_works, progress=call.progress)
    value = [
        {"original": each.original.code, "translation": each.translation.code, "likelihood": round(each.likelihood, 3),
         "reasons": list(each.reasons)}
        for each in found
    ]  # fmt: skip
    call.answer({"suggestions": value}, lambda: columns(("original", "translation", "likelihood", "because"), [
        (f"{each.original.code} {each.original.name}", f"{each.translation.code} {each.translation.name}",
         each.likelihood, ", ".join(each.reasons)) for each in found]))  # fmt: skip


def _check(call: Call) -> None:
    from coder_app.operations.crosscheck import find_pair, keep_result, pair_inputs, work_out
    from coder_app.operations.works import begin_crosscheck

    args = call.args
    with call.project() as project:
        check_id = project.do(begin_crosscheck, args.original, args.translation, args.profile)
        inputs = project.ask(pair_inputs, check_id)
        worked = work_out(inputs, call.progress)
        project.do(keep_result, check_id, worked)
        view = project.ask(find_pair, args.original, args.translation)
    value = {
        "original": view.original.code, "translation": view.translation.code, "beads": view.beads,
        "unmatched": view.unmatched, "warnings": view.warnings, "is_translation": worked.is_translation,
        "support": round(worked.support, 3),
    }  # fmt: skip
    pair = f"{view.original.code} and {view.translation.code}"
    call.answer(value, f"{pair}: {view.beads} lines, {view.unmatched} without counterpart, {view.warnings} warnings.")
    tell_doubt(call, (len(inputs.original.sentences), len(inputs.translation.sentences)), worked)


def _pairs(call: Call) -> None:
    from coder_app.operations.crosscheck import pairs

    with call.project() as project:
        found = project.ask(pairs)
    value = [
        {"original": each.original.code, "translation": each.translation.code, "state": each.state,
         "profile": each.profile, "beads": each.beads, "unmatched": each.unmatched, "warnings": each.warnings,
         "judged": each.judged, "departures": each.departures}
        for each in found
    ]  # fmt: skip
    call.answer({"pairs": value}, lambda: columns(
        ("original", "translation", "state", "lines", "warnings", "judged", "departures"),
        [(each.original.code, each.translation.code, each.state, each.beads, each.warnings, each.judged,
          each.departures) for each in found]))  # fmt: skip


def _verdicts(call: Call) -> None:
    from coder_app.operations.crosscheck import find_pair
    from coder_app.operations.verdicts import all_verdicts

    with call.project() as project:
        view = project.ask(find_pair, call.args.original, call.args.translation)
        found = project.ask(all_verdicts, view.check_id)
    value = [
        {"reviewer": name, "decision": each.decision, "kind": each.kind, "weight": each.weight, "note": each.note,
         "original": each.original, "translation": each.translation}
        for name, each in found
    ]  # fmt: skip
    call.answer({"verdicts": value}, lambda: columns(("reviewer", "decision", "kind", "weight", "note"), [
        (name, each.decision, each.kind, each.weight, each.note) for name, each in found]))  # fmt: skip


def _terms(call: Call) -> None:
    from coder_app.operations.glossary import import_terms, terms_in_file

    name = call.args.file
    table = call.table(name, TERM_COLUMNS, ("concept",)) if name == "-" else terms_in_file(Path(name))
    with call.project() as project:
        counts = project.do(import_terms, table)
    call.answer(counts, f"{counts['added']} terms added, {counts['changed']} changed.")
    if counts["repeated"]:
        call.note(f"{counts['repeated']} rows repeat a concept of the same table; they were put together.")


def _glossary(call: Call) -> None:
    from coder_app.operations.glossary import terms_table, write_terms

    path = Path(call.args.output)
    with call.project() as project:
        rows = project.ask(terms_table)
    write_terms(path, rows)
    call.answer({"file": str(path), "terms": len(rows)}, f"{len(rows)} terms in {path}.")


def _report(call: Call) -> None:
    from coder_app.operations.translation_report import methods_text, report_on, write_translation_report

    path = Path(call.args.output)
    with call.project() as project:
        found = project.ask(report_on)
        write_translation_report(path, path.stem, found)
    call.answer({"file": str(path), "pairs": len(found), "methods": methods_text(found)}, methods_text(found))
