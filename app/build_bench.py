"""How fast an index is built, beside its encoder alone in the same run."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.table import Table

from app.build_engine import BuildEngine
from app.index_build import build_index
from app.picture_partition import PictureEncoder
from store.errors import SourceError
from store.pictures import read_picture
from vision.given_picture import GivenPicture
from vision.packshot import packshot_crop


@dataclass(frozen=True, slots=True)
class BuildSpeed:
    """Pictures a second, medians of the rounds; cpu_ms: milliseconds of a core for one picture."""

    pictures: int
    encoder_per_s: float
    build_per_s: float
    encoder_cpu_ms: float
    build_cpu_ms: float

    @property
    def ratio(self) -> float:
        """Speed of the build by that of the encoder alone."""
        return self.build_per_s / self.encoder_per_s

    def as_json(self) -> dict[str, Any]:
        """Return it as JSON holds it."""
        return {
            "pictures": self.pictures,
            "encoder_per_s": round(self.encoder_per_s, 2),
            "build_per_s": round(self.build_per_s, 2),
            "ratio": round(self.ratio, 3),
            "encoder_cpu_ms": round(self.encoder_cpu_ms, 2),
            "build_cpu_ms": round(self.build_cpu_ms, 2),
        }


def measure(
    feed: Path, encoder: PictureEncoder, engine: BuildEngine, rounds: int = 3
) -> BuildSpeed:
    """Build the index of a feed, and encode its pictures alone, in turns.

    feed: its pictures lie in `images` beside it. encoder: the engine's, with one thread a run. The
    pictures are decoded and cropped before the encoder alone is measured.
    """
    paths = sorted((feed.parent / "images").iterdir())
    crops = [GivenPicture(packshot_crop(read_picture(path.read_bytes()))) for path in paths]
    alone, build = [], []
    for _ in range(rounds):
        alone.append(_timed(lambda: _encode(encoder, crops)))
        build.append(_timed(lambda: _build(feed, engine)))
    count = len(paths)
    return BuildSpeed(
        pictures=count,
        encoder_per_s=count / statistics.median(wall for wall, _ in alone),
        build_per_s=count / statistics.median(wall for wall, _ in build),
        encoder_cpu_ms=1000 * statistics.median(cpu for _, cpu in alone) / count,
        build_cpu_ms=1000 * statistics.median(cpu for _, cpu in build) / count,
    )


def as_table(speed: BuildSpeed) -> Table:
    """Return it for a person."""
    table = Table(title=f"{speed.pictures} pictures on {os.cpu_count()} cores")
    table.add_column("")
    table.add_column("pictures/s", justify="right")
    table.add_column("ms of a core each", justify="right")
    table.add_row("encoder alone", f"{speed.encoder_per_s:.1f}", f"{speed.encoder_cpu_ms:.1f}")
    table.add_row("index build", f"{speed.build_per_s:.1f}", f"{speed.build_cpu_ms:.1f}")
    table.add_row("build by encoder", f"{speed.ratio:.2f}", "")
    return table


def _encode(encoder: PictureEncoder, crops: Sequence[GivenPicture]) -> None:
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(lambda crop: encoder.encode([crop]), crops))


def _build(feed: Path, engine: BuildEngine) -> None:
    with tempfile.TemporaryDirectory() as folder:
        build_index(feed, Path(folder) / "index", engine, fetch=_refuse)


def _refuse(url: str) -> bytes:
    raise SourceError(f"{url} is not asked for in a measurement")


def _timed(run: Callable[[], None]) -> tuple[float, float]:
    """Return seconds of the clock, and of all cores of this process."""
    wall, cpu = time.perf_counter(), time.process_time()
    run()
    return time.perf_counter() - wall, time.process_time() - cpu
