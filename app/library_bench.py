"""How fast a library of many films opens, scrolls and filters, in a real window of its own.

The films are drawn: a library's file and small posters in a folder that goes afterwards.
"""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass
from io import BytesIO
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING, Final

import numpy as np
from PIL import Image
from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtWidgets import QApplication
from rich.table import Table

from app.library_page.film_model import TILE
from app.remembered import Remembered
from app.settings import Settings
from app.watch_history import WatchHistory
from store.library.film import Film, Kind
from store.library.library import Library

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.library_page.film_grid import FilmGrid
    from app.library_page.films_view import FilmsView
    from app.library_page.page import LibraryPage

SIZE: Final = (1280, 720)
_POSTERS: Final = 240
"""Different ones: reading them is what costs, not their looks."""
_POSTER: Final = (480, 720)
_STEP: Final = 60
"""Pixels that a frame of scrolling moves: 3600 a second at 60 frames."""
_FRAMES: Final = 300
_LATE_CUTS: Final = 20  # p95 is the last of the cuts into so many parts
_PATIENCE_MS: Final = 60_000
_LOOK_MS: Final = 5
_CATEGORIES: Final = ("Films", "Documentary", "Animation", "Clips")
_WORDS: Final = ("Night", "Harbour", "Red", "Winter", "Éclair", "Storm", "Garden", "Last", "Train")


@dataclass(frozen=True, slots=True)
class LibraryFigures:
    """films: how many. open_ms: from wanting the page until its first frame with films is painted.

    open_cpu_ms: the processor's time of that, all threads: what is left where nothing else runs.
    posters_ms: until all posters in sight are there as well. frame_ms, frame_p95_ms: median and
    95th percentile of a frame while scrolling; frames_per_second of the same; frame_cpu_ms: the
    processor's time on the thread that draws, median. filter_ms: median of a letter typed into
    the filter until what it leaves is painted; filter_cpu_ms: the processor's time of that.
    """

    films: int
    open_ms: float
    open_cpu_ms: float
    posters_ms: float
    frame_ms: float
    frame_p95_ms: float
    frame_cpu_ms: float
    frames_per_second: float
    filter_ms: float
    filter_cpu_ms: float

    def as_json(self) -> dict[str, float]:
        """Return it for a file."""
        return {name: round(value, 1) for name, value in asdict(self).items()}


def write_library(films: int, library: Path, posters: Path) -> None:
    """Draw a library of so many films, every fifth an episode."""
    posters.mkdir(parents=True, exist_ok=True)
    known = Library(library)
    known.put(_film(number) for number in range(films))
    known.close()
    first = [_drawn(number) for number in range(min(films, _POSTERS))]
    for number in range(films):
        (posters / f"{number:032x}.webp").write_bytes(first[number % len(first)])


def measure(home: Path) -> LibraryFigures:
    """Return the figures of the library in `home`, which app.paths names. Needs a QApplication."""
    remembered = Remembered(home / "settings.toml", Settings())
    history = WatchHistory(None)
    began, worked = time.perf_counter(), time.process_time()
    from app.library_page.furnish_library import furnish_library  # late: a viewer waits for it, too

    page = furnish_library(history, remembered)
    try:
        return _measured(page, began, worked)
    finally:
        page.shutdown()
        page.close()
        history.shutdown()
        remembered.shutdown()


def _measured(page: LibraryPage, began: float, worked: float) -> LibraryFigures:
    page.resize(*SIZE)
    page.show()
    view: FilmsView = page.view  # type: ignore[assignment]
    grid = view.hall.grid
    _until(lambda: view.hall.model.rowCount() > 0)
    QApplication.processEvents()  # paints
    opened, work = time.perf_counter() - began, time.process_time() - worked
    _until(lambda: all_drawn(grid))
    drawn = time.perf_counter() - began
    frames = [_scrolled(grid) for _ in range(_FRAMES)]
    walls = [wall for wall, _ in frames]
    letters = [_filtered(view, word[:end]) for word in _WORDS for end in range(1, len(word) + 1)]
    return LibraryFigures(
        films=len(page.shelf.films),
        open_ms=opened * 1000,
        open_cpu_ms=work * 1000,
        posters_ms=drawn * 1000,
        frame_ms=median(walls),
        frame_p95_ms=quantiles(walls, n=_LATE_CUTS)[-1],
        frame_cpu_ms=median(cpu for _, cpu in frames),
        frames_per_second=1000 * len(walls) / sum(walls),
        filter_ms=median(wall for wall, _ in letters),
        filter_cpu_ms=median(cpu for _, cpu in letters),
    )


