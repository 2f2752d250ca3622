"""A connection with an end: whatever the server does, and wherever we wait for it, it is cut."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final

from requests.adapters import HTTPAdapter
from urllib3.connectionpool import ConnectionPool, HTTPConnectionPool

_AGAIN: Final = 0.2
"""Seconds between two cuts: a connection may be made just after the first."""


class TimedLine(HTTPAdapter):
    """Transport of one request and its redirects; a read timeout alone lets headers drip on.

    cut: the time was over, and what looks like the end of an answer may be none.
    """

    def __init__(self) -> None:
        super().__init__()
        self._sockets: list[socket.socket] = []
        self.cut = False

    @contextmanager
    def cut_after(self, seconds: float) -> Iterator[None]:
        """Within the block: once the time is over, every wait for the server ends in an error."""
        done = threading.Event()
        threading.Thread(target=self._cut, args=(seconds, done), daemon=True).start()
        try:
            yield
        finally:
            done.set()

    def get_connection_with_tls_context(self, *args: Any, **kwargs: Any) -> ConnectionPool:
        """Return the pool as ever, but hear of the sockets it opens."""
        pool = super().get_connection_with_tls_context(*args, **kwargs)
        if isinstance(pool, HTTPConnectionPool):
            pool.ConnectionCls = _heard(pool.ConnectionCls, self._sockets)
        return pool

    def _cut(self, seconds: float, done: threading.Event) -> None:
        wait = max(0.0, seconds)
        while not done.wait(wait):
            self.cut, wait = True, _AGAIN
            for line in tuple(self._sockets):
                with suppress(OSError):  # gone already
                    socket.socket.shutdown(line, socket.SHUT_RDWR)  # leaves encryption as it is


def _heard(kind: type[Any], sockets: list[socket.socket]) -> type[Any]:
    """Return a kind of connection that tells of its socket: an answer takes it away from it."""

    class Heard(kind):  # type: ignore[misc]  # of http or of https
        def connect(self) -> None:
            super().connect()
            sockets.append(self.sock)

    return Heard
