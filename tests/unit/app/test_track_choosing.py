"""Keys and menus of the tracks, in a real window with a real film."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from player.track import TrackKind, chosen

AUDIO, SUBTITLE = TrackKind.AUDIO, TrackKind.SUBTITLE


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
        ("k", "Sound 0.1 s sooner"),
        ("K", "Sound 0.1 s later"),
        ("F", "Subtitles 90 %"),
        ("G", "Subtitles 110 %"),
        ("r", "Subtitles 2 % above the edge"),
        ("R", "Subtitles 0 % above the edge"),
    ],
)
def test_a_key_says_what_it_did(qtbot, film, key, words):
    shift = Qt.KeyboardModifier.ShiftModifier if key.isupper() else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(film, key, shift)
    qtbot.waitUntil(lambda: film.stage.notice.text == words)


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


def test_subtitles_stand_above_the_controls_while_those_are_there(qtbot, film):
    film.stage.controls.hide()
    qtbot.waitUntil(lambda: film.player.mpv.sub_pos == 100)
    film.stage.controls.show()
    qtbot.waitUntil(lambda: 80 <= film.player.mpv.sub_pos <= 90)


def second(window):
    return next((one.language for one in window.player.choices.tracks if one.second), None)


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.AltModifier):
    qtbot.keyClick(window, key, modifier)


def test_a_key_shows_second_subtitles(qtbot, film):
    press(qtbot, film, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: film.stage.notice.text == "Second subtitles: French")
    assert (selected(film, SUBTITLE), second(film)) == ("eng", "fre")


def test_second_subtitles_are_chosen_in_the_menu(qtbot, film):
    menu = entry(film, SUBTITLE, "Second").menu()
    assert [one.text().partition(" ")[0] for one in menu.actions()] == ["Off", "French"]
    menu.actions()[1].trigger()
    qtbot.waitUntil(lambda: second(film) == "fre")


def test_what_becomes_first_is_no_longer_second(qtbot, film):
    press(qtbot, film, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: second(film) == "fre")
    entry(film, SUBTITLE, "French").trigger()
    qtbot.waitUntil(lambda: selected(film, SUBTITLE) == "fre")
    assert second(film) is None


@pytest.mark.parametrize(("key", "kind"), [(Qt.Key.Key_A, AUDIO), (Qt.Key.Key_S, SUBTITLE)])
def test_a_key_opens_the_menu_of_tracks(qtbot, film, key, kind):
    film.stage.controls.hide()
    press(qtbot, film, key)
    menu = film.stage.controls.track_buttons[kind].menu_shown
    assert menu.isVisible()
    assert menu.activeAction().isChecked()
    menu.close()


@pytest.mark.parametrize("kind", [AUDIO, SUBTITLE])
def test_a_film_with_nothing_to_choose_has_no_button(qtbot, paused, kind):
    qtbot.waitUntil(lambda: paused.player.choices.tracks == ())
    assert paused.stage.controls.isVisible()
    assert paused.stage.controls.track_buttons[kind].isHidden()


@pytest.mark.parametrize("kind", [AUDIO, SUBTITLE])
def test_a_film_with_a_choice_has_its_button(film, kind):
    assert film.stage.controls.track_buttons[kind].isVisible()


def test_letters_of_an_old_file_are_read_as_the_menu_says(qtbot, film, tmp_path):
    old = tmp_path / "old.srt"
    old.write_bytes("1\n00:00:00,000 --> 00:00:03,000\nЖдём\n".encode("cp1251"))
    film.player.choices.add(SUBTITLE, str(old))
    tracks = film.player.choices
    qtbot.waitUntil(lambda: (one := chosen(tracks.tracks, SUBTITLE)) is not None and one.external)
    letters = entry(film, SUBTITLE, "Encoding").menu()
    next(one for one in letters.actions() if one.text() == "Cyrillic").trigger()
    qtbot.waitUntil(lambda: film.player.mpv.sub_text == "Ждём")
    assert film.remembered.now.subtitle_encoding == "cp1251"
