"""Commands that hide sources and tell whether that held: entities, mask, assign, packet, unblind, breach."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from coder_app.cli import mask_decisions
from coder_app.cli.arguments import Commands
from coder_app.cli.call import columns, plural

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.cli.call import Call
    from coder_app.operations.masking import Suggested

POLICIES = ("marks", "names", "roles")


def declare(commands: Commands) -> None:
    mask_decisions.declare(_declare_masks(commands), _declare_entities(commands))
    assign = commands.add("assign", "give a coder documents to code blind, in an order of their own", _assign)
    assign.add_argument("documents", metavar="DOCUMENT", nargs="*", help="without documents and --overlap all")
    assign.add_argument("--coder", required=True, metavar="NAME")
    assign.add_argument("--overlap", default="all", metavar="all|N",
                        help="only documents that fewer than N coders have")  # fmt: skip
    assign.add_argument("--seed", type=int, metavar="S", help="of the shuffled order (default: drawn)")
    assign.add_argument("--versions", action="store_true", help="also several language versions of one work")
    assign.add_argument("--unmasked-share", type=float, default=0.0, metavar="P",
                        help="so many (0 to 1) of the documents given are drawn to be read as they are, to see whether "
                             "knowing the source changes what is coded; in packets only")  # fmt: skip

    packet = commands.group("packet", "make a coder's packet, or take one back")
    make = packet.add("make", "write a study file that holds only what one coder may see", _make)
    make.add_argument("--coder", required=True, metavar="NAME")
    make.add_argument("--output", required=True, metavar="FILE")
    make.add_argument("--ocr", choices=("auto", "always", "never"), default="auto",
                      help="read the pictures of pages for leaks (auto: where they are few)")  # fmt: skip
    receive = packet.add("receive", "take a coder's work out of a packet", _receive)
    receive.add_argument("file", metavar="FILE")
    receive.add_argument("--dry-run", action="store_true", help="only say what would be taken")

    unblind = commands.add("unblind", "let the sources be known; cannot be undone", _unblind)
    part = unblind.add_mutually_exclusive_group()
    part.add_argument("--round", metavar="R", default="")
    part.add_argument("--document", metavar="D", default="")
    part.add_argument("--coder", metavar="C", default="")
    unblind.add_argument("--reason", required=True, metavar="TEXT")

    breach = commands.add("breach", "record that a source could be recognised after hand-out", _breach)
    breach.add_argument("document", metavar="DOCUMENT")
    breach.add_argument("--coder", metavar="NAME", default="", help="only for this coder")
    breach.add_argument("--note", required=True, metavar="TEXT")


def _declare_entities(commands: Commands) -> Commands:
    group = Commands(commands.add("entities", "list what is to be hidden", _entities), "change", required=False)
    add = group.add("add", "put a person, state, institution … on the list", _add_entity, project=False)
    add.add_argument("name", metavar="NAME")
    add.add_argument("--kind", required=True, metavar="K", help="person, state, institution, place, date, event, other")
    add.add_argument("--alias", action="append", default=[], metavar="NAME", help="another name, in any language")
    add.add_argument("--label", default="", metavar="LABEL", help="what is shown instead")
    bring = group.add("import", "take in a table: kind, name, aliases (with semicolons between), label",
                      _bring_entities, project=False)  # fmt: skip
    bring.add_argument("file", metavar="TABLE")
    group.add("take", "put everything the provenance names on the list", _take_entities, project=False)
    return group


def _declare_masks(commands: Commands) -> Commands:
    group = commands.group("mask", "hide what tells the source")
    suggest = group.add("suggest", "propose what to hide, in every inflected form", _suggest)
    apply = group.add("apply", "hide what is proposed, or what a table says", _apply)
    for each in (suggest, apply):
        each.add_argument("documents", metavar="DOCUMENT", nargs="*")
        each.add_argument("--policy", choices=POLICIES, default="names",
                          help="only the source's marks, names too (default), or roles only")  # fmt: skip
    apply.add_argument("--from", dest="table", metavar="TABLE", help="document,start,end,entity,kind,label")
    listed = group.add("list", "list the masks of documents", _list_masks)
    listed.add_argument("documents", metavar="DOCUMENT", nargs="*")
    return group


def _entities(call: Call) -> None:
    from coder_app.operations.entities import entities

    with call.project() as project:
        found = project.ask(entities)
    rows = [
        {"kind": each.kind, "name": each.name, "aliases": list(each.aliases), "label": each.label} for each in found
    ]
    call.answer({"entities": rows}, lambda: columns(("kind", "label", "name", "aliases"), [
        (each.kind, each.label, each.name, ", ".join(each.aliases[:4])) for each in found]))  # fmt: skip


def _add_entity(call: Call) -> None:
    from coder_app.operations.entities import add_entity

    args = call.args
    with call.project() as project:
        project.do(add_entity, args.kind, args.name, args.alias, args.label)
    _entities(call)


def _bring_entities(call: Call) -> None:
    from coder_app.operations.entities import COLUMNS, import_entities

    table = call.table(call.args.file, COLUMNS, COLUMNS[:2])
    with call.project() as project:
        counts = dict(project.do(import_entities, table))
    call.answer(counts, f"{counts['added']} added, {counts['changed']} changed.")


def _take_entities(call: Call) -> None:
    from coder_app.operations.entities import take_entities

    with call.project() as project:
        project.do(take_entities)
    _entities(call)


def _suggest(call: Call) -> None:
    from coder_app.operations.entities import known_entities
    from coder_app.operations.masking import suggestions

    with call.project() as project:
        found = project.ask(suggestions, call.args.documents, call.args.policy)
        names = {entity.id: entity.name for entity in project.ask(known_entities)}
    rows = _said(found, names)
    call.answer({"suggestions": rows}, lambda: columns(("document", "at", "text", "label", "why"), [
        (row["document"], f"{row['start']}–{row['end']}", row["text"], row["label"], row["reason"])
        for row in rows]))  # fmt: skip


def _said(found: Sequence[Suggested], names: dict[str, str]) -> list[dict[str, Any]]:
    return [
        {
            "document": each.document, "start": one.start, "end": one.end, "text": one.text,
            "entity": names.get(one.entity_id or ""), "kind": one.kind, "label": one.label,
            "reason": one.reason.format(**one.values), "key": one.key,
        }
        for each in found for one in each.suggestions
    ]  # fmt: skip


def _apply(call: Call) -> None:
    from coder_app.operations.masking import COLUMNS, apply_suggestions, import_masks

    args = call.args
    table = call.table(args.table, COLUMNS, COLUMNS[:3]) if args.table else None
    with call.project() as project:
        count = project.do(import_masks, table) if table else project.do(apply_suggestions, args.documents, args.policy)
    call.answer({"masks": count}, f"{plural(count, 'passage')} hidden.")


def _list_masks(call: Call) -> None:
    from coder_app.operations.masking import masks, present_documents

    with call.project() as project:
        documents = project.ask(lambda session: [(each.id, each.code) for each in present_documents(
            session, call.args.documents)])  # fmt: skip
        rows = [
            {"document": code, "start": mask.start, "end": mask.end, "text": mask.text, "kind": mask.kind,
             "label": mask.label}
            for ident, code in documents for mask in project.ask(masks, ident)
        ]  # fmt: skip
    call.answer({"masks": rows}, lambda: columns(("document", "at", "text", "label"), [
        (row["document"], f"{row['start']}–{row['end']}", row["text"], row["label"]) for row in rows]))  # fmt: skip


def _assign(call: Call) -> None:
    from coder_app.cli.call import Misused
    from coder_app.operations.assigning import assign

    args = call.args
    if args.overlap != "all" and not args.overlap.isdigit():
        raise Misused("--overlap wants all or a number.")
    overlap = None if args.overlap == "all" else int(args.overlap)
    with call.project() as project:
        drawn = project.do(
            assign,
            args.coder,
            args.documents,
            overlap=overlap,
            seed=args.seed,
            versions=args.versions,
            unmasked_share=args.unmasked_share,
        )
    rows = [{"coder": each.coder, "document": each.document, "position": each.position, "unmasked": each.unmasked}
            for each in drawn.given]  # fmt: skip
    refused = [{"document": document, "why": why} for document, why in drawn.refused]
    shown = [(each.coder, each.position + 1, each.document, "unmasked" if each.unmasked else "")
             for each in drawn.given]  # fmt: skip
    call.answer({"assignments": rows, "refused": refused, "seed": drawn.seed},
                lambda: columns(("coder", "position", "document", ""), shown))  # fmt: skip


def _make(call: Call) -> int | None:
    from coder_app.operations.packet_warnings import plain
    from coder_app.operations.packets import make_packet

    args = call.args
    ocr = {"auto": None, "always": True, "never": False}[args.ocr]
    with call.project() as project:
        made = make_packet(project, args.coder, Path(args.output), call.progress, ocr=ocr)
    leaks = [{"string": leak.string, "where": leak.where, "found": leak.found, "document": leak.document or None,
              "page": leak.page} for leak in made.leaks]  # fmt: skip
    warnings = [plain(warning) for warning in made.warnings]
    for warning in warnings:
        call.note(f"Warning: {warning}")
    answer = {"packet": None if leaks else args.output, "documents": made.documents, "scanned_for": made.scanned_for,
              "leaks": leaks, "warnings": warnings}  # fmt: skip
    if leaks:
        call.answer(answer, lambda: columns(("string", "where", "found"), [
            (leak.string, leak.where, leak.found) for leak in made.leaks]))  # fmt: skip
        call.note(f"No packet was written: {plural(len(leaks), 'leak')} would tell the source. Mask them first.")
        return 1
    call.answer(answer, f"{plural(made.documents, 'document')} for {args.coder} in {args.output}; searched for "
                        f"{made.scanned_for} strings, none was found.")  # fmt: skip
    return None


def _receive(call: Call) -> None:
    from coder_app.operations.packets_receiving import read_packet, receive_packet

    packet = read_packet(Path(call.args.file))
    with call.project() as project:
        told = project.ask(receive_packet, packet) if call.args.dry_run else project.do(receive_packet, packet)
    refused = [{"what": what, "why": why} for what, why in told.refused]
    for what, why in told.refused:
        call.note(f"Not taken: {what}. {why}")
    call.answer(
        {"coder": told.coder, "added": told.added, "changed": told.changed, "removed": told.removed,
         "already_there": told.already_there, "reviews": told.reviews, "refused": refused},
        f"{told.coder}: {told.added} codings added, {told.changed} changed, {told.removed} removed, "
        f"{told.already_there} there already"
        + (f"; {plural(told.reviews, 'verdict or correction', 'verdicts and corrections')} taken." if told.reviews
           else "."),
    )  # fmt: skip


def _unblind(call: Call) -> None:
    from coder_app.operations.blindness import unblind

    args = call.args
    with call.project() as project:
        at = project.do(unblind, args.reason, round_name=args.round, document=args.document, coder=args.coder)
    call.answer({"unblinded_at": at.isoformat()}, "The sources are known now; what is coded from here on is not blind.")


def _breach(call: Call) -> None:
    from coder_app.operations.blindness import record_breach
    from coder_app.operations.naming import named_document

    args = call.args
    with call.project() as project:
        document = project.ask(named_document, args.document)
        touched = project.do(record_breach, document.id, args.note, args.coder)
    call.answer({"document": document.code, "codings": touched},
                f"Recorded; {plural(touched, 'coding')} of {document.code} marked as not blind.")  # fmt: skip
