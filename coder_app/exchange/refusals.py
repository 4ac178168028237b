"""Why a file could not be read, as errors a window can act on."""

from __future__ import annotations

from coder_app.domain.errors import BadInput


class PasswordNeeded(BadInput):
    """The file is encrypted and no password was given."""

    def __init__(
        self, message: str = "“{name}” is protected by a password. Enter it to open the file.", **values: object
    ) -> None:
        super().__init__(message, **values)


class WrongPassword(BadInput):
    """The file is encrypted and the given password does not open it."""

    def __init__(
        self, message: str = "The password does not open “{name}”. Check it and try again.", **values: object
    ) -> None:
        super().__init__(message, **values)


class TooLarge(BadInput):
    """The file, or what is in it, is beyond what the program takes."""


class UnknownKind(BadInput):
    """The file is of a kind the program does not read."""


class ReaderFailed(BadInput):
    """The reading process broke off: the file asks for too much memory or time, or is damaged."""


class RecognitionUnavailable(BadInput):
    """Text recognition is asked for and not installed, or lacks a language."""
