"""Where the program's own files lie, in a checkout, a wheel and a frozen build alike, and which version it is."""

from __future__ import annotations

from pathlib import Path

VERSION = "0.1.0"

_PACKAGE = Path(__file__).resolve().parent


def own_files(name: str) -> Path:
    """The folder ``resources`` or ``migrations`` that came with the program.

    Raises FileNotFoundError when the installation is incomplete.
    """
    for candidate in (_PACKAGE / "_data" / name, _PACKAGE.parent / name):
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(name)
