from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QMenu

from app.errors import Sentence
from app.lookup_messages import Stage
from app.product_panel import ProductPanel
from app.sort import Sort
from app.thumbs import Thumbs
from player.frame import Frame
from store.types import ANYTHING, Band, Facets
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


# --- words, strictness, offers --------------------------------------------------------------------


def close(*values):
    """Matches as close as these numbers say."""
    return tuple(replace(match(n), closeness=value) for n, value in enumerate(values))


def test_only_matches_close_enough_are_shown(panel):
    show(panel, answer(1, [item(0, close(0.99, 0.96, 0.91, 0.8))], final=True))
    assert titles(panel) == [["p0", "p1", "p2"]]


@pytest.mark.parametrize(("step", "count"), [(0, 4), (1, 3), (2, 2), (3, 1)])
def test_strictness_filters_what_is_there(panel, step, count):
    show(panel, answer(1, [item(0, close(0.99, 0.96, 0.91, 0.8))], final=True))
    panel.head.strictness.show_step(step)
    assert len(panel.groups[0].cards) == count


def test_strictness_is_told_to_be_remembered(qtbot, panel):
    with qtbot.waitSignal(panel.strictness_changed) as told:
        panel.head.strictness.slider.setValue(3)
    assert told.args == [3]


def test_strictness_holds_for_the_next_pause(panel):
    panel.head.strictness.show_step(3)
    show(panel, answer(1, [item(0, close(0.99, 0.8))], final=True))
    assert titles(panel) == [["p0"]]


def test_looser_matches_are_offered_where_there_are_any(qtbot, panel):
    show(panel, answer(1, [item(0, close(0.8)), item(1, ())], final=True))
    assert [group._nothing.text for group in panel.groups.values()] == [
        "Nothing this close in the catalogue",
        "Nothing like this in the catalogue",
    ]
    assert panel.groups[1]._nothing.looser.isHidden()
    qtbot.mouseClick(panel.groups[0]._nothing.looser, Qt.MouseButton.LeftButton)
    assert titles(panel)[0] == ["p0"]


def test_words_are_told_with_their_item(qtbot, panel):
    show(panel, answer(1, [item(4, close(0.99)), item(7, close(0.99))], final=True))
    panel.show_readable(True)
    qtbot.keyClicks(panel.groups[7].wish.field, "red")
    with qtbot.waitSignal(panel.wished) as told:
        qtbot.keyClick(panel.groups[7].wish.field, Qt.Key.Key_Return)
    assert told.args == [7, "red", 0.5]


def test_what_words_found_stays_when_the_picture_is_refined(panel):
    show(panel, answer(1, [item(0, (match(1),))]))
    panel.show_composed(0, (match(5), match(6)))
    show(panel, answer(1, [item(0, (match(2),))], final=True))
    assert titles(panel) == [["p5", "p6"]]
    panel.show_composed(0, None)
    assert titles(panel) == [["p2"]]


def test_words_that_failed_say_why_above_the_pictures_products(panel):
    show(panel, answer(1, [item(0, (match(1),))], final=True))
    panel.show_wish_trouble(0, Sentence("Nobody knows this word.", "Try another."))
    assert panel.groups[0]._nothing.text == "Nobody knows this word. Try another."
    assert titles(panel) == [["p1"]]


def test_the_next_pause_knows_nothing_of_the_last_wish(qtbot, panel):
    panel.show_readable(True)
    show(panel, answer(1, [item(0, (match(1),))], final=True))
    qtbot.keyClicks(panel.groups[0].wish.field, "red")
    qtbot.keyClick(panel.groups[0].wish.field, Qt.Key.Key_Return)
    panel.show_composed(0, (match(5),))
    panel.show_waiting()
    show(panel, answer(2, [item(0, (match(2),))], final=True))
    assert panel.groups[0].wish.field.text() == ""
    assert titles(panel) == [["p2"]]


def test_waiting_for_words_dims_only_their_group(qtbot, panel):
    show(panel, answer(1, [item(0, (match(1),)), item(1, (match(2),))], final=True))
    panel.show_searching(0)
    qtbot.waitUntil(lambda: panel.groups[0].cards[0]._dim)
    assert not panel.groups[1].cards[0]._dim
    panel.show_composed(0, (match(3),))
    assert not panel.groups[0].cards[0]._dim


