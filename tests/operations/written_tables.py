"""Tables for tests, written as they would stand in a CSV file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coder_app.exchange.tables import read_table

if TYPE_CHECKING:
    from coder_app.exchange.tables import Table


def table(text: str, known: tuple[str, ...] | None = None) -> Table:
    """A table from CSV text."""
    return read_table(None, text.strip().encode(), "t.csv", known=known)
