"""A person's own picture, of whatever kind and size, as a question takes it."""

from __future__ import annotations

import base64
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image

from vision.picture import load_picture

_LONGEST_SIDE: Final = 1024
"""Pixels: encoders look at 224 or so."""
_QUALITY: Final = 95


def own_picture(path: Path) -> bytes:
    """Return a JPEG of a picture file, in base64. Raises PictureFileError."""
    picture = Image.fromarray(load_picture(path))
    picture.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    jpeg = BytesIO()
    picture.save(jpeg, "JPEG", quality=_QUALITY)
    return base64.b64encode(jpeg.getvalue())
