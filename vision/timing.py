"""How long each stage took, and how much of it was pure model inference."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager


class Clock:
    """Wall times of one lookup, in milliseconds; the same name twice adds up.

    stages: stage name -> ms, everything included. models: model role -> ms inside inference only.
    """

    def __init__(self) -> None:
        self.stages: dict[str, float] = {}
        self.models: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Add the time spent inside the block to a stage, also when it raises."""
        with _adding(self.stages, name):
            yield

    @contextmanager
    def model(self, role: str) -> Iterator[None]:
        """Add the time spent inside the block to a model's inference, also when it raises."""
        with _adding(self.models, role):
            yield


@contextmanager
def _adding(times: dict[str, float], name: str) -> Iterator[None]:
    start = time.perf_counter()
    try:
        yield
    finally:
        times[name] = times.get(name, 0.0) + (time.perf_counter() - start) * 1000.0
