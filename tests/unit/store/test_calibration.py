"""A cosine becomes a closeness, and a closeness a band."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from store.calibration import (
    Calibration,
    CalibrationTable,
    Curve,
    CurveTable,
    FocusPart,
    curve_through,
    read_calibration,
)
from store.types import STRICTNESS, USUAL, Band, Match, Product, close_enough
from tests.small_index import unit

SHA = "ab" * 32
PRODUCT = Product("p", "Hat", "", None, "", "https://shop.example/p", "headwear", "")
STORED = CalibrationTable(
    encoder_sha256=SHA,
    other=CurveTable(similarity=(0.0, 1.0), closeness=(0.0, 1.0)),
    curves={"tie": CurveTable(similarity=(0.5, 1.0), closeness=(0.0, 1.0))},
)


def match(closeness):
    return Match(PRODUCT, 0.5, closeness)


def test_between_knots_a_curve_is_straight():
    assert Curve((0.2, 0.4), (0.5, 0.9)).at(0.3) == pytest.approx(0.7)


def test_outside_its_knots_a_curve_is_flat():
    curve = Curve((0.2, 0.4), (0.5, 0.9))
    assert (curve.at(-1.0), curve.at(1.0)) == (0.5, 0.9)


def test_each_category_has_its_own_curve():
    calibration = Calibration(Curve((0.0, 1.0), (0.0, 1.0)), {"tie": Curve((0.5, 1.0), (0.0, 1.0))})
    assert calibration.closeness(0.75, "tie") == pytest.approx(0.5)
    assert calibration.closeness(0.75, "bag") == pytest.approx(0.75)


def test_what_was_stored_is_read_again():
    read = read_calibration(STORED.model_dump_json().encode(), SHA)
    assert read is not None
    assert read.closeness(0.75, "tie") == pytest.approx(0.5)


@pytest.fixture
def focused():
    """Of four columns the last two count, the third twice as much."""
    parts = (FocusPart(start=2, end=3, weight=2.0), FocusPart(start=3, end=4, weight=1.0))
    return Calibration(Curve((0.0, 1.0), (0.0, 1.0)), focus=parts)


def test_without_a_focus_an_embedding_is_asked_as_it_is():
    asked, worth = Calibration(Curve((0.0, 1.0), (0.0, 1.0))).asked(unit(1, 2, 3, 4))
    assert (asked.tolist(), worth) == (unit(1, 2, 3, 4).tolist(), 1.0)


def test_columns_outside_of_a_focus_do_not_count(focused):
    asked, _ = focused.asked(unit(1, 1, 1, 1))
    assert asked == pytest.approx(unit(0, 0, 2, 1))


def test_the_same_look_is_worth_one(focused):
    asked, worth = focused.asked(unit(1, 2, 3, 4))
    assert float(asked @ unit(1, 2, 3, 4)) * worth == pytest.approx(1.0)


def test_an_embedding_with_nothing_in_focus_is_asked_as_it_is(focused):
    assert focused.asked(unit(1, 1, 0, 0))[1] == 1.0


def test_a_focus_is_stored():
    parts = (FocusPart(start=2, end=4, weight=3.0),)
    stored = STORED.model_copy(update={"focus": parts}).model_dump_json().encode()
    read = read_calibration(stored, SHA)
    assert read is not None
    assert read.focus == parts


def test_another_release_of_the_encoder_is_not_calibrated():
    assert read_calibration(STORED.model_dump_json().encode(), "cd" * 32) is None


@pytest.mark.parametrize(
    ("similarity", "closeness"),
    [((0.0, 0.5, 0.4), (0.0, 0.5, 1.0)), ((0.0, 1.0), (0.9, 0.1)), ((0.0, 1.0), (0.0, 0.5, 1.0))],
    ids=["cosines fall", "closeness falls", "of two lengths"],
)
def test_a_curve_that_falls_is_refused(similarity, closeness):
    with pytest.raises(ValidationError):
        CurveTable(similarity=similarity, closeness=closeness)


def test_an_uncalibrated_curve_passes_through_the_guesses():
    curve = curve_through(0.5, 0.6, 0.8)
    assert [curve.at(cosine) for cosine in (0.4, 0.5, 0.6, 0.8)] == pytest.approx(STRICTNESS)


def test_a_closeness_exactly_at_a_limit_belongs_to_the_better_band():
    bands = [match(closeness).band for closeness in STRICTNESS]
    assert bands == [Band.LOOSE, Band.LOOSE, Band.SIMILAR, Band.VERY_CLOSE]


def test_a_viewer_sees_what_is_close_enough():
    matches = (match(0.99), match(USUAL), match(0.8))
    assert close_enough(matches) == matches[:2]
    assert close_enough(matches, 0.75) == matches
