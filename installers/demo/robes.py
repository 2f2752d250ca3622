"""Whole bodies: a flared sundress, a straight shift dress and a long coat."""

import numpy as np

from body import Figure
from bottoms import flared
from chart import drape
from field import Array, Field, Loft, band, bead, carve, ellipsoid, join, meet, shell, vec
from mesh import Part, sculpt
from tops import Cut, armholes, neckline, opening, outside, revers

STEP = 0.0095
CUTS = {
    "sundress": Cut(0.012, 0.50, 0.0, "scoop"),
    "shift dress": Cut(0.016, 0.555, 0.20, "crew", 0.035),
    "coat": Cut(0.036, 0.36, 0.50, "lapel", 0.014, 0.0, 0.019),
}


def robe(kind: str, figure: Figure) -> list[Part]:
    """The parts of a dress or a coat."""
    cut = CUTS[kind]
    outer = _solid(kind, figure, cut)
    reach = max(0.160 * figure.shoulder + 0.15 + 0.58 * cut.sleeve, 0.36)
    low, high = (-reach, -0.30, cut.hem - 0.02), (reach, 0.30, 1.50)
    parts = [sculpt(lambda p: _trimmed(figure, p, cut, outer), low, high, STEP, "cloth")]
    for shape, stuff, step in _details(kind, figure, cut, outer):
        parts.append(sculpt(shape, low, high, step, stuff))
    for part in parts:
        part.softness = 1.5
    return [drape(part, figure, 0.18, legs=False) for part in parts]


def _solid(kind: str, figure: Figure, cut: Cut) -> Field:
    if kind == "sundress":
        skirt = flared(figure, cut.hem, 0.270, 0)
        return lambda p: join(outside(figure, p, cut), meet(skirt(p), p[:, 2] - 1.10, 0.02), 0.02)
    loft = _straight(figure) if kind == "shift dress" else _coat(figure)
    return lambda p: join(outside(figure, p, cut), loft(p, cut.ease * 0.5), 0.05)


def _straight(figure: Figure) -> Loft:
    h = figure.hip
    return Loft(
        [
            (0.50, 0.200 * h, 0.155, 0.004),
            (0.60, 0.196 * h, 0.150, 0.004),
            (0.88, 0.186 * h, 0.138, 0.004),
            (1.06, 0.150, 0.116, 0.0),
            (1.20, 0.140, 0.10, 0.0),
        ]
    )


def _coat(figure: Figure) -> Loft:
    h = figure.hip
    return Loft(
        [
            (0.30, 0.245 * h, 0.185, 0.006),
            (0.45, 0.232 * h, 0.176, 0.006),
            (0.88, 0.196 * h, 0.148, 0.004),
            (1.06, 0.160 + figure.belly / 2, 0.122 + figure.belly, -figure.belly),
            (1.22, 0.15, 0.11, 0.0),
        ]
    )


def _trimmed(figure: Figure, p: Array, cut: Cut, outer: Field) -> Array:
    wall = meet(shell(outer(p), cut.thick), cut.hem - p[:, 2], 0.012)
    wall = carve(wall, neckline(p, cut.neck), 0.008)
    for side in ("L", "R"):
        wall = carve(wall, opening(figure, p, side, cut), 0.01)
    return wall


def _details(kind: str, figure: Figure, cut: Cut, outer: Field) -> list[tuple[Field, str, float]]:
    makers = {"sundress": _sundress, "shift dress": _shift, "coat": _coated}
    return makers[kind](figure, cut, outer)


def _sundress(figure: Figure, cut: Cut, outer: Field) -> list[tuple[Field, str, float]]:
    def edges(p: Array) -> Array:
        g = outer(p) + 0.007
        d = np.minimum(
            bead(neckline(p, "scoop"), g, 0.011), bead(p[:, 2] - cut.hem - 0.006, g, 0.013)
        )
        for side in ("L", "R"):
            d = np.minimum(d, bead(opening(figure, p, side, cut), g, 0.010))
        return d

    def sash(p: Array) -> Array:
        knot = ellipsoid(p, (0.07, figure.front(1.075) - 0.03, 1.075), (0.030, 0.018, 0.024))
        return join(band(p[:, 2] - 1.075, outer(p), 0.052, 0.030), knot, 0.01)

    return [(edges, "trim", STEP), (sash, "trim", STEP)]


def _shift(figure: Figure, cut: Cut, outer: Field) -> list[tuple[Field, str, float]]:
    def edges(p: Array) -> Array:
        g = outer(p) + 0.007
        d = np.minimum(
            bead(neckline(p, "crew"), g, 0.015), band(p[:, 2] - cut.hem - 0.02, g, 0.04, 0.024)
        )
        for side in ("L", "R"):
            cuff = band(figure.along(p, side) - cut.sleeve + 0.012, g, 0.026, 0.024)
            d = np.minimum(d, np.maximum(cuff, figure.arm(p, side) - 0.08))
        return d

    def pockets(p: Array) -> Array:
        q = np.abs(p * vec((1, 0, 0))) + p * vec((0, 1, 1))
        face = np.maximum(np.abs(q[:, 0] - 0.095) - 0.045, np.abs(q[:, 2] - 0.80) - 0.045)
        return meet(meet(face.astype(np.float32), np.abs(outer(p)) - 0.010, 0.008), p[:, 1])

    return [
        (edges, "trim", STEP),
        (pockets, "trim", 0.0085),
        (armholes(figure, outer), "piping", 0.0075),
    ]


def _coated(figure: Figure, cut: Cut, outer: Field) -> list[tuple[Field, str, float]]:
    """Broad lapels, two rows of buttons, pocket flaps, cuffs and a half belt."""

    def flaps(p: Array) -> Array:
        q = np.abs(p * vec((1, 0, 0))) + p * vec((0, 1, 1))
        face = np.maximum(np.abs(q[:, 0] - 0.125) - 0.055, np.abs(q[:, 2] - 0.86) - 0.022)
        return meet(meet(face.astype(np.float32), np.abs(outer(p)) - 0.012, 0.008), p[:, 1])

    def cuffs(p: Array) -> Array:
        rings = [
            np.maximum(
                band(figure.along(p, s) - cut.sleeve + 0.04, outer(p), 0.06, 0.022),
                figure.arm(p, s) - 0.09,
            )
            for s in ("L", "R")
        ]
        return np.minimum(rings[0], rings[1])

    def buttons(p: Array) -> Array:
        face = [np.hypot(np.abs(p[:, 0]) - 0.062, p[:, 2] - z) - 0.017 for z in (0.90, 1.02, 1.14)]
        flat = meet(np.minimum.reduce(face).astype(np.float32), np.abs(outer(p)) - 0.012, 0.006)
        return meet(flat, p[:, 1])

    def edge(p: Array) -> Array:
        line = np.maximum(np.abs(p[:, 0] + 0.098) - 0.004, np.abs(p[:, 2] - 0.78) - 0.41)
        return np.maximum(np.hypot(np.maximum(line, 0), outer(p)) - 0.005, p[:, 1]).astype(
            np.float32
        )

    return [
        (revers(figure, cut, 1.215, 0.33), "trim", 0.0075),
        (flaps, "trim", 0.008),
        (cuffs, "trim", STEP),
        (buttons, "button", 0.0055),
        (edge, "seam", 0.006),
        (armholes(figure, outer), "piping", 0.0075),
    ]