def test_caption_and_chips_say_what_an_item_shows(panel):
    known = replace(item(0, (match(1),)), attributes=(("colour", "red"), ("sleeve", "sleeveless")))
    show(panel, answer(1, [known], final=True))
    assert panel.groups[0].caption == "Red top, sleeveless"
    assert [stop.accessibleName() for stop in panel.groups[0].wish.stops[:2]] == [
        "red",
        "sleeveless",
    ]


def test_down_from_the_words_goes_to_the_products(qtbot, panel):
    panel.activateWindow()
    panel.show_readable(True)
    show(panel, answer(1, [item(0, (match(1),)), item(1, (match(2),))], final=True))
    panel.take_words()
    assert panel.focusWidget() is panel.groups[0].wish.field
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Down)
    assert panel.focusWidget() is panel.groups[0].cards[0]


def test_up_from_the_words_goes_to_the_item_before(qtbot, panel):
    panel.activateWindow()
    panel.show_readable(True)
    show(panel, answer(1, [item(0, (match(1),)), item(1, (match(2),))], final=True))
    panel.groups[1].wish.field.setFocus()
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Up)
    assert panel.focusWidget() is panel.groups[0].cards[0]


def test_words_are_taken_for_the_item_that_is_lit(panel):
    panel.activateWindow()
    panel.show_readable(True)
    show(panel, answer(1, [item(0, (match(1),)), item(1, (match(2),))], final=True))
    panel.light_up(1)
    panel.take_words()
    assert panel.focusWidget() is panel.groups[1].wish.field


@pytest.fixture
def sold_thrice():
    one = match(1)
    offers = [
        replace(one.product, url=f"https://{shop}.example/1", price=price)
        for shop, price in (("cheap", 20.0), ("dear", 90.0))
    ]
    return replace(one, offers=tuple(offers))


def test_a_product_of_several_shops_is_one_card_that_says_so(panel, sold_thrice):
    show(panel, answer(1, [item(0, (sold_thrice,))], final=True))
    (card,) = panel.groups[0].cards
    assert card.accessibleName() == "Fine-knit jumper, 3 offers, from €20.00, similar"


def test_its_menu_lists_shops_and_prices(panel, sold_thrice):
    show(panel, answer(1, [item(0, (sold_thrice,))], final=True))
    menu = panel.groups[0].cards[0].menu_at(QPoint(0, 0))
    assert [entry.text() for entry in menu.actions()] == [
        "cheap.example, €20.00",
        "shop.example.com, €40.90",
        "dear.example, €90.00",
        "",
        "Copy link",
    ]
    menu.close()


def test_the_offer_chosen_is_opened(qtbot, panel, sold_thrice):
    show(panel, answer(1, [item(0, (sold_thrice,))], final=True))
    menu = panel.groups[0].cards[0].menu_at(QPoint(0, 0))
    with qtbot.waitSignal(panel.opened) as opened:
        menu.actions()[0].trigger()
    menu.close()
    assert opened.args[0].product.url == "https://cheap.example/1"


def test_a_product_with_a_picture_can_be_found_in_films(qtbot, panel):
    show(panel, answer(1, [item(0, (match(1, thumbnail=packshot(30)),))], final=True))
    menu = panel.groups[0].cards[0].menu_at(QPoint(0, 0))
    with qtbot.waitSignal(panel.sought) as sought:
        menu.actions()[-1].trigger()
    menu.close()
    assert sought.args[0].product.thumbnail


def test_enter_on_a_card_of_several_offers_shows_them(qtbot, panel, sold_thrice):
    show(panel, answer(1, [item(0, (sold_thrice,))], final=True))
    (card,) = panel.groups[0].cards
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert len(card.findChildren(QMenu)) == 1
    card.findChild(QMenu).close()


