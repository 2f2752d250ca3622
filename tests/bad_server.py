"""A web server on loopback whose every byte is ours: it misbehaves as its path says.

The base is right (Range, If-Range, 206, 416, a strong ETag); each mode breaks one thing of it.
"""

from __future__ import annotations

import gzip
import hashlib
import random
import re
import socket
import socketserver
import struct
import threading
from collections import Counter
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING

from store.artifacts import Artifact, UrlSource

if TYPE_CHECKING:
    from collections.abc import Callable

SIZE = 3 << 20
CUT = 1_000_000
BODY = random.Random(1).randbytes(SIZE)
OTHER = random.Random(2).randbytes(SIZE)
TAG, OTHER_TAG = '"v1"', '"v2"'
SILENCE = 20.0
"""Seconds a silent server keeps a connection open."""


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
            self.part(start, body[start : start + upto], tag)
        else:
            self.head("200 OK", Content_Length=SIZE, ETag=tag)
            self.wfile.write(body[:upto])

    def part(self, start: int, body: bytes, tag: str = TAG) -> None:
        where = f"bytes {start}-{SIZE - 1}/{SIZE}"
        self.head("206 Part", Content_Range=where, Content_Length=SIZE - start, ETag=tag)
        self.wfile.write(body)

    def start(self, tag: str = TAG) -> int:
        """Return the offset asked for, 0 where the whole is asked for or has changed."""
        match = re.fullmatch(r"bytes=(\d+)-", self.asked.get("range", ""))
        return int(match[1]) if match and self.asked.get("if-range", tag) == tag else 0

    def cut_once(self, then: Callable[[], None]) -> None:
        if self.visit == 1:
            self.serve(upto=CUT)
        else:
            then()

    def silence(self) -> None:
        self.server.stop.wait(SILENCE)

    # --- modes that must end with the right file

    def reset(self) -> None:
        """Reset after 900,000 bytes, of which 128 KiB at most are still on their way."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 64 << 10)
        self.reset_early()

    def reset_early(self) -> None:
        """Reset as soon as the system took the bytes: it throws away all that was not sent yet."""
        self.serve(upto=900_000)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def stall_once(self) -> None:
        self.serve(upto=500_000 if self.visit == 1 else SIZE)
        if self.visit == 1:
            self.silence()

    def stall_headers(self) -> None:
        if self.visit == 1:
            self.silence()
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
            self.head("206 Part", Content_Range=where, Content_Length=SIZE - start, ETag=TAG)
            self.wfile.write(BODY)
        else:
            self.serve()

    def unsatisfiable(self) -> None:
        if self.start():
            self.head("416 Range Not Satisfiable", Content_Range="bytes */10", Content_Length=0)
        else:
            self.serve()

    def no_length(self) -> None:
        self.head("200 OK")
        self.wfile.write(BODY)

    # --- modes that must end in a plain error and no file

    def drip(self) -> None:
        self.head("200 OK", Content_Length=SIZE, ETag=TAG)
        self.endlessly(b"x", every=0.2)

    def endlessly(self, piece: bytes, every: float = 0.0) -> None:
        while not (every and self.server.stop.wait(every)):
            self.wfile.write(piece)

    def redirect(self, location: str) -> None:
        self.head("302 Found", Location=location, Content_Length=0)

    def length(self, announced: object, body: bytes = BODY, kind: str = "binary/x") -> None:
        self.head("200 OK", Content_Length=announced, Content_Type=kind, ETag=TAG)
        self.wfile.write(body)

    def two_lengths(self) -> None:
        self.head("200 OK", Content_Length=f"{SIZE}\r\nContent-Length: 5")
        self.wfile.write(BODY)

    def without_length(self) -> None:
        self.head("200 OK")
        for _ in range(250):
            self.wfile.write(OTHER[: 1 << 20])

    def zipped(self, body: bytes) -> None:
        self.head("200 OK", Content_Encoding="gzip", Content_Length=len(body))
        self.wfile.write(body)

    def changed_unsaid(self) -> None:
        if start := self.start():
            self.part(start, OTHER[start:], OTHER_TAG)
        else:
            self.cut_once(lambda: self.serve(body=OTHER))

    def header_flood(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        for number in range(200_000):
            self.wfile.write(b"X-%d: y\r\n" % number)
        self.wfile.write(b"\r\n")

    def long_header(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: " + b"y" * 10_000_000 + b"\r\n\r\n")

    def chunked(self, announced: str, body: bytes) -> None:
        self.head("200 OK", Transfer_Encoding="chunked", ETag=TAG)
        self.wfile.write(announced.encode() + b"\r\n" + body)

    def slow_headers(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        self.endlessly(b"y", every=0.1)

    def slow_trailers(self) -> None:
        self.chunked(f"{SIZE:x}", BODY + b"\r\n0\r\n")
        self.endlessly(b"X-More: y\r\n", every=0.1)


def flip(body: bytes) -> bytes:
    return body[:CUT] + bytes([body[CUT] ^ 1]) + body[CUT + 1 :]


@cache
def bomb() -> bytes:
    """Return 200 MiB of zeros, zipped."""
    return gzip.compress(bytes(20 << 20), 1) * 10


RECOVERABLE: dict[str, Callable[[Handler], None]] = {
    "ok": Handler.serve,
    "truncate": lambda h: h.serve(upto=700_000),
    "reset": Handler.reset,
    "stall_once": Handler.stall_once,
    "stall_headers": Handler.stall_headers,
    "e503": Handler.busy_twice,
    "ignore_range": lambda h: h.cut_once(h.whole_again),
    "wrong_range": lambda h: h.cut_once(h.wrong_range),
    "lying_range": lambda h: h.cut_once(lambda: h.serve(OTHER if h.start() else BODY)),
    "bitflip_once": lambda h: h.serve(BODY if h.visit > 1 else flip(BODY)),
    "416": lambda h: h.cut_once(h.unsatisfiable),
}
"""The server is weak, the file is right in the end."""
REFUSED: dict[str, Callable[[Handler], None]] = {
    "drip": Handler.drip,
    "e503_forever": lambda h: h.head("503 Busy", Retry_After=0, Content_Length=0),
    "e429_long": lambda h: h.head("429 Slow down", Retry_After=86400, Content_Length=0),
    "redir_loop": lambda h: h.redirect("/redir_loop"),
    "redir_file": lambda h: h.redirect("file:///etc/passwd"),
    "redir_meta": lambda h: h.redirect("http://169.254.169.254/latest/"),
    "len_short": lambda h: h.length(SIZE - 1000),
    "len_long": lambda h: h.length(SIZE + 1000),
    "len_huge": lambda h: h.length(10**13),
    "no_len_infinite": Handler.without_length,
    "gzip_bomb": lambda h: h.zipped(bomb()),
    "gzip_unasked": lambda h: h.zipped(gzip.compress(BODY, 1)),
    "changed": lambda h: h.cut_once(lambda: h.serve(OTHER, OTHER_TAG)),
    "changed_noifrange": Handler.changed_unsaid,
    "bitflip": lambda h: h.serve(flip(BODY)),
    "captive": lambda h: h.length(16, b"<html>Log in</html>"[:16], "text/html"),
    "header_flood": Handler.header_flood,
    "long_header": Handler.long_header,
    "garbage": lambda h: h.wfile.write(OTHER[:5000]),
    "chunked_cut": lambda h: h.chunked("100000", OTHER[:500_000]),
    "chunked_bad": lambda h: h.chunked("zzzz", b"abc\r\n"),
    "204": lambda h: h.head("204 No Content"),
    "empty": lambda h: None,
    "two_len": Handler.two_lengths,
    "neg_len": lambda h: h.length(-1),
    "utf_loc": lambda h: h.redirect("//\xe9vil\x00/%zz"),
}
"""The file must not appear."""
MORE_RECOVERABLE: dict[str, Callable[[Handler], None]] = {
    "redir_good": lambda h: h.redirect("/ok"),
    "no_len": Handler.no_length,
}
MORE_REFUSED: dict[str, Callable[[Handler], None]] = {
    "e404": lambda h: h.head("404 Not Found", Content_Length=0),
    "redir_broken": lambda h: h.redirect("http://[::1"),
    "slow_headers": Handler.slow_headers,
    "slow_trailers": Handler.slow_trailers,
    "endless_continue": lambda h: h.endlessly(b"HTTP/1.1 100 Continue\r\n\r\n"),
}
EITHER: dict[str, Callable[[Handler], None]] = {"reset_early": Handler.reset_early}
"""How much of an answer arrives is chance: the next call goes on where this one ended."""
MODES = RECOVERABLE | REFUSED | MORE_RECOVERABLE | MORE_REFUSED | EITHER


class BadServer(socketserver.ThreadingTCPServer):
    """Counts the requests of each mode in `visits`."""

    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.visits: Counter[str] = Counter()
        self.stop = threading.Event()

    def artifact(self, mode: str) -> Artifact:
        """Return the right file, to be had at this mode's address."""
        host, port = self.server_address
        source = UrlSource(f"http://{host}:{port}/{mode}")
        return Artifact("model.onnx", SIZE, hashlib.sha256(BODY).hexdigest(), (source,))
