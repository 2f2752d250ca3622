"""The window with films from a web server that fails, and then does not."""

from __future__ import annotations

import shutil

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit

from app.shortcuts import Action
from player.track import Track, TrackKind
from tests.film_server import serving

TIMES = "\N{MULTIPLICATION SIGN}"


def fail(qtbot, window, address):
    with qtbot.waitSignal(window.player.failed):
        window.open(address)


def test_a_film_that_failed_plays_when_tried_again(qtbot, window, films, tmp_path):
    with serving(tmp_path) as server:
        fail(qtbot, window, f"{server.url}/film.mp4")
        shutil.copy(films.mp4, tmp_path / "film.mp4")
        with qtbot.waitSignal(window.player.opened):
            qtbot.mouseClick(window.stage.notice.again, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(window.stage.welcome.isHidden)
        assert window.stage.notice.text == ""


def test_what_the_viewer_added_is_asked_with_again(qtbot, window, tmp_path):
    with serving(tmp_path) as server:
        qtbot.keyClick(window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
        dialog = window.findChild(QDialog)
        dialog.findChild(QLineEdit).setText(f"{server.url}/status/403")
        dialog.form.headers.setPlainText("X-One: 1")
        with qtbot.waitSignal(window.player.failed):
            dialog.accept()
        with qtbot.waitSignal(window.player.failed):
            window.stage.notice.again.click()
        # What looks where the address leads says nothing of the viewer's.
        asked = [headers["X-One"] for headers in server.asked if headers["X-One"]]
        assert asked == ["1", "1"]


def test_a_file_is_not_tried_again(qtbot, window, tmp_path):
    path = tmp_path / "film.mp4"
    path.write_bytes(bytes(range(256)) * 100)
    fail(qtbot, window, str(path))
    assert window.stage.notice.again.isHidden()


def test_a_silent_server_is_waited_for_with_a_sign(qtbot, window, tmp_path):
    window.player.mpv["network-timeout"] = 1
    with serving(tmp_path) as server:
        window.open(f"{server.url}/stall/film.mp4")
        qtbot.waitUntil(window.stage.waiting.isVisible)
        with qtbot.waitSignal(window.player.failed):
            pass
    assert window.stage.waiting.isHidden()


def test_quality_is_offered_where_there_is_a_choice(playing):
    button = playing.stage.controls.track_buttons[TrackKind.VIDEO]
    assert button.isHidden()
    sizes = [(1, 1280, 720), (2, 640, 360)]
    tracks = [Track(n, TrackKind.VIDEO, width=w, height=h, rate=25.0) for n, w, h in sizes]
    playing.stage.controls.show_tracks(tracks)
    assert not button.isHidden()
    texts = [entry.text() for entry in button.menu_shown.actions()]
    assert texts == [f"1 · 1280 {TIMES} 720, 25 fps", f"2 · 640 {TIMES} 360, 25 fps"]


def test_live_is_offered_where_the_stream_is(qtbot, playing):
    live = playing.stage.controls.live
    assert live.isHidden()
    playing.player.streaming.live_changed.emit(True)
    with qtbot.waitSignal(playing.stage.controls.wanted) as wanted:
        live.click()
    assert wanted.args == [Action.LIVE]


def test_a_film_has_no_newest_moment(qtbot, playing):
    qtbot.keyClick(playing, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert playing.stage.notice.text == "This is not a live stream"
