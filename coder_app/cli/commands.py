"""All commands there are."""

from __future__ import annotations

from coder_app import places
from coder_app.cli import (
    adjudication,
    blind_view,
    blinding,
    blinding_reports,
    codebook,
    coding,
    crosscheck,
    exports,
    keys,
    language,
    library,
    neutrality,
    people,
    provenance,
    reliability,
    safekeeping,
    study,
    translations,
)
from coder_app.cli.arguments import PROGRAM, Commands, Parser

_GROUPS = (study, library, provenance, codebook, people, coding, safekeeping, keys, blinding, blind_view,
           blinding_reports, translations, language, crosscheck, neutrality, reliability, adjudication,
           exports)  # fmt: skip


def parser() -> Parser:
    """The parser of the whole command line."""
    whole = Parser(
        prog=PROGRAM,
        description="Qualitative coding of political texts: read, highlight, code, compare, export.",
        epilog="Without a command the window opens. 'coder-app COMMAND --help' explains one.",
    )
    whole.add_argument("--version", action="version", version=f"{PROGRAM} {places.VERSION}")
    commands = Commands(whole)
    for group in _GROUPS:
        group.declare(commands)
    return whole
