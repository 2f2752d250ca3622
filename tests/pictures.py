"""Encoded pictures made on the spot, sound and hostile."""

from __future__ import annotations

import io

from PIL import Image


def packshot(colour, size=(60, 80)):
    picture = Image.new("RGB", (120, 120), "white")
    picture.paste(Image.new("RGB", size, colour), (20, 20))
    return picture


def encoded(picture, kind="PNG"):
    file = io.BytesIO()
    picture.save(file, kind)
    return file.getvalue()


def jpeg_that_declares(width, height):
    """A small JPEG whose header lies about its size."""
    content = encoded(Image.new("RGB", (8, 8)), "JPEG")
    frame = content.index(b"\xff\xc0")
    size = height.to_bytes(2, "big") + width.to_bytes(2, "big")
    return content[: frame + 5] + size + content[frame + 9 :]
