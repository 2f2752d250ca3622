"""Puppets: a person's parts as Blender objects that follow poses."""

from dataclasses import dataclass, field
from typing import Any

import bpy
import numpy as np

from body import Figure, flesh
from field import Array, vec
from garment import build
from hair import beard, glasses, hair
from head import EYE, Face, features
from mesh import Part
from pose import Pose, about, matrices, turn
from product import Product
from skeleton import warp, weights
from stuff import clay, gloss, skin


@dataclass(frozen=True)
class Person:
    """Who somebody is: proportions, face, hair and skin, and what they wear."""

    name: str
    figure: Figure
    face: Face
    hair: str
    hair_colour: str
    skin: str
    blush: str
    lips: str
    iris: str
    outfit: tuple[Product, ...]
    beard: str = ""
    glasses: bool = False


@dataclass
class Piece:
    """One Blender object of a puppet: its rest points, their weights, its product if any."""

    part: Part
    thing: Any
    carried: Array | None
    product: Product | None = None
    points: Array = field(default_factory=lambda: np.zeros((0, 3), np.float32))


class Puppet:
    """A person on the set."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.rig = list(person.figure.rig)
        self.pieces: list[Piece] = []
        hatted = any(item.category == "headwear" for item in person.outfit)
        for part in self._flesh(hatted):
            self._add(part, self._flesh_stuff(part.stuff), None)
        for item in person.outfit:
            for part in build(item.kind, person.figure):
                self._add(part, item.fabric(part.stuff), item)

    def _flesh(self, hatted: bool) -> list[Part]:
        who = self.person
        parts = [*flesh(who.figure), *features(who.face), *hair(who.hair, hatted)]
        if who.beard:
            parts += beard(who.beard, who.face)
        return parts + (glasses() if who.glasses else [])

    def _flesh_stuff(self, stuff: str) -> Any:
        who = self.person
        if stuff in ("skin", "lid"):
            return skin(who.skin, who.blush)
        if stuff in ("hair", "brow"):
            return clay(who.hair_colour, 0.6, 0.004, 60.0)
        shiny = {"eyewhite": "F4F1EA", "iris": who.iris, "pupil": "17120F", "glasses": "33261F"}
        if stuff in shiny:
            return gloss(shiny[stuff], 0.25)
        return clay({"lips": who.lips, "mouth": "5A2A28", "lash": "2A1D18"}[stuff], 0.5, 0.0)

    def _add(self, part: Part, made: Any, product: Product | None) -> None:
        thing = solid(f"{self.person.name} {part.stuff}", part, made)
        carried = None
        if part.bone is None:
            carried = weights(part.points, self.person.figure.rig, part.softness)
        self.pieces.append(Piece(part, thing, carried, product))

    def pose(self, pose: Pose) -> None:
        """Bring every part into the pose."""
        moves = matrices(self.person.figure, pose)
        for piece in self.pieces:
            piece.points = self._moved(piece, moves, pose)
            mesh = piece.thing.data
            mesh.vertices.foreach_set("co", piece.points.ravel())
            mesh.update()

    def _moved(self, piece: Piece, moves: Array, pose: Pose) -> Array:
        part = piece.part
        if piece.carried is not None:
            return warp(part.points, piece.carried, moves)
        move = self._grip(moves, pose) if part.bone == "grip" else moves[self.rig.index("head")]
        if "blink" in part.extras and pose.blink:
            centre = (part.extras["blink"] * EYE[0], EYE[1], EYE[2])
            move = move @ about(centre, turn((1, 0, 0), 62))
        if piece.product and piece.product.category == "headwear" and pose.tipped:
            lift = np.eye(4, dtype=np.float32)
            lift[:3, 3] = vec((-0.05, -0.03, 0.16)) * pose.tipped
            move = move @ lift @ about((0, 0, 1.7), turn((0, 1, 0), -16 * pose.tipped))
        ones = np.c_[part.points, np.ones(len(part.points), dtype=np.float32)]
        return np.asarray((ones @ move.T)[:, :3], dtype=np.float32)

    def _grip(self, moves: Array, pose: Pose) -> Array:
        """What hangs from the hand keeps upright and turns with the person."""
        tip = vec(self.person.figure.rig["hand.L"].end) - vec((0.03, 0, -0.06))
        hand = moves[self.rig.index("hand.L")]
        spot = hand[:3, :3] @ tip + hand[:3, 3]
        scale = self.person.figure.height / 1.75
        out = np.eye(4, dtype=np.float32)
        out[:3, :3] = turn((0, 0, 1), pose.heading) * scale
        out[:3, 3] = spot - out[:3, :3] @ tip
        return out


def solid(name: str, part: Part, made: Any) -> Any:
    """A Blender object from a part."""
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(part.points.tolist(), [], part.quads.tolist())
    mesh.polygons.foreach_set("use_smooth", np.ones(len(part.quads), dtype=bool))
    if part.uv is not None:
        layer = mesh.uv_layers.new(name="cloth")
        layer.uv.foreach_set("vector", part.uv.astype(np.float32).ravel())
    rest = mesh.attributes.new("rest", "FLOAT_VECTOR", "POINT")
    rest.data.foreach_set("vector", part.points.astype(np.float32).ravel())
    if part.tint is not None:
        mesh.attributes.new("tint", "FLOAT", "POINT").data.foreach_set("value", part.tint)
    mesh.materials.append(made)
    thing = bpy.data.objects.new(name, mesh)
    bpy.context.scene.collection.objects.link(thing)
    return thing
