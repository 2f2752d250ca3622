"""The allow-list: nothing reaches libmpv that is not a media file or a web address."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from player.errors import SourceRefusedError
from player.source import SourceKind, checked_source

MP4_HEAD = b"\x00\x00\x00\x20ftypisom\x00\x00\x02\x00"


@pytest.fixture
def film(tmp_path: Path) -> Path:
    path = tmp_path / "film.mp4"
    path.write_bytes(MP4_HEAD)
    return path


def test_an_absolute_path_is_a_file(film):
    source = checked_source(str(film))
    assert (source.address, source.kind, source.title) == (str(film), SourceKind.FILE, "film.mp4")


def test_a_relative_path_becomes_absolute(film, monkeypatch):
    monkeypatch.chdir(film.parent)
    assert checked_source("film.mp4").address == str(film)


def test_a_file_url_is_a_path(film):
    assert checked_source(film.as_uri()).address == str(film)


def test_a_name_with_a_colon_is_a_path(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "Alien: Directors Cut.mp4").write_bytes(MP4_HEAD)
    assert checked_source("Alien: Directors Cut.mp4").kind is SourceKind.FILE


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("https://example.org/a/film.mp4", SourceKind.WEB),
        ("HTTP://example.org:8080/film?x=.m3u8", SourceKind.WEB),
        ("https://example.org/live/index.M3U8?token=1", SourceKind.STREAM),
        ("http://example.org/film.mpd", SourceKind.STREAM),
    ],
)
def test_web_addresses_are_sorted_by_what_they_may_reach(text, kind):
    assert checked_source(text).kind is kind


def test_the_title_of_a_web_address_is_its_last_part():
    assert checked_source("https://example.org/My%20film.mp4?x=1").title == "My film.mp4"


@pytest.mark.parametrize(
    "text",
    [
        "av://lavfi:testsrc",
        "edl://film.mp4",
        "memory://#EXTM3U",
        "lavf://concat:a|b",
        "ffmpeg://file:a",
        "mf://*.png",
        "null://",
        "fd://0",
        "fdclose://0",
        "slice://0-1@a",
        "appending://a",
        "archive://a.zip",
        "cdda://",
        "dvd://",
        "bd://",
        "tv://",
        "smb://host/film.mp4",
        "ftp://host/film.mp4",
        "rtsp://host/film",
        "rtmp://host/film",
        "udp://239.0.0.1:1234",
        "ytdl://abc",
        "magnet:?xt=urn:btih:0",
        "javascript:alert(1)",
        "data:video/mp4;base64,AAAA",
        "hex://00",
        "file://otherhost/film.mp4",
        "https://",
        "https:///film.mp4",
        "http://host:port/film.mp4",
        "http://ho st/film.mp4",
        "http://host/film.mp4\nx",
        "-",
        "",
        "\0",
    ],
)
def test_everything_else_is_refused_in_a_sentence(text):
    with pytest.raises(SourceRefusedError, match=r"^[A-Z].*\.$"):
        checked_source(text)


@given(st.text(max_size=40))
def test_any_text_is_accepted_as_web_or_file_or_refused(text):
    try:
        source = checked_source(text)
    except SourceRefusedError:
        return
    assert source.address.lower().startswith(("http://", "https://")) or Path(text).is_file()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"#EXTM3U\nhttp://127.0.0.1/a\n", "playlist"),
        (b"\xef\xbb\xbf#EXTM3U\nhttp://127.0.0.1/a\n", "playlist"),
        (b"  \r\n#extm3u\n\x00\x01", "playlist"),
        ("#EXTM3U\nhttp://127.0.0.1/a\n".encode("utf-16"), "playlist"),
        (b"# mpv EDL v0\na.mp4\n", "playlist"),
        (b"ffconcat version 1.0\nfile a\n\x00", "playlist"),
        (b"[playlist]\nFile1=http://127.0.0.1/a\n", "playlist"),
        (b'<?xml version="1.0"?>\n<!-- \xe9 --><MPD>\x01', "playlist"),
        (b'FILE "a.wav" WAVE\n  TRACK 01 AUDIO\n', "text"),
        (b"http://127.0.0.1/a\n", "text"),
        (b"<html>404</html>", "text"),
        ("v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\n".encode("utf-16"), "text"),
    ],
)
def test_text_under_the_name_of_a_film_is_refused(tmp_path, content, words):
    path = tmp_path / "film.mp4"
    path.write_bytes(content)
    with pytest.raises(SourceRefusedError, match=words):
        checked_source(str(path))


@pytest.mark.parametrize("name", ["list.m3u8", "list.pls", "list.cue", "list.edl", "list.mpd"])
def test_playlists_are_refused_by_name_whatever_they_hold(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(MP4_HEAD)
    with pytest.raises(SourceRefusedError, match="playlist"):
        checked_source(str(path))


def test_a_name_that_is_no_unicode_is_refused_in_words_that_can_be_shown(tmp_path):
    path = tmp_path / os.fsdecode(b"f\xffilm.mp4")
    with pytest.raises(SourceRefusedError, match="not in Unicode") as refused:
        checked_source(str(path))
    assert str(refused.value).isascii()


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(SourceRefusedError, match="folder"):
        checked_source(str(tmp_path))


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(SourceRefusedError, match="There is no file"):
        checked_source(str(tmp_path / "film.mp4"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_without_being_opened(tmp_path):
    os.mkfifo(tmp_path / "film.mp4")
    with pytest.raises(SourceRefusedError, match="device"):
        checked_source(str(tmp_path / "film.mp4"))


def test_every_real_film_passes(shared_data):
    for path in sorted((shared_data / "films").glob("*.m??")):
        assert checked_source(str(path)).kind is SourceKind.FILE
