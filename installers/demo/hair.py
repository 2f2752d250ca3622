"""Hair styles, beards and glasses, pressed on the skull like strips of clay."""

import numpy as np

from field import Array, bead, carve, cone, ellipsoid, join, meet, vec
from head import Face, skull
from mesh import Part, sculpt

STYLES = ("short", "quiff", "bob", "long", "bun", "curly", "afro", "crop", "bald", "ponytail")
_LOW, _HIGH = (-0.21, -0.20, 1.28), (0.21, 0.24, 1.92)


def _line(p: Array, front: float = 1.695, slope: float = 0.72) -> Array:
    """Positive above the hairline, which falls from the forehead to the nape."""
    return np.asarray(p[:, 2] - front + slope * (p[:, 1] + 0.10), dtype=np.float32)


def _cap(p: Array, thick: float) -> Array:
    r = np.array((0.105, 0.121, 0.116)) + thick
    return ellipsoid(p, (0, 0.014, 1.643), r)


def _strands(p: Array, width: float = 0.028, depth: float = 0.0035) -> Array:
    swirl = p[:, 0] + 0.35 * (p[:, 2] - 1.7) + 0.2 * p[:, 1]
    return np.asarray(depth * np.sin(2 * np.pi * swirl / width), dtype=np.float32)


def _short(p: Array) -> Array:
    d = _cap(p, 0.016) + _strands(p)
    fringe = ellipsoid(p, (0.02, -0.075, 1.735), (0.075, 0.045, 0.032)) + _strands(p)
    return join(meet(d, -_line(p), 0.02), fringe, 0.03)


def _crop(p: Array) -> Array:
    return meet(_cap(p, 0.007), -_line(p, 1.70), 0.015)


def _quiff(p: Array) -> Array:
    top = cone(p, (0.05, -0.085, 1.750), (-0.055, -0.07, 1.772), 0.034, 0.024)
    back = cone(p, (0.03, 0.0, 1.765), (-0.03, 0.05, 1.75), 0.035, 0.03)
    d = meet(_cap(p, 0.010) + _strands(p, depth=0.0025), -_line(p, 1.712, 0.78), 0.02)
    return join(d, join(top, back, 0.05) + _strands(p, 0.03, 0.005), 0.03)


def _opening(p: Array, wide: float = 0.080) -> Array:
    return ellipsoid(p, (0.006, -0.145, 1.592), (wide, 0.120, 0.108))


def _bob(p: Array) -> Array:
    bell = ellipsoid(p, (0, 0.018, 1.615), (0.136, 0.137, 0.160)) + _strands(p, 0.03, 0.0045)
    bell = meet(bell, 1.505 - p[:, 2] + 0.15 * p[:, 1], 0.03)
    return carve(bell, _opening(p), 0.025)


def _long(p: Array) -> Array:
    q = np.abs(p * vec((1, 0, 0))) + p * vec((0, 1, 1))
    lock = join(
        cone(q, (0.095, 0.0, 1.66), (0.118, 0.01, 1.50), 0.035, 0.040),
        cone(q, (0.118, 0.01, 1.50), (0.112, -0.035, 1.345), 0.040, 0.018),
        0.03,
    )
    back = ellipsoid(p, (0, 0.085, 1.53), (0.120, 0.055, 0.19))
    cap = carve(_cap(p, 0.022), _opening(p, 0.074), 0.025)
    cap = meet(cap, 1.54 - p[:, 2], 0.03)
    return join(join(cap, lock, 0.03), back, 0.05) + _strands(p, 0.026, 0.005)


def _bun(p: Array) -> Array:
    knot = ellipsoid(p, (0, 0.065, 1.800), (0.058, 0.056, 0.052))
    turns = np.sin(p[:, 2] * 190 + np.arctan2(p[:, 0], p[:, 1] - 0.065) * 1.5)
    d = meet(_cap(p, 0.014) + _strands(p, 0.026, 0.003), -_line(p, 1.70), 0.02)
    return join(d, knot + 0.004 * turns.astype(np.float32), 0.015)


def _ponytail(p: Array) -> Array:
    tail = join(
        cone(p, (0, 0.14, 1.71), (0.02, 0.195, 1.62), 0.028, 0.040),
        cone(p, (0.02, 0.195, 1.62), (0.03, 0.175, 1.44), 0.040, 0.012),
        0.03,
    )
    d = meet(_cap(p, 0.014) + _strands(p, 0.026, 0.003), -_line(p, 1.70), 0.02)
    fringe = ellipsoid(p, (-0.02, -0.082, 1.728), (0.078, 0.038, 0.030)) + _strands(p)
    return join(join(d, fringe, 0.03), tail + _strands(p, 0.026, 0.004), 0.02)


