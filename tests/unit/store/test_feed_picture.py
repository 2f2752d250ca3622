"""Pictures of a feed: only from the public internet, only so large, only so long."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from store.errors import SourceError
from store.feed_picture import LARGEST, fetch_picture
from store.transfer import Terms

PICTURE = b"\xff\xd8\xff\xe0" + bytes(2000)
TERMS = Terms(connect=2.0, read=1.0, deadline=1.0, loopback=True)


class Shop(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        with suppress(BrokenPipeError, ConnectionResetError):  # the client gave up
            getattr(self, self.path.strip("/"))()

    def good(self) -> None:
        self.answer(200, Content_Length=len(PICTURE))
        self.wfile.write(PICTURE)

    def moved(self) -> None:
        self.answer(302, Location="/good", Content_Length=0)

    def loop(self) -> None:
        self.answer(302, Location="/loop", Content_Length=0)

    def inside(self) -> None:
        self.answer(302, Location="https://192.168.0.1/camera.jpg", Content_Length=0)

    def gone(self) -> None:
        self.answer(404, Content_Length=0)

    def empty(self) -> None:
        self.answer(200, Content_Length=0)

    def cut(self) -> None:
        self.answer(200, Content_Length=len(PICTURE))
        self.wfile.write(PICTURE[:1000])

    def large(self) -> None:
        self.answer(200)
        self.wfile.write(bytes(LARGEST + 1))

    def drip(self) -> None:
        self.answer(200)
        end = time.monotonic() + 5
        while time.monotonic() < end:
            self.wfile.write(b"x")
            time.sleep(0.1)

    def answer(self, status: int, **fields: object) -> None:
        self.send_response(status)
        for key, value in fields.items():
            self.send_header(key.replace("_", "-"), str(value))
        self.end_headers()

    def log_message(self, *arguments: object) -> None:
        """Print nothing."""


@pytest.fixture(scope="module")
def shop() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Shop) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("page", ["good", "moved"])
def test_picture_comes_whole(shop, page):
    assert fetch_picture(f"{shop}/{page}", TERMS).content == PICTURE


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("loop", "redirected more than 3 times"),
        ("gone", "answered 404"),
        ("empty", "is empty"),
        ("cut", "broke off"),
        ("large", "larger than 5 MB"),
        ("drip", "took too long"),
    ],
)
def test_failure_is_a_plain_reason(shop, page, reason):
    with pytest.raises(SourceError, match=reason):
        fetch_picture(f"{shop}/{page}", TERMS)


def test_plain_http_is_refused_in_production(shop):
    with pytest.raises(SourceError, match="only https"):
        fetch_picture(f"{shop}/good")


def test_private_host_is_refused():
    with pytest.raises(SourceError, match="not on the public internet"):
        fetch_picture("https://192.168.0.1/camera.jpg")


def test_this_machine_is_refused_by_any_name():
    with pytest.raises(SourceError, match="not on the public internet"):
        fetch_picture("https://localhost/1.jpg")


def test_name_that_cannot_be_resolved_is_said():
    with pytest.raises(SourceError, match="cannot be resolved"):
        fetch_picture("https://shop.invalid/1.jpg")


def test_redirect_to_a_private_host_is_refused(shop):
    with pytest.raises(SourceError, match="not on the public internet"):
        fetch_picture(f"{shop}/inside", TERMS)
