from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt

from app.errors import Sentence
from app.lookup_messages import Stage
from app.product_panel import ProductPanel
from player.frame import Frame
from store.types import Band
from tests.scripted_lookup import answer, item, match, packshot

FRAME = Frame(np.zeros((136, 240, 4), np.uint8), "film.mp4", 0.0)


def show(panel, answer):
    panel.show_answer(answer, FRAME)


@pytest.fixture
def panel(qtbot):
    panel = ProductPanel()
    qtbot.addWidget(panel)
    panel.resize(384, 720)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def titles(panel):
    return [[card.match.product.id for card in group.cards] for group in panel.groups.values()]


def first_card(panel):
    return next(iter(panel.groups.values())).cards[0]


def test_products_show_in_the_order_of_the_answer(panel):
    show(panel, answer(1, [item(7, (match(1), match(2))), item(3, (match(3),))]))
    assert titles(panel) == [["p1", "p2"], ["p3"]]


def test_progressive_answers_keep_their_widgets(panel):
    show(panel, answer(1, [item(0), item(1)], Stage.REGIONS))
    groups = list(panel.groups.values())
    show(panel, answer(1, [item(0, (match(1), match(2), match(3))), item(1)]))
    cards = {card.match.product.id: card for card in panel.groups[0].cards[1:]}
    show(
        panel,
        answer(1, [item(0, (match(1), match(3), match(4), match(2))), item(1, ())], final=True),
    )
    assert list(panel.groups.values()) == groups
    after = {card.match.product.id: card for card in panel.groups[0].cards[1:]}
    assert {name: after[name] for name in cards} == cards
    assert titles(panel) == [["p1", "p3", "p4", "p2"], []]


def test_progressive_answers_keep_the_scroll_position(qtbot, panel):
    def items(order):
        return [item(key, tuple(match(key * 9 + n) for n in order)) for key in range(4)]

    show(panel, answer(1, items((1, 2, 3))))
    bar = panel._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(300)
    show(panel, answer(1, items((2, 1, 3, 4)), final=True))
    qtbot.wait(20)
    assert bar.value() == 300


def test_groups_do_not_jump_when_products_come(qtbot, panel):
    show(panel, answer(1, [item(0), item(1)], Stage.REGIONS))
    qtbot.wait(20)
    before = [group.geometry() for group in panel.groups.values()]
    products = tuple(match(number) for number in range(6))
    show(panel, answer(1, [item(0, products), item(1)]))
    qtbot.wait(20)
    assert [group.geometry() for group in panel.groups.values()] == before


def test_a_new_pause_begins_empty(panel):
    show(panel, answer(1, [item(0, (match(1),))]))
    panel.show_waiting()
    assert panel.groups == {}


def test_widgets_of_the_last_pause_are_used_again(panel):
    show(panel, answer(1, [item(0, (match(1), match(2)))]))
    (group,) = panel.groups.values()
    panel.show_waiting()
    show(panel, answer(2, [item(5, (match(3),))]))
    assert panel.groups == {5: group}
    assert titles(panel) == [["p3"]]


def test_item_without_products_says_so(panel):
    show(panel, answer(1, [item(0, ())], final=True))
    assert panel.groups[0]._nothing.text == "Nothing like this in the catalogue"


def test_frame_without_clothes_says_so(panel):
    show(panel, answer(1, [], Stage.REFINED, final=True))
    assert panel._message.isVisible()


def test_trouble_says_what_to_do(panel):
    show(panel, answer(1, [item(0, (match(1),))]))
    panel.show_trouble(Sentence("There is no catalogue yet.", "Make one."))
    assert panel.groups == {}
    assert panel._advice.text() == "Make one."


def test_card_says_everything_to_a_screen_reader(panel):
    show(panel, answer(1, [item(0, (match(1, Band.VERY_CLOSE),))]))
    (card,) = panel.groups[0].cards
    assert card.accessibleName() == "Fine-knit jumper, Nordlund, €40.90, very close"


def test_html_in_a_title_is_painted_as_text(panel):
    pictures = []
    for title in ("<b>Red</b>", "Red"):
        show(panel, answer(1, [item(0, (match(1, title=title),))]))
        pictures.append(panel.groups[0].cards[0].grab().toImage())
    assert pictures[0] != pictures[1]


def test_enter_opens_and_control_c_copies(qtbot, panel):
    show(panel, answer(1, [item(0, (match(1),))]))
    (card,) = panel.groups[0].cards
    with qtbot.waitSignal(panel.opened) as opened:
        qtbot.keyClick(card, Qt.Key.Key_Return)
    with qtbot.waitSignal(panel.copied) as copied:
        qtbot.keyClick(card, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert opened.args == copied.args == [card.match]


def test_arrows_walk_through_the_cards(qtbot, panel):
    panel.activateWindow()
    show(panel, answer(1, [item(0, (match(1), match(2))), item(1, (match(3), match(4)))]))
    first_card(panel).setFocus()
    walked = []
    for key in ("Right", "Right", "Down", "Right", "Up"):
        qtbot.keyClick(panel.focusWidget(), getattr(Qt.Key, f"Key_{key}"))
        walked.append(panel.focusWidget().match.product.id)
    assert walked == ["p2", "p2", "p3", "p4", "p1"]


def test_escape_gives_the_keys_back(qtbot, panel):
    show(panel, answer(1, [item(0, (match(1),))]))
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel.groups[0].cards[0], Qt.Key.Key_Escape)


def test_pictures_arrive_on_the_cards(qtbot, panel):
    show(panel, answer(1, [item(0, (match(1, thumbnail=packshot(0)),))]))
    (card,) = panel.groups[0].cards

    def colours():
        image = card.grab().toImage()
        return {image.pixelColor(x, 60).rgb() for x in range(10, 120)}

    qtbot.waitUntil(lambda: len(colours()) > 5)


def test_tab_follows_the_order_shown(qtbot, panel):
    panel.activateWindow()
    show(panel, answer(1, [item(0, (match(1), match(2), match(3)))]))
    show(panel, answer(1, [item(1, (match(4),)), item(0, (match(3), match(1), match(2)))]))
    first_card(panel).setFocus()
    walked = []
    for _ in range(4):
        walked.append(panel.focusWidget().match.product.id)
        qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
    assert walked == ["p4", "p3", "p1", "p2"]


def test_widgets_of_the_first_pause_are_made_beforehand(qtbot, panel):
    qtbot.waitUntil(lambda: not panel._prepare.isActive())
    ready = set(panel._spare)
    show(panel, answer(1, [item(key) for key in range(8)], Stage.REGIONS))
    assert set(panel.groups.values()) == ready


def test_ghost_stands_in_until_the_first_answer(panel):
    panel.show_waiting()
    assert panel._ghost.isVisible()
    show(panel, answer(1, [item(0)], Stage.REGIONS))
    assert panel._ghost.isHidden()
