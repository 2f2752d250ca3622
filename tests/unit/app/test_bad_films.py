"""What the window says of films that cannot be played; it stays usable each time."""

from __future__ import annotations

import math
import shutil
import socket
import struct

import pytest

from tests.bad_films import SENTENCES, bad_film
from tests.film_server import serving
from tests.pictures import jpeg_that_declares


@pytest.mark.parametrize("kind", SENTENCES)
def test_a_bad_file(qtbot, window, films, tmp_path, kind):
    with qtbot.waitSignal(window.player.failed):
        window.open(str(bad_film(tmp_path, kind, films)))
    assert window.stage.notice.text.startswith(SENTENCES[kind])
    assert window.stage.welcome.isVisible()


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("status/404", "There is nothing at this address (the server says 404): "),
        ("stall/film.mp4", "The server gave no answer in time: "),
        ("text.mp4", "This is not a film, or one of an unknown kind."),
    ],
)
def test_an_address_without_a_film(qtbot, window, tmp_path, path, sentence):
    window.player.mpv["network-timeout"] = 1
    (tmp_path / "text.mp4").write_text("This is a letter.\n" * 50)
    with serving(tmp_path) as server, qtbot.waitSignal(window.player.failed, timeout=20_000):
        window.open(f"{server.url}/{path}")
    assert window.stage.notice.text.startswith(sentence)


def test_an_address_where_nobody_listens(qtbot, window):
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        port = reserved.getsockname()[1]
    with qtbot.waitSignal(window.player.failed):
        window.open(f"http://127.0.0.1:{port}/film.mp4")
    assert window.stage.notice.text.startswith("Nothing answers at this address")


def test_a_film_that_was_cut_off_plays_as_far_as_it_goes(qtbot, window, films, tmp_path):
    path = tmp_path / "film.mp4"
    path.write_bytes(films.mp4.read_bytes()[: films.mp4.stat().st_size // 3])
    with qtbot.waitSignal(window.player.failed, timeout=20_000):
        window.open(str(path))
    assert window.stage.notice.text.startswith("The film ends early: it stops at 0:0")
    assert window.stage.welcome.isHidden()


@pytest.mark.parametrize("claim", [1e77, math.inf, math.nan])
def test_a_film_that_claims_to_last_for_ever_plays(qtbot, window, films, tmp_path, claim):
    path = tmp_path / "film.mkv"
    content, lasts = films.mkv.read_bytes(), b"\x44\x89\x88"  # Matroska's element, 8 bytes follow
    at = content.index(lasts) + len(lasts)
    path.write_bytes(content[:at] + struct.pack(">d", claim) + content[at + 8 :])
    with qtbot.waitSignal(window.player.video_size_changed):
        window.open(str(path))
    qtbot.waitUntil(lambda: window.player.position > 0)
    assert window.player.duration < 10.0


def test_a_picture_that_claims_to_be_enormous(qtbot, window, tmp_path):
    path = tmp_path / "bomb.jpg"
    path.write_bytes(jpeg_that_declares(56321, 7789))
    with qtbot.waitSignal(window.player.failed):
        window.open(str(path))
    assert window.stage.notice.text.startswith("No picture can be shown: the file is damaged")


def test_a_web_film_plays_and_is_looked_at(qtbot, window, lookup, films, tmp_path):
    shutil.copy(films.mp4, tmp_path / "film.mp4")
    with serving(tmp_path) as server:
        with qtbot.waitSignal(window.player.video_size_changed):
            window.open(f"{server.url}/film.mp4")
        with qtbot.waitSignal(window.player.frame_grabbed):
            window.player.pause()
    assert lookup.frames[0].media == f"{server.url}/film.mp4"


def test_a_good_film_after_a_bad_one_plays(qtbot, window, films, tmp_path):
    with qtbot.waitSignal(window.player.failed):
        window.open(str(bad_film(tmp_path, "noise", films)))
    with qtbot.waitSignal(window.player.opened):
        window.open(str(films.mp4))
    assert window.stage.notice.isHidden()
    assert window.stage.welcome.isHidden()
