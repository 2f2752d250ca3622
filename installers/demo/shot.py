"""The film's shots: set, people, what they do and where the camera is, all over time."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

import cast
from act import hip, hop, point, pulse, raise_arm, ramp, stand, stroll, tip, wave
from pose import Arm, Pose
from puppet import Person

RATE = 8
Eye = tuple[float, float, float, float, float, float]


@dataclass(frozen=True)
class Shot:
    """One camera setup: its scene runs from start, the shot shows the seconds until end."""

    stage: str
    start: float
    end: float
    eye: tuple[Eye, Eye]

    def camera(self, t: float) -> Eye:
        """Place and target at a time: a slow push from the first to the second."""
        s = ramp(t, self.start, self.end)
        mixed = np.array(self.eye[0]) * (1 - s) + np.array(self.eye[1]) * s
        x, y, z, tx, ty, tz = (float(v) for v in mixed)
        return x, y, z, tx, ty, tz


@dataclass(frozen=True)
class Scene:
    """People on a set and their poses over the scene's own time."""

    stage: str
    people: tuple[Person, ...]
    act: Callable[[float], list[Pose]]
    shots: tuple[Shot, ...]
    move: Callable[[float], float] = lambda t: 0.0


def _wide(x: float, push: float = 0.35, high: float = 1.30) -> tuple[Eye, Eye]:
    return (x, -5.35, high, x, 0, 0.95), (x, -5.35 + push, high, x, 0, 0.96)


def _near(x: float, drift: float = 0.12, y: float = -4.15) -> tuple[Eye, Eye]:
    return (x - drift, y, 1.45, x, 0, 1.22), (x + drift, y + 0.15, 1.45, x, 0, 1.23)


def _cafe(t: float) -> list[Pose]:
    mara = stroll(t, (-2.3, 0.05, -0.95, 0.0), (0.0, 2.0), (48, 12), 0.3)
    wave(mara, "R", t, pulse(t, 1.6, 3.6))
    kofi = stand(t, 0.02, 0.18, 4 - 16 * ramp(t, 1.0, 1.6) + 14 * ramp(t, 3.9, 4.4), 1.1)
    tip(kofi, pulse(t, 2.0, 4.0, 0.7))
    jonas = stand(t, 1.02, 0.0, -16, 2.0)
    wave(jonas, "L", t, pulse(t, 3.3, 5.4))
    hip(jonas, "R", pulse(t, 0.2, 3.2))
    hip(mara, "R", pulse(t, 4.6, 7.4))
    raise_arm(kofi, "R", pulse(t, 4.9, 6.8), Arm(30, 30, 95, 10))
    mara.look += 8 * pulse(t, 4.6, 6.0)
    jonas.nod += 7 * abs(float(np.sin(t * 4))) * pulse(t, 5.4, 6.9)
    return [mara, kofi, jonas]


def _gallery(t: float) -> list[Pose]:
    elsa = stand(t, -1.08, 0.0, 16, 0.4)
    point(elsa, "R", pulse(t, 0.6, 2.6), 62)
    aiko = stand(t, -0.06, 0.2, 150 * (1 - ramp(t, 0.7, 1.8)) - 6 * ramp(t, 1.2, 1.8), 1.5)
    aiko.look *= ramp(t, 1.2, 1.8)
    raise_arm(aiko, "R", pulse(t, 2.4, 4.4), Arm(30, 34, 112, 12))
    aiko.tilt += 6 * pulse(t, 2.4, 4.4)
    ravi = stroll(t, (2.35, 0.0, 1.02, -0.02), (0.6, 2.6), (-48, -14), 2.2)
    tip(ravi, pulse(t, 3.0, 4.6, 0.6))
    wave(elsa, "R", t, pulse(t, 3.6, 5.4))
    hip(aiko, "L", pulse(t, 4.8, 7.0))
    ravi.nod += 6 * abs(float(np.sin(t * 3.5))) * pulse(t, 4.9, 6.3)
    return [elsa, aiko, ravi]


def _park(t: float) -> list[Pose]:
    lena = stroll(t, (-1.05, -0.1, 1.05, -0.1), (0.5, 2.9), (46, -12), 0.7)
    tomas = stroll(t, (1.10, 0.42, -1.05, 0.25), (0.5, 2.9), (-46, 12), 1.9)
    mara = stand(t, 0.0, 0.85 - 0.5 * ramp(t, 2.9, 3.6), 0, 1.2)
    mara.heading = 360 * ramp(t, 2.7, 4.3)
    mara.look = 0.0
    for side in ("L", "R"):
        raise_arm(mara, side, pulse(t, 2.5, 4.6), Arm(58, 0, 16, 40))
    wave(lena, "L", t, pulse(t, 3.2, 5.2))
    tip(tomas, pulse(t, 3.6, 5.4, 0.7))
    hip(lena, "R", pulse(t, 5.0, 7.4))
    wave(mara, "L", t, pulse(t, 5.0, 7.0))
    hip(tomas, "L", pulse(t, 5.3, 7.4))
    return [lena, mara, tomas]


def _platform(t: float) -> list[Pose]:
    kofi = stroll(t, (-2.5, 0.0, -1.02, 0.0), (1.2, 3.2), (46, 12), 0.2)
    aiko = stand(t, 0.04, 0.05, 2, 1.3)
    hop(aiko, t, 1.5, 2.8)
    wave(aiko, "R", t, pulse(t, 1.3, 3.0))
    jonas = stand(t, 1.05, 0.05, -14, 2.4)
    point(jonas, "R", pulse(t, 0.4, 1.8), 58)
    wave(jonas, "L", t, pulse(t, 2.6, 4.6))
    for number, pose in enumerate((kofi, aiko, jonas)):
        wave(pose, "L" if number == 2 else "R", t, pulse(t, 4.7 + 0.2 * number, 8.0))
    return [kofi, aiko, jonas]


def _rolling(t: float) -> float:
    """The train's distance from where it stops."""
    return -9.0 * (1 - ramp(t * 0.9 + 0.75, 0.0, 3.2)) if t < 3.2 else 0.0


SCENES = (
    Scene(
        "café",
        (cast.mara(), cast.kofi(), cast.jonas()),
        _cafe,
        (Shot("café", 0.0, 4.5, _wide(0.0)), Shot("café", 4.5, 7.0, _near(0.04))),
    ),
    Scene(
        "gallery",
        (cast.elsa(), cast.aiko(), cast.ravi()),
        _gallery,
        (Shot("gallery", 0.0, 4.0, _wide(0.0)), Shot("gallery", 4.0, 6.5, _near(0.0))),
    ),
    Scene(
        "park",
        (cast.lena(), cast.mara(cast.MARA_PARK), cast.tomas()),
        _park,
        (Shot("park", 0.0, 4.5, _wide(0.0, 0.3)), Shot("park", 4.5, 7.0, _near(0.0))),
    ),
    Scene(
        "platform",
        (cast.kofi(cast.KOFI_TRAIN), cast.aiko(cast.AIKO_TRAIN), cast.jonas(cast.JONAS_TRAIN)),
        _platform,
        (Shot("platform", 0.0, 4.25, _wide(0.0, 0.25)), Shot("platform", 4.25, 6.5, _near(0.0))),
        _rolling,
    ),
)


def duration() -> float:
    """The film's length in seconds."""
    return sum(scene.shots[-1].end for scene in SCENES)
