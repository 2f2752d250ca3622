"""Figures: proportions, and the fields of torso, arms, legs, hands and neck around them."""

from dataclasses import dataclass
from functools import cached_property, partial

import numpy as np

from field import Array, Loft, cone, join, meet, vec
from mesh import Part, sculpt
from skeleton import SIDES, Bone, bones


@dataclass(frozen=True)
class Figure:
    """Proportions of one person, as factors on a neutral build of 1.75 m."""

    height: float = 1.75
    shoulder: float = 1.0
    waist: float = 1.0
    hip: float = 1.0
    bust: float = 0.0
    belly: float = 0.0
    limb: float = 1.0

    @cached_property
    def rig(self) -> dict[str, Bone]:
        """The bones, as wide as the shoulders are."""
        return bones(0.160 * self.shoulder)

    @cached_property
    def loft(self) -> Loft:
        """The trunk from crotch to neck."""
        s, w, h = self.shoulder, self.waist, self.hip
        return Loft(
            [
                (0.78, 0.130 * h, 0.090, 0.005),
                (0.87, 0.170 * h, 0.118, 0.008),
                (0.95, 0.156 * h, 0.108, 0.004),
                (1.06, 0.128 * w, 0.092 + self.belly, -self.belly),
                (1.16, 0.142 * w, 0.098 + self.belly / 2, -self.belly / 2),
                (1.25, 0.160 * s, 0.108 + self.bust, -self.bust),
                (1.33, 0.166 * s, 0.098, 0.002),
                (1.40, 0.125 * s, 0.076, 0.010),
                (1.45, 0.060, 0.056, 0.014),
            ]
        )

    def torso(self, p: Array, ease: Array | float = 0.0) -> Array:
        """The trunk, let out by ease."""
        return self.loft(p, ease)

    def arm(self, p: Array, side: str, ease: float = 0.0, flare: float = 0.0) -> Array:
        """Shoulder to wrist; flare widens the wrist end only."""
        upper, fore, k = self.rig[f"upper.{side}"], self.rig[f"fore.{side}"], self.limb
        top = cone(p, upper.start, upper.end, 0.056 * k + ease, 0.045 * k + ease + flare / 2)
        low = cone(p, fore.start, fore.end, 0.045 * k + ease + flare / 2, 0.033 * k + ease + flare)
        return join(top, low, 0.02)

    def arms(self, p: Array, ease: float = 0.0, flare: float = 0.0) -> Array:
        """Both arms."""
        return np.minimum(self.arm(p, "L", ease, flare), self.arm(p, "R", ease, flare))

    def along(self, p: Array, side: str) -> Array:
        """Distance from the shoulder along the arm's line (wrist at 0.51)."""
        upper, fore = self.rig[f"upper.{side}"], self.rig[f"fore.{side}"]
        axis = vec(fore.end) - vec(upper.start)
        return np.asarray((p - vec(upper.start)) @ (axis / np.linalg.norm(axis)), np.float32)

    def leg(self, p: Array, side: str, ease: float = 0.0, flare: float = 0.0) -> Array:
        """Hip to ankle; flare widens the hem."""
        thigh, shin, k = self.rig[f"thigh.{side}"], self.rig[f"shin.{side}"], self.limb
        top = cone(p, thigh.start, thigh.end, 0.088 * k + ease, 0.060 * k + ease + flare / 2)
        low = cone(p, shin.start, shin.end, 0.060 * k + ease + flare / 2, 0.040 * k + ease + flare)
        return join(top, low, 0.03)

    def front(self, z: float, ease: float = 0.0) -> float:
        """The y of the trunk's front at height z."""
        _, b, c = self.loft.at(vec([z]))
        return float(c[0] - b[0] - ease)

    def skin(self, p: Array) -> Array:
        """Trunk and limbs without head and hands."""
        trunk = join(self.torso(p), self.arms(p), 0.05)
        legs = np.minimum(self.leg(p, "L"), self.leg(p, "R"))
        return join(trunk, legs, 0.03)

    def foot(self, p: Array, side: str, ease: float = 0.0) -> Array:
        """A bare foot standing on the ground."""
        bone = self.rig[f"foot.{side}"]
        x = bone.start[0]
        heel = cone(p, (x, 0.035, 0.045), (bone.end[0], -0.115, 0.03), 0.04 + ease, 0.036 + ease)
        ankle = cone(p, bone.start, (x, 0.03, 0.045), 0.038 + ease, 0.042 + ease)
        return meet(join(heel, ankle, 0.03), -p[:, 2] + 0.006, 0.01)


def hand(figure: Figure, p: Array, side: str) -> Array:
    """A soft hand: palm, four fingers, a thumb."""
    wrist, tip = vec(figure.rig[f"hand.{side}"].start), vec(figure.rig[f"hand.{side}"].end)
    along = (tip - wrist) / np.linalg.norm(tip - wrist)
    front = vec((0, -1, 0))
    across = 0.75 * front - 0.66 * vec((along[2], 0, -along[0])) * SIDES[side]
    shape = cone(p, wrist - along * 0.02, wrist + along * 0.07, 0.030, 0.034)
    for i in range(4):
        root = wrist + along * 0.08 + across * (0.030 - 0.020 * i)
        length = 0.052 - 0.007 * abs(i - 1.3)
        shape = join(shape, cone(p, root, root + along * length, 0.0135, 0.012), 0.010)
    root = wrist + along * 0.035 + front * 0.028
    return join(shape, cone(p, root, root + along * 0.040 + front * 0.028, 0.015, 0.0125), 0.016)


def flesh(figure: Figure) -> list[Part]:
    """The skin below the neck, hands in a finer grid."""
    reach = 0.160 * figure.shoulder + 0.36
    parts = [
        sculpt(
            lambda p: join(
                figure.skin(p), np.minimum(figure.foot(p, "L"), figure.foot(p, "R")), 0.02
            ),
            (-reach, -0.2, -0.01),
            (reach, 0.2, 1.48),
            0.0105,
            "skin",
        )
    ]
    for side in ("L", "R"):
        wrist, tip = (
            vec(v) for v in (figure.rig[f"hand.{side}"].start, figure.rig[f"hand.{side}"].end)
        )
        low, high = np.minimum(wrist, tip) - 0.09, np.maximum(wrist, tip) + 0.09
        parts.append(sculpt(partial(hand, figure, side=side), low, high, 0.0055, "skin"))
    return parts
