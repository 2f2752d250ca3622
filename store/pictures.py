"""Product pictures from anywhere: checked by their header before a pixel is decoded."""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from store.errors import PictureError
from store.picture_skeleton import MOST_SCANS, skeleton_of

LARGEST_FILE: Final = 5_000_000
"""Bytes."""
_LARGEST_PICTURE: Final = {"JPEG": 20_000_000, "PNG": 12_000_000, "WEBP": 5_000_000}
"""Pixels: what each is decoded from in 100 MiB and a second. A large JPEG is decoded smaller."""
_LARGEST_IN_SCANS: Final = 10_000_000
"""Pixels of a JPEG in several scans, all of whose numbers are in memory at once."""
_LONGEST_DECLARED: Final = 16_384
_LONGEST_SIDE: Final = 1024
"""Pixels kept; encoders look at 224 or so."""
_STRIP: Final = 500_000
"""Pixels laid on white at a time."""
_THUMBNAIL_SIDE: Final = 192
_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""How to bring each orientation of Exif upright."""
_EFFORT: Final = 2
"""Of 6, for WebP: 3.3 kB in 4.0 ms; with 0, 4.4 kB in 3.6 ms, with 4, 3.2 kB in 5.5 ms."""


def read_picture(content: bytes) -> npt.NDArray[np.uint8]:
    """Decode a JPEG, PNG or WebP: uint8 HxWx3 RGB, upright, alpha on white, sides <= 1024.

    Raises PictureError for anything else, anything too large, and anything damaged.
    """
    if len(content) > LARGEST_FILE:
        raise PictureError(f"{len(content)} bytes are more than {LARGEST_FILE}")
    skeleton = skeleton_of(content)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # odd metadata is no reason to refuse; sizes are checked
        picture = _opened(skeleton.content)
        _check_size(picture, skeleton.scans)
        return _decoded(picture, skeleton.turned)


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
        return Image.open(BytesIO(content), formats=tuple(_LARGEST_PICTURE))
    except Image.DecompressionBombError as error:
        raise PictureError(f"declares more than {max(_LARGEST_PICTURE.values())} pixels") from error
    except Exception as error:  # Pillow's parsers raise nearly anything on hostile bytes
        raise PictureError("not a JPEG, PNG or WebP picture") from error


def _check_size(picture: Image.Image, scans: int) -> None:
    most = _LARGEST_PICTURE[picture.format or ""]
    if scans > 1:
        most = min(most, _LARGEST_IN_SCANS)
    if picture.width * picture.height > most:
        raise PictureError(f"declares {picture.width}x{picture.height} pixels, more than {most}")
    if max(picture.size) > _LONGEST_DECLARED:
        raise PictureError(f"declares a side of more than {_LONGEST_DECLARED} pixels")
    if scans > MOST_SCANS:
        raise PictureError(f"goes over its pixels {scans} times")


def _decoded(picture: Image.Image, turned: int) -> npt.NDArray[np.uint8]:
    try:
        picture.draft("RGB", (_LONGEST_SIDE, _LONGEST_SIDE))  # a large JPEG is decoded smaller
        small = _on_white(picture, max(1, max(picture.size) // _LONGEST_SIDE))
    except Exception as error:  # Pillow's decoders raise nearly anything on hostile bytes
        raise PictureError("damaged: it cannot be decoded") from error
    small.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE), Image.Resampling.LANCZOS)
    return np.asarray(small.transpose(_TURNS[turned]) if turned in _TURNS else small)


def _on_white(picture: Image.Image, factor: int) -> Image.Image:
    """Return the picture on white in RGB, `factor` times smaller; a strip is copied at a time."""
    if picture.mode == "RGB" and not picture.has_transparency_data:
        return picture.reduce(factor) if factor > 1 else picture.copy()
    width, height = picture.size
    small = Image.new("RGB", (-(-width // factor), -(-height // factor)))
    rows = factor * max(1, _STRIP // (width * factor))
    for top in range(0, height, rows):
        strip = picture.crop((0, top, width, min(height, top + rows))).convert("RGBA")
        flat = Image.alpha_composite(Image.new("RGBA", strip.size, "white"), strip).convert("RGB")
        small.paste(flat.reduce(factor) if factor > 1 else flat, (0, top // factor))
    return small
