"""Cycles on the processor, set up once: few samples, denoised, colours as they are."""

import os
from typing import Any

import bpy

from palette import linear


def fresh(width: int, height: int, samples: int, *, clear: bool = False) -> Any:
    """An empty scene with all render settings made."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.render.resolution_x, scene.render.resolution_y = width, height
    scene.render.resolution_percentage = 100
    scene.render.film_transparent = clear
    scene.render.use_persistent_data = True
    scene.render.threads_mode = "FIXED"
    scene.render.threads = os.cpu_count() or 2
    scene.view_settings.view_transform = "Standard"
    scene.render.image_settings.file_format = "PNG"
    _cycles(scene.cycles, samples)
    return scene


def _cycles(cycles: Any, samples: int) -> None:
    cycles.device = "CPU"
    cycles.samples = samples
    cycles.use_adaptive_sampling = False
    cycles.use_denoising = True
    cycles.use_light_tree = False
    cycles.denoiser = "OPENIMAGEDENOISE"
    cycles.denoising_prefilter = "FAST"
    cycles.denoising_quality = "FAST"
    cycles.max_bounces = 2
    cycles.diffuse_bounces = 1
    cycles.glossy_bounces = 1
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.sample_clamp_indirect = 4.0


def sky(scene: Any, colour: str, strength: float) -> None:
    """Even light from all sides."""
    world = bpy.data.worlds.new("sky")
    scene.world = world
    # An even sky is found by the bounced rays; all light samples may then go to the sun.
    world.cycles.sampling_method = "NONE"
    world.use_nodes = True
    shade = world.node_tree.nodes["Background"]
    shade.inputs["Color"].default_value = (*linear(colour), 1)
    shade.inputs["Strength"].default_value = strength


def sun(
    scene: Any, colour: str, strength: float, spin: tuple[float, float, float], soft: float = 0.25
) -> None:
    """A soft key light from far away; spin in radians."""
    data = bpy.data.lights.new("sun", "SUN")
    data.energy, data.angle, data.color = strength, soft, linear(colour)
    lamp = bpy.data.objects.new("sun", data)
    lamp.rotation_euler = spin
    scene.collection.objects.link(lamp)


def camera(scene: Any, lens: float = 50.0) -> Any:
    """The scene's camera."""
    data = bpy.data.cameras.new("camera")
    data.lens = lens
    eye = bpy.data.objects.new("camera", data)
    scene.collection.objects.link(eye)
    scene.camera = eye
    return eye


def aim(eye: Any, place: tuple[float, float, float], target: tuple[float, float, float]) -> None:
    """Put the camera somewhere and let it look at a point."""
    from mathutils import Vector

    way = Vector(target) - Vector(place)
    eye.location = place
    eye.rotation_euler = way.to_track_quat("-Z", "Y").to_euler()


def shoot(scene: Any, path: str) -> None:
    """Render to a file."""
    scene.render.filepath = path
    bpy.ops.render.render(write_still=True)
