"""Commands: exports."""

from __future__ import annotations


def declare(commands: object) -> None:
    pass
