"""Commands for what a lead decides about masks: entities that are one, refusals, labels, and what still tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coder_app.cli.call import columns, jsonable, plural

if TYPE_CHECKING:
    from coder_app.cli.arguments import Commands
    from coder_app.cli.call import Call
    from coder_app.operations.project import Project


def declare(masks: Commands, entities: Commands) -> None:
    """Declare what stands below ``mask`` and ``entities``."""
    merge = entities.add("merge", "make several entries one that takes over their names and masks", _merge,
                         project=False)  # fmt: skip
    merge.add_argument("kept", metavar="KEPT", help="name or label")
    merge.add_argument("others", metavar="OTHER", nargs="+")
    refuse = masks.add("refuse", "leave passages visible; they are not suggested again", _refuse)
    refuse.add_argument("document", metavar="DOCUMENT")
    refuse.add_argument("keys", metavar="KEY", nargs="+", help="as mask suggest and mask report give them")
    refuse.add_argument("--again", action="store_true", help="take the refusal back")
    refused = masks.add("refused", "list what was left visible", _refused)
    report = masks.add("report", "tell what masks may still give away", _report)
    for each in (refused, report):
        each.add_argument("documents", metavar="DOCUMENT", nargs="*")
    labels = masks.add("labels", "count labels anew in each document, or through the study", _labels)
    labels.add_argument("through", choices=("document", "study"))


def _merge(call: Call) -> None:
    from coder_app.domain.errors import NotFound
    from coder_app.operations.entities import entities, merge_entities

    with call.project() as project:
        known = project.ask(entities)

        def find(said: str) -> str:
            wanted = said.strip("[]").casefold()
            for each in known:
                if wanted in {each.label.strip("[]").casefold(), *(name.casefold() for name in each.names)}:
                    return each.id
            raise NotFound("“{name}” is not on the list of what is to be hidden.", name=said)

        project.do(merge_entities, find(call.args.kept), [find(other) for other in call.args.others])
        found = project.ask(entities)
    rows = [{"kind": each.kind, "name": each.name, "aliases": list(each.aliases), "label": each.label}
            for each in found]  # fmt: skip
    call.answer({"entities": rows}, f"{plural(len(rows), 'entry', 'entries')} on the list.")


def _refuse(call: Call) -> None:
    from coder_app.operations.masking import refuse_suggestions
    from coder_app.operations.refusals import suggest_again

    args = call.args
    with call.project() as project:
        project.do(suggest_again if args.again else refuse_suggestions, args.document, args.keys)
    said = "suggested again" if args.again else "left visible"
    call.answer({"document": args.document, "keys": args.keys, "refused": not args.again},
                f"{plural(len(args.keys), 'passage')} {said}.")  # fmt: skip


def _documents(project: Project, names: list[str]) -> list[tuple[str, str]]:
    from coder_app.operations.masking import present_documents

    return project.ask(lambda session: [(each.id, each.code) for each in present_documents(session, names)])


def _refused(call: Call) -> None:
    from coder_app.operations.refusals import refused_suggestions

    with call.project() as project:
        rows = [
            {"document": code, "start": each.start, "end": each.end, "text": each.text, "key": each.key}
            for ident, code in _documents(project, call.args.documents)
            for each in project.ask(refused_suggestions, ident)
        ]
    call.answer({"refused": rows}, lambda: columns(("document", "at", "text", "key"), [
        (row["document"], f"{row['start']}–{row['end']}", row["text"], row["key"]) for row in rows]))  # fmt: skip


def _report(call: Call) -> None:
    from coder_app.operations.mask_reports import orphan_masks, telling_lengths, telling_spellings

    with call.project() as project:
        documents = _documents(project, call.args.documents)
        lengths = [
            {"document": code, **jsonable(each)}
            for ident, code in documents for each in project.ask(telling_lengths, ident)
        ]  # fmt: skip
        spellings = [
            {"document": code, **jsonable(each)}
            for ident, code in documents for each in project.ask(telling_spellings, ident)
        ]  # fmt: skip
        found = project.ask(orphan_masks)
    wanted = {code for _, code in documents}
    orphans = [jsonable(each) for each in found.orphans if wanted & {each.document, each.masked_in}]
    told = [(row["document"], "length", row["label"], f"fits {row['fitting']}", len(row["places"])) for row in lengths]
    told += [(row["document"], "spelling", row["spelling"], "kept" if row["kept"] else "open", len(row["places"]))
             for row in spellings]  # fmt: skip
    told += [(row["document"], "orphan", row["name"], f"hidden in {row['masked_in']}", 1) for row in orphans]
    call.answer({"lengths": lengths, "spellings": spellings, "orphans": orphans, "not_aligned": found.stale},
                lambda: columns(("document", "what", "which", "how", "places"), told))  # fmt: skip


def _labels(call: Call) -> None:
    from coder_app.operations.masking import count_labels

    with call.project() as project:
        project.do(count_labels, call.args.through)
    through = "in each document anew" if call.args.through == "document" else "through the study"
    call.answer({"labels": call.args.through}, f"Labels are counted {through}.")
