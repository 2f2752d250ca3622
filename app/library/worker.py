"""The library's worker: a child process that answers questions, one after the other.

Cheap to import, because the player's process imports it too; `main` runs only in the child.
"""

from __future__ import annotations

import signal
from contextlib import suppress
from typing import TYPE_CHECKING

from app.library.messages import Answered, Asked, FromLibrary, Progressed, Refused
from app.log import LOG, open_log
from store.errors import StoreError
from vision.errors import VisionError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from app.library.engine import LibraryEngine


def main(pipe: Connection[FromLibrary, Asked]) -> None:
    """Answer until the window is gone. An unknown error is logged and ends the process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the player's; we end with its pipe
    open_log()
    with suppress(EOFError, BrokenPipeError, ConnectionResetError):  # the window is gone
        try:
            _serve(pipe)
        except (EOFError, BrokenPipeError, ConnectionResetError):
            raise
        except Exception:
            LOG.exception("bug in the library's worker")
            raise


def _serve(pipe: Connection[FromLibrary, Asked]) -> None:
    engine: LibraryEngine | None = None
    waiting: dict[str, Asked] = {}
    while True:
        while not waiting or pipe.poll():  # of several of a kind, the newest counts
            asked = pipe.recv()
            waiting[asked.kind] = asked
        asked = waiting.pop(next(iter(waiting)))
        try:
            engine = engine or _opened()
            pipe.send(_answer(engine, asked, pipe))
        except (StoreError, VisionError) as error:
            pipe.send(Refused(asked.ticket, type(error).__name__, str(error)))


def _opened() -> LibraryEngine:
    from app.library.engine import LibraryEngine  # numpy and more, which the window must not have

    return LibraryEngine()


def _answer(engine: LibraryEngine, asked: Asked, pipe: Connection[FromLibrary, Asked]) -> Answered:
    def told(share: float, doing: str) -> None:
        pipe.send(Progressed(asked.ticket, share, doing))

    return Answered(asked.ticket, engine.answer(asked.question, told))
