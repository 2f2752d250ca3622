"""How often each host is asked: a few connections at a time, with a pause between two of them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from store.transfer import UnreachableSourceError


@dataclass(slots=True)
class _Host:
    seats: threading.Semaphore
    next_turn: float = 0.0
    failures: int = 0


@dataclass(slots=True)
class HostPace:
    """Turns of hosts; used by several threads.

    most: connections at a time. interval: seconds between the starts of two. patience: failures in
    a row after which a host is not asked again.
    """

    most: int = 2
    interval: float = 0.02
    patience: int = 8
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], object] | None = None
    """Waits for some seconds; where there is none, `stop` ends a wait."""
    _hosts: dict[str, _Host] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _stopped: threading.Event = field(default_factory=threading.Event)

    @contextmanager
    def turn(self, name: str) -> Iterator[None]:
        """Wait for a turn and hold it; raises UnreachableSourceError for a host given up."""
        host = self._host(name)
        with host.seats:
            (self.sleep or self._stopped.wait)(self._wait(name, host))
            if self._stopped.is_set():
                raise UnreachableSourceError("the build was stopped")
            yield

    def stop(self) -> None:
        """Give no more turns, and end the waits of those who have asked for one."""
        self._stopped.set()

    def hold(self, name: str, seconds: float) -> None:
        """Ask a host nothing for some seconds: it said so, or it failed."""
        host = self._host(name)
        with self._lock:
            host.next_turn = max(host.next_turn, self.clock() + seconds)

    def answered(self, name: str) -> None:
        """Take note that a host is there."""
        self._host(name).failures = 0

    def failed(self, name: str) -> None:
        """Take note that a host did not answer."""
        host = self._host(name)
        with self._lock:
            host.failures += 1

    def _host(self, name: str) -> _Host:
        with self._lock:
            return self._hosts.setdefault(name, _Host(threading.Semaphore(self.most)))

    def _wait(self, name: str, host: _Host) -> float:
        """Take the next free moment and return the seconds until then."""
        with self._lock:
            if host.failures >= self.patience:
                raise UnreachableSourceError(
                    f"{name} did not answer {host.failures} times, so it is left out"
                )
            now = self.clock()
            turn = max(now, host.next_turn)
            host.next_turn = turn + self.interval
            return turn - now
