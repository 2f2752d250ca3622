from __future__ import annotations

from dataclasses import replace

import pytest

from app.sort import SORT_WORDS, Sort
from app.sorting import in_order
from tests.scripted_lookup import match


def priced(number, price, currency="EUR", day=""):
    one = match(number)
    product = replace(one.product, price=price, currency=currency, priced_on=day)
    return replace(one, product=product)


GOODS = (
    priced(0, 50.0, day="2026-05-01"),
    priced(1, None),
    priced(2, 20.0, day="2026-05-03"),
    priced(3, 30.0, "USD", day="2026-05-02"),
    priced(4, 20.0),
)


@pytest.mark.parametrize(
    ("sort", "places"),
    [
        (Sort.CLOSEST, [0, 1, 2, 3, 4]),
        (Sort.CHEAPEST, [2, 4, 0, 3, 1]),
        (Sort.DEAREST, [0, 2, 4, 3, 1]),
        (Sort.NEWEST, [2, 3, 0, 1, 4]),
    ],
)
def test_order(sort, places):
    assert [one.product.id for one in in_order(GOODS, sort)] == [f"p{place}" for place in places]


def test_a_product_of_several_shops_counts_by_its_lowest_price():
    cheap = replace(GOODS[2].product, price=1.0)
    goods = (GOODS[2], replace(GOODS[0], offers=(cheap,)))
    assert in_order(goods, Sort.CHEAPEST)[0].product.id == "p0"


def test_every_order_has_words():
    assert set(SORT_WORDS) == set(Sort)
