from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from app.waiting_sign import WaitingSign


@pytest.fixture
def sign(qtbot):
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(900, 500)
    room.show()
    sign = WaitingSign(room)
    sign._patience.setInterval(20)
    return sign


def test_it_shows_soon_and_goes_at_once(qtbot, sign):
    sign.show_waiting(True)
    assert sign.isHidden()
    qtbot.waitUntil(sign.isVisible)
    sign.show_waiting(False)
    assert sign.isHidden()


def test_what_is_short_is_no_waiting(qtbot, sign):
    sign.show_waiting(True)
    sign.show_waiting(False)
    qtbot.wait(60)
    assert sign.isHidden()


@pytest.mark.parametrize(("percent", "tail"), [(0, "…"), (40, "… 40 %"), (100, "…")])
def test_it_says_how_much_has_come_where_that_is_known(sign, percent, tail):
    sign.show_filled(percent)
    assert sign.text == f"Waiting for the network{tail}"


def test_it_lies_in_the_middle(qtbot, sign):
    sign.show_waiting(True)
    qtbot.waitUntil(sign.isVisible)
    middle = sign.parentWidget().rect().center()
    assert (sign.geometry().center() - middle).manhattanLength() <= 2
