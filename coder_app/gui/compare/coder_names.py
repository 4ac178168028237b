"""What coders are called on the screen: by name, or C1, C2 … while names are hidden."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CoderNames:
    """The coders compared (id and name, in order), and whether their names are hidden.

    ``anonymous`` says that coders are not even told apart, for judging one passage after another. ``order`` has the
    ids of everybody who could be compared, so that C2 stays C2 when fewer are.
    """

    coders: tuple[tuple[str, str], ...] = ()
    hidden: bool = False
    order: tuple[str, ...] = ()
    anonymous: bool = False

    def all(self) -> list[str]:
        """What they are called, in order.

        >>> CoderNames((("x", "Anna"), ("y", "Borys")), hidden=True, order=("z", "x", "y")).all()
        ['C2', 'C3']
        """
        return [self._called(ident, name) for ident, name in self.coders]

    def _called(self, ident: str, name: str) -> str:
        if not self.hidden:
            return name
        return f"C{self.order.index(ident) + 1}" if ident in self.order else "?"

    def of_name(self, name: str) -> str:
        """What the coder of this name is called."""
        return self.by_name().get(name, "?" if self.hidden else name)

    def of_id(self, coder_id: str) -> str:
        """What the coder of this id is called."""
        return next((self._called(ident, name) for ident, name in self.coders if ident == coder_id), "?")

    def by_name(self) -> dict[str, str]:
        """What is shown for each real name, in order."""
        return {name: self._called(ident, name) for ident, name in self.coders}
