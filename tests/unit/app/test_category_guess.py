"""Pictures tell the category where a feed does not, or nothing."""

from __future__ import annotations

import numpy as np
import pytest

from app.category_guess import CategoryWords, encode_category_words, guessed_categories
from app.demo import demo_folder
from store.feed import read_feed
from store.pictures import read_picture
from store.product_category import CATEGORIES
from vision.encoder import Encoder
from vision.given_picture import GivenPicture
from vision.packshot import packshot_crop
from vision.text_encoder import TextEncoder

pytestmark = pytest.mark.models


@pytest.fixture(scope="module")
def card(models):
    return models["trendflix-eyes"].card


@pytest.fixture(scope="module")
def words(card) -> CategoryWords:
    return encode_category_words(TextEncoder(card))


def test_there_are_words_for_every_category(words):
    assert {*words.categories} == {*CATEGORIES, ""}


def test_products_are_mostly_told_or_refused(card, words):
    rows = list(read_feed(demo_folder() / "feed.csv"))[::14]
    contents = [(demo_folder() / row.picture).read_bytes() for row in rows]
    crops = [GivenPicture(packshot_crop(read_picture(content))) for content in contents]
    guesses = guessed_categories(Encoder(card).encode(crops), words)
    told = [(guess, row) for guess, row in zip(guesses, rows, strict=True) if guess]
    right = sum(guess == row.product.category for guess, row in told)
    assert len(told) >= len(rows) / 3
    assert right >= 0.8 * len(told)


def test_a_picture_near_no_garment_is_refused(words):
    away = np.ones((1, words.rows.shape[1]), np.float32)
    away -= (away @ words.rows.T @ np.linalg.pinv(words.rows.T)).astype(np.float32)
    assert guessed_categories(away / np.linalg.norm(away), words) == [""]
