"""Ties and scarves."""

import numpy as np

from body import Figure
from chart import drape, flat
from field import Array, cone, join, meet, torus
from mesh import Part, sculpt


def tie(figure: Figure) -> list[Part]:
    """A knotted tie lying on a shirt's front."""

    def shape(p: Array) -> Array:
        z = p[:, 2]
        half = np.interp(z, [0.985, 1.035, 1.38, 1.40], [0.002, 0.043, 0.020, 0.019])
        front = _front(figure, z, 0.026)
        d = meet(
            (np.abs(p[:, 0]) - half).astype(np.float32), np.abs(p[:, 1] - front) - 0.008, 0.008
        )
        d = meet(d, np.maximum(z - 1.40, 0.985 - z), 0.006)
        y = figure.front(1.395, 0.026)
        knot = cone(p, (0, y - 0.004, 1.388), (0, y + 0.002, 1.422), 0.017, 0.026)
        return join(d, knot, 0.006)

    return [flat(sculpt(shape, (-0.06, -0.24, 0.96), (0.06, 0.0, 1.46), 0.0055, "cloth"))]


def _front(figure: Figure, z: Array, ease: float) -> Array:
    _, b, c = figure.loft.at(z)
    return np.minimum(c - b - ease, figure.front(1.25, ease) + 0.10 * np.maximum(z - 1.25, 0))


def scarf(figure: Figure) -> list[Part]:
    """A thick scarf wound once, one end hanging in front, fringed."""

    def loop(p: Array) -> Array:
        q = p.copy()
        q[:, 2] -= 0.34 * (p[:, 1] - 0.01)
        first = torus(q, (0, 0.008, 1.432), (0.098, 0.100), 0.036)
        second = torus(q, (0.005, 0.004, 1.468), (0.084, 0.086), 0.028)
        return join(first, second, 0.012)

    def end(p: Array) -> Array:
        z = p[:, 2]
        front = _front(figure, z, 0.052) - 0.004
        half = 0.052 + 0.006 * np.sin(z * 30)
        d = meet(
            (np.abs(p[:, 0] - 0.022) - half).astype(np.float32),
            np.abs(p[:, 1] - front) - 0.013,
            0.012,
        )
        return meet(d, np.maximum(z - 1.45, 1.06 - z), 0.01)

    def fringe(p: Array) -> Array:
        y = float(_front(figure, np.array([1.04], dtype=np.float32), 0.052)[0])
        rows = [
            cone(p, (-0.019 + 0.0205 * i, y, 1.065), (-0.021 + 0.0215 * i, y, 1.015), 0.008, 0.0065)
            for i in range(5)
        ]
        return np.asarray(np.min(rows, axis=0), dtype=np.float32)

    low, high = (-0.17, -0.27, 1.0), (0.17, 0.17, 1.55)
    wound = drape(sculpt(loop, low, high, 0.0075, "cloth"), figure, 0.11, sleeves=False, legs=False)
    return [
        wound,
        flat(sculpt(end, low, high, 0.0075, "cloth")),
        flat(sculpt(fringe, low, high, 0.0055, "trim")),
    ]
