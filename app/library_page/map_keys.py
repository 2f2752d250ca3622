"""What the keys do on a map."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QPointF, Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from app.library_page.map_canvas import MapCanvas

_STEP: Final = 60.0
"""Pixels an arrow key moves the map by; in space it turns it by so many hundredths."""
_NEARER: Final = 1.25
_MIDDLE: Final = QPointF()
_ARROWS: Final[dict[int, tuple[int, int]]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MapKeys:
    """Arrows move or turn, with Ctrl they go from point to point, as N and P do in order.

    + - 0 zoom; Enter plays; Space takes a point into the choice, A all that can be seen; Esc lets
    go.
    """

    def __init__(self, canvas: MapCanvas) -> None:
        self._canvas = canvas
        self._deeds: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Plus: partial(canvas.zoom, _NEARER, _MIDDLE),
            Qt.Key.Key_Equal: partial(canvas.zoom, _NEARER, _MIDDLE),
            Qt.Key.Key_Minus: partial(canvas.zoom, 1 / _NEARER, _MIDDLE),
            Qt.Key.Key_0: canvas.reset,
            Qt.Key.Key_N: lambda: canvas.point(self._next()),
            Qt.Key.Key_P: lambda: canvas.point(self._former()),
            Qt.Key.Key_A: self._choose_seen,
            Qt.Key.Key_Space: self._toggle,
            Qt.Key.Key_Return: lambda: canvas.take(canvas.row),
            Qt.Key.Key_Enter: lambda: canvas.take(canvas.row),
        }

    def deed(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Return what a key does; None where it is none of the map's."""
        key, held = event.key(), event.modifiers()
        if key == Qt.Key.Key_Escape and len(self._canvas.chosen_rows):
            return lambda: self._canvas.choose(np.empty(0, np.int64))
        arrow = _ARROWS.get(key)
        if arrow and held & Qt.KeyboardModifier.ControlModifier:
            return lambda: self._canvas.point(self._beside(*arrow))
        if arrow:
            return lambda: self._canvas.drag(QPointF(*arrow) * -_STEP, held)
        return None if held & Qt.KeyboardModifier.ControlModifier else self._deeds.get(key)

    def _beside(self, right: int, down: int) -> int:
        canvas = self._canvas
        scene = canvas.drawn_scene
        if canvas.row >= 0:
            return scene.beside(canvas.row, right, down)
        return scene.near(canvas.width() / 2, canvas.height() / 2, float("inf"))

    def _next(self) -> int:
        rows = np.flatnonzero(self._canvas.scene.strong)
        at = int(np.searchsorted(rows, self._canvas.row, "right"))
        return int(rows[at % len(rows)]) if len(rows) else -1

    def _former(self) -> int:
        rows = np.flatnonzero(self._canvas.scene.strong)
        at = int(np.searchsorted(rows, self._canvas.row))
        return int(rows[(at - 1) % len(rows)]) if len(rows) else -1

    def _toggle(self) -> None:
        if self._canvas.row >= 0:
            self._canvas.choose(np.setxor1d(self._canvas.chosen_rows, [self._canvas.row]))

    def _choose_seen(self) -> None:
        scene = self._canvas.drawn_scene
        self._canvas.choose(scene.within(self._canvas.width(), self._canvas.height()))
