"""From cosines to closeness: how rarely something the catalogue does not have lies as near."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Self

import numpy as np
import numpy.typing as npt
from pydantic import BaseModel, ConfigDict, Field, model_validator

from store.types import STRICTNESS

_Vector = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Curve:
    """Closeness (0..1) by cosine: straight between knots, and it never falls."""

    similarity: tuple[float, ...]
    closeness: tuple[float, ...]

    def at(self, similarity: float) -> float:
        """Return the closeness of a cosine."""
        return float(np.interp(similarity, self.similarity, self.closeness))


class FocusPart(BaseModel):
    """Columns of an embedding from start, before end, and how much they count; others do not."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(gt=0)]
    weight: Annotated[float, Field(gt=0.0)]


@dataclass(frozen=True, slots=True)
class Calibration:
    """The curve of each category; `other` where a category has none.

    focus: what of an embedding tells two garments of one category apart; where it is empty, all.
    guessed: nobody has measured it.
    """

    other: Curve
    curves: Mapping[str, Curve] = field(default_factory=dict)
    focus: tuple[FocusPart, ...] = ()
    guessed: bool = False

    def asked(self, embedding: _Vector) -> tuple[_Vector, float]:
        """Return what is asked for an embedding float32 (dim,), and what its cosines are worth.

        Times that, the cosine to a picture of the very same look is 1, as without a focus.
        """
        if not self.focus:
            return embedding, 1.0
        weights = np.zeros(len(embedding), np.float32)
        for part in self.focus:
            weights[part.start : part.end] = part.weight
        weighed = embedding * weights
        length, own = float(np.linalg.norm(weighed)), float(embedding @ weighed)
        return (weighed / length, length / own) if own > 0.0 else (embedding, 1.0)

    def closeness(self, similarity: float, category: str) -> float:
        """Return how close a product is to a garment of this category, by their cosine."""
        return self.curves.get(category, self.other).at(similarity)


class CurveTable(BaseModel):
    """A curve as it is stored; both columns rise."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    similarity: Annotated[tuple[float, ...], Field(min_length=2)]
    closeness: Annotated[tuple[float, ...], Field(min_length=2)]

    @model_validator(mode="after")
    def _rises(self) -> Self:
        if len(self.similarity) != len(self.closeness):
            raise ValueError("the columns are not of one length")
        if any((np.diff(column) < 0).any() for column in (self.similarity, self.closeness)):
            raise ValueError("a column falls")
        return self

    def curve(self) -> Curve:
        """Return what is computed with."""
        return Curve(self.similarity, self.closeness)


class CalibrationTable(BaseModel):
    """A calibration as it is stored: of one release of one encoder, known by its sha256."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    encoder_sha256: str
    other: CurveTable
    curves: dict[str, CurveTable]
    focus: tuple[FocusPart, ...] = ()


def read_calibration(content: bytes, encoder_sha256: str) -> Calibration | None:
    """Return a stored calibration; None where it is of another release of the encoder.

    Raises pydantic.ValidationError for what is no calibration.
    """
    table = CalibrationTable.model_validate_json(content)
    if table.encoder_sha256 != encoder_sha256:
        return None
    curves = {category: stored.curve() for category, stored in table.curves.items()}
    return Calibration(table.other.curve(), curves, table.focus)


def curve_through(floor: float, similar: float, very_close: float) -> Curve:
    """Return the curve on which these cosines start the usual, similar and very close matches.

    For encoders that nobody has calibrated.
    """
    loosest = 2 * floor - similar
    return Curve((-1.0, loosest, floor, similar, very_close, 1.0), (0.0, *STRICTNESS, 1.0))
