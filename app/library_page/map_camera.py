"""From where a map is looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from app.library.map_turn import TILT, TURN, flat

if TYPE_CHECKING:
    from numpy.typing import NDArray

_FIT: Final = 0.9
"""Share of the view the map takes at first."""
_NEAREST, _FARTHEST = 400.0, 0.2


@dataclass(slots=True)
class MapCamera:
    """x, y: what is in the middle, in the map's own measure. turn, tilt: radians, in space."""

    x: float = 0.0
    y: float = 0.0
    zoom: float = _FIT
    turn: float = TURN
    tilt: float = TILT

    def spots(
        self, places: NDArray[np.float32], width: float, height: float
    ) -> tuple[NDArray[np.float32], NDArray[np.float32] | None]:
        """Return float32 (2, n), pixels right and down; and in space how near each is, (n,).

        places: float32 (2 or 3, n), a row for each axis: numpy is slow where rows are short.
        """
        depth = None
        if len(places) > 2:  # noqa: PLR2004 - in space
            seen, depth = flat(places.T, self.turn, self.tilt)
            places = seen.T
        scale = self.scale(width, height)
        spots = np.empty((2, places.shape[1]), np.float32)
        np.multiply(places[0], np.float32(scale), out=spots[0])
        np.multiply(places[1], np.float32(-scale), out=spots[1])
        spots[0] += np.float32(width / 2 - self.x * scale)
        spots[1] += np.float32(height / 2 + self.y * scale)
        return spots, depth

    def scale(self, width: float, height: float) -> float:
        """Return how many pixels 1 of the map's measure is."""
        return min(width, height) / 2 * self.zoom

    def move(self, right: float, down: float, width: float, height: float) -> None:
        """Let the map follow a pointer that moved by so many pixels."""
        scale = self.scale(width, height)
        self.x -= right / scale
        self.y += down / scale

    def zoom_at(self, factor: float, right: float, down: float, scale: float) -> None:
        """Go nearer, by a factor; what is so many pixels right and down of the middle stays."""
        zoom = float(np.clip(self.zoom * factor, _FARTHEST, _NEAREST))
        kept = 1 - self.zoom / zoom
        self.x += right / scale * kept
        self.y -= down / scale * kept
        self.zoom = zoom

    def look_around(self, right: float, down: float) -> None:
        """Turn the map in space by so many radians."""
        self.turn += right
        self.tilt = float(np.clip(self.tilt + down, -np.pi / 2, np.pi / 2))

    def reset(self) -> None:
        """Look from where one looks at first."""
        self.x = self.y = 0.0
        self.zoom, self.turn, self.tilt = _FIT, TURN, TILT
