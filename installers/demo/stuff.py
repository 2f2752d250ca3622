"""Blender materials: cloth from pattern tiles, and skin, hair, eyes, leather, metal."""

from dataclasses import dataclass
from typing import Any

import bpy
import numpy as np

from palette import linear, rgb
from pattern import SIZES, relief, tile

_RELIEFS = {
    "knit": (0.034, 0.0045),
    "rib": (0.030, 0.004),
    "weave": (0.16, 0.0025),
    "clay": (0.22, 0.0045),
    "cord": (0.05, 0.003),
}


@dataclass(frozen=True)
class Look:
    """What a material is made of: pattern and colours, relief, gloss."""

    pattern: str
    colours: tuple[str, ...]
    bump: str = "weave"
    rough: float = 0.85
    metal: float = 0.0


def material(look: Look) -> Any:
    """The material of a look, made once."""
    name = f"{look.pattern}|{','.join(look.colours)}|{look.bump}|{look.rough}|{look.metal}"
    found = bpy.data.materials.get(name[:60])
    return found or _make(name[:60], look)


def _make(name: str, look: Look) -> Any:
    made, shade = _blank(name, look.rough, look.metal)
    tree = made.node_tree
    if look.pattern == "solid":
        shade.inputs["Base Color"].default_value = (*linear(look.colours[0]), 1)
    else:
        picture = _picture(name, tile(look.pattern, look.colours), True)
        node = _texture(tree, picture, 1 / SIZES[look.pattern])
        tree.links.new(node.outputs["Color"], shade.inputs["Base Color"])
    if look.bump:
        _bump(tree, shade, look.bump)
    return made


def _blank(name: str, rough: float, metal: float = 0.0) -> tuple[Any, Any]:
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    shade = made.node_tree.nodes["Principled BSDF"]
    shade.inputs["Roughness"].default_value = rough
    shade.inputs["Metallic"].default_value = metal
    shade.inputs["Specular IOR Level"].default_value = 0.25
    return made, shade


def _picture(name: str, pixels: Any, colour: bool) -> Any:
    height, width = pixels.shape[:2]
    image = bpy.data.images.new(name, width, height, is_data=not colour)
    flat = np.ones((height, width, 4), dtype=np.float32)
    flat[:, :, :3] = pixels if pixels.ndim == 3 else pixels[:, :, None]
    image.pixels.foreach_set(flat.ravel())
    image.pack()
    return image


def _texture(tree: Any, picture: Any, scale: float) -> Any:
    place = tree.nodes.new("ShaderNodeUVMap")
    place.uv_map = "cloth"
    grow = tree.nodes.new("ShaderNodeVectorMath")
    grow.operation = "SCALE"
    grow.inputs["Scale"].default_value = scale
    node = tree.nodes.new("ShaderNodeTexImage")
    node.image = picture
    tree.links.new(place.outputs["UV"], grow.inputs[0])
    tree.links.new(grow.outputs["Vector"], node.inputs["Vector"])
    return node


def _bump(tree: Any, shade: Any, kind: str) -> None:
    size, depth = _RELIEFS[kind]
    picture = bpy.data.images.get(f"relief {kind}") or _picture(
        f"relief {kind}", relief(kind), False
    )
    node = _texture(tree, picture, 1 / size)
    bump = tree.nodes.new("ShaderNodeBump")
    bump.inputs["Distance"].default_value = depth
    bump.inputs["Strength"].default_value = 0.7
    tree.links.new(node.outputs["Color"], bump.inputs["Height"])
    tree.links.new(bump.outputs["Normal"], shade.inputs["Normal"])


def skin(colour: str, blush: str) -> Any:
    """Skin clay: rosy where the mesh says so, dented a little everywhere."""
    name = f"skin {colour}"
    if name in bpy.data.materials:
        return bpy.data.materials[name]
    made, shade = _blank(name, 0.55)
    tree = made.node_tree
    tint = tree.nodes.new("ShaderNodeAttribute")
    tint.attribute_name = "tint"
    mix = tree.nodes.new("ShaderNodeMix")
    mix.data_type = "RGBA"
    mix.inputs["A"].default_value = (*linear(colour), 1)
    mix.inputs["B"].default_value = (*linear(blush), 1)
    tree.links.new(tint.outputs["Fac"], mix.inputs["Factor"])
    tree.links.new(mix.outputs["Result"], shade.inputs["Base Color"])
    _dent(tree, shade, 38.0, 0.0035)
    return made


def clay(colour: str, rough: float = 0.6, dent: float = 0.004, scale: float = 30.0) -> Any:
    """Plain modelling clay for hair and the sets, dented by thumbs."""
    name = f"clay {colour} {rough} {dent} {scale}"
    if name in bpy.data.materials:
        return bpy.data.materials[name]
    made, shade = _blank(name, rough)
    shade.inputs["Base Color"].default_value = (*linear(colour), 1)
    if dent:
        _dent(made.node_tree, shade, scale, dent)
    return made


def gloss(colour: str, rough: float = 0.15, metal: float = 0.0) -> Any:
    """Smooth and shiny: eyes, lips, glasses."""
    name = f"gloss {colour} {rough} {metal}"
    if name in bpy.data.materials:
        return bpy.data.materials[name]
    made, shade = _blank(name, rough, metal)
    shade.inputs["Base Color"].default_value = (*linear(colour), 1)
    shade.inputs["Specular IOR Level"].default_value = 0.5
    return made


def _dent(tree: Any, shade: Any, scale: float, depth: float) -> None:
    """Dents live in rest space (the attribute), so they move with the body."""
    place = tree.nodes.new("ShaderNodeAttribute")
    place.attribute_name = "rest"
    noise = tree.nodes.new("ShaderNodeTexNoise")
    noise.inputs["Scale"].default_value = scale
    noise.inputs["Detail"].default_value = 1.0
    bump = tree.nodes.new("ShaderNodeBump")
    bump.inputs["Distance"].default_value = depth
    tree.links.new(place.outputs["Vector"], noise.inputs["Vector"])
    tree.links.new(noise.outputs["Fac"], bump.inputs["Height"])
    tree.links.new(bump.outputs["Normal"], shade.inputs["Normal"])


__all__ = ["Look", "clay", "gloss", "material", "rgb", "skin"]
