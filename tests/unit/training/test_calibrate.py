"""A calibration keeps what it says on strangers it has not seen."""

from __future__ import annotations

import numpy as np
import pytest

from training.calibrate import LEVELS, REMOVED, fitted

SHA = "ab" * 32


def strangers(middle, count, seed):
    return np.random.default_rng(seed).normal(middle, 0.05, count)


@pytest.mark.parametrize("level", LEVELS)
def test_as_many_strangers_stay_below_a_closeness_as_it_says(level):
    known = {"tie": strangers(0.4, 4000, 0), "bag": strangers(0.6, 4000, 1)}
    curve = fitted(known, {}, SHA).curves["bag"].curve()
    below = np.mean([curve.at(cosine) < level for cosine in strangers(0.6, 4000, 2)])
    assert below == pytest.approx(level, abs=0.05)


@pytest.mark.parametrize(("level", "share"), [*zip(LEVELS, REMOVED, strict=True)])
def test_what_looks_like_a_removed_product_is_hardly_ever_called_close(level, share):
    far, near = {"bag": strangers(0.2, 4000, 0)}, {"bag": strangers(0.6, 4000, 1)}
    curve = fitted(far, near, SHA).curves["bag"].curve()
    below = np.mean([curve.at(cosine) < level for cosine in strangers(0.6, 4000, 2)])
    assert below == pytest.approx(share, abs=0.05)


def test_a_category_hardly_seen_gets_the_curve_of_the_others():
    table = fitted({"tie": strangers(0.4, 100, 0), "bag": strangers(0.9, 3, 1)}, {}, SHA)
    assert set(table.curves) == {"tie"}
    assert table.other == table.curves["tie"]


def test_equal_frames_do_not_make_a_step():
    table = fitted({"tie": np.full(40, 0.5)}, {}, SHA)
    assert np.all(np.diff(table.curves["tie"].similarity) >= 0)
