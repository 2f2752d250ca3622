"""Filters, order, words and verdicts: the real window, worker, encoder and an index of a shop."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.demo import demo_film
from app.lookup import Lookup
from app.lookup_messages import WorkerPlan, WorkerReady
from app.main_window import MainWindow
from app.remembered import Remembered
from app.settings import Settings
from app.sort import Sort
from player.player import Player
from store.types import ANYTHING, Wanted
from tests.sized_shop import SIZES, make_sized_shop

PATIENCE = 30_000


@pytest.fixture(scope="module")
def shop(models, tmp_path_factory):
    return make_sized_shop(tmp_path_factory.mktemp("shop"), models)


@pytest.fixture(scope="module")
def window(qapp, shop, tmp_path_factory):
    """A window that paused on the demo film, with every card there."""
    home = tmp_path_factory.mktemp("home")
    player = Player(options={"ao": "null", "hwdec": "no"})
    lookup = Lookup(WorkerPlan(index=shop, quality="fast"))
    window = MainWindow(
        player, lookup, Remembered(home / "settings.toml", Settings(quality="fast"))
    )
    window.resize(1280, 720)
    window.show()
    lookup.start()
    yield window
    window.close()


@pytest.fixture
def paused(qtbot, window):
    """A pause that is answered, without filters and verdicts."""
    window.panel.filters.clear()
    if not window.player.media:
        window.open(str(demo_film()))
        qtbot.waitUntil(lambda: window.player.position > 0)
        qtbot.waitUntil(lambda: isinstance(window.lookup.state, WorkerReady), timeout=PATIENCE)
        window.player.seek_to(3.0)
        qtbot.waitUntil(lambda: window.player.position >= 3.0)
        window.player.pause()
    qtbot.waitUntil(lambda: settled(window, ANYTHING), timeout=PATIENCE)
    for group in groups(window):
        if group._verdicts.now:
            group._steps.clear.click()
    qtbot.waitUntil(lambda: {match.moved for match in matches(window)} == {0}, timeout=PATIENCE)
    return window


def settled(window, wanted):
    answer = window.pause_view.answer
    return answer is not None and answer.final and answer.wanted == wanted


def want(qtbot, window, **changes):
    """Want this, and wait until it is so."""
    window.panel.filters.change(**changes)
    qtbot.waitUntil(lambda: settled(window, window.panel.filters.wanted), timeout=PATIENCE)


def groups(window):
    return [group for group in window.panel.groups.values() if group.item.matches is not None]


def matches(window):
    return [match for group in groups(window) for match in group.item.matches]


def tops(window):
    """The group with the most products."""
    return max(groups(window), key=lambda group: len(group.item.matches))


def test_what_can_be_asked_for_comes_from_the_catalogue(paused):
    facets = paused.panel.filters.facets
    assert {size for size, _ in facets.sizes} == set(SIZES)
    assert [code for code, _ in facets.countries] == ["DE", "FR"]
    assert not paused.panel.head.filters.isHidden()


def test_a_brand_leaves_only_its_products(qtbot, paused):
    brand = matches(paused)[0].product.brand
    want(qtbot, paused, brands=frozenset({brand}))
    assert {match.product.brand for match in matches(paused)} == {brand}


def test_a_size_in_stock_is_the_offer_shown(qtbot, paused):
    want(qtbot, paused, sizes=frozenset({"M"}), in_stock=True)
    shown = {(match.product.size, match.product.in_stock) for match in matches(paused)}
    assert shown == {("M", True)}


def test_a_price_limit_holds_for_every_card(qtbot, paused):
    prices = sorted(match.product.price for match in matches(paused))
    limit = prices[len(prices) // 2]
    want(qtbot, paused, highest_price=limit, currency="EUR")
    assert max(match.product.price for match in matches(paused)) <= limit


def test_groups_stay_while_filters_change(qtbot, paused):
    before = dict(paused.panel.groups)
    want(qtbot, paused, ships_to="FR")
    assert paused.panel.groups == before


def test_filters_that_hide_everything_say_so_and_offer_a_way_out(qtbot, paused):
    want(qtbot, paused, brands=frozenset({"Nobody"}))
    nothing = tops(paused)._nothing
    assert nothing.text == "Nothing like this with these filters"
    nothing.unfiltered.click()
    qtbot.waitUntil(lambda: settled(paused, ANYTHING))
    assert tops(paused).item.matches


def test_filters_hold_for_the_next_pause_from_its_first_answer(qtbot, paused):
    wanted = Wanted(in_stock=True, sizes=frozenset({"L"}))
    want(qtbot, paused, in_stock=True, sizes=frozenset({"L"}))
    answers = []
    paused.lookup.answered.connect(answers.append)
    paused.player.play()
    qtbot.waitUntil(lambda: not paused.player.paused)
    paused.player.pause()
    qtbot.waitUntil(lambda: settled(paused, wanted), timeout=PATIENCE)
    assert {answer.wanted for answer in answers} == {wanted}
    assert {match.product.size for match in matches(paused)} == {"L"}


def test_the_cheapest_come_first_where_that_is_the_order(qtbot, paused):
    paused.remembered.change(sort=Sort.CHEAPEST)
    prices = [card.match.product.price for card in tops(paused).cards]
    paused.remembered.change(sort=Sort.CLOSEST)
    assert prices == sorted(prices)


def test_cards_say_how_old_their_prices_are(paused):
    assert "price of 3 May 2020" in tops(paused).cards[0].accessibleName()


def ask(qtbot, window, words, answer):
    """Say words of the tops, and return what the signal `answer` brings."""
    with qtbot.waitSignal(answer, timeout=PATIENCE) as told:
        window.panel.wished.emit(tops(window).item.key, words, 0.5)
    window.panel.wished.emit(tops(window).item.key, "", 0.0)
    return told.args[0]


def test_a_brand_is_found_by_its_name(qtbot, paused):
    brand = min(paused.panel.filters.facets.brands, key=lambda one: one[1])[0]
    found = ask(qtbot, paused, brand, paused.lookup.composed).matches
    first = found[: min(5, len(found))]
    assert {match.product.brand for match in first} == {brand}


def test_a_word_of_titles_is_found_and_marked(qtbot, paused):
    word = matches(paused)[0].product.title.split()[0].casefold()
    found = ask(qtbot, paused, word, paused.lookup.composed).matches
    said = [match for match in found if match.words == word]
    assert said
    assert all(word in match.product.title.casefold() for match in said)


def test_words_and_filters_hold_together(qtbot, paused):
    brands = [name for name, _ in paused.panel.filters.facets.brands]
    want(qtbot, paused, brands=frozenset(brands[:1]))
    key = tops(paused).item.key
    with qtbot.waitSignal(paused.lookup.composed, timeout=PATIENCE):
        paused.panel.wished.emit(key, "blue", 0.5)
    with qtbot.waitSignal(paused.lookup.composed, timeout=PATIENCE) as told:
        paused.panel.filters.change(brands=frozenset(brands[1:2]))
    paused.panel.wished.emit(key, "", 0.0)
    assert {match.product.brand for match in told.args[0].matches} == {brands[1]}


def test_a_word_that_nobody_knows_is_still_said_to_be_unknown(qtbot, paused):
    failed = ask(qtbot, paused, "qwrtz", paused.lookup.compose_failed)
    assert failed.code == "UnknownWordsError"


def judge(qtbot, window, place, key):
    """Press a key on a card of the tops, and wait for what comes of it."""
    with qtbot.waitSignal(window.lookup.composed, timeout=PATIENCE):
        qtbot.keyClick(tops(window).cards[place], key)
    return [card.match for card in tops(window).cards]


def test_a_no_puts_a_product_away_and_undo_brings_it_back(qtbot, paused):
    before = [card.match.product.id for card in tops(paused).cards]
    after = judge(qtbot, paused, 0, Qt.Key.Key_N)
    assert after[0].product.id != before[0]
    assert before[0] not in [match.product.id for match in after[: len(before) - 1]]
    qtbot.keyClick(tops(paused).cards[0], Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [card.match.product.id for card in tops(paused).cards] == before


def test_a_yes_comes_first_and_filters_keep_it(qtbot, paused):
    liked = tops(paused).cards[-1].match.product
    first, *_ = judge(qtbot, paused, len(tops(paused).cards) - 1, Qt.Key.Key_Y)
    assert first.product.id == liked.id
    assert first.moved > 0
    with qtbot.waitSignal(paused.lookup.composed, timeout=PATIENCE) as told:
        paused.panel.filters.change(brands=frozenset({liked.brand}))
    assert told.args[0].matches[0].product.id == liked.id
    assert {match.product.brand for match in told.args[0].matches} == {liked.brand}


def test_what_was_said_is_forgotten_at_the_next_pause(qtbot, paused):
    judge(qtbot, paused, 0, Qt.Key.Key_Y)
    paused.player.play()
    qtbot.waitUntil(lambda: not paused.player.paused)
    paused.player.pause()
    qtbot.waitUntil(lambda: settled(paused, ANYTHING), timeout=PATIENCE)
    assert {match.moved for match in matches(paused)} == {0}
    assert "you said" not in tops(paused).cards[0].accessibleName()
