"""From cosines to closeness: how rarely something the catalogue does not have lies as near."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from store.types import STRICTNESS


@dataclass(frozen=True, slots=True)
class Curve:
    """Closeness (0..1) by cosine: straight between knots, and it never falls."""

    similarity: tuple[float, ...]
    closeness: tuple[float, ...]

    def at(self, similarity: float) -> float:
        """Return the closeness of a cosine."""
        return float(np.interp(similarity, self.similarity, self.closeness))


@dataclass(frozen=True, slots=True)
class Calibration:
    """The curve of each category; `other` where a category has none."""

    other: Curve
    curves: Mapping[str, Curve] = field(default_factory=dict)

    def closeness(self, similarity: float, category: str) -> float:
        """Return the closeness of a cosine to a product of this category."""
        return self.curves.get(category, self.other).at(similarity)


def curve_through(floor: float, similar: float, very_close: float) -> Curve:
    """Return the curve on which these cosines start the usual, similar and very close matches."""
    loosest = 2 * floor - similar
    return Curve((-1.0, loosest, floor, similar, very_close, 1.0), (0.0, *STRICTNESS, 1.0))
