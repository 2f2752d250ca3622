"""A real HTTP server on loopback that hands out films, with and without manners."""

from __future__ import annotations

import re
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message


_PART = 100_000


class FilmServer(ThreadingHTTPServer):
    """Serves a folder.

    /status/404 answers with that code, /stall/... never, /plain/... knows no ranges, /nameless/...
    drops the suffix of the file from the address: ?f=name. /cut/... hangs up every 100,000 bytes,
    /short/... promises the whole file and has its first half, /circle/... sends on to itself,
    /thief/... to a file of this machine.
    """

    daemon_threads = True

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.folder = folder
        self.requests: list[str] = []
        self.asked: list[Message] = []
        """The headers of every request."""
        self.closing = threading.Event()

    @property
    def url(self) -> str:
        """Return http://127.0.0.1:port."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Stay silent when a player hangs up: that is how players seek."""


class _Handler(BaseHTTPRequestHandler):
    server: FilmServer
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.requests.append(self.path)
        self.server.asked.append(self.headers)
        if match := re.match(r"/status/(\d+)", self.path):
            self.send_error(int(match[1]))
        elif self.path.startswith("/stall/"):
            self.server.closing.wait(30)
        elif match := re.match(r"/(circle|thief)/", self.path):
            self.send_response(302)
            self.send_header("Location", self.path if match[1] == "circle" else "file:///etc/hosts")
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif match := re.match(r"/(cut|short)/(.+)", self.path):
            self._break_off(self.server.folder / match[2], by_parts=match[1] == "cut")
        elif match := re.match(r"/(?:(plain|nameless)/)?(?:.*\?f=)?(.+)", self.path):
            self._send(self.server.folder / match[2], ranges=match[1] != "plain")

    def _send(self, path: Path, *, ranges: bool) -> None:
        if not path.is_file():
            self.send_error(404)
            return
        body = path.read_bytes()
        wanted = re.match(r"bytes=(\d+)-(\d*)", self.headers.get("Range", "")) if ranges else None
        start = int(wanted[1]) if wanted else 0
        stop = int(wanted[2]) + 1 if wanted and wanted[2] else len(body)
        self.send_response(206 if wanted else 200)
        self.send_header("Content-Type", "application/octet-stream")
        self.send_header("Content-Length", str(max(0, stop - start)))
        if ranges:
            self.send_header("Accept-Ranges", "bytes")
        if wanted:
            self.send_header("Content-Range", f"bytes {start}-{stop - 1}/{len(body)}")
        self.end_headers()
        self.wfile.write(body[start:stop])

    def _break_off(self, path: Path, *, by_parts: bool) -> None:
        body = path.read_bytes()
        wanted = re.match(r"bytes=(\d+)-", self.headers.get("Range", ""))
        start = int(wanted[1]) if wanted else 0
        self.send_response(206 if wanted else 200)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(len(body) - start))
        if wanted:
            self.send_header("Content-Range", f"bytes {start}-{len(body) - 1}/{len(body)}")
        self.end_headers()
        self.wfile.write(body[start : start + _PART] if by_parts else body[start : len(body) // 2])
        self.close_connection = True

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serving(folder: Path) -> Iterator[FilmServer]:
    """Serve `folder` while the block runs."""
    server = FilmServer(folder)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server
    finally:
        server.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()
