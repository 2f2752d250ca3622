"""Upper bodies: t-shirt, tank top, sweater, hoodie, shirt, cardigan, jacket."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from body import Figure
from chart import ARMHOLE, drape
from field import Array, Field, band, bead, carve, cone, ellipsoid, join, meet, shell, vec
from mesh import Part, sculpt

STEP = 0.0085


@dataclass(frozen=True)
class Cut:
    """How a top is cut; lengths in metres, sleeve along the arm (0 is none)."""

    ease: float
    hem: float
    sleeve: float
    neck: str = "crew"
    flare: float = 0.0
    rib: float = 0.0
    thick: float = 0.018


CUTS = {
    "t-shirt": Cut(0.015, 0.855, 0.185, "crew", 0.030),
    "tank top": Cut(0.013, 0.865, 0.0, "scoop"),
    "sweater": Cut(0.024, 0.870, 0.49, "crew", 0.012, 0.05, 0.018),
    "hoodie": Cut(0.028, 0.855, 0.49, "hood", 0.014, 0.055, 0.018),
    "shirt": Cut(0.018, 0.840, 0.485, "collar", 0.006),
    "cardigan": Cut(0.024, 0.830, 0.48, "v", 0.012, 0.045, 0.018),
    "jacket": Cut(0.030, 0.860, 0.495, "lapel", 0.012, 0.0, 0.018),
}


def top(kind: str, figure: Figure) -> list[Part]:
    """The parts of a top: cloth, and trim in a second material."""
    cut = CUTS[kind]
    outer = partial(outside, figure, cut=cut)
    low = (-_reach(figure, cut), -0.24, cut.hem - 0.02)
    high = (_reach(figure, cut), 0.23, 1.475)
    cloth = sculpt(lambda p: trimmed(figure, p, cut), low, high, STEP, "cloth")
    parts = [drape(cloth, figure)]
    for shape, stuff, step in _details(kind, figure, cut, outer):
        parts.append(drape(sculpt(shape, low, (high[0], 0.24, 1.56), step, stuff), figure))
    return parts


def outside(figure: Figure, p: Array, cut: Cut) -> Array:
    """The solid a top is hollowed out of."""
    trunk = figure.torso(p, let_out(cut, p[:, 2]))
    if not cut.sleeve:
        return trunk
    return join(trunk, figure.arms(p, cut.ease * 0.75, cut.flare), 0.055)


def let_out(cut: Cut, z: Array) -> Array:
    """The ease at a height: tops hang straight from the chest instead of hugging the waist."""
    straight = np.interp(z, [0.88, 0.98, 1.06, 1.16, 1.26], [0.012, 0.013, 0.022, 0.010, 0])
    return np.asarray(cut.ease + straight * (1.0 if cut.sleeve else 0.6), dtype=np.float32)


def trimmed(figure: Figure, p: Array, cut: Cut) -> Array:
    """Hollowed, with neck, hem and cuffs cut open."""
    wall = shell(outside(figure, p, cut), cut.thick)
    wall = meet(wall, cut.hem - p[:, 2], 0.01)
    wall = carve(wall, neckline(p, cut.neck), 0.008)
    for side in ("L", "R"):
        wall = carve(wall, opening(figure, p, side, cut), 0.01)
    return wall


def opening(figure: Figure, p: Array, side: str, cut: Cut) -> Array:
    """What is cut away at the wrist, or around the shoulder of a sleeveless top."""
    if cut.sleeve:
        beyond = cut.sleeve - figure.along(p, side)
        return np.maximum(beyond, figure.arm(p, side) - 0.08)
    x = figure.rig[f"upper.{side}"].start[0]
    return ellipsoid(p, (x * 1.22, 0.0, 1.335), (0.082, 0.16, 0.115))


def neckline(p: Array, neck: str) -> Array:
    """The hole for the neck: a lump to carve away."""
    if neck == "scoop":
        return ellipsoid(p, (0, -0.045, 1.475), (0.100, 0.115, 0.140))
    hole = ellipsoid(p, (0, -0.005, 1.480), (0.080, 0.092, 0.085))
    if neck in ("v", "lapel", "collar"):
        deep = {"v": 1.20, "lapel": 1.215, "collar": 1.37}[neck]
        slope = {"v": 0.36, "lapel": 0.33, "collar": 0.55}[neck]
        wedge = np.maximum((np.abs(p[:, 0]) - (p[:, 2] - deep) * slope) * 0.93, p[:, 1] + 0.01)
        return join(hole, wedge.astype(np.float32), 0.01)
    return hole


def _reach(figure: Figure, cut: Cut) -> float:
    return 0.160 * figure.shoulder + 0.13 + 0.6 * cut.sleeve


def _details(kind: str, figure: Figure, cut: Cut, outer: Field) -> list[tuple[Field, str, float]]:
    def middle(p: Array) -> Array:
        return outer(p) + cut.thick / 2

    found: list[tuple[Field, str, float]] = [(_edges(figure, cut, middle), "trim", STEP)]
    if cut.sleeve:
        found.append((armholes(figure, outer), "piping", 0.0075))
    extra = {"hoodie": _hood, "shirt": _collar, "cardigan": _buttons, "jacket": _lapels}
    if kind in extra:
        found += extra[kind](figure, cut, outer)
    return found


def _edges(figure: Figure, cut: Cut, middle: Field) -> Field:
    """Ribbing, or a thin rolled edge, at hem, cuffs and neck."""
    wide, deep = (cut.rib, cut.thick + 0.012) if cut.rib else (0.020, cut.thick + 0.011)

    def shape(p: Array) -> Array:
        g = middle(p)
        d = band(p[:, 2] - cut.hem - wide / 2, g, wide, deep)
        d = np.maximum(d, np.abs(p[:, 0]) - 0.27)
        if cut.neck in ("crew", "scoop", "v"):
            d = np.minimum(d, bead(neckline(p, cut.neck), g, 0.013 if cut.rib else 0.011))
        for side in ("L", "R"):
            d = np.minimum(d, _cuff(figure, p, side, cut, g, wide, deep))
        return d

    return shape


def armholes(figure: Figure, outer: Field) -> Field:
    """The seams where the sleeves are set in; the pattern turns there."""
    edge = abs(figure.rig["upper.L"].start[0]) + ARMHOLE

    def shape(p: Array) -> Array:
        d = bead(np.abs(p[:, 0]) - edge, outer(p) + 0.004, 0.0085)
        return np.maximum(d, 1.19 - p[:, 2]).astype(np.float32)

    return shape


def _cuff(
    figure: Figure, p: Array, side: str, cut: Cut, g: Array, wide: float, deep: float
) -> Array:
    if cut.sleeve:
        d = band(figure.along(p, side) - cut.sleeve + wide / 2, g, wide, deep)
        return np.maximum(d, figure.arm(p, side) - 0.08)
    return bead(opening(figure, p, side, cut), g, 0.010)


def _strip(
    figure: Figure, cut: Cut, x: float, half: float, low: float, high: float, lift: float
) -> Field:
    """A flat strip on the front, from low to high."""

    def shape(p: Array) -> Array:
        side = np.maximum(np.abs(p[:, 0] - x) - half, np.maximum(low - p[:, 2], p[:, 2] - high))
        skin = np.abs(figure.torso(p, let_out(cut, p[:, 2])) - lift) - 0.006
        return meet(meet(side.astype(np.float32), skin, 0.005), p[:, 1], 0.005)

    return shape


def _studs(figure: Figure, cut: Cut, xs: list[float], zs: list[float], radius: float) -> Field:
    spots = [(x, _surface(figure, cut, x, z), z) for x in xs for z in zs]
    return lambda p: np.minimum.reduce(
        [ellipsoid(p, s, (radius, radius * 0.55, radius)) for s in spots]
    )


def _surface(figure: Figure, cut: Cut, x: float, z: float) -> float:
    a, b, c = (float(v[0]) for v in figure.loft.at(vec([z])))
    ease = float(let_out(cut, vec([z]))[0])
    a, b = a + ease, b + ease
    return c - b * float(np.sqrt(max(1 - (x / a) ** 2, 0))) - 0.008


def _collar(figure: Figure, cut: Cut, outer: Field) -> list[tuple[Field, str, float]]:
    """A turned-down collar, a placket and its buttons."""

    def leaves(p: Array) -> Array:
        height = 1.462 - p[:, 2]
        radius = 0.060 + 0.62 * np.maximum(height, 0)
        wall = np.abs((np.hypot(p[:, 0], p[:, 1] - 0.008) - radius) * 0.92) - 0.0065
        low = 1.408 - 0.034 * np.clip(-p[:, 1] / 0.09, 0, 1)
        d = meet(wall.astype(np.float32), np.maximum(p[:, 2] - 1.462, low - p[:, 2]), 0.008)
        gap = 0.010 + 0.45 * np.maximum(height, 0) - np.abs(p[:, 0])
        return carve(d, np.maximum(-gap, p[:, 1]).astype(np.float32), 0.006)

    buttons = [0.90 + 0.085 * i for i in range(6)]
    return [
        (leaves, "collar", 0.006),
        (_strip(figure, cut, 0, 0.019, cut.hem + 0.005, 1.385, 0.002), "collar", 0.007),
        (_studs(figure, cut, [0.0], buttons, 0.0095), "button", 0.0045),
    ]


def _buttons(figure: Figure, cut: Cut, outer: Field) -> list[tuple[Field, str, float]]:
    front = _strip(figure, cut, 0, 0.024, cut.hem, 1.225, 0.003)
    return [
        (front, "trim", 0.007),
        (_studs(figure, cut, [0.0], [0.875 + 0.08 * i for i in range(5)], 0.013), "button", 0.005),
    ]


def _lapels(figure: Figure, cut: Cut, outer: Field) -> list[tuple[Field, str, float]]:
    """Lapels along the V, a front edge, two flaps and three buttons."""
    pockets = [_strip(figure, cut, s * 0.092, 0.042, 0.955, 0.985, 0.006) for s in (1, -1)]

    def flaps(p: Array) -> Array:
        return np.minimum(pockets[0](p), pockets[1](p))

    return [
        (revers(figure, cut, 1.215, 0.33), "trim", 0.007),
        (flaps, "trim", 0.007),
        (_strip(figure, cut, 0.0, 0.004, cut.hem, 1.22, 0.002), "trim", 0.005),
        (_studs(figure, cut, [0.018], [0.93, 1.03, 1.13], 0.013), "button", 0.005),
    ]


def revers(figure: Figure, cut: Cut, deep: float, slope: float) -> Field:
    """Lapels: the strip beside the V, widest at the chest, running into a collar behind."""

    def shape(p: Array) -> Array:
        skin = np.abs(figure.torso(p, let_out(cut, p[:, 2])) - 0.008) - 0.008
        beside = (np.abs(p[:, 0]) - (p[:, 2] - deep) * slope) * 0.93
        wide = np.interp(
            p[:, 2], [deep, deep + 0.12, deep + 0.15, 1.44], [0.004, 0.062, 0.05, 0.03]
        )
        strip = np.maximum(np.maximum(-beside, beside - wide), deep - p[:, 2]).astype(np.float32)
        front = meet(meet(strip, skin, 0.006), np.maximum(p[:, 1], p[:, 2] - 1.435), 0.006)
        ring = band(neckline(p, "crew"), figure.torso(p, cut.ease), 0.05, 0.034)
        return join(front, np.maximum(ring, -p[:, 1] - 0.03), 0.01)

    return shape


def _hood(figure: Figure, cut: Cut, outer: Field) -> list[tuple[Field, str, float]]:
    """A hood lying on the back, a pouch and two strings."""

    def hood(p: Array) -> Array:
        bag = ellipsoid(p, (0, 0.075, 1.435), (0.132, 0.110, 0.085))
        bag = shell(bag, 0.020)
        bag = carve(bag, ellipsoid(p, (0, -0.01, 1.49), (0.090, 0.115, 0.095)), 0.012)
        roll = bead(neckline(p, "crew"), outer(p) + 0.004, 0.021)
        return join(bag, roll, 0.015)

    def pouch(p: Array) -> Array:
        z = p[:, 2]
        edge = np.maximum(
            np.abs(p[:, 0]) - np.interp(z, [0.92, 0.98, 1.06], [0.115, 0.115, 0.075]),
            np.abs(z - 0.99) - 0.068,
        ).astype(np.float32)
        return meet(
            meet(edge, np.abs(figure.torso(p, let_out(cut, p[:, 2])) - 0.005) - 0.008, 0.008),
            p[:, 1],
        )

    def strings(p: Array) -> Array:
        q = np.abs(p * vec((1, 0, 0))) + p * vec((0, 1, 1))
        y = figure.front(1.34, cut.ease)
        return cone(q, (0.036, y + 0.012, 1.395), (0.044, y - 0.016, 1.27), 0.0065, 0.0075)

    return [(hood, "cloth", 0.0085), (pouch, "cloth", 0.008), (strings, "cord", 0.005)]
