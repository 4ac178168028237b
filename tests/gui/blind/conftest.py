"""The window on a blind study."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

_HERE = Path(__file__).parent
for _folder in (_HERE, _HERE.parents[1]):
    if str(_folder) not in sys.path:
        sys.path.insert(0, str(_folder))

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from blind_study import Blinder
    from pytestqt.qtbot import QtBot


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # The screenless platform says what it cannot do whenever a window is shown.
    for item in items:
        if item.path.is_relative_to(_HERE):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture
def blinder(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Blinder]]:
    """Opens the window on a new blind study as this person."""
    from blind_study import Blinder, make_study

    opened: list[Blinder] = []

    def make(person: str = "Lena", *, masked: bool = True) -> Blinder:
        make_study(tmp_path / "Ruritania speeches.coder", masked=masked)
        opened.append(Blinder(qtbot, tmp_path, tmp_path / "Ruritania speeches.coder", person))
        return opened[-1]

    yield make
    for each in opened:
        each.close()
