"""How fast films are looked through, beside reading them alone in the same run."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from itertools import takewhile
from pathlib import Path
from typing import Any, Final

from rich.table import Table

from app.library.film_indexing import FilmIndexing
from store.library.film import Film
from store.library.fingerprint import fingerprint
from vision.card import ModelCard
from vision.film_reading import FilmReading
from vision.open_film import OpenFilm
from vision.sampling import KEY_FRAMES, Sampling

_PEER: Final = Sampling("rate", 1.0)
_PEER_SECONDS: Final = 60.0
"""Of the film that the peer reads."""


@dataclass(frozen=True, slots=True)
class IndexSpeed:
    """What was measured.

    x_realtime: seconds of film in a second. x_realtime_per_core: in a second of one processor,
    which depends less on what else runs. decode_share: of the processor's time, what reading
    takes. peer_x_realtime: all frames decoded, one a second kept, none encoded. load: of the
    machine before, processes that wanted a core.
    """

    film: str
    size: str
    duration: float
    encoder: str
    sampling: str
    cores: int
    load: float
    x_realtime: float
    x_realtime_per_core: float
    frames: int
    shots: int
    decode_share: float
    cpu_seconds: float
    decode_x_realtime: float
    peer_x_realtime: float

    def as_json(self) -> dict[str, Any]:
        """Return it as JSON holds it."""
        return {
            name: round(value, 3) if isinstance(value, float) else value
            for name, value in asdict(self).items()
        }


def measure(
    film: Path, name: str, encoder: ModelCard, faces: ModelCard, threads: int = 2
) -> IndexSpeed:
    """Index a film into a folder that goes, then read it alone, then as the peer does.

    name: what to call it. Raises FilmUnreadableError and the errors of models and disk.
    """
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    key = fingerprint(film)
    with tempfile.TemporaryDirectory() as folder:
        indexing = FilmIndexing(encoder, faces, Path(folder), threads)
        with _timed() as whole:
            done = indexing.index(Film(key, film, film.stat().st_size, 0.0, name), _unheard)
    with _timed() as reading:
        size, _ = _read(film, KEY_FRAMES)
    with _timed() as peer:
        _, read = _read(film, _PEER, _PEER_SECONDS)
    return IndexSpeed(
        film=name,
        size=size,
        duration=done.duration,
        encoder=encoder.name,
        sampling=str(KEY_FRAMES),
        cores=os.cpu_count() or 1,
        load=load,
        x_realtime=done.duration / whole.wall,
        x_realtime_per_core=done.duration / whole.processor,
        frames=done.frames,
        shots=done.shots,
        decode_share=reading.processor / whole.processor,
        cpu_seconds=whole.processor,
        decode_x_realtime=done.duration / reading.wall,
        peer_x_realtime=read / peer.wall,
    )


def as_table(speed: IndexSpeed) -> Table:
    """Return it as a person reads it."""
    table = Table(title=f"{speed.film}: {speed.duration:.0f} s, {speed.size}, {speed.encoder}")
    table.add_column("")
    table.add_column("times as fast as it plays", justify="right")
    table.add_row(f"looked through, {speed.frames} {speed.sampling}", f"{speed.x_realtime:.1f}")
    table.add_row("the same frames, read alone", f"{speed.decode_x_realtime:.1f}")
    table.add_row("peer: every frame decoded, 1 a second kept", f"{speed.peer_x_realtime:.1f}")
    table.caption = (
        f"{speed.cores} cores, load {speed.load:.1f} before; {speed.cpu_seconds:.1f} s of the "
        f"processor ({speed.x_realtime_per_core:.0f} times as fast as it plays on one core), "
        f"{speed.decode_share:.0%} of them to read"
    )
    return table


@dataclass(slots=True)
class _Times:
    wall: float = 0.0
    processor: float = 0.0


@contextmanager
def _timed() -> Iterator[_Times]:
    times, wall, processor = _Times(), time.perf_counter(), time.process_time()
    yield times
    times.wall = time.perf_counter() - wall
    times.processor = time.process_time() - processor


def _read(film: Path, sampling: Sampling, seconds: float = float("inf")) -> tuple[str, float]:
    """Read frames of a film; return their size, and how many seconds of it they cover."""
    size, last = "", 0.0
    with OpenFilm(film) as opened:
        end = opened.start + seconds
        frames = FilmReading(film, opened, sampling).frames()
        for frame in takewhile(lambda each: each.pts < end, frames):
            size = f"{frame.decoded.width}x{frame.decoded.height}"
            last = frame.pts - opened.start
    return size, last


def _unheard(_share: float, _doing: str) -> None:
    """Nobody looks on."""
