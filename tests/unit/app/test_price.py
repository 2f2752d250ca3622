from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from app.price import price_age, price_text
from tests.scripted_lookup import match

PRODUCT = match(1).product


@pytest.fixture
def german():
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("price", "currency", "text"),
    [
        (39.9, "EUR", "€39.90"),
        (1234.5, "USD", "$1,234.50"),
        (80, "SEK", "SEK 80.00"),
        (None, "EUR", ""),
        (0, "EUR", "€0.00"),
    ],
)
def test_price_reads_naturally(price, currency, text):
    assert price_text(replace(PRODUCT, price=price, currency=currency)) == text


def test_price_follows_the_viewers_locale(german):
    assert price_text(replace(PRODUCT, price=1234.5)) == "1.234,50\u00a0€"


TODAY = date(2026, 6, 1)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-05-03", "price of 3 May"),
        ("2025-12-24", "price of 24 December 2025"),
        ("2026-06-01", ""),
        ("2026-06-02", ""),
        ("", ""),
        ("yesterday", ""),
    ],
)
def test_an_old_price_says_of_which_day_it_is(day, said):
    assert price_age(replace(PRODUCT, priced_on=day), TODAY) == said


def test_without_a_price_there_is_no_age():
    assert price_age(replace(PRODUCT, price=None, priced_on="2026-05-03"), TODAY) == ""
