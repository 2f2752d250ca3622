from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.chip import Chip
from app.wish_bar import WishBar


@pytest.fixture
def bar(qtbot):
    bar = WishBar()
    qtbot.addWidget(bar)
    bar.resize(360, 80)
    bar.show()
    qtbot.waitExposed(bar)
    bar.activateWindow()
    return bar


@pytest.fixture
def wishes(bar):
    heard = []
    bar.wished.connect(lambda words, weight: heard.append((words, weight)))
    return heard


def chips(bar):
    return {stop.text(): stop for stop in bar.stops if isinstance(stop, Chip)}


def say(qtbot, bar, words):
    qtbot.keyClicks(bar.field, words)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)


def test_enter_says_the_words(qtbot, bar, wishes):
    say(qtbot, bar, "but red")
    assert wishes == [("but red", 0.5)]


def test_words_not_yet_said_are_no_wish(qtbot, bar, wishes):
    qtbot.keyClicks(bar.field, "but red")
    assert (wishes, bar.words) == ([], "")


def test_the_weight_shows_once_it_matters(qtbot, bar):
    assert not bar._weight.isVisible()
    say(qtbot, bar, "red")
    assert bar._weight.isVisible()


def test_moving_the_weight_wishes_again(qtbot, bar, wishes):
    say(qtbot, bar, "red")
    bar._weight.setValue(90)
    bar._weight.setValue(100)
    qtbot.waitUntil(lambda: len(wishes) == 2)
    assert wishes[1] == ("red", 1.0)


def test_arrows_move_the_weight(qtbot, bar):
    say(qtbot, bar, "red")
    qtbot.keyClick(bar._weight, Qt.Key.Key_Right)
    assert bar._weight.value() > 50


def test_escape_leaves_the_weight(qtbot, bar):
    say(qtbot, bar, "red")
    with qtbot.waitSignal(bar.left):
        qtbot.keyClick(bar._weight, Qt.Key.Key_Escape)


def test_a_chip_adds_its_word(qtbot, bar, wishes):
    bar.show_chips(["striped", "long sleeves"])
    say(qtbot, bar, "red")
    qtbot.mouseClick(chips(bar)["striped"], Qt.MouseButton.LeftButton)
    assert wishes[-1] == ("red striped", 0.5)


def test_enter_presses_a_chip_and_a_second_takes_it_back(qtbot, bar, wishes):
    bar.show_chips(["striped"])
    for _ in range(2):
        qtbot.keyClick(chips(bar)["striped"], Qt.Key.Key_Return)
    assert [words for words, _ in wishes] == ["striped", ""]


def test_chips_that_stay_keep_their_state(qtbot, bar):
    bar.show_chips(["striped"])
    chips(bar)["striped"].click()
    bar.show_chips(["red", "striped"])
    assert {word: chip.isChecked() for word, chip in chips(bar).items()} == {
        "red": False,
        "striped": True,
    }


def test_escape_returns_to_the_picture_and_then_leaves(qtbot, bar, wishes):
    left = []
    bar.left.connect(left.append)
    say(qtbot, bar, "red")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert (wishes[-1], bar.field.text(), left) == (("", 0.0), "", [])
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert left == [Qt.Key.Key_Escape]


def test_the_button_returns_to_the_picture(qtbot, bar, wishes):
    bar.show_chips(["striped"])
    chips(bar)["striped"].click()
    qtbot.mouseClick(bar._clear, Qt.MouseButton.LeftButton)
    assert wishes[-1] == ("", 0.0)
    assert not chips(bar)["striped"].isChecked()


def test_nothing_is_wished_when_it_begins_anew(qtbot, bar, wishes):
    say(qtbot, bar, "red")
    bar.forget()
    QApplication.processEvents()
    assert wishes == [("red", 0.5)]
    assert bar.words == ""


def test_an_encoder_without_words_says_so(bar):
    bar.show_readable(False)
    assert not bar.field.isEnabled()
    assert "pictures only" in bar.field.placeholderText()
    assert "text side" in bar.field.toolTip()


def test_all_of_it_has_a_name(bar):
    bar.show_chips(["striped"])
    assert all(stop.accessibleName() for stop in bar.stops)
