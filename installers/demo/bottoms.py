"""Lower bodies: trousers, jeans, shorts and two skirts."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from body import Figure
from chart import drape
from field import Array, Field, Loft, band, bead, ellipsoid, join, meet, shell
from mesh import Part, sculpt

WAIST = 1.035
STEP = 0.0085


@dataclass(frozen=True)
class Leg:
    """How trousers are cut: hem height, ease at the hip and width gained at the hem."""

    hem: float
    ease: float
    flare: float


LEGS = {
    "trousers": Leg(0.075, 0.014, 0.022),
    "jeans": Leg(0.085, 0.012, 0.024),
    "shorts": Leg(0.545, 0.020, 0.030),
}
SKIRTS = {"skirt": (0.50, 0.245, 0), "pleated skirt": (0.57, 0.255, 18)}


def bottom(kind: str, figure: Figure) -> list[Part]:
    """The parts of trousers, shorts or a skirt."""
    return _skirt(kind, figure) if kind in SKIRTS else _trousers(kind, figure)


def _trousers(kind: str, figure: Figure) -> list[Part]:
    cut = LEGS[kind]
    outer = partial(_legs, figure, cut=cut)
    low, high = (-0.27, -0.20, cut.hem - 0.02), (0.27, 0.21, WAIST + 0.03)

    def cloth(p: Array) -> Array:
        wall = meet(shell(outer(p), 0.016), p[:, 2] - WAIST, 0.01)
        return meet(wall, cut.hem - p[:, 2], 0.01)

    parts = [drape(sculpt(cloth, low, high, STEP, "cloth"), figure)]
    for shape, stuff in _details(kind, figure, cut, outer):
        parts.append(drape(sculpt(shape, low, high, 0.0075, stuff), figure))
    return parts


def _legs(figure: Figure, p: Array, cut: Leg) -> Array:
    legs = join(
        figure.leg(p, "L", cut.ease, cut.flare), figure.leg(p, "R", cut.ease, cut.flare), 0.015
    )
    hips = figure.torso(p, cut.ease + 0.003) - 2 * np.clip(0.86 - p[:, 2], 0, 1)
    legs = meet(legs, hips.astype(np.float32), 0.01)
    return join(legs, meet(figure.torso(p, cut.ease * 0.8), p[:, 2] - 1.08, 0.02), 0.02)


def _details(kind: str, figure: Figure, cut: Leg, outer: Field) -> list[tuple[Field, str]]:
    def waistband(p: Array) -> Array:
        return band(p[:, 2] - WAIST + 0.022, outer(p) + 0.006, 0.044, 0.024)

    def pockets(p: Array) -> Array:
        bow = np.hypot(np.abs(p[:, 0]) - 0.165, p[:, 2] - 1.0) - 0.085
        front = np.maximum(p[:, 1], p[:, 2] - 1.0)
        fly = np.maximum(np.abs(p[:, 0] - 0.004) - 0.002, 0.88 - p[:, 2])
        seam = np.minimum(np.abs(bow), np.abs(fly) + 0.001)
        return np.maximum(np.hypot(seam, outer(p)) - 0.0055, front).astype(np.float32)

    def turnup(p: Array) -> Array:
        return band(p[:, 2] - cut.hem - 0.03, outer(p), 0.055, 0.030)

    def button(p: Array) -> Array:
        return ellipsoid(
            p, (0.004, figure.front(1.012, cut.ease) - 0.010, 1.012), (0.012, 0.008, 0.012)
        )

    found: list[tuple[Field, str]] = [(waistband, "trim"), (pockets, "seam"), (button, "button")]
    return [*found, (turnup, "trim")] if kind in ("jeans", "shorts") else found


def _skirt(kind: str, figure: Figure) -> list[Part]:
    hem, wide, pleats = SKIRTS[kind]
    outer = flared(figure, hem, wide, pleats)
    low, high = (-wide - 0.05, -wide - 0.03, hem - 0.02), (wide + 0.05, wide + 0.05, WAIST + 0.03)

    def cloth(p: Array) -> Array:
        wall = meet(shell(outer(p), 0.024 if pleats else 0.016), p[:, 2] - WAIST, 0.01)
        return meet(wall, hem - p[:, 2], 0.012)

    def waistband(p: Array) -> Array:
        return band(p[:, 2] - WAIST + 0.022, outer(p) + 0.005, 0.046, 0.026)

    def edge(p: Array) -> Array:
        return bead(p[:, 2] - hem - 0.006, outer(p) + 0.007, 0.012)

    parts = [
        sculpt(cloth, low, high, STEP, "cloth"),
        sculpt(waistband, low, high, STEP, "trim"),
        sculpt(edge, low, high, STEP, "trim"),
    ]
    for part in parts:
        part.softness = 2.5
    return [drape(part, figure, 0.19, sleeves=False, legs=False) for part in parts]


def flared(figure: Figure, hem: float, wide: float, pleats: int, waist: float = 1.06) -> Field:
    """A skirt's solid: from the waist over the hips to the hem, folds growing downwards."""
    w, h = figure.waist, figure.hip
    loft = Loft(
        [
            (hem - 0.05, wide, wide * 0.80, 0.004),
            (hem + 0.02, wide * 0.985, wide * 0.78, 0.004),
            (0.80, 0.196 * h, 0.150, 0.004),
            (0.94, 0.168 * h, 0.122, 0.004),
            (waist, 0.134 * w, 0.100 + figure.belly, -figure.belly),
            (waist + 0.08, 0.145 * w, 0.104, 0.0),
        ]
    )
    folds = pleats or 9

    def solid(p: Array) -> Array:
        fall = np.clip((1.0 - p[:, 2]) / (1.0 - hem), 0, 1)
        angle = np.arctan2(p[:, 0], -p[:, 1])
        depth = (0.013 if pleats else 0.011) * fall
        return loft(p, (0.010 + depth * np.cos(folds * angle)).astype(np.float32))

    return solid
