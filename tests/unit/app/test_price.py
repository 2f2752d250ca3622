from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from app.price import price_text
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
