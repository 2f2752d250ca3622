"""Others who draw very many points: Qt's own painter, and pyqtgraph where it is installed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib.util import find_spec
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

Step = Callable[[int], None]


def peers(
    places: NDArray[np.float32],
    codes: NDArray[np.uint8],
    colours: Sequence[str],
    size: tuple[int, int],
) -> dict[str, Step | str]:
    """Return what pans each by a step; or a sentence, where one is not here."""
    found: dict[str, Step | str] = {"QPainter.drawPoints": _painted(places, codes, colours, size)}
    if find_spec("pyqtgraph") is None:
        found["pyqtgraph"] = "not run: pyqtgraph is not installed"
    else:
        found["pyqtgraph"] = _plotted(places, codes, colours, size)
    return found


class _Painted(QWidget):
    """Points made ready once, a colour at a time; moving is a transformation of the painter."""

    def __init__(
        self, places: NDArray[np.float32], codes: NDArray[np.uint8], colours: Sequence[str]
    ) -> None:
        super().__init__()
        self.right = 0.0
        self._groups = [
            (QColor(colour), QPolygonF([QPointF(x, -y) for x, y in places[codes == code].tolist()]))
            for code, colour in enumerate(colours)
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint every point, two pixels wide."""
        painter = QPainter(self)
        painter.translate(self.width() / 2 + self.right, self.height() / 2)
        scale = min(self.width(), self.height()) / 2 * 0.9
        painter.scale(scale, scale)
        for colour, points in self._groups:
            pen = QPen(colour, 2)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawPoints(points)


def _painted(
    places: NDArray[np.float32],
    codes: NDArray[np.uint8],
    colours: Sequence[str],
    size: tuple[int, int],
) -> Step:
    widget = _Painted(places, codes, colours)
    widget.resize(*size)
    widget.show()

    def step(number: int) -> None:
        widget.right += 7 if number % 20 < 10 else -7  # noqa: PLR2004 - there and back
        widget.repaint()

    return step


def _plotted(
    places: NDArray[np.float32],
    codes: NDArray[np.uint8],
    colours: Sequence[str],
    size: tuple[int, int],
) -> Step:
    import pyqtgraph

    plot: Any = pyqtgraph.PlotWidget()
    plot.resize(*size)
    for code, colour in enumerate(colours):
        own = places[codes == code]
        plot.addItem(
            pyqtgraph.ScatterPlotItem(
                x=own[:, 0], y=own[:, 1], size=2, pen=None, brush=colour, pxMode=True
            )
        )
    plot.show()

    def step(number: int) -> None:
        by = 0.016 if number % 20 < 10 else -0.016  # noqa: PLR2004 - there and back
        plot.getViewBox().translateBy(x=by, y=0)
        plot.viewport().repaint()

    return step
