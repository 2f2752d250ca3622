"""Films and streams from a real web server, and films that try to reach one."""

from __future__ import annotations

import socket
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from player.errors import PlaybackFailedError
from player.headless import FrameReader
from player.libmpv import start_mpv
from player.options import READING, allow
from player.player import Player
from player.source import Source, SourceKind
from tests.clips import FPS, frame_number
from tests.film_server import FilmServer, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

IMPATIENT = {"network_timeout": "1"}


@pytest.fixture(scope="module")
def folder(clips, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a film as a file, as HLS and as DASH."""
    folder = tmp_path_factory.mktemp("web")
    (folder / "film.mp4").write_bytes(clips.mp4.read_bytes())
    (folder / "text.mp4").write_text("<html>not a film</html>")
    _stream(clips.mp4, folder / "hls", "film.m3u8", "-hls_time", "1", "-hls_list_size", "0")
    _stream(clips.mp4, folder / "dash", "film.mpd", "-f", "dash", "-seg_duration", "1")
    return folder


@pytest.fixture
def server(folder: Path) -> Iterator[FilmServer]:
    with serving(folder) as server:
        yield server


def _stream(film: Path, folder: Path, name: str, *arguments: str) -> None:
    folder.mkdir()
    command = (
        "ffmpeg",
        "-v",
        "error",
        "-i",
        str(film),
        "-c",
        "copy",
        *arguments,
        str(folder / name),
    )
    subprocess.run(command, check=True, timeout=60)


@pytest.mark.parametrize(
    "path",
    [
        "film.mp4",
        "plain/film.mp4",
        "hls/film.m3u8",
        "dash/film.mpd",
        "nameless/hls/watch?f=hls/film.m3u8",
        "nameless/dash/watch?f=dash/film.mpd",
    ],
)
def test_every_kind_of_web_film_gives_exact_frames(server, path):
    with FrameReader(f"{server.url}/{path}", IMPATIENT) as reader:
        for number in (31, 7):
            assert frame_number(reader.frame_at(number / FPS).image) == number


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("status/404", "404"),
        ("status/403", "403"),
        ("status/503", "503"),
        ("stall/film.mp4", "no answer in time"),
        ("stall/film.m3u8", "no answer in time"),
        ("text.mp4", "not a film"),
    ],
)
def test_a_server_without_the_film_is_a_sentence(server, path, words):
    with (
        pytest.raises(PlaybackFailedError, match=words),
        FrameReader(f"{server.url}/{path}", IMPATIENT),
    ):
        pass


def test_no_server_at_all_is_a_sentence():
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        port = reserved.getsockname()[1]
    with (
        pytest.raises(PlaybackFailedError, match="refused"),
        FrameReader(f"http://127.0.0.1:{port}/film.mp4", IMPATIENT),
    ):
        pass


def test_an_unknown_host_is_a_sentence_that_names_it():
    with (
        pytest.raises(PlaybackFailedError, match=r"no\.such\.host\.invalid"),
        FrameReader("http://no.such.host.invalid/film.mp4", IMPATIENT),
    ):
        pass


def test_a_server_without_encryption_is_a_sentence(server):
    address = server.url.replace("http://", "https://")
    with (
        pytest.raises(PlaybackFailedError, match="secure"),
        FrameReader(f"{address}/film.mp4", IMPATIENT),
    ):
        pass


def test_the_player_tries_a_nameless_stream_once_more_then_a_file_again(qtbot, server, clips):
    player = Player(options={"vo": "null", "ao": "null", "hwdec": "no", **IMPATIENT})
    try:
        for source in (f"{server.url}/nameless/hls/watch?f=hls/film.m3u8", str(clips.mp4)):
            with qtbot.waitSignal(player.opened), qtbot.assertNotEmitted(player.failed):
                player.open(source)
            assert player.media == source
            assert player.mpv["access-references"] is source.startswith("http")
    finally:
        player.shutdown()


def test_the_player_says_why_and_plays_the_next(qtbot, server):
    player = Player(options={"vo": "null", "ao": "null", "hwdec": "no", **IMPATIENT})
    try:
        with qtbot.waitSignal(player.failed) as failed:
            player.open(f"{server.url}/status/404")
        assert "404" in str(failed.args[0])
        with qtbot.waitSignal(player.opened):
            player.open(f"{server.url}/film.mp4")
    finally:
        player.shutdown()


def hostile_files(canary: str) -> dict[str, str]:
    """Return name -> content of local files that name an address."""
    film = f"{canary}/canary.mp4"
    playlist = f"#EXTM3U\n#EXTINF:9,\n{film}\n"
    media = f"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\n{film}\n#EXT-X-ENDLIST\n"
    return {
        "list.m3u": playlist,
        "list.mp4": playlist,
        "hls.m3u8": media,
        "hls.mkv": media,
        "list.ffconcat": f"ffconcat version 1.0\nfile {film}\n",
        "concat.mp4": f"ffconcat version 1.0\nfile {film}\n",
        "edit.edl": f"# mpv EDL v0\n{film}\n",
        "edit.mp4": f"# mpv EDL v0\n{film}\n",
        "list.pls": f"[playlist]\nFile1={film}\nNumberOfEntries=1\n",
        "sheet.cue": f'FILE "{film}" WAVE\n  TRACK 01 AUDIO\n    INDEX 01 00:00:00\n',
        "film.mpd": '<MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static">'
        f"<Period><BaseURL>{film}</BaseURL></Period></MPD>",
        "list.txt": f"{film}\n",
    }


@pytest.mark.parametrize("name", sorted(hostile_files("")))
def test_a_file_that_slips_past_the_check_still_reaches_no_server(server, tmp_path, name):
    """The allow-list is left out on purpose: the options alone must hold."""
    path = tmp_path / name
    path.write_text(hostile_files(server.url)[name])
    mpv = start_mpv(READING, lambda *_: None)
    try:
        allow(mpv, Source("", SourceKind.STREAM))  # as after a film from the web
        allow(mpv, Source("", SourceKind.FILE))
        with mpv.prepare_and_wait_for_event("end_file", timeout=20):
            mpv.command("loadfile", str(path), "replace")
        mpv.wait_for_property("idle-active", timeout=20)  # a playlist ends twice
    finally:
        mpv.terminate()
    assert server.requests == []


def test_the_canary_sings_when_references_are_allowed(server, tmp_path):
    """Else the test above would pass for a server that nobody can reach."""
    path = tmp_path / "list.m3u"
    path.write_text(hostile_files(server.url)["list.m3u"])
    mpv = start_mpv({**READING, "load_unsafe_playlists": "yes"}, lambda *_: None)
    try:
        allow(mpv, Source("", SourceKind.STREAM))
        mpv["demuxer"] = ""  # with libmpv's own reader of playlists
        with mpv.prepare_and_wait_for_event("end_file", cond=lambda _: server.requests, timeout=20):
            mpv.command("loadfile", str(path), "replace")
    finally:
        mpv.terminate()
    assert server.requests


def test_a_stream_that_names_a_file_of_ours_does_not_get_it(server, folder, clips):
    content = f"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile://{clips.mp4}\n#EXT-X-ENDLIST\n"
    (folder / "thief.m3u8").write_text(content)
    with (
        pytest.raises(PlaybackFailedError),
        FrameReader(f"{server.url}/thief.m3u8", IMPATIENT),
    ):
        pass


@pytest.mark.parametrize(
    ("path", "plays"),
    [
        ("hls-ts-b-frames", True),
        ("hls-ts-rollover", True),
        ("hls-gap", True),
        ("7401", True),
        ("hls-aes-256", False),
    ],
)
def test_real_streams_play_or_say_why_not(shared_data, path, plays):
    folder = shared_data / "streams"
    names = sorted((folder / path).glob("*.m3u8")) + sorted((folder / path).glob("*.mpd"))
    master = [name for name in names if "master" in name.name or "manifest" in name.name]
    with serving(folder) as server:
        address = f"{server.url}/{path}/{(master or names)[0].name}"
        if plays:
            with FrameReader(address, IMPATIENT) as reader:
                assert reader.frame_at(0.5).image.ndim == 3
        else:
            with pytest.raises(PlaybackFailedError, match=r"\.$"), FrameReader(address, IMPATIENT):
                pass
