"""A machine is measured once, with its real models, and again when something of it changed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.quality import Preset, cards_for
from app.self_measurement import (
    Speed,
    machine_name,
    measure,
    remember,
    remembered,
    speed_file,
)

SPEED = Speed("here", "CPU", 10.0, 60.0, 440.0)


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    monkeypatch.setenv("TRENDFLIX_HOME", str(tmp_path))


def test_a_measurement_is_remembered():
    remember(SPEED)
    assert remembered("here") == SPEED


def test_another_machine_is_not_remembered():
    remember(SPEED)
    assert remembered("there") is None


@pytest.mark.parametrize("content", ["", "[]", '{"machine": "here"}', "\x00"])
def test_what_cannot_be_read_is_not_remembered(content):
    speed_file().write_text(content)
    assert remembered("here") is None


def test_a_disk_that_cannot_be_written_to_is_no_error(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("TRENDFLIX_HOME", str(tmp_path / "file" / "folder"))
    remember(SPEED)
    assert remembered("here") is None


def test_real_models_are_measured(models):
    cards = cards_for(models, Preset.BALANCED)
    speed = measure(cards, "here", prefer_gpu=False)
    assert speed.provider == "CPU"
    assert min(speed.encoder_ms, speed.detector_ms, speed.matting_ms) > 0.0


def test_other_models_are_another_machine(models):
    cards = cards_for(models, Preset.BALANCED)
    other = cards | {"detector": replace(cards["detector"], name="another")}
    assert machine_name(cards) != machine_name(other)
