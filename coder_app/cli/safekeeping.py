"""Commands that keep the study safe: copy, backup, backups, restore."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from coder_app.cli.call import Misused, columns

if TYPE_CHECKING:
    from coder_app.cli.arguments import Commands
    from coder_app.cli.call import Call


def declare(commands: Commands) -> None:
    copy = commands.add("copy", "write a whole copy of the study to a new file", _copy)
    copy.add_argument("target", metavar="FILE")
    commands.add("backup", "put a copy into the backup folder beside the study", _backup)
    commands.add("backups", "list the backups, newest first", _backups)
    restore = commands.add("restore", "put a backup in the study's place; the study as it was is kept", _restore)
    restore.add_argument("backup", metavar="BACKUP", help="a file, or the name of one of the backups")


def _copy(call: Call) -> None:
    from coder_app.operations.set_up import require_lead

    with call.project() as project:
        project.ask(require_lead)
        project.save_copy(Path(call.args.target))
    call.answer({"file": call.args.target}, f"Copied to {call.args.target}.")


def _backup(call: Call) -> None:
    with call.project() as project:
        path = project.back_up()
    call.answer({"backup": str(path)}, f"Backed up to {path}.")


def _backups(call: Call) -> None:
    from coder_app.operations.backing_up import backups_of

    found = backups_of(_study(call))
    rows = [{"file": str(b.path), "made_at": b.made_at.isoformat(), "why": b.why, "size": b.size} for b in found]
    call.answer({"backups": rows}, lambda: columns(("made", "why", "megabytes", "file"), [
        (f"{b.made_at:%Y-%m-%d %H:%M:%S}", b.why, f"{b.size / 2**20:.1f}", b.path.name) for b in found]))  # fmt: skip


def _restore(call: Call) -> None:
    from coder_app.operations.backing_up import backups_of, restore_backup
    from coder_app.operations.project import open_project
    from coder_app.operations.set_up import require_lead

    study = _study(call)
    backup = Path(call.args.backup)
    if not backup.is_file():
        named = [view.path for view in backups_of(study) if view.path.name == call.args.backup]
        backup = named[0] if named else backup
    if study.is_file():
        # Nobody else may have it open, and only a lead may turn it back.
        with open_project(study, sign_in_as=call.who, passphrase=call.passphrase()) as project:
            project.ask(require_lead)
    kept = restore_backup(study, backup)
    call.answer({"restored": str(backup), "kept": str(kept)},
                f"{study.name} is as it was in {backup.name}. What it was before is kept as {kept}.")  # fmt: skip


def _study(call: Call) -> Path:
    if "://" in call.args.project:
        raise Misused("A study on a server is backed up there, not here.")
    return Path(call.args.project)
