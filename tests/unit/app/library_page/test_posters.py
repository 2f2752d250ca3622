"""Posters: read beside the window's thread, fitted, forgotten."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from app.library_page.poster_picture import fitted, read_poster
from app.library_page.posters import Posters

SIZE = QSize(40, 60)


def write(folder, key, width=80, height=120):
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    assert picture.save(str(folder / f"{key}.webp"), "webp", 100)


@pytest.fixture
def posters(qapp, tmp_path):
    write(tmp_path, "a")
    posters = Posters(tmp_path, SIZE)
    yield posters
    posters.shutdown()


def test_a_poster_comes_after_it_was_asked_for(qtbot, posters):
    with qtbot.waitSignal(posters.drawn):
        assert posters.poster("a") is None
    assert posters.poster("a").size() == SIZE


def test_a_film_without_one_has_a_null_poster(qtbot, posters):
    with qtbot.waitSignal(posters.drawn):
        posters.poster("b")
    assert posters.poster("b").isNull()


def test_another_size_is_drawn_anew(qtbot, posters):
    with qtbot.waitSignal(posters.drawn):
        posters.poster("a")
    posters.resize(SIZE * 2)
    with qtbot.waitSignal(posters.drawn):
        assert posters.poster("a") is None
    assert posters.poster("a").size() == SIZE * 2


def test_a_new_poster_takes_the_place_of_none(qtbot, posters, tmp_path):
    with qtbot.waitSignal(posters.drawn):
        posters.poster("b")
    write(tmp_path, "b")
    with qtbot.waitSignal(posters.drawn):
        posters.refresh()
    assert not posters.poster("b").isNull()


def test_a_poster_that_is_the_same_is_not_read_again(qtbot, posters):
    with qtbot.waitSignal(posters.drawn):
        posters.poster("a")
    with qtbot.assertNotEmitted(posters.drawn, wait=200):
        posters.refresh()
    assert not posters.poster("a").isNull()


def test_what_is_no_webp_is_no_poster(tmp_path):
    (tmp_path / "a.webp").write_bytes(b"<svg/>")
    assert read_poster(tmp_path / "a.webp").isNull()


def test_an_absurdly_large_poster_is_not_read(tmp_path):
    write(tmp_path, "a", 5000, 10)
    assert read_poster(tmp_path / "a.webp").isNull()


def test_a_wide_picture_is_whole_over_a_ground_of_its_own():
    wide = QImage(160, 90, QImage.Format.Format_RGB32)
    wide.fill(QColor("red"))
    wide.setPixelColor(0, 45, QColor("blue"))
    made = fitted(wide, QSize(160, 240))
    assert made.pixelColor(80, 20).red() > 0
    assert made.pixelColor(0, 120).blue() > made.pixelColor(80, 120).blue()


def test_corners_are_round():
    made = fitted(QImage(40, 60, QImage.Format.Format_RGB32), SIZE)
    assert made.pixelColor(0, 0).alpha() == 0
