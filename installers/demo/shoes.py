"""Footwear: sneakers, boots and sandals, always a pair."""

import numpy as np

from body import Figure
from chart import drape
from field import Array, Field, band, cone, join, meet, shell
from mesh import Part, sculpt


def pair(kind: str, figure: Figure) -> list[Part]:
    """Both shoes of a kind."""
    makers = {"sneakers": _sneaker, "boots": _boot, "sandals": _sandal}
    parts = []
    for side in ("L", "R"):
        x = figure.rig[f"foot.{side}"].start[0]
        low, high = (x - 0.09, -0.20, -0.005), (x + 0.09, 0.12, 0.33 if kind == "boots" else 0.16)
        for shape, stuff, step in makers[kind](figure, side):
            parts.append(
                drape(
                    sculpt(shape, low, high, step, stuff), figure, 0.05, sleeves=False, legs=False
                )
            )
    return parts


def _sole(figure: Figure, side: str, thick: float, ease: float, heel: float = 0.0) -> Field:
    def shape(p: Array) -> Array:
        flat = p.copy()
        flat[:, 2] = 0.040
        slab = np.maximum(p[:, 2] - thick, 0.002 - p[:, 2])
        d = meet(figure.foot(flat, side, ease), slab.astype(np.float32), 0.014)
        if heel:
            arch = np.maximum(p[:, 2] - heel, np.maximum(p[:, 1] + 0.005, -0.055 - p[:, 1]))
            d = np.maximum(d, -arch).astype(np.float32)
        return d

    return shape


def _sneaker(figure: Figure, side: str) -> list[tuple[Field, str, float]]:
    bone = figure.rig[f"foot.{side}"]

    def upper(p: Array) -> Array:
        d = meet(figure.foot(p, side, 0.016), 0.02 - p[:, 2], 0.006)
        return meet(shell(d, 0.016), p[:, 2] - 0.108 + 0.2 * p[:, 1], 0.012)

    def cap(p: Array) -> Array:
        near = meet(figure.foot(p, side, 0.020), p[:, 1] + 0.112, 0.008)
        return meet(near, 0.02 - p[:, 2], 0.006)

    def laces(p: Array) -> Array:
        x0, x1 = bone.start[0], bone.end[0]
        rows = []
        for i in range(4):
            y = -0.035 - 0.019 * i
            x = x0 + (x1 - x0) * (-y / 0.13)
            near = np.hypot(
                figure.foot(p, side, 0.018), (p[:, 1] - y) * 0.9 + 0.12 * (p[:, 2] - 0.08)
            )
            rows.append(np.maximum(near - 0.0058, np.abs(p[:, 0] - x) - 0.026))
        return np.maximum(np.minimum.reduce(rows), 0.05 - p[:, 2]).astype(np.float32)

    return [
        (upper, "cloth", 0.006),
        (_sole(figure, side, 0.034, 0.024), "sole", 0.006),
        (cap, "sole", 0.006),
        (laces, "lace", 0.004),
    ]


def _boot(figure: Figure, side: str) -> list[tuple[Field, str, float]]:
    bone = figure.rig[f"foot.{side}"]
    x = bone.start[0]

    def solid(p: Array) -> Array:
        shaft = cone(p, (x, 0.022, 0.08), (x, 0.006, 0.33), 0.052, 0.064)
        return join(figure.foot(p, side, 0.017), shaft, 0.03)

    def upper(p: Array) -> Array:
        wall = meet(shell(solid(p), 0.015), p[:, 2] - 0.27, 0.010)
        return meet(wall, 0.03 - p[:, 2], 0.006)

    def trim(p: Array) -> Array:
        cuff = band(p[:, 2] - 0.258, solid(p) + 0.005, 0.028, 0.024)
        strap = band(p[:, 2] - 0.128 - 0.12 * p[:, 1], solid(p), 0.026, 0.018)
        return np.minimum(cuff, np.maximum(strap, 0.06 - p[:, 2])).astype(np.float32)

    return [
        (upper, "cloth", 0.0068),
        (_sole(figure, side, 0.042, 0.022, 0.022), "sole", 0.006),
        (trim, "trim", 0.006),
    ]


def _sandal(figure: Figure, side: str) -> list[tuple[Field, str, float]]:
    def straps(p: Array) -> Array:
        g = figure.foot(p, side, 0.008)
        d = np.minimum(
            band(p[:, 1] + 0.085, g, 0.028, 0.014), band(p[:, 1] + 0.045, g, 0.022, 0.014)
        )
        ankle = band(p[:, 2] - 0.082 - 0.25 * p[:, 1], g, 0.020, 0.014)
        return np.maximum(np.minimum(d, ankle), 0.012 - p[:, 2]).astype(np.float32)

    return [(straps, "cloth", 0.0052), (_sole(figure, side, 0.022, 0.014), "sole", 0.006)]
