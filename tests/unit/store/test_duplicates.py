"""Copies of a product picture are found; what only looks alike stays apart. Real packshots."""

from __future__ import annotations

from importlib.resources import files

import numpy as np
import pytest

from app.eval_duplicates import Groups, copied, other_colour
from store.duplicates import PictureGroups
from store.pictures import read_picture

PICTURES = sorted(files("resources").joinpath("demo/images").iterdir(), key=lambda path: path.name)
SHOES = ("sneakers", "boots", "sandals")
CELL = np.ones((8, 8, 1), np.uint8)


@pytest.fixture(scope="module")
def packshots():
    """Every seventh product of the demo catalogue, by name: uint8 HxWx3 RGB."""
    return {path.name: read_picture(path.read_bytes()) for path in PICTURES[::7]}


@pytest.fixture(scope="module")
def groups(packshots):
    return Groups(packshots.values())


def test_different_products_of_a_shop_stay_apart(groups):
    assert groups.own == list(range(len(groups.own)))


def test_copies_at_another_shop_are_the_same_product(groups, packshots):
    rng = np.random.default_rng(0)
    found = [groups.of(copied(each, rng)) for each in packshots.values()]
    assert [group for own, group in enumerate(found) if group not in (own, None)] == []
    assert found.count(None) <= 1


def test_another_colour_is_another_product(groups, packshots):
    recoloured = [other_colour(each) for each in packshots.values()]
    assert {groups.of(each) for each in recoloured if each is not None} == {None}


def test_shoes_that_point_the_other_way_are_another_picture(groups, packshots):
    shoes = [each for name, each in packshots.items() if name.startswith(SHOES)]
    assert {groups.of(np.ascontiguousarray(each[:, ::-1])) for each in shoes} == {None}


def test_what_is_no_picture_is_a_product_of_its_own():
    groups = PictureGroups({}.__getitem__)
    assert [groups.group_of(key, b"no picture", "shop") for key in (1, 2)] == [1, 2]


def test_more_pictures_than_there_was_room_for():
    rng = np.random.default_rng(1)
    noise = [np.kron(rng.integers(0, 200, (4, 4, 3), np.uint8), CELL) for _ in range(300)]
    groups = Groups(noise)
    assert groups.own == list(range(300))
    assert groups.of(noise[290]) == 290
