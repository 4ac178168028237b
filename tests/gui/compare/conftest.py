"""The window on a compared study."""

from __future__ import annotations

import shutil
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

    from compared_study import Comparer
    from pytestqt.qtbot import QtBot


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # The screenless platform says what it cannot do whenever a window is shown.
    for item in items:
        if item.path.is_relative_to(_HERE):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture
def ids() -> dict[str, str]:
    """Ids of documents and codes by name, once the study is made."""
    return {}


@pytest.fixture(scope="session")
def made_studies(tmp_path_factory: pytest.TempPathFactory) -> dict[bool, tuple[Path, dict[str, str]]]:
    """The study with finished (True) and unfinished documents, to be copied."""
    from compared_study import compared_study

    folder = tmp_path_factory.mktemp("compared")
    return {
        finish: (folder / f"{finish}.coder", compared_study(folder / f"{finish}.coder", finish=finish))
        for finish in (True, False)
    }


@pytest.fixture
def open_compared(
    qtbot: QtBot, tmp_path: Path, ids: dict[str, str], made_studies: dict[bool, tuple[Path, dict[str, str]]]
) -> Iterator[Callable[..., Comparer]]:
    """Opens the study; ``finish=False`` the one with unfinished documents, ``person`` signs in."""
    from compared_study import Comparer

    opened: list[Comparer] = []

    def make(*, finish: bool = True, person: str = "Lena") -> Comparer:
        made, known = made_studies[finish]
        shutil.copyfile(made, tmp_path / "study.coder")
        ids.update(known)
        opened.append(Comparer(qtbot, tmp_path, tmp_path / "study.coder", person))
        return opened[-1]

    yield make
    for each in opened:
        each.close()


@pytest.fixture
def comparer(open_compared: Callable[..., Comparer]) -> Comparer:
    """The lead's window, the comparison shown."""
    made = open_compared()
    made.compare()
    return made