@pytest.fixture
def arabic(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("arabic")
def test_from_right_to_left_the_closest_card_is_the_rightmost_and_in_sight(panel):
    show(panel, answer(1, [item(0, tuple(map(match, range(8))))], final=True))
    cards = panel.groups[0].cards[1:]
    assert [card.x() for card in cards] == sorted((card.x() for card in cards), reverse=True)
    assert not cards[0].visibleRegion().isEmpty()


def test_the_host_is_told_before_its_page_is_opened(panel):
    """In ASCII: the o of this shop is Cyrillic."""
    one = match(1)
    lookalike = replace(one, product=replace(one.product, url="https://sh\u043ep.example/1"))
    show(panel, answer(1, [item(0, (lookalike,))], final=True))
    (card,) = panel.groups[0].cards
    menu = card.menu_at(QPoint())
    told = (card.toolTip(), card.accessibleDescription(), menu.actions()[0].text())
    menu.close()
    assert all("xn--shp-ted.example" in text for text in told), told


# --- filters and order ----------------------------------------------------------------------------

FACETS = Facets(brands=(("Nordlund", 4),), prices={"EUR": (10.0, 90.0)})


def test_filters_are_offered_where_the_catalogue_has_any(panel):
    assert panel.head.filters.isHidden()
    panel.filters.show_facets(FACETS)
    assert panel.head.filters.isVisible()


def test_filters_open_and_close(panel):
    panel.filters.show_facets(FACETS)
    panel.toggle_filters()
    assert panel.filter_bar.isVisible()
    panel.toggle_filters()
    assert panel.filter_bar is None
    assert not panel.head.filters.isChecked()


def test_filters_that_are_on_are_counted_and_named(panel):
    panel.filters.show_facets(FACETS)
    panel.filters.change(brands=frozenset({"Nordlund"}), in_stock=True)
    assert panel.head.filters.text() == "2 filters"
    assert panel._chips.isVisible()


def test_filters_that_are_on_are_shown_where_the_catalogue_has_none(panel):
    panel.filters.change(in_stock=True)
    assert panel.head.filters.isVisible()


def test_an_order_holds_for_every_item_and_the_next(panel):
    show(panel, answer(1, [item(0, (match(2), match(1)))], final=True))
    panel.show_sort(Sort.CHEAPEST)
    assert titles(panel) == [["p1", "p2"]]
    show(panel, answer(2, [item(0, (match(4), match(3)))], final=True))
    assert titles(panel) == [["p3", "p4"]]


def test_the_order_chosen_is_told_to_be_remembered(qtbot, panel):
    panel.filters.show_facets(FACETS)
    panel.toggle_filters()
    with qtbot.waitSignal(panel.sort_changed) as told:
        qtbot.keyClick(panel.filter_bar.sort, Qt.Key.Key_Down)
    assert told.args == ["cheapest"]


def test_what_filters_hide_is_said_and_the_way_out_offered(qtbot, panel):
    panel.filters.change(in_stock=True)
    show(panel, answer(1, [replace(item(0, ()), unwanted=True)], final=True))
    nothing = panel.groups[0]._nothing
    assert nothing.text == "Nothing like this with these filters"
    qtbot.mouseClick(nothing.unfiltered, Qt.MouseButton.LeftButton)
    assert panel.filters.wanted == ANYTHING


def test_what_the_catalogue_lacks_is_no_matter_of_filters(panel):
    panel.filters.change(in_stock=True)
    show(panel, answer(1, [item(0, ())], final=True))
    assert panel.groups[0]._nothing.text == "Nothing like this in the catalogue"
    assert panel.groups[0]._nothing.unfiltered.isHidden()


def test_strictness_and_filters_hide_together(panel):
    panel.filters.change(in_stock=True)
    show(panel, answer(1, [item(0, close(0.8))], final=True))
    nothing = panel.groups[0]._nothing
    assert nothing.text == "Nothing this close with these filters"
    assert [way.isVisible() for way in nothing.stops] == [True, True]


def test_waiting_for_filters_dims_until_the_answer(qtbot, panel):
    show(panel, answer(1, [item(0, (match(1),))], final=True))
    panel.show_filtering()
    qtbot.waitUntil(lambda: panel.groups[0].cards[0]._dim)
    show(panel, answer(1, [item(0, (match(1),))], final=True))
    assert not panel.groups[0].cards[0]._dim


def test_a_card_says_the_age_of_its_price_and_that_it_is_sold_out(panel):
    one = match(1)
    old = replace(one, product=replace(one.product, priced_on="2020-05-03", in_stock=False))
    show(panel, answer(1, [item(0, (old,))], final=True))
    said = "Fine-knit jumper, Nordlund, €40.90, price of 3 May 2020, sold out, similar"
    assert panel.groups[0].cards[0].accessibleName() == said


@pytest.mark.parametrize(
    ("words", "said"), [("jumper", "title says: jumper"), ("nordlund", "brand: Nordlund")]
)
def test_a_card_says_why_words_found_it(panel, words, said):
    show(panel, answer(1, [item(0, (replace(match(1), words=words),))], final=True))
    assert panel.groups[0].cards[0].accessibleName().endswith(said)


def judge(qtbot, panel, card, key):
    """Press a key on a card; return what the panel tells."""
    with qtbot.waitSignal(panel.judged) as told:
        qtbot.keyClick(card, key)
    return told.args


@pytest.fixture
def judged(qtbot, panel):
    """A panel of three products, the second of which got a yes and came first for it."""
    show(panel, answer(1, [item(0, (match(1), match(2), match(3)))], final=True))
    judge(qtbot, panel, panel.groups[0].cards[1], Qt.Key.Key_Y)
    panel.show_composed(0, (replace(match(2), moved=1), replace(match(1), moved=-1), match(3)))
    return panel


def test_y_and_n_judge_the_product_of_a_card(qtbot, panel):
    show(panel, answer(1, [item(4, (match(1), match(2)))], final=True))
    first, second = panel.groups[4].cards
    assert judge(qtbot, panel, second, Qt.Key.Key_Y) == [4, (("p2", True),)]
    assert judge(qtbot, panel, first, Qt.Key.Key_N) == [4, (("p2", True), ("p1", False))]


def test_a_card_keeps_the_judging_keys_from_the_window(panel):
    show(panel, answer(1, [item(0, (match(1),))]))
    event = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier, "n"
    )
    event.ignore()
    first_card(panel).event(event)
    assert event.isAccepted()


