from __future__ import annotations

import logging
import threading

import numpy as np
import pytest

from app.watch_history import WatchHistory, address_of
from app.watch_recorder import PICTURE_WIDTH, jpeg_of
from store.history import Watched


def film(address="/films/a.mkv", position=600.0):
    return Watched(address, "A film", position, 5400.0, 1.0)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "history.sqlite"


@pytest.fixture
def history(qapp, path):
    history = WatchHistory(path)
    yield history
    history.shutdown()


def test_what_waits_is_written_before_the_end(path, history):
    for position in range(100, 200):
        history.remember(film(position=float(position)))
    history.shutdown()
    again = WatchHistory(path)
    assert again.place_of("/films/a.mkv") == 199.0
    again.shutdown()


def test_cleared_history_stays_cleared(path, history):
    history.remember(film())
    history.clear()
    history.shutdown()
    again = WatchHistory(path)
    assert again.empty
    again.shutdown()


def test_an_address_with_a_password_is_not_remembered(history):
    history.remember(film("https://me:secret@example.com/film.mp4"))
    assert history.empty


def test_only_unfinished_films_can_be_gone_on_with(history):
    history.remember(film("/films/begun.mkv"))
    history.remember(film("/films/done.mkv", 5399.0))
    assert [one.address for one in history.unfinished()] == ["/films/begun.mkv"]


def test_a_disk_that_refuses_costs_only_the_memory(qapp, tmp_path, caplog):
    (tmp_path / "file").touch()
    history = WatchHistory(tmp_path / "file" / "history.sqlite")
    history.remember(film())
    history.shutdown()
    assert history.place_of("/films/a.mkv") == 600.0


def test_a_full_disk_is_told_once(qtbot, history):
    told = []
    history.disk_full.connect(lambda: told.append(True))
    history._store._file.read("PRAGMA max_page_count = 1")  # as many as there are
    for number in range(3):
        history.remember(film("/films/" + "long" * 1000 + str(number)))
    qtbot.waitUntil(lambda: bool(told))
    history.shutdown()
    assert told == [True]


def test_the_log_names_no_film(qapp, path, caplog):
    caplog.set_level(logging.DEBUG)
    path.write_bytes(b"films/a.mkv")
    history = WatchHistory(path)
    history._put(history._store.close)
    history.remember(film())
    history.shutdown()
    warnings = [record.message for record in caplog.records if record.levelno > logging.INFO]
    assert warnings == [
        "the history was damaged and is kept aside",
        "the history cannot be read or written",
    ]
    assert "a.mkv" not in caplog.text


def test_a_picture_comes_back_as_it_was_kept(qtbot, history):
    frame = np.full((270, 480, 4), (40, 60, 220, 0), np.uint8)  # bgr0: red
    history.remember(film())
    history.keep_picture("/films/a.mkv", lambda: jpeg_of(frame))
    with qtbot.waitSignal(history.pictured) as heard:
        history.ask_picture("/films/a.mkv")
    address, picture = heard.args
    assert address == "/films/a.mkv"
    assert (picture.width(), picture.height()) == (PICTURE_WIDTH, 180)
    colour = picture.pixelColor(160, 90)
    assert colour.red() > 200
    assert colour.blue() < 60


def test_of_pictures_that_wait_only_the_newest_is_made(history):
    made = []

    def make(number):
        made.append(number)
        return b"jpeg"

    begun, go_on = threading.Event(), threading.Event()
    history._put(lambda: begun.set() or go_on.wait(10))
    begun.wait(10)
    for number in range(3):
        history.keep_picture("/films/a.mkv", lambda number=number: make(number))
    go_on.set()
    history.shutdown()
    assert made == [2]


def test_addresses_are_those_of_the_player(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    film = tmp_path / "ein film.mkv"
    assert address_of("ein film.mkv") == str(film)
    assert address_of(film.as_uri()) == str(film)
    assert address_of("https://example.com/a%20b.mp4") == "https://example.com/a%20b.mp4"
