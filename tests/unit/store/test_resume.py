"""Downloads from a real server on loopback that misbehaves in every way we know of."""

from __future__ import annotations

import gzip
import hashlib
import random
import re
import socket
import socketserver
import struct
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest

from store.artifacts import Artifact, UrlSource
from store.downloads import pull
from store.errors import DownloadCancelledError, DownloadError
from store.transfer import Terms

SIZE = 1_200_000
CUT = 400_000
BODY = random.Random(1).randbytes(SIZE)
OTHER = random.Random(2).randbytes(SIZE)
TAG, OTHER_TAG = '"v1"', '"v2"'
TERMS = Terms(
    connect=2.0,
    read=1.0,
    deadline=6.0,
    rate=50_000.0,
    window=0.4,
    tries=3,
    backoff=0.02,
    loopback=True,
)


class Handler(socketserver.StreamRequestHandler):
    """One request; the path names the mode, `visit` counts from 1 per mode."""

    def handle(self) -> None:
        path = self.rfile.readline().decode("latin-1").split()[1].strip("/")
        self.asked = {}
        while line := self.rfile.readline().decode("latin-1").strip():
            key, _, value = line.partition(": ")
            self.asked[key.lower()] = value
        self.server.visits[path] += 1
        self.visit = self.server.visits[path]
        with suppress(BrokenPipeError, ConnectionResetError):  # the client gave up
            MODES[path](self)

    def head(self, status: str, **fields: object) -> None:
        lines = [f"HTTP/1.1 {status}", "Connection: close"]
        lines += [f"{key.replace('_', '-')}: {value}" for key, value in fields.items()]
        self.wfile.write("\r\n".join([*lines, "", ""]).encode("latin-1"))

    def serve(self, body: bytes = BODY, tag: str = TAG, upto: int = SIZE) -> None:
        """Answer as a good server does, but send at most `upto` bytes."""
        start = self.start(tag)
        if start:
            where = f"bytes {start}-{SIZE - 1}/{SIZE}"
            self.head("206 P", Content_Range=where, Content_Length=SIZE - start, ETag=tag)
        else:
            self.head("200 OK", Content_Length=SIZE, ETag=tag)
        self.wfile.write(body[start : start + upto])

    def start(self, tag: str = TAG) -> int:
        """Return the offset asked for, 0 where the whole is asked for or has changed."""
        match = re.fullmatch(r"bytes=(\d+)-", self.asked.get("range", ""))
        return int(match[1]) if match and self.asked.get("if-range", tag) == tag else 0

    def cut_once(self, then: Callable[[], None]) -> None:
        if self.visit == 1:
            self.serve(upto=CUT)
        else:
            then()

    # --- modes that must end with the right file

    def reset(self) -> None:
        self.serve(upto=CUT)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def stall_once(self) -> None:
        if self.visit == 1:
            self.serve(upto=CUT)
            self.server.stop.wait(5)
        else:
            self.serve()

    def stall_headers(self) -> None:
        if self.visit == 1:
            self.server.stop.wait(5)
        self.serve()

    def busy_twice(self) -> None:
        if self.visit <= 2:
            self.head("503 Busy", Retry_After=0, Content_Length=0)
        else:
            self.serve()

    def whole_again(self) -> None:
        self.head("200 OK", Content_Length=SIZE, ETag=TAG)
        self.wfile.write(BODY)

    def wrong_range(self) -> None:
        if start := self.start():
            where = f"bytes 0-{SIZE - 1}/{SIZE}"
            self.head("206 P", Content_Range=where, Content_Length=SIZE - start, ETag=TAG)
            self.wfile.write(BODY)
        else:
            self.serve()

    def lying_range(self) -> None:
        self.serve(body=OTHER if self.start() else BODY)

    def unsatisfiable(self) -> None:
        if self.start():
            self.head("416 Range Not Satisfiable", Content_Range="bytes */10", Content_Length=0)
        else:
            self.serve()

    def bitflip_once(self) -> None:
        self.serve(body=BODY if self.visit > 1 else flip(BODY))

    def redirect_good(self) -> None:
        self.head("302 Found", Location="/ok", Content_Length=0)

    def no_length(self) -> None:
        self.head("200 OK")
        self.wfile.write(BODY)

    # --- modes that must end in a plain error and no file

    def drip(self) -> None:
        self.head("200 OK", Content_Length=SIZE, ETag=TAG)
        while not self.server.stop.wait(0.1):
            self.wfile.write(b"x")

    def redirect(self, location: str) -> None:
        self.head("302 Found", Location=location, Content_Length=0)

    def length(self, announced: object, body: bytes = BODY, kind: str = "binary/x") -> None:
        self.head("200 OK", Content_Length=announced, Content_Type=kind, ETag=TAG)
        self.wfile.write(body)

    def two_lengths(self) -> None:
        self.head("200 OK", Content_Length=f"{SIZE}\r\nContent-Length: 5")
        self.wfile.write(BODY)

    def endless(self) -> None:
        self.head("200 OK")
        while True:
            self.wfile.write(OTHER)

    def gzip_bomb(self) -> None:
        body = gzip.compress(bytes(20 << 20))
        self.head("200 OK", Content_Encoding="gzip", Content_Length=len(body))
        self.wfile.write(body)

    def changed(self) -> None:
        self.cut_once(lambda: self.serve(body=OTHER, tag=OTHER_TAG))

    def changed_unsaid(self) -> None:
        start = self.start()
        if not start:
            self.cut_once(lambda: self.serve(body=OTHER))
        else:
            where = f"bytes {start}-{SIZE - 1}/{SIZE}"
            self.head("206 P", Content_Range=where, Content_Length=SIZE - start, ETag=OTHER_TAG)
            self.wfile.write(OTHER[start:])

    def garbage(self) -> None:
        self.wfile.write(OTHER[:5000])

    def bad_chunks(self) -> None:
        self.head("200 OK", Transfer_Encoding="chunked")
        self.wfile.write(b"zzzz\r\nabc\r\n")


