"""The bones in rest pose, the weights of space around them and the warp of a pose."""

from dataclasses import dataclass

import numpy as np

from field import Array, vec

REST_RAISE = 35.0
SIDES = {"L": 1.0, "R": -1.0}


@dataclass(frozen=True)
class Bone:
    """A segment, the pivot it turns about, its thickness and the bone it hangs on."""

    start: tuple[float, float, float]
    end: tuple[float, float, float]
    radius: float
    parent: str | None


def _limb(side: str, shoulder: float) -> dict[str, Bone]:
    s = SIDES[side]
    reach, drop = np.sin(np.radians(REST_RAISE)), np.cos(np.radians(REST_RAISE))
    points = [(s * (shoulder + d * reach), 0.005, 1.355 - d * drop) for d in (0, 0.27, 0.51, 0.66)]
    leg = [(s * 0.088, 0.0, 0.89), (s * 0.094, 0.0, 0.48), (s * 0.096, 0.015, 0.085)]
    toe = (s * 0.103, -0.13, 0.04)
    return {
        f"upper.{side}": Bone(points[0], points[1], 0.05, "chest"),
        f"fore.{side}": Bone(points[1], points[2], 0.045, f"upper.{side}"),
        f"hand.{side}": Bone(points[2], points[3], 0.04, f"fore.{side}"),
        f"thigh.{side}": Bone(leg[0], leg[1], 0.085, "pelvis"),
        f"shin.{side}": Bone(leg[1], leg[2], 0.055, f"thigh.{side}"),
        f"foot.{side}": Bone(leg[2], toe, 0.045, f"shin.{side}"),
    }


def bones(shoulder: float = 0.160) -> dict[str, Bone]:
    """All bones, parents before children."""
    middle = {
        "pelvis": Bone((0, 0, 0.95), (0, 0, 1.0), 0.15, None),
        "chest": Bone((0, 0, 1.1), (0, 0, 1.36), 0.166, "pelvis"),
        "neck": Bone((0, 0.012, 1.43), (0, 0.012, 1.48), 0.05, "chest"),
        "head": Bone((0, 0.01, 1.535), (0, 0.0, 1.68), 0.085, "neck"),
    }
    return middle | _limb("L", shoulder) | _limb("R", shoulder)


def weights(points: Array, rig: dict[str, Bone], softness: float = 1.0) -> Array:
    """How much each bone carries each point: a softmax over distances to the bones."""
    sigma = 0.02 * softness
    rows = np.stack([_distance(points, bone) for bone in rig.values()], axis=1)
    rows = np.exp(-(rows - rows.min(axis=1, keepdims=True)) / sigma)
    rows[rows < 0.01] = 0
    return np.asarray(rows / rows.sum(axis=1, keepdims=True), dtype=np.float32)


def warp(points: Array, carried: Array, matrices: Array) -> Array:
    """Move rest points by the weighted matrices (bones, 4, 4) of a pose."""
    blend = np.einsum("nb,bij->nij", carried, matrices[:, :3, :])
    moved = np.einsum("nij,nj->ni", blend[:, :, :3], points) + blend[:, :, 3]
    return np.asarray(moved, dtype=np.float32)


def _distance(p: Array, bone: Bone) -> Array:
    start, axis = vec(bone.start), vec(bone.end) - vec(bone.start)
    t = np.clip((p - start) @ axis / float(axis @ axis), 0, 1)
    near = np.linalg.norm(p - start - t[:, None] * axis, axis=1)
    return np.asarray(near - bone.radius, dtype=np.float32)
