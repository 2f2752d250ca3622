from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
from contextlib import closing

import pytest

from store.errors import HistoryUnavailableError
from store.history import KEPT, History, Watched
from store.turn import Turn


def film(position=600.0, duration=5400.0, *, address="/films/a.mkv", watched=1.0):
    return Watched(address, "A film", position, duration, watched)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "new" / "history.sqlite"


@pytest.fixture
def history(path):
    history = History(path)
    yield history
    history.close()


@pytest.mark.parametrize(
    ("position", "duration", "place"),
    [
        (600.0, 5400.0, 600.0),
        (9.9, 5400.0, 0.0),
        (10.0, 5400.0, 10.0),
        (5339.0, 5400.0, 5339.0),
        (5340.0, 5400.0, 0.0),  # the last minute of a long film
        (94.9, 100.0, 94.9),
        (95.0, 100.0, 0.0),  # the last twentieth of a short one
        (600.0, 0.0, 0.0),  # a stream without a duration
    ],
)
def test_place_to_go_on_at(position, duration, place):
    assert film(position, duration).place == place


def test_a_stream_without_a_duration_is_never_finished():
    assert not film(600.0, 0.0).finished


def test_films_outlive_the_program(path, history):
    history.remember(film())
    history.close()
    again = History(path)
    assert again.films() == [film()]
    again.close()


def test_a_film_has_one_place(history):
    history.remember(film(600.0))
    history.remember(film(700.0))
    assert [one.position for one in history.films()] == [700.0]


def test_newest_film_comes_first(history):
    for watched in (2.0, 3.0, 1.0):
        history.remember(film(address=f"/films/{watched}.mkv", watched=watched))
    assert [one.watched for one in history.films()] == [3.0, 2.0, 1.0]


def test_oldest_films_go_with_their_pictures(history):
    for number in range(KEPT + 3):
        history.remember(film(address=f"/films/{number}.mkv", watched=float(number)))
        history.keep_picture(f"/films/{number}.mkv", b"jpeg")
    assert len(history.films()) == KEPT
    assert history.picture("/films/2.mkv") == b""
    assert history.picture("/films/3.mkv") == b"jpeg"


def test_a_new_place_keeps_the_picture(history):
    history.remember(film())
    history.keep_picture("/films/a.mkv", b"jpeg")
    history.remember(film(700.0))
    assert history.picture("/films/a.mkv") == b"jpeg"


def test_a_picture_of_no_film_is_not_kept(history):
    history.keep_picture("/films/a.mkv", b"jpeg")
    assert history.picture("/films/a.mkv") == b""


def test_clearing_leaves_no_trace_in_the_file(path, history):
    history.remember(film(address="/films/secret.mkv"))
    history.keep_picture("/films/secret.mkv", b"a secret picture")
    history.clear()
    history.close()
    assert b"secret" not in path.read_bytes()


def test_file_is_for_its_owner_alone(path, history):
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("damage", [b"no database", b"\0" * 5000])
def test_damaged_file_is_kept_aside(path, history, damage):
    history.close()
    path.write_bytes(damage)
    again = History(path)
    assert again.was_damaged
    assert again.films() == []
    assert path.with_name("history.sqlite.damaged").read_bytes() == damage
    again.close()


def test_damage_in_the_middle_is_noticed(path, history):
    for number in range(KEPT):
        history.remember(film(address=f"/films/{number}.mkv", watched=float(number)))
    history.close()
    data = bytearray(path.read_bytes())
    data[8192:12288] = b"\xff" * 4096
    path.write_bytes(data)
    again = History(path)
    assert again.was_damaged
    again.close()


def test_database_of_something_else_is_kept_aside(path, history):
    history.close()
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE diary (day TEXT)")
    connection.close()
    again = History(path)
    assert again.was_damaged
    again.close()


def test_folder_that_is_a_file_is_the_environment(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(HistoryUnavailableError):
        History(tmp_path / "file" / "history.sqlite")


def test_file_in_use_is_not_damaged(path, history):
    with Turn(path.with_name("history.sqlite.turn"), 1.0), pytest.raises(HistoryUnavailableError):
        History(path)
    assert path.exists()


def test_history_of_a_former_version_is_taken_over(path, history):
    history.remember(film())
    history.close()
    with closing(sqlite3.connect(path)) as former:
        former.execute("PRAGMA journal_mode = DELETE")
    again = History(path)
    assert again.films() == [film()]
    again.close()


def test_log_of_a_damaged_file_is_not_taken_for_that_of_the_new_one(path, history):
    history._file.empty_log()  # else it holds the whole file, and mends the damage
    history.remember(film())
    log = path.with_name("history.sqlite-wal")
    kept = log.read_bytes()
    history.close()
    path.write_bytes(b"no database")
    log.write_bytes(kept)
    again = History(path)
    assert again.films() == []
    again.close()


def test_forgotten_films_are_not_in_the_log_either(path, history):
    history.remember(film(address="/films/secret.mkv"))
    history.clear()
    files = list(path.parent.iterdir())
    assert not any(b"secret" in file.read_bytes() for file in files)


def test_two_windows_remember_side_by_side(path, history):
    other = History(path)
    for number in range(20):
        (history, other)[number % 2].remember(film(address=f"/films/{number}.mkv"))
    other.close()
    assert len(history.films()) == 20


KILLED = """
import os, signal, sys
from pathlib import Path
from store.history import History, Watched
history = History(Path(sys.argv[1]))
for number in range(50):
    history.remember(Watched("/films/a.mkv", "A", float(number), 5400.0, 1.0))
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_killed_program_leaves_what_it_wrote(path):
    subprocess.run([sys.executable, "-c", KILLED, path], check=False, timeout=30)
    history = History(path)
    assert [one.position for one in history.films()] == [49.0]
    history.close()
