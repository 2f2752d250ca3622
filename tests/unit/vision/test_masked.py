"""A masked picture: every face one colour, nobody can write to it, and no other way to one."""

import copy
import pickle
from dataclasses import FrozenInstanceError, replace

import numpy as np
import pytest

from vision.masked import FILL, MaskedImage, with_margin
from vision.timing import Clock
from vision.types import Box, Detection

GREY = np.full((360, 640, 3), 90, np.uint8)
STANDING = Detection(Box(200, 20, 320, 340), "person", 0.9)


def is_filled(masked, box):
    return (masked[box.y1 : box.y2, box.x1 : box.x2] == FILL).all()


def test_every_face_is_one_colour_and_a_margin_around_it(masked, couple):
    scene = masked(couple)
    assert len(scene.faces) == 2
    assert all(is_filled(scene, with_margin(face.box)) for face in scene.faces)


def test_what_is_not_filled_stays_as_it_was(masked, couple):
    scene = masked(couple)
    restored = scene.pixels.copy()
    for box in scene.filled:
        restored[box.y1 : box.y2, box.x1 : box.x2] = couple[box.y1 : box.y2, box.x1 : box.x2]
    assert (restored == couple).all()


def test_the_frame_itself_stays_as_it_is(masked, couple):
    before = couple.copy()
    masked(couple)
    assert (couple == before).all()


def test_a_person_without_a_face_is_filled_where_one_would_be(masked):
    scene = masked(GREY, [STANDING])
    assert scene.faces == ()
    (face,) = scene.filled
    assert is_filled(scene, face)
    assert STANDING.box.intersection(face) > 0.9 * face.area


def test_filled_regions_are_inside_the_picture(masked):
    beyond = Detection(Box(-50, -80, 120, 300), "person", 0.9)
    for box in masked(GREY, [beyond]).filled:
        assert box == box.clipped(640, 360)


def test_the_margin_spares_what_is_worn_on_the_head():
    assert with_margin(Box(50, 50, 90, 150)) == Box(35, 45, 105, 165)


def test_only_a_face_finder_says_where_faces_are():
    class NoFaces:
        def find(self, *_):
            return ()

    with pytest.raises(TypeError, match="FaceFinder"):
        MaskedImage(GREY, NoFaces(), (), Clock())


def test_pixels_cannot_be_written(masked):
    scene = masked(GREY)
    with pytest.raises(ValueError, match="read-only"):
        scene[10:20, 10:20] += 1
    with pytest.raises(ValueError, match="WRITEABLE"):
        scene.pixels.flags.writeable = True


def test_pixels_cannot_be_exchanged(masked):
    scene = masked(GREY)
    with pytest.raises(FrozenInstanceError):
        scene.pixels = GREY
    with pytest.raises(ValueError, match="init=False"):
        replace(scene, pixels=GREY)


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, pickle.dumps])
def test_a_masked_picture_is_not_copied(masked, copied):
    with pytest.raises(TypeError, match="not copied"):
        copied(masked(GREY))


def test_there_is_no_other_kind_of_masked_picture():
    with pytest.raises(TypeError, match="kinds"):
        type("Unmasked", (MaskedImage,), {"__init__": lambda *_: None})
