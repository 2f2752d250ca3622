"""One garment over several frames of a shot: found again, and its views joined."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from vision.types import Embedding, Region

_LEAST_IOU: Final = 0.25
_LEAST_ALIKE: Final = 0.5
"""Cosine below which what stands in a garment's place is not taken for the same garment."""


def followed(before: Sequence[Region], now: Sequence[Region]) -> dict[int, int]:
    """Return which region of a frame is which of the frame before: place before -> place now.

    The same category and the best overlap of boxes, each region once.
    """
    overlaps = [
        (one.detection.box.iou(other.detection.box), place, at)
        for place, one in enumerate(before)
        for at, other in enumerate(now)
        if one.category == other.category
    ]
    pairs: dict[int, int] = {}
    for overlap, place, at in sorted(overlaps, reverse=True):
        if overlap >= _LEAST_IOU and place not in pairs and at not in pairs.values():
            pairs[place] = at
    return pairs


def fused(views: Sequence[Embedding], sharpness: Sequence[float]) -> Embedding:
    """Return the views (dim,) of one garment as one of length 1, the sharper counting more.

    The first view is that of the pause; views unlike it show something else and do not count.
    """
    alike = [float(view @ views[0]) >= _LEAST_ALIKE for view in views]
    total = sum(
        sharp * view for view, sharp, same in zip(views, sharpness, alike, strict=True) if same
    )
    return np.asarray(total / np.linalg.norm(total), np.float32)
