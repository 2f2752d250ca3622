"""Poses: a few readable numbers per person, turned into bone matrices."""

from dataclasses import dataclass, field

import numpy as np

from body import Figure
from field import Array, vec
from skeleton import REST_RAISE, SIDES


@dataclass
class Arm:
    """Degrees: away from the side, forward, elbow bend, and which way it bends (90 is up)."""

    out: float = 13.0
    swing: float = 0.0
    bend: float = 14.0
    twist: float = 0.0
    wrist: float = 0.0


@dataclass
class Foot:
    """Metres from where the foot stands at rest: forward and up; toe is a pitch in degrees."""

    ahead: float = 0.0
    lift: float = 0.0
    toe: float = 0.0


@dataclass
class Pose:
    """Where a person stands on the set and what the body does; heading 0 faces the camera."""

    x: float = 0.0
    y: float = 0.0
    heading: float = 0.0
    dip: float = 0.0
    lean: float = 0.0
    sway: float = 0.0
    turn: float = 0.0
    look: float = 0.0
    nod: float = 0.0
    tilt: float = 0.0
    blink: bool = False
    arms: dict[str, Arm] = field(default_factory=lambda: {"L": Arm(), "R": Arm()})
    feet: dict[str, Foot] = field(default_factory=lambda: {"L": Foot(), "R": Foot()})
    tipped: float = 0.0


def turn(axis: tuple[float, float, float] | Array, degrees: float) -> Array:
    """A 3x3 rotation about an axis (Rodrigues)."""
    k = vec(axis) / np.linalg.norm(vec(axis))
    cross = np.array(((0, -k[2], k[1]), (k[2], 0, -k[0]), (-k[1], k[0], 0)))
    s, c = np.sin(np.radians(degrees)), np.cos(np.radians(degrees))
    return np.asarray(np.eye(3) + s * cross + (1 - c) * cross @ cross, dtype=np.float32)


def about(pivot: tuple[float, float, float] | Array, spin: Array) -> Array:
    """A 4x4 rotation that leaves the pivot where it is."""
    out = np.eye(4, dtype=np.float32)
    out[:3, :3] = spin
    out[:3, 3] = vec(pivot) - spin @ vec(pivot)
    return out


def matrices(figure: Figure, pose: Pose) -> Array:
    """World matrices of all bones, in the order of the figure's rig."""
    local = _trunk(pose) | _legs(figure, pose)
    for side in SIDES:
        local |= _arm(side, pose.arms[side])
    world: dict[str, Array] = {}
    for name, bone in figure.rig.items():
        above = world[bone.parent] if bone.parent else _root(figure, pose)
        world[name] = above @ about(bone.start, local.get(name, np.eye(3, dtype=np.float32)))
    return np.stack(list(world.values()))


def _root(figure: Figure, pose: Pose) -> Array:
    scale = figure.height / 1.75
    out = np.eye(4, dtype=np.float32)
    out[:3, :3] = turn((0, 0, 1), pose.heading) * scale
    out[:3, 3] = (pose.x, pose.y, -_drop(pose) * scale)
    return out


def _drop(pose: Pose) -> float:
    """How far the hips sink so that both feet reach the ground."""
    stride = max(abs(foot.ahead) for foot in pose.feet.values())
    return pose.dip + 0.81 - float(np.sqrt(max(0.81**2 - stride**2, 0.0)))


def _trunk(pose: Pose) -> dict[str, Array]:
    return {
        "chest": turn((0, 0, 1), pose.turn)
        @ turn((1, 0, 0), pose.lean)
        @ turn((0, 1, 0), pose.sway),
        "neck": turn((0, 0, 1), pose.look * 0.35) @ turn((1, 0, 0), pose.nod * 0.4),
        "head": turn((0, 0, 1), pose.look * 0.65)
        @ turn((1, 0, 0), pose.nod * 0.6)
        @ turn((0, 1, 0), pose.tilt),
    }


def _arm(side: str, arm: Arm) -> dict[str, Array]:
    s = SIDES[side]
    rest = np.radians(REST_RAISE)
    axis = np.array((s * np.sin(rest), 0, -np.cos(rest)))
    front, up = np.array((0, -1, 0)), np.array((s * np.cos(rest), 0, np.sin(rest)))
    toward = np.cos(np.radians(arm.twist)) * front + np.sin(np.radians(arm.twist)) * up
    upper = turn((1, 0, 0), -arm.swing) @ turn((0, 1, 0), s * (REST_RAISE - arm.out))
    return {
        f"upper.{side}": upper,
        f"fore.{side}": turn(np.cross(axis, toward).astype(np.float32), arm.bend),
        f"hand.{side}": turn((0, 1, 0), arm.wrist),
    }


def _legs(figure: Figure, pose: Pose) -> dict[str, Array]:
    out: dict[str, Array] = {}
    for side in SIDES:
        thigh, knee, foot = _bend(figure, side, pose.feet[side], _drop(pose))
        out[f"thigh.{side}"] = turn((1, 0, 0), -thigh)
        out[f"shin.{side}"] = turn((1, 0, 0), knee)
        out[f"foot.{side}"] = turn((1, 0, 0), foot)
    return out


def _bend(figure: Figure, side: str, foot: Foot, drop: float) -> tuple[float, float, float]:
    """Two-bone reach in the walking plane: thigh forward, knee bend, foot pitch."""
    hip, knee, ankle = (
        vec(figure.rig[f"{name}.{side}"].start) for name in ("thigh", "shin", "foot")
    )
    upper, lower = np.linalg.norm(knee - hip), np.linalg.norm(ankle - knee)
    down, ahead = hip[2] - drop - ankle[2] - foot.lift, foot.ahead
    reach = min(float(np.hypot(down, ahead)), float(upper + lower) * 0.9995)
    at_hip = np.arccos((upper**2 + reach**2 - lower**2) / (2 * upper * reach))
    at_knee = np.pi - np.arccos((upper**2 + lower**2 - reach**2) / (2 * upper * lower))
    thigh = float(np.degrees(np.arctan2(ahead, down) + at_hip))
    bend = float(np.degrees(at_knee))
    return thigh, bend, thigh - bend + foot.toe
