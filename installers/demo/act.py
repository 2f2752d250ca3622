"""Small actions for puppets: walking, waving, tipping a hat, looking about, breathing."""

import numpy as np

from pose import Arm, Pose


def ramp(t: float, start: float, end: float) -> float:
    """From 0 to 1 between two times, eased at both ends."""
    s = min(max((t - start) / (end - start), 0.0), 1.0)
    return s * s * (3 - 2 * s)


def pulse(t: float, start: float, end: float, soft: float = 0.4) -> float:
    """Up at start, down again at end."""
    return ramp(t, start, start + soft) * (1 - ramp(t, end - soft, end))


def stand(t: float, x: float, y: float, heading: float, beat: float) -> Pose:
    """Breathing, a little sway; beat keeps people from moving in step."""
    pose = Pose(x=x, y=y, heading=heading)
    pose.dip = 0.004 + 0.004 * float(np.sin(2.1 * t + beat))
    pose.sway = 1.6 * float(np.sin(1.3 * t + 2 * beat))
    pose.look = -heading * 0.55 + 5 * float(np.sin(0.9 * t + beat))
    pose.tilt = 2.5 * float(np.sin(1.1 * t + 3 * beat))
    pose.blink = int(t * 8 + beat * 7) % 21 == 0
    for n, arm in enumerate(pose.arms.values()):
        arm.swing = 3 * float(np.sin(1.6 * t + beat + n))
        arm.bend = 16 + 4 * float(np.sin(1.2 * t + beat + 2 * n))
    return pose


def stroll(
    t: float,
    way: tuple[float, float, float, float],
    when: tuple[float, float],
    facing: tuple[float, float],
    beat: float,
) -> Pose:
    """Walk from (x, y) to (x, y) between two times; facing is the heading under way and after."""
    x0, y0, x1, y1 = way
    part = min(max((t - when[0]) / (when[1] - when[0]), 0.0), 1.0)
    settled = ramp(t, when[1] - 0.15, when[1] + 0.35)
    heading = facing[0] + (facing[1] - facing[0]) * settled
    pose = stand(t, x0 + (x1 - x0) * part, y0 + (y1 - y0) * part, heading, beat)
    stride = 1.0 - ramp(t, when[1] - 0.25, when[1] + 0.1)
    if t < when[0]:
        stride = 0.0
    _step(pose, 2 * np.pi * part * float(np.hypot(x1 - x0, y1 - y0)) / 0.84, stride)
    return pose


def _step(pose: Pose, phase: float, stride: float) -> None:
    for side, shift in (("L", 0.0), ("R", np.pi)):
        foot = pose.feet[side]
        swing = max(0.0, -float(np.sin(phase + shift))) * stride
        foot.ahead = 0.20 * float(np.cos(phase + shift)) * stride
        foot.lift, foot.toe = 0.07 * swing, 22 * swing
        pose.arms[side].swing += -24 * float(np.cos(phase + shift)) * stride
    pose.turn += 5 * float(np.sin(phase)) * stride
    pose.lean += 3 * stride


def raise_arm(pose: Pose, side: str, amount: float, goal: Arm) -> None:
    """Move an arm towards a goal."""
    arm = pose.arms[side]
    for name in ("out", "swing", "bend", "twist", "wrist"):
        start = getattr(arm, name)
        setattr(arm, name, start + (getattr(goal, name) - start) * amount)


def wave(pose: Pose, side: str, t: float, amount: float) -> None:
    """A hand goes up and wags."""
    wag = 16 * float(np.sin(t * 9))
    raise_arm(pose, side, amount, Arm(out=68, swing=12, bend=98 + wag, twist=82))
    pose.tilt += (4 if side == "L" else -4) * amount


def tip(pose: Pose, amount: float) -> None:
    """The right hand lifts the hat, with a nod."""
    raise_arm(
        pose, "R", min(amount * 2, 1), Arm(out=96 + 16 * amount, swing=14, bend=122, twist=84)
    )
    pose.tipped = max(0.0, amount * 2 - 1) * 0.62
    pose.nod += 7 * amount


def point(pose: Pose, side: str, amount: float, out: float = 72) -> None:
    """An arm shows the way."""
    raise_arm(pose, side, amount, Arm(out=out, swing=22, bend=12))


def hip(pose: Pose, side: str, amount: float) -> None:
    """A hand on the hip."""
    raise_arm(pose, side, amount, Arm(out=42, swing=-14, bend=92, twist=-38))


def hop(pose: Pose, t: float, start: float, end: float) -> None:
    """Little jumps on the spot."""
    if start < t < end:
        high = abs(float(np.sin((t - start) * 6.3)))
        pose.dip = -0.07 * high + 0.02 * (1 - high)
        for foot in pose.feet.values():
            foot.toe = 12 * high
