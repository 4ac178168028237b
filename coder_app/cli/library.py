"""Commands about the texts: import, documents, text, search, works, memos."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from coder_app.cli.call import Misused, columns, jsonable, plural

if TYPE_CHECKING:
    from coder_app.cli.arguments import Commands
    from coder_app.cli.call import Call
    from coder_app.domain.views import DocumentView, PageView
    from coder_app.operations.importing import ImportReport

RECOGNITION = ("auto", "always", "never")


def declare(commands: Commands) -> None:
    bring = commands.add("import", "bring texts into the study", _import)
    bring.add_argument("files", metavar="FILE", nargs="+", help="PDF, TXT, MD, DOCX, ODT, RTF, HTML; or a folder")
    bring.add_argument("--provenance", metavar="TABLE", help="a table that says where each file comes from")
    bring.add_argument("--language", default="", metavar="L", help="the language of the files (ru, uk, en …)")
    bring.add_argument("--ocr", choices=RECOGNITION, default="auto", help="recognise pages without usable text")

    _declare_documents(commands)

    text = commands.add("text", "print the text of a document, or of a file", _text, project=False)
    text.add_argument("project", metavar="PROJECT|FILE", help="the study, or a file to read")
    text.add_argument("document", metavar="DOCUMENT", nargs="?", help="a document of the study, by code or name")

    search = commands.add("search", "find words or a pattern in the texts", _search)
    search.add_argument("words", metavar="WORDS", nargs="+", help="what to look for")
    search.add_argument("--regex", action="store_true", help="the words are a regular expression")
    search.add_argument("--lemma", action="store_true", help="find every inflected form of the words")
    search.add_argument("--limit", type=int, default=1000, metavar="N", help="show at most so many (default: 1000)")

    works = commands.add("works", "list the works and their language versions, or sort documents into one", _works)
    works.add_argument("--set", metavar="TITLE", help="make the documents versions of this work; '' of none")
    works.add_argument("documents", metavar="DOCUMENT", nargs="*", help="the documents to sort")


def _declare_documents(commands: Commands) -> None:
    from coder_app.cli.arguments import Commands as Group

    group = Group(commands.add("documents", "list or change the documents", _documents), "change", required=False)
    rename = group.add("rename", "give a document another name", _rename, project=False)
    rename.add_argument("document", metavar="DOCUMENT")
    rename.add_argument("name", metavar="NAME")
    remove = group.add("remove", "take documents out, with their codings (undo brings them back)", _remove,
                       project=False)  # fmt: skip
    remove.add_argument("documents", metavar="DOCUMENT", nargs="+")
    replace = group.add("replace", "give a document a corrected text; codings come along as proposals", _replace,
                        project=False)  # fmt: skip
    replace.add_argument("document", metavar="DOCUMENT")
    replace.add_argument("file", metavar="FILE")
    replace.add_argument("--ocr", choices=RECOGNITION, default="auto")
    language = group.add("language", "say which language a document is in", _language, project=False)
    language.add_argument("document", metavar="DOCUMENT")
    language.add_argument("language", metavar="LANGUAGE", help="ru, uk, en …; '' goes back to the detected one")
    language.add_argument("--paragraph", metavar="PLACE", type=int,
                          help="only of the paragraph that holds this place (characters from 0)")  # fmt: skip
    accept = group.add("accept", "take a document's text as it is, so that it can be coded", _accept, project=False)
    accept.add_argument("document", metavar="DOCUMENT")


def _import(call: Call) -> int | None:
    from coder_app.operations.importing import import_files
    from coder_app.operations.provenance_tables import COLUMNS, read_provenance

    args = call.args
    said = read_provenance(call.table(args.provenance, COLUMNS)) if args.provenance else None
    with call.project() as project:
        report = import_files(project, [Path(name) for name in args.files], provenance=said, language=args.language,
                              ocr=args.ocr, progress=call.progress)  # fmt: skip
    for entry in report.imported:
        for warning in entry.warnings:
            call.note(f"{entry.file}: {warning}")
    if report.unused_rows:
        rows = ", ".join(map(str, report.unused_rows))
        call.note(f"{args.provenance}: no file was imported for row {rows}.")
    call.answer(import_json(report), lambda: _import_text(report))
    if not call.json:
        for failed in report.failed:
            call.note(f"{failed.file}: {failed.why}")
    return 1 if report.failed else None


def import_json(report: ImportReport) -> dict[str, object]:
    """What became of every file, as JSON."""
    return {
        "imported": [jsonable(entry) for entry in report.imported],
        "failed": [{"file": entry.file, "reason": entry.why} for entry in report.failed],
        "skipped": [{"file": entry.file, "document": entry.why} for entry in report.skipped],
        "unused_rows": report.unused_rows,
    }


def _import_text(report: ImportReport) -> str:
    parts = []
    if report.imported:
        rows = [(e.document, e.file, e.pages, e.characters, e.language, e.text_layer) for e in report.imported]
        parts.append(columns(("document", "file", "pages", "characters", "language", "text"), rows))
    parts += [f"Skipped {entry.file}: it is in the study already, as {entry.why}." for entry in report.skipped]
    parts.append(f"Imported {plural(len(report.imported), 'file')}, skipped {len(report.skipped)}, "
                 f"failed {len(report.failed)}.")  # fmt: skip
    return "\n".join(parts)


def _documents(call: Call) -> None:
    from coder_app.operations.reading import documents

    with call.project() as project:
        found = project.ask(documents)
        sees_all = project.viewer.sees_all
    rows = [_document_json(view, sees_all=sees_all) for view in found]
    heads = ("document", "name", "language", "characters", "pages", "status", "codings", "finished")
    call.answer({"documents": rows}, lambda: columns(heads, [
        (v.code, v.name, v.language, v.characters, v.pages, v.status, v.codings, ", ".join(v.finished_by))
        for v in found]))  # fmt: skip


def _document_json(view: DocumentView, *, sees_all: bool) -> dict[str, Any]:
    row: dict[str, Any] = {
        "document": view.code, "name": view.name, "language": view.language, "characters": view.characters,
        "pages": view.pages, "work": view.work if sees_all else "", "status": view.status,
        "text_layer": view.text_layer, "codings": view.codings, "unplaced": view.unplaced,
        "finished_by": list(view.finished_by),
        "imported_at": view.imported_at.isoformat() if view.imported_at else None,
    }  # fmt: skip
    if sees_all:
        from coder_app.domain.views import ProvenanceView

        row["periods"] = list(view.periods)
        row["provenance"] = jsonable(view.provenance or ProvenanceView())
    return row


def _text(call: Call) -> None:
    args = call.args
    if args.document is not None:
        from coder_app.operations.reading import open_document

        with call.project() as project:
            opened = project.ask(open_document, args.document)
        _print_text(call, opened.document.code, opened.document.language, opened.text, opened.pages)
        return
    if args.project.endswith(".coder") or "://" in args.project:
        raise Misused("Name a document: coder-app text PROJECT DOCUMENT.")
    from coder_app.operations.importing import read_document

    path = Path(args.project)
    read = read_document(path, ocr="never", progress=call.progress)
    for message, values in read.prepared.warnings:
        call.note(message.format(**values))
    _print_text(call, path.name, read.described[0], read.prepared.text, read.prepared.pages)


def _print_text(call: Call, document: str, language: str, text: str, pages: Any) -> None:
    import hashlib
    import sys

    found: list[PageView] = list(pages)
    value = {
        "document": document, "language": language, "text": text,
        "sha256": hashlib.sha256(text.encode("utf-8")).hexdigest(),
        "pages": [{"page": page.number, "start": page.start, "end": page.end} for page in found],
    }  # fmt: skip
    if call.json:
        call.answer(value, "")
    else:
        call.progress.clear()
        sys.stdout.write(text)
        sys.stdout.flush()


def _rename(call: Call) -> None:
    from coder_app.operations.documents import rename_document
    from coder_app.operations.naming import named_document

    with call.project() as project:
        document = project.ask(named_document, call.args.document)
        project.do(rename_document, document.id, call.args.name)
        name = project.ask(named_document, document.id).name
    call.answer({"document": document.code, "name": name}, f"{document.code} is called “{name}” now.")


def _remove(call: Call) -> None:
    from coder_app.operations.naming import named_document
    from coder_app.operations.several_documents import remove_documents

    with call.project() as project:
        found = [project.ask(named_document, name) for name in call.args.documents]
        project.do(remove_documents, list(dict.fromkeys(document.id for document in found)))
    gone = list(dict.fromkeys(document.code for document in found))
    call.answer({"removed": gone}, f"Removed {', '.join(gone)}.")


def _replace(call: Call) -> None:
    from coder_app.operations.importing import read_document, replace_document
    from coder_app.operations.naming import named_document

    with call.project() as project:
        document = project.ask(named_document, call.args.document)
        read = read_document(Path(call.args.file), ocr=call.args.ocr, progress=call.progress)
        counts = project.do(replace_document, document.id, read, Path(call.args.file).read_bytes())
    said = (f"{document.code} has its new text: {counts['proposed']} codings are proposed in it, "
            f"{counts['unplaced']} found no place.")  # fmt: skip
    if "masks" in counts:
        said += (f" {plural(counts['masks'], 'mask')} came along, {counts['masks_doubtful']} of them over other words "
                 f"than before; {counts['masks_lost']} found no place. Look at the masks first.")  # fmt: skip
    call.answer({"document": document.code, **counts}, said)


def _language(call: Call) -> None:
    from coder_app.operations.documents import set_language
    from coder_app.operations.naming import named_document
    from coder_app.operations.sentence_corrections import set_paragraph_language

    place, language = call.args.paragraph, call.args.language
    with call.project() as project:
        document = project.ask(named_document, call.args.document)
        if place is None:
            project.do(set_language, document.id, language)
            language = project.ask(named_document, document.id).language
        else:
            project.do(set_paragraph_language, document.id, place, language)
    where = {} if place is None else {"paragraph": place}
    call.answer({"document": document.code, **where, "language": language},
                f"{document.code}: {language or 'the detected language'}.")  # fmt: skip


def _accept(call: Call) -> None:
    from coder_app.operations.documents import accept_text
    from coder_app.operations.naming import named_document

    with call.project() as project:
        document = project.ask(named_document, call.args.document)
        project.do(accept_text, document.id)
        status = project.ask(named_document, document.id).status
    call.answer({"document": document.code, "status": status}, f"{document.code} can be coded now.")


def _search(call: Call) -> None:
    from coder_app.operations.search import search

    args = call.args
    if args.limit < 1:
        raise Misused("--limit is a number from 1.")
    with call.project() as project:
        found = project.ask(search, " ".join(args.words), regex=args.regex, lemma=args.lemma, limit=args.limit)
    hits = [
        {"document": hit.document, "page": hit.page, "start": hit.start, "end": hit.end, "text": hit.text,
         "left": hit.left, "right": hit.right}
        for hit in found.hits
    ]  # fmt: skip

    def people() -> str:
        rows = [(hit.document, hit.page + 1, f"{hit.start}–{hit.end}", f"{hit.left}[{hit.text}]{hit.right}")
                for hit in found.hits]  # fmt: skip
        more = "There is more; narrow the search or raise --limit." if found.capped else ""
        return "\n".join(filter(None, (columns(("document", "page", "place", "passage"), rows), more)))

    call.answer({"hits": hits, "total": found.total, "capped": found.capped}, people)


def _works(call: Call) -> None:
    from coder_app.operations.naming import named_document
    from coder_app.operations.reading import documents
    from coder_app.operations.set_up import require_lead
    from coder_app.operations.several_documents import set_works

    args = call.args
    if (args.set is None) != (not args.documents):
        raise Misused("Sorting needs both: --set TITLE and the documents.")
    with call.project() as project:
        project.ask(require_lead)
        if args.set is not None:
            chosen = [project.ask(named_document, name).id for name in args.documents]
            project.do(set_works, chosen, args.set)
        found: dict[str, list[DocumentView]] = {}
        for view in project.ask(documents):
            found.setdefault(view.work, []).append(view)
    works = [
        {"work": title, "documents": [{"document": view.code, "language": view.language} for view in views]}
        for title, views in sorted(found.items()) if title
    ]  # fmt: skip
    call.answer({"works": works}, lambda: columns(("work", "documents"), [
        (title, ", ".join(f"{view.code} ({view.language})" for view in views))
        for title, views in sorted(found.items()) if title]))  # fmt: skip
