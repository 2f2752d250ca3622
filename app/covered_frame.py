"""A paused frame with its faces made unrecognisable, for pictures that leave the window."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from player.frame import Frame
    from vision.types import Box

_CELLS = 3
"""Colours left of a face, across and down: too few for features, enough to look soft."""


def covered_frame(frame: Frame, faces: Iterable[Box]) -> Frame:
    """Return a copy of a frame in which nothing of the face boxes can be recognised.

    faces: what the lookup filled before anything was searched: with margin, and where a face is
    only supposed.
    """
    image = frame.image.copy()
    height, width = image.shape[:2]
    for face in faces:
        box = face.clipped(width, height)
        if box.area:
            part = image[box.y1 : box.y2, box.x1 : box.x2]
            part[:] = _washed(part)
    return replace(frame, image=image)


def _washed(part: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Return uint8 HxWxC: the means of a few cells, and straight transitions between them."""
    down, across = _blend(part.shape[0]), _blend(part.shape[1])
    cells = [
        [cell.mean(axis=(0, 1)) for cell in np.array_split(row, across.shape[1], axis=1)]
        for row in np.array_split(part, down.shape[1], axis=0)
    ]
    washed = np.einsum("yi,ijc,xj->yxc", down, np.array(cells), across)
    return np.asarray(washed.round(), np.uint8)


def _blend(length: int) -> npt.NDArray[np.float64]:
    """Return (length, cells): how much each cell counts at each place."""
    cells = min(_CELLS, length)
    centres = (np.arange(cells) + 0.5) * length / cells
    places = np.arange(length) + 0.5
    return np.stack([np.interp(places, centres, row) for row in np.eye(cells)], axis=1)
