"""Signed distance fields: the clay everything is modelled from (negative is inside)."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float32]
Field = Callable[[Array], Array]
Vec = Sequence[float] | npt.NDArray[Any]


def vec(value: Vec) -> Array:
    """A float32 vector, so that grids stay small."""
    return np.asarray(value, dtype=np.float32)


def ellipsoid(p: Array, centre: Vec, radii: Vec) -> Array:
    """Approximate distance to an ellipsoid, good near its surface."""
    q = (p - vec(centre)) / vec(radii)
    outer = np.linalg.norm(q, axis=1)
    slope = np.linalg.norm(q / vec(radii), axis=1)
    return np.asarray(outer * (outer - 1) / np.maximum(slope, 1e-6), dtype=np.float32)


def cone(p: Array, a: Vec, b: Vec, ra: float, rb: float) -> Array:
    """A capsule whose radius runs from ra at a to rb at b."""
    start, axis = vec(a), vec(b) - vec(a)
    t = np.clip((p - start) @ axis / max(float(axis @ axis), 1e-9), 0, 1)
    near = np.linalg.norm(p - start - t[:, None] * axis, axis=1)
    return np.asarray(near - (ra + (rb - ra) * t), dtype=np.float32)


def box(p: Array, centre: Vec, half: Vec, rounding: float) -> Array:
    """A box with rounded edges; half is the full half size, rounding included."""
    q = np.abs(p - vec(centre)) - (vec(half) - np.float32(rounding))
    outside = np.linalg.norm(np.maximum(q, 0), axis=1)
    return np.asarray(outside + np.minimum(q.max(axis=1), 0) - rounding, dtype=np.float32)


def torus(p: Array, centre: Vec, radii: tuple[float, float], thick: float) -> Array:
    """A flat elliptic ring around the z axis."""
    q = p - vec(centre)
    flat = np.hypot(q[:, 0] / radii[0], q[:, 1] / radii[1])
    ring = (flat - 1) * min(radii)
    return np.asarray(np.hypot(ring, q[:, 2]) - thick, dtype=np.float32)


def join(a: Array, b: Array, k: float = 0.03) -> Array:
    """Smooth union: the two lumps are pressed together over a width k."""
    h = np.maximum(k - np.abs(a - b), 0) / k
    return np.asarray(np.minimum(a, b) - h * h * k / 4, dtype=np.float32)


def meet(a: Array, b: Array, k: float = 0.008) -> Array:
    """Smooth intersection with edges rounded over a width k."""
    return -join(-a, -b, k)


def carve(a: Array, tool: Array, k: float = 0.008) -> Array:
    """Take the tool's shape out of a."""
    return meet(a, -tool, k)


def shell(outer: Array, thick: float) -> Array:
    """Hollow out a solid, keeping a wall inside its surface."""
    return meet(outer, -(outer + thick), 0.004)


def bead(f: Array, g: Array, radius: float) -> Array:
    """A round cord along the curve where the surfaces f and g cross."""
    return np.asarray(np.hypot(f, g) - radius, dtype=np.float32)


def band(f: Array, g: Array, width: float, depth: float) -> Array:
    """A rounded strap: within width/2 of f = 0 and depth/2 of g = 0."""
    return meet(np.abs(f) - width / 2, np.abs(g) - depth / 2, min(width, depth) * 0.6)


class Loft:
    """A body turned on a lathe with elliptic sections: keys are (z, half width, half depth, y)."""

    def __init__(self, keys: Sequence[tuple[float, float, float, float]]) -> None:
        table = np.asarray(sorted(keys), dtype=np.float64)
        self.z = np.linspace(table[0, 0], table[-1, 0], 256)
        kernel = np.hanning(25) / np.hanning(25).sum()
        rows = [np.interp(self.z, table[:, 0], table[:, i]) for i in (1, 2, 3)]
        self.rows = [np.convolve(np.pad(r, 12, "edge"), kernel, "valid") for r in rows]

    def at(self, z: Array) -> tuple[Array, Array, Array]:
        """Half width, half depth and centre y at the heights z."""
        a, b, c = (np.interp(z, self.z, row).astype(np.float32) for row in self.rows)
        return a, b, c

    def __call__(self, p: Array, ease: Array | float = 0.0) -> Array:
        """Distance to the lofted solid, let out by ease."""
        a, b, c = self.at(p[:, 2])
        a, b = a + ease, b + ease
        x, y = p[:, 0] / a, (p[:, 1] - c) / b
        outer = np.hypot(x, y)
        slope = np.hypot(x / a, y / b)
        side = outer * (outer - 1) / np.maximum(slope, 1e-6)
        side = np.maximum(side, -np.minimum(a, b))
        ends = np.maximum(p[:, 2] - self.z[-1], self.z[0] - p[:, 2])
        return meet(side.astype(np.float32), ends.astype(np.float32), 0.02)
