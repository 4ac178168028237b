"""How commands are declared: their names, arguments and what carries them out."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coder_app.cli.call import Call

    Handler = Callable[[Call], "int | None"]

PROGRAM = "coder-app"
LIST_MARK = "+"


class Parser(argparse.ArgumentParser):
    """A parser whose options may stand anywhere, also between the positional arguments of a command."""

    _mixing = False

    def __init__(self, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, formatter_class=argparse.RawDescriptionHelpFormatter, **settings)
        add_general(self)

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        if self._mixing or not self._has_optional_positionals():
            return super().parse_known_args(args, namespace)
        self._mixing = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._mixing = False

    def _has_optional_positionals(self) -> bool:
        places = self._get_positional_actions()
        if any(place.nargs in {argparse.PARSER, argparse.REMAINDER} for place in places):
            return False
        return any(place.nargs in {"?", "*"} for place in places)


def add_general(parser: argparse.ArgumentParser) -> None:
    """The options that every command takes, before or after its own arguments."""
    general = parser.add_argument_group("every command")
    absent = argparse.SUPPRESS
    general.add_argument("--json", action="store_true", default=absent, help="print one JSON value and nothing else")
    general.add_argument("--as", dest="who", metavar="NAME", default=absent, help="who acts (default: the only lead)")
    general.add_argument("--passphrase-file", metavar="FILE", default=absent,
                         help="the file that holds the passphrase of a sealed study")  # fmt: skip
    general.add_argument("--quiet", action="store_true", default=absent, help="show no progress")
    general.add_argument("--debug", action="store_true", default=absent, help="show where in the program it went wrong")


class Commands:
    """The commands, declared one after another."""

    def __init__(self, parser: argparse.ArgumentParser, dest: str = "command", *, required: bool = True) -> None:
        self._below = parser.add_subparsers(
            dest=dest, metavar=dest.upper() if dest == "command" else dest, required=required, parser_class=Parser
        )

    def add(self, name: str, does: str, handler: Handler, *, project: bool = True) -> argparse.ArgumentParser:
        """Declare a command; ``project`` makes its first argument the study."""
        parser = self._below.add_parser(name, help=does, description=does[0].upper() + does[1:] + ".")
        parser.set_defaults(handler=handler)
        if project:
            add_project(parser)
        return parser

    def group(self, name: str, does: str) -> Commands:
        """Declare a command that only has commands below it."""
        parser = self._below.add_parser(name, help=does, description=does[0].upper() + does[1:] + ".")
        return Commands(parser, f"{name} command")


def add_project(parser: argparse.ArgumentParser) -> None:
    """The argument that names the study."""
    parser.add_argument("project", metavar="PROJECT", help="a .coder file or a postgresql:// address")


def names(text: str) -> list[str]:
    """A list written with commas."""
    return [name.strip() for name in text.split(",") if name.strip()]
