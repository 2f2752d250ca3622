from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.window_places import WindowPlaces, screen_name, within

ROOM = QRect(100, 50, 1000, 800)


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def here(qapp):
    return screen_name(QGuiApplication.primaryScreen())


@pytest.mark.parametrize(
    ("area", "kept"),
    [
        (QRect(200, 100, 300, 200), QRect(200, 100, 300, 200)),
        (QRect(-500, -500, 300, 200), QRect(100, 50, 300, 200)),
        (QRect(5000, 5000, 300, 200), QRect(800, 650, 300, 200)),
        (QRect(0, 0, 3000, 2000), ROOM),
    ],
)
def test_a_window_lies_wholly_on_its_screen(area, kept):
    assert within(area, ROOM) == kept


def test_a_place_comes_back(window, here):
    places = WindowPlaces(((here, (30, 40, 900, 500, 0)),))
    WindowPlaces.read(places.written()).restore(window)
    assert window.geometry() == QRect(30, 40, 900, 500)


def test_a_screen_that_is_gone_leaves_the_place_of_one_that_is_there(window, here):
    places = (here, (30, 40, 900, 500, 0)), ("Projector", (0, 0, 1000, 600, 0))
    WindowPlaces(places).restore(window)
    assert window.geometry() == QRect(30, 40, 900, 500)


def test_only_lost_screens_leave_the_usual_place(window):
    WindowPlaces((("Projector", (9000, 0, 1000, 600, 0)),)).restore(window)
    assert (window.width(), window.height()) == (1280, 720)


def test_where_the_window_is_counts_as_last(window, here):
    window.setGeometry(11, 12, 900, 500)
    places = WindowPlaces(((here, (0, 0, 1, 1, 0)), ("Projector", (5, 5, 900, 500, 0))))
    assert places.with_place_of(window).places[-1] == (here, (11, 12, 900, 500, 0))
    assert len(places.with_place_of(window).places) == 2


def test_a_maximised_window_is_maximised_again(window, here):
    WindowPlaces(((here, (30, 40, 900, 500, 1)),)).restore(window)
    assert window.isMaximized()


@pytest.mark.parametrize(
    "text", ["", "AdnQywAD", "{}", "[1]", '[["a", [1, 2]]]', '[["a", "bcdef"]]']
)
def test_text_that_is_none_of_ours_says_nothing(text):
    assert WindowPlaces.read(text) == WindowPlaces()
