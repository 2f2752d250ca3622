"""What the viewer wants of products in this run, and in which order they stand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, Literal

from PySide6.QtCore import QObject, Signal

from store.types import ANYTHING, Facets, Wanted

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal["brands", "colors", "sizes"]
KINDS: Final[tuple[Kind, ...]] = ("brands", "colors", "sizes")
"""Fields of Wanted and of Facets that hold names."""


class Filters(QObject):
    """The one place that knows what is wanted; forgotten with the window, never written down."""

    changed = Signal(object)
    """Wanted."""
    facets_changed = Signal(object)
    """Facets."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: Wanted = ANYTHING
        self._facets = Facets()

    @property
    def wanted(self) -> Wanted:
        """What is wanted now."""
        return self._wanted

    @property
    def facets(self) -> Facets:
        """What can be asked for."""
        return self._facets

    @property
    def possible(self) -> bool:
        """Whether the catalogue has anything to choose by."""
        return self._facets != Facets()

    def show_facets(self, facets: Facets) -> None:
        """Know what the catalogue has; what is wanted stays."""
        if facets != self._facets:
            self._facets = facets
            self.facets_changed.emit(facets)

    def want(self, wanted: Wanted) -> None:
        """Want this."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.changed.emit(wanted)

    def change(self, **changes: Any) -> None:
        """Change fields of what is wanted."""
        self.want(replace(self._wanted, **changes))

    def toggle(self, kind: Kind, name: str) -> None:
        """Want a name, or no longer."""
        self.change(**{kind: getattr(self._wanted, kind) ^ {name}})

    def clear(self) -> None:
        """Want anything."""
        self.want(ANYTHING)


def counted(facets: Facets, kind: Kind) -> tuple[tuple[str, int], ...]:
    """Return the names of a kind with their number of products, most first."""
    names: Mapping[Kind, tuple[tuple[str, int], ...]] = {
        "brands": facets.brands,
        "colors": facets.colors,
        "sizes": facets.sizes,
    }
    return names[kind]
