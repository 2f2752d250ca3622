"""The clothing photos, small enough for memory."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from training.space import GARMENTS
from vision.types import Image

LONGEST = 400
"""Pixels of a photo's longer side in memory."""


@dataclass(frozen=True, slots=True, eq=False)
class Photos:
    """One split. images: uint8 HxWx3 RGB; labels: int64 (n,), places in GARMENTS."""

    images: list[Image]
    labels: npt.NDArray[np.int64]


def read_photos(folder: Path) -> Photos:
    """Read `folder/<garment>/*.jpg` in sorted order."""
    paths = sorted(folder.glob("*/*.jpg"))
    labels = np.array([GARMENTS.index(path.parent.name) for path in paths], np.int64)
    return Photos([_read(path) for path in paths], labels)


def _read(path: Path) -> Image:
    bgr = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if bgr is None:
        raise OSError(f"{path} is no picture.")
    ratio = LONGEST / max(bgr.shape[:2])
    if ratio < 1:
        bgr = cv2.resize(bgr, None, fx=ratio, fy=ratio, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8)
