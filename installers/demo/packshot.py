"""Packshots: every product alone on white, as a shop would show it."""

from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

import render
from body import Figure
from catalogue import catalogue
from field import Array
from garment import build, category
from mesh import Part
from pose import Arm, Pose, about, matrices, turn
from product import Product
from puppet import solid
from skeleton import warp, weights

# The mannequin's build by kind: women's cuts are shown on a narrower one.
_SLIM = Figure(1.75, shoulder=0.92, waist=0.92, hip=1.03, bust=0.010)
_PLAIN = Figure()
_SLIM_KINDS = ("skirt", "pleated skirt", "sundress", "shift dress", "tank top", "cardigan")
_TURNS = {
    "footwear": (52, 22),
    "headwear": (24, 10),
    "bag": (24, 8),
    "tie": (0, 0),
    "scarf": (12, 4),
}


def shoot(folder: Path, side: int, samples: int) -> None:
    """Render what is missing in the folder, as WebP on pure white."""
    folder.mkdir(parents=True, exist_ok=True)
    todo: dict[str, list[tuple[str, Product]]] = {}
    for key, item in catalogue():
        if not (folder / f"{key}.webp").exists():
            todo.setdefault(item.kind, []).append((key, item))
    for kind, rows in todo.items():
        _kind(kind, rows, folder, side, samples)


def _kind(
    kind: str, rows: list[tuple[str, Product]], folder: Path, side: int, samples: int
) -> None:
    """One mesh for all products of a kind: only the materials change."""
    scene = studio(side * 3 // 2, samples)
    figure = _SLIM if kind in _SLIM_KINDS else _PLAIN
    parts = build(kind, figure)
    spin = _spin(kind)
    things = [solid(part.stuff, part, rows[0][1].fabric(part.stuff)) for part in parts]
    cloud = _place(things, [_hung(part, figure) for part in parts], spin)
    _frame(scene, cloud)
    for key, item in rows:
        for part, thing in zip(parts, things, strict=True):
            thing.data.materials[0] = item.fabric(part.stuff)
        raw = folder / f"{key}.png"
        render.shoot(scene, str(raw))
        _white(raw, folder / f"{key}.webp", side)


def studio(side: int, samples: int) -> Any:
    """The same light as on the sets, without a set."""
    scene = render.fresh(side, side, samples, clear=True)
    render.sky(scene, "FFFFFF", 0.62)
    render.sun(scene, "FFF8EE", 1.55, (0.75, 0.0, -0.50), 0.35)
    return scene


def _hung(part: Part, figure: Figure) -> Array:
    """Sleeves come down a little from the modelling pose."""
    if part.bone:
        return part.points
    arms = {side: Arm(out=17, bend=5) for side in ("L", "R")}
    moves = matrices(figure, Pose(arms=arms))
    return warp(part.points, weights(part.points, figure.rig, part.softness), moves)


def _spin(kind: str) -> Array:
    yaw, pitch = _TURNS.get(category(kind), (13, 5))
    if kind == "backpack":
        yaw = 205
    return turn((1, 0, 0), pitch) @ turn((0, 0, 1), yaw)


def _place(things: list[Any], clouds: list[Array], spin: Array) -> Array:
    """Turn the product about its middle; what is left is the cloud the camera has to hold."""
    cloud = np.concatenate(clouds)
    middle = (cloud.min(axis=0) + cloud.max(axis=0)) / 2
    move = about(middle, spin)
    for thing, points in zip(things, clouds, strict=True):
        turned = points @ move[:3, :3].T + move[:3, 3]
        thing.data.vertices.foreach_set("co", turned.astype(np.float32).ravel())
        thing.data.update()
    return np.asarray(cloud @ move[:3, :3].T + move[:3, 3], dtype=np.float32)


def _frame(scene: Any, cloud: Array) -> None:
    low, high = cloud.min(axis=0), cloud.max(axis=0)
    middle, size = (low + high) / 2, max(high[0] - low[0], high[2] - low[2])
    eye = render.camera(scene)
    eye.data.type = "ORTHO"
    eye.data.ortho_scale = float(size) / 0.87
    x, y, z = (float(v) for v in middle)
    render.aim(eye, (x, -6.0, z), (x, y, z))


def _white(raw: Path, target: Path, side: int) -> None:
    """Rendered half as large again, for smooth edges."""
    picture = Image.open(raw).convert("RGBA")
    paper = Image.new("RGBA", picture.size, (255, 255, 255, 255))
    large = Image.alpha_composite(paper, picture).convert("RGB")
    large.resize((side, side), Image.Resampling.LANCZOS).save(target, quality=82, method=6)
    raw.unlink()
