from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.encoding_words import ENCODING_WORDS
from app.settings import Settings
from app.theme import SUBTITLE_COLOURS, SUBTITLE_GROUNDS
from player.preferences import ENCODINGS

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_keys_change_the_size_for_good(qtbot, film):
    qtbot.keyClick(film, Qt.Key.Key_G, SHIFT)
    qtbot.waitUntil(lambda: film.player.mpv.sub_scale == pytest.approx(1.1))
    assert film.remembered.now.subtitle_size == 1.1


def test_subtitles_moved_up_stay_there_without_the_controls(qtbot, film):
    film.stage.controls.hide()
    film.remembered.change(subtitle_place=60)
    qtbot.waitUntil(lambda: film.player.mpv.sub_pos == 60)


def test_the_place_is_no_higher_than_it_can_be(film):
    film.subtitle_style.lower(-1000)
    assert film.remembered.now.subtitle_place == 0


def test_settings_dress_subtitles(qtbot, film):
    film.remembered.change(subtitle_colour="yellow", subtitle_ground="black")
    qtbot.waitUntil(lambda: film.player.mpv.sub_color == "#FFFFE45C")
    qtbot.waitUntil(lambda: film.player.mpv.sub_back_color == "#FF000000")


def test_every_choice_has_a_colour():
    for colour in SUBTITLE_COLOURS:
        assert Settings(subtitle_colour=colour)
    for ground in SUBTITLE_GROUNDS:
        assert Settings(subtitle_ground=ground)


def test_every_encoding_has_a_name():
    assert tuple(ENCODING_WORDS) == ENCODINGS
