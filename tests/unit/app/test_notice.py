from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.errors import Sentence
from app.notice import Notice

TROUBLE = Sentence("The film is damaged.", "Try another file.")


@pytest.fixture
def notice(qtbot):
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(900, 500)
    room.show()
    notice = Notice(room)
    notice._brief.setInterval(20)
    return notice


def test_brief_word_goes_by_itself(qtbot, notice):
    notice.say("Volume 50 %")
    assert notice.text == "Volume 50 %"
    qtbot.waitUntil(notice.isHidden)


def test_trouble_stays(qtbot, notice):
    notice.show_trouble(TROUBLE)
    qtbot.wait(60)
    assert notice.text == "The film is damaged. Try another file."


def test_brief_word_does_not_hide_trouble(notice):
    notice.show_trouble(TROUBLE)
    notice.say("Volume 50 %")
    assert notice.text.startswith("The film is damaged.")


def test_trouble_overtakes_a_brief_word(qtbot, notice):
    notice.say("Volume 50 %")
    notice.show_trouble(TROUBLE)
    qtbot.wait(60)
    assert notice.isVisible()


def test_kept_word_stays_until_taken_back(qtbot, notice):
    notice.keep_saying("Waiting")
    qtbot.wait(60)
    assert notice.text == "Waiting"
    notice.unsay("Waiting")
    assert notice.isHidden()


def test_taking_back_leaves_trouble(notice):
    notice.show_trouble(TROUBLE)
    notice.unsay("Waiting")
    assert notice.isVisible()


def test_can_be_closed(qtbot, notice):
    notice.show_trouble(TROUBLE)
    qtbot.mouseClick(notice._close, Qt.MouseButton.LeftButton)
    assert notice.isHidden()


def test_long_trouble_fits_a_narrow_window(notice):
    notice.parentWidget().resize(400, 300)
    notice.show_trouble(Sentence("A rather long sentence. " * 8, "And what to do. " * 6))
    assert notice.parentWidget().rect().contains(notice.geometry())
    assert notice.height() >= notice.layout().totalHeightForWidth(notice.width())


def test_trouble_that_may_pass_can_be_tried_again(qtbot, notice):
    notice.show_trouble(TROUBLE, again=True)
    with qtbot.waitSignal(notice.again_wanted):
        qtbot.mouseClick(notice.again, Qt.MouseButton.LeftButton)
    assert notice.isHidden()


def test_other_words_offer_no_second_try(notice):
    notice.show_trouble(TROUBLE, again=True)
    notice.show_trouble(TROUBLE)
    assert notice.again.isHidden()


def test_brief_word_stands_in_one_line(notice):
    notice.say("Products stay hidden on pause")
    label = notice._what
    assert label.height() < 2 * label.fontMetrics().height()
