"""The film of an address, fetched by the real yt-dlp from a real server."""

from __future__ import annotations

import json
import shutil
import threading

import pytest

from app.cli import run
from app.library.film_import import FilmImport
from player.errors import PageFilmError, PageFilmStoppedError, SourceRefusedError
from tests.film_server import serving

pytest.importorskip("yt_dlp")


@pytest.fixture
def server(tmp_path, clips):
    (tmp_path / "served").mkdir()
    shutil.copy(clips.mp4, tmp_path / "served" / "A-rainy-day.mp4")
    with serving(tmp_path / "served") as server:
        yield server


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("TRENDFLIX_HOME", str(tmp_path / "home"))
    (tmp_path / "films").mkdir()
    return tmp_path / "films"


def test_a_film_comes_into_the_library(server, folder, capsys, clips):
    address = f"{server.url}/A-rainy-day.mp4"
    assert run(["library", "import", address, "--to", str(folder), "--json"]) == 0
    film = json.loads(capsys.readouterr().out)
    assert film["title"] == "A-rainy-day"
    assert (folder / "A-rainy-day.mp4").read_bytes() == clips.mp4.read_bytes()
    assert {path.name for path in folder.iterdir()} == {"A-rainy-day.mp4", "A-rainy-day.json"}


def test_an_import_can_be_stopped(server, folder):
    one = FilmImport()
    threading.Timer(3, one.cancel).start()
    with pytest.raises(PageFilmStoppedError):
        one.fetch(f"{server.url}/stall/film.mp4", folder, lambda *_: None)
    assert list(folder.iterdir()) == []


def test_what_is_not_there_leaves_nothing(server, folder):
    with pytest.raises(PageFilmError, match="404"):
        FilmImport().fetch(f"{server.url}/status/404", folder, lambda *_: None)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("address", ["ftp://example.com/film.mp4", "--exec=touch x"])
def test_only_web_addresses_are_asked(folder, address):
    with pytest.raises((SourceRefusedError, PageFilmError)):
        FilmImport().fetch(address, folder, lambda *_: None)
