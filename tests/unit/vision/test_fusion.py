import numpy as np

from vision.fusion import followed, fused
from vision.types import Box, Category, Detection, Region


def region(x: int, category: Category = "upper body") -> Region:
    return Region(Detection(Box(x, 0, x + 100, 200), "garment", 0.9), category)


def unit(*values: float) -> np.ndarray:
    vector = np.array(values, np.float32)
    return vector / np.linalg.norm(vector)


def test_a_garment_is_found_where_it_moved() -> None:
    assert followed([region(0), region(300)], [region(320), region(20)]) == {0: 1, 1: 0}


def test_a_garment_that_left_is_not_found() -> None:
    assert followed([region(0)], [region(300)]) == {}


def test_another_category_is_another_garment() -> None:
    assert followed([region(0)], [region(0, "lower body")]) == {}


def test_two_garments_never_become_one() -> None:
    assert followed([region(0), region(10)], [region(0)]) == {0: 0}


def test_the_sharper_view_counts_more() -> None:
    joined = fused([unit(1, 0.5), unit(0.5, 1)], [1.0, 9.0])
    assert joined[1] > joined[0]


def test_a_view_of_something_else_does_not_count() -> None:
    assert np.allclose(fused([unit(1, 0), unit(0, 1)], [1.0, 9.0]), unit(1, 0))


def test_what_is_joined_has_length_one() -> None:
    assert np.isclose(np.linalg.norm(fused([unit(1, 0.2), unit(0.9, 0.5)], [2.0, 1.0])), 1.0)
