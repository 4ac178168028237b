"""A program to be killed: reads a study's path a line, forks, and the child codes and codes until it dies.

The child acknowledges each coding with its id once it has been saved.
"""

from __future__ import annotations

import os
import random
import sys

from coder_app.domain.anchors import Anchor
from coder_app.operations.codebook import codes
from coder_app.operations.coding import code_segment, delete_codings
from coder_app.operations.project import open_project
from coder_app.operations.reading import documents


def _say(*words: object) -> None:
    # One write, so that a line is either there or not.
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def _code_until_killed(path: str) -> None:
    with open_project(path) as project:
        document = project.ask(documents)[0]
        all_codes = project.ask(codes)
        chance = random.SystemRandom()
        for number in range(1_000_000):
            # A passage nobody coded before: the same again would be no step, and undo would take another one back.
            start = chance.randrange(document.characters - 1_100)
            place = Anchor(start, start + chance.randint(1, 1_000))
            coding = project.do(code_segment, document.id, place, all_codes[0].id)
            _say("made", coding)
            if number % 5 == 4:
                project.do(delete_codings, [coding])
                _say("deleted", coding)
            if number % 11 == 10:
                project.undo()
                _say("undone", coding)


for line in sys.stdin:
    child = os.fork()
    if not child:
        try:
            _say("child", os.getpid())
            _code_until_killed(line.strip())
        except BaseException as error:
            _say("failed", type(error).__name__, error)
        os._exit(1)
    os.waitpid(child, 0)
    _say("gone")