def flip(body: bytes) -> bytes:
    return body[:CUT] + bytes([body[CUT] ^ 1]) + body[CUT + 1 :]


GOOD: dict[str, Callable[[Handler], None]] = {
    "ok": Handler.serve,
    "truncate": lambda h: h.serve(upto=CUT),
    "reset": Handler.reset,
    "stall_once": Handler.stall_once,
    "stall_headers": Handler.stall_headers,
    "busy_twice": Handler.busy_twice,
    "ignore_range": lambda h: h.cut_once(h.whole_again),
    "wrong_range": lambda h: h.cut_once(h.wrong_range),
    "lying_range": lambda h: h.cut_once(h.lying_range),
    "unsatisfiable": lambda h: h.cut_once(h.unsatisfiable),
    "bitflip_once": Handler.bitflip_once,
    "redirect_good": Handler.redirect_good,
    "no_length": Handler.no_length,
}
BAD: dict[str, tuple[Callable[[Handler], None], str]] = {
    "drip": (Handler.drip, "is too slow"),
    "missing": (lambda h: h.head("404 Not Found", Content_Length=0), "answered 404"),
    "busy": (lambda h: h.head("503 Busy", Retry_After=0, Content_Length=0), "answered 503"),
    "come_back": (
        lambda h: h.head("429 Slow down", Retry_After=86400, Content_Length=0),
        "come back in 86400 s",
    ),
    "redirect_loop": (lambda h: h.redirect("/redirect_loop"), "redirected more than 3 times"),
    "redirect_file": (lambda h: h.redirect("file:///etc/passwd"), "only https"),
    "redirect_plain": (lambda h: h.redirect("http://169.254.169.254/latest/"), "only https"),
    "redirect_odd": (lambda h: h.redirect("//\xe9vil\x00/%zz"), "not understood"),
    "redirect_broken": (lambda h: h.redirect("http://[::1"), "not understood"),
    "short_length": (lambda h: h.length(SIZE - 1000), f"announced {SIZE - 1000} bytes"),
    "long_length": (lambda h: h.length(SIZE + 1000), f"announced {SIZE + 1000} bytes"),
    "huge_length": (lambda h: h.length(10**13), "announced 10000000000000 bytes"),
    "negative_length": (lambda h: h.length(-1), "announced -1 bytes"),
    "two_lengths": (Handler.two_lengths, "not understood"),
    "captive": (lambda h: h.length(16, b"<html>Log in</html>"[:16], "text/html"), "log-in page"),
    "endless": (Handler.endless, "more bytes than the card says"),
    "gzip_bomb": (Handler.gzip_bomb, "compressed"),
    "changed": (Handler.changed, "other bytes"),
    "changed_unsaid": (Handler.changed_unsaid, "other bytes"),
    "bitflip": (lambda h: h.serve(body=flip(BODY)), "other bytes"),
    "no_content": (lambda h: h.head("204 No Content"), "answered 204"),
    "silent": (lambda h: None, "gave no answer"),
    "garbage": (Handler.garbage, "gave no answer"),
    "bad_chunks": (Handler.bad_chunks, "broke off"),
}
MODES = GOOD | {name: mode for name, (mode, _) in BAD.items()}


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.visits: Counter[str] = Counter()
        self.stop = threading.Event()

    def artifact(self, mode: str) -> Artifact:
        host, port = self.server_address
        source = UrlSource(f"http://{host}:{port}/{mode}")
        return Artifact("model.onnx", SIZE, hashlib.sha256(BODY).hexdigest(), (source,))


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server
        server.stop.set()
        server.shutdown()
        thread.join()


def unwatched(done: int, size: int) -> None:
    """Progress nobody looks at."""


def never() -> bool:
    return False


@pytest.mark.parametrize("mode", GOOD)
def test_right_file_in_the_end(server, tmp_path, mode):
    path = pull(server.artifact(mode), tmp_path, unwatched, never, terms=TERMS)

    assert path.read_bytes() == BODY
    assert [file.name for file in tmp_path.iterdir()] == ["model.onnx"]


@pytest.mark.parametrize("mode", BAD)
def test_plain_error_and_no_file(server, tmp_path, mode):
    started = time.monotonic()
    with pytest.raises(DownloadError, match=re.escape(BAD[mode][1])):
        pull(server.artifact(mode), tmp_path, unwatched, never, terms=TERMS)

    assert not (tmp_path / "model.onnx").exists()
    assert time.monotonic() - started < TERMS.deadline + 2 * TERMS.read


def test_broken_download_goes_on_where_it_broke_off(server, tmp_path):
    pull(server.artifact("truncate"), tmp_path, unwatched, never, terms=TERMS)

    assert server.visits["truncate"] == SIZE // CUT


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
