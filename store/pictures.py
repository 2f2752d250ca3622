"""Product pictures from anywhere: checked by their header before a pixel is decoded."""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps

from store.errors import PictureError

LARGEST_FILE: Final = 5_000_000
"""Bytes."""
_LARGEST_PICTURE: Final = 20_000_000
"""Pixels."""
_LONGEST_SIDE: Final = 1024
"""Pixels kept; encoders look at 224 or so."""
_THUMBNAIL_SIDE: Final = 192
_EFFORT: Final = 2
"""Of 6, for WebP: 3.3 kB in 4.0 ms; with 0, 4.4 kB in 3.6 ms, with 4, 3.2 kB in 5.5 ms."""
_FORMATS: Final = ("JPEG", "PNG", "WEBP")


def read_picture(content: bytes) -> npt.NDArray[np.uint8]:
    """Decode a JPEG, PNG or WebP: uint8 HxWx3 RGB, upright, alpha on white, sides <= 1024.

    Raises PictureError for anything else, anything too large, and anything damaged.
    """
    if len(content) > LARGEST_FILE:
        raise PictureError(f"{len(content)} bytes are more than {LARGEST_FILE}")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # odd metadata is no reason to refuse; sizes are checked
        picture = _opened(content)
        if picture.width * picture.height > _LARGEST_PICTURE:
            raise PictureError(
                f"declares {picture.width}x{picture.height} pixels, more than {_LARGEST_PICTURE}"
            )
        return _decoded(picture)


def thumbnail(rgb: npt.NDArray[np.uint8]) -> bytes:
    """Return a WebP whose longer side is at most 192 pixels, from uint8 HxWx3 RGB."""
    height, width = rgb.shape[:2]
    ratio = min(1.0, _THUMBNAIL_SIDE / max(height, width))
    size = max(1, round(width * ratio)), max(1, round(height * ratio))
    small = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)  # a tenth of Lanczos' time
    webp = BytesIO()
    Image.fromarray(small).save(webp, "WEBP", quality=82, method=_EFFORT)
    return webp.getvalue()


def _opened(content: bytes) -> Image.Image:
    """Read the header only."""
    try:
        return Image.open(BytesIO(content), formats=_FORMATS)
    except Image.DecompressionBombError as error:
        raise PictureError(f"declares more than {_LARGEST_PICTURE} pixels") from error
    except Exception as error:  # Pillow's parsers raise nearly anything on hostile bytes
        raise PictureError("not a JPEG, PNG or WebP picture") from error


def _decoded(picture: Image.Image) -> npt.NDArray[np.uint8]:
    try:
        picture.draft("RGB", (_LONGEST_SIDE, _LONGEST_SIDE))  # a large JPEG is decoded smaller
        upright = ImageOps.exif_transpose(picture)
        opaque = upright.mode == "RGB" and not upright.has_transparency_data
        flat = upright if opaque else _on_white(upright)
    except Exception as error:  # Pillow's decoders raise nearly anything on hostile bytes
        raise PictureError("damaged: it cannot be decoded") from error
    flat.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE), Image.Resampling.LANCZOS)
    return np.asarray(flat)


def _on_white(picture: Image.Image) -> Image.Image:
    white = Image.new("RGBA", picture.size, "white")
    return Image.alpha_composite(white, picture.convert("RGBA")).convert("RGB")
