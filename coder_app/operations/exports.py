"""The data set written to files: a folder of CSV tables, one workbook, or one JSON file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlmodel import col, select

from coder_app.domain.documents import Document, EditionText
from coder_app.domain.errors import BadInput, Refused, StudyFileError
from coder_app.exchange.tables_writing import CELL_LIMIT, as_records, write_csv, write_json, write_workbook
from coder_app.operations.data_set import DataSet, Report, data_set
from coder_app.operations.set_up import study_view

if TYPE_CHECKING:
    from pathlib import Path

    from coder_app.operations.project import Project
    from coder_app.storage.session import StudySession

FORMATS = ("csv", "xlsx", "json")
JSON_VERSION = 1
_NO_TEXTS = "Tables hold quotations, not the whole texts of documents; the JSON export has them."
_BLIND_TEXTS = "The whole texts of documents tell where they come from; a blind export leaves them out."


@dataclass(frozen=True, slots=True)
class Exported:
    """The files that were written, and what of the study is not in them."""

    files: tuple[Path, ...]
    report: Report


def export_project(project: Project, kind: str, output: Path, *, blind: bool = False, raw: bool = False) -> Exported:
    """Write the data set, as far as the person may see it, in one of :data:`FORMATS`.

    ``output`` is a folder for ``csv`` (made where missing; files of the same names are replaced), else a file.
    """
    if kind not in FORMATS:
        raise BadInput("There is no format “{kind}” here; choose one of {formats}.", kind=kind,
                       formats=", ".join(FORMATS))  # fmt: skip
    _check_target(project, output)
    if kind == "json":
        value, report = project.ask(json_data, blind=blind)
        write_json(output, value)
        return Exported((output,), report)
    data = project.ask(data_set, blind=blind)
    texts = {"kind": "texts", "count": len(data.table("documents").rows), "why": _NO_TEXTS}
    report = [*data.report, *([texts] if texts["count"] else [])]
    if kind == "csv":
        return Exported(_write_folder(output, data, raw=raw), report)
    too_long = write_workbook(output, data.tables)
    if too_long:
        why = f"Texts longer than {CELL_LIMIT:,} characters are cut in their cells and stand whole on the sheet parts."
        report.append({"kind": "long_texts", "count": too_long, "why": why})
    return Exported((output,), report)


def _check_target(project: Project, output: Path) -> None:
    study = project.database.path
    if study and output.exists() and output.resolve() == study.resolve():
        raise Refused("{file} is the study itself; choose another name.", file=str(output))


def _write_folder(folder: Path, data: DataSet, *, raw: bool) -> tuple[Path, ...]:
    if folder.exists() and not folder.is_dir():
        raise Refused("{folder} is a file; name a folder for the tables.", folder=str(folder))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StudyFileError("The folder {folder} cannot be made: {why}.", folder=str(folder),
                             why=error.strerror or str(error)) from error  # fmt: skip
    files = []
    for table in data.tables:
        path = folder / f"{table.name}.csv"
        write_csv(path, table, raw=raw)
        files.append(path)
    return tuple(files)


def json_data(session: StudySession, *, blind: bool = False) -> tuple[dict[str, Any], Report]:
    """The data set as one JSON object, and what is not in it.

    ``{"format", "version", "study", "documents", "codes", "coders", "codings", "data_dictionary", "report"}``: the
    tables are lists of objects with the columns that ``data_dictionary`` describes; every document has its ``text``
    unless the export is blind; pages count from 0.
    """
    data = data_set(session, blind=blind, pages_from=0)
    view = study_view(session)
    value: dict[str, Any] = {
        "format": "coder-app data set",
        "version": JSON_VERSION,
        "study": {"title": view.title, "question": view.question, "rounds": [each.name for each in view.rounds]},
        **{name: as_records(data.table(name)) for name in ("documents", "codes", "coders", "codings")},
    }
    report = list(data.report)
    if data.blind:
        if value["documents"]:
            report.append({"kind": "texts", "count": len(value["documents"]), "why": _BLIND_TEXTS})
    else:
        texts = dict(
            session.exec(
                select(Document.code, EditionText.text)
                .join(EditionText, col(Document.edition_id) == col(EditionText.edition_id))
                .where(col(Document.removed_at).is_(None))
            ).all()
        )
        for row in value["documents"]:
            row["text"] = texts[row["document"]]
    value["data_dictionary"] = as_records(data.table("data_dictionary"))
    value["report"] = report
    return value, report


def json_bytes(value: dict[str, Any]) -> bytes:
    """A JSON export as it stands in a file."""
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8", errors="replace")
