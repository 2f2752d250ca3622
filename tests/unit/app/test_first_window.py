from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from app.desktop.first_window import MOST_BYTES, FirstWindow, OpenRequest

ROOT = Path(__file__).parents[3]
STARTS, FILMS_EACH = 10, 5

SECOND = """
import sys
from pathlib import Path
from app.desktop.first_window import FirstWindow, OpenRequest
for film in sys.argv[2:]:
    first = FirstWindow(Path(sys.argv[1]))
    request = OpenRequest.of([film], 0.0, fullscreen=False)
    print("first" if first.claim() else "handed over" if first.hand_over(request) else "refused")
"""
FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.desktop.first_window import FirstWindow
app = QCoreApplication([])
first = FirstWindow(Path(sys.argv[1]))
assert first.claim()
first.listen()
print("listening", flush=True)
app.exec()
"""


@pytest.fixture(autouse=True)
def runtime(tmp_path, monkeypatch):
    """A folder for sockets that only this test knows."""
    folder = tmp_path / "runtime"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.setenv("PYTHONPATH", str(ROOT), prepend=os.pathsep)
    return folder


@pytest.fixture
def first(qapp, tmp_path):
    window = FirstWindow(tmp_path)
    assert window.claim()
    window.listen()
    yield window
    window.close()


def child(script, *words, **options):
    command = [sys.executable, "-c", script, *map(str, words)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, **options)


def said(process):
    out, _ = process.communicate(timeout=30)
    return out.strip()


def test_every_start_hands_its_films_over(qtbot, first, tmp_path):
    got = []
    first.asked.connect(lambda request: got.extend(request.sources))
    films = [[f"/{start}/{film}.mkv" for film in range(FILMS_EACH)] for start in range(STARTS)]
    starts = [child(SECOND, tmp_path, *some) for some in films]
    qtbot.waitUntil(lambda: all(one.poll() is not None for one in starts), timeout=30_000)
    assert [said(one).splitlines() for one in starts] == [["handed over"] * FILMS_EACH] * STARTS
    assert sorted(got) == sorted(film for some in films for film in some)


@pytest.mark.parametrize(
    ("said_to_it", "heard"),
    [("film.mkv", "{cwd}/film.mkv"), ("no.mkv", "{cwd}/no.mkv"), ("https://a/b", "https://a/b")],
)
def test_the_sender_makes_paths_absolute(tmp_path, monkeypatch, said_to_it, heard):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "film.mkv").touch()
    request = OpenRequest.of([said_to_it], 0.0, fullscreen=False)
    assert request.sources == (heard.format(cwd=tmp_path),)


def test_a_killed_first_leaves_nothing_in_the_way(qtbot, tmp_path, runtime):
    killed = child(FIRST, tmp_path)
    assert killed.stdout.readline() == "listening\n"
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    assert any(path.is_socket() for path in runtime.iterdir())
    following = FirstWindow(tmp_path)
    assert following.claim()
    following.listen()
    with qtbot.waitSignal(following.asked):
        start = child(SECOND, tmp_path, "/film.mkv")
    assert said(start) == "handed over"
    following.close()


def test_after_the_first_has_closed_the_next_is_first(first, tmp_path):
    first.close()
    assert said(child(SECOND, tmp_path, "/film.mkv")) == "first"


def test_another_home_is_another_window(first, tmp_path):
    assert said(child(SECOND, tmp_path / "other", "/film.mkv")) == "first"


def test_only_this_user_reaches_the_socket(first, runtime):
    (socket,) = [path for path in runtime.iterdir() if path.is_socket()]
    assert socket.stat().st_mode & 0o077 == 0


def test_too_much_is_not_handed_over(first, tmp_path):
    assert said(child(SECOND, tmp_path, "/" + "x" * MOST_BYTES)) == "refused"


@pytest.mark.parametrize(
    "line",
    [
        b"\n",
        b"[]\n",
        b"{}\n",
        b"\xff\xfe\n",
        json.dumps({"sources": "/a", "start": 0, "fullscreen": False}).encode() + b"\n",
        json.dumps({"sources": [1], "start": 0, "fullscreen": False}).encode() + b"\n",
        json.dumps({"sources": [], "start": "0", "fullscreen": False}).encode() + b"\n",
        json.dumps({"sources": [], "start": 0, "fullscreen": False, "sub": 1}).encode() + b"\n",
        b"[" * MOST_BYTES + b"\n",
        b"x" * (2 * MOST_BYTES),
    ],
)
def test_what_no_start_of_ours_says_is_sent_away(qtbot, first, line):
    asked = []
    first.asked.connect(asked.append)
    socket = QLocalSocket()
    socket.connectToServer(first.address)
    socket.write(line)
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert not asked


def test_who_says_nothing_is_sent_away(qtbot, first):
    socket = QLocalSocket()
    with qtbot.waitSignal(socket.disconnected, timeout=5000):
        socket.connectToServer(first.address)


def test_a_request_reads_as_it_was_written():
    request = OpenRequest(("/films/ä.mkv",), 12.5, fullscreen=True)
    assert OpenRequest.read(request.line()) == request
