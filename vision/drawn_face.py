"""A face drawn with ellipses: what a face model must find before it is trusted with real ones."""

from __future__ import annotations

import cv2
import numpy as np

from vision.types import Box, Image

WHERE = Box(125, 45, 195, 135)
"""The drawn face, brow to chin."""

_SKIN, _SHADE, _HAIR = (150, 180, 225), (115, 145, 195), (30, 40, 60)
_BACKGROUND, _WHITE, _LIPS = (200, 200, 200), (250, 250, 250), (90, 90, 190)


def drawn_face() -> Image:
    """Return uint8 180x320x3 BGR: one frontal face on grey, at WHERE."""
    picture = np.full((180, 320, 3), _BACKGROUND, np.uint8)
    _ellipse(picture, (160, 90), (35, 47), _SKIN)
    _ellipse(picture, (160, 60), (38, 30), _HAIR, start=180)
    for eye in (146, 174):
        _ellipse(picture, (eye, 82), (7, 4), _WHITE)
        _ellipse(picture, (eye, 82), (3, 3), _HAIR)
        _ellipse(picture, (eye, 76), (8, 3), _HAIR, start=180)
    _ellipse(picture, (159, 98), (5, 5), _SHADE)
    _ellipse(picture, (160, 114), (13, 4), _LIPS)
    return cv2.GaussianBlur(picture, (0, 0), 1.0).astype(np.uint8)


def _ellipse(
    picture: Image,
    centre: tuple[int, int],
    axes: tuple[int, int],
    colour: tuple[int, int, int],
    start: int = 0,
) -> None:
    cv2.ellipse(picture, centre, axes, 0, start, 360, colour, cv2.FILLED, cv2.LINE_AA)
