import numpy as np

from app.library import pca


def rows_of(count, seed=0, dimension=16):
    random = np.random.default_rng(seed)
    return (random.normal(size=(count, dimension)) * np.arange(dimension, 0, -1)).astype(np.float32)


def quiet(_share):
    return None


def test_the_first_axis_is_the_one_of_most_variance():
    drawn = pca.fit(rows_of(200), 2, 0, quiet)
    assert drawn[:, 0].var() > drawn[:, 1].var() > 0


def test_the_middle_of_a_map_is_zero():
    assert np.allclose(pca.fit(rows_of(50), 3, 0, quiet).mean(axis=0), 0, atol=1e-3)


def test_the_order_of_the_rows_turns_no_axis_around():
    rows = rows_of(80)
    assert np.allclose(
        pca.fit(rows[::-1].copy(), 2, 0, quiet)[::-1], pca.fit(rows, 2, 0, quiet), atol=1e-3
    )


def test_new_rows_are_placed_by_the_axes_of_the_known_ones():
    known, new = rows_of(100), rows_of(5, seed=1)
    expected = (new - known.mean(axis=0)) @ pca.axes(known, 2)
    placed = pca.place(known, pca.fit(known, 2, 0, quiet), new, 0)
    assert np.allclose(placed, expected, atol=1e-2)


def test_fewer_rows_than_dimensions_are_placed_too():
    known = rows_of(4)
    placed = pca.place(known, pca.fit(known, 2, 0, quiet), known[:1], 0)
    assert np.allclose(placed, pca.fit(known, 2, 0, quiet)[:1], atol=1e-2)


def test_one_row_is_a_map():
    assert pca.fit(rows_of(1), 3, 0, quiet).tolist() == [[0.0, 0.0, 0.0]]
