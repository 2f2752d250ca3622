"""Prices as shops write them."""

from __future__ import annotations

import pytest

from store.feed_price import Price, price_of


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("59.00 EUR", 59.0, "EUR"),
        ("EUR 59", 59.0, "EUR"),
        ("59,00 EUR", 59.0, "EUR"),
        ("59,- EUR", 59.0, "EUR"),
        ("0.99GBP", 0.99, "GBP"),
        ("eur 5", 5.0, "EUR"),
        ("1.299,00 €", 1299.0, "EUR"),
        ("€1,299.00", 1299.0, "EUR"),
        ("1.299 EUR", 1299.0, "EUR"),
        ("1'299.00 CHF", 1299.0, "CHF"),
        ("1\u202f299,00 EUR", 1299.0, "EUR"),
        ("1,29,999.00 INR", 129_999.0, "INR"),
        ("1,299,000 KRW", 1_299_000.0, "KRW"),
        ("1.299 KWD", 1.299, "KWD"),
        ("0.999 EUR", 0.999, "EUR"),
        ("US$ 5", 5.0, "USD"),
        ("49 zł", 49.0, "PLN"),
    ],
)
def test_a_price_is_read(text, amount, currency):
    assert price_of(text) == Price(amount, currency)


@pytest.mark.parametrize("text", ["59,00", "$59.00", "59 kr"])
def test_the_usual_currency_serves_where_none_is_named(text):
    assert price_of(text, "SEK") == Price(59.0, "SEK")


def test_a_price_of_another_currency_keeps_it():
    assert price_of("59 EUR", "SEK").currency == "EUR"


@pytest.mark.parametrize("text", ["59,00", "$5", "¥500", "10 kr"])
def test_a_price_whose_currency_nobody_names_is_refused(text):
    with pytest.raises(ValueError, match="names no currency"):
        price_of(text)


@pytest.mark.parametrize(
    "text",
    [
        *("", "free", "-5 EUR", "nan EUR", "1e5 EUR", "10-20 EUR", "from 5 EUR", "5 5 EUR"),
        *(
            "1.2.3 EUR",
            "1,29.00 EUR",
            "1.299,00.5 EUR",
            "9" * 400 + " EUR",
            "\u0665 EUR",
            "5000000000 EUR",
        ),
        *("5 ☃", "EUR", "5 EUR EUR", "5 €\x00"),
    ],
)
def test_what_is_no_price_is_refused(text):
    with pytest.raises(ValueError, match=r"not a price|too high|no currency"):
        price_of(text)
