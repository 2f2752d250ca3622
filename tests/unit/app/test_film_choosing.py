"""Keys and menus of tracks, chapters, speed and loop, in a real window with a real film."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from player.track import TrackKind, chosen

AUDIO, SUBTITLE = TrackKind.AUDIO, TrackKind.SUBTITLE


@pytest.fixture
def film(qtbot, window, films):
    """A window that stands in the film with many tracks."""
    window.open(str(films.many_tracks))
    qtbot.waitUntil(lambda: window.player.position > 0)
    with qtbot.waitSignal(window.player.frame_grabbed):
        window.player.pause()
    qtbot.waitUntil(lambda: chosen(window.player.choices.tracks, SUBTITLE) is not None)
    return window


def selected(window, kind):
    track = chosen(window.player.choices.tracks, kind)
    return track.language if track else None


def entry(window, kind, text):
    button = window.stage.controls.track_buttons[kind]
    return next(one for one in button.menu_shown.actions() if one.text().startswith(text))


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("#", "Sound: German"),
        ("j", "Subtitles: French"),
        ("J", "Subtitles: off"),
        ("v", "Subtitles: off"),
        ("z", "Subtitles 0.1 s sooner"),
        ("Z", "Subtitles 0.1 s later"),
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


def test_the_menu_changes_what_plays(qtbot, film):
    entry(film, AUDIO, "German").trigger()
    qtbot.waitUntil(lambda: selected(film, AUDIO) == "ger")
    assert entry(film, AUDIO, "German").isChecked()


def test_off_in_the_menu_takes_subtitles_away(qtbot, film):
    entry(film, SUBTITLE, "Off").trigger()
    qtbot.waitUntil(lambda: selected(film, SUBTITLE) is None)


def test_a_subtitle_file_chosen_in_the_dialog_is_shown(qtbot, film, films):
    entry(film, SUBTITLE, "Add").trigger()
    dialog = film.findChild(QFileDialog)
    dialog.fileSelected.emit(str(films.many_tracks.with_name("lines.srt")))
    dialog.close()
    qtbot.waitUntil(lambda: film.stage.notice.text == "Subtitles: lines.srt")


def test_a_film_without_subtitles_says_so(qtbot, paused):
    qtbot.keyClick(paused, "v")
    qtbot.waitUntil(lambda: paused.stage.notice.text == "Subtitles: none in this film")


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


def test_the_controls_stay_while_a_menu_is_open(qtbot, film):
    film.player.play()
    button = film.stage.controls.track_buttons[AUDIO]
    button.click()
    film.stage._idle.setInterval(10)
    film.stage.wake()
    qtbot.wait(100)
    assert film.stage.controls.isVisible()
    button.menu_shown.close()
    qtbot.waitUntil(film.stage.controls.isHidden)


def test_the_controls_fit_beside_the_panel_of_the_smallest_window(qtbot, film):
    film.resize(film.minimumSize())
    controls = film.stage.controls
    controls.show_duration(7261.0)
    controls.show_position(3723.0)
    controls.show_speed(0.91)
    qtbot.waitUntil(lambda: controls.width() <= 540)
    qtbot.waitUntil(lambda: film.panel.width() + controls.width() == film.width())
    assert controls.layout().minimumSize().width() <= controls.width()


def test_subtitles_stand_above_the_controls_while_those_are_there(qtbot, film):
    film.stage.controls.hide()
    qtbot.waitUntil(lambda: film.player.mpv.sub_pos == 100)
    film.stage.controls.show()
    qtbot.waitUntil(lambda: 80 <= film.player.mpv.sub_pos <= 90)
