"""Downloads from a real server on loopback that misbehaves: what is kept, asked and said."""

from __future__ import annotations

import re
import socket
import time
from dataclasses import replace

import pytest

from store.artifacts import Artifact, UrlSource
from store.downloads import pull
from store.errors import DownloadCancelledError, DownloadError
from store.transfer import Terms
from tests.bad_server import BODY, CUT, MORE_RECOVERABLE, OTHER, RECOVERABLE, SIZE
from tests.download_attacks import bad_server

TERMS = Terms(
    connect=2.0,
    read=1.0,
    deadline=2.5,
    rate=50_000.0,
    window=0.4,
    tries=3,
    backoff=0.02,
    loopback=True,
)
SAID = {
    "drip": "is too slow",
    "e404": "answered 404",
    "e503_forever": "answered 503",
    "e429_long": "come back in 86400 s",
    "redir_loop": "redirected more than 3 times",
    "redir_file": "only https",
    "redir_meta": "only https",
    "utf_loc": "not understood",
    "redir_broken": "not understood",
    "len_short": f"announced {SIZE - 1000} bytes",
    "len_long": f"announced {SIZE + 1000} bytes",
    "len_huge": "announced 10000000000000 bytes",
    "neg_len": "announced -1 bytes",
    "two_len": "not understood",
    "captive": "log-in page",
    "no_len_infinite": "more bytes than the card says",
    "gzip_bomb": "compressed",
    "gzip_unasked": "compressed",
    "changed": "other bytes",
    "changed_noifrange": "other bytes",
    "bitflip": "other bytes",
    "204": "answered 204",
    "empty": "gave no answer",
    "garbage": "gave no answer",
    "header_flood": "gave no answer",
    "long_header": "gave no answer",
    "chunked_bad": "broke off",
    "chunked_cut": "broke off",
    "slow_headers": "took too long",
    "slow_trailers": "took too long",
    "endless_continue": "took longer than 2 s",
}


@pytest.fixture
def server():
    with bad_server() as server:
        yield server


def unwatched(done: int, size: int) -> None:
    """Progress nobody looks at."""


def never() -> bool:
    return False


@pytest.mark.parametrize("mode", RECOVERABLE | MORE_RECOVERABLE)
def test_right_file_in_the_end(server, tmp_path, mode):
    path = pull(server.artifact(mode), tmp_path, unwatched, never, terms=TERMS)

    assert path.read_bytes() == BODY
    assert [file.name for file in tmp_path.iterdir()] == ["model.onnx"]


@pytest.mark.parametrize("mode", SAID)
def test_plain_error_and_no_file(server, tmp_path, mode):
    started = time.monotonic()
    with pytest.raises(DownloadError, match=re.escape(SAID[mode])):
        pull(server.artifact(mode), tmp_path, unwatched, never, terms=TERMS)

    assert not (tmp_path / "model.onnx").exists()
    assert time.monotonic() - started < TERMS.deadline + 1


def test_broken_download_goes_on_where_it_broke_off(server, tmp_path):
    pull(server.artifact("truncate"), tmp_path, unwatched, never, terms=TERMS)

    assert server.visits["truncate"] == -(-SIZE // 700_000)


def test_server_that_makes_us_start_over_is_left_after_a_few_tries(server, tmp_path):
    with pytest.raises(DownloadError):
        pull(server.artifact("chunked_cut"), tmp_path, unwatched, never, terms=TERMS)

    assert server.visits["chunked_cut"] == 1 + TERMS.tries


def test_requests_are_counted_with_their_redirects(server, tmp_path):
    few = replace(TERMS, requests=3)
    with pytest.raises(DownloadError, match=r"broke off too often \(it was asked 3 times\)"):
        pull(server.artifact("redir_loop"), tmp_path, unwatched, never, terms=few)

    assert server.visits["redir_loop"] == 3


def test_what_came_before_the_last_request_is_kept_for_the_next_call(server, tmp_path):
    with pytest.raises(DownloadError):
        pull(
            server.artifact("truncate"),
            tmp_path,
            unwatched,
            never,
            terms=replace(TERMS, requests=3),
        )
    server.visits.clear()
    pull(server.artifact("truncate"), tmp_path, unwatched, never, terms=TERMS)

    assert server.visits["truncate"] == 2


def test_stopped_download_is_resumed_by_the_next_call(server, tmp_path):
    done: list[int] = []

    with pytest.raises(DownloadCancelledError):
        pull(
            server.artifact("ok"),
            tmp_path,
            lambda now, _: done.append(now),
            lambda: bool(done),
            terms=TERMS,
        )
    first_stop = done[-1]
    pull(server.artifact("ok"), tmp_path, lambda now, _: done.append(now), never, terms=TERMS)

    assert 0 < first_stop < SIZE
    assert done == sorted(done)


def test_note_of_another_address_is_not_resumed(server, tmp_path):
    (tmp_path / "model.onnx.part").write_bytes(OTHER[:CUT])
    (tmp_path / "model.onnx.part.json").write_text('{"url": "https://x.test/", "etag": "\\"v1\\""}')

    path = pull(server.artifact("ok"), tmp_path, unwatched, never, terms=TERMS)

    assert path.read_bytes() == BODY


def test_plain_http_is_refused_in_production(server, tmp_path):
    with pytest.raises(DownloadError, match="only https"):
        pull(server.artifact("ok"), tmp_path, unwatched, never)

    assert not server.visits


def test_missing_certificates_of_the_person_are_named(server, tmp_path, monkeypatch):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/not/there.pem")

    with pytest.raises(DownloadError, match=r"REQUESTS_CA_BUNDLE names /not/there\.pem"):
        pull(server.artifact("ok"), tmp_path, unwatched, never, terms=TERMS)


def test_closed_port_costs_one_try(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    artifact = Artifact("model.onnx", 1, "0" * 64, (UrlSource(f"http://127.0.0.1:{port}/"),))

    with pytest.raises(DownloadError, match="no connection can be made"):
        pull(artifact, tmp_path, unwatched, never, terms=TERMS)
