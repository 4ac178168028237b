"""The command for what blind coders see and guess from: blind-view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coder_app.cli.arguments import names
from coder_app.cli.call import Misused

if TYPE_CHECKING:
    import argparse

    from coder_app.cli.arguments import Commands
    from coder_app.cli.call import Call
    from coder_app.operations.coder_sight import SightSettings

_SWITCH = ("on", "off")


def declare(commands: Commands) -> None:
    view = commands.add("blind-view", "say or choose what blind coders see, and from what they guess", _view)
    view.add_argument("--show", metavar="LIST", help="title,frameworks,totals,pages,dates (blank for nothing)")
    view.add_argument("--shuffle-codes", choices=_SWITCH, help="the code tree in an order of each coder's own")
    view.add_argument("--seed", type=int, metavar="S", help="of that order (default: drawn and kept)")
    view.add_argument("--guesses", choices=_SWITCH, help="ask for guesses from lists of the study's sources")
    view.add_argument("--decoy", action="append", default=[], metavar="FACET=NAME",
                      help="a further line in the list of state, speaker or period")  # fmt: skip


def _view(call: Call) -> None:
    from coder_app.operations.coder_sight import offer_guesses, show_coders, sight_settings

    args = call.args
    with call.project() as project:
        now = project.ask(sight_settings)
        if args.show is not None or args.shuffle_codes or args.seed is not None:
            shown = now.shown if args.show is None else names(args.show)
            project.do(show_coders, shown, shuffle_codes=_shuffled(args, now), seed=args.seed)
        if args.guesses or args.decoy:
            project.do(offer_guesses, _decoys(args.decoy, now) if args.decoy else None, on=args.guesses != "off")
        now = project.ask(sight_settings)
    call.answer(_told(now), lambda: "\n".join(f"{name}: {_words(value)}" for name, value in _told(now).items()))


def _shuffled(args: argparse.Namespace, now: SightSettings) -> bool:
    return now.code_order is not None or args.seed is not None if args.shuffle_codes is None else (
        args.shuffle_codes == "on"
    )  # fmt: skip


def _decoys(wanted: list[str], now: SightSettings) -> dict[str, list[str]]:
    found = {facet: list(each) for facet, each in now.decoys.items()}
    for each in wanted:
        facet, equals, name = each.partition("=")
        if not equals:
            raise Misused("--decoy wants FACET=NAME.")
        found.setdefault(facet.strip(), []).append(name)
    return found


def _told(now: SightSettings) -> dict[str, Any]:
    return {
        "shown": list(now.shown), "code_order": now.code_order, "guesses": now.guesses,
        "decoys": {facet: list(each) for facet, each in now.decoys.items()},
        "options": {facet: list(each) for facet, each in now.options.items()},
    }  # fmt: skip


def _words(value: Any) -> str:
    if isinstance(value, dict):
        return "; ".join(f"{facet}: {', '.join(each) or 'none'}" for facet, each in value.items())
    return ", ".join(value) if isinstance(value, list) else str(value)
