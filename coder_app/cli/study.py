"""Commands about the study as a whole: new, demo, title, history, undo, redo, check."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from coder_app.cli.call import columns, plural
from coder_app.cli.keys import LOST

if TYPE_CHECKING:
    from coder_app.cli.arguments import Commands
    from coder_app.cli.call import Call
    from coder_app.operations.project import Project

_UNSEALED = "Nothing in the study is sealed: whoever has the file can read all of it, provenance included."


def declare(commands: Commands) -> None:
    new = commands.add("new", "make a study", _new)
    new.add_argument("--lead", metavar="NAME", required=True, help="who leads the study")
    new.add_argument("--title", default="", help="what the study is called")
    new.add_argument("--no-passphrase", action="store_true", help="seal nothing, even if a passphrase is given")
    filling = new.add_mutually_exclusive_group()
    filling.add_argument("--codebook", metavar="FILE", help="start with the codes of this table (.csv, .xlsx)")
    filling.add_argument("--sample", action="store_true", help="fill it with the sample study")

    demo = commands.add("demo", "do the whole main job on the sample study, without a window", _demo, project=False)
    demo.add_argument("folder", metavar="DIR", nargs="?", default="coder-demo",
                      help="where to put study and data set (default: coder-demo)")  # fmt: skip

    title = commands.add("title", "show or change the study's title and question", _title)
    title.add_argument("title", metavar="TITLE", nargs="?", help="the new title")
    title.add_argument("--question", help="the study's question")

    commands.add("undo", "take back the last thing this person did", _undo)
    commands.add("redo", "do again what was taken back last", _redo)
    history = commands.add("history", "list who did what when, newest first", _history)
    history.add_argument("--limit", type=int, default=1000, metavar="N", help="at most so many (default: 1000)")
    commands.add("check", "check the study: database, hashes, positions, quotations", _check)


def _new(call: Call) -> int | None:
    from coder_app.operations.project import create_project
    from coder_app.operations.reading import documents

    args = call.args
    book = _codebook(call) if args.codebook else None
    passphrase = None if args.no_passphrase else call.passphrase()
    if args.sample:
        project = _sample(call, passphrase)
    else:
        project = create_project(args.project, lead=args.lead, title=args.title, passphrase=passphrase)
    with project:
        if book is not None:
            _fill(project, book)
        lead = project.viewer.name
        texts, codes = len(project.ask(documents)), _count_codes(project)
    call.note(_UNSEALED if passphrase is None else LOST)
    answer = {"project": args.project, "lead": lead, "documents": texts, "codes": codes}
    call.answer(answer, f"Made {args.project}, led by {lead}: {plural(texts, 'document')}, {plural(codes, 'code')}.")
    return None


def _sample(call: Call, passphrase: str | None) -> Project:
    from coder_app.operations.keys import seal_study
    from coder_app.operations.sample import make_sample

    args = call.args
    project = make_sample(args.project, lead=args.lead, title=args.title, progress=call.progress)
    if passphrase is not None:
        try:
            seal_study(project, passphrase, call.progress)
        except BaseException:
            _unmake(project)
            raise
    return project


def _unmake(project: Project) -> None:
    path = project.database.path
    project.close()
    if path:
        path.unlink(missing_ok=True)


def _codebook(call: Call) -> object:
    from coder_app.operations.codebook_tables import COLUMNS, check_codebook

    table = call.table(call.args.codebook, COLUMNS, ("code",))
    check_codebook(table)
    return table


def _fill(project: Project, book: object) -> None:
    from coder_app.exchange.tables import Table
    from coder_app.operations.codebook_tables import import_codebook

    assert isinstance(book, Table)
    try:
        project.do(import_codebook, book)
    except BaseException:
        _unmake(project)
        raise


def _count_codes(project: Project) -> int:
    from coder_app.operations.codebook import codes

    return len(project.ask(codes))


def _demo(call: Call) -> int | None:
    from coder_app.operations.demo import run_demo

    done = run_demo(Path(call.args.folder), call.progress)
    call.note(_UNSEALED)
    for warning in done.warnings:
        call.note(f"Warning: {warning}")

    def people() -> str:
        from coder_app.cli.reliability_study import rows_for_people

        return "\n\n".join((
            f"Made {done.project}: {plural(done.documents, 'document')}, {plural(done.masks, 'passage')} hidden, "
            f"{plural(len(done.packets), 'packet')} out and back with {plural(done.codings, 'coding')}.",
            rows_for_people(done.reliability),
            done.statement,
            "Written:\n" + "\n".join(f"  {name}" for name in done.exports),
        ))  # fmt: skip

    call.answer(
        {"project": done.project, "documents": done.documents, "codings": done.codings, "masks": done.masks,
         "packets": done.packets, "reliability": done.reliability, "statement": done.statement,
         "exports": done.exports},
        people,
    )  # fmt: skip
    return None


def _title(call: Call) -> None:
    from coder_app.operations.set_up import describe_study, study_view

    with call.project() as project:
        view = project.ask(study_view)
        if call.args.title is not None or call.args.question is not None:
            title = view.title if call.args.title is None else call.args.title
            question = view.question if call.args.question is None else call.args.question
            project.do(describe_study, title, question)
            view = project.ask(study_view)
    call.answer({"title": view.title, "question": view.question}, "\n".join(filter(None, (view.title, view.question))))


def _undo(call: Call) -> None:
    with call.project() as project:
        changes = project.undo()
    what = changes.verb.format(**changes.values)
    call.answer({"undone": what}, f"Undone: {what}.")


def _redo(call: Call) -> None:
    with call.project() as project:
        changes = project.redo()
    what = changes.verb.format(**changes.values)
    call.answer({"redone": what}, f"Done again: {what}.")


def _history(call: Call) -> None:
    from coder_app.operations.history import history

    with call.project() as project:
        found = project.ask(history, call.args.limit)
    rows = [
        {"number": entry.number, "at": entry.at.isoformat(), "who": entry.who, "what": _told(entry.verb, entry.values),
         "verb": entry.verb, "values": entry.values, "undone": entry.undone, "undoable": entry.undoable}
        for entry in found
    ]  # fmt: skip
    call.answer({"operations": rows}, lambda: columns(
        ("number", "when", "who", "what", "undone"),
        [(e.number, e.at.astimezone().strftime("%Y-%m-%d %H:%M"), e.who, _told(e.verb, e.values), e.undone)
         for e in found]))  # fmt: skip


def _told(verb: str, values: dict[str, object]) -> str:
    try:
        return verb.format(**values)
    except (KeyError, IndexError):
        return verb


def _check(call: Call) -> int | None:
    from coder_app.operations.checking import check_study

    with call.project() as project:
        problems = project.ask(check_study, call.progress)
    call.answer({"ok": not problems, "problems": problems},
                "\n".join(problems) if problems else "Everything is in order.")  # fmt: skip
    return 1 if problems else None
