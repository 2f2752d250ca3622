"""What the frozen lower halves of both backbones see, computed once per view and kept.

A photo's views pass the lower halves only once; the upper halves then train on what is kept, which
is several times faster than training on pictures.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt
import torch

from training.backbone import Backbone
from training.space import MEAN, STD
from training.tower import COLOUR_SIDE, LITE_SPLIT, MOBILE_SPLIT
from training.views import view
from vision.types import Image

_BATCH: Final = 32


@dataclass(frozen=True, slots=True, eq=False)
class Middles:
    """One view of n photos.

    lite: float16 (n, 112, 14, 14). mobile: float16 (n, 64, 14, 14). small: uint8 RGB
    (n, 56, 56, 3), for the colours.
    """

    lite: npt.NDArray[np.float16]
    mobile: npt.NDArray[np.float16]
    small: npt.NDArray[np.uint8]


def middles_of(
    photos: Sequence[Image], number: int, backbones: tuple[Backbone, Backbone], kept: Path
) -> Middles:
    """Return view `number` of photos, from the folder `kept` where it lies there already."""
    paths = [kept / f"view{number}_{name}.npy" for name in ("lite", "mobile", "small")]
    if not all(path.exists() for path in paths):
        kept.mkdir(parents=True, exist_ok=True)
        for path, values in zip(paths, _computed(photos, number, backbones), strict=True):
            np.save(path, values)
    return Middles(*(np.load(path, mmap_mode="r") for path in paths))


def _computed(
    photos: Sequence[Image], number: int, backbones: tuple[Backbone, Backbone]
) -> list[npt.NDArray[np.generic]]:
    starts = range(0, len(photos), _BATCH)

    def pictures(start: int) -> npt.NDArray[np.uint8]:
        chosen = range(start, min(start + _BATCH, len(photos)))
        return np.stack([view(photos[place], number, place) for place in chosen])

    with ThreadPoolExecutor(1) as ahead:
        batches = [_seen(batch, backbones) for batch in ahead.map(pictures, starts)]
    return [np.concatenate(values) for values in zip(*batches, strict=True)]


@torch.inference_mode()
def _seen(
    pictures: npt.NDArray[np.uint8], backbones: tuple[Backbone, Backbone]
) -> tuple[npt.NDArray[np.generic], ...]:
    values = (pictures.astype(np.float32) / 255 - MEAN) / STD
    entering = torch.from_numpy(values.transpose(0, 3, 1, 2).astype(np.float32))
    entering = entering.contiguous(memory_format=torch.channels_last)
    lite, mobile = backbones
    size = (COLOUR_SIDE, COLOUR_SIDE)
    small = [cv2.resize(picture, size, interpolation=cv2.INTER_AREA) for picture in pictures]
    return (
        lite.until(entering, LITE_SPLIT).contiguous().half().numpy(),
        mobile.until(entering, MOBILE_SPLIT).contiguous().half().numpy(),
        np.stack(small),
    )
