from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit

from app.film_sources import AddressDialog
from player.track import TrackKind
from store.history import Watched

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def clipboard(qapp):
    board = QGuiApplication.clipboard()
    yield board
    board.clear()


def files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def subtitles(window):
    return [one for one in window.player.choices.tracks if one.kind is TrackKind.SUBTITLE]


@pytest.fixture
def lines(tmp_path):
    path = tmp_path / "other.srt"
    path.write_text("1\n00:00:00,000 --> 00:00:03,000\nHELLO\n")
    return path


def test_several_dropped_films_are_a_list_and_the_first_plays(qtbot, window, films):
    with qtbot.waitSignal(window.player.opened):
        window.opening.take(files(films.webm, films.mp4))
    assert window.player.media == str(films.webm)
    assert len(window.programme.playlist) == 2


def test_a_dropped_folder_plays_from_its_first_film(qtbot, window, films):
    with qtbot.waitSignal(window.player.opened):
        window.opening.take(files(films.mp4.parent))
    assert len(window.programme.playlist) > 2
    assert window.programme.playlist.current == 0


def test_subtitles_dropped_on_a_film_are_added_to_it(qtbot, playing, films, lines):
    playing.opening.take(files(lines))
    qtbot.waitUntil(lambda: len(subtitles(playing)) == 1)
    assert playing.player.media == str(films.mp4)


def test_subtitles_dropped_with_a_film_are_added_to_it(qtbot, window, films, lines):
    window.opening.take(files(lines, films.mp4))
    qtbot.waitUntil(lambda: len(subtitles(window)) == 1)
    assert len(window.programme.playlist) == 1


def test_subtitles_without_a_film_are_no_film(qtbot, window, lines):
    with qtbot.waitSignal(window.player.failed):
        window.opening.take(files(lines))
    assert "is text, not a film" in window.stage.notice.text


def test_a_sound_file_of_the_command_line_is_added(qtbot, window, films):
    window.opening.open([str(films.mp4)], sounds=[str(films.sound_only)])
    sound = TrackKind.AUDIO
    qtbot.waitUntil(lambda: any(one.kind is sound for one in window.player.choices.tracks))


def test_what_cannot_be_opened_is_counted_and_named(qtbot, window, films):
    with qtbot.waitSignal(window.player.opened):
        window.opening.open([str(films.mp4), "edl://x", "/no/such.mp4"])
    assert window.stage.notice.text.startswith("2 of 3 could not be opened")
    assert "such.mp4" in window.stage.notice.accessibleName()


def test_the_newest_wish_counts(qtbot, window, films):
    window.open(str(films.mp4.parent))
    window.open(str(films.mp4))
    qtbot.waitUntil(lambda: window.player.media == str(films.mp4))
    assert len(window.programme.playlist) == 1


def test_a_playlist_opens_as_its_films(qtbot, window, films, tmp_path):
    path = tmp_path / "list.m3u8"
    path.write_text(f"#EXTM3U\n{films.webm}\n{films.mp4}\nav://lavfi:testsrc\n")
    with qtbot.waitSignal(window.player.opened):
        window.open(str(path))
    assert window.player.media == str(films.webm)
    assert window.stage.notice.text.startswith("1 of 3 could not be opened")


def test_a_playlist_that_is_none_is_told(qtbot, window, tmp_path):
    path = tmp_path / "list.m3u8"
    path.write_text("#EXTM3U\n#EXT-X-TARGETDURATION:4\na.ts\n")
    window.open(str(path))
    qtbot.waitUntil(lambda: "the pieces of a stream" in window.stage.notice.text)
    assert window.stage.welcome.isVisible()


# --- the clipboard --------------------------------------------------------------------------------


def test_copied_files_are_opened(qtbot, window, films, clipboard):
    clipboard.setMimeData(files(films.mp4))
    with qtbot.waitSignal(window.player.opened):
        qtbot.keyClick(window, Qt.Key.Key_V, CTRL)
    assert window.player.media == str(films.mp4)


def test_a_copied_address_is_opened(qtbot, window, clipboard):
    clipboard.setText("http://127.0.0.1:9/film.mp4")
    with qtbot.waitSignal(window.player.failed, timeout=20_000):
        qtbot.keyClick(window, Qt.Key.Key_V, CTRL)


@pytest.mark.parametrize("text", ["a word", "/etc/passwd", ""])
def test_other_words_are_not_opened(qtbot, window, clipboard, text):
    clipboard.setText(text)
    qtbot.keyClick(window, Qt.Key.Key_V, CTRL)
    assert window.stage.notice.text == "No film and no address was copied"


def test_the_address_dialog_begins_with_what_was_copied(qtbot, window, clipboard):
    clipboard.setText("https://example.com/film.mp4")
    qtbot.keyClick(window, Qt.Key.Key_U, CTRL)
    line = window.findChild(AddressDialog).findChild(QLineEdit)
    assert line.text() == line.selectedText() == "https://example.com/film.mp4"


# --- dialogs --------------------------------------------------------------------------------------


def test_a_folder_chosen_in_the_dialog_plays(qtbot, window, films):
    qtbot.keyClick(window, Qt.Key.Key_O, CTRL | Qt.KeyboardModifier.ShiftModifier)
    dialog = window.findChild(QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    with qtbot.waitSignal(window.player.opened):
        dialog.filesSelected.emit([str(films.mp4.parent)])


def test_the_dialog_begins_where_the_last_film_was(qtbot, window, films):
    qtbot.keyClick(window, Qt.Key.Key_O, CTRL)
    with qtbot.waitSignal(window.player.opened):
        window.findChild(QFileDialog).filesSelected.emit([str(films.mp4)])
    assert window.remembered.now.last_folder == str(films.mp4.parent)


# --- recent films ---------------------------------------------------------------------------------


def recent(window):
    window.recent.aboutToShow.emit()
    return [line for line in window.recent.actions() if not line.isSeparator()]


def test_recent_films_are_listed_newest_first_and_open(qtbot, window, films):
    history = window.watching._history
    history.remember(Watched("/films/old.mkv", "Old & new", 5.0, 60.0, 1.0))
    history.remember(Watched(str(films.mp4), "Newest", 5.0, 60.0, 2.0))
    lines = recent(window)
    assert [line.text() for line in lines] == ["Newest", "Old && new", "Clear history…"]
    with qtbot.waitSignal(window.player.opened):
        lines[0].trigger()
    assert window.player.media == str(films.mp4)


def test_private_shows_no_recent_films(window):
    window.watching._history.remember(Watched("/films/a.mkv", "A", 5.0, 60.0, 1.0))
    window.remembered.change(private=True)
    (line,) = recent(window)
    assert (line.text(), line.isEnabled()) == ("Not in private", False)


def test_without_films_there_is_nothing_to_clear(window):
    (line,) = recent(window)
    assert (line.text(), line.isEnabled()) == ("Nothing yet", False)
