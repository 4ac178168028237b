"""Columns whose values are sealed in a study that has a passphrase.

The engine's dialect carries the study's vault as ``coder_vault`` (None: nothing is sealed, values are kept as they
are). An unlocked vault seals whatever is written, except what :func:`plain` marks: what coders may read without the
passphrase. A locked one writes plainly, for who has no key writes only what they may see, and reads sealed values as
blank ones (:func:`is_closed` tells them apart), which write themselves back as they were.
"""

from __future__ import annotations

import base64
import binascii
import json
from datetime import date
from typing import Any, Protocol, TypeVar

from sqlalchemy import JSON, Column, Dialect, LargeBinary, String, Text
from sqlalchemy.types import TypeDecorator

from coder_app.domain.errors import Damaged

_T = TypeVar("_T")
_SEALED, _ESCAPED = "§1:", "§0:"
_SEALED_BYTES, _ESCAPED_BYTES = b"\x89CODER1\n", b"\x89CODER0\n"
_SEALED_KEY, _ESCAPED_KEY = "§", "§0"


class Vault(Protocol):
    """What seals and opens; ``place`` (a table's column) is bound to the value, so that none can be moved."""

    @property
    def locked(self) -> bool: ...

    def seal(self, data: bytes, place: str, *, steady: bool = False) -> bytes:
        """The sealed form; a ``steady`` one is the same for the same value, so that it can be looked up."""
        ...

    def open(self, sealed: bytes, place: str) -> bytes:
        """What was sealed; raises Damaged."""
        ...


def vault_of(dialect: Dialect) -> Vault | None:
    """The vault of a study's engine; None where nothing is sealed."""
    return getattr(dialect, "coder_vault", None)


class _Plain:
    """Marks a value that is kept readable although its column is sealed."""


class _PlainText(str, _Plain):
    __slots__ = ()


class _PlainBytes(bytes, _Plain):
    __slots__ = ()


class _PlainDict(dict[str, Any], _Plain):
    pass


class _Closed:
    """A blank value that stands for a sealed one while the vault is locked."""

    sealed: Any


class _ClosedText(str, _Closed):
    __slots__ = ()


class _ClosedBytes(bytes, _Closed):
    pass


class _ClosedDict(dict[str, Any], _Closed):
    pass


class _ClosedList(list[Any], _Closed):
    pass


def plain(value: _T) -> _T:
    """The same value, marked to be kept readable."""
    kinds: dict[type, type] = {str: _PlainText, bytes: _PlainBytes, dict: _PlainDict}
    kind = next((kind for base, kind in kinds.items() if isinstance(value, base)), None)
    return value if kind is None or isinstance(value, _Plain) else kind(value)


def is_closed(value: object) -> bool:
    """Whether a value is blank only because the vault is locked."""
    return isinstance(value, _Closed)


def _closed(kind: type[_Closed], sealed: object) -> Any:
    found = kind()
    found.sealed = sealed
    return found


class _Sealed(TypeDecorator[Any]):
    """``place`` is ``table.column``; columns that are compared with each other share one."""

    cache_ok = True
    impl: Any = Text

    def __init__(self, place: str, *, steady: bool = False) -> None:
        super().__init__()
        self.place, self.steady = place, steady

    def _shut(self, vault: Vault, data: bytes) -> str:
        return base64.b64encode(vault.seal(data, self.place, steady=self.steady)).decode()

    def _opened(self, vault: Vault, sealed: object) -> bytes:
        try:
            return vault.open(base64.b64decode(str(sealed), validate=True), self.place)
        except (binascii.Error, ValueError):
            raise Damaged("A sealed value ({place}) is damaged. Restore a backup.", place=self.place) from None


