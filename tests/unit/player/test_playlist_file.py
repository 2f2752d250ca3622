from __future__ import annotations

import os
import stat

import pytest

from player.errors import PlaylistFileError
from player.playlist import Entry
from player.playlist_file import is_playlist, read, write

FILM = b"\0\0\0\x18ftypmp42"


@pytest.fixture
def folder(tmp_path):
    """A folder with films: one beside the playlist, one below, one elsewhere."""
    for name in ("a.mp4", "below/b.mp4", "ü film.mp4"):
        path = tmp_path / "list" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(FILM)
    (tmp_path / "c.mp4").write_bytes(FILM)
    return tmp_path / "list"


def listed(folder, *lines, name="list.m3u8", encoding="utf-8"):
    path = folder / name
    path.write_bytes("\n".join(lines).encode(encoding))
    return read(path)


def paths(listed):
    return [entry.address for entry in listed.entries]


def test_titles_and_lengths(folder):
    found = listed(folder, "#EXTM3U", "#EXTINF:61.5,A title, with comma", "a.mp4", "ü film.mp4")
    assert found.entries == (
        Entry(str(folder / "a.mp4"), "A title, with comma", 61.5),
        Entry(str(folder / "ü film.mp4")),
    )


@pytest.mark.parametrize("line", ["-1,A", "nan,A", "1.2.3,A", ",A", ' tvg-id="x",A'])
def test_a_length_that_is_none(folder, line):
    (entry,) = listed(folder, f"#EXTINF:{line}", "a.mp4").entries
    assert (entry.title, entry.seconds) == ("A", 0.0)


@pytest.mark.parametrize("line", ["below/b.mp4", "./below/b.mp4", "below/../below/b.mp4"])
def test_paths_are_seen_from_the_playlist(folder, line):
    (path,) = paths(listed(folder, line))
    assert (folder / "below/b.mp4").samefile(path)


@pytest.mark.parametrize("line", ["%C3%BC%20film.mp4", "ü film.mp4  ", "ü film.mp4\r"])
def test_names_as_other_players_write_them(folder, line):
    assert paths(listed(folder, line)) == [str(folder / "ü film.mp4")]


def test_absolute_path_file_address_and_web(folder):
    path = folder / "a.mp4"
    web = "https://example.com/live/index.m3u8"
    assert paths(listed(folder, str(path), path.as_uri(), web)) == [str(path), str(path), web]


REFUSED = [
    "edl://a.mp4",
    "av://lavfi:testsrc",
    "memory://#EXTM3U",
    "concat:a.mp4|c.mp4",
    "subfile,,start,0,end,0,,:a.mp4",
    "ftp://example.com/a.mp4",
    "smb://example.com/a.mp4",
    "file://example.com/a.mp4",
    "//example.com/share/a.mp4",
    r"\\example.com\share\a.mp4",
    "%5C%5Cexample.com%5Cshare%5Ca.mp4",
    "/dev/zero",
    "below",
    "gone.mp4",
    "notes.txt",
    "nested.m3u8",
    "nested.mp4",
    "cuts.edl",
    "data:" + "a" * 5000,
    "http://",
]


@pytest.mark.parametrize("line", REFUSED)
def test_what_is_no_film_is_refused_by_name(folder, line):
    (folder / "notes.txt").write_text("words")
    (folder / "nested.m3u8").write_text("#EXTM3U\na.mp4\n")
    (folder / "nested.mp4").write_text("#EXTM3U\nhttp://example.com/a.mp4\n")
    (folder / "cuts.edl").write_text("# mpv EDL v0\na.mp4\n")
    found = listed(folder, "a.mp4", line, "below/b.mp4")
    assert found.refused == (line,)
    assert len(found.entries) == 2


@pytest.mark.parametrize(
    "content",
    [b"#EXTM3U\n#EXT-X-TARGETDURATION:4\na.ts\n", b"\0\0\0\x18ftypmp42", b"a\0b"],
)
def test_what_is_no_list_of_films(folder, content):
    path = folder / "list.m3u8"
    path.write_bytes(content)
    with pytest.raises(PlaylistFileError):
        read(path)


def test_a_playlist_that_is_gone(folder):
    with pytest.raises(PlaylistFileError, match="cannot be read"):
        read(folder / "gone.m3u8")


def test_an_old_m3u_is_of_one_byte_a_letter(folder):
    found = listed(folder, "ü film.mp4", name="old.m3u", encoding="latin-1")
    assert paths(found) == [str(folder / "ü film.mp4")]


@pytest.mark.parametrize(
    "name", ["a.mp4", "#1.mp4", "Alien: Romulus.mp4", "av:x.mp4", " spaces .mp4", "100%25.mp4"]
)
def test_what_is_written_is_read_again(folder, name):
    film = folder / name
    film.write_bytes(FILM)
    entries = (Entry(str(film), "A\ntitle", 61.0), Entry(str(folder.parent / "c.mp4")))
    write(folder / "list.m3u8", entries)
    found = read(folder / "list.m3u8")
    assert paths(found) == [entry.address for entry in entries]
    assert (found.entries[0].title, found.entries[0].seconds) == ("A title", 61.0)


def test_a_name_that_is_no_text_is_refused_and_can_be_shown(folder):
    path = folder / "list.m3u8"
    path.write_bytes(b"odd\xff.mp4\na.mp4\n")
    assert read(path).refused == ("odd\ufffd.mp4",)


def test_a_folder_that_moves_takes_its_playlist_along(folder):
    write(folder / "list.m3u8", [Entry(str(folder / "below/b.mp4"))])
    folder.rename(folder.parent / "moved")
    moved = folder.parent / "moved"
    assert paths(read(moved / "list.m3u8")) == [str(moved / "below/b.mp4")]


def test_the_row_that_plays_is_kept(folder):
    entries = [Entry(str(folder / "a.mp4")), Entry(str(folder / "below/b.mp4"))]
    write(folder / "list.m3u8", entries, 1)
    assert read(folder / "list.m3u8").current == 1


def test_a_trusted_list_keeps_films_of_a_disk_that_is_away(folder):
    entries = (Entry("/away/a.mp4", "a.mp4"), Entry("https://example.com/b.mp4", "b.mp4"))
    write(folder / "list.m3u8", entries)
    assert read(folder / "list.m3u8", trusted=True).entries == entries


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_a_hidden_list_is_the_owners(folder):
    write(folder / "list.m3u8", [], hidden=True)
    assert stat.S_IMODE((folder / "list.m3u8").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("source", "is_one"),
    [("a.m3u8", True), ("/x/A.M3U", True), ("http://x/a.m3u8", False), ("a.mp4", False)],
)
def test_is_playlist(source, is_one):
    assert is_playlist(source) is is_one
