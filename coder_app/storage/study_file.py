"""What marks a file as a study: the first hundred bytes, looked at without opening the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coder_app.domain.errors import Damaged, StudyFileError

if TYPE_CHECKING:
    from pathlib import Path

APPLICATION_ID = 0x434F4452  # "CODR": lets file managers know a study file by its bytes
_HEADER = b"SQLite format 3\x00"


def check_is_reachable(path: Path) -> None:
    """Raise StudyFileError where one may not even look whether the file is there."""
    try:
        path.exists()
    except OSError as error:
        raise StudyFileError(
            "{file} cannot be reached: {why}.", file=str(path), why=error.strerror or str(error)
        ) from error


def check_is_study(path: Path) -> None:
    """Raise Damaged where a file is no study, StudyFileError where it cannot be read."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise StudyFileError("{file} cannot be read: {why}.", file=path.name, why=error.strerror or "") from error
    if not head.startswith(_HEADER) or int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise Damaged("{file} is not a study file of this program.", file=path.name)


def check_is_writable(path: Path) -> None:
    """Raise StudyFileError where a file may only be read."""
    try:
        path.open("r+b").close()
    except OSError as error:
        raise StudyFileError(
            "{file} cannot be written ({why}). Check the permissions of the file and its folder.",
            file=path.name, why=error.strerror or "",
        ) from error  # fmt: skip
