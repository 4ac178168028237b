"""The command line: every verb of the window as a command, without the window."""

from __future__ import annotations


def main(argv: list[str]) -> int:
    """Run one command with these arguments and give the exit status: 0 done, 1 not possible, 2 misused."""
    from coder_app.cli.entry import run

    return run(argv)
