"""The engine as the API has it: one thread answers, the others wait in line."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final, TypeVar

from app.api.problem import BusyError

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import BaseModel

    from app.library.engine import LibraryEngine

Found = TypeVar("Found")
_MOST_WAITING: Final = 200


class Asking:
    """Runs what must not run twice at a time, off the thread that answers the network."""

    def __init__(self, name: str, most_waiting: int = _MOST_WAITING) -> None:
        self._thread = ThreadPoolExecutor(1, name)
        self._waiting, self._most = 0, most_waiting

    async def run(self, job: Callable[[], Found]) -> Found:
        """Return what the job returns. Raises what it raises; BusyError where too many wait."""
        if self._waiting >= self._most:
            raise BusyError("Too many questions wait for an answer.")
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, job)
        finally:
            self._waiting -= 1

    def close(self) -> None:
        """Finish the running job, drop the others."""
        self._thread.shutdown(cancel_futures=True)


class EngineAsking(Asking):
    """Asks the library's engine."""

    def __init__(self, engine: Callable[[], LibraryEngine]) -> None:
        """engine: builds it, at the first question. May raise StoreError, VisionError."""
        super().__init__("library")
        self._build = engine
        self._engine: LibraryEngine | None = None

    async def answer(self, question: BaseModel) -> BaseModel:
        """Return the answer to a question. Raises StoreError, VisionError, BusyError."""
        return await self.run(lambda: self.engine().answer(question, lambda _share, _doing: None))

    def engine(self) -> LibraryEngine:
        """Return the engine; for jobs of `run` alone."""
        if self._engine is None:
            self._engine = self._build()
        return self._engine
