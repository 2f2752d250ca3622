"""What a viewer chose in one film is what the next begins with."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from player.track import TrackKind, chosen

AUDIO, SUBTITLE = TrackKind.AUDIO, TrackKind.SUBTITLE


def language(window, kind):
    track = chosen(window.player.choices.tracks, kind)
    return track.language if track else None


def open_again(qtbot, window, films):
    with qtbot.waitSignal(window.player.opened):
        window.open(str(films.many_tracks))
    qtbot.waitUntil(lambda: language(window, AUDIO) is not None)


def test_the_next_film_begins_in_the_language_chosen(qtbot, film, films):
    qtbot.keyClick(film, "#")
    qtbot.waitUntil(lambda: film.remembered.now.audio_language == "de")
    open_again(qtbot, film, films)
    qtbot.waitUntil(lambda: language(film, AUDIO) == "ger")


def test_the_next_film_begins_with_the_subtitles_chosen(qtbot, film, films):
    qtbot.keyClick(film, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: film.remembered.now.subtitle_language == "fr")
    open_again(qtbot, film, films)
    qtbot.waitUntil(lambda: language(film, SUBTITLE) == "fre")


def test_subtitles_that_were_switched_off_stay_off(qtbot, film, films):
    qtbot.keyClick(film, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: not film.remembered.now.subtitles)
    open_again(qtbot, film, films)
    assert language(film, SUBTITLE) is None


def test_subtitles_beside_the_film_speak_the_language_wanted(qtbot, window, films, tmp_path):
    line = films.many_tracks.with_name("lines.srt").read_bytes()
    copy = tmp_path / "film.mkv"
    copy.write_bytes(films.many_tracks.read_bytes())
    copy.with_suffix(".it.srt").write_bytes(line)
    window.remembered.change(subtitle_language="it")
    window.open(str(copy))
    qtbot.waitUntil(lambda: language(window, SUBTITLE) == "it")


def test_a_film_without_subtitles_teaches_nothing(qtbot, paused):
    qtbot.keyClick(paused, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: paused.stage.notice.text == "Subtitles: none in this film")
    assert paused.remembered.now.subtitles


@pytest.mark.parametrize("language", ["xx", "not a language"])
def test_a_language_no_film_has_leaves_it_to_the_film(qtbot, window, films, language):
    window.remembered.change(audio_language=language, subtitle_language=language)
    open_again(qtbot, window, films)
    assert chosen(window.player.choices.tracks, AUDIO).language == "eng"
