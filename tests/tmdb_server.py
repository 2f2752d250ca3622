"""A real HTTP server on loopback that answers as TMDB does, for one key."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Iterator

KEY = "0123456789abcdef0123456789abcdef"
TOKEN = "eyJhbGciOiJIUzI1NiJ9." + "a" * 40
FILM = {"id": 42, "title": "Rain", "release_date": "1929-12-14", "overview": "Amsterdam, wet.",
        "tagline": "It falls.", "poster_path": "/rain.jpg",
        "genres": [{"id": 1, "name": "Documentary"}]}  # fmt: skip
MAN = {"id": 7, "title": "Rain Man", "release_date": "1988-01-01"}
WIRE = {"id": 5, "name": "The Wire", "first_air_date": "2002-06-02"}
ANSWERS = {
    "/3/movie/popular": {"results": [FILM, {"id": "odd"}, None]},
    "/3/search/movie": {
        "results": [{"id": 7, "title": "Rain Man", "release_date": "1988-01-01"}, FILM]
    },
    "/3/movie/42": FILM,
    "/3/search/tv": {"results": [WIRE]},
    "/3/tv/5": {
        "id": 5,
        "name": "The Wire",
        "first_air_date": "2002-06-02",
        "poster_path": "/rain.jpg",
    },
    "/3/tv/5/season/1/episode/2": {"name": "The Detail", "overview": "They begin."},
}


class TmdbServer(ThreadingHTTPServer):
    """`status` and `headers`: what it answers instead, where they are set."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.requests: list[str] = []
        self.keys: list[str] = []
        """The key of every request, empty where it had none."""
        self.status = 200
        self.headers: dict[str, str] = {}
        self.busy = 0
        """How many requests are told to come again."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    server: TmdbServer

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        bearer = self.headers.get("Authorization", "").removeprefix("Bearer ")
        key = (parse_qs(parts.query).get("api_key") or [bearer])[0]
        self.server.requests.append(parts.path)
        self.server.keys.append(key)
        if self.server.busy:
            self.server.busy -= 1
            self._answer(429, b"", {"Retry-After": "0"})
        elif self.server.status != 200:
            self._answer(self.server.status, b"{}", self.server.headers)
        elif parts.path.startswith("/pictures/"):
            self._answer(200, picture(), {})
        elif key not in (KEY, TOKEN):
            self._answer(401, b"{}", {})
        elif parts.path in ANSWERS:
            self._answer(200, json.dumps(ANSWERS[parts.path]).encode(), {})
        else:
            self._answer(404, b"{}", {})

    def _answer(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in ({"Content-Length": str(len(body))} | headers).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


def picture() -> bytes:
    content = BytesIO()
    Image.new("RGB", (400, 600), "teal").save(content, "JPEG")
    return content.getvalue()


@contextmanager
def tmdb_server() -> Iterator[TmdbServer]:
    """Answer while the block runs."""
    server = TmdbServer()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