def _curls(p: Array, count: int, thick: float, ball: float, line: float, slope: float) -> Array:
    """Little balls along a golden spiral over the skull."""
    i = np.arange(count) + 0.5
    up, turn = 1 - 2 * i / count, np.pi * (1 + 5**0.5) * i
    flat = np.sqrt(1 - up**2)
    spots = np.stack([flat * np.cos(turn), flat * np.sin(turn), up], axis=1)
    spots = spots * (np.array((0.105, 0.121, 0.116)) + thick) + np.array((0, 0.018, 1.648))
    spots = spots[_line(spots.astype(np.float32), line, slope) > 0]
    d = meet(_cap(p, thick), -_line(p, line, slope), 0.02)
    near = np.full(len(p), 9, dtype=np.float32)
    for n, spot in enumerate(spots):
        near = np.minimum(
            near, np.linalg.norm(p - vec(spot), axis=1) - ball * (0.85 + 0.3 * (n * 7 % 5) / 4)
        )
    return join(d, near, 0.008)


def _curly(p: Array) -> Array:
    d = _curls(p, 170, 0.022, 0.024, 1.705, 0.78)
    sides = _curls(p + vec((0, 0, 0.05)), 150, 0.034, 0.026, 1.64, 1.3)
    return carve(join(d, sides, 0.01), _opening(p, 0.082), 0.015)


def _afro(p: Array) -> Array:
    return carve(_curls(p, 300, 0.055, 0.022, 1.695, 0.85), _opening(p, 0.084), 0.02)


_SHAPES = {
    "short": _short,
    "crop": _crop,
    "quiff": _quiff,
    "bob": _bob,
    "long": _long,
    "bun": _bun,
    "ponytail": _ponytail,
    "curly": _curly,
    "afro": _afro,
}


def hair(style: str, hat: bool) -> list[Part]:
    """The hair of a style; under a hat the crown is pressed flat."""
    if style == "bald":
        return []
    shape = _SHAPES[style]

    def pressed(p: Array) -> Array:
        return meet(shape(p), _under_hat(p), 0.01)

    return [sculpt(pressed if hat else shape, _LOW, _HIGH, 0.0062, "hair")]


def _under_hat(p: Array) -> Array:
    """Negative where hair may stay: near the skull, or below the hat's rim."""
    return np.minimum(_cap(p, 0.010), p[:, 2] - 1.672 - 0.06 * p[:, 1])


def beard(kind: str, face: Face) -> list[Part]:
    """A full beard or a moustache."""
    if kind == "moustache":
        return [
            _bound(sculpt(_moustache, (-0.07, -0.16, 1.50), (0.07, -0.07, 1.58), 0.0034, "hair"))
        ]

    def full(p: Array) -> Array:
        wall = meet(
            skull(p, face) - 0.011 - _strands(p, 0.022, 0.003),
            p[:, 2] - 1.546 - 0.55 * (np.abs(p[:, 0]) - 0.02),
            0.02,
        )
        wall = meet(wall, np.maximum(1.455 - p[:, 2], p[:, 1] - 0.015), 0.02)
        wall = carve(wall, ellipsoid(p, (0, -0.12, 1.530), (0.046, 0.05, 0.021)), 0.008)
        return join(wall, _moustache(p), 0.008)

    return [_bound(sculpt(full, (-0.13, -0.17, 1.43), (0.13, 0.04, 1.62), 0.0052, "hair"))]


def _moustache(p: Array) -> Array:
    q = np.abs(p * vec((1, 0, 0))) + p * vec((0, 1, 1))
    return join(
        cone(q, (0.006, -0.122, 1.5535), (0.030, -0.112, 1.5505), 0.0080, 0.0072),
        cone(q, (0.030, -0.112, 1.5505), (0.048, -0.098, 1.543), 0.0072, 0.004),
        0.01,
    )


def glasses() -> list[Part]:
    """Round frames with temples."""

    def frame(p: Array) -> Array:
        q = np.abs(p * vec((1, 0, 0))) + p * vec((0, 1, 1))
        rim = bead(np.hypot(q[:, 0] - 0.043, q[:, 2] - 1.619) - 0.031, q[:, 1] + 0.119, 0.0034)
        bridge = cone(q, (0, -0.124, 1.625), (0.013, -0.120, 1.624), 0.003, 0.003)
        temple = cone(q, (0.074, -0.117, 1.624), (0.108, 0.0, 1.628), 0.003, 0.003)
        return np.minimum(np.minimum(rim, bridge), temple)

    return [_bound(sculpt(frame, (-0.12, -0.14, 1.57), (0.12, 0.01, 1.67), 0.0026, "glasses"))]


def _bound(part: Part) -> Part:
    part.bone = "head"
    return part
