"""Building blocks of the sets: rounded boxes, balls, posts, flat pictures, plants, benches."""

from typing import Any

import bpy
import numpy as np

from palette import linear
from pattern import tile
from stuff import clay

Place = tuple[float, float, float]


def box(
    size: Place, place: Place, colour: str, rounding: float = 0.02, spin: Place = (0, 0, 0)
) -> Any:
    """A box with bevelled edges; place is its middle."""
    bpy.ops.mesh.primitive_cube_add(size=1, location=place, rotation=spin)
    thing = bpy.context.object
    thing.dimensions = size
    bpy.ops.object.transform_apply(location=False, rotation=False, scale=True)
    bevel = thing.modifiers.new("bevel", "BEVEL")
    bevel.width, bevel.segments = min(rounding, min(size) * 0.49), 3
    return _dress(thing, colour)


def ball(radii: Place, place: Place, colour: str) -> Any:
    """An ellipsoid."""
    bpy.ops.mesh.primitive_uv_sphere_add(segments=40, ring_count=24, radius=1, location=place)
    bpy.context.object.scale = radii
    return _dress(bpy.context.object, colour)


def post(
    radius: float,
    height: float,
    place: Place,
    colour: str,
    top: float | None = None,
    spin: Place = (0, 0, 0),
) -> Any:
    """A cylinder or, with another radius at the top, a cone; place is its middle."""
    bpy.ops.mesh.primitive_cone_add(
        vertices=40,
        radius1=radius,
        radius2=radius if top is None else top,
        depth=height,
        location=place,
        rotation=spin,
    )
    thing = bpy.context.object
    bevel = thing.modifiers.new("bevel", "BEVEL")
    bevel.width, bevel.segments, bevel.limit_method = min(radius, height) * 0.18, 3, "ANGLE"
    return _dress(thing, colour)


def ring(radius: float, thick: float, place: Place, colour: str, spin: Place = (0, 0, 0)) -> Any:
    """A torus."""
    bpy.ops.mesh.primitive_torus_add(
        major_radius=radius,
        minor_radius=thick,
        location=place,
        rotation=spin,
        major_segments=40,
        minor_segments=14,
    )
    return _dress(bpy.context.object, colour)


def poster(
    width: float, height: float, place: Place, pattern: str, colours: tuple[str, ...]
) -> None:
    """A picture on the wall, one pattern tile, in a wooden frame."""
    bpy.ops.mesh.primitive_plane_add(size=1, location=place, rotation=(np.pi / 2, 0, 0))
    thing = bpy.context.object
    thing.scale = (width, height, 1)
    made = bpy.data.materials.new("poster")
    made.use_nodes = True
    node = made.node_tree.nodes.new("ShaderNodeTexImage")
    node.image = _picture(tile(pattern, colours))
    shade = made.node_tree.nodes["Principled BSDF"]
    shade.inputs["Roughness"].default_value = 0.8
    made.node_tree.links.new(node.outputs["Color"], shade.inputs["Base Color"])
    thing.data.materials.append(made)
    x, y, z = place
    for dx, dz, w, h in (
        (0, height / 2, width + 0.08, 0.04),
        (0, -height / 2, width + 0.08, 0.04),
        (width / 2, 0, 0.04, height),
        (-width / 2, 0, 0.04, height),
    ):
        box((w, 0.05, h), (x + dx, y - 0.01, z + dz), "8A6240", 0.012)


def _picture(pixels: Any) -> Any:
    image = bpy.data.images.new("poster", pixels.shape[1], pixels.shape[0])
    flat = np.ones((*pixels.shape[:2], 4), dtype=np.float32)
    flat[:, :, :3] = pixels
    image.pixels.foreach_set(flat.ravel())
    image.pack()
    return image


def plant(place: Place, pot: str, leaves: str, size: float = 1.0) -> None:
    """A round bush in a pot."""
    x, y, z = place
    post(0.13 * size, 0.26 * size, (x, y, z + 0.13 * size), pot, 0.17 * size)
    ring(0.165 * size, 0.022 * size, (x, y, z + 0.25 * size), pot)
    bush((x, y, z + 0.48 * size), 0.24 * size, leaves, 9)


def bush(place: Place, radius: float, colour: str, lumps: int) -> None:
    """A heap of balls."""
    dice = np.random.default_rng(int(abs(place[0]) * 1000) + lumps)
    ball((radius * 0.85,) * 3, place, colour)
    for i in range(lumps):
        turn, up = 2.4 * i, -0.5 + 1.4 * i / lumps
        flat = np.sqrt(max(1 - up * up, 0.05))
        offset = np.array((flat * np.cos(turn), flat * np.sin(turn), up)) * radius * 0.75
        size = radius * (0.42 + 0.16 * dice.random())
        ball((size, size, size), tuple(np.array(place) + offset), colour)


def bench(place: Place, wood: str, iron: str, width: float = 1.5) -> None:
    """Slats on two feet, with a back."""
    x, y, z = place
    for i in range(3):
        box((width, 0.11, 0.05), (x, y - 0.14 + 0.13 * i, z + 0.46), wood, 0.018)
    for i in range(2):
        box((width, 0.045, 0.12), (x, y + 0.22, z + 0.66 + 0.17 * i), wood, 0.018)
    for side in (-1, 1):
        box((0.07, 0.36, 0.44), (x + side * (width / 2 - 0.2), y, z + 0.22), iron, 0.02)
        box((0.06, 0.05, 0.5), (x + side * (width / 2 - 0.2), y + 0.25, z + 0.66), iron, 0.02)


def backdrop(size: Place, place: Place, colour: str) -> None:
    """A painted sky: it shines by itself, so nothing casts a shadow on it."""
    thing = box(size, place, colour, 0.01)
    made = bpy.data.materials.new("backdrop")
    made.use_nodes = True
    shade = made.node_tree.nodes["Principled BSDF"]
    shade.inputs["Base Color"].default_value = (0, 0, 0, 1)
    shade.inputs["Emission Color"].default_value = (*linear(colour), 1)
    shade.inputs["Emission Strength"].default_value = 0.95
    thing.data.materials[0] = made


def _dress(thing: Any, colour: str) -> Any:
    thing.data.polygons.foreach_set("use_smooth", np.ones(len(thing.data.polygons), dtype=bool))
    thing.data.materials.append(clay(colour, 0.75, 0.0))
    return thing
