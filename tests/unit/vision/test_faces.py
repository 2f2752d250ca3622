"""Faces are found and filled with one colour, or there is no masked picture at all."""

import numpy as np
import pytest

from vision.errors import FaceStepError, ModelDamagedError, ModelMissingError
from vision.faces import FILL, FaceFinder, fill, with_margin
from vision.timing import Clock
from vision.types import Box


@pytest.fixture(scope="module")
def finder(cards):
    return FaceFinder(cards["faces"])


def test_both_actors_faces_are_found(finder, couple):
    faces = finder.find(couple, Clock())
    assert len(faces) == 2
    assert max(face.box.iou(Box(699, 115, 766, 213)) for face in faces) > 0.5
    assert max(face.box.iou(Box(950, 155, 1021, 260)) for face in faces) > 0.5


def test_a_mirrored_picture_has_mirrored_faces(finder, actor):
    (face,) = finder.find(actor, Clock())
    (other,) = finder.find(np.ascontiguousarray(actor[:, ::-1]), Clock())
    width = actor.shape[1]
    mirrored = Box(width - other.box.x2, other.box.y1, width - other.box.x1, other.box.y2)
    assert mirrored.iou(face.box) > 0.8


def test_a_close_up_is_found_too(finder, actor):
    """Larger than anything the model was trained on, at the full size."""
    (found,) = finder.find(actor, Clock())
    face = found.box
    near = actor[face.y1 - 20 : face.y2 + 20, face.x1 - 20 : face.x2 + 20]
    assert finder.find(np.repeat(np.repeat(near, 8, 0), 8, 1), Clock())


def test_a_picture_without_people_has_no_faces(finder):
    assert finder.find(np.full((360, 640, 3), 90, np.uint8), Clock()) == ()


def test_inference_is_timed(finder, actor):
    clock = Clock()
    finder.find(actor, clock)
    assert clock.models["faces"] > 0


def test_every_filled_box_is_constant(finder, couple):
    faces = [face.box for face in finder.find(couple, Clock())]
    masked = fill(couple, [with_margin(face) for face in faces])
    for face in faces:
        assert (masked[face.y1 : face.y2, face.x1 : face.x2] == FILL).all()


def test_filling_leaves_the_frame_and_the_rest_alone(couple):
    box = Box(10, 20, 30, 40)
    before = couple.copy()
    masked = fill(couple, [box])
    assert (couple == before).all()
    masked[20:40, 10:30] = couple[20:40, 10:30]
    assert (masked == couple).all()


def test_a_box_beyond_the_frame_fills_what_is_inside():
    masked = fill(np.zeros((10, 10, 3), np.uint8), [Box(-5, -5, 3, 99)])
    assert (masked[:, :3] == FILL).all()
    assert (masked[:, 3:] == 0).all()


def test_the_margin_spares_what_is_worn_on_the_head():
    assert with_margin(Box(50, 50, 90, 150)) == Box(35, 45, 105, 165)


@pytest.mark.parametrize("shape", [(10, 10), (10, 10, 4)])
def test_a_frame_of_another_shape_is_no_masked_picture(shape):
    with pytest.raises(FaceStepError):
        fill(np.zeros(shape, np.uint8), ())


def test_an_empty_frame_fails_closed(finder):
    with pytest.raises(FaceStepError):
        finder.find(np.zeros((0, 0, 3), np.uint8), Clock())


def test_nan_from_the_model_fails_closed(cards, actor):
    finder = FaceFinder(cards["faces"])

    class Nonsense:
        def setInputSize(self, _): ...  # noqa: N802

        def detect(self, _):
            return 1, np.full((1, 15), np.nan, np.float32)

    finder._net = Nonsense()
    with pytest.raises(FaceStepError, match="nonsense"):
        finder.find(actor, Clock())


def test_a_frame_the_model_cannot_take_fails_closed(finder):
    with pytest.raises(FaceStepError):
        finder.find(np.zeros((20, 20, 7), np.uint8), Clock())


def test_bytes_that_are_no_model_are_a_damaged_model(cards, make_card):
    card = make_card(b"no model", "model", thresholds={"score": 0.5, "nms": 0.3})
    with pytest.raises(ModelDamagedError):
        FaceFinder(card)


def test_one_flipped_byte_is_a_damaged_model(cards, make_card):
    card = make_card(b"as published", "model")
    card.files["model"].path.write_bytes(b"as publishEd")
    with pytest.raises(ModelDamagedError):
        FaceFinder(card)


def test_no_file_is_a_missing_model(make_card):
    card = make_card(b"here", "model")
    card.files["model"].path.unlink()
    with pytest.raises(ModelMissingError):
        FaceFinder(card)
