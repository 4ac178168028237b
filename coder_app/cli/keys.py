"""Commands about sealing: seal a study, and list, add, change and remove what opens it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from coder_app.cli.call import Misused, columns, plural, secret_in

if TYPE_CHECKING:
    from coder_app.cli.arguments import Commands
    from coder_app.cli.call import Call

LOST = (
    "Nobody can give a lost passphrase back: without it and without the recovery key (keys STUDY recovery) what is "
    "sealed can never be read again."
)


def declare(commands: Commands) -> None:
    seal = commands.add("seal", "seal what names the sources under the passphrase that is given", _seal)
    seal.add_argument("--remove-backups", action="store_true", help="delete older backups, which are not sealed")
    keys = commands.add("keys", "list the keys of a sealed study, or add, change or remove one", _keys)
    keys.add_argument("act", nargs="?", choices=("list", "add", "change", "remove", "recovery"), default="list",
                      help="recovery makes a key to print; it is shown once")  # fmt: skip
    keys.add_argument("person", nargs="?", metavar="NAME", help="whose passphrase is added or removed")
    keys.add_argument("--new-passphrase-file", metavar="FILE",
                      help="the file that holds the new passphrase (else CODER_APP_NEW_PASSPHRASE)")  # fmt: skip


def _seal(call: Call) -> None:
    from coder_app.operations import keys

    passphrase = call.passphrase()
    if passphrase is None:
        raise Misused("Give the passphrase with --passphrase-file or CODER_APP_PASSPHRASE.")
    with call.project() as project:
        left = keys.seal_study(project, passphrase, call.progress)
        removed = keys.remove_open_backups(project) if call.args.remove_backups else []
    kept = [str(path) for path in left if path not in removed]
    if kept:
        call.note(f"{plural(len(kept), 'older backup')} still hold everything in plain; --remove-backups deletes them.")
    call.note(LOST)
    answer = {"sealed": True, "open_backups": kept, "removed_backups": [str(path) for path in removed]}
    call.answer(answer, f"Sealed {call.args.project}.")


def _keys(call: Call) -> None:
    from coder_app.operations import keys

    act, person = call.args.act, call.args.person
    if (act in {"add", "remove"}) != bool(person):
        raise Misused(f"keys STUDY {act} {'needs the NAME of a person' if not person else 'takes no NAME'}.")
    with call.project() as project:
        answer: dict[str, object] = {}
        if act == "add":
            project.do(keys.add_key, person, _new_passphrase(call))
        elif act == "change":
            project.do(keys.change_passphrase, call.passphrase() or "", _new_passphrase(call))
        elif act == "remove":
            project.do(keys.remove_key, person)
        elif act == "recovery":
            answer["recovery_key"] = project.do(keys.make_recovery_key)
        found = project.ask(keys.keys)
    answer["keys"] = [{"kind": kind, "name": name} for kind, name in found]
    printed = f"Recovery key, shown this once: {answer['recovery_key']}\n\n" if "recovery_key" in answer else ""
    call.answer(answer, printed + columns(("key", "of"), found))


def _new_passphrase(call: Call) -> str:
    found = secret_in(call.args.new_passphrase_file, os.environ.get("CODER_APP_NEW_PASSPHRASE"))
    if found is None:
        raise Misused("Give the new passphrase with --new-passphrase-file or CODER_APP_NEW_PASSPHRASE.")
    return found
