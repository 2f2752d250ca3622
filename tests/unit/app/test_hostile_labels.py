"""Two hundred hostile names are text in the panel, its menus and tooltips, pictures, reports."""

from __future__ import annotations

import io
import unicodedata
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from rich.console import Console

from app.finds_picture import WIDTH, finds_picture
from app.product_panel import ProductPanel
from app.shop_report import as_table
from player.frame import Frame
from tests.canaries import canary_server
from tests.hostile_labels import hostile_labels
from tests.scripted_lookup import answer, item, match

FRAME = Frame(np.zeros((136, 240, 4), np.uint8), "film.mp4", 0.0)
PANEL = 384
COUNT = len(hostile_labels(""))
EACH = 10


@pytest.fixture(scope="module")
def server():
    with canary_server() as server:
        yield server


@pytest.fixture(scope="module")
def labels(server):
    return hostile_labels(server.url)


def named(place, label):
    """Return a match whose every word is hostile, with an offer of the same kind."""
    one = match(place)
    product = replace(
        one.product, title=label, brand=label, color=label, currency=label, size=label
    )
    offer = replace(product, id=f"o{place}", url="https://other.example/1")
    return replace(one, product=product, offers=(offer,) if place % 2 else ())


@pytest.fixture(scope="module")
def panel(qapp, labels):
    panel = ProductPanel()
    panel.resize(PANEL, 900)
    panel.show()
    matches = [named(place, label) for place, label in enumerate(labels)]
    groups = [matches[start : start + EACH] for start in range(0, COUNT, EACH)]
    items = [item(key, tuple(group)) for key, group in enumerate(groups)]
    panel.show_answer(answer(1, items, final=True), FRAME)
    QTest.qWait(50)
    panel.grab()
    yield panel
    panel.deleteLater()


@pytest.fixture(scope="module")
def cards(panel):
    return [card for group in panel.groups.values() for card in group.cards]


def is_plain(text):
    """Tell whether there is nothing in it that is not seen."""
    kinds = {unicodedata.category(letter) for letter in text if letter not in "\u200c\u200d"}
    return not kinds & {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def test_there_are_two_hundred():
    assert COUNT >= 200


def test_every_label_is_plain_text(panel):
    labels = panel.findChildren(QLabel)
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_every_card_is_there(cards):
    assert len(cards) == COUNT


def test_no_tooltip_holds_markup_of_a_shop(panel):
    for widget in panel.findChildren(QWidget):
        tip = widget.toolTip().removeprefix("<span>").removesuffix("</span>")
        assert "<" not in tip


def test_tooltips_show_what_a_title_says(cards):
    document = QTextDocument()
    titled = next(card for card in cards if card.match.product.title.startswith("<b>Bold"))
    document.setHtml(titled.toolTip())
    assert document.toPlainText().startswith(titled.match.product.title)


def test_names_for_screen_readers_are_plain(panel):
    for widget in panel.findChildren(QWidget):
        assert is_plain(widget.accessibleName()), ascii(widget.accessibleName())
        assert is_plain(widget.accessibleDescription())


def test_names_for_screen_readers_have_an_end(cards):
    assert max(len(card.accessibleName()) for card in cards) < 1000


def test_nothing_is_wider_than_the_panel(panel):
    inner = panel._inner
    assert inner.width() <= PANEL
    shown = [label for label in inner.findChildren(QLabel) if label.isVisible()]
    assert max(label.width() for label in shown) <= PANEL


def test_every_card_is_as_high_as_any_other_of_its_kind(cards):
    assert len({card.height() for card in cards}) == 2  # the first of a group, and the further


def test_menus_show_one_plain_line_each(cards):
    for card in cards:
        menu = card.menu_at(QPoint())
        lines = [action.text() for action in menu.actions()]
        menu.close()
        for line in lines:
            assert is_plain(line)
            assert "&" not in line.replace("&&", "")
            assert len(line) < 1000


def test_a_tooltip_that_is_shown_fetches_nothing(cards, server):
    for card in cards[:40]:
        place = card.rect().center()
        help_event = QHelpEvent(QEvent.Type.ToolTip, place, card.mapToGlobal(place))
        QApplication.sendEvent(card, help_event)
        QApplication.processEvents()
    QTest.qWait(50)
    assert server.heard == []


def test_the_shared_picture_has_its_size(panel, server):
    picture = finds_picture(FRAME, panel.finds[:3], panel.palette())
    assert picture.width() == WIDTH
    assert picture.height() < 3000
    assert server.heard == []


def test_a_terminal_is_given_no_commands(labels):
    matches = [
        {
            "title": label,
            "brand": label,
            "price": 1.0,
            "currency": label,
            "band": "b",
            "similarity": 1,
        }
        for label in labels
    ]
    found = {
        "media": "film.mp4", "time": 1.0, "faces": [], "encoder": "e", "provider": "p",
        "timings_ms": {"total": 1.0}, "items": [{"label": "dress", "matches": matches}],
    }  # fmt: skip
    console = Console(file=io.StringIO(), width=200)
    console.print(as_table(found))
    assert is_plain(console.file.getvalue().replace("\n", ""))
