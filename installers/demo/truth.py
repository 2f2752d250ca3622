"""Ground truth of one pose: boxes and visible pixels of garments and faces, from the index pass."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import bpy
import numpy as np
import numpy.typing as npt

from field import Array
from product import Product
from puppet import Piece, Puppet

Index = npt.NDArray[np.int32]
_HEADS = 200


@dataclass(frozen=True)
class Worn:
    """One product on one person, and the index it is rendered with."""

    number: int
    person: str
    product: Product
    pieces: tuple[Piece, ...]


def number(puppets: list[Puppet]) -> list[Worn]:
    """Give every worn product and every head its own object index."""
    found: list[Worn] = []
    for order, puppet in enumerate(puppets):
        head = next(p for p in puppet.pieces if p.part.tint is not None)
        head.thing.pass_index = _HEADS + order
        for product in puppet.person.outfit:
            pieces = tuple(p for p in puppet.pieces if p.product == product)
            for piece in pieces:
                piece.thing.pass_index = len(found) + 1
            found.append(Worn(len(found) + 1, puppet.person.name, product, pieces))
    return found


def listen(scene: Any, folder: Path) -> None:
    """Let the compositor write the index pass beside the picture."""
    scene.view_layers[0].use_pass_object_index = True
    scene.use_nodes = True
    tree = scene.node_tree
    tree.nodes.clear()
    source = tree.nodes.new("CompositorNodeRLayers")
    picture = tree.nodes.new("CompositorNodeComposite")
    file = tree.nodes.new("CompositorNodeOutputFile")
    file.base_path = str(folder)
    file.format.file_format = "OPEN_EXR"
    file.format.color_depth = "32"
    file.file_slots[0].path = "index-"
    tree.links.new(source.outputs["Image"], picture.inputs["Image"])
    tree.links.new(source.outputs["IndexOB"], file.inputs[0])


def index(folder: Path) -> Index:
    """Read the index pass just written, top row first, and drop the file."""
    path = next(folder.glob("index-*.exr"))
    image = bpy.data.images.load(str(path))
    image.colorspace_settings.name = "Non-Color"
    width, height = image.size
    pixels = np.empty(width * height * 4, dtype=np.float32)
    image.pixels.foreach_get(pixels)
    bpy.data.images.remove(image)
    path.unlink()
    return np.asarray(np.rint(pixels.reshape(height, width, 4)[::-1, :, 0]), dtype=np.int32)


def garments(
    seen: Index, worn: list[Worn], ids: dict[Product, str], view: "View"
) -> list[dict[str, Any]]:
    """One entry per product that shows at least a few pixels."""
    found = []
    for item in worn:
        mask = seen == item.number
        if mask.sum() < 24:
            continue
        whole = view.silhouette([piece.points[piece.part.quads] for piece in item.pieces])
        share = float(mask[::2, ::2].sum()) / max(whole, 1)
        found.append(
            {
                "product_id": ids[item.product],
                "category": item.product.category,
                "person": item.person,
                "box": _bounds(mask),
                "pixels": int(mask.sum()),
                "visible": round(min(share, 1.0), 3),
            }
        )
    return found


def faces(seen: Index, puppets: list[Puppet], view: "View") -> list[dict[str, Any]]:
    """Faces turned to the camera, in the frame and not hidden."""
    found = []
    for order, puppet in enumerate(puppets):
        head = next(p for p in puppet.pieces if p.part.tint is not None)
        rest = head.part.points
        front = (rest[:, 1] < -0.045) & (rest[:, 2] > 1.478) & (rest[:, 2] < 1.70)
        box = view.box(head.points[front])
        if box is None or view.turned(head.points, rest) < 0.45:
            continue
        x1, y1, x2, y2 = box
        share = (seen[y1:y2, x1:x2] == _HEADS + order).mean()
        if share > 0.20:
            found.append({"person": puppet.person.name, "box": box})
    return found


def _bounds(mask: npt.NDArray[np.bool_]) -> list[int]:
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    return [int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1]


class View:
    """The camera in numbers: world points to film pixels."""

    def __init__(self, eye: Any, size: tuple[int, int]) -> None:
        matrix = np.array(eye.matrix_world, dtype=np.float32)
        self.place, self.turn = matrix[:3, 3], matrix[:3, :3]
        self.size = size
        self.focal = eye.data.lens / eye.data.sensor_width * size[0]

    def pixels(self, points: Array) -> Array:
        """Film coordinates of world points."""
        local = (points - self.place) @ self.turn
        flat = local[..., :2] / np.maximum(-local[..., 2:], 1e-3) * self.focal
        return np.asarray(flat * (1, -1) + np.array(self.size) / 2, dtype=np.float32)

    def silhouette(self, quads: list[Array]) -> int:
        """Pixels (at half size) a thing would cover alone, beyond the frame's edges too."""
        width, height = self.size
        canvas = np.zeros((height, width), dtype=bool)
        for corners in quads:
            a, b, c, d = np.moveaxis(self.pixels(corners), 1, 0)
            for u in (0.17, 0.5, 0.83):
                for v in (0.17, 0.5, 0.83):
                    spot = a * (1 - u) * (1 - v) + b * u * (1 - v) + c * u * v + d * (1 - u) * v
                    x = np.clip(spot[:, 0] / 2 + width / 4, 0, width - 1).astype(int)
                    y = np.clip(spot[:, 1] / 2 + height / 4, 0, height - 1).astype(int)
                    canvas[y, x] = True
        return int(canvas.sum())

    def box(self, points: Array) -> list[int] | None:
        """Bounds of the points; None where most of them lie outside the frame."""
        flat = self.pixels(points)
        low, high = flat.min(axis=0), flat.max(axis=0)
        inner = (np.maximum(low, 0), np.minimum(high, self.size))
        size = np.maximum(inner[1] - inner[0], 0)
        if size.prod() < 0.7 * (high - low).prod():
            return None
        return [int(v) for v in (*np.floor(inner[0]), *np.ceil(inner[1]))]

    def turned(self, points: Array, rest: Array) -> float:
        """Cosine between where the face looks and the camera: from nape to nose tip."""
        nose, nape = points[rest[:, 1].argmin()], points[rest[:, 1].argmax()]
        way = (nose - nape) * (1, 1, 0)
        back = (self.place - nose) * (1, 1, 0)
        return float(way @ back / (np.linalg.norm(way) * np.linalg.norm(back) + 1e-9))
