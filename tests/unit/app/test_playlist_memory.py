from __future__ import annotations

import pytest

from app.playlist_memory import PlaylistMemory
from player.playlist import Entry


@pytest.fixture
def path(tmp_path):
    return tmp_path / "state" / "playlist.m3u8"


def kept(path):
    memory = PlaylistMemory(path)
    listed = memory.recall()
    memory.shutdown()
    return listed


def keep(path, entries, current=None):
    memory = PlaylistMemory(path)
    memory.keep(entries, current)
    memory.shutdown()


def test_the_films_and_the_one_that_played_come_back(path):
    entries = (Entry("/a.mp4", "A", 60.0), Entry("https://example.com/b.mp4", "B"))
    keep(path, entries, 1)
    assert (kept(path).entries, kept(path).current) == (entries, 1)


def test_an_address_with_a_password_is_not_kept(path):
    secret, film = Entry("https://me:word@example.com/a.mp4"), Entry("/a.mp4", "A")
    keep(path, (secret, film), 1)
    assert (kept(path).entries, kept(path).current) == ((film,), 0)
    assert "word" not in path.read_text()


def test_forgetting_takes_the_file_away(path):
    keep(path, [Entry("/a.mp4")])
    memory = PlaylistMemory(path)
    memory.forget()
    memory.shutdown()
    assert not path.exists()


@pytest.mark.parametrize("content", [b"\0\0", b"#EXT-X-ENDLIST\n", b""])
def test_a_damaged_file_is_an_empty_list(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    assert kept(path).entries == ()


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path):
    (tmp_path / "state").write_text("a file")
    keep(tmp_path / "state" / "playlist.m3u8", [Entry("/a.mp4")])
    assert kept(tmp_path / "state" / "playlist.m3u8").entries == ()


def test_without_a_path_nothing_is_kept():
    keep(None, [Entry("/a.mp4")])
    assert kept(None).entries == ()
