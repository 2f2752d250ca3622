"""Keys of chapters, speed and loop, in a real window with a real film."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("]", "Speed 1.1\N{MULTIPLICATION SIGN}"),
        ("[", "Speed 0.91\N{MULTIPLICATION SIGN}"),
        ("}", "Speed 2\N{MULTIPLICATION SIGN}"),
        ("{", "Speed 0.5\N{MULTIPLICATION SIGN}"),
        ("=", "Speed 1\N{MULTIPLICATION SIGN}"),
        ("l", "Loop from 0:00"),
    ],
)
def test_a_key_says_what_it_did(qtbot, film, key, words):
    shift = Qt.KeyboardModifier.ShiftModifier if key.isupper() else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(film, key, shift)
    qtbot.waitUntil(lambda: film.stage.notice.text == words)


def test_a_key_goes_to_the_next_chapter(qtbot, film):
    with qtbot.waitSignal(film.player.frame_grabbed):
        qtbot.keyClick(film, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ShiftModifier)
    assert film.player.position == pytest.approx(1.0, abs=0.02)
    assert film.stage.notice.text.endswith("The middle")


def test_the_next_film_plays_at_normal_speed(qtbot, film, films):
    qtbot.keyClick(film, "}")
    qtbot.waitUntil(lambda: film.player.choices.speed == 2.0)
    film.open(str(films.mp4))
    qtbot.waitUntil(lambda: film.player.choices.speed == 1.0)


def test_a_choice_of_tracks_asks_nothing_about_the_frame(qtbot, film, lookup):
    asked = len(lookup.frames)
    for key in ("#", "j", "v", "]", "l"):
        qtbot.keyClick(film, key)
    qtbot.wait(200)
    assert len(lookup.frames) == asked


def test_the_controls_fit_beside_the_panel_of_the_smallest_window(qtbot, film):
    film.resize(film.minimumSize())
    controls = film.stage.controls
    controls.show_duration(7261.0)
    controls.show_position(3723.0)
    controls.show_speed(0.91)
    qtbot.waitUntil(lambda: controls.width() <= 540)
    qtbot.waitUntil(lambda: film.panel.width() + controls.width() == film.width())
    assert controls.layout().minimumSize().width() <= controls.width()