def test_the_pointer_on_a_card_brings_its_thumbs(qtbot, panel):
    show(panel, answer(1, [item(0, (match(1),))]))
    card = first_card(panel)
    place = QPointF(20, 20)
    card.enterEvent(QEnterEvent(place, place, place))
    with qtbot.waitSignal(panel.judged) as told:
        card.findChild(Thumbs).no.click()
    assert told.args == [0, (("p1", False),)]


def test_a_judged_card_says_so_and_how_far_it_moved(judged):
    first, second, _ = judged.groups[0].cards
    assert first.accessibleName().endswith("you said yes, moved up by 1")
    assert second.accessibleName().endswith("moved down by 1")


def test_what_was_said_can_be_taken_back_and_said_again(qtbot, judged):
    card = first_card(judged)
    with qtbot.waitSignal(judged.judged) as told:
        qtbot.keyClick(card, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [0, ()]
    with qtbot.waitSignal(judged.judged) as told:
        judged.groups[0]._steps.redo.click()
    assert told.args == [0, (("p2", True),)]


def test_everything_can_be_taken_back_at_once(qtbot, judged):
    with qtbot.waitSignal(judged.judged) as told:
        judged.groups[0]._steps.clear.click()
    assert told.args == [0, ()]


def test_the_keys_stay_at_their_place_while_products_move(judged):
    judged.activateWindow()
    judged.groups[0].cards[1].setFocus()
    judged.show_composed(0, (match(3), match(1), match(2)))
    assert judged.groups[0].cards[1].hasFocus()
    assert judged.groups[0].cards[1].match.product.id == "p1"


def test_the_next_pause_knows_nothing_of_the_last_verdicts(judged):
    judged.show_waiting()
    show(judged, answer(2, [item(0, (match(2),))], final=True))
    assert "you said" not in first_card(judged).accessibleName()
    assert judged.groups[0]._steps.undo.isHidden()


def test_ten_cards_are_shown_of_what_came_anew(panel):
    show(panel, answer(1, [item(0, (match(1),))], final=True))
    panel.show_composed(0, tuple(match(number) for number in range(40)))
    assert len(panel.groups[0].cards) == 10
