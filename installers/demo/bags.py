"""Bags: a handbag and a tote hanging from the left hand, a backpack on the back."""

import numpy as np

from body import Figure
from chart import drape, flat
from field import Array, Field, band, box, cone, ellipsoid, join, meet, shell, vec
from mesh import Part, sculpt


def bag(kind: str, figure: Figure) -> list[Part]:
    """The parts of a bag; hand-held ones keep upright, their handle at the hand's end."""
    if kind == "backpack":
        return [
            drape(
                sculpt(shape, (-0.22, -0.24, 0.86), (0.22, 0.36, 1.48), step, stuff),
                figure,
                0.15,
                sleeves=False,
                legs=False,
            )
            for shape, stuff, step in _backpack(figure)
        ]
    grip = vec(figure.rig["hand.L"].end) - vec((0.03, 0, -0.06))
    parts = []
    for shape, stuff, step in _handbag() if kind == "handbag" else _tote():
        part = flat(sculpt(shape, (-0.21, -0.10, -0.50), (0.21, 0.10, 0.03), step, stuff))
        part.points = part.points + grip
        part.bone = "grip"
        parts.append(part)
    return parts


def _loop(p: Array, y: float, half: float, drop: float, radius: float) -> Array:
    """A handle in the shape of an arch, its top at the hand."""
    arch = ellipsoid(p * vec((1, 0, 1)), (0, 0, -drop), (half, 1, drop))
    d = np.hypot(arch, p[:, 1] - y) - radius
    return np.maximum(d, -drop - p[:, 2]).astype(np.float32)


def _handbag() -> list[tuple[Field, str, float]]:
    def body(p: Array) -> Array:
        q = p.copy()
        q[:, 0] /= 1 + 0.55 * np.clip(-0.13 - p[:, 2], 0, 0.2)
        return box(q, (0, 0, -0.225), (0.135, 0.055, 0.098), 0.04)

    def flap(p: Array) -> Array:
        edge = np.maximum(-0.235 + 0.045 * np.cos(p[:, 0] * 12) - 0.03 - p[:, 2], p[:, 1] - 0.05)
        return meet(np.abs(body(p)).astype(np.float32) - 0.009, edge.astype(np.float32), 0.01)

    def handle(p: Array) -> Array:
        return _loop(p, 0.0, 0.085, 0.135, 0.0115)

    def clasp(p: Array) -> Array:
        return ellipsoid(p, (0, -0.064, -0.222), (0.020, 0.012, 0.016))

    return [
        (body, "cloth", 0.0075),
        (flap, "trim", 0.007),
        (handle, "trim", 0.0062),
        (clasp, "metal", 0.005),
    ]


def _tote() -> list[tuple[Field, str, float]]:
    def body(p: Array) -> Array:
        q = p.copy()
        q[:, 1] /= 0.6 + 3.0 * np.clip(-0.12 - p[:, 2], 0, 0.14)
        solid = box(q, (0, 0, -0.30), (0.165, 0.045, 0.18), 0.03)
        return meet(shell(solid, 0.014), p[:, 2] + 0.135, 0.008)

    def handles(p: Array) -> Array:
        return np.minimum(
            _loop(p, -0.022, 0.075, 0.155, 0.009), _loop(p, 0.022, 0.075, 0.155, 0.009)
        )

    def hem(p: Array) -> Array:
        q = p.copy()
        q[:, 1] /= 0.6 + 3.0 * np.clip(-0.12 - p[:, 2], 0, 0.14)
        solid = box(q, (0, 0, -0.30), (0.165, 0.045, 0.18), 0.03)
        return band(p[:, 2] + 0.155, solid + 0.006, 0.034, 0.022)

    return [(body, "cloth", 0.0075), (handles, "trim", 0.0058), (hem, "trim", 0.007)]


def _backpack(figure: Figure) -> list[tuple[Field, str, float]]:
    def body(p: Array) -> Array:
        return box(p, (0, 0.205, 1.165), (0.150, 0.080, 0.205), 0.065)

    def pocket(p: Array) -> Array:
        return box(p, (0, 0.285, 1.09), (0.105, 0.045, 0.095), 0.035)

    def lid(p: Array) -> Array:
        return meet(np.abs(body(p)) - 0.010, 1.275 - p[:, 2] + 0 * p[:, 0], 0.01)

    def straps(p: Array) -> Array:
        x = np.abs(p[:, 0]) - 0.118 + 0.10 * np.clip(p[:, 2] - 1.28, 0, 0.1)
        around = join(figure.torso(p, 0.040), figure.arms(p, 0.030), 0.055)
        d = band(x.astype(np.float32), around, 0.040, 0.022)
        return np.maximum(d, np.maximum(1.03 - p[:, 2], p[:, 1] - 0.15)).astype(np.float32)

    def handle(p: Array) -> Array:
        return cone(p, (-0.03, 0.17, 1.385), (0.03, 0.17, 1.385), 0.012, 0.012)

    return [
        (body, "cloth", 0.008),
        (pocket, "cloth", 0.0075),
        (lid, "trim", 0.007),
        (straps, "trim", 0.0072),
        (handle, "trim", 0.006),
    ]
