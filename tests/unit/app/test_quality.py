"""Which preset suits a machine, who may ask for another one, and which models it takes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.model_cards import load_cards
from app.quality import (
    PARSER,
    TIERS,
    VARIABLE,
    Preset,
    cards_for,
    lookup_ms,
    named_preset,
    preset_for,
    speed_of,
)
from app.self_measurement import Speed, machine_name, remember
from vision.errors import CardError

TWO_CORES = Speed("laptop", "CPU", encoder_ms=10.0, detector_ms=60.0, matting_ms=440.0)


@pytest.fixture(autouse=True)
def unasked(monkeypatch, tmp_path):
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("TRENDFLIX_HOME", str(tmp_path / "home"))


def times(factor, provider="CPU"):
    return Speed(
        "other",
        provider,
        TWO_CORES.encoder_ms * factor,
        TWO_CORES.detector_ms * factor,
        TWO_CORES.matting_ms * factor,
    )


@pytest.mark.parametrize(
    ("speed", "preset"),
    [
        (TWO_CORES, Preset.BALANCED),
        (times(4.0), Preset.FAST),
        (times(0.1), Preset.BEST),
        (times(1.0, "CUDA"), Preset.BEST),
    ],
    ids=["two cores", "four times slower", "ten times faster", "graphics card"],
)
def test_a_machine_gets_what_it_does_in_time(speed, preset):
    assert preset_for(speed) is preset


def test_each_preset_costs_more_than_the_one_before():
    costs = [lookup_ms(TWO_CORES, preset) for preset in Preset]
    assert costs == sorted(costs)


def test_the_plan_names_a_preset():
    assert named_preset("best") is Preset.BEST


def test_the_environment_goes_before_the_plan(monkeypatch):
    monkeypatch.setenv(VARIABLE, "fast")
    assert named_preset("best") is Preset.FAST


def test_nobody_asked_leaves_it_to_the_machine():
    assert named_preset() is None


def test_an_unknown_quality_is_told_with_those_there_are():
    with pytest.raises(CardError, match="fast, balanced, best"):
        named_preset("perfect")


def put(folder, entries, *names):
    """Make the files of these models, of the right size."""
    for name in names:
        for artifact in entries[name].artifacts.values():
            with (folder / artifact.name).open("wb") as file:
                file.truncate(artifact.size)


@pytest.fixture
def entries(tmp_path):
    entries = load_cards(tmp_path)
    put(tmp_path, entries, "ssd-mobilenet-v3", "yolox-s", "u2netp", "u2net")
    return entries


@pytest.mark.parametrize(
    ("preset", "detector", "matting"),
    [
        (Preset.FAST, "ssd-mobilenet-v3", None),
        (Preset.BALANCED, "ssd-mobilenet-v3", "u2netp"),
        (Preset.BEST, "yolox-s", "u2net"),
    ],
)
def test_a_preset_takes_the_best_of_its_models_that_is_here(entries, preset, detector, matting):
    cards = cards_for(entries, preset)
    assert cards["detector"].name == detector
    assert (cards["matting"].name if "matting" in cards else None) == matting


def test_where_none_of_its_models_is_here_the_default_is_missed(tmp_path):
    assert cards_for(load_cards(tmp_path), Preset.BEST)["matting"].name == "u2netp"


@pytest.mark.parametrize("preset", Preset)
def test_every_model_of_a_preset_has_a_card(tmp_path, preset):
    entries, tiers = load_cards(tmp_path), TIERS[preset]
    assert {*tiers.detectors, *tiers.mattings} <= entries.keys()


@pytest.mark.parametrize(("provider", "parses"), [("CUDA", True), ("CPU", False)])
def test_clothes_are_told_apart_on_a_graphics_card_only(entries, tmp_path, provider, parses):
    put(tmp_path, entries, PARSER)
    machine = machine_name(cards_for(entries, Preset.BALANCED))
    remember(replace(TWO_CORES, machine=machine, provider=provider))
    assert ("parsing" in cards_for(entries, Preset.BEST)) == parses


def test_a_graphics_card_given_up_is_measured_as_a_processor(entries):
    cards = cards_for(entries, Preset.BALANCED)
    remember(replace(TWO_CORES, machine=machine_name(cards), provider="CUDA"))
    remember(replace(TWO_CORES, machine=machine_name(cards, prefer_gpu=False)))
    assert preset_for(speed_of(entries, prefer_gpu=False)) is Preset.BALANCED
