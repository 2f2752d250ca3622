"""How fast moments are found in a large synthetic library, beside plain numpy."""

from __future__ import annotations

import os
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from rich.table import Table

from app.bench_process import memory_mb
from app.index_search_bench import Times
from app.library.encoder_choice import library_encoder
from app.library.moment import MomentQuestion
from app.library_like import library_like

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    from app.library.engine import LibraryEngine

_ROUNDS: Final = 5
_TOP: Final = 50
_ASKED: Final[Mapping[str, Sequence[dict[str, Any]]]] = {
    "words": ({"words": "a dog"}, {"words": "snow and mountains"}, {"words": "a red dress"}),
    "minus words": ({"words": "a street -night -rain"}, {"words": "a coat -red"}),
    "said": ({"words": '"the dog"', "spoken": 1}, {"words": "meet the captain", "spoken": 0.8}),
}


@dataclass(frozen=True, slots=True)
class MomentsReport:
    """What one run measured, in a process of its own; times in ms.

    films, frames, lines: of the library. reading_ms: the first question, which reads every index
    (their files were just written, so the disk is not waited for); models_ms: loading the models,
    before it. asked: by kind of question, all later ones. numpy_ms: the cosines of all frames and
    the best 50 of them by numpy alone, float32. memory_mb: resident before and after, models
    included; matrix_mb: of the vectors, once.
    """

    films: int
    frames: int
    lines: int
    models_ms: float
    reading_ms: float
    reading_processor_ms: float
    asked: dict[str, Times]
    numpy_ms: Times
    memory_mb: tuple[int, int]
    matrix_mb: float
    load: float

    def as_json(self) -> dict[str, Any]:
        """Return the figures for programs."""
        return asdict(self)


def measure(films: int, frames: int, lines: int) -> MomentsReport:
    """Write a library of films of so many frames and lines each, and search it."""
    with TemporaryDirectory(prefix="trendflix-bench-") as place:
        library_like(Path(place), library_encoder(), films, frames, lines)
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as fresh:
            return fresh.submit(_searched, Path(place), films, frames, lines).result()


def as_table(report: MomentsReport) -> Table:
    """Return the figures for people."""
    table = Table(
        title=f"{report.films} films, {report.frames:,} frames, {report.lines:,} lines",
        caption=f"load {report.load:.1f}, {report.memory_mb[1] - report.memory_mb[0]} MB more than "
        f"before, of which the vectors are {report.matrix_mb:.0f}",
    )
    for heading in ("ms", "median", "95 of 100 below", "processor"):
        table.add_column(heading, justify="left" if heading == "ms" else "right")
    table.add_row("loading the models", f"{report.models_ms:.0f}")
    first = f"{report.reading_ms:.0f}", "", f"{report.reading_processor_ms:.0f}"
    table.add_row("first question: reads every index", *first)
    for name, times in (
        *report.asked.items(),
        ("numpy: cosines and the best alone", report.numpy_ms),
    ):
        table.add_row(
            name, *(f"{value:.1f}" for value in (times.median, times.p95, times.processor))
        )
    return table


def _searched(folder: Path, films: int, frames: int, lines: int) -> MomentsReport:
    from app.library.engine import LibraryEngine

    engine = LibraryEngine(None, folder / "library.sqlite", folder / "indexes")
    before = round(memory_mb(os.getpid()))
    models = _timed(lambda: (engine.eyes.common_things, engine.eyes.read(["a dog"])))[0]
    reading, processor = _timed(lambda: _ask(engine, {"words": "a cat"}))
    asked = {name: _times(engine, questions) for name, questions in _ASKED.items()}
    after = round(memory_mb(os.getpid()))
    vectors = engine.gallery.packed({film.key for film in engine.films()}).vectors
    return MomentsReport(
        films=films,
        frames=films * frames,
        lines=films * lines,
        models_ms=round(models * 1e3, 1),
        reading_ms=round(reading * 1e3, 1),
        reading_processor_ms=round(processor * 1e3, 1),
        asked=asked,
        numpy_ms=_by_numpy(engine, vectors.astype(np.float32)),
        memory_mb=(before, after),
        matrix_mb=round(vectors.nbytes / 1e6, 1),
        load=round(os.getloadavg()[0], 1),
    )


def _times(engine: LibraryEngine, questions: Sequence[dict[str, Any]]) -> Times:
    rounds = [question for _ in range(_ROUNDS) for question in questions]
    return Times.of([_timed(partial(_ask, engine, question)) for question in rounds])


def _ask(engine: LibraryEngine, question: dict[str, Any]) -> None:
    engine.answer(MomentQuestion(**question, top=_TOP), lambda _share, _doing: None)


def _by_numpy(engine: LibraryEngine, vectors: NDArray[np.float32]) -> Times:
    query = engine.eyes.read(["a dog"])[0]

    def best() -> None:
        near = vectors @ query
        first = np.argpartition(-near, _TOP)[:_TOP]
        first[np.argsort(-near[first])]

    return Times.of([_timed(best) for _ in range(4 * _ROUNDS)])


def _timed(act: Callable[[], object]) -> tuple[float, float]:
    """Do it and return the seconds it took, by the clock and of the processor."""
    clock, processor = time.perf_counter(), time.process_time()
    act()
    return time.perf_counter() - clock, time.process_time() - processor
