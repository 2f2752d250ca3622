"""Where the lines of the plot lie: from the score before to the score of now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.library.moment import Moment

_STILL: Final = 0.005
"""A change of score that the two digits shown do not tell."""


@dataclass(frozen=True, slots=True)
class Slope:
    """A shot of the list: its row, the ends of its line, and by how much its score rose."""

    row: int
    before: QPointF
    after: QPointF
    rose: float


def slopes_of(moments: Sequence[Moment], room: QRectF) -> list[Slope]:
    """Return the lines of the shots whose score before is known, on one scale for both ends."""
    known = [(row, one) for row, one in enumerate(moments) if one.score_before is not None]
    scores = [score for _, one in known for score in (one.score, one.score_before or 0.0)]
    least, most = min(scores, default=0.0), max(scores, default=1.0)

    def place(x: float, score: float) -> QPointF:
        share = (score - least) / (most - least) if most > least else 0.5
        return QPointF(x, room.bottom() - share * room.height())

    return [
        Slope(
            row,
            place(room.left(), one.score_before or 0.0),
            place(room.right(), one.score),
            _told(one.score - (one.score_before or 0.0)),
        )
        for row, one in known
    ]


def nearest(slopes: Sequence[Slope], place: QPointF, most: float) -> Slope | None:
    """Return the line nearest to a place, at most so many pixels away."""
    best = min(slopes, key=lambda slope: _distance(slope, place), default=None)
    return best if best and _distance(best, place) <= most else None


def _distance(slope: Slope, place: QPointF) -> float:
    """Return pixels from a place to the line between two ends."""
    along = slope.after - slope.before
    length = QPointF.dotProduct(along, along)
    from_start = QPointF.dotProduct(place - slope.before, along) / length if length else 0.0
    foot = slope.before + along * min(1.0, max(0.0, from_start))
    apart = place - foot
    return float(QPointF.dotProduct(apart, apart) ** 0.5)


def _told(change: float) -> float:
    return change if abs(change) >= _STILL else 0.0
