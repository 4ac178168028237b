"""Commands about people, rounds, periods and lists: coders, rounds, periods, choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coder_app.cli.arguments import Commands
from coder_app.cli.call import columns

if TYPE_CHECKING:
    from coder_app.cli.call import Call
    from coder_app.operations.project import Project

ROLES = ("lead", "custodian", "coder", "reviewer")
COUNTING = ("first", "last", "both")
PERIOD_COLUMNS = ("scheme", "name", "start", "end", "counting")


def declare(commands: Commands) -> None:
    coders = Commands(commands.add("coders", "list the people of the study", _coders), "change", required=False)
    add = coders.add("add", "take a person into the study", _add_coder, project=False)
    add.add_argument("name", metavar="NAME")
    add.add_argument("--role", choices=ROLES, default="coder")
    change = coders.add("change", "rename a person, change the role, let them rest", _change_coder, project=False)
    change.add_argument("name", metavar="NAME")
    change.add_argument("--name", dest="new_name", metavar="NEW")
    change.add_argument("--role", choices=ROLES)
    resting = change.add_mutually_exclusive_group()
    resting.add_argument("--rest", action="store_true", help="the person works no more; the codings stay")
    resting.add_argument("--back", action="store_true", help="the person works again")

    rounds = Commands(commands.add("rounds", "list the rounds of coding", _rounds), "change", required=False)
    add_round = rounds.add("add", "begin a new round of coding", _add_round, project=False)
    add_round.add_argument("name", metavar="NAME")

    periods = Commands(commands.add("periods", "list the period schemes", _periods), "change", required=False)
    bring = periods.add("import", "write period schemes from a table with the columns " + ", ".join(PERIOD_COLUMNS),
                        _import_periods, project=False)  # fmt: skip
    bring.add_argument("file", metavar="TABLE")
    gone = periods.add("remove", "take a period scheme away", _remove_scheme, project=False)
    gone.add_argument("scheme", metavar="SCHEME")

    choices = Commands(commands.add("choices", "list the kinds of evidence and the sides", _choices), "change",
                       required=False)  # fmt: skip
    write = choices.add("set", "write one of the lists", _set_choices, project=False)
    write.add_argument("list", choices=("kind_of_evidence", "side"))
    write.add_argument("names", metavar="NAME", nargs="+")


def _coders(call: Call) -> None:
    with call.project() as project:
        _tell(call, project)


def _tell(call: Call, project: Project) -> None:
    from coder_app.operations.project import people

    found = project.ask(people)
    call.answer(
        {"coders": [{"name": view.name, "role": view.role, "active": view.active} for view in found]},
        lambda: columns(("name", "role", "active"), [(v.name, v.role, v.active) for v in found]),
    )


def _add_coder(call: Call) -> None:
    from coder_app.operations.set_up import add_coder

    with call.project() as project:
        project.do(add_coder, call.args.name, call.args.role)
        _tell(call, project)


def _change_coder(call: Call) -> None:
    from coder_app.domain.errors import NotFound
    from coder_app.operations.project import people
    from coder_app.operations.set_up import change_coder

    args = call.args
    with call.project() as project:
        everyone = project.ask(people)
        person = next((view for view in everyone if view.name.casefold() == args.name.strip().casefold()), None)
        if person is None:
            raise NotFound("Nobody called “{name}” is in the study. There are: {names}.", name=args.name,
                           names=", ".join(view.name for view in everyone))  # fmt: skip
        active = args.back or (person.active and not args.rest)
        project.do(change_coder, person.id, name=args.new_name or person.name, role=args.role or person.role,
                   active=active)  # fmt: skip
        _tell(call, project)


def _rounds(call: Call) -> None:
    from coder_app.operations.set_up import rounds

    with call.project() as project:
        found = project.ask(rounds)
    call.answer(
        {"rounds": [{"name": view.name, "current": view.current} for view in found]},
        lambda: columns(("round", "current"), [(view.name, view.current) for view in found]),
    )


def _add_round(call: Call) -> None:
    from coder_app.operations.set_up import add_round

    with call.project() as project:
        project.do(add_round, call.args.name)
    _rounds(call)


def _periods(call: Call) -> None:
    from coder_app.operations.set_up import gaps_and_overlaps, schemes

    with call.project() as project:
        found = project.ask(schemes)
    rows = []
    for scheme in found:
        gaps, overlaps = gaps_and_overlaps(scheme)
        periods = [{"name": p.name, "start": p.start.isoformat(), "end": p.end.isoformat()} for p in scheme.periods]
        rows.append({"scheme": scheme.name, "counting": scheme.counting, "periods": periods,
                     "gaps": [list(pair) for pair in gaps], "overlaps": [list(pair) for pair in overlaps]})  # fmt: skip
    call.answer({"schemes": rows}, lambda: columns(PERIOD_COLUMNS, [
        (scheme.name, p.name, p.start.isoformat(), p.end.isoformat(), scheme.counting)
        for scheme in found for p in scheme.periods]))  # fmt: skip


def _import_periods(call: Call) -> None:
    from coder_app.operations.period_tables import import_periods

    table = call.table(call.args.file, PERIOD_COLUMNS, PERIOD_COLUMNS[:4])
    with call.project() as project:
        project.do(import_periods, table)
    _periods(call)


def _remove_scheme(call: Call) -> None:
    from coder_app.domain.errors import NotFound
    from coder_app.operations.set_up import remove_scheme, schemes

    with call.project() as project:
        found = project.ask(schemes)
        wanted = call.args.scheme.strip().casefold()
        scheme = next((scheme for scheme in found if scheme.name.casefold() == wanted), None)
        if scheme is None:
            raise NotFound("There is no period scheme “{name}”. There are: {names}.", name=call.args.scheme,
                           names=", ".join(each.name for each in found) or "none")  # fmt: skip
        project.do(remove_scheme, scheme.id)
    _periods(call)


def _choices(call: Call) -> None:
    from coder_app.operations.set_up import study_view

    with call.project() as project:
        view = project.ask(study_view)
    rows = [("kind_of_evidence", name) for name in view.kinds_of_evidence] + [("side", name) for name in view.sides]
    call.answer({"kind_of_evidence": list(view.kinds_of_evidence), "side": list(view.sides)},
                lambda: columns(("list", "name"), rows))  # fmt: skip


def _set_choices(call: Call) -> None:
    from coder_app.operations.set_up import set_choices

    with call.project() as project:
        project.do(set_choices, call.args.list, call.args.names)
    _choices(call)
