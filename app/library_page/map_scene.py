"""The dots of a map, drawn by the processor alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtGui import QImage

from app.library.map_raster import dot_radius, packed, raster

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.library.map_colours import Colouring
    from app.library_page.map_camera import MapCamera

_FAINT: Final = 0.22


class MapScene:
    """Dots in their colours. places: float32 (n, 2 or 3)."""

    def __init__(self, places: NDArray[np.float32]) -> None:
        self.places = places
        self.spots = np.empty((0, 2), np.float32)
        """Where each was drawn last, float32 (n, 2), in pixels of the widget."""
        self.strong = np.ones(len(places), np.bool_)
        """Which are seen well; the others are a hint, and lie beneath."""
        self._dots = np.zeros(len(places), np.uint32)

    def colour(self, colouring: Colouring, strong: NDArray[np.bool_], ground: str) -> None:
        """Take the colours; those of dots that are not `strong`, bool (n,), are near the ground."""
        self.strong = strong
        full = packed(colouring.colours)[colouring.codes]
        faint = packed(colouring.colours, _FAINT, ground)[colouring.codes]
        self._dots = np.where(strong, full, faint)

    def picture(
        self, camera: MapCamera, size: tuple[int, int], ratio: float, ground: str
    ) -> QImage:
        """Return the picture of size (width, height); ratio: pixels of the screen to one of it."""
        spots, depth = camera.spots(self.places, *size)
        self.spots = spots
        order = self._order(depth)
        at, dots = (spots, self._dots) if order is None else (spots[order], self._dots[order])
        radius = dot_radius(len(spots), camera.zoom) * ratio
        screen = round(size[0] * ratio), round(size[1] * ratio)
        scaled = at if ratio == 1 else at * np.float32(ratio)
        pixels = raster(screen, scaled, dots, radius, ground=int(packed((ground,))[0]))
        pixels = np.ascontiguousarray(pixels)
        wide, high = screen
        picture = QImage(pixels.data, wide, high, wide * 4, QImage.Format.Format_RGB32).copy()
        picture.setDevicePixelRatio(ratio)
        return picture

    def near(self, x: float, y: float, reach: float) -> int:
        """Return the dot that is nearest to a pixel and seen well, or -1 beyond the reach."""
        if not len(self.spots):
            return -1
        away = ((self.spots - np.array([x, y], np.float32)) ** 2).sum(axis=1)
        away[~self.strong] = np.inf
        best = int(away.argmin())
        return best if away[best] <= reach**2 else -1

    def beside(self, row: int, right: int, down: int) -> int:
        """Return the nearest dot that lies in a direction from one, or that one itself."""
        apart = self.spots - self.spots[row]
        along = apart @ np.array([right, down], np.float32)
        across = np.abs(apart @ np.array([down, right], np.float32))
        cost = np.where((along > 0.5) & self.strong & (across <= along), along + 2 * across, np.inf)  # noqa: PLR2004 - half a pixel
        best = int(cost.argmin())
        return best if np.isfinite(cost[best]) else row

    def _order(self, depth: NDArray[np.float32] | None) -> NDArray[np.int64] | None:
        """Return which is drawn after which; None: as they are."""
        if depth is not None:
            return np.lexsort((depth, self.strong))
        return None if self.strong.all() else np.argsort(self.strong, kind="stable")


def inside(spots: NDArray[np.float32], loop: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Say which spots, float32 (n, 2), a closed line of corners (k, 2) goes around.

    Counts how often a ray to the right crosses it (even-odd rule, Shimrat 1962).
    """
    within = np.zeros(len(spots), np.bool_)
    x, y = spots[:, 0], spots[:, 1]
    for (x0, y0), (x1, y1) in zip(loop, np.roll(loop, -1, axis=0), strict=True):
        if y0 == y1:
            continue
        crosses = (y0 > y) != (y1 > y)
        within ^= crosses & (x < x0 + (y - y0) * (x1 - x0) / (y1 - y0))
    return within
