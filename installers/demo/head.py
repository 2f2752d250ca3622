"""Heads: skull and face relief, eyes with lids, lips, brows and ears."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from field import Array, carve, cone, ellipsoid, join, meet, vec
from mesh import Part, merge, sculpt

EYE = (0.0415, -0.0835, 1.6205)
EYE_RADIUS = 0.0255
_BOX = ((-0.15, -0.17, 1.41), (0.15, 0.16, 1.79))


@dataclass(frozen=True)
class Face:
    """What makes one face differ from another."""

    jaw: float = 1.0
    chin: float = 0.0
    nose: float = 1.0
    bridge: float = 0.0
    cheeks: float = 1.0
    brow: float = 1.0
    lips: float = 1.0
    smile: float = 1.0
    ears: float = 1.0


def skull(p: Array, face: Face) -> Array:
    """Cranium, jaw and neck, before the features."""
    d = ellipsoid(p, (0, 0.012, 1.640), (0.103, 0.120, 0.114))
    d = join(d, ellipsoid(p, (0, -0.026, 1.572), (0.080 * face.jaw, 0.082, 0.096)), 0.06)
    d = join(d, ellipsoid(p, (0, -0.082, 1.500 - face.chin), (0.030, 0.024, 0.022)), 0.04)
    return join(d, cone(p, (0, 0.016, 1.40), (0, 0.004, 1.54), 0.053, 0.050), 0.03)


def _features(p: Array, face: Face) -> Array:
    d = skull(p, face)
    q = np.abs(p * vec((1, 0, 0))) + p * vec((0, 1, 1))
    d = join(
        d, ellipsoid(q, (0.050, -0.078, 1.570), np.array((0.030, 0.026, 0.028)) * face.cheeks), 0.03
    )
    d = carve(d, ellipsoid(q, (0.0425, -0.128, 1.6215), (0.034, 0.030, 0.024)), 0.022)
    d = join(d, cone(q, (0.018, -0.108, 1.655), (0.062, -0.088, 1.652), 0.008, 0.006), 0.02)
    d = join(d, _nose(q, face), 0.012)
    d = join(d, ellipsoid(q, (0, -0.098, 1.531), (0.040, 0.016, 0.026)), 0.02)
    ear = ellipsoid(q, (0.106, 0.014, 1.605), np.array((0.015, 0.025, 0.037)) * face.ears)
    ear = carve(ear, ellipsoid(q, (0.122, 0.004, 1.608), (0.012, 0.014, 0.022)), 0.008)
    return join(d, ear, 0.012)


def _nose(q: Array, face: Face) -> Array:
    n = face.nose
    tip = (0, -0.122 - 0.016 * n, 1.580 - 0.004 * n)
    d = cone(q, (0, -0.104 - face.bridge, 1.632), tip, 0.010, 0.0165 * n)
    return join(
        d, ellipsoid(q, (0.014 * n, -0.117, 1.576), np.array((0.013, 0.014, 0.011)) * n), 0.012
    )


def _arc(p: Array, half: float, middle: tuple[float, float], bend: float, radius: float) -> Array:
    """A horizontal cord over the face from -half to half, its corners raised by bend."""
    y, z = middle
    out = np.full(len(p), 9, dtype=np.float32)
    knots = np.linspace(-1, 1, 9)
    spots = [(half * t, y + 0.42 * (half * t) ** 2 / 0.05, z + bend * t * t) for t in knots]
    for i in range(8):
        ra = radius * (1 - 0.55 * knots[i] ** 2)
        rb = radius * (1 - 0.55 * knots[i + 1] ** 2)
        out = np.minimum(out, cone(p, spots[i], spots[i + 1], ra, rb))
    return out


def _mouth(face: Face) -> list[Part]:
    bend, size = 0.013 * face.smile, face.lips
    low, high = (-0.06, -0.13, 1.50), (0.06, -0.06, 1.57)

    def lips(p: Array) -> Array:
        upper = _arc(p, 0.036, (-0.1125, 1.5375), bend * 1.1, 0.0062 * size)
        return join(upper, _arc(p, 0.029, (-0.1115, 1.5270), bend, 0.0078 * size), 0.003)

    def line(p: Array) -> Array:
        return _arc(p, 0.040, (-0.1165, 1.5322), bend * 1.15, 0.0036)

    return [sculpt(lips, low, high, 0.0026, "lips"), sculpt(line, low, high, 0.0024, "mouth")]


def _eye(side: float) -> list[Part]:
    x, y, z = EYE
    centre = (side * x, y, z)
    low = vec(centre) - 0.036
    high = vec(centre) + 0.036
    gx, gy = side * (x - 0.001), y - EYE_RADIUS * 0.80
    lumps = (
        (centre, (EYE_RADIUS,) * 3, 0.004, "eyewhite"),
        ((gx, gy, z), (0.0140, 0.0066, 0.0140), 0.0022, "iris"),
        ((gx, gy - 0.0035, z), (0.0074, 0.0042, 0.0074), 0.0018, "pupil"),
        ((gx - 0.005, gy - 0.005, z + 0.006), (0.0028,) * 3, 0.0013, "eyewhite"),
    )
    parts = [
        sculpt(partial(ellipsoid, centre=spot, radii=radii), low, high, step, stuff)
        for spot, radii, step, stuff in lumps
    ]
    return [*parts, *_lids(side, centre, low, high)]


def _lids(side: float, centre: tuple[float, float, float], low: Array, high: Array) -> list[Part]:
    def lid(p: Array, tilt: float) -> Array:
        wall = np.abs(np.linalg.norm(p - vec(centre), axis=1) - EYE_RADIUS - 0.0022) - 0.0026
        up = (p[:, 2] - centre[2]) * np.sign(tilt)
        return meet(wall, abs(tilt) - up + 0.10 * (p[:, 1] - centre[1] + EYE_RADIUS), 0.002)

    upper = sculpt(lambda p: lid(p, 0.0150), low, high, 0.0026, "lid")
    lower = sculpt(lambda p: lid(p, -0.0165), low, high, 0.0026, "lid")
    lash = sculpt(
        lambda p: meet(
            np.abs(np.linalg.norm(p - vec(centre), axis=1) - EYE_RADIUS - 0.004) - 0.0022,
            np.abs(p[:, 2] - centre[2] - 0.0148) - 0.0018,
            0.002,
        ),
        low,
        (high[0], centre[1], high[2]),
        0.0022,
        "lash",
    )
    upper.extras["blink"] = lash.extras["blink"] = side
    return [upper, lower, lash]


def _brow(side: float, thick: float) -> Part:
    spots = [
        (side * x, y, z)
        for x, y, z in (
            (0.018, -0.1165, 1.6650),
            (0.034, -0.1140, 1.6715),
            (0.052, -0.1045, 1.6705),
            (0.066, -0.0915, 1.6600),
        )
    ]
    radii = [0.0062 * thick, 0.0068 * thick, 0.0056 * thick, 0.0034 * thick]

    def shape(p: Array) -> Array:
        rows = [cone(p, spots[i], spots[i + 1], radii[i], radii[i + 1]) for i in range(3)]
        return np.asarray(np.min(rows, axis=0), dtype=np.float32)

    xs = sorted((side * 0.005, side * 0.08))
    return sculpt(shape, (xs[0], -0.13, 1.63), (xs[1], -0.07, 1.69), 0.003, "brow")


def features(face: Face) -> list[Part]:
    """The whole head without hair, its parts bound to the head bone or, at the neck, soft."""
    relief = sculpt(lambda p: _features(p, face), *_BOX, 0.0046, "skin")
    relief.tint = _blush(relief.points)
    small = [*_mouth(face), *_eye(1.0), *_eye(-1.0), _brow(1.0, face.brow), _brow(-1.0, face.brow)]
    for part in small:
        part.bone = "head"
    return [relief, *_grouped(small)]


def _grouped(parts: list[Part]) -> list[Part]:
    plain = [part for part in parts if not part.extras]
    stuffs = sorted({part.stuff for part in plain})
    merged = [merge([part for part in plain if part.stuff == stuff]) for stuff in stuffs]
    return merged + [part for part in parts if part.extras]


def _blush(points: Array) -> Array:
    """How rosy each point is: cheeks, nose and ears."""
    q = np.abs(points * vec((1, 0, 0))) + points * vec((0, 1, 1))
    spots = [
        ((0.058, -0.09, 1.567), 0.024, 0.9),
        ((0, -0.14, 1.578), 0.016, 0.7),
        ((0.115, 0.01, 1.60), 0.03, 0.7),
    ]
    rosy = [s * np.exp(-((np.linalg.norm(q - vec(c), axis=1) / r) ** 2)) for c, r, s in spots]
    return np.asarray(np.clip(np.sum(rosy, axis=0), 0, 1), dtype=np.float32)
