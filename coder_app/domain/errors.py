"""What can go wrong, as facts; worded for people in one place per language.

CoderError
├── NotFound          a named thing is not in the study
├── Refused           the request contradicts the study's rules
├── BadInput          a file, row or field cannot be used as it is
├── StudyFileError    the study file or server cannot be opened or written
│   ├── Locked        another program has it open
│   ├── TooNew        made by a newer version of the program
│   └── Damaged       not a study file, or a broken one
├── Conflict          an undo would overwrite a later change
├── PassphraseNeeded  the study is sealed, and who wants to work needs the passphrase
├── WrongPassphrase   no key of the study fits what was typed
└── Cancelled         the person stopped the work
"""

from __future__ import annotations


class CoderError(Exception):
    """A problem a person can understand: an English message key with placeholders, and the values for them.

    ``str(error)`` is the English sentence; the window looks ``message`` up in the reader's language and fills
    in ``values`` itself.
    """

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message, values)
        self.message = message
        self.values: dict[str, object] = values

    def __str__(self) -> str:
        return self.message.format(**self.values) if self.values else self.message

    def __reduce__(self) -> tuple[object, ...]:
        # Errors cross process borders (import workers), and keyword arguments do not survive the default.
        return _rebuild, (type(self), self.message, self.values)


def _rebuild(kind: type[CoderError], message: str, values: dict[str, object]) -> CoderError:
    return kind(message, **values)


class NotFound(CoderError):
    """A named thing is not in the study."""


class Refused(CoderError):
    """The request contradicts the study's rules."""


class BadInput(CoderError):
    """A file, row or field cannot be used as it is."""


class StudyFileError(CoderError):
    """The study file or server cannot be opened or written."""


class Locked(StudyFileError):
    """Another program has the study open."""


class TooNew(StudyFileError):
    """The study was made by a newer version of the program."""


class Damaged(StudyFileError):
    """Not a study file, or a broken one."""


class Conflict(CoderError):
    """An undo would overwrite a later change."""


class PassphraseNeeded(CoderError):
    """The study is sealed, and who wants to work needs the passphrase."""


class WrongPassphrase(CoderError):
    """No key of the study fits what was typed."""


class Cancelled(CoderError):
    """The person stopped the work."""

    def __init__(self, message: str = "Stopped; nothing was changed.", **values: object) -> None:
        super().__init__(message, **values)