class SealedText(_Sealed):
    """Text of any length."""

    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        vault = vault_of(dialect)
        if isinstance(value, _Closed):
            return value.sealed
        if vault is None or not value:
            return None if value is None else str(value)
        if vault.locked or isinstance(value, _Plain):
            return _ESCAPED + value if value.startswith((_SEALED, _ESCAPED)) else str(value)
        return _SEALED + self._shut(vault, value.encode("utf-8", "surrogatepass"))

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        vault = vault_of(dialect)
        if vault is None or not isinstance(value, str):
            return value
        if value.startswith(_ESCAPED):
            return value[len(_ESCAPED) :]
        if not value.startswith(_SEALED):
            return value
        if vault.locked:
            return _closed(_ClosedText, value)
        return self._opened(vault, value[len(_SEALED) :]).decode("utf-8", "surrogatepass")


class SealedString(SealedText):
    """A name or a line."""

    cache_ok = True
    impl = String


class SealedDate(SealedString):
    """A day, kept in ISO form; None while the vault is locked."""

    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        return super().process_bind_param(value.isoformat() if isinstance(value, date) else value, dialect)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        found = super().process_result_value(value, dialect)
        return date.fromisoformat(found) if found else None


class SealedBytes(_Sealed):
    """Files, pictures, layouts."""

    cache_ok = True
    impl = LargeBinary

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        vault = vault_of(dialect)
        if isinstance(value, _Closed):
            return value.sealed
        if vault is None or not value:
            return None if value is None else bytes(value)
        if vault.locked or isinstance(value, _Plain):
            return _ESCAPED_BYTES + value if value.startswith((_SEALED_BYTES, _ESCAPED_BYTES)) else bytes(value)
        return _SEALED_BYTES + vault.seal(value, self.place, steady=self.steady)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        vault = vault_of(dialect)
        if vault is None or not isinstance(value, bytes):
            return value
        if value.startswith(_ESCAPED_BYTES):
            return value[len(_ESCAPED_BYTES) :]
        if not value.startswith(_SEALED_BYTES):
            return value
        return _closed(_ClosedBytes, value) if vault.locked else vault.open(value[len(_SEALED_BYTES) :], self.place)


class SealedJson(_Sealed):
    """An object or a list; ``many`` says which, for what is blank while the vault is locked."""

    cache_ok = True
    impl = JSON(none_as_null=True)

    def __init__(self, place: str, *, many: bool = False) -> None:
        super().__init__(place)
        self.many = many

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        vault = vault_of(dialect)
        if isinstance(value, _Closed):
            return value.sealed
        if vault is None or not value:
            return value
        if vault.locked or isinstance(value, _Plain):
            return {_ESCAPED_KEY: value} if isinstance(value, dict) and _is_marked(value) else value
        return {_SEALED_KEY: self._shut(vault, json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass"))}

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        vault = vault_of(dialect)
        if vault is None or not _is_marked(value):
            return value
        if _ESCAPED_KEY in value:
            return value[_ESCAPED_KEY]
        if vault.locked:
            return _closed(_ClosedList if self.many else _ClosedDict, value)
        return json.loads(self._opened(vault, value[_SEALED_KEY]).decode("utf-8", "surrogatepass"))


def _is_marked(value: object) -> bool:
    return isinstance(value, dict) and (set(value) in ({_SEALED_KEY}, {_ESCAPED_KEY}))


def is_sealed(column: Column[Any]) -> bool:
    """Whether a column's values are sealed in a sealed study."""
    return isinstance(column.type, _Sealed)


# How rows declare them


def sealed_text(place: str, *, nullable: bool = False) -> Column[Any]:
    """A column of text."""
    return Column(SealedText(place), nullable=nullable)


def sealed_string(place: str, *, steady: bool = False, nullable: bool = False, **how: Any) -> Column[Any]:
    """A column of names; ``steady`` ones can be asked for with ``==``."""
    return Column(SealedString(place, steady=steady), nullable=nullable, **how)


def sealed_bytes(place: str) -> Column[Any]:
    """A column of bytes."""
    return Column(SealedBytes(place), nullable=False)


def sealed_json(place: str, *, many: bool = False, nullable: bool = False) -> Column[Any]:
    """A column of objects or lists."""
    return Column(SealedJson(place, many=many), nullable=nullable)
