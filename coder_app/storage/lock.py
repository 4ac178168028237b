"""Who has a study open: a small file beside it that names the program, and the folders where sharing is unsafe.

SQLite's own exclusive lock decides; this file only says who holds it, and is cleared when its holder is gone.
"""

from __future__ import annotations

import json
import os
import re
import socket
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import psutil

from coder_app.domain.errors import Locked, StudyFileError

if TYPE_CHECKING:
    from pathlib import Path

# The name alone, or followed by an account: "OneDrive - University", "Dropbox (Personal)".
_SYNC_FOLDER = re.compile(
    r"(dropbox|onedrive|google ?drive|nextcloud|owncloud|icloud( ?drive)?|yandex\.?disk|mobile documents|mega(sync)?"
    r"|syncthing|seafile|pcloud( ?drive)?)(\Z|\d*\Z| - | ?\()"
)
_NETWORK_FILE_SYSTEMS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "fuse.sshfs", "9p",
                         "fuse.davfs2", "fuse.rclone", "vboxsf", "afs", "ncpfs"}  # fmt: skip


@dataclass(slots=True)
class StudyLock:
    """The note ``STUDY.coder-lock`` beside a study, held while it is open."""

    study: Path
    held: bool = False

    @property
    def note(self) -> Path:
        return self.study.with_name(self.study.name + "-lock")

    def acquire(self) -> None:
        """Write the note; raises Locked, naming the holder, when a living program has it. A stale one is cleared."""
        holder = self._living_holder()
        if holder:
            raise Locked(
                "{file} is open in another program ({who}, since {since}). Close it there first.",
                file=self.study.name, who=holder["who"], since=holder["since"],
            )  # fmt: skip
        mine = {
            "pid": os.getpid(),
            "started": psutil.Process().create_time(),
            "host": socket.gethostname(),
            "who": f"{socket.gethostname()}, process {os.getpid()}",
            "since": datetime.now().astimezone().strftime("%Y-%m-%d %H:%M"),
        }
        try:
            self.note.write_text(json.dumps(mine), encoding="utf-8")
        except OSError as error:
            raise StudyFileError(
                "{file} cannot be opened: its folder cannot be written to ({why}).",
                file=self.study.name, why=error.strerror or str(error),
            ) from error  # fmt: skip
        self.held = True

    def release(self) -> None:
        """Take the note away."""
        if self.held:
            self.note.unlink(missing_ok=True)
            self.held = False

    def _living_holder(self) -> dict[str, str] | None:
        try:
            said = json.loads(self.note.read_text(encoding="utf-8"))
            pid, host, started = int(said["pid"]), said["host"], float(said["started"])
            words = {"who": str(said["who"]), "since": str(said["since"])}
        except (OSError, ValueError, KeyError, TypeError):
            return None
        if host != socket.gethostname():
            # Another machine cannot be asked whether its program still lives; SQLite's lock will tell.
            return None
        try:
            process = psutil.Process(pid)
            # A killed program may stay in the list of processes until its parent takes note of its end.
            alive = process.status() != psutil.STATUS_ZOMBIE and abs(process.create_time() - started) < 2
        except (psutil.Error, ValueError):
            return None
        return words if alive else None


def is_on_shared_folder(path: Path) -> bool:
    """Whether the path lies on a network drive or in a folder that a program synchronises."""
    parts = [part.casefold() for part in path.resolve().parts]
    if any(_SYNC_FOLDER.match(part) for part in parts):
        return True
    return _file_system(path.resolve()) in _NETWORK_FILE_SYSTEMS


def _file_system(path: Path) -> str:
    best, kind = "", ""
    try:
        partitions = psutil.disk_partitions(all=True)
    except (OSError, RuntimeError):
        return ""
    for partition in partitions:
        if path.is_relative_to(partition.mountpoint) and len(partition.mountpoint) >= len(best):
            best, kind = partition.mountpoint, partition.fstype.casefold()
    return kind
