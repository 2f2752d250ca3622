"""Who encodes the pictures of a build: this process, or a cluster (`app.ray_engine`)."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Generator, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Final, Protocol

from app.picture_partition import Encoded, PictureEncoder, encode_partition
from vision.card import ModelCard

PER_WORKER: Final = 2
"""Partitions a worker has ahead of it, so that it never waits for the one that reads the feed."""


class BuildEngine(Protocol):
    """Encodes partitions: a few pictures each, the bytes of their files."""

    @property
    def card(self) -> ModelCard:
        """Which encoder it has."""

    def encode(self, partitions: Iterable[Sequence[bytes]]) -> Generator[list[Encoded]]:
        """Yield for each partition what its pictures are encoded to, in order.

        Partitions are taken a little ahead. Closing the iterator waits for those in work.
        Raises VisionError where the model fails.
        """


class LocalEngine:
    """Threads of this process, each with a picture of its own: no core waits for another.

    Two cores, 350 packshots: 2 threads that decode and encode were faster than a run of the model
    on both cores with pictures decoded ahead of it.
    """

    def __init__(self, encoder: PictureEncoder, threads: int | None = None) -> None:
        """Take an encoder, with one thread a run where it is on a CPU; one thread a core here."""
        self._encoder = encoder
        self._threads = threads or os.cpu_count() or 1

    @property
    def card(self) -> ModelCard:
        """Which encoder it has."""
        return self._encoder.card

    def encode(self, partitions: Iterable[Sequence[bytes]]) -> Generator[list[Encoded]]:
        """See `BuildEngine`."""
        waiting: deque[Future[list[Encoded]]] = deque()
        pool = ThreadPoolExecutor(self._threads, thread_name_prefix="encode")
        try:
            for partition in partitions:
                waiting.append(pool.submit(encode_partition, self._encoder, partition))
                if len(waiting) >= self._threads * PER_WORKER:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            pool.shutdown(cancel_futures=True)
