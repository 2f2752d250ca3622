"""Google's categories, by number and by path."""

from __future__ import annotations

import pytest

from store.product_category import CATEGORIES
from store.taxonomy import _BY_NUMBER, NONE_OF_OURS, google_category


def test_every_category_is_one_of_ours():
    assert set(_BY_NUMBER.values()) == {*CATEGORIES, NONE_OF_OURS}


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("2271", "whole body"),
        ("187 - Apparel & Accessories > Shoes", "footwear"),
        ("Apparel & Accessories > Clothing > Dresses", "whole body"),
        ("apparel & accessories > clothing > outerwear > coats & jackets", "upper body"),
        ("Apparel & Accessories > Clothing > Suits > Pant Suits", "whole body"),
        ("Apparel & Accessories > Clothing > Outerwear > Rain Pants", "lower body"),
        ("Apparel & Accessories > Clothing Accessories > Scarves & Shawls > Shawls", "scarf"),
        ("Luggage & Bags > Backpacks", "bag"),
        ("Apparel & Accessories > Shoe Accessories > Shoelaces", NONE_OF_OURS),
        ("Apparel & Accessories > Jewelry > Rings", NONE_OF_OURS),
        ("Electronics > Communications > Telephony > Mobile Phones", NONE_OF_OURS),
        ("Apparel & Accessories > Clothing", ""),
        ("Apparel & Accessories > Clothing > Activewear", ""),
        ("Bekleidung & Accessoires > Bekleidung > Kleider", ""),
        ("4294967296", ""),
        ("", ""),
    ],
)
def test_a_google_category_is_one_of_ours_or_not_or_says_nothing(text, category):
    assert google_category(text) == category
