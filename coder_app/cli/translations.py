"""Commands about translations: which documents are versions of one work, suggested, linked, described."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coder_app.cli.arguments import Commands
from coder_app.cli.call import columns

if TYPE_CHECKING:
    from coder_app.cli.call import Call

KINDS = ("original", "official", "own", "machine")


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
