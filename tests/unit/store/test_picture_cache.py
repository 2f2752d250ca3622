"""Pictures are fetched once, asked after politely, and kept whatever happens in between."""

from __future__ import annotations

import os
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from store.errors import SourceError
from store.host_pace import HostPace
from store.picture_cache import PictureCache
from store.transfer import InterruptedSourceError, Terms, UnreachableSourceError

TERMS = Terms(connect=2.0, read=1.0, deadline=2.0, tries=3, backoff=0.01, loopback=True)


@dataclass
class Shop:
    """What the server has, and what it was asked."""

    content: bytes = b"picture"
    etag: str = '"1"'
    modified: str = ""
    refusals: list[int] = field(default_factory=list)
    """Statuses answered before anything else."""
    retry_after: str = ""
    asked: list[dict[str, str]] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    now: int = 0
    most_at_once: int = 0
    pause: float = 0.0
    lock: threading.Lock = field(default_factory=threading.Lock)
    statuses: Counter[int] = field(default_factory=Counter)
    url: str = ""


class Handler(BaseHTTPRequestHandler):
    shop: Shop

    def do_GET(self) -> None:
        shop = self.shop
        with shop.lock:
            shop.asked.append(dict(self.headers))
            shop.times.append(time.monotonic())
            shop.now += 1
            shop.most_at_once = max(shop.most_at_once, shop.now)
        time.sleep(shop.pause)
        with suppress(BrokenPipeError, ConnectionResetError):
            self.answer(shop)
        with shop.lock:
            shop.now -= 1

    def answer(self, shop: Shop) -> None:
        known = self.headers.get("If-None-Match") or self.headers.get("If-Modified-Since")
        if shop.refusals:
            self.send(shop.refusals.pop(0), b"", {"Retry-After": shop.retry_after})
        elif known and known in (shop.etag, shop.modified):
            self.send(304, b"", {})
        else:
            self.send(200, shop.content, {"ETag": shop.etag, "Last-Modified": shop.modified})

    def send(self, status: int, body: bytes, named: dict[str, str]) -> None:
        self.shop.statuses[status] += 1
        self.send_response(status)
        for name, value in named.items():
            if value:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        """Print nothing."""


@pytest.fixture
def shop() -> Iterator[Shop]:
    shop = Shop()
    handler = type("ShopHandler", (Handler,), {"shop": shop})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        shop.url = f"http://127.0.0.1:{server.server_port}/1.jpg"
        yield shop
        server.shutdown()
        thread.join()


@pytest.fixture
def opened(tmp_path):
    """Open the same cache again, as another run does."""

    def cache(*, fresh=0.0, **pace):
        return PictureCache(tmp_path / "cache", TERMS, HostPace(**pace), fresh=fresh)

    return cache


def test_a_picture_is_fetched_once_a_day(shop, opened):
    assert opened(fresh=60).fetch(shop.url) == opened(fresh=60).fetch(shop.url) == b"picture"
    assert len(shop.asked) == 1


def test_a_picture_that_has_not_changed_does_not_travel_again(shop, opened):
    opened().fetch(shop.url)
    assert opened().fetch(shop.url) == b"picture"
    assert shop.statuses == {200: 1, 304: 1}


def test_a_date_serves_where_there_is_no_tag(shop, opened):
    shop.etag, shop.modified = "", formatdate(usegmt=True)
    opened().fetch(shop.url)
    opened().fetch(shop.url)
    assert shop.statuses == {200: 1, 304: 1}


def test_a_picture_that_was_asked_after_is_fresh_again(shop, opened, tmp_path):
    opened().fetch(shop.url)
    (kept,) = (path for path in (tmp_path / "cache").rglob("*") if path.is_file())
    os.utime(kept, (0, 0))
    opened().fetch(shop.url)
    opened(fresh=60).fetch(shop.url)
    assert len(shop.asked) == 2


def test_a_changed_picture_replaces_the_former_one(shop, opened):
    opened().fetch(shop.url)
    shop.content, shop.etag = b"other picture", '"2"'
    assert opened().fetch(shop.url) == b"other picture"
    assert opened(fresh=60).fetch(shop.url) == b"other picture"


def test_a_damaged_file_is_fetched_again(shop, opened, tmp_path):
    opened().fetch(shop.url)
    (kept,) = (path for path in (tmp_path / "cache").rglob("*") if path.is_file())
    kept.write_bytes(kept.read_bytes()[:-3])
    assert opened(fresh=60).fetch(shop.url) == b"picture"
    assert shop.statuses == {200: 2}


def test_a_host_that_is_gone_leaves_what_was_fetched(shop, opened, tmp_path):
    opened().fetch(shop.url)
    shop.refusals = [503] * 3
    assert opened().fetch(shop.url) == b"picture"


def test_a_picture_that_is_gone_is_said(shop, opened):
    opened().fetch(shop.url)
    shop.refusals = [404]
    with pytest.raises(SourceError, match="answered 404"):
        opened().fetch(shop.url)


def test_a_host_in_trouble_is_asked_again_later(shop, opened):
    shop.refusals = [503, 429]
    assert opened().fetch(shop.url) == b"picture"
    assert len(shop.asked) == 3


def test_retry_after_is_honoured_for_the_whole_host(shop, opened):
    shop.refusals, shop.retry_after = [429], "1"
    opened().fetch(shop.url)
    assert shop.times[1] - shop.times[0] >= 1


def test_a_host_is_given_up_after_its_chances(shop, opened):
    shop.refusals = [503] * 9
    with pytest.raises(InterruptedSourceError, match="answered 503"):
        opened().fetch(shop.url)
    assert len(shop.asked) == TERMS.tries


def test_a_host_that_never_answers_is_left_alone(opened):
    cache = opened(patience=2)
    for number in range(2):
        with pytest.raises(UnreachableSourceError, match="no connection"):
            cache.fetch(f"http://127.0.0.1:9/{number}.jpg")
    with pytest.raises(UnreachableSourceError, match="did not answer 2 times"):
        cache.fetch("http://127.0.0.1:9/2.jpg")


def test_a_host_is_asked_over_two_connections_at_most(shop, opened):
    shop.pause = 0.05
    cache = opened()
    threads = [
        threading.Thread(target=cache.fetch, args=(f"{shop.url}?{number}",)) for number in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (shop.most_at_once, len(shop.asked)) == (2, 8)


def test_a_part_of_a_build_that_was_killed_is_no_picture(shop, opened, tmp_path):
    opened()
    part = tmp_path / "cache/parts/half"
    part.write_bytes(b"half")
    os.utime(part, (0, 0))
    assert opened().fetch(shop.url) == b"picture"
    assert not part.exists()
