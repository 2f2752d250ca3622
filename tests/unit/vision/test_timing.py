"""The clock adds up, keeps inference apart, and also counts what failed."""

import time

import pytest

from vision.timing import Clock


def test_the_same_stage_twice_adds_up():
    clock = Clock()
    for _ in range(2):
        with clock.stage("faces"):
            time.sleep(0.01)
    assert 20 <= clock.stages["faces"] < 2000


def test_inference_is_kept_apart_from_stages():
    clock = Clock()
    with clock.stage("detect"), clock.model("detector"):
        time.sleep(0.002)
    assert set(clock.stages) == {"detect"}
    assert set(clock.models) == {"detector"}
    assert clock.models["detector"] <= clock.stages["detect"]


def test_a_stage_that_fails_is_counted():
    clock = Clock()
    with pytest.raises(ZeroDivisionError), clock.stage("faces"):
        raise ZeroDivisionError
    assert "faces" in clock.stages
