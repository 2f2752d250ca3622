"""Servers that fail, each in its own way, and what a viewer reads: what happened, what to do."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
from typing import TYPE_CHECKING

import pytest

from app.errors import sentence_for
from player.errors import (
    AccessDeniedError,
    ConnectionLostError,
    IncompleteFilmError,
    NoAnswerError,
    NotThereError,
    ServerTroubleError,
    UnreachableError,
    UntrustedServerError,
)
from player.player import Player
from player.request import Request
from player.track import TrackKind, chosen
from tests.film_server import FilmServer, serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OPTIONS = {"vo": "null", "ao": "null", "hwdec": "no", "network_timeout": "1"}


@pytest.fixture(scope="module")
def folder(clips, shared_data, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a short film, and one of 1.2 MB whose contents stand at its start."""
    folder = tmp_path_factory.mktemp("web")
    shutil.copy(clips.mp4, folder / "film.mp4")
    long = shared_data / "films" / "tears_of_steel_20s_360p.mp4"
    _ffmpeg("-i", str(long), "-c", "copy", "-movflags", "+faststart", str(folder / "long.mp4"))
    _variants(folder / "hls", clips.with_sound)
    return folder


@pytest.fixture
def server(folder) -> Iterator[FilmServer]:
    with serving(folder) as server:
        yield server


@pytest.fixture
def player(qapp) -> Iterator[Player]:
    player = Player(options=OPTIONS)
    player.opened.connect(lambda _title: setattr(player.mpv, "speed", 8))
    yield player
    player.shutdown()


def _ffmpeg(*arguments: str) -> None:
    subprocess.run(["ffmpeg", "-y", "-v", "error", *arguments], check=True, timeout=60)


def _variants(folder: Path, film: Path) -> None:
    """Write HLS in two qualities, each with its own sound."""
    folder.mkdir()
    scale = "[0:v]split=2[a][b];[b]scale=120:68[c]"
    maps = ("-map", "[a]", "-map", "0:a", "-map", "[c]", "-map", "0:a")
    hls = ("-f", "hls", "-hls_time", "1", "-hls_list_size", "0", "-master_pl_name", "film.m3u8")
    pairs = ("-var_stream_map", "v:0,a:0 v:1,a:1", str(folder / "v%v.m3u8"))
    code = ("-c:v", "libx264", "-preset", "ultrafast", "-g", "25", "-c:a", "aac")
    _ffmpeg("-i", str(film), "-filter_complex", scale, *maps, *code, *hls, *pairs)


def failure(qtbot, player, address):
    with qtbot.waitSignal(player.failed, timeout=15_000) as failed:
        player.open(address)
    return failed.args[0]


CODES = (
    (401, AccessDeniedError, "turns this request away: it asks for a name and password (401)"),
    (403, AccessDeniedError, "does not hand out this film (it says 403)"),
    (404, NotThereError, "nothing at this address (the server says 404)"),
    (410, NotThereError, "taken away from this address (the server says 410)"),
    (429, ServerTroubleError, "asked too often (it says 429)"),
    (500, ServerTroubleError, "could not deliver this film (it says 500)"),
    (503, ServerTroubleError, "busy or being repaired (it says 503)"),
)


@pytest.mark.parametrize("suffix", ["", "/film.m3u8", "/film.mpd"])
@pytest.mark.parametrize("answer", CODES, ids=lambda answer: str(answer[0]))
def test_a_server_that_says_no(qtbot, server, player, answer, suffix):
    code, kind, words = answer
    error = failure(qtbot, player, f"{server.url}/status/{code}{suffix}")
    assert type(error) is kind
    assert words in str(error)
    assert sentence_for(error).action


def test_a_server_that_is_not_there(qtbot, player):
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        port = reserved.getsockname()[1]
    error = failure(qtbot, player, f"http://127.0.0.1:{port}/film.m3u8")
    assert type(error) is UnreachableError
    assert "the connection was refused" in str(error)


def test_a_name_nobody_has(qtbot, player):
    error = failure(qtbot, player, "http://no.such.host.invalid/film.m3u8")
    assert type(error) is UnreachableError
    assert "no server named no.such.host.invalid" in str(error)


def test_a_server_that_is_silent(qtbot, server, player):
    error = failure(qtbot, player, f"{server.url}/stall/film.m3u8")
    assert type(error) is NoAnswerError


@pytest.mark.parametrize("path", ["circle/film.mp4", "thief/film.mp4"])
def test_a_server_that_sends_on_to_nowhere(qtbot, server, player, path):
    error = failure(qtbot, player, f"{server.url}/{path}")
    assert type(error) is AccessDeniedError
    assert "sends on to where nothing is opened" in str(error)


def test_a_cut_connection_is_taken_up_again(qtbot, server, player):
    with (
        qtbot.assertNotEmitted(player.failed),
        qtbot.waitSignal(player.ended, timeout=15_000),
    ):
        player.open(f"{server.url}/cut/long.mp4")
    assert server.requests.count("/cut/long.mp4") > 5
    assert player.position > 19.0


def test_a_film_shorter_than_it_says(qtbot, server, player):
    error = failure(qtbot, player, f"{server.url}/short/long.mp4")
    assert type(error) is IncompleteFilmError
    assert "of 0:20, so it is not complete" in str(error)


def test_a_film_of_this_machine_that_was_cut_off(qtbot, folder, player, tmp_path):
    path = tmp_path / "film.mp4"
    path.write_bytes((folder / "long.mp4").read_bytes()[:600_000])
    error = failure(qtbot, player, str(path))
    assert type(error) is IncompleteFilmError


