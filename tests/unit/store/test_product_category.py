"""Merchants' words become our categories."""

from __future__ import annotations

from typing import get_args

import pytest

from store.product_category import CATEGORIES, category_of
from vision.types import Category


def test_the_names_are_those_of_vision():
    assert get_args(Category) == CATEGORIES


@pytest.mark.parametrize(
    ("product_type", "google", "title", "category"),
    [
        ("upper body > sweater", "", "", "upper body"),
        ("Footwear", "", "Bag", "footwear"),
        ("tie", "212", "", "tie"),
        ("", "2271", "", "whole body"),
        ("", "2271 - Apparel & Accessories > Clothing > Dresses", "", "whole body"),
        ("", "Apparel & Accessories > Clothing > Dresses", "", "whole body"),
        ("", "Apparel & Accessories > Clothing > Shirts & Tops", "", "upper body"),
        ("", "Apparel & Accessories > Handbags, Wallets & Cases > Handbags", "", "bag"),
        ("Women > Shoes > Sneakers", "", "", "footwear"),
        ("Home > Women", "", "Blue skinny jeans", "lower body"),
        ("", "", "Summer shirt dress", "whole body"),
        ("", "", "Dress shirt", "upper body"),
        ("", "", "Silk scarves", "scarf"),
        ("", "", "Wool coats", "upper body"),
        ("", "", "T-Shirt", "upper body"),
        ("", "", "Baseball cap", "headwear"),
        ("", "", "Leather boots", "footwear"),
        ("", "", "Clutches", "bag"),
        ("", "", "Pants", "lower body"),
        ("", "", "Shoe polish, black", ""),
        ("", "", "Phone case", ""),
        ("", "", "Capsule hatchback", ""),
        ("", "999", "", ""),
        ("", "", "", ""),
        ("", "1933", "Shoe trees", None),
        ("", "Electronics > Phones", "Boots for phones", None),
    ],
)
def test_category(product_type, google, title, category):
    assert category_of(product_type, google, title) == category
