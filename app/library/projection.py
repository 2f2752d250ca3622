"""From many dimensions to two or three."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final, Protocol

import numpy as np
import numpy.typing as npt

from store.errors import MapToolMissingError

if TYPE_CHECKING:
    from app.library.map import Method

Rows = npt.NDArray[np.float32]
Share = Callable[[float], object]
"""Hears how far it is, 0..1."""

FEWEST: Final = 8
"""Points that t-SNE and UMAP need to have neighbours at all."""
_NEEDED: Final = {"tsne": ("openTSNE", "t-SNE", "map"), "umap": ("umap", "UMAP", "umap")}


class Projection(Protocol):
    """A way to draw a map; a module is one. The same rows and seed give the same map."""

    def fit(self, rows: Rows, dimensions: int, seed: int, share: Share) -> Rows:
        """Return float32 (n, dimensions) for rows float32 (n, dim)."""

    def place(self, known: Rows, points: Rows, new: Rows, seed: int) -> Rows:
        """Return where `new` rows lie on the map on which `known` rows lie at `points`."""


def projection(method: Method) -> Projection:
    """Return the way of this name. Raises MapToolMissingError where its library is not here."""
    if method in _NEEDED:
        package, name, extra = _NEEDED[method]
        if find_spec(package) is None:
            raise MapToolMissingError(
                f"{name} is not installed here: pip install 'trendflix[{extra}]'."
            )
    return import_module(f"app.library.{method}")