def test_a_server_that_goes_while_the_film_plays(qtbot, folder, player):
    """Small buffers: else the film would be here before the server goes."""
    with serving(folder) as server:
        player.mpv["demuxer-readahead-secs"] = 0
        player.mpv["cache"] = "no"
        player.open(f"{server.url}/cut/long.mp4")
        qtbot.waitUntil(lambda: player.position > 0.2)
        player.pause()
    with qtbot.waitSignal(player.failed, timeout=15_000) as failed:
        player.play()
    assert type(failed.args[0]) in (ConnectionLostError, UnreachableError)
    assert "the connection was refused" in str(failed.args[0])


def test_what_failed_plays_when_it_is_tried_again(qtbot, folder, player, clips):
    film = folder / "late.mp4"
    with serving(folder) as server:
        failure(qtbot, player, f"{server.url}/late.mp4")
        shutil.copy(clips.mp4, film)
        with qtbot.waitSignal(player.opened):
            player.open_again()


def test_trying_again_goes_on_where_the_film_stopped(qtbot, server, player):
    player.open(f"{server.url}/long.mp4")
    qtbot.waitUntil(lambda: player.position > 4.0)
    with qtbot.waitSignal(player.opened):
        player.open_again()
    qtbot.waitUntil(lambda: player.position > 0)
    assert player.position > 4.0


# --- encryption -----------------------------------------------------------------------------------


@pytest.fixture
def certificate(tmp_path) -> Path:
    """Return a file with a key and a certificate for 127.0.0.1 that nobody vouches for."""
    path = tmp_path / "server.pem"
    subject = ("-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1")
    key = ("-newkey", "rsa:2048", "-nodes", "-keyout", str(tmp_path / "key"))
    command = ["openssl", "req", "-x509", *key, "-out", str(tmp_path / "crt"), "-days", "2"]
    subprocess.run([*command, *subject], check=True, capture_output=True, timeout=30)
    path.write_bytes((tmp_path / "key").read_bytes() + (tmp_path / "crt").read_bytes())
    return path


@pytest.fixture
def secure(folder, certificate) -> Iterator[FilmServer]:
    """A server of https."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with serving(folder) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        yield server


def test_a_certificate_nobody_vouches_for(qtbot, secure, player):
    error = failure(qtbot, player, f"{secure.url.replace('http', 'https')}/film.m3u8")
    assert type(error) is UntrustedServerError
    assert "certificate is not to be trusted" in str(error)
    assert secure.requests == []


def test_a_secure_stream_leads_to_no_place_without_encryption(qtbot, secure, server, certificate):
    folder = server.folder
    part = f"{server.url}/hls/v00.ts"
    text = f"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{part}\n#EXT-X-ENDLIST\n"
    (folder / "mixed.m3u8").write_text(text, encoding="utf-8")
    player = Player(options={**OPTIONS, "tls_ca_file": str(certificate)})
    try:
        error = failure(qtbot, player, f"{secure.url.replace('http', 'https')}/mixed.m3u8")
    finally:
        player.shutdown()
    assert type(error) is UntrustedServerError
    assert set(secure.requests) == {"/mixed.m3u8"}
    assert server.requests == []


# --- what a viewer adds to a request --------------------------------------------------------------


def test_a_request_is_asked_as_the_viewer_wrote_it(qtbot, server, player):
    request = Request("http://page/", "Mine/1.0", ("X-One: a, b", "X-Two: c"))
    with qtbot.waitSignal(player.opened):
        player.open(f"{server.url}/hls/film.m3u8", request=request)
    names = ("Referer", "User-Agent", "X-One", "X-Two")
    asked = {tuple(headers[name] for name in names) for headers in server.asked}
    assert asked == {("http://page/", "Mine/1.0", "a, b", "c")}


def test_the_next_address_is_asked_for_plainly(qtbot, server, player):
    with qtbot.waitSignal(player.opened):
        player.open(f"{server.url}/film.mp4", request=Request(headers=("X-One: secret",)))
    server.asked.clear()
    with qtbot.waitSignal(player.opened):
        player.open(f"{server.url}/long.mp4")
    assert {headers["X-One"] for headers in server.asked} == {None}


def test_a_proxy_is_asked_for_the_whole_address(qtbot, server, player):
    with qtbot.waitSignal(player.failed, timeout=15_000):
        player.open("http://film.invalid/status/410", request=Request(proxy=server.url))
    assert server.requests == ["http://film.invalid:80/status/410"]


# --- quality --------------------------------------------------------------------------------------


def test_a_quality_brings_its_own_sound(qtbot, server, player):
    with qtbot.waitSignal(player.opened):
        player.open(f"{server.url}/hls/film.m3u8")
    player.mpv["speed"] = 1
    qtbot.waitUntil(lambda: len(player.choices.tracks) == 4)
    player.choices.take(TrackKind.VIDEO, 2)
    qtbot.waitUntil(lambda: player.mpv.dwidth == 120)
    sound = chosen(player.choices.tracks, TrackKind.AUDIO)
    assert sound is not None
    assert sound.id == 2


def test_a_film_of_one_picture_keeps_it(qtbot, server, player):
    with qtbot.waitSignal(player.opened):
        player.open(f"{server.url}/film.mp4")
    with qtbot.waitSignal(player.choices.track_taken):
        player.choices.next_track(TrackKind.VIDEO)
    assert player.mpv.vid == 1
