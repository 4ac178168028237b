"""Sealing a study, and the keys that open it: passphrases of people, and one printed recovery key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import select

from coder_app.domain.blinding import KeyWrap
from coder_app.domain.coders import Coder, Role
from coder_app.domain.errors import NotFound, Refused, WrongPassphrase
from coder_app.domain.progress import Quiet
from coder_app.operations.project import verb
from coder_app.operations.set_up import require_lead, the_study
from coder_app.storage import database, journal, sealing, vault

if TYPE_CHECKING:
    from pathlib import Path

    from coder_app.domain.progress import Progress
    from coder_app.operations.project import Project
    from coder_app.storage.session import StudySession

SHORTEST = vault.SHORTEST
"""How many characters a passphrase needs at least."""


def seal_study(
    project: Project, passphrase: str, progress: Progress | None = None, *, cost: vault.Cost = vault.USUAL
) -> list[Path]:
    """Seal a study under the passphrase of the lead who is signed in; gives the backups that still hold it in plain.

    All of it or nothing: stopped or killed, the study is as it was. Afterwards the lead is signed in and the study
    unlocked. Raises BadInput for a passphrase that is too short, Refused where the study is sealed already.
    """
    project.do(seal_everything, passphrase, progress, cost)
    if project.database.path is not None:
        project.session.close()
        database.clean(project.database.engine)
    project.reopen(passphrase)
    return open_backups(project)


@verb("Seal the study", undoable=False)
def seal_everything(
    session: StudySession, passphrase: str, progress: Progress | None = None, cost: vault.Cost = vault.USUAL
) -> None:
    """Write everything that names a document's origin anew, sealed. :func:`seal_study` calls this."""
    require_lead(session)
    study = the_study(session)
    if study.sealed:
        raise Refused("The study is sealed already.")
    secret = vault.checked_passphrase(passphrase)
    keeper = vault.Vault(study.id)
    key = vault.new_data_key()
    keeper.unlock_with(key)
    study.sealed = True
    session.add(study)
    session.add(vault.wrap_key(key, secret, kind=vault.PERSON, name=session.actor_id, study_id=study.id, cost=cost))
    session.flush()
    sealing.seal_rows(session.connection(), keeper, progress or Quiet())


def open_backups(project: Project) -> list[Path]:
    """The backups that hold in plain what the study seals; none for a study on a server."""
    path = project.database.path
    return sealing.open_backups(path) if path is not None and project.sealed else []


def remove_open_backups(project: Project) -> list[Path]:
    """Delete the backups that hold in plain what the study seals; gives which they were."""
    project.ask(require_lead)
    found = open_backups(project)
    for path in found:
        path.unlink(missing_ok=True)
    return found


def keys(session: StudySession) -> list[tuple[str, str]]:
    """The keys of the study: kind (``person``, ``recovery``) and the person's name; empty where nothing is sealed."""
    require_lead(session)
    names = dict(session.exec(select(Coder.id, Coder.name)).all())
    return sorted((wrap.kind, names.get(wrap.name, "")) for wrap in session.exec(select(KeyWrap)).all())


@verb("Give {name} a passphrase", undoable=False)
def add_key(session: StudySession, person: str, passphrase: str, cost: vault.Cost = vault.USUAL) -> None:
    """Let a second lead, a custodian or a reviewer open the study with a passphrase of their own."""
    require_lead(session)
    who = _keeper(session, person)
    if _wrap_of(session, who.id):
        raise Refused("{name} has a passphrase already and can change it.", name=who.name)
    _add_wrap(session, vault.PERSON, who.id, vault.checked_passphrase(passphrase), cost)
    _log(session, name=who.name)


@verb("Change the passphrase of {name}", undoable=False)
def change_passphrase(session: StudySession, old: str, new: str, cost: vault.Cost = vault.USUAL) -> None:
    """Give the person who is signed in another passphrase; raises WrongPassphrase where the old one is not theirs."""
    wrap = _wrap_of(session, session.actor_id)
    if wrap is None:
        raise NotFound("{name} has no passphrase yet.", name=session.viewer.name)
    secret = vault.checked_passphrase(new)
    if vault.unwrap_key(wrap, old, study_id=the_study(session).id) != _vault(session).key:
        raise WrongPassphrase("The passphrase is wrong.")
    session.delete(wrap)
    _add_wrap(session, vault.PERSON, session.actor_id, secret, cost)
    _log(session, name=session.viewer.name)


@verb("Take the passphrase of {name} away", undoable=False)
def remove_key(session: StudySession, person: str) -> None:
    """Let a person's passphrase open the study no more. The last person's passphrase cannot be taken away."""
    require_lead(session)
    who = _keeper(session, person, former=True)
    wrap = _wrap_of(session, who.id)
    if wrap is None:
        raise NotFound("{name} has no passphrase yet.", name=who.name)
    if len(session.exec(select(KeyWrap.id).where(KeyWrap.kind == vault.PERSON)).all()) == 1:
        raise Refused("This is the only passphrase of the study; without it nobody could open what is sealed.")
    session.delete(wrap)
    _log(session, name=who.name)


@verb("Make a recovery key", undoable=False)
def make_recovery_key(session: StudySession, cost: vault.Cost = vault.USUAL) -> str:
    """A key to print and lock away, shown this once; one made before opens the study no more."""
    require_lead(session)
    for wrap in session.exec(select(KeyWrap).where(KeyWrap.kind == vault.RECOVERY)).all():
        session.delete(wrap)
    printed = vault.new_recovery_key()
    _add_wrap(session, vault.RECOVERY, "", printed, cost)
    _log(session)
    return printed


def _keeper(session: StudySession, person: str, *, former: bool = False) -> Coder:
    wanted = person.strip().casefold()
    who = next((row for row in session.exec(select(Coder)).all() if row.name.casefold() == wanted), None)
    if who is None:
        raise NotFound("Nobody called “{name}” is in the study.", name=person)
    if who.role == Role.CODER and not former:
        raise Refused("{name} is a coder, and codes without a passphrase.", name=who.name)
    return who


def _wrap_of(session: StudySession, person_id: str) -> KeyWrap | None:
    return session.exec(select(KeyWrap).where(KeyWrap.kind == vault.PERSON, KeyWrap.name == person_id)).first()


def _add_wrap(session: StudySession, kind: str, name: str, secret: str, cost: vault.Cost) -> None:
    key, study = _vault(session).key, the_study(session)
    session.add(vault.wrap_key(key, secret, kind=kind, name=name, study_id=study.id, cost=cost))


def _vault(session: StudySession) -> vault.Vault:
    found = vault.attached(session.get_bind().engine)
    if found is None:
        raise Refused("The study is not sealed; seal it first.")
    return found


def _log(session: StudySession, **values: object) -> None:
    session.tell(**values)
    if session.told:
        journal.note(session, session.told.verb, session.told.values, session.actor_id)
