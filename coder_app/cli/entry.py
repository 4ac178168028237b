"""Runs a command: arguments in, exit status out, and every failure one plain sentence on stderr."""

from __future__ import annotations

import contextlib
import os
import sys
import traceback
from typing import TYPE_CHECKING

from coder_app.cli.call import Call, Misused
from coder_app.domain.errors import CoderError, PassphraseNeeded

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

DONE, FAILED, MISUSED = 0, 1, 2


def run(argv: list[str]) -> int:
    """Carry out the command of these arguments; gives the exit status and never raises."""
    _speak_utf8()
    try:
        args = _parse(argv)
    except SystemExit as ending:
        return ending.code if isinstance(ending.code, int) else MISUSED
    except BrokenPipeError:
        return _reader_left()
    except KeyboardInterrupt:
        return FAILED
    return _carry_out(args)


def _parse(argv: list[str]) -> argparse.Namespace:
    from coder_app.cli.commands import parser

    return parser().parse_args(argv)


def _carry_out(args: argparse.Namespace) -> int:
    call = Call(args)
    handler: Callable[[Call], int | None] = args.handler
    try:
        return handler(call) or DONE
    except Misused as error:
        return _say(call, str(error), MISUSED)
    except PassphraseNeeded as error:
        return _explain(call, error, f"{error} Give it with --passphrase-file or CODER_APP_PASSPHRASE.")
    except CoderError as error:
        return _explain(call, error)
    except KeyboardInterrupt:
        return _say(call, "Stopped; the study is as it was before.", FAILED)
    except BrokenPipeError:
        return _reader_left()
    except MemoryError:
        return _say(call, "There is not enough memory for this; nothing was changed.", FAILED)
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        return _explain(call, error, f"{where}{error.strerror or error}.")
    except Exception as error:
        return _unexpected(call, error)
    finally:
        call.progress.clear()


def _explain(call: Call, error: Exception, sentence: str = "") -> int:
    if getattr(call.args, "debug", False):
        traceback.print_exception(error)
    return _say(call, sentence or str(error), FAILED)


def _say(call: Call, sentence: str, status: int) -> int:
    call.note(" ".join(sentence.split()))
    return status


def _unexpected(call: Call, error: Exception) -> int:
    if getattr(call.args, "debug", False):
        traceback.print_exception(error)
        return FAILED
    report = _write_report(error)
    where = f"A report is in {report}." if report else "Run it again with --debug to see where."
    return _say(call, f"Something went wrong in the program ({type(error).__name__}). {where}", FAILED)


def _write_report(error: Exception) -> str | None:
    import platformdirs

    from coder_app.places import VERSION

    text = f"coder-app {VERSION}, Python {sys.version}, {sys.platform}\n\n" + "".join(traceback.format_exception(error))
    try:
        path = platformdirs.user_log_path("coder-app", appauthor=False, ensure_exists=True) / "last-error.txt"
        path.write_text(text, encoding="utf-8", errors="backslashreplace")
    except OSError:
        return None
    return str(path)


def _speak_utf8() -> None:
    """Names and texts in any script, whatever the console's own encoding is."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            with contextlib.suppress(OSError, ValueError):
                reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _reader_left() -> int:
    """Whoever read the output has enough of it; nothing is left to say, not even when Python ends."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return DONE
