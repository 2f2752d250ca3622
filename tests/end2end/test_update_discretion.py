"""What an update asks for says nothing of the person: two very different people ask the same."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.release_origins import LOOPBACK
from store.history import History, Watched
from tests.command_line import trendflix
from tests.forged_release import Forge, serving
from tests.published import CHANGED, files_of, small_index


@pytest.fixture(scope="module")
def indexes(tmp_path_factory):
    folder = tmp_path_factory.mktemp("indexes")
    return files_of(small_index(folder / "old")), files_of(small_index(folder / "new", CHANGED))


def requests_of(home: Path, web: Path, server, indexes, **environment: str) -> list[bytes]:
    """Return what is sent, byte for byte, for the first catalogue and then for the next one."""
    server.requests.clear()
    shutil.rmtree(web, ignore_errors=True)
    forge = Forge(web)
    for version, files in enumerate(indexes, start=2):
        forge.publish(version, files)
        root = ("--root", web / "metadata/1.root.json") if version == 2 else ()
        settings = {"TRENDFLIX_HOME": str(home), LOOPBACK: "1", **environment}
        done = trendflix("index", "pull", server.url, *root, **settings)
        assert done.returncode == 0, done.stderr
    return list(server.requests)


def nobody(home: Path) -> dict[str, str]:
    home.mkdir()
    return {"LANG": "C.UTF-8"}


def somebody(home: Path) -> dict[str, str]:
    """A person with a history, choices, a language, and a place."""
    home.mkdir()
    history = History(home / "history.sqlite")
    for number in range(50):
        history.remember(Watched(f"/films/{number}.mkv", f"Secret {number}", 12.0, 5400.0, number))
    history.close()
    (home / "settings.toml").write_text(
        'language = "de"\nquality = "fast"\nprivate = true\nstrictness = 3\naudio_language = "ja"\n'
    )
    (home / "playlist.m3u8").write_text("#EXTM3U\n/films/Secret film 1.mkv\n")
    return {"LANG": "de_AT.UTF-8", "LANGUAGE": "de", "TZ": "Asia/Tokyo", "USER": "somebody"}


def test_two_people_send_the_same_bytes_and_none_of_their_own(tmp_path, indexes):
    web = tmp_path / "web"
    with serving(web) as server:
        one = requests_of(tmp_path / "one", web, server, indexes, **nobody(tmp_path / "one"))
        two = requests_of(tmp_path / "two", web, server, indexes, **somebody(tmp_path / "two"))
    assert one == two
    assert len(one) > 10
    host = server.url.removeprefix("http://").encode()
    assert {tuple(request.split(b"\r\n")[1:]) for request in one} == {
        (
            b"Host: " + host,
            b"User-Agent: trendflix",
            b"Accept-Encoding: identity",
            b"Accept: */*",
            b"Connection: keep-alive",
            b"",
            b"",
        )
    }
