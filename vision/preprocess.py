"""From picture to model input: resized as uint8 first, float last, on the small array only."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image as Pillow

from vision.card import Preprocessing
from vision.types import Image

_INTERPOLATION = {"area": cv2.INTER_AREA, "linear": cv2.INTER_LINEAR, "cubic": cv2.INTER_CUBIC}
_LONGEST_SIDE = 20_000
"""Pixels of an enlarged picture that is made whole, then cut."""


def fit(image: Image, wanted: Preprocessing) -> Image:
    """Return the uint8 HxWx3 picture at the model's size; channels stay as they are."""
    if wanted.resize == "letterbox":
        return _letterboxed(image, wanted)
    if wanted.resize == "crop" and wanted.interpolation == "bicubic":
        return _bicubic_centre(image, wanted.size)
    if wanted.resize == "crop":
        image = _centre(image, wanted.size)
    return _resized(image, wanted.size, wanted)


def letterbox_ratio(image: Image, wanted: Preprocessing) -> float:
    """Return model pixels per source pixel of a letterboxed picture."""
    height, width = image.shape[:2]
    return float(min(wanted.size[0] / width, wanted.size[1] / height))


def to_input(images: Sequence[Image], order: str, wanted: Preprocessing) -> npt.NDArray[np.float32]:
    """Return float32 (n, 3, height, width) from uint8 HxWx3 pictures of any sizes.

    order: the channel order of `images`, "rgb" or "bgr"; the card says which one the model wants.
    """
    batch = np.stack([fit(image, wanted) for image in images])
    if order != wanted.colour:
        batch = batch[..., ::-1]
    values = np.ascontiguousarray(batch.transpose(0, 3, 1, 2), dtype=np.float32)
    std = np.array(wanted.std, np.float32).reshape(3, 1, 1)
    values *= np.float32(wanted.scale) / std
    values -= np.array(wanted.mean, np.float32).reshape(3, 1, 1) / std
    return values


def _resized(image: Image, size: tuple[int, int], wanted: Preprocessing) -> Image:
    if image.shape[1::-1] == size:
        return image
    if wanted.interpolation == "bicubic":
        return _bicubic(image, size)
    return np.asarray(
        cv2.resize(image, size, interpolation=_INTERPOLATION[wanted.interpolation]), np.uint8
    )


def _letterboxed(image: Image, wanted: Preprocessing) -> Image:
    ratio = letterbox_ratio(image, wanted)
    height, width = (max(1, int(side * ratio)) for side in image.shape[:2])
    canvas = np.full((wanted.size[1], wanted.size[0], 3), wanted.pad, np.uint8)
    canvas[:height, :width] = _resized(image, (width, height), wanted)
    return canvas


def _centre(image: Image, size: tuple[int, int]) -> Image:
    """Cut the largest centred part that has the aspect ratio of `size`."""
    height, width = image.shape[:2]
    ratio = min(width / size[0], height / size[1])
    across, down = max(1, round(size[0] * ratio)), max(1, round(size[1] * ratio))
    left, top = (width - across) // 2, (height - down) // 2
    return image[top : top + down, left : left + across]


def _bicubic(image: Image, size: tuple[int, int]) -> Image:
    picture = Pillow.fromarray(np.ascontiguousarray(image))
    return np.asarray(picture.resize(size, Pillow.Resampling.BICUBIC))


def _bicubic_centre(image: Image, size: tuple[int, int]) -> Image:
    """Resize the shorter side and cut the centre, with the roundings of torchvision."""
    height, width = image.shape[:2]
    if width * size[1] <= height * size[0]:
        whole = size[0], height * size[0] // width
    else:
        whole = width * size[1] // height, size[1]
    left, top = round((whole[0] - size[0]) / 2), round((whole[1] - size[1]) / 2)
    if max(whole) > _LONGEST_SIDE:
        return _bicubic_part(image, size, whole, (left, top))
    return _bicubic(image, whole)[top : top + size[1], left : left + size[0]]


def _bicubic_part(
    image: Image, size: tuple[int, int], whole: tuple[int, int], corner: tuple[int, int]
) -> Image:
    """Resize to `whole` and cut `size` at `corner`, without making the whole: gigabytes of a line.

    Across first, then down, as Pillow enlarges a whole picture; a part it may turn the other way.
    """
    height, width = image.shape[:2]
    across, down = width / whole[0], height / whole[1]
    (left, top), bicubic = corner, Pillow.Resampling.BICUBIC
    picture = Pillow.fromarray(np.ascontiguousarray(image))
    columns = left * across, 0, (left + size[0]) * across, height
    rows = 0, top * down, size[0], (top + size[1]) * down
    return np.asarray(
        picture.resize((size[0], height), bicubic, columns).resize(size, bicubic, rows)
    )
