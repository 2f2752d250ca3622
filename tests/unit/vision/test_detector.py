"""Persons and accessories, by both architectures, in pixels of the frame."""

import numpy as np
import pytest

from vision.card import Preprocessing
from vision.detector import YoloxDetector, load_detector
from vision.errors import CardError, ModelDamagedError, VisionError
from vision.timing import Clock
from vision.types import Box

ROWS = 52 * 52 + 26 * 26 + 13 * 13
CELL = 52 * 52 + 10 * 26 + 3  # stride 16, column 3, row 10


@pytest.fixture(scope="module")
def ssd(cards):
    return load_detector(cards["detector"])


@pytest.fixture
def yolox(shared_data, models, make_card):
    """A test copy of the public model: same graph, other bytes than the released file."""
    card = models["yolox-nano"].card
    content = (shared_data.parent / "models" / "yolox_nano.onnx").read_bytes()
    return load_detector(
        make_card(
            content,
            "model",
            architecture="yolox",
            labels=card.labels,
            thresholds=card.thresholds,
            preprocessing=card.preprocessing,
        )
    )


@pytest.fixture
def drawn_yolox(make_card, constant_answer):
    """A detector that sees what the test writes into its output rows."""

    def make(rows, **more):
        return YoloxDetector(
            make_card(
                constant_answer(rows[None]),
                "model",
                architecture="yolox",
                labels={0: "person", 27: "tie"},
                thresholds={"score": 0.35, "nms": 0.45} | more,
                preprocessing=Preprocessing((416, 416), "bgr", "letterbox", scale=1.0),
            )
        )

    return make


def found_row(rows, at=CELL, kind=0, score=0.9, size=(64.0, 128.0)):
    """Write a box of `size` model pixels centred on (4, 10.5) strides of 16."""
    rows[at, :4] = 1.0, 0.5, np.log(size[0] / 16), np.log(size[1] / 16)
    rows[at, 4], rows[at, 5 + kind] = score, 1.0
    return rows


def empty_rows():
    return np.zeros((ROWS, 85), np.float32)


def persons(detections):
    return [each for each in detections if each.label == "person"]


def test_ssd_finds_both_actors(ssd, couple):
    trusted = [p for p in persons(ssd.detect(couple, Clock())) if p.score >= ssd.trusted]
    first, second = sorted(trusted, key=lambda each: each.box.x1)
    assert first.box.iou(Box(590, 75, 820, 790)) > 0.6
    assert second.box.iou(Box(880, 115, 1190, 800)) > 0.6


def test_yolox_finds_both_actors(yolox, couple):
    first, second = sorted(persons(yolox.detect(couple, Clock())), key=lambda each: each.box.x1)
    assert first.box.iou(Box(590, 75, 820, 790)) > 0.6
    assert second.box.iou(Box(880, 115, 1190, 800)) > 0.6


def test_both_architectures_agree_about_a_person(ssd, yolox, actor):
    (one,), (other,) = persons(ssd.detect(actor, Clock())), persons(yolox.detect(actor, Clock()))
    assert one.box.iou(other.box) > 0.8


@pytest.mark.parametrize("name", ["ssd", "yolox"])
def test_nothing_is_found_where_nobody_is(name, request):
    detector = request.getfixturevalue(name)
    assert detector.detect(np.full((360, 640, 3), 90, np.uint8), Clock()) == ()


def test_only_labels_of_the_card_are_reported(ssd, couple, cards):
    labels = {each.label for each in ssd.detect(couple, Clock())}
    assert labels <= set(cards["detector"].labels.values())


def test_a_yolox_row_is_decoded_and_mapped_back(drawn_yolox):
    frame = np.zeros((1040, 832, 3), np.uint8)  # letterbox ratio 0.4
    (person,) = drawn_yolox(found_row(empty_rows())).detect(frame, Clock())
    assert person.box == Box(80, 260, 240, 580)
    assert person.score == pytest.approx(0.9)


