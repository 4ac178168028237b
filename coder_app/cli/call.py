"""One call of a command: its arguments, the open study, what is printed where, and progress."""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from coder_app.exchange.tables import Table
    from coder_app.operations.project import Project


class Misused(Exception):
    """The command line does not fit together; the sentence says how."""


class Call:
    """What a command gets: arguments in, answers out."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.args = args
        self.json: bool = getattr(args, "json", False)
        self.who: str | None = getattr(args, "who", None)
        self.progress = Shown(quiet=getattr(args, "quiet", False))

    @contextmanager
    def project(self) -> Iterator[Project]:
        """The study of the command line, its person signed in; closed at the end."""
        from coder_app.operations.project import open_project

        with open_project(self.args.project, sign_in_as=self.who, passphrase=self.passphrase()) as project:
            backup = project.database.backup_made
            if backup:
                self.note(f"The study was brought up to date; before that it was copied to {backup}.")
            yield project

    def passphrase(self) -> str | None:
        """The passphrase of ``--passphrase-file`` or CODER_APP_PASSPHRASE, if one was given."""
        return secret_in(getattr(self.args, "passphrase_file", None), os.environ.get("CODER_APP_PASSPHRASE"))

    def answer(self, value: object, people: str | Callable[[], str]) -> None:
        """Print the result: ``value`` with --json, else the text for people."""
        self.progress.clear()
        if self.json:
            print_out(json.dumps(value, ensure_ascii=False))
            return
        text = people if isinstance(people, str) else people()
        if text:
            print_out(text)

    def note(self, sentence: str) -> None:
        """Say something beside the result, on stderr."""
        self.progress.clear()
        print(sentence, file=sys.stderr, flush=True)

    def table(self, name: str, known: Sequence[str] | None, required: Sequence[str] = ()) -> Table:
        """The table of this file name; ``-`` is standard input."""
        from coder_app.exchange.tables import read_table

        if name == "-":
            return read_table(None, sys.stdin.buffer.read(), "standard input", known=known, required=required)
        return read_table(Path(name), known=known, required=required)

    def data(self, name: str) -> bytes:
        """The bytes of a file; ``-`` is standard input."""
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()

    def put(self, data: bytes) -> None:
        """Write bytes to standard output as they are."""
        if self.json:
            raise Misused("--json and an output of - would both use standard output; choose one.")
        self.progress.clear()
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def secret_in(file: str | None, otherwise: str | None) -> str | None:
    """The passphrase a file holds, without the end of its line; ``otherwise`` where no file is named."""
    if file is None:
        return otherwise
    try:
        return Path(file).read_text(encoding="utf-8-sig").strip("\r\n")
    except UnicodeDecodeError:
        raise Misused(f"{file} is no text in UTF-8; a passphrase is.") from None


class Shown:
    """Progress on stderr: one line that is written over, and only where somebody watches."""

    def __init__(self, *, quiet: bool = False, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._shows = not quiet and self._stream.isatty()
        self._next, self._width = 0.0, 0

    def step(self, done: int, total: int, what: str = "") -> None:
        """Show how far the work is, at most ten times a second."""
        if not self._shows or time.monotonic() < self._next:
            return
        self._next = time.monotonic() + 0.1
        share = f"{done * 100 // total:3d} %" if total else "     "
        line = f"{share}  {what}"[: self._columns()]
        self._stream.write("\r" + line.ljust(self._width))
        self._stream.flush()
        self._width = len(line)

    def clear(self) -> None:
        """Take the line away, so that something else can be said."""
        if self._width:
            self._stream.write("\r" + " " * self._width + "\r")
            self._stream.flush()
            self._width = 0

    @staticmethod
    def _columns() -> int:
        try:
            return max(20, os.get_terminal_size(sys.stderr.fileno()).columns - 1)
        except (OSError, ValueError, AttributeError):
            return 79


def print_out(text: str) -> None:
    """Print to standard output, now."""
    print(text, flush=True)


def columns(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table for people: columns under their heads, numbers to the right; a sentence where there are no rows."""
    found = [[_shown(cell) for cell in row] for row in rows]
    if not found:
        return "Nothing to show."
    numeric = [all(_is_number(row[place]) for row in found) for place in range(len(heads))]
    widths = [max(len(head), *(len(row[place]) for row in found)) for place, head in enumerate(heads)]

    def line(cells: Sequence[str]) -> str:
        parts = [cell.rjust(width) if number else cell.ljust(width)
                 for cell, width, number in zip(cells, widths, numeric, strict=True)]  # fmt: skip
        return "  ".join(parts).rstrip()

    return "\n".join([line(heads), line(["-" * width for width in widths]), *map(line, found)])


def _shown(cell: object) -> str:
    if cell is None:
        return "–"
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return f"{cell:.3f}"
    return " ".join(str(cell).split())


def _is_number(text: str) -> bool:
    return text in {"–", ""} or text.lstrip("-").replace(".", "", 1).isdigit()


def plural(count: int, one: str, many: str = "") -> str:
    """``3 codings``, ``1 coding``."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def jsonable(view: Any) -> dict[str, Any]:
    """A frozen view as a JSON object; dates in ISO form."""
    from dataclasses import asdict

    return {key: value.isoformat() if hasattr(value, "isoformat") else value for key, value in asdict(view).items()}
