from __future__ import annotations

from dataclasses import replace

import pytest

from app.thumbnails import Thumbnails, decode
from tests.scripted_lookup import match, packshot


def test_picture_comes_when_idle(qtbot):
    thumbnails = Thumbnails()
    product = match(1, thumbnail=packshot()).product
    assert thumbnails.picture(product) is None
    with qtbot.waitSignal(thumbnails.decoded):
        pass
    assert thumbnails.picture(product).width() == 180


@pytest.mark.parametrize("encoded", [b"", b"no picture", packshot.__name__.encode() * 999])
def test_unreadable_picture_is_empty(qtbot, encoded):
    assert decode(encoded).isNull()


def test_picture_that_declares_an_absurd_size_is_not_decoded(qtbot):
    good = bytearray(packshot())
    start = good.index(b"\xff\xc0")  # start of frame: length, precision, height, width
    good[start + 5 : start + 9] = (7789).to_bytes(2) + (56321).to_bytes(2)
    assert decode(bytes(good)).isNull()


def test_two_products_keep_their_own_picture(qtbot):
    thumbnails = Thumbnails()
    products = [match(n, thumbnail=packshot(n * 90)).product for n in range(2)]
    for product in products:
        thumbnails.picture(product)
    qtbot.waitUntil(lambda: all(thumbnails.picture(product) for product in products))
    first, second = (thumbnails.picture(product).toImage() for product in products)
    assert first != second


def test_broken_picture_is_asked_for_once(qtbot):
    thumbnails = Thumbnails()
    broken = replace(match(1).product, thumbnail=b"broken")
    thumbnails.picture(broken)
    with qtbot.waitSignal(thumbnails.decoded):
        pass
    assert thumbnails.picture(broken).isNull()
