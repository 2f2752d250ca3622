"""Cloth coordinates in metres: sleeves and legs are unrolled, so patterns follow the limbs."""

import numpy as np

from body import Figure
from field import Array, vec
from mesh import Part
from pose import turn
from skeleton import REST_RAISE, SIDES

ARMHOLE = 0.030


def drape(
    part: Part, figure: Figure, girth: float = 0.165, *, sleeves: bool = True, legs: bool = True
) -> Part:
    """Give every quad corner its place on the bolt of cloth."""
    corners = part.points[part.quads]
    middle = corners.mean(axis=1)
    spread, centre = _trunk(corners, girth), _trunk(middle, girth)
    circle = np.full(len(middle), 2 * np.pi * girth, dtype=np.float32)
    for side in SIDES:
        if sleeves:
            _sleeve(figure, side, corners, middle, spread, centre, circle)
        if legs:
            _leg(figure, side, corners, middle, spread, centre, circle)
    _close(spread, centre, circle)
    part.uv = spread
    return part


def crown(part: Part) -> Part:
    """Spread a dome from its top, so that small patterns keep their shape."""
    corners = part.points[part.quads] - vec((0, 0.014, 1.66))
    angle = np.arctan2(corners[..., 0], -corners[..., 1])
    polar = np.arctan2(np.hypot(corners[..., 0], corners[..., 1]), corners[..., 2]) * 0.135
    part.uv = np.stack([polar * np.sin(angle), -polar * np.cos(angle)], axis=-1)
    return part


def flat(part: Part) -> Part:
    """Project from the front: for ties and other flat things."""
    corners = part.points[part.quads]
    part.uv = np.ascontiguousarray(corners[:, :, (0, 2)])
    return part


def _trunk(p: Array, girth: float) -> Array:
    angle = np.arctan2(p[..., 0], -p[..., 1] * 1.45)
    return np.asarray(np.stack([angle * girth, p[..., 2]], axis=-1), dtype=np.float32)


def _sleeve(
    figure: Figure,
    side: str,
    corners: Array,
    middle: Array,
    spread: Array,
    centre: Array,
    circle: Array,
) -> None:
    """Beyond the armhole the arm hangs straight down before it is unrolled."""
    s = SIDES[side]
    start = vec(figure.rig[f"upper.{side}"].start)
    mask = (
        (s * middle[:, 0] > abs(start[0]) + ARMHOLE)
        & (figure.arm(middle, side) < 0.12)
        & (middle[:, 2] > 0.86)
    )
    hang = turn((0, 1, 0), s * REST_RAISE)
    for source, target in ((corners, spread), (middle, centre)):
        local = (source[mask] - start) @ hang.T
        angle = np.arctan2(local[..., 0], -local[..., 1])
        target[mask] = np.stack([angle * 0.068, start[2] + local[..., 2]], axis=-1)
    circle[mask] = 2 * np.pi * 0.068


def _leg(
    figure: Figure,
    side: str,
    corners: Array,
    middle: Array,
    spread: Array,
    centre: Array,
    circle: Array,
) -> None:
    x = figure.rig[f"thigh.{side}"].start[0]
    mask = (
        (middle[:, 2] < 0.80)
        & (np.sign(middle[:, 0]) == np.sign(x))
        & (figure.leg(middle, side) < 0.07)
    )
    for source, target in ((corners, spread), (middle, centre)):
        angle = np.arctan2(source[mask][..., 0] - x, -source[mask][..., 1])
        target[mask] = np.stack([angle * 0.09 + x, source[mask][..., 2]], axis=-1)
    circle[mask] = 2 * np.pi * 0.09


def _close(spread: Array, centre: Array, circle: Array) -> None:
    """Quads over the seam: bring all corners to the same side of it."""
    gap = spread[:, :, 0] - centre[:, None, 0]
    spread[:, :, 0] -= np.round(gap / circle[:, None]) * circle[:, None]
