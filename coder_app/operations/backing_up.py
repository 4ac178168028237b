"""Copies of a study: what backups there are, putting one back, and what opening found out about the file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from coder_app.storage import backups

if TYPE_CHECKING:
    from pathlib import Path

    from coder_app.operations.project import Project

_NAME = re.compile(r"(\d{4}-\d\d-\d\d \d\d-\d\d-\d\d) (by-hand|before-upgrade|before-restore)(?: \d+)?\.coder\Z")


@dataclass(frozen=True, slots=True)
class BackupView:
    """A backup of a study. ``why`` is by-hand, before-upgrade, before-restore, or empty; ``size`` is in bytes."""

    path: Path
    made_at: datetime
    why: str
    size: int


@dataclass(frozen=True, slots=True)
class Condition:
    """What opening found out: a backup made before an upgrade, and whether the folder is shared or synchronised."""

    backup_made: Path | None
    on_shared_folder: bool
    on_server: bool


def backups_of(study: Path) -> list[BackupView]:
    """The backups beside a study file, newest first; none where there is no backup folder."""
    return sorted((_view(path) for path in backups.list_backups(study)), key=lambda view: view.made_at, reverse=True)


def _view(path: Path) -> BackupView:
    facts = path.stat()
    named = _NAME.search(path.name)
    if named:
        made = datetime.strptime(named[1], "%Y-%m-%d %H-%M-%S").astimezone()
    else:
        made = datetime.fromtimestamp(facts.st_mtime).astimezone()
    return BackupView(path, made, named[2] if named else "", facts.st_size)


def restore_backup(study: Path, backup: Path) -> Path:
    """Put a backup in the place of a closed study; gives where the study as it was has been kept.

    Restoring what was kept takes it back. Raises NotFound or Damaged for a backup that cannot be used.
    """
    return backups.restore(study, backup)


def condition(project: Project) -> Condition:
    """What opening this study found out about its file."""
    database = project.database
    return Condition(database.backup_made, database.on_shared_folder, not database.is_sqlite)
