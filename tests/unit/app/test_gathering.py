from __future__ import annotations

from pathlib import Path

import pytest

from app.gathering import beside, gather

FILM = b"\0\0\0\x18ftypmp42"


@pytest.fixture
def folder(tmp_path):
    for name in ("1.mp4", "10.mp4", "2.mp4", "below/3.mp4"):
        path = tmp_path / "films" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(FILM)
    return tmp_path / "films"


def names(entries):
    return [Path(entry.address).name for entry in entries]


def test_several_files_keep_their_order(folder):
    found = gather([str(folder / "2.mp4"), str(folder / "1.mp4"), "https://example.com/w.mp4"])
    assert names(found.entries) == ["2.mp4", "1.mp4", "w.mp4"]


@pytest.mark.parametrize("how", [str, Path.as_uri])
def test_a_folder_is_its_films_as_people_count(folder, how):
    assert names(gather([how(folder)]).entries) == ["1.mp4", "2.mp4", "10.mp4", "3.mp4"]


def test_a_path_is_made_absolute(folder, monkeypatch):
    monkeypatch.chdir(folder)
    assert gather(["1.mp4"]).entries[0].address == str(folder / "1.mp4")


def test_subtitles_are_for_the_film(folder):
    found = gather([str(folder / "1.mp4"), "/x/a.srt"])
    assert (names(found.entries), found.subtitles) == (["1.mp4"], ("/x/a.srt",))


@pytest.mark.parametrize("source", ["edl://a", "av://lavfi:testsrc", "/no/such.mp4", "/dev/null"])
def test_what_is_no_film_is_named(folder, source):
    found = gather([str(folder / "1.mp4"), source])
    assert (len(found.entries), found.refused) == (1, (source,))


def test_a_folder_without_films_is_named(tmp_path):
    assert gather([str(tmp_path)]).refused == (str(tmp_path),)


def test_a_playlist_is_its_films(folder):
    path = folder / "list.m3u8"
    path.write_text("#EXTM3U\n2.mp4\nedl://x\n")
    found = gather([str(path)])
    assert (names(found.entries), found.refused) == (["2.mp4"], ("edl://x",))


def test_a_playlist_that_is_none_says_why(folder):
    path = folder / "list.m3u8"
    path.write_bytes(b"\0")
    (error,) = gather([str(path)]).errors
    assert "no playlist" in str(error)


def test_a_playlist_does_not_choose_a_web_address_for_us(folder):
    path = folder / "list.m3u8"
    path.write_text("http://example.com/a.mp4\n1.mp4\n")
    assert gather([str(path)]).first == 1
    path.write_text("http://example.com/a.mp4\n")
    assert gather([str(path)]).first is None
    assert gather(["http://example.com/a.mp4", str(folder / "1.mp4")]).first == 0


def test_films_beside_a_film(folder):
    assert names(beside(str(folder / "10.mp4"))) == ["1.mp4", "2.mp4", "10.mp4"]
