"""The process that opens files: answers requests on standard input until it ends, and keeps nothing."""

from __future__ import annotations

import contextlib
import faulthandler
import os
import sys
from typing import TYPE_CHECKING

from coder_app.exchange.pdf_limits import MEMORY, SECONDS_A_PAGE, SECONDS_TO_OPEN
from coder_app.exchange.wire import Message, Problem, receive, send

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import IO

_GRACE = 2.0  # seconds after which the process ends itself, when its parent is not there to end it


def watch(seconds: float) -> None:
    """End the process when the next call takes longer, even inside native code."""
    faulthandler.dump_traceback_later(seconds + _GRACE, exit=True, file=2)


def _limit_memory() -> None:
    """Cap memory and leave no core dump behind; elsewhere than on Linux the parent watches the memory."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _desk(request: Message) -> Callable[[Message], Iterator[Message]]:
    """Who answers, by the first request; each kind of file loads only its own libraries."""
    if request.header.get("do") == "text":
        from coder_app.exchange.text_desk import answer

        return answer
    from coder_app.exchange.pdf_desk import PdfDesk

    return PdfDesk(watch).answer


def serve(requests: IO[bytes], answers: IO[bytes]) -> None:
    """Answer requests until there are no more; each answer ends with a message that says so."""
    desk: Callable[[Message], Iterator[Message]] | None = None
    while (request := receive(requests)) is not None:
        watch(SECONDS_TO_OPEN if desk is None else SECONDS_A_PAGE)
        problem = ""
        try:
            if desk is None:
                desk = _desk(request)
                _limit_memory()
            for message in desk(request):
                send(answers, message)
        except Problem as error:
            problem = str(error)
        except MemoryError:
            problem = "memory"
        except (LookupError, TypeError, ValueError, ArithmeticError, AttributeError):
            problem = "page"
            if "CODER_APP_WORKER_TRACEBACK" in os.environ:
                raise
        send(answers, Message({"done": True, "problem": problem}))
        faulthandler.cancel_dump_traceback_later()


def main() -> None:
    """Serve on standard input and output; what libraries print goes nowhere."""
    requests = sys.stdin.buffer
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb", buffering=0)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    with contextlib.suppress(BrokenPipeError, KeyboardInterrupt):
        serve(requests, answers)
    os._exit(0)  # nothing to tidy up, and native destructors may stumble over damaged documents


if __name__ == "__main__":
    main()
