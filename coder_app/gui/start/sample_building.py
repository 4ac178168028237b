"""Builds the sample study in a process of its own: reading and describing its texts must not hold up the window."""

from __future__ import annotations

import contextlib
import multiprocessing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coder_app.domain.errors import CoderError, StudyFileError
from coder_app.operations.sample import ensure_sample

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from coder_app.domain.progress import Progress

_TICK = 0.1


class _Telling:
    """Progress that goes to the other end of a pipe."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe

    def step(self, done: int, total: int, what: str = "") -> None:
        """Tell the step."""
        self._pipe.send((done, total, what))


def _build(place: str, pipe: Connection) -> None:
    try:
        ensure_sample(Path(place), _Telling(pipe))
    except CoderError as error:
        pipe.send(error)
    else:
        pipe.send(None)


def build_sample(path: Path, progress: Progress) -> Path:
    """The sample study at this path, made there if it is not (for a job's thread); raises what making it raises."""
    if path.exists():
        return path
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_build, args=(str(path), there), daemon=True)
    process.start()
    there.close()
    try:
        _follow(here, progress)
    finally:
        process.terminate()
        process.join()
        here.close()
        for left in path.parent.glob(f"{path.stem} (in the making)*"):
            with contextlib.suppress(OSError):
                left.unlink()
    return path


def _follow(pipe: Connection, progress: Progress) -> None:
    at = (0, 0, "")
    while True:
        progress.step(*at)
        if not pipe.poll(_TICK):
            continue
        try:
            said: Any = pipe.recv()
        except EOFError as error:
            raise StudyFileError("The sample study could not be made; try again.") from error
        if said is None:
            return
        if isinstance(said, CoderError):
            raise said
        at = said
