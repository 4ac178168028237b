"""Backups of a study file: safe copies of an open study, kept in a folder beside it."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import datetime
from typing import TYPE_CHECKING

from coder_app.domain.errors import Damaged, NotFound, Refused, StudyFileError

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine


def folder_of(study: Path) -> Path:
    """The folder beside a study that keeps its backups."""
    return study.with_name(study.stem + " backups")


def make_backup(engine: Engine, study: Path, why: str) -> Path:
    """Copy the open study into its backup folder; gives the copy's path. ``why`` goes into the file's name."""
    folder = folder_of(study)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise StudyFileError(
            "No backup could be made: the folder {folder} cannot be written.", folder=str(folder)
        ) from error
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d %H-%M-%S")
    target = folder / f"{study.stem} {stamp} {why}.coder"
    number = 2
    while target.exists():
        target = folder / f"{study.stem} {stamp} {why} {number}.coder"
        number += 1
    copy_open(engine, target)
    return target


def copy_open(engine: Engine, target: Path) -> None:
    """Copy an open study to a new file; the copy is whole or is not there at all."""
    if target.exists():
        raise Refused("{file} already exists; choose another name.", file=str(target))
    partial = target.with_name(target.name + ".part")
    partial.unlink(missing_ok=True)
    try:
        with engine.connect() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
            copy = sqlite3.connect(partial)
            try:
                raw.backup(copy)
                copy.execute("PRAGMA journal_mode=DELETE")
            finally:
                copy.close()
        partial.replace(target)
    except (sqlite3.Error, OSError) as error:
        partial.unlink(missing_ok=True)
        raise StudyFileError(
            "The copy {file} could not be written: {why}.", file=target.name, why=str(error)
        ) from error


def list_backups(study: Path) -> list[Path]:
    """The backups of a study, newest first."""
    folder = folder_of(study)
    return (
        sorted(folder.glob("*.coder"), key=lambda path: path.stat().st_mtime, reverse=True) if folder.is_dir() else []
    )


def restore(study: Path, backup: Path) -> Path:
    """Put a backup in the place of a closed study; gives the path where the study as it was has been kept."""
    if not backup.is_file():
        raise NotFound("There is no backup at {file}.", file=str(backup))
    check = sqlite3.connect(f"file:{backup.as_posix()}?mode=ro", uri=True)
    try:
        whole = check.execute("PRAGMA quick_check").fetchone()[0] == "ok"
    except sqlite3.DatabaseError:
        whole = False
    finally:
        check.close()
    if not whole:
        raise Damaged("The backup {file} is damaged; choose another one.", file=backup.name)
    folder_of(study).mkdir(exist_ok=True)
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d %H-%M-%S")
    kept = folder_of(study) / f"{study.stem} {stamp} before-restore.coder"
    partial = study.with_name(study.name + ".part")
    shutil.copyfile(backup, partial)
    if study.exists():
        study.replace(kept)
        for leftover in ("-wal", "-journal"):
            beside = study.with_name(study.name + leftover)
            if beside.exists():
                beside.replace(kept.with_name(kept.name + leftover))
    partial.replace(study)
    return kept
