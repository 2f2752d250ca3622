import numpy as np
import pytest

from app.library import tsne

pytest.importorskip("openTSNE", reason="the extra `map` is not installed")


def groups(count=25):
    random = np.random.default_rng(0)
    middles = random.normal(size=(3, 20)) * 5
    rows = np.repeat(middles, count, axis=0) + random.normal(size=(3 * count, 20))
    return rows.astype(np.float32)


@pytest.fixture(scope="module")
def drawn():
    shares = []
    points = tsne.fit(groups(), 2, 0, shares.append)
    return points, shares


def test_a_group_stays_together(drawn):
    own, others = drawn[0][:25], drawn[0][25:]
    apart = np.linalg.norm(others - own.mean(axis=0), axis=1).min()
    assert np.linalg.norm(own - own.mean(axis=0), axis=1).max() < apart


def test_the_same_seed_draws_the_same_map(drawn):
    assert np.array_equal(tsne.fit(groups(), 2, 0, lambda _: None), drawn[0])


def test_a_map_in_space_has_three_dimensions():
    assert tsne.fit(groups(5), 3, 0, lambda _: None).shape == (15, 3)


def test_progress_goes_from_nothing_to_all(drawn):
    assert (drawn[1][0], drawn[1][-1]) == (0.0, 1.0)


def test_a_new_row_is_placed_by_its_own_group(drawn):
    points = drawn[0]
    placed = tsne.place(groups(), points, groups()[:1] + 0.1, 0)
    near = np.linalg.norm(points - placed, axis=1).argmin()
    assert near < 25
