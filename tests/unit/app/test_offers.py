from __future__ import annotations

from dataclasses import replace

from app.offers import offer_line, offers_of, price_and_sellers, price_note, sold_out
from tests.scripted_lookup import match

ONE = match(1)


def offer(shop, price, currency="EUR"):
    return replace(ONE.product, url=f"https://{shop}/x", price=price, currency=currency)


def test_one_shop_shows_its_price_and_the_brand():
    assert price_and_sellers(ONE) == ("€40.90", "Nordlund")


def test_several_shops_show_the_lowest_price():
    sold = replace(ONE, offers=(offer("a.example", 35.0), offer("b.example", 50.0)))
    assert price_and_sellers(sold) == ("from €35.00", "3 offers")


def test_the_cheapest_comes_first_and_no_price_last():
    sold = replace(ONE, offers=(offer("none.example", None), offer("cheap.example", 1.0)))
    assert [each.price for each in offers_of(sold)] == [1.0, 40.9, None]


def test_prices_in_another_currency_are_not_compared():
    sold = replace(ONE, offers=(offer("us.example", 1.0, "USD"),))
    assert price_and_sellers(sold)[0] == "from €40.90"


def test_offers_without_any_price_say_how_many():
    free = replace(ONE, product=replace(ONE.product, price=None))
    sold = replace(free, offers=(offer("a.example", None),))
    assert price_and_sellers(sold) == ("", "2 offers")


def test_an_offer_names_its_shop():
    assert offer_line(offer("www.shop.example", 9.0)) == "shop.example, €9.00"


def test_an_offer_with_an_address_that_is_none_names_the_brand():
    assert offer_line(replace(ONE.product, url="javascript:x")) == "Nordlund, €40.90"


def test_an_offer_says_its_size_the_age_of_its_price_and_that_it_is_sold_out():
    old = replace(offer("a.example", 9.0), size="M", priced_on="2020-05-03", in_stock=False)
    assert offer_line(old) == "a.example, M, €9.00, price of 3 May 2020, sold out"


def test_what_one_shop_still_has_is_not_sold_out():
    gone = replace(ONE.product, in_stock=False)
    assert sold_out(replace(ONE, product=gone))
    assert not sold_out(replace(ONE, product=gone, offers=(offer("a.example", 9.0),)))


def test_the_age_is_that_of_the_price_shown():
    dated = replace(ONE, offers=(replace(offer("a.example", 1.0), priced_on="2020-05-03"),))
    assert price_note(dated) == "price of 3 May 2020"
