"""The dots of a map, drawn by the processor alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtGui import QImage

from app.library.map_raster import Raster, dot_radius, packed

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.library.map_colours import Colouring
    from app.library_page.map_camera import MapCamera

_FAINT: Final = 0.22


class MapScene:
    """Dots in their colours. places: float32 (n, 2 or 3)."""

    def __init__(self, places: NDArray[np.float32]) -> None:
        self.places = places
        self.spots = np.empty((2, 0), np.float32)
        """Where each was drawn last, float32 (2, n): pixels of the widget, right and down."""
        self.strong = np.ones(len(places), np.bool_)
        """Which can be pointed at."""
        self._lit = self.strong
        self._axes = np.ascontiguousarray(places.T)
        self._dots = np.zeros(len(places), np.uint32)
        self._raster = Raster()

    def colour(
        self,
        colouring: Colouring,
        strong: NDArray[np.bool_],
        lit: NDArray[np.bool_],
        ground: str,
    ) -> None:
        """Take the colours. strong, lit: bool (n,), what can be pointed at, and what is seen well.

        The others are near the colour of the ground, and lie beneath.
        """
        self.strong, self._lit = strong, lit
        full = packed(colouring.colours)[colouring.codes]
        faint = packed(colouring.colours, _FAINT, ground)[colouring.codes]
        self._dots = np.where(lit, full, faint)

    def picture(
        self, camera: MapCamera, size: tuple[int, int], ratio: float, ground: str
    ) -> QImage:
        """Return the picture of size (width, height); ratio: pixels of the screen to one of it."""
        spots, depth = camera.spots(self._axes, *size)
        self.spots = spots
        order = self._order(depth)
        at, dots = (spots, self._dots) if order is None else (spots[:, order], self._dots[order])
        radius = dot_radius(spots.shape[1], camera.zoom) * ratio
        wide, high = round(size[0] * ratio), round(size[1] * ratio)
        pixels = self._raster.draw(
            (wide, high),
            at if ratio == 1 else at * np.float32(ratio),
            dots,
            radius,
            ground=int(packed((ground,))[0]),
        )
        # A picture over the raster's own memory: it holds until the next one is drawn.
        line = pixels.strides[0]
        room = np.lib.stride_tricks.as_strided(
            pixels, (high * line // 4 - (line // 4 - wide),), (4,)
        )
        picture = QImage(room.data, wide, high, line, QImage.Format.Format_RGB32)
        picture.setDevicePixelRatio(ratio)
        return picture

    def near(self, x: float, y: float, reach: float) -> int:
        """Return the dot that is nearest to a pixel, or -1 beyond the reach."""
        if not self.spots.size:
            return -1
        away = (self.spots[0] - np.float32(x)) ** 2 + (self.spots[1] - np.float32(y)) ** 2
        away[~self.strong] = np.inf
        best = int(away.argmin())
        return best if away[best] <= reach**2 else -1

    def beside(self, row: int, right: int, down: int) -> int:
        """Return the nearest dot that lies in a direction from one, or that one itself."""
        apart = self.spots - self.spots[:, row, None]
        along = apart[0] * right + apart[1] * down
        across = np.abs(apart[0] * down + apart[1] * right)
        cost = np.where((along > 0.5) & self.strong & (across <= along), along + 2 * across, np.inf)  # noqa: PLR2004 - half a pixel
        best = int(cost.argmin())
        return best if np.isfinite(cost[best]) else row

    def within(self, width: int, height: int) -> NDArray[np.int64]:
        """Return the rows of the dots that lie in a view of so many pixels."""
        right, down = self.spots
        seen = (right >= 0) & (right < width) & (down >= 0) & (down < height)
        return np.flatnonzero(seen & self.strong)

    def _order(self, depth: NDArray[np.float32] | None) -> NDArray[np.int64] | None:
        """Return which is drawn after which; None: as they are."""
        if depth is not None:
            return np.lexsort((depth, self._lit))
        return None if self._lit.all() else np.argsort(self._lit, kind="stable")


def inside(spots: NDArray[np.float32], loop: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Say which spots, float32 (2, n), a closed line of corners (k, 2) goes around.

    Counts how often a ray to the right crosses it (even-odd rule, Shimrat 1962).
    """
    x, y = spots
    within = np.zeros(len(x), np.bool_)
    for (x0, y0), (x1, y1) in zip(loop, np.roll(loop, -1, axis=0), strict=True):
        if y0 == y1:
            continue
        crosses = (y0 > y) != (y1 > y)
        within ^= crosses & (x < x0 + (y - y0) * (x1 - x0) / (y1 - y0))
    return within