def all_drawn(grid: FilmGrid) -> bool:
    """Say whether every poster in sight is there."""
    room, model = grid.viewport().rect(), grid.model()
    first = max(0, grid.indexAt(QPoint(room.width() // 2, 1)).row())
    for row in range(first, model.rowCount()):
        index = model.index(row, 0)
        if not grid.visualRect(index).intersects(room):
            return True
        if grid.posters.poster(index.data(TILE).film.key) is None:
            return False
    return True


def _scrolled(grid: FilmGrid) -> tuple[float, float]:
    bar = grid.verticalScrollBar()
    return _painted(lambda: bar.setValue(bar.value() + _STEP))


def _filtered(view: FilmsView, words: str) -> tuple[float, float]:
    return _painted(lambda: view.hall.head.search.setText(words))


def _painted(change: Callable[[], object]) -> tuple[float, float]:
    """Return the milliseconds until a change is painted, and those of this thread's work."""
    began, worked = time.perf_counter(), time.thread_time()
    change()
    QApplication.processEvents()
    return (time.perf_counter() - began) * 1000, (time.thread_time() - worked) * 1000


def _until(done: Callable[[], bool]) -> None:
    """Let the window live until it is so; a real loop, for polling would take its time."""
    loop, look = QEventLoop(), QTimer(interval=_LOOK_MS)
    look.timeout.connect(lambda: loop.quit() if done() else None)
    look.start()
    QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
    loop.exec()


def _film(number: int) -> Film:
    """Return a drawn film; every fifth is an episode of a series of twenty."""
    first, second = _WORDS[number % len(_WORDS)], _WORDS[number // 7 % len(_WORDS)]
    episode = number % 5 == 0
    return Film(
        key=f"{number:032x}",
        path=Path(f"/films/{number}.mkv"),
        size=1_500_000_000,
        changed=1.0,
        title=f"{first} {second} {number}",
        kind=Kind.EPISODE if episode else Kind.FILM,
        year=1950 + number % 75,
        series=f"Series {number // 100}" if episode else "",
        season=1 + number % 100 // 50 if episode else 0,
        episode=1 + number % 50 // 5 if episode else 0,
        category=_CATEGORIES[number % len(_CATEGORIES)],
        tags=(first.lower(), second.lower()),
        plot=f"{first} and {second.lower()}: somebody looks for the red coat. " * 4,
        duration=3000.0 + number % 5000,
        width=1920,
        height=1080,
        added=1.7e9 + number,
    )


def _drawn(number: int) -> bytes:
    """Return a poster as WebP: noise over a colour, for plain ones are read faster."""
    rng = np.random.default_rng(number)
    small = rng.integers(0, 255, (36, 24, 3), np.uint8)
    picture = Image.fromarray(small).resize(_POSTER, Image.Resampling.BICUBIC)
    made = BytesIO()
    picture.save(made, "WEBP", quality=82, method=0)
    return made.getvalue()


def as_table(figures: LibraryFigures) -> Table:
    """Return the figures for a person."""
    table = Table("A library of drawn films", "", title=f"{figures.films} films")
    for words, value in (
        ("opens: first frame with films", f"{figures.open_ms:.0f} ms"),
        ("  of which the processor works", f"{figures.open_cpu_ms:.0f} ms"),
        ("all posters in sight", f"{figures.posters_ms:.0f} ms"),
        ("a frame while scrolling, median", f"{figures.frame_ms:.1f} ms"),
        ("a frame while scrolling, p95", f"{figures.frame_p95_ms:.1f} ms"),
        ("  of which the processor works", f"{figures.frame_cpu_ms:.1f} ms"),
        ("frames a second while scrolling", f"{figures.frames_per_second:.0f}"),
        ("a letter of the filter, median", f"{figures.filter_ms:.1f} ms"),
        ("  of which the processor works", f"{figures.filter_cpu_ms:.1f} ms"),
    ):
        table.add_row(words, value)
    return table
