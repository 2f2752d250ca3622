"""The core of the worker, in-process: real models, a real index, a real picture."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.calibrations import calibration_of
from app.lookup_messages import Stage
from app.model_cards import choose
from app.product_finder import find_products
from store.search import ProductIndex
from tests.wardrobe import make_index
from vision.pipeline import ROLES, Pipeline
from vision.timing import Clock

GREY = np.full((360, 640, 4), 127, np.uint8)


class BatchedPipeline(Pipeline):
    """A pipeline that thinks it runs on a GPU."""

    batched = True


@pytest.fixture(scope="module")
def cards(models):
    return {role: choose(models, role).card for role in ROLES}


@pytest.fixture(scope="module")
def pipeline(cards):
    return Pipeline.build(cards, prefer_gpu=False)


@pytest.fixture(scope="module")
def index(cards, models, tmp_path_factory):
    folder, encoder = make_index(tmp_path_factory.mktemp("shop"), models), cards["encoder"]
    sha256 = encoder.files["image"].sha256
    with ProductIndex.open(folder, encoder.name, sha256, calibration_of(encoder)) as opened:
        yield opened


@pytest.fixture(scope="module")
def couple(shared_data):
    """Two people, 1920x800, bgr0."""
    image = cv2.imread(str(shared_data / "films" / "stills" / "tos_foto1.jpg"))
    return cv2.cvtColor(image, cv2.COLOR_BGR2BGRA)


def find(frame, pipeline, index, cancelled=lambda: False, top=5):
    return find_products(frame, pipeline, index, ticket=7, top=top, cancelled=cancelled)


@pytest.fixture(scope="module")
def answers(couple, pipeline, index):
    return list(find(couple, pipeline, index))


def searched(answer):
    return sum(item.matches is not None for item in answer.items)


def test_regions_come_before_any_card(answers):
    assert (answers[0].stage, searched(answers[0])) == (Stage.REGIONS, 0)


def test_on_a_cpu_first_cards_stream_in(answers):
    unsearched = [
        len(answer.items) - searched(answer) for answer in answers if answer.stage is Stage.FIRST
    ]
    assert len(unsearched) > 1
    assert unsearched == sorted(unsearched, reverse=True)


def test_on_a_gpu_first_cards_come_together(couple, cards, index):
    batched = BatchedPipeline.build(cards, prefer_gpu=False)
    stages = [answer.stage for answer in find(couple, batched, index)]
    assert stages == [Stage.REGIONS, Stage.FIRST, Stage.REFINED]


def test_without_mattes_the_first_cards_are_final(couple, cards, index):
    unmatted = {role: card for role, card in cards.items() if role != "matting"}
    hurried = Pipeline.build(unmatted, prefer_gpu=False, looks=0)
    *_, last = find(couple, hurried, index)
    assert (last.stage, last.final) == (Stage.FIRST, True)


def test_only_the_last_answer_is_final(answers):
    assert [answer.final for answer in answers] == [False] * (len(answers) - 1) + [True]


def test_the_last_answer_is_refined(answers):
    assert answers[-1].stage is Stage.REFINED


def test_every_answer_carries_the_ticket(answers):
    assert {answer.ticket for answer in answers} == {7}


def test_items_keep_key_and_box(answers):
    boxes = {item.key: item.box for item in answers[0].items}
    assert all(boxes[item.key] == item.box for answer in answers for item in answer.items)


def test_every_filled_region_is_told(answers, pipeline, couple):
    scene = pipeline.see(cv2.cvtColor(couple, cv2.COLOR_BGRA2BGR), Clock())
    assert answers[0].faces == scene.masked.filled
    assert len(answers[0].faces) >= 2


def test_no_more_matches_than_wanted(couple, pipeline, index):
    final = list(find(couple, pipeline, index, top=2))[-1]
    assert max(len(item.matches) for item in final.items) <= 2


def test_matches_say_how_close_they_are(answers):
    similarities = [m.similarity for item in answers[-1].items for m in item.matches]
    assert all(-1.0 <= value <= 1.0 for value in similarities)


def test_the_stages_fit_into_the_total(answers):
    stages = dict(answers[-1].timings_ms)
    total = stages.pop("total")
    assert sum(stages.values()) <= total


def test_every_stage_is_timed(answers):
    stages = (
        "convert faces detect garments encode search detect_closer matte encode_refined "
        "search_refined"
    )
    assert set(answers[-1].timings_ms) == {*stages.split(), "total"}


def test_model_time_is_part_of_the_whole(answers):
    final = answers[-1]
    assert 0.0 < sum(final.model_ms.values()) <= final.timings_ms["total"]


def test_a_frame_without_garments_is_answered_at_once(pipeline, index):
    only = list(find(GREY, pipeline, index))
    assert [(answer.stage, answer.items, answer.final) for answer in only] == [
        (Stage.REGIONS, (), True)
    ]


def test_a_cancelled_lookup_stops_between_two_crops(couple, pipeline, index):
    seen = []
    found = find(couple, pipeline, index, cancelled=lambda: len(seen) == 3)
    seen.extend(answer.stage for answer in found)
    assert seen == [Stage.REGIONS, Stage.FIRST, Stage.FIRST]


def test_a_cancelled_lookup_stops_before_the_matte(couple, pipeline, index, answers):
    first = [answer for answer in answers if answer.stage is not Stage.REFINED]
    seen = []
    found = find(couple, pipeline, index, cancelled=lambda: len(seen) == len(first))
    seen.extend(answer.stage for answer in found)
    assert Stage.REFINED not in seen
