"""The panel of lines in a real window with a real film."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from player.track import Track, TrackKind
from tests.film_server import serving

SUBTITLE = TrackKind.SUBTITLE
CONTROL = Qt.KeyboardModifier.ControlModifier


def open_panel(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_T, CONTROL)
    return window.transcribing.panel


def rows(panel):
    return panel.view.transcript.rowCount()


@pytest.fixture
def panel(qtbot, film, tmp_path):
    """The panel beside a paused film, with the lines of a file: one each second."""
    path = tmp_path / "seconds.srt"
    texts = (f"{s}\n00:00:0{s},000 --> 00:00:0{s},900\nSecond {s}\n" for s in range(3))
    path.write_text("\n".join(texts), encoding="utf-8")
    film.player.choices.add(SUBTITLE, str(path))
    qtbot.waitUntil(lambda: film.stage.notice.text == "Subtitles: seconds.srt")
    panel = open_panel(qtbot, film)
    qtbot.waitUntil(lambda: rows(panel) == 3)
    return panel


def test_the_lines_of_a_file_are_there(panel):
    assert [line.text for line in panel.view.transcript.lines] == [f"Second {s}" for s in range(3)]


def test_the_lines_of_the_film_itself_are_there(qtbot, film):
    panel = open_panel(qtbot, film)
    qtbot.waitUntil(lambda: rows(panel) == 1)
    assert panel.view.transcript.lines[0].text == "HELLO HELLO"


def test_a_line_leads_to_its_moment(qtbot, film, panel):
    with qtbot.waitSignal(film.player.frame_grabbed):
        panel.wanted.emit(2.0)
    assert film.player.position == pytest.approx(2.0, abs=0.02)
    qtbot.waitUntil(lambda: panel.view.current == 2)


def test_a_delay_moves_the_lines_with_it(qtbot, film, panel):
    with qtbot.waitSignal(film.player.choices.delay_taken):
        film.player.choices.delay_subtitles(0.4)
    qtbot.waitUntil(lambda: film.player.choices.subtitle_delay == pytest.approx(0.4))
    with qtbot.waitSignal(film.player.frame_grabbed):
        panel.wanted.emit(1.0)
    assert film.player.position == pytest.approx(1.4, abs=0.02)
    qtbot.waitUntil(lambda: panel.view.current == 1)


def test_other_subtitles_bring_other_lines(qtbot, film, panel):
    film.player.choices.take(SUBTITLE, 2)
    qtbot.waitUntil(lambda: rows(panel) == 1)


def test_without_subtitles_a_sentence_says_what_to_do(qtbot, film, panel):
    film.player.choices.take(SUBTITLE, None)
    qtbot.waitUntil(lambda: panel.message.startswith("No subtitles are shown"))


def test_a_damaged_file_is_said(qtbot, film, tmp_path):
    path = tmp_path / "gone.srt"
    path.write_text("1\n00:00:00,000 --> 00:00:02,000\nHere\n", encoding="utf-8")
    film.player.choices.add(SUBTITLE, str(path))
    qtbot.waitUntil(lambda: film.stage.notice.text == "Subtitles: gone.srt")
    path.unlink()
    panel = open_panel(qtbot, film)
    qtbot.waitUntil(lambda: panel.message.startswith("The lines of 'gone.srt' cannot be read."))


def test_a_film_from_the_web_shows_what_was_said(qtbot, window, films):
    with serving(films.many_tracks.parent) as server:
        window.open(f"{server.url}/many.mkv")
        qtbot.waitUntil(lambda: window.player.position > 0)
        panel = open_panel(qtbot, window)
        qtbot.waitUntil(lambda: rows(panel) == 1)
        assert panel.view.transcript.lines[0].text == "HELLO HELLO"


def test_pictures_of_words_are_called_so(film):
    track = Track(1, SUBTITLE, codec="hdmv_pgs_subtitle", selected=True)
    assert "pictures of words" in film.transcribing._why_empty(track)


def test_space_plays_while_the_search_is_empty(qtbot, film, panel):
    film.activateWindow()
    panel.search.focusProxy().setFocus()
    qtbot.keyClick(panel.search.focusProxy(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not film.player.paused)


def test_arrows_among_the_lines_do_not_seek(qtbot, film, panel):
    film.activateWindow()
    panel.view.setFocus()
    panel.view.go_to(0)
    before = film.player.position
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert panel.view.currentIndex().row() == 1
    assert film.player.position == before


def test_the_key_closes_the_panel_again(qtbot, film, panel):
    open_panel(qtbot, film)
    assert film.drawer.panel is None
