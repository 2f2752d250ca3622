"""Pictures encoded by the actors of a Ray cluster, or of a Ray of this machine alone.

The same partitions by the same function as here (`app.picture_partition`), so the same index. An
actor that is lost, alone or with its machine, is replaced, and its partitions are encoded again.
"""

from __future__ import annotations

import os
import socket
import tempfile
from collections import deque
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any, Final

from app.build_engine import PER_WORKER
from app.picture_partition import Encoded, encode_partition
from store.errors import StoreEnvironmentError
from vision.card import ModelCard
from vision.encoder import Encoder

_TRIES: Final = 4
"""Actors a partition may be lost with before it is to blame itself."""
_PATIENCE: Final = 5.0
"""Seconds."""
_STORE: Final = 256 << 20
"""Bytes of shared memory of a Ray of our own; partitions have a few megabytes."""


class ClusterError(StoreEnvironmentError):
    """A cluster cannot be used."""


class Worker:
    """What runs in an actor: an encoder with one thread a run."""

    def __init__(self, card: ModelCard, model: bytes) -> None:
        """model: the bytes of the card's image part, which the machine need not have."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "model.onnx"
            path.write_bytes(model)
            files = {"image": replace(card.files["image"], path=path)}
            self._encoder = Encoder(replace(card, files=files), threads=1)

    def encode(self, pictures: Sequence[bytes]) -> list[Encoded]:
        """See `encode_partition`."""
        return encode_partition(self._encoder, pictures)

    def process(self) -> int:
        """Return the process id."""
        return os.getpid()


@dataclass(slots=True)
class _Task:
    """A partition that an actor works on."""

    partition: Sequence[bytes]
    seat: int
    actor: Any
    answer: Any


class RayEngine:
    """A `BuildEngine` of Ray core actors."""

    def __init__(self, card: ModelCard, workers: int | None = None, address: str = "") -> None:
        """Connect to the cluster at an address, "" starts a Ray here.

        workers: default, one a processor of the cluster. Raises ClusterError, ModelMissingError,
        ModelDamagedError.
        """
        self._ray = _connected(address, workers)
        self.card = card
        self._model = self._ray.put(card.read("image"))
        self._actor = self._ray.remote(num_cpus=1)(Worker)
        processors = int(self._ray.cluster_resources().get("CPU", 1))
        self.actors = [self._new() for _ in range(workers or processors)]

    def encode(self, partitions: Iterable[Sequence[bytes]]) -> Generator[list[Encoded]]:
        """See `BuildEngine`. Raises ClusterError where the cluster loses actor after actor."""
        waiting: deque[_Task] = deque()
        seats = count()
        for partition in partitions:
            waiting.append(self._sent(partition, next(seats) % len(self.actors)))
            if len(waiting) >= len(self.actors) * PER_WORKER:
                yield self._answered(waiting.popleft())
        while waiting:
            yield self._answered(waiting.popleft())

    def close(self) -> None:
        """Let the actors go, and leave the cluster."""
        self._ray.shutdown()

    def _new(self) -> Any:
        return self._actor.remote(self.card, self._model)

    def _sent(self, partition: Sequence[bytes], seat: int) -> _Task:
        actor = self.actors[seat]
        return _Task(partition, seat, actor, actor.encode.remote(partition))

    def _answered(self, task: _Task) -> list[Encoded]:
        errors = self._ray.exceptions
        for _ in range(_TRIES):
            try:
                return list(self._ray.get(task.answer))
            except errors.RayTaskError:
                raise  # the model's own error, as it would be here
            except errors.RayError:
                self._replace(task)
                task = self._sent(task.partition, task.seat)
        raise ClusterError(f"The cluster lost {_TRIES} workers over the same pictures.")

    def _replace(self, task: _Task) -> None:
        """Put another actor in the place of one that is lost, unless that is done."""
        if self.actors[task.seat] is task.actor:
            self.actors[task.seat] = self._new()


def _connected(address: str, workers: int | None) -> Any:
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"  # nothing leaves the machine
    try:
        import ray
    except ImportError as error:
        raise ClusterError(
            "Ray is not installed: pip install 'trendflix[cluster]' brings it."
        ) from error
    _check_door(address)
    usual = {"log_to_driver": False, "logging_level": "error", "configure_logging": True}
    try:
        if address:
            ray.init(address=address, **usual)
        else:
            processors = workers or os.cpu_count() or 1
            ray.init(
                address="local",
                num_cpus=processors,
                include_dashboard=False,
                object_store_memory=_STORE,
                _node_ip_address="127.0.0.1",
                **usual,
            )
    except (ConnectionError, RuntimeError, ValueError, OSError) as error:
        raise ClusterError(f"The cluster cannot be reached: {error}") from error
    return ray


def _check_door(address: str) -> None:
    """Raise ClusterError where nobody answers at HOST:PORT; Ray would try for minutes."""
    host, colon, port = address.removeprefix("ray://").rpartition(":")
    if not colon or not port.isdecimal():
        return
    try:
        socket.create_connection((host, int(port)), _PATIENCE).close()
    except OSError as error:
        raise ClusterError(f"The cluster at {address} cannot be reached: {error}") from error
