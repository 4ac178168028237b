"""Commands about a coder's work: code, finish, reopen, memos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coder_app.cli.arguments import Commands
from coder_app.cli.call import Misused, columns, plural

if TYPE_CHECKING:
    from coder_app.cli.call import Call
    from coder_app.operations.finishing import Answers


def declare(commands: Commands) -> None:
    code = commands.add("code", "make the codings of a table", _code)
    code.add_argument("--from", dest="table", metavar="TABLE", required=True,
                      help="columns document, start, end, code [, quote, memo, round, intensity]; - for CSV on "
                           "standard input")  # fmt: skip

    finish = commands.add("finish", "mark documents as completely coded", _finish)
    finish.add_argument("documents", metavar="DOCUMENT", nargs="+")
    finish.add_argument("--recognised", choices=("no", "unsure", "yes"), help="whether you recognised the source")
    finish.add_argument("--guess", action="append", default=[], metavar="FACET=VALUE",
                        help="state, speaker or period as you think; an empty value is “don't know”")  # fmt: skip
    finish.add_argument("--confidence", type=int, metavar="N", help="how sure you are, 0 to 100")
    reopen = commands.add("reopen", "take finished documents up again", _reopen)
    reopen.add_argument("documents", metavar="DOCUMENT", nargs="+")

    memos = Commands(commands.add("memos", "list the memos this person may see", _memos), "change", required=False)
    write = memos.add("write", "write a memo on a document, a code or the study; an empty one takes it away", _write,
                      project=False)  # fmt: skip
    write.add_argument("text", metavar="TEXT")
    about = write.add_mutually_exclusive_group()
    about.add_argument("--document", metavar="DOCUMENT")
    about.add_argument("--code", metavar="CODE")


def _code(call: Call) -> None:
    from coder_app.operations.coding_tables import COLUMNS, import_codings

    table = call.table(call.args.table, COLUMNS, ("document", "code"))
    with call.project() as project:
        counts = project.do(import_codings, table)
    call.answer(counts, f"{plural(counts['added'], 'coding')} added, {counts['already_there']} were there already.")


def _finish(call: Call) -> None:
    from coder_app.operations.naming import named_document
    from coder_app.operations.several_documents import finish_documents

    answers = _answers(call)
    with call.project() as project:
        found = [project.ask(named_document, name) for name in call.args.documents]
        project.do(finish_documents, list(dict.fromkeys(document.id for document in found)), finished=True,
                   answers=answers)  # fmt: skip
    done = list(dict.fromkeys(document.code for document in found))
    call.answer({"finished": done}, f"Finished: {', '.join(done)}.")


def _answers(call: Call) -> Answers | None:
    from coder_app.operations.finishing import Answers

    args = call.args
    if args.recognised is None and not args.guess and args.confidence is None:
        return None
    guesses = {}
    for said in args.guess:
        facet, sign, value = said.partition("=")
        if not sign:
            raise Misused(f"--guess wants FACET=VALUE, not “{said}”.")
        guesses[facet.strip()] = value.strip()
    return Answers(args.recognised or "", guesses, args.confidence).checked()


def _reopen(call: Call) -> None:
    from coder_app.domain.errors import Refused
    from coder_app.operations.finishing import finished_documents
    from coder_app.operations.naming import named_document
    from coder_app.operations.several_documents import finish_documents

    with call.project() as project:
        found = [project.ask(named_document, name) for name in call.args.documents]
        finished = project.ask(finished_documents)
        for document in found:
            if document.id not in finished:
                raise Refused("{document} is not finished.", document=document.code)
        project.do(finish_documents, list(dict.fromkeys(document.id for document in found)), finished=False)
    codes = [document.code for document in found]
    call.answer({"reopened": codes}, f"Reopened: {', '.join(codes)}.")


def _memos(call: Call) -> None:
    from coder_app.operations.memos import memos

    with call.project() as project:
        found = project.ask(memos)
    rows = [
        {"author": view.author, "kind": view.target_kind, "about": view.about, "text": view.text,
         "changed_at": view.changed_at.isoformat()}
        for view in found
    ]  # fmt: skip
    call.answer({"memos": rows}, lambda: columns(("author", "kind", "about", "memo"), [
        (view.author, view.target_kind, view.about, view.text) for view in found]))  # fmt: skip


def _write(call: Call) -> None:
    from coder_app.operations.codebook import find_code
    from coder_app.operations.memos import write_memo
    from coder_app.operations.naming import named_document
    from coder_app.operations.set_up import the_study

    args = call.args
    with call.project() as project:
        if args.document:
            kind, target = "document", project.ask(named_document, args.document).id
        elif args.code:
            kind, target = "code", project.ask(find_code, args.code).id
        else:
            kind, target = "study", project.ask(the_study).id
        memo = project.do(write_memo, kind, target, args.text)
    call.answer({"written": memo is not None}, "Written." if memo else "There is no memo now.")
