"""One worker process and our end of the pipe to it."""

from __future__ import annotations

import multiprocessing
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

To = TypeVar("To")
From = TypeVar("From")

# By name: the default on Linux is fork, which copies Qt's and mpv's locks in any state.
SPAWN = multiprocessing.get_context("spawn")


class WorkerChild(Generic[To, From]):
    """A running child process. It ends with the player: by itself, its pipe being closed."""

    def __init__(
        self, target: Callable[..., None], *arguments: Any, name: str = "trendflix lookup"
    ) -> None:
        """Start `target(pipe, *arguments)` in a new process."""
        self.pipe: Connection[To, From]
        self.pipe, theirs = SPAWN.Pipe()
        self._process = SPAWN.Process(
            target=target, args=(theirs, *arguments), name=name, daemon=True
        )
        self._process.start()
        theirs.close()  # else its death is never seen: our copy would keep the pipe open

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid or 0

    def end(self) -> int:
        """Kill it, however busy, and return its exit code (negative: the signal)."""
        self.pipe.close()
        self._process.kill()
        self._process.join()
        code = self._process.exitcode or 0
        self._process.close()
        return code
