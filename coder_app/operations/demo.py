"""The whole main job on the sample study: made, masked, coded blind in packets, compared, exported."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from coder_app.domain.errors import Refused, StudyFileError
from coder_app.exchange.tables import TableRow
from coder_app.operations.agreement_tables import Asked, agreement_report
from coder_app.operations.assigning import assign
from coder_app.operations.exports import export_project
from coder_app.operations.masking import apply_suggestions
from coder_app.operations.packet_warnings import plain
from coder_app.operations.packets import make_packet
from coder_app.operations.packets_receiving import read_packet, receive_packet
from coder_app.operations.project import open_project
from coder_app.operations.reading import documents
from coder_app.operations.sample import do_work, make_sample, read_work, sample_work
from coder_app.reliability.intervals import Draws

if TYPE_CHECKING:
    from pathlib import Path

    from coder_app.domain.progress import Progress
    from coder_app.exchange.tables import Table
    from coder_app.operations.project import Project
    from coder_app.operations.sample import SampleWork

STUDY = "sample.coder"
PACKETS = "packets"
DATA = "data"
_SEED = 2022


@dataclass(frozen=True, slots=True)
class Demo:
    """What the demonstration made; ``reliability`` are JSON-ready rows, paths are as the caller would write them.

    ``packets`` are the coders' files, ``warnings`` what the search of them for leaks says.
    """

    project: str
    documents: int
    codings: int
    masks: int
    packets: list[str]
    warnings: list[str]
    reliability: list[dict[str, Any]]
    statement: str
    exports: list[str]


def run_demo(folder: Path, progress: Progress) -> Demo:
    """Walk the whole way from files to data set in a folder; refuses a folder in use.

    The sample study is made, its sources are masked, each coder gets a packet, codes in it and gives it back; the
    coders are compared and the data set exported. The pictures of pages are not read by OCR: that takes minutes.
    """
    fresh = _take_folder(folder)
    try:
        with make_sample(folder / STUDY, progress=progress, coded=False) as project:
            masks = project.do(apply_suggestions)
            (folder / PACKETS).mkdir()
            packets, warnings = [], dict[str, None]()
            for work in sample_work():
                packet = folder / PACKETS / f"{work.coder}.coder"
                warnings.update(dict.fromkeys(_hand_out(project, work, packet, progress)))
                _code_in(packet, work)
                project.do(receive_packet, read_packet(packet))
                packets.append(str(packet))
            found = project.ask(documents)
            report = project.ask(agreement_report, Asked(), Draws())
            exported = export_project(project, "csv", folder / DATA)
    except BaseException:
        # The folder was empty before, so all of this is ours.
        for made in (DATA, PACKETS):
            shutil.rmtree(folder / made, ignore_errors=True)
        (folder / STUDY).unlink(missing_ok=True)
        if fresh and not any(folder.iterdir()):
            folder.rmdir()
        raise
    return Demo(
        str(folder / STUDY), len(found), sum(view.codings for view in found), masks, packets, list(warnings),
        list(report.rows), report.statement, [str(path) for path in exported.files],
    )  # fmt: skip


def _hand_out(project: Project, work: SampleWork, packet: Path, progress: Progress) -> list[str]:
    """Make a coder's packet; gives the warnings. Both coders have everything, language versions too, to be compared."""
    project.do(assign, work.coder, seed=_SEED, versions=True)
    made = make_packet(project, work.coder, packet, progress, ocr=False)
    if made.leaks:
        first = made.leaks[0]
        raise Refused("The packet of {name} would tell the source: “{found}” ({where}).",
                      name=work.coder, found=first.found, where=first.where)  # fmt: skip
    return [plain(warning) for warning in made.warnings]


def _code_in(packet: Path, work: SampleWork) -> None:
    with open_project(packet, sign_in_as=work.coder) as project:
        do_work(project, work, _by_position(read_work(work)))


def _by_position(table: Table) -> Table:
    """The table without quotations: in a masked text other words stand there."""
    rows = (TableRow(row.number, {**row.cells, "quote": ""}) for row in table.rows)
    return replace(table, rows=tuple(rows))


def _take_folder(folder: Path) -> bool:
    """Make the folder where it is missing; gives whether it was."""
    if folder.exists():
        if not folder.is_dir() or any(folder.iterdir()):
            raise Refused("{folder} is in use already; name a new or an empty folder.", folder=str(folder))
        return False
    try:
        folder.mkdir(parents=True)
    except OSError as error:
        raise StudyFileError("The folder {folder} cannot be made: {why}.", folder=str(folder),
                             why=error.strerror or str(error)) from error  # fmt: skip
    return True
