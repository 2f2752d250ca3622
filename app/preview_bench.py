"""How long a small picture over the seek bar takes, at places nobody pointed at before."""

from __future__ import annotations

import random
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from player.key_frames import KeyFrames

if TYPE_CHECKING:
    from collections.abc import Iterator

PLACES = 30


def thumbnail_ms(film: str) -> float:
    """Return the median for a local film, which is open already as after the first picture.

    Raises NoPreviewError.
    """
    frames = KeyFrames(Path(film), kept=0)
    try:
        return round(median(_times_ms(frames)), 1)
    finally:
        frames.close()


def _times_ms(frames: KeyFrames) -> Iterator[float]:
    dice = random.Random(1)  # noqa: S311 (the same places every time)
    for _ in range(PLACES):
        seconds = dice.uniform(0.0, frames.duration)
        started = time.perf_counter()
        frames.at(seconds)
        yield (time.perf_counter() - started) * 1000.0
