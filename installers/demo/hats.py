"""Headwear: beanie, brimmed hat and cap, bound to the head."""

import numpy as np

from body import Figure
from chart import crown, drape
from field import Array, Field, band, bead, cone, ellipsoid, meet, shell, vec
from mesh import Part, sculpt

_LOW, _HIGH = (-0.26, -0.30, 1.58), (0.26, 0.26, 1.94)


def hat(kind: str, figure: Figure) -> list[Part]:
    """The parts of a hat."""
    makers = {"beanie": _beanie, "hat": _brimmed, "cap": _cap}
    parts = []
    for shape, stuff, step in makers[kind]():
        lump = sculpt(shape, _LOW, _HIGH, step, stuff)
        part = (
            crown(lump)
            if kind != "beanie"
            else drape(lump, figure, 0.125, sleeves=False, legs=False)
        )
        part.bone = "head"
        parts.append(part)
    return parts


def _dome(p: Array, thick: float, lift: float = 0.0) -> Array:
    r = np.array((0.105, 0.121, 0.116)) + thick + np.array((0, 0, lift))
    return ellipsoid(p, (0, 0.014, 1.643), r)


def _rim(p: Array, z: float = 1.698, tilt: float = 0.22) -> Array:
    return np.asarray(z - p[:, 2] - tilt * p[:, 1], dtype=np.float32)


def _beanie() -> list[tuple[Field, str, float]]:
    def cloth(p: Array) -> Array:
        return meet(shell(_dome(p, 0.026, 0.018), 0.018), _rim(p), 0.01)

    def fold(p: Array) -> Array:
        return band(_rim(p) + 0.024, _dome(p, 0.026, 0.014), 0.056, 0.032)

    def bobble(p: Array) -> Array:
        fluff = 0.004 * np.sin(p[:, 0] * 210) * np.sin(p[:, 1] * 210) * np.sin(p[:, 2] * 210)
        return np.asarray(ellipsoid(p, (0, 0.03, 1.828), (0.042, 0.042, 0.040)) + fluff, np.float32)

    return [(cloth, "cloth", 0.0075), (fold, "trim", 0.0075), (bobble, "trim", 0.006)]


def _brimmed() -> list[tuple[Field, str, float]]:
    def crown(p: Array) -> Array:
        flat = np.hypot(p[:, 0] / 1.0, (p[:, 1] - 0.014) * 0.87) - (0.126 - 0.16 * (p[:, 2] - 1.70))
        d = meet(flat.astype(np.float32), p[:, 2] - 1.828, 0.035)
        dent = ellipsoid(p, (0, 0.0, 1.842), (0.030, 0.085, 0.024))
        d = meet(d, -dent, 0.02)
        return meet(shell(d, 0.017), 1.690 - p[:, 2], 0.008)

    def brim(p: Array) -> Array:
        flat = np.hypot(p[:, 0], (p[:, 1] - 0.010) * 0.93)
        curl = 1.698 + 1.3 * np.abs(p[:, 0]) ** 2 - 0.7 * (p[:, 1] - 0.01) ** 2
        d = meet(
            np.abs(p[:, 2] - curl).astype(np.float32) - 0.008,
            (flat - 0.192).astype(np.float32),
            0.01,
        )
        return meet(d, (0.108 - flat).astype(np.float32), 0.008)

    def ribbon(p: Array) -> Array:
        flat = np.hypot(p[:, 0] / 1.0, (p[:, 1] - 0.014) * 0.87) - (0.126 - 0.16 * (p[:, 2] - 1.70))
        return band(p[:, 2] - 1.727, flat.astype(np.float32), 0.036, 0.016)

    return [(crown, "cloth", 0.0075), (brim, "cloth", 0.0072), (ribbon, "trim", 0.0065)]


def _cap() -> list[tuple[Field, str, float]]:
    def dome(p: Array) -> Array:
        return meet(shell(_dome(p, 0.024, 0.006), 0.016), _rim(p, 1.690, 0.10), 0.008)

    def visor(p: Array) -> Array:
        arch = p[:, 2] - (1.703 - 2.0 * p[:, 0] ** 2 - 0.25 * (-p[:, 1] - 0.12))
        plan = ellipsoid(p * vec((1, 1, 0)), (0, -0.105, 0), (0.098, 0.115, 0.5))
        d = meet(np.abs(arch).astype(np.float32) - 0.008, plan, 0.008)
        return meet(d, -_dome(p, 0.010), 0.006)

    def seams(p: Array) -> Array:
        g = _dome(p, 0.024, 0.006)
        ribs = np.minimum(np.abs(p[:, 0]), np.abs(p[:, 0] * 0.5 - np.abs(p[:, 1] - 0.014) * 0.87))
        line = np.maximum(np.hypot(ribs, g) - 0.0045, _rim(p, 1.70, 0.10))
        knob = cone(p, (0, 0.014, 1.785), (0, 0.014, 1.793), 0.013, 0.011)
        edge = bead(_rim(p, 1.697, 0.10), g, 0.008)
        return np.minimum(np.minimum(line, knob), edge).astype(np.float32)

    return [(dome, "cloth", 0.0072), (visor, "trim", 0.0065), (seams, "trim", 0.0058)]
