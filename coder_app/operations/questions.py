"""A question to the coded passages: which codes, by whom, in which documents, of which time and kind."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from coder_app.domain.errors import BadInput


@dataclass(frozen=True, slots=True)
class Question:
    """What passages are asked for; an empty field asks for nothing in particular.

    ``codes`` are ids of which a passage must carry one; it must also overlap passages carrying each of
    ``and_codes``, and none carrying one of ``not_codes``. ``with_sub_codes`` lets a code stand for all below it.
    ``periods`` are names of periods of ``scheme`` (the first scheme without one); periods and ``kinds_of_evidence``
    only a lead may ask for. ``text`` must stand in the passage, in any spelling that search takes for the same.
    """

    codes: tuple[str, ...] = ()
    and_codes: tuple[str, ...] = ()
    not_codes: tuple[str, ...] = ()
    with_sub_codes: bool = True
    coders: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    rounds: tuple[str, ...] = ()
    scheme: str = ""
    periods: tuple[str, ...] = ()
    kinds_of_evidence: tuple[str, ...] = ()
    text: str = ""

    def to_json(self) -> dict[str, Any]:
        """A JSON-ready dict of what is asked for; empty fields are left out."""
        found: dict[str, Any] = {}
        for field in fields(self):
            value = getattr(self, field.name)
            if value != field.default:
                found[field.name] = list(value) if isinstance(value, tuple) else value
        return found

    @classmethod
    def from_json(cls, value: object) -> Question:
        """The question stored by :meth:`to_json`; raises BadInput for anything else."""
        if not isinstance(value, dict):
            raise BadInput("The saved question cannot be read.")
        known = {field.name: field.default for field in fields(cls)}
        read: dict[str, Any] = {}
        for name, given in value.items():
            if name not in known:
                raise BadInput("The saved question asks for “{name}”, which this version does not know.", name=name)
            if isinstance(known[name], tuple):
                if not isinstance(given, list) or not all(isinstance(each, str) for each in given):
                    raise BadInput("In the saved question “{name}” should be a list of names.", name=name)
                read[name] = tuple(given)
            elif type(given) is type(known[name]):
                read[name] = given
            else:
                raise BadInput("In the saved question “{name}” cannot be read.", name=name)
        return cls(**read)
