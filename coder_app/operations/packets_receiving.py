"""Receiving a packet: a coder's work taken back by identity and content, as one step, the same twice as once."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlmodel import SQLModel, select

from coder_app.domain.blinding import Doubt, PacketMade, PacketReceived, PagesShown
from coder_app.domain.codebook import Code, CodeVersion
from coder_app.domain.coders import Coder, Completion
from coder_app.domain.coding import Coding, Segment
from coder_app.domain.documents import Document, Edition
from coder_app.domain.errors import BadInput, CoderError, NotFound, Refused
from coder_app.domain.memos import Memo
from coder_app.domain.study import Round, Study
from coder_app.operations.blindness import Endings
from coder_app.operations.documents import text_of
from coder_app.operations.project import verb
from coder_app.operations.reviewer_packets import OWN, SHARED, take_reviews
from coder_app.operations.set_up import require_lead, the_study
from coder_app.storage import sight
from coder_app.storage.database import open_database
from coder_app.storage.session import open_session

if TYPE_CHECKING:
    from coder_app.storage.session import StudySession

KINDS: tuple[type[SQLModel], ...] = (
    Segment, Coding, Memo, Completion, Doubt, PagesShown, Code, CodeVersion, Document, Edition,
    *OWN, *SHARED,
)  # fmt: skip
_COMPARED = ("segment_id", "document_id", "code_id", "round_id", "intensity", "standing")


@dataclass(frozen=True, slots=True)
class Packet:
    """What a packet holds, read: rows by table, and what it says of itself."""

    file: str
    packet_id: str
    coder_id: str
    study_id: str
    rows: dict[str, list[dict[str, Any]]]


@dataclass(slots=True)
class Received:
    """What became of a packet; the counts are of codings, ``reviews`` of verdicts and corrections of a reviewer.

    ``refused`` says what was not taken, and why.
    """

    coder: str
    added: int = 0
    changed: int = 0
    removed: int = 0
    already_there: int = 0
    reviews: int = 0
    refused: list[tuple[str, str]] = field(default_factory=list)


def read_packet(path: Path) -> Packet:
    """Read a returned packet without changing it. Raises NotFound, Damaged, BadInput (no packet), Locked."""
    if not path.is_file():
        raise NotFound("There is no packet at {file}.", file=str(path))
    with tempfile.TemporaryDirectory() as folder:
        # A copy: opening a study writes to it, and the coder may still have theirs.
        copy = Path(folder) / "packet.coder"
        shutil.copyfile(path, copy)
        for tail in ("-wal",):
            beside = path.with_name(path.name + tail)
            if beside.is_file():
                shutil.copyfile(beside, copy.with_name(copy.name + tail))
        try:
            return _read(copy, path.name)
        except CoderError as error:
            error.values = {key: path.name if value == copy.name else value for key, value in error.values.items()}
            raise


def _read(copy: Path, name: str) -> Packet:
    database = open_database(copy)
    try:
        with open_session(database.engine, sight.SYSTEM) as session:
            study = session.exec(select(Study)).first()
            said = (study.settings if study else {}).get("packet")
            if study is None or not said:
                raise BadInput("{file} is a study, not a packet.", file=name)
            rows = {
                kind.__tablename__: [row.model_dump() for row in session.exec(select(kind)).all()] for kind in KINDS
            }
            return Packet(name, said["id"], said["coder"], said["study"], rows)  # type: ignore[arg-type]
    finally:
        database.close()


@verb("Receive the packet of {name}")
def receive_packet(session: StudySession, packet: Packet) -> Received:
    """Take a coder's work out of a packet into the study; gives the counts, and what was refused and why.

    Raises Refused for a packet of another study, or one this study has not handed out.
    """
    require_lead(session)
    made = _made(session, packet)
    coder = session.get(Coder, packet.coder_id)
    if coder is None:
        raise Refused("The coder of {file} is not in the study any more.", file=packet.file)
    taking = _Taking(session, packet, made, Received(coder.name))
    taking.run()
    session.tell(name=coder.name)
    return taking.told


def _made(session: StudySession, packet: Packet) -> PacketMade:
    if packet.study_id != the_study(session).id:
        raise Refused("{file} belongs to another study.", file=packet.file)
    made = session.get(PacketMade, packet.packet_id)
    if made is None or made.coder_id != packet.coder_id:
        raise Refused("{file} was not handed out by this study.", file=packet.file)
    return made


class _Taking:
    """One packet on its way in."""

    def __init__(self, session: StudySession, packet: Packet, made: PacketMade, told: Received) -> None:
        self._session, self._packet, self._made, self.told = session, packet, made, told
        self._documents: set[str] = set()
        self._codes: set[str] = set()
        self._why: dict[str, int] = {}
        self._endings = Endings(session, packet.coder_id)
        self._texts: dict[str, str] = {}

    def run(self) -> None:
        self._check_documents()
        self._take_codes()
        before = self._ever_there()
        codings = self._take_codings()
        self._take_memos(codings)
        others = [self._take_simple(Completion), self._take_simple(Doubt)]
        self._take_pages()
        self._take_reviews()
        self._remove(before, codings)
        for why, count in self._why.items():
            self.told.refused.append((f"{count} codings" if count > 1 else "1 coding", why))
        self._keep_record([*codings, *(each for ids in others for each in ids)])

    def _rows(self, kind: type[SQLModel]) -> list[dict[str, Any]]:
        return self._packet.rows[kind.__tablename__]  # type: ignore[index]

    def _check_documents(self) -> None:
        editions = {row["id"]: row for row in self._rows(Edition)}
        for row in self._rows(Document):
            handed = self._made.contents.get("documents", {}).get(row["id"])
            document = self._session.get(Document, row["id"])
            if handed is None or document is None or document.removed_at is not None:
                self.told.refused.append((row["code"], "The document is not in the study any more."))
            elif handed["original"] != (document.original_id or document.edition_id):
                self.told.refused.append((row["code"], "The document's text was replaced after the packet was made."))
            elif editions[row["edition_id"]]["text_sha256"] != handed["text"]:
                self.told.refused.append((row["code"], "The text in the packet is not the one that was handed out."))
            else:
                self._documents.add(row["id"])

    def _take_codes(self) -> None:
        """Codes the coder made come along; those deleted here meanwhile do not come back."""
        handed = self._made.contents.get("codes", {})
        here = set(self._session.exec(select(Code.id)).all())
        self._codes = set(here)
        for row in _parents_first(self._rows(Code)):
            if row["id"] in here or row["id"] in handed:
                continue
            if row["parent_id"] not in {None, *self._codes}:
                row = {**row, "parent_id": None}
            self._session.add(Code(**row))
            self._codes.add(row["id"])
            for version in self._rows(CodeVersion):
                if version["code_id"] == row["id"]:
                    self._session.add(CodeVersion(**version))
        self._session.flush()

    def _ever_there(self) -> set[str]:
        """What the packet held when it was made, and what came back in it before: what is missing now was removed."""
        received = self._session.exec(select(PacketReceived).where(PacketReceived.packet_id == self._made.id)).all()
        known = [self._made.contents.get("work", []), *(row.counts.get("work", []) for row in received)]
        return {ident for ids in known for ident in ids}

    def _take_codings(self) -> list[str]:
        segments = {row["id"]: row for row in self._rows(Segment)}
        rounds = set(self._session.exec(select(Round.id)).all())
        mine = select(Coding).where(Coding.coder_id == self._packet.coder_id)
        here = {row.id: row for row in self._session.exec(mine).all()}
        places = {(row.segment_id, row.code_id, row.round_id): row.id for row in here.values()}
        have_segments = {row.id: row for row in self._session.exec(
            select(Segment).where(Segment.coder_id == self._packet.coder_id)).all()}  # fmt: skip
        taken = []
        for row in self._rows(Coding):
            why = self._why_not(row, segments.get(row["segment_id"]), rounds)
            if why:
                self._why[why] = self._why.get(why, 0) + 1
                continue
            twin = places.get((row["segment_id"], row["code_id"], row["round_id"]))
            if twin is not None and twin != row["id"]:
                self.told.already_there += 1
                continue
            self._take_segment(segments[row["segment_id"]], have_segments)
            self._take_coding(row, here.get(row["id"]))
            taken.append(row["id"])
        return taken

    def _why_not(self, row: dict[str, Any], segment: dict[str, Any] | None, rounds: set[str]) -> str:
        if row["coder_id"] != self._packet.coder_id or segment is None:
            return "They are not this coder's own."
        if row["document_id"] not in self._documents:
            return "Their document was refused."
        if row["code_id"] not in self._codes:
            return "Their code was deleted from the codebook meanwhile."
        if row["round_id"] not in rounds:
            return "Their round is not in the study any more."
        return ""

    def _take_segment(self, row: dict[str, Any], here: dict[str, Segment]) -> None:
        have = here.get(row["id"])
        if have is None:
            here[row["id"]] = Segment(**{**row, "quote": self._quote(row)})
        else:
            have.start, have.end, have.region = row["start"], row["end"], row["region"]
            have.quote = self._quote(row)
        self._session.add(here[row["id"]])

    def _quote(self, row: dict[str, Any]) -> str:
        """The words as everybody reads them now: more may be masked than when the packet was made."""
        if row["region"] or not row["quote"]:
            return str(row["quote"])
        ident = row["document_id"]
        if ident not in self._texts:
            document = self._session.get_one(Document, ident)
            self._texts[ident] = text_of(self._session, document)
        return self._texts[ident][row["start"] : row["end"]]

    def _take_coding(self, row: dict[str, Any], have: Coding | None) -> None:
        if have is None:
            ended = self._endings.reach(row["document_id"], row["round_id"], row["created_at"])
            self._session.add(Coding(**{**row, "blind": row["blind"] and not ended}))
            self.told.added += 1
            return
        if all(getattr(have, key) == row[key] for key in _COMPARED) and not self._moved(row):
            self.told.already_there += 1
            return
        for key in _COMPARED:
            setattr(have, key, row[key])
        self._session.add(have)
        self.told.changed += 1

    def _moved(self, row: dict[str, Any]) -> bool:
        segment = self._session.get(Segment, row["segment_id"])
        return segment is not None and segment in self._session.dirty and self._session.is_modified(segment)

    def _take_memos(self, codings: list[str]) -> None:
        for row in self._rows(Memo):
            about_coding = row["target_kind"] == "coding"
            fits = row["target_id"] in codings if about_coding else row["document_id"] in {None, *self._documents}
            if row["author_id"] == self._packet.coder_id and fits:
                self._merge(Memo, row)

    def _take_simple(self, kind: type[Completion | Doubt]) -> list[str]:
        taken = []
        for row in self._rows(kind):
            if row["coder_id"] == self._packet.coder_id and row["document_id"] in self._documents:
                self._merge(kind, row)
                taken.append(row["id"])
        return taken

    def _merge(self, kind: type[SQLModel], row: dict[str, Any]) -> None:
        have = self._session.get(kind, row["id"])
        if have is None:
            self._session.add(kind(**row))
            return
        for key, value in row.items():
            if getattr(have, key) != value:
                setattr(have, key, value)
        self._session.add(have)

    def _take_pages(self) -> None:
        for row in self._rows(PagesShown):
            if row["document_id"] not in self._documents or row["coder_id"] != self._packet.coder_id:
                continue
            own = select(PagesShown).where(PagesShown.coder_id == row["coder_id"])
            have = self._session.exec(own.where(PagesShown.document_id == row["document_id"])).first()
            have = have or PagesShown(coder_id=row["coder_id"], document_id=row["document_id"])
            have.pages = sorted({*have.pages, *row["pages"]})
            self._session.add(have)

    def _take_reviews(self) -> None:
        handed = self._made.contents.get("reviews", [])
        self.told.reviews, not_taken = take_reviews(
            self._session, self._packet.rows, self._packet.coder_id, self._documents, handed
        )
        if not_taken:
            count = f"{not_taken} corrections" if not_taken > 1 else "1 correction"
            self.told.refused.append((count, "Another correction stands there meanwhile."))

    def _remove(self, before: set[str], taken: list[str]) -> None:
        held = {row["id"] for row in self._rows(Coding)}
        for ident in before - held - set(taken):
            row = self._session.get(Coding, ident)
            if row is not None and row.coder_id == self._packet.coder_id and row.document_id in self._documents:
                self._session.delete(row)
                self.told.removed += 1

    def _keep_record(self, work: list[str]) -> None:
        told = self.told
        if told.added or told.changed or told.removed or told.reviews or not self._known_before():
            counts = {"added": told.added, "changed": told.changed, "removed": told.removed, "work": work}
            self._session.add(PacketReceived(packet_id=self._made.id, counts=counts))

    def _known_before(self) -> bool:
        query = select(PacketReceived.id).where(PacketReceived.packet_id == self._made.id).limit(1)
        return self._session.exec(query).first() is not None


def _parents_first(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    by_id = {row["id"]: row for row in rows}

    def depth(row: dict[str, Any]) -> int:
        steps, parent = 0, row["parent_id"]
        while parent in by_id and steps < len(rows):
            steps, parent = steps + 1, by_id[parent]["parent_id"]
        return steps

    return sorted(rows, key=depth)
