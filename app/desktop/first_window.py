"""One window: a second start hands what it was to open to the first, and ends.

A local socket (a Unix socket, a named pipe on Windows) that only this user can reach; never a
network one. A lock file says who is first: it is the system that frees it when a process dies.
"""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCryptographicHash,
    QLockFile,
    QObject,
    QStandardPaths,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from player.source import absolute_source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

MOST_BYTES = 4096
"""A longer message is not sent and not read: those films get a window of their own."""
_PATIENCE = 5.0  # seconds; the first may be just starting
_SILENCE_MS = 2000  # for a visitor to say all
_DONE = b"ok\n"
_RETRY = 0.05
_LONGEST = 100


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """What a start was asked to do. sources: absolute paths or addresses; start: seconds."""

    sources: tuple[str, ...] = ()
    start: float = 0.0
    fullscreen: bool = False

    @classmethod
    def of(cls, films: Sequence[str], start: float, *, fullscreen: bool) -> OpenRequest:
        """Return the request for another process: what is relative here is not so there."""
        return cls(tuple(map(absolute_source, films)), start, fullscreen)

    def line(self) -> bytes:
        """Return it as one line of JSON."""
        return json.dumps(asdict(self)).encode() + b"\n"

    @classmethod
    def read(cls, line: bytes) -> OpenRequest:
        """Return what a line says; ValueError for what no start of ours writes."""
        try:
            values = json.loads(line)
        except RecursionError as error:  # a thousand brackets
            raise ValueError("no request") from error
        if not isinstance(values, dict) or values.keys() != {one.name for one in fields(cls)}:
            raise ValueError("no request")
        sources, start, fullscreen = values["sources"], values["start"], values["fullscreen"]
        texts = isinstance(sources, list) and all(isinstance(one, str) for one in sources)
        numbers = isinstance(start, int | float) and isinstance(fullscreen, bool)
        if not texts or not numbers:
            raise ValueError("no request")
        return cls(tuple(sources), float(start), fullscreen)


class FirstWindow(QObject):
    """Knows whether this process is the first of a home, and hears the later ones."""

    address: str
    """Of the socket: a path; on Windows the name of a pipe."""
    asked = Signal(object)
    """An OpenRequest. What may be opened is decided where every source is: by the player."""

    def __init__(self, home: Path) -> None:
        """Windows of different data folders have nothing to do with each other."""
        super().__init__()
        place = _place(home)
        place.parent.mkdir(parents=True, exist_ok=True)
        self.address = place.name if sys.platform == "win32" else str(place)
        self._lock = QLockFile(f"{place}.lock")
        self._lock.setStaleLockTime(0)  # however long the first runs, it is the first
        self._server: QLocalServer | None = None
        self._visitors: set[_Visitor] = set()

    def claim(self) -> bool:
        """Become the first, unless a living process is."""
        return self._lock.tryLock(0)

    def hand_over(self, request: OpenRequest) -> bool:
        """Give the request to the first; False where it cannot take it."""
        line = request.line()
        if len(line) > MOST_BYTES:
            return False
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            if self._say(line, end):
                return True
            if self.claim():
                return False  # the first has just gone, and we are it
            time.sleep(_RETRY)
        return False

    def listen(self) -> None:
        """Hear later starts, where we are the first; needs the QApplication."""
        if self._server or not self._lock.isLocked():
            return
        from PySide6.QtNetwork import QLocalServer  # late: the first picture does not need it

        QLocalServer.removeServer(self.address)  # left by one that was killed; we hold the lock
        server = self._server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_visitor)
        server.listen(self.address)

    def close(self) -> None:
        """Hear nobody any more; the next start is the first."""
        if self._server:
            self._server.close()
        self._lock.unlock()

    def _say(self, line: bytes, end: float) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self.address)
        if not socket.waitForConnected(_ms_until(end)):
            return False
        socket.write(line)
        while socket.bytesAvailable() < len(_DONE) and time.monotonic() < end:
            if not socket.waitForReadyRead(_ms_until(end)):
                break
        return bytes(socket.readAll().data()) == _DONE

    def _on_visitor(self) -> None:
        while self._server and (socket := self._server.nextPendingConnection()):
            socket.setParent(None)  # else the server frees it a second time
            visitor = _Visitor(socket)
            visitor.asked.connect(self.asked)
            visitor.gone.connect(self._forget, Qt.ConnectionType.QueuedConnection)
            self._visitors.add(visitor)
            visitor.hear()

    @Slot(object)
    def _forget(self, visitor: _Visitor) -> None:
        self._visitors.discard(visitor)


class _Visitor(QObject):
    """One connection: says one line, and is answered or sent away.

    It knows nothing of its host: what is in no circle is freed at once, on the window's thread.
    """

    asked = Signal(object)
    gone = Signal(object)
    """Itself."""

    def __init__(self, socket: QLocalSocket) -> None:
        super().__init__()
        self._socket = socket
        socket.setReadBufferSize(MOST_BYTES + 1)
        socket.readyRead.connect(self.hear)
        socket.disconnected.connect(self._on_disconnected)
        silence = QTimer(self)
        silence.setSingleShot(True)
        silence.timeout.connect(self._send_away)
        silence.start(_SILENCE_MS)

    @Slot()
    def hear(self) -> None:
        """Read what has come."""
        if self._socket.canReadLine():
            self._answer(bytes(self._socket.readLine(MOST_BYTES + 1).data()))
        elif self._socket.bytesAvailable() > MOST_BYTES:
            self._send_away()

    @Slot()
    def _send_away(self) -> None:
        self._socket.abort()

    def _answer(self, line: bytes) -> None:
        try:
            request = OpenRequest.read(line)
        except ValueError:
            self._send_away()
            return
        self._socket.write(_DONE)
        self._socket.flush()
        self._socket.disconnectFromServer()
        self.asked.emit(request)

    @Slot()
    def _on_disconnected(self) -> None:
        self.gone.emit(self)


def _place(home: Path) -> Path:
    """Return where socket and lock are: where the system keeps such things, else in `home`.

    A socket's path may only be about 100 bytes long, so that a deep home leaves it to Qt.
    """
    named = os.environ.get("XDG_RUNTIME_DIR")
    inside = home.absolute() / "window"
    if not named and sys.platform != "win32" and len(os.fsencode(inside)) < _LONGEST:
        return inside
    runtime = QStandardPaths.StandardLocation.RuntimeLocation
    return Path(named or QStandardPaths.writableLocation(runtime)) / f"trendflix-{_mark(home)}"


def _mark(home: Path) -> str:
    """Return a short name for a folder; a socket's path may only be about 100 bytes long."""
    sha = QCryptographicHash.Algorithm.Sha256
    whole = QCryptographicHash.hash(str(home.absolute()).encode(), sha)
    return bytes(whole.toHex().data()).decode()[:16]


def _ms_until(end: float) -> int:
    return max(1, round((end - time.monotonic()) * 1000))
