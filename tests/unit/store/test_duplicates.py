"""Copies of a product picture are found; what only looks alike stays apart. Real packshots."""

from __future__ import annotations

from importlib.resources import files

import cv2
import numpy as np
import pytest

from store.duplicates import PictureGroups
from store.pictures import read_picture, thumbnail
from vision.packshot import packshot_crop

PICTURES = sorted(files("resources").joinpath("demo/images").iterdir(), key=lambda path: path.name)

CELL = np.ones((8, 8, 1), np.uint8)


@pytest.fixture(scope="module")
def packshots():
    """Every seventh product of the demo catalogue: uint8 HxWx3 RGB."""
    return [read_picture(path.read_bytes()) for path in PICTURES[::7]]


def shown(picture):
    """Return a picture as the index build keeps it."""
    return thumbnail(packshot_crop(np.ascontiguousarray(picture)))


class Catalogue:
    """Pictures in their groups."""

    def __init__(self):
        self.pictures = {}
        self.groups = PictureGroups(self.pictures.__getitem__)

    def add(self, picture, shop):
        key = len(self.pictures)
        self.pictures[key] = shown(picture)
        return self.groups.group_of(key, self.pictures[key], shop)


@pytest.fixture
def catalogue(packshots):
    catalogue = Catalogue()
    assert [catalogue.add(each, "own") for each in packshots] == list(range(len(packshots)))
    return catalogue


def compressed(picture, quality):
    _, content = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return cv2.imdecode(content, cv2.IMREAD_COLOR)


def another_shops_copy(picture, rng):
    """Cut up to 3 % off each side, scale, brighten, and compress."""
    content = packshot_crop(picture)
    side = content.shape[0]
    top, bottom, left, right = (int(side * share) for share in 0.037 + rng.uniform(0, 0.03, 4))
    part = content[top : side - bottom, left : side - right]
    ratio = rng.uniform(0.5, 1.2)
    scaled = cv2.resize(part, None, fx=ratio, fy=ratio, interpolation=cv2.INTER_AREA)
    brighter = np.clip(scaled * rng.uniform(0.97, 1.03), 0, 255).astype(np.uint8)
    return compressed(brighter, int(rng.integers(50, 90)))


def test_copies_at_another_shop_are_the_same_product(catalogue, packshots):
    rng = np.random.default_rng(0)
    copies = [another_shops_copy(each, rng) for each in packshots]
    groups = [catalogue.add(each, "other") for each in copies]
    found = [group == own for own, group in enumerate(groups)]
    wrong = [group for own, group in enumerate(groups) if group not in (own, len(packshots) + own)]
    assert wrong == []
    assert np.mean(found) >= 0.95


def test_another_colour_is_another_product(catalogue, packshots):
    for picture in packshots:
        hsv = cv2.cvtColor(picture, cv2.COLOR_RGB2HSV)
        if np.median(hsv[..., 1][hsv[..., 1] > 0]) < 90:
            continue  # white, grey, black: no hue to change
        hsv[..., 0] = (hsv[..., 0].astype(int) + 25) % 180
        recoloured = cv2.cvtColor(hsv, cv2.COLOR_HSV2RGB)
        assert catalogue.add(recoloured, "other") >= len(packshots)


def test_shoes_that_point_the_other_way_are_another_picture(catalogue, packshots):
    shoes = [
        picture
        for path, picture in zip(PICTURES[::7], packshots, strict=True)
        if path.name.startswith(("sneakers", "boots", "sandals"))
    ]
    assert shoes
    for picture in shoes:
        assert catalogue.add(picture[:, ::-1], "other") >= len(packshots)


def test_what_is_no_picture_is_a_product_of_its_own():
    groups = PictureGroups({}.__getitem__)
    assert [groups.group_of(key, b"no picture", "shop") for key in (1, 2)] == [1, 2]


def test_more_pictures_than_there_was_room_for(packshots):
    catalogue = Catalogue()
    rng = np.random.default_rng(1)
    noise = [np.kron(rng.integers(0, 200, (4, 4, 3), np.uint8), CELL) for _ in range(300)]
    assert [catalogue.add(each, "own") for each in noise] == list(range(300))
    assert catalogue.add(noise[290], "other") == 290
