"""How smoothly a map of very many points moves, beside others who draw the same in the same run."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication
from rich.table import Table

from app.library.map_colours import GROUPS, Colouring
from app.library_page.map_canvas import MapCanvas
from app.map_peers import peers

_SIZE: Final = (1280, 800)
_FRAMES: Final = 40
_ROUNDS: Final = 3
_SHARE: Final = 0.95

Step = Callable[[int], None]
"""Moves what is seen, and paints it before it returns."""


@dataclass(frozen=True, slots=True)
class Smoothness:
    """One way to draw: milliseconds of every picture. note: why it was not measured, else empty."""

    name: str
    milliseconds: tuple[float, ...] = ()
    note: str = ""

    @property
    def per_second(self) -> float:
        """Pictures a second: the median of all."""
        return 1000 / statistics.median(self.milliseconds) if self.milliseconds else 0.0

    @property
    def slow(self) -> float:
        """Milliseconds that one picture in twenty is slower than."""
        ranked = sorted(self.milliseconds)
        return ranked[int(len(ranked) * _SHARE)] if ranked else 0.0


@dataclass(frozen=True, slots=True)
class MapSpeed:
    """All ways to draw, the map's own first."""

    points: int
    ways: tuple[Smoothness, ...]
    load: float

    def as_json(self) -> dict[str, Any]:
        """Return it for programs."""
        ways = {
            way.name: {"per_second": round(way.per_second, 1), "p95_ms": round(way.slow, 1)}
            | ({"note": way.note} if way.note else {})
            for way in self.ways
        }
        return {"points": self.points, "size": _SIZE, "load": round(self.load, 1), "ways": ways}


def measure(points: int) -> MapSpeed:
    """Pan and zoom over synthetic points, each way in turn, in rounds. Needs a QApplication.

    The window's software renderer is measured where the platform is `offscreen`.
    """
    places, codes = synthetic(points)
    steps: dict[str, Step | str] = {
        "map, panning": _panning(_canvas(places, codes)),
        "map, zooming": _zooming(_canvas(places, codes)),
        **peers(places, codes, GROUPS, _SIZE),
    }
    QApplication.processEvents()  # until they are on the screen, nothing is painted
    taken: dict[str, list[float]] = {name: [] for name in steps}
    for _ in range(_ROUNDS):
        for name, step in steps.items():
            if not isinstance(step, str):
                taken[name] += _timed(step)
    ways = tuple(
        Smoothness(name, tuple(taken[name]), step if isinstance(step, str) else "")
        for name, step in steps.items()
    )
    return MapSpeed(points, ways, os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0)


def as_table(speed: MapSpeed) -> Table:
    """Return it for a person."""
    table = Table(title=f"{speed.points:,} points, {_SIZE[0]}x{_SIZE[1]}, load {speed.load:.1f}")
    table.add_column("")
    table.add_column("pictures/s", justify="right")
    table.add_column("ms of the slow ones", justify="right")
    for way in speed.ways:
        if way.note:
            table.add_row(way.name, way.note, "")
        else:
            table.add_row(way.name, f"{way.per_second:.1f}", f"{way.slow:.1f}")
    return table


def synthetic(points: int) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    """Return places float32 (n, 2) in forty clouds, and a group for each, uint8 (n,)."""
    random = np.random.default_rng(0)
    middles = random.uniform(-0.8, 0.8, (40, 2))
    cloud = random.integers(0, len(middles), points)
    places = middles[cloud] + random.normal(0, 0.06, (points, 2))
    return places.astype(np.float32), (cloud % len(GROUPS)).astype(np.uint8)


def _canvas(places: NDArray[np.float32], codes: NDArray[np.uint8]) -> MapCanvas:
    canvas = MapCanvas()
    canvas.resize(*_SIZE)
    canvas.show_map(places)
    canvas.colour(Colouring(codes, GROUPS, ()), np.ones(len(codes), np.bool_))
    canvas.show()
    return canvas


def _panning(canvas: MapCanvas) -> Step:
    def step(number: int) -> None:
        canvas.drag(QPointF(7 if number % 20 < 10 else -7, 3))  # noqa: PLR2004 - there and back
        canvas.repaint()

    return step


def _zooming(canvas: MapCanvas) -> Step:
    def step(number: int) -> None:
        canvas.zoom(1.05 if number % 20 < 10 else 1 / 1.05, QPointF(40, 20))  # noqa: PLR2004
        canvas.repaint()

    return step


def _timed(step: Step) -> list[float]:
    taken = []
    for number in range(_FRAMES):
        began = time.perf_counter()
        step(number)
        taken.append((time.perf_counter() - began) * 1000)
    QApplication.processEvents()
    return taken[2:]  # the first ones warm up
