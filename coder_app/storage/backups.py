"""Backups of a study file: safe copies of an open study, kept in a folder beside it."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING

from coder_app.domain.errors import Damaged, NotFound, Refused, StudyFileError
from coder_app.storage.lock import StudyLock
from coder_app.storage.study_file import check_is_study

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
    target = _free_name(study, why)
    copy_open(engine, target)
    return target


def _free_name(study: Path, why: str) -> Path:
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d %H-%M-%S")
    name = f"{study.stem} {stamp} {why}"
    target, number = folder_of(study) / f"{name}.coder", 2
    while target.exists():
        target, number = folder_of(study) / f"{name} {number}.coder", number + 1
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
    """Put a backup in the place of a closed study; gives the path where the study as it was has been kept.

    Raises NotFound, Damaged (the backup is no whole study), Locked (the study is open), StudyFileError.
    """
    if not backup.is_file():
        raise NotFound("There is no backup at {file}.", file=str(backup))
    if not _is_whole(backup):
        raise Damaged("The backup {file} is damaged or no study; choose another one.", file=backup.name)
    lock = StudyLock(study)
    lock.acquire()
    try:
        return _replace(study, backup)
    except OSError as error:
        raise StudyFileError(
            "{file} could not be put back: {why}.", file=backup.name, why=error.strerror or str(error)
        ) from error
    finally:
        lock.release()


def _is_whole(backup: Path) -> bool:
    try:
        check_is_study(backup)
        with closing(sqlite3.connect(f"{backup.resolve().as_uri()}?mode=ro", uri=True)) as check:
            return bool(check.execute("PRAGMA quick_check").fetchone()[0] == "ok")
    except (Damaged, sqlite3.DatabaseError):
        return False


def _replace(study: Path, backup: Path) -> Path:
    folder_of(study).mkdir(exist_ok=True)
    kept = _free_name(study, "before-restore")
    partial = study.with_name(study.name + ".part")
    try:
        shutil.copyfile(backup, partial)
    except OSError:
        partial.unlink(missing_ok=True)
        raise
    if study.exists():
        study.replace(kept)
        for leftover in ("-wal", "-journal"):
            beside = study.with_name(study.name + leftover)
            if beside.exists():
                beside.replace(kept.with_name(kept.name + leftover))
    partial.replace(study)
    return kept
