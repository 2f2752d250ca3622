"""How a map of three dimensions is seen: turned, then looked at from afar."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

TURN: Final = 0.6
"""Radians around the upright axis a map is turned by at first; and it is tilted by:"""
TILT: Final = 0.35
_SMALLER: Final = 0.7
"""So that a cube's corners stay within -1.2..1.2, however it is turned."""


def flat(
    places: NDArray[np.float32], turn: float = TURN, tilt: float = TILT
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return float32 (n, 2) and how near each is, float32 (n,); two dimensions stay as they are."""
    if places.shape[1] == 2:  # noqa: PLR2004
        return places, np.zeros(len(places), np.float32)
    around, over = np.cos(turn), np.sin(turn)
    up, back = np.cos(tilt), np.sin(tilt)
    turned = np.array(
        [[around, 0, over], [over * back, up, -around * back], [-over * up, back, around * up]],
        np.float32,
    )
    seen = places @ turned.T
    return seen[:, :2] * np.float32(_SMALLER), seen[:, 2]
