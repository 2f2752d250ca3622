"""The sharpest frames of the shot around a pause."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from vision.film_frames import FilmFrame, frames_between
from vision.types import Image

REACH_SECONDS: Final = 0.6
"""How far before and after the pause frames are taken: people move on after that."""
SPACING_SECONDS: Final = 0.07
"""Nearer frames share their noise and their blur."""
_SAME_FRAME_SECONDS: Final = 0.005
_SMALL: Final = (320, 180)
_CUT: Final = 0.6
"""Correlation of the colour histograms of two frames, below which a cut lies between them."""


@dataclass(frozen=True, slots=True, eq=False)
class ShotFrame:
    """A frame of the same shot: uint8 HxWx3 BGR, its pts in seconds, and how sharp it is."""

    pts: float
    image: Image
    sharpness: float


def shot_frames(
    film: Path, pts: float, size: tuple[int, int], count: int, cancelled: Callable[[], bool]
) -> list[ShotFrame]:
    """Return up to `count` frames of the shot around `pts` (seconds), without that very frame.

    The sharpest within REACH_SECONDS, at least SPACING_SECONDS apart, nearest first. size: (width,
    height) in pixels, as the player showed the frame. None once `cancelled`. Raises
    FilmUnreadableError.
    """
    near: list[tuple[FilmFrame, Image]] = []
    for frame in frames_between(film, pts - REACH_SECONDS, pts + REACH_SECONDS):
        if cancelled():
            return []
        near.append((frame, frame.small(_SMALL)))
    shot = same_shot([small for _, small in near], _nearest([f.pts for f, _ in near], pts))
    seen = [
        (frame, sharpness(small))
        for frame, small in near[shot]
        if abs(frame.pts - pts) > _SAME_FRAME_SECONDS
    ]
    chosen = sorted(_spaced(seen, count), key=lambda pair: abs(pair[0].pts - pts))
    return [ShotFrame(frame.pts, frame.image(size), sharp) for frame, sharp in chosen]


def sharpness(picture: Image) -> float:
    """Return how sharp a uint8 HxWx3 BGR picture is: the variance of its Laplacian.

    Pech-Pacheco et al. 2000. Comparable between pictures of one size and one scene only.
    """
    return float(cv2.Laplacian(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), cv2.CV_32F).var())


def pause_sharpness(frame: Image) -> float:
    """Return how sharp the paused frame (uint8 HxWx3 BGR) is, to compare with its shot's frames."""
    return sharpness(np.asarray(cv2.resize(frame, _SMALL, interpolation=cv2.INTER_AREA), np.uint8))


def same_shot(pictures: Sequence[Image], here: int) -> slice:
    """Return which pictures (uint8 HxWx3 BGR, in order of time) are of one shot with `here`."""
    if not pictures:
        return slice(0, 0)
    colours = [_colours(picture) for picture in pictures]
    cuts = [
        place
        for place, (one, next_one) in enumerate(pairwise(colours), start=1)
        if cv2.compareHist(one, next_one, cv2.HISTCMP_CORREL) < _CUT
    ]
    first = max((cut for cut in cuts if cut <= here), default=0)
    return slice(first, min((cut for cut in cuts if cut > here), default=len(pictures)))


def _colours(picture: Image) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """Return a coarse histogram of hue and saturation, and of brightness: float32."""
    hsv = cv2.cvtColor(picture, cv2.COLOR_BGR2HSV)
    histogram = cv2.calcHist([hsv], [0, 1, 2], None, [8, 4, 8], [0, 180, 0, 256, 0, 256])
    return np.asarray(cv2.GaussianBlur(histogram.reshape(32, 8), (3, 3), 0), np.float32)


def _nearest(times: Sequence[float], pts: float) -> int:
    return min(range(len(times)), key=lambda place: abs(times[place] - pts), default=0)


def _spaced(seen: Sequence[tuple[FilmFrame, float]], count: int) -> list[tuple[FilmFrame, float]]:
    """Return the sharpest, none nearer than SPACING_SECONDS to another."""
    chosen: list[tuple[FilmFrame, float]] = []
    for frame, sharp in sorted(seen, key=lambda pair: -pair[1]):
        if all(abs(frame.pts - other.pts) >= SPACING_SECONDS for other, _ in chosen):
            chosen.append((frame, sharp))
    return chosen[:count]
