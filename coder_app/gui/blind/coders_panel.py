"""Coders and packets: who codes what, handing out, taking back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from coder_app.gui.blind.assign_dialog import AssignDialog
from coder_app.gui.blind.job_study import study_of_jobs
from coder_app.gui.blind.packet_dialogs import LeaksDialog, ReturnDialog, WarningsDialog
from coder_app.gui.blind.suggestions_panel import ThingList
from coder_app.gui.widgets.numbers import whole
from coder_app.gui.widgets.words import said
from coder_app.operations.assigning import assign, assignments
from coder_app.operations.packets import make_packet
from coder_app.operations.packets_out import packets_out
from coder_app.operations.packets_receiving import read_packet, receive_packet

if TYPE_CHECKING:
    from datetime import datetime

    from coder_app.domain.progress import Progress
    from coder_app.domain.views import Changes, CoderView
    from coder_app.gui.desk import Desk
    from coder_app.operations.assigning import AssignmentView, Drawn
    from coder_app.operations.packets import MadePacket
    from coder_app.operations.packets_out import PacketOut
    from coder_app.operations.packets_receiving import Packet, Received
    from coder_app.storage.session import StudySession


class CodersPanel(ThingList):
    """One row for everybody who codes or reviews."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "person", parent)
        self._desk = desk
        self._assigned: list[AssignmentView] = []
        self._out: dict[str, PacketOut] = {}
        self.dialog: QWidget | None = None
        self.header.set_title(self.tr("Coders and packets"))
        self.table.setAccessibleName(self.tr("Coders and packets"))
        self.assign = self.button(self.tr("Assign…"), self.ask_documents)
        self.make = self.button(self.tr("Make packet…"), self.ask_target)
        self.take_back = self.button(self.tr("Take back a packet…"), self.ask_packet)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, self.buttons)  # above the table: notices that stay must not cover them
        self.table.row_activated.connect(lambda _index: self.ask_documents())
        self.chosen.connect(lambda _coder: self._can())
        self.empty.say(self.tr("There are no coders yet."), self.tr("Add people under Team, People and roles."))
        desk.project.changed.connect(self._follow)
        desk.study_changed.connect(self._show)
        desk.documents_changed.connect(self._can)
        self._show()

    def read(self) -> None:
        """Read who has which documents."""
        self._desk.project.ask(_who_has_what, then=self._take)

    def _follow(self, changes: Changes) -> None:
        if changes.touches("assignment", "document", "coder", "packet_made", "packet_received") and self.isVisible():
            self.read()

    def _take(self, found: tuple[list[AssignmentView], dict[str, PacketOut]]) -> None:
        self._assigned, self._out = found
        self._show()

    def _show(self) -> None:
        people = [each for each in self._desk.coders if each.role in {"coder", "reviewer"}]
        heads = (self.tr("Name"), self.tr("Role"), self.tr("Documents"), self.tr("Packet"),
                 self.tr("In this order"))  # fmt: skip
        self.show_rows(heads, [(self._cells(each), each) for each in people], (2,))
        if people and self.current() is None:
            self.choose_row(0)
        self._can()

    def _cells(self, coder: CoderView) -> tuple[str, ...]:
        mine = [each for each in self._assigned if each.coder == coder.name]
        order = [
            self.tr("{code} (unmasked)").format(code=each.document) if each.unmasked else each.document for each in mine
        ]
        return coder.name, said("Roles", coder.role), whole(len(mine)), self._packet(coder), ", ".join(order)

    def _packet(self, coder: CoderView) -> str:
        out = self._out.get(coder.id)
        if out is None:
            return self.tr("not yet")
        if out.received_at is None:
            return self.tr("handed out {day}").format(day=_day(out.made_at))
        return self.tr("came back {day}").format(day=_day(out.received_at))

    def _codes(self, coder: CoderView) -> list[str]:
        return [each.document for each in self._assigned if each.coder == coder.name]

    def _can(self) -> None:
        coder: CoderView | None = self.current()
        coding = coder is not None and coder.role == "coder"
        self.assign.setEnabled(coding and bool(self._desk.documents))
        self.make.setEnabled(coder is not None and (coder.role == "reviewer" or bool(self._codes(coder))))

    # Assigning

    def ask_documents(self) -> None:
        """Ask which documents the current coder gets."""
        coder: CoderView | None = self.current()
        if coder is None or not self.assign.isEnabled():
            return
        have = set(self._codes(coder))
        dialog = AssignDialog(coder.name, [each for each in self._desk.documents if each.code not in have],
                              self.window())  # fmt: skip
        dialog.chosen.connect(
            lambda ids, versions, share: self._give(coder, ids, versions=versions, unmasked_share=share)
        )
        self._open(dialog)

    def _give(self, coder: CoderView, ids: list[str], *, versions: bool, unmasked_share: float) -> None:
        self._desk.project.do(assign, coder.id, ids, versions=versions, unmasked_share=unmasked_share,
                              then=lambda drawn: self._assigned_to(coder.name, drawn))  # fmt: skip

    def _open(self, dialog: AssignDialog | LeaksDialog | ReturnDialog | WarningsDialog | QFileDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _assigned_to(self, name: str, drawn: Drawn) -> None:
        self.read()
        told = self.tr("{name} has these documents now: {codes}.").format(
            name=name, codes=", ".join(each.document for each in drawn.given) or "–")  # fmt: skip
        if drawn.refused:
            told += " " + self.tr("Left out, because {name} knows them or has another version: {codes}.").format(
                name=name, codes=", ".join(code for code, _why in drawn.refused))  # fmt: skip
        self._desk.messages.offer_undo(told, self._desk.project.undo)

    # Handing out

    def ask_target(self) -> None:
        """Ask where the current coder's packet goes."""
        coder: CoderView | None = self.current()
        if coder is None:
            return
        dialog = QFileDialog(self.window(), self.tr("Packet for {name}").format(name=coder.name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Packets (*.coder)"))
        dialog.setDefaultSuffix("coder")
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(f"{coder.name}.coder")
        dialog.fileSelected.connect(lambda file: self.make_packet(coder.id, coder.name, Path(file)))
        self._open(dialog)

    def make_packet(self, coder_id: str, name: str, target: Path) -> None:
        """Make a packet behind; a leak stops it."""
        study = study_of_jobs(self._desk.project)

        def work(progress: Progress) -> MadePacket:
            return make_packet(study, coder_id, target, progress)

        self._desk.jobs.start(self.tr("Making the packet for {name}").format(name=name), work,
                              then=lambda made: self._made(name, target, made))  # fmt: skip

    def _made(self, name: str, target: Path, made: MadePacket) -> None:
        if made.leaks:
            self._open(LeaksDialog(name, made.leaks, self.window()))
            return
        told = self.tr("The packet for {name} is {file}. It was searched for {count} strings; none was found.").format(
            name=name, file=target.name, count=whole(made.scanned_for))  # fmt: skip
        if made.warnings:
            self._open(WarningsDialog(told, made.warnings, self.window()))
        else:
            self._desk.messages.tell(told, seconds=0)

    # Taking back

    def ask_packet(self) -> None:
        """Ask for a packet that came back."""
        dialog = QFileDialog(self.window(), self.tr("Take back a packet"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Packets (*.coder)"))
        dialog.fileSelected.connect(lambda file: self.look_into(Path(file)))
        self._open(dialog)

    def look_into(self, file: Path) -> None:
        """Show what taking a packet back would change, before anything is changed."""
        study = study_of_jobs(self._desk.project)

        def work(progress: Progress) -> tuple[Packet, Received]:
            progress.step(0, 1)
            packet = read_packet(file)
            return packet, study.ask(receive_packet, packet)

        self._desk.jobs.start(self.tr("Reading {file}").format(file=file.name), work,
                              then=lambda found: self._show_return(*found))  # fmt: skip

    def _show_return(self, packet: Packet, told: Received) -> None:
        dialog = ReturnDialog(packet.file, told, self.window())
        dialog.accepted.connect(lambda: self._desk.project.do(receive_packet, packet, then=self._received))
        self._open(dialog)

    def _received(self, told: Received) -> None:
        self._desk.messages.offer_undo(
            self.tr("The work of {name} was taken back.").format(name=told.coder), self._desk.project.undo
        )


def _who_has_what(session: StudySession) -> tuple[list[AssignmentView], dict[str, PacketOut]]:
    return assignments(session), packets_out(session)


def _day(moment: datetime) -> str:
    return moment.astimezone().date().isoformat()
