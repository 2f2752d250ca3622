"""A person's own picture files: checked by their header before a pixel is decoded."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Final, TypeVar

import numpy as np
from PIL import Image as Pillow
from PIL import ImageOps

from vision.errors import PictureFileError
from vision.types import Image

LARGEST_FILE: Final = 256_000_000
"""Bytes."""
LARGEST_PICTURE: Final = 100_000_000
"""Pixels; decoded they take four bytes each at most."""
_FORMATS: Final = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")

T = TypeVar("T")


def load_picture(path: Path) -> Image:
    """Return the picture of a file, as `read_picture` does. Raises PictureFileError naming it."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise PictureFileError(f"The picture {path.name} is larger than 256 MB.")
        content = path.read_bytes()
    except OSError as error:
        raise PictureFileError(f"The picture {path} cannot be read ({error.strerror}).") from error
    return read_picture(content, path.name)


def read_picture(content: bytes, name: str = "") -> Image:
    """Decode a picture at its full size: uint8 HxWx3 RGB, upright, on white, its first frame.

    JPEG, PNG, WebP, GIF, BMP or TIFF; grey, palette, CMYK and 16-bit ones too.
    Raises PictureFileError, calling the picture `name`.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # odd metadata is no reason to refuse; sizes are checked
        picture = _tried(lambda: Pillow.open(BytesIO(content), formats=_FORMATS), name)
        if picture.width * picture.height > LARGEST_PICTURE:
            size = f"{picture.width}x{picture.height}"
            raise PictureFileError(f"The picture {name} is too large: {size} pixels.")
        return _tried(lambda: _rgb(picture), name)


def _tried(decode: Callable[[], T], name: str) -> T:
    try:
        return decode()
    except Exception as error:  # Pillow's parsers and decoders raise nearly anything
        raise PictureFileError(
            f"The file {name} is no picture that can be decoded, or it is damaged."
        ) from error


def _rgb(picture: Pillow.Image) -> Image:
    upright = ImageOps.exif_transpose(picture)
    if upright.mode.startswith("I"):  # 16 bits: Pillow would clip, not scale
        return np.repeat(_eight_bits(upright)[..., np.newaxis], 3, axis=2)
    if not upright.has_transparency_data:
        return np.asarray(upright.convert("RGB"))
    white = Pillow.new("RGBA", upright.size, "white")
    return np.asarray(Pillow.alpha_composite(white, upright.convert("RGBA")).convert("RGB"))


def _eight_bits(grey: Pillow.Image) -> Image:
    return (np.asarray(grey).astype(np.int64).clip(0, 65535) >> 8).astype(np.uint8)
