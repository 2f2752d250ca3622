"""What was watched stays out of every log, and the running window listens to nobody."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from app.paths import models_folder
from tests.conftest import ROOT
from tests.sockets import listening

CANARY = "Canary of the coast"
SCRIPT = """
import json, sys
from app.log import LOG, open_log
from app.lookup_messages import WorkerBlocked, WorkerReady
from app.window import make_application
from tests.hostile_window import Trial
from tests.sockets import listening

open_log()
application = make_application()
SETTLED = (WorkerBlocked, WorkerReady)
trial = Trial(sys.argv[1])
trial.window.lookup.start()
outcomes = [trial.run(path, subtitles=False)["outcome"].split(":")[0] for path in sys.argv[1:]]
LOG.warning("the log is open")
lookup = trial.window.lookup
if not isinstance(lookup.state, SETTLED):
    trial._wait(lookup.state_changed, until=lambda state: isinstance(state, SETTLED), longest=60)
print(json.dumps({"outcomes": outcomes, "listening": listening()}))
trial.window.close()
application.processEvents()
"""


def watch(folder, films, settings=""):
    """Open, pause, fail and close in the whole program; return what it printed, and its home."""
    home = folder / "home"
    home.mkdir()
    (home / "settings.toml").write_text(settings)
    (home / "models").symlink_to(models_folder())
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, *map(str, films)],
        cwd=ROOT,
        env={**os.environ, "TRENDFLIX_HOME": str(home), "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, check=True, timeout=90,
    )  # fmt: skip
    return done, home


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("discretion")


@pytest.fixture(scope="module")
def films(clips, folder):
    """A film that plays and two that do not, all named after the canary."""
    good, cut, gone = (folder / f"{CANARY} {name}.mp4" for name in ("good", "cut", "gone"))
    shutil.copy(clips.mp4, good)
    cut.write_bytes(clips.with_sound.read_bytes()[:20_000])
    return good, cut, gone


@pytest.fixture(scope="module")
def watched(folder, films):
    return watch(folder, films)


def kept(home: Path) -> dict[str, bytes]:
    """Return every file of a home that holds the canary."""
    files = [path for path in home.rglob("*") if path.is_file()]
    return {path.name: path.read_bytes() for path in files if CANARY.encode() in path.read_bytes()}


def test_the_films_were_really_opened(watched):
    outcomes = json.loads(watched[0].stdout)["outcomes"]
    assert outcomes == ["opened", "refused", "refused"]


def test_no_log_names_a_film(watched):
    done, home = watched
    assert "the log is open" in (home / "trendflix.log").read_text()
    assert CANARY not in done.stdout + done.stderr
    assert set(kept(home)) <= {"history.sqlite", "history.sqlite-wal", "playlist.m3u8"}


def test_in_private_mode_no_file_names_a_film(films, tmp_path):
    _done, home = watch(tmp_path, films, "private = true\n")
    assert kept(home) == {}


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_neither_the_window_nor_its_worker_listens(watched):
    seen = json.loads(watched[0].stdout)["listening"]
    assert seen["processes"] >= 2
    assert seen["sockets"] == []


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("kind", [socket.SOCK_STREAM, socket.SOCK_DGRAM], ids=["tcp", "udp"])
@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_who_listens_is_seen(kind, host):
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, kind) as ear:
        ear.bind((host, 0))
        if kind is socket.SOCK_STREAM:
            ear.listen()
        assert len(listening()["sockets"]) == 1
    assert listening()["sockets"] == []
