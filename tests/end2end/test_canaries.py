"""What a film names is not followed, whatever was played before: 21 canaries, two profiles.

The profile "file" is a player as it starts; "stream" is one that has just played a stream of the
web, for which libmpv may open further addresses.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass

import pytest

from tests.canaries import Canary, canary_server, local_canaries, web_canaries
from tests.conftest import ROOT

PROFILES = ("file", "stream")
NAMES = (
    "m3u to http",
    "m3u called mp4",
    "m3u to av",
    "m3u to a film",
    "m3u to edl",
    "hls to http",
    "hls called mkv",
    "ffconcat",
    "cue",
    "edl",
    "dash",
    "av itself",
    "memory itself",
    "a film",
    "a web film",
    "a web stream",
    "a stream that names a file",
    "a stream that names another host",
    "an address that leads to a file",
    "an address that leads to another host",
    "m3u on the web that names a file",
)


@dataclass(frozen=True, slots=True)
class Outcome:
    canary: Canary
    heard: frozenset[str]
    paths: list[str]
    plays: bool
    why: str


@pytest.fixture(scope="module", params=PROFILES)
def outcomes(request, clips, tmp_path_factory):
    """Open all of them in one child process, as one window would; what happened, by name."""
    folder = tmp_path_factory.mktemp("canaries")
    piece = folder / "piece.ts"
    command = ["ffmpeg", "-v", "error", "-i", str(clips.mp4), "-c", "copy", str(piece)]
    subprocess.run(command, check=True, timeout=60)
    with canary_server() as server:
        canaries = [
            *local_canaries(folder, server.url, clips.mp4),
            *web_canaries(server, clips.mp4, piece.read_bytes()),
        ]
        server.pages |= {"/trusted.m3u8": server.pages["/stream.m3u8"]}
        warm_up = f"{server.url}/trusted.m3u8" if request.param == "stream" else ""
        return opened(canaries, server, warm_up)


def opened(canaries, server, warm_up):
    """Return what came of each; `server` forgets what it heard before every one."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.end2end.canary_child", warm_up],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    warm = {"/trusted.m3u8", "/piece.ts"} if warm_up else set()
    outcomes = {}
    with child:
        for canary in canaries:
            server.heard.clear()
            child.stdin.write(json.dumps(canary.address) + "\n")
            child.stdin.flush()
            said = json.loads(child.stdout.readline())
            outcomes[canary.name] = Outcome(canary, frozenset(server.heard) - warm, **said)
        child.stdin.close()
    assert child.returncode == 0
    return outcomes


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_asked_for_that_is_not_allowed(outcomes, name):
    assert outcomes[name].heard <= outcomes[name].canary.allowed


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_begun_but_the_film_itself(outcomes, name):
    """So no scheme is opened but files, http and https."""
    assert set(outcomes[name].paths) <= {outcomes[name].canary.address}


@pytest.mark.parametrize("name", NAMES)
def test_what_is_good_plays_and_what_is_not_says_why(outcomes, name):
    outcome = outcomes[name]
    assert outcome.plays is outcome.canary.plays
    assert outcome.plays or outcome.why.endswith(".")


def test_the_canaries_can_be_heard(outcomes):
    """Else all of the above would pass where nothing reaches the server."""
    assert "/other.ts" in outcomes["a stream that names another host"].heard
    assert "/moved.mp4" in outcomes["an address that leads to another host"].heard
