"""From a frame to items, with real models; and no embedding without filled faces."""

from importlib.resources import as_file, files

import cv2
import numpy as np
import pytest

from vision.errors import ModelDamagedError, ModelMissingError
from vision.masked import FILL
from vision.pipeline import Pipeline
from vision.timing import Clock
from vision.types import Box

GREY = np.full((360, 640, 3), 90, np.uint8)


def look_up(pipeline, frame):
    scene = pipeline.see(frame, Clock())
    return pipeline.encode(scene, scene.regions, Clock())


@pytest.fixture(scope="module")
def scene(pipeline, couple):
    return pipeline.see(couple, Clock())


def test_both_actors_wear_something(scene):
    middles = [(r.detection.box.x1 + r.detection.box.x2) / 2 for r in scene.regions]
    assert any(middle < 850 for middle in middles)
    assert any(middle > 850 for middle in middles)


def test_every_face_box_is_constant(scene):
    assert len(scene.masked.faces) == 2
    for face in scene.faces:
        assert (scene.masked[face.y1 : face.y2, face.x1 : face.x2] == FILL).all()


def test_the_frame_itself_is_not_changed(pipeline, actor):
    before = actor.copy()
    pipeline.see(actor, Clock())
    assert (actor == before).all()


def test_a_portrait_has_an_upper_body_and_no_shoes(pipeline, actor):
    categories = [region.category for region in pipeline.see(actor, Clock()).regions]
    assert "upper body" in categories
    assert "footwear" not in categories


def test_a_person_without_a_visible_face_is_filled_there_all_the_same(pipeline, film_frame):
    frame = film_frame("one-by-one-person-detection.mp4", 110.0)
    scene = pipeline.see(frame, Clock())
    assert scene.masked.faces == ()
    (face,) = scene.faces
    assert (scene.masked[face.y1 : face.y2, face.x1 : face.x2] == FILL).all()


def test_an_empty_picture_has_nothing(pipeline):
    scene = pipeline.see(GREY, Clock())
    assert scene.regions == ()
    assert pipeline.encode(scene, scene.regions, Clock()) == []


def test_items_come_in_the_order_of_the_regions(pipeline, scene, cards):
    items = pipeline.encode(scene, scene.regions, Clock())
    assert [item.detection for item in items] == [each.detection for each in scene.regions]
    for item in items:
        assert item.embedding.shape == (cards["encoder"].dimension,)
        assert np.linalg.norm(item.embedding) == pytest.approx(1, abs=1e-5)


def test_encoding_one_region_is_encoding_it_among_others(pipeline, scene):
    together = pipeline.encode(scene, scene.regions, Clock())
    (alone,) = pipeline.encode(scene, scene.regions[1:2], Clock())
    assert (alone.embedding == together[1].embedding).all()


def test_a_matte_puts_items_on_white(pipeline, actor):
    scene = pipeline.see(actor, Clock())
    matte = pipeline.matte(scene, Clock())
    (item, *_) = pipeline.encode(scene, scene.regions, Clock(), matte)
    assert matte.alpha.shape == actor.shape[:2]
    assert (item.cutout == 255).all(axis=2).mean() > 0.1


def test_a_scene_without_a_subject_keeps_everything(pipeline):
    matte = pipeline.matte(pipeline.see(GREY, Clock()), Clock())
    assert (matte.alpha == 255).all()


def test_stages_and_models_are_named_as_the_window_expects(pipeline, actor):
    clock = Clock()
    scene = pipeline.see(actor, clock)
    pipeline.encode(scene, scene.regions, clock)
    matte = pipeline.matte(scene, clock)
    pipeline.encode(scene, scene.regions, clock, matte)
    stages = {"faces", "detect", "garments", "encode", "matte", "encode_refined"}
    assert set(clock.stages) == stages
    assert set(clock.models) == {"faces", "detector", "encoder", "matting"}


def test_what_is_not_inference_is_little(pipeline, couple):
    clock = Clock()
    scene = pipeline.see(couple, clock)
    pipeline.encode(scene, scene.regions, clock)
    pipeline.matte(scene, clock)
    assert sum(clock.models.values()) > 0.7 * sum(clock.stages.values())


def test_a_run_of_warm_up_prints_nothing(cards, capfd):
    pipeline = Pipeline.build(cards)
    pipeline.warm_up()
    pipeline.warm_up_matting()
    assert capfd.readouterr() == ("", "")


def test_a_machine_told_to_use_the_cpu_does(cards):
    pipeline = Pipeline.build(cards, prefer_gpu=False)
    assert (pipeline.provider, pipeline.note, pipeline.batched) == ("CPU", "", False)


def test_a_role_without_a_model_is_named(cards):
    with pytest.raises(ModelMissingError, match="detector"):
        Pipeline.build({role: card for role, card in cards.items() if role != "detector"})


@pytest.mark.parametrize("role", ["faces", "detector", "encoder", "matting"])
def test_one_damaged_model_is_named(cards, make_card, role):
    part = "image" if role == "encoder" else "model"
    real = cards[role]
    told = {"name": real.name, "architecture": real.architecture, "thresholds": real.thresholds}
    damaged = make_card(b"as published", part, **told)
    damaged.files[part].path.write_bytes(b"as publishEd")
    with pytest.raises(ModelDamagedError):
        Pipeline.build({**cards, role: damaged})


@pytest.fixture(scope="module")
def gallery():
    """Three rendered people in the demo film, one with a tote in the hand."""
    with as_file(files("resources") / "demo" / "film.mp4") as film:
        reader = cv2.VideoCapture(str(film))
        reader.set(cv2.CAP_PROP_POS_MSEC, 7425)
        done, frame = reader.read()
    assert done
    return frame


def test_a_closer_look_adds_a_bag_after_the_regions_known_before(pipeline, gallery):
    scene = pipeline.see(gallery, Clock())
    closer = pipeline.look_closer(scene, Clock())
    assert closer.regions[: len(scene.regions)] == scene.regions
    bags = [each.detection.box for each in closer.regions[len(scene.regions) :]]
    assert max(bag.iou(Box(216, 290, 285, 390)) for bag in bags) > 0.5


def test_a_closer_look_at_nobody_adds_nothing(pipeline):
    scene = pipeline.see(GREY, Clock())
    assert pipeline.look_closer(scene, Clock()).regions == ()


def test_without_a_model_there_is_no_matte(cards, scene):
    hurried = Pipeline.build({role: cards[role] for role in cards if role != "matting"})
    assert not hurried.mattes
    with pytest.raises(ModelMissingError):
        hurried.matte(scene, Clock())