def test_boxes_end_at_the_frame(drawn_yolox):
    frame = np.zeros((416, 416, 3), np.uint8)
    (person,) = drawn_yolox(found_row(empty_rows(), size=(400.0, 800.0))).detect(frame, Clock())
    assert person.box == Box(0, 0, 264, 416)


def test_overlapping_boxes_of_one_label_become_the_best(drawn_yolox):
    rows = found_row(found_row(empty_rows()), at=CELL + 1, score=0.6, size=(70.0, 120.0))
    rows[CELL + 1, 0] = 0.2
    (person,) = drawn_yolox(rows).detect(np.zeros((416, 416, 3), np.uint8), Clock())
    assert person.score == pytest.approx(0.9)


def test_overlapping_boxes_of_two_labels_both_stay(drawn_yolox):
    rows = found_row(found_row(empty_rows()), at=CELL + 1, kind=27, score=0.6)
    rows[CELL + 1, 0] = 0.0
    found = drawn_yolox(rows).detect(np.zeros((416, 416, 3), np.uint8), Clock())
    assert [each.label for each in found] == ["person", "tie"]


@pytest.mark.parametrize(
    ("score", "size", "kind"),
    [(0.3, (64.0, 128.0), 0), (0.9, (4.0, 128.0), 0), (0.9, (64.0, 128.0), 5)],
    ids=["weak", "thin", "unnamed"],
)
def test_weak_tiny_and_unnamed_boxes_are_dropped(drawn_yolox, score, size, kind):
    rows = found_row(empty_rows(), score=score, size=size, kind=kind)
    assert drawn_yolox(rows).detect(np.zeros((416, 416, 3), np.uint8), Clock()) == ()


@pytest.mark.parametrize(("kind", "found"), [(0, ["person"]), (27, [])])
def test_only_persons_may_score_less_for_a_face_to_confirm(drawn_yolox, kind, found):
    detector = drawn_yolox(found_row(empty_rows(), score=0.3, kind=kind), score_with_face=0.25)
    seen = detector.detect(np.zeros((416, 416, 3), np.uint8), Clock())
    assert [each.label for each in seen] == found
    assert detector.trusted == 0.35


@pytest.mark.parametrize(("closely", "found"), [(True, ["tie"]), (False, [])])
def test_accessories_may_score_less_where_one_person_is_looked_at(drawn_yolox, closely, found):
    detector = drawn_yolox(found_row(empty_rows(), score=0.3, kind=27), score_closely=0.2)
    seen = detector.detect(np.zeros((416, 416, 3), np.uint8), Clock(), closely=closely)
    assert [each.label for each in seen] == found


def test_nonsense_of_the_model_is_an_error(drawn_yolox):
    rows = found_row(empty_rows())
    rows[CELL, 0] = np.nan
    with pytest.raises(VisionError, match="nonsense"):
        drawn_yolox(rows).detect(np.zeros((416, 416, 3), np.uint8), Clock())


def test_scores_that_are_no_number_are_an_error(drawn_yolox):
    rows = found_row(empty_rows())
    rows[CELL, 4] = np.nan
    with pytest.raises(VisionError, match="nonsense"):
        drawn_yolox(rows).detect(np.zeros((416, 416, 3), np.uint8), Clock())


def test_an_unknown_architecture_is_refused(make_card):
    with pytest.raises(ModelDamagedError, match="unknown"):
        load_detector(make_card(b"", "model", architecture="detr"))


def test_an_ssd_that_is_no_graph_is_a_damaged_model(make_card):
    graph = make_card(b"no graph", "model").files["model"]
    settings = make_card(b"no text", "config").files["config"]
    files = {"model": graph, "config": settings}
    with pytest.raises(ModelDamagedError):
        load_detector(
            make_card(b"", "x", architecture="ssd", files=files, thresholds={"score": 0.5})
        )


def test_a_card_without_a_threshold_is_named(make_card):
    with pytest.raises(CardError, match="tiny has no threshold score"):
        load_detector(make_card(b"", "model", architecture="ssd"))
