"""How fast a catalogue of this machine is searched: run in a fresh process, whose memory it is."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

import numpy as np
import numpy.typing as npt

from app.bench_process import memory_mb
from store.manifest import read_manifest
from store.segments import SegmentCatalog
from store.types import ANYTHING, Wanted
from store.verification import verify

TOP: Final = 10
SHARES: Final = (1.0, 0.5, 0.1, 0.05, 0.01, 0.001)
"""Of the products, those that a filter lets through."""
_EIGHT: Final = 8
_OPENED: Final = 5
_STEP: Final = 1e-7

Vectors = npt.NDArray[np.float32]
Keys = list[list[int]]
_Asked = TypeVar("_Asked")
_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class Times:
    """Of the same thing done several times, in ms.

    processor: median of the time the processor spent on it, which a busy machine hardly changes.
    """

    median: float
    p95: float
    processor: float

    @classmethod
    def of(cls, took: Sequence[tuple[float, float]]) -> Times:
        """Summarise seconds by the clock and of the processor."""
        clock, processor = np.array(took).T * 1e3
        found = (*np.quantile(clock, (0.5, 0.95)), np.median(processor))
        return cls(*(round(float(each), 3) for each in found))


@dataclass(frozen=True, slots=True)
class Searched:
    """What was measured, and the keys found: for each query, and by share of what was wanted.

    first_filter_ms: the first filter after opening reads the offers' columns. memory_mb: resident
    memory before opening and at the end.
    """

    open_ms: Times
    query: Times
    eight: Times
    first_filter_ms: float
    filtered: dict[float, Times]
    found: Keys
    filtered_found: dict[float, Keys]
    memory_mb: tuple[float, float]


def measure_search(folder: Path, category: str, queries: Vectors) -> Searched:
    """Search one category of an index, with and without filters. queries: float32 (n, dim)."""
    before = memory_mb(os.getpid())
    opening, _ = _timed(_opened, [folder] * _OPENED)
    catalog = SegmentCatalog(folder, read_manifest(folder))

    def ask(query: Vectors, wanted: Wanted = ANYTHING) -> list[int]:
        return [hit.key for hit in catalog.nearest(query, category, TOP, wanted)]

    for query in queries:
        ask(query)  # what is arranged on first use
    single, found = _timed(ask, queries)
    eights = np.split(queries, range(_EIGHT, len(queries), _EIGHT))
    eight, _ = _timed(lambda some: [ask(each) for each in some], eights)
    first, _ = _timed(lambda query: ask(query, Wanted(highest_price=0.0)), queries[:1])
    limits = price_limits(folder, category)
    filtered, filtered_found = {}, {}
    for share, limit in limits.items():
        asked = [(query, _below(limit, number)) for number, query in enumerate(queries)]
        took, keys = _timed(lambda each: ask(*each), asked)
        filtered[share], filtered_found[share] = Times.of(took), keys
    after = memory_mb(os.getpid())
    catalog.close()
    return Searched(
        Times.of(opening),
        Times.of(single),
        Times.of(eight[: len(queries) // _EIGHT]),
        round(first[0][0] * 1e3, 1),
        filtered,
        found,
        filtered_found,
        (round(before), round(after)),
    )


def prices(folder: Path, category: str) -> npt.NDArray[np.float64]:
    """Return the price of every row of a category, segment after segment."""
    found: list[float] = []
    for segment in read_manifest(folder).segments:
        if segment.category == category:
            uri = f"{(folder / segment.catalog).absolute().as_uri()}?mode=ro&immutable=1"
            connection = sqlite3.connect(uri, uri=True)
            found += [
                price for (price,) in connection.execute("SELECT price FROM offers ORDER BY row")
            ]
            connection.close()
    return np.array(found)


def price_limits(folder: Path, category: str) -> dict[float, float]:
    """Return up to which price each share of a category's products is."""
    known = prices(folder, category)
    return {share: float(np.quantile(known, share)) for share in SHARES}


def _below(limit: float, number: int) -> Wanted:
    """Return a filter like no other of this run, as the last answer is kept."""
    return Wanted(highest_price=limit + number * _STEP)


def _opened(folder: Path) -> None:
    manifest = read_manifest(folder)
    verify(folder, manifest)
    SegmentCatalog(folder, manifest).close()


def _timed(
    ask: Callable[[_Asked], _Answer], all_asked: Iterable[_Asked]
) -> tuple[list[tuple[float, float]], list[_Answer]]:
    """Return (seconds by the clock, of the processor) and the answer, each time."""
    took: list[tuple[float, float]] = []
    answers: list[_Answer] = []
    for asked in all_asked:
        start, worked = time.perf_counter(), time.thread_time()
        answers.append(ask(asked))
        took.append((time.perf_counter() - start, time.thread_time() - worked))
    return took, answers
