"""What a film does to a garment: the protocol under which encoders are trained and measured.

Everything follows from one seed, so a figure can be had again.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from vision.types import Image

SIDE: Final = (64, 160)
"""Pixels of the longer side: what a garment on screen has."""

_LEAST_KEPT = 0.8  # share of each side the region keeps, as detectors cut a little too tight
_TURN = 6.0  # degrees
_EXPOSURE = (0.45, 1.15)
_GAMMA = (0.8, 1.3)
_CAST = 0.12  # each channel by up to this share, as in tungsten or neon light
_COVERED = 0.5  # share of pictures that something is in front of
_COVER = (0.2, 0.45)  # sides of an arm or a bag in front, as shares of the picture's
_MOST_BLUR = 1.6  # standard deviation, pixels of the small picture
_GRAIN = 6.0  # standard deviation, of 255
_QUALITY = (25, 60)  # JPEG, whose blocks and lost chroma stand for H.264's


def damaged(photo: Image, seed: int) -> Image:
    """Return a photo as a film would show it: uint8 HxWx3 RGB, 64 to 160 pixels on its longer side.

    Cut and turned a little, partly covered, badly lit, small, blurred, grainy and compressed.
    """
    rng = np.random.default_rng(seed)
    picture = reframed(photo, rng)
    picture = covered(picture, rng) if rng.random() < _COVERED else picture
    picture = shrunk(picture, int(rng.integers(*SIDE, endpoint=True)))
    picture = lit(picture, rng)
    picture = blurred(picture, rng)
    return compressed(grained(picture, rng), int(rng.integers(*_QUALITY, endpoint=True)))


def reframed(picture: Image, rng: np.random.Generator) -> Image:
    """Return a part of a picture, turned by a few degrees."""
    height, width = picture.shape[:2]
    keep = rng.uniform(_LEAST_KEPT, 1.0, 2)
    across, down = max(8, int(width * keep[0])), max(8, int(height * keep[1]))
    across, down = min(across, width), min(down, height)
    left, top = int(rng.integers(width - across + 1)), int(rng.integers(height - down + 1))
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), rng.uniform(-_TURN, _TURN), 1.0)
    turned = cv2.warpAffine(picture, turn, (width, height), borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(turned[top : top + down, left : left + across], np.uint8)


def covered(picture: Image, rng: np.random.Generator) -> Image:
    """Return a picture with an ellipse of one colour in front of it, anywhere."""
    height, width = picture.shape[:2]
    centre = (int(rng.integers(width)), int(rng.integers(height)))
    axes = (int(width * rng.uniform(*_COVER) / 2), int(height * rng.uniform(*_COVER) / 2))
    colour = tuple(int(value) for value in rng.integers(0, 256, 3))
    result = picture.copy()
    cv2.ellipse(result, centre, axes, float(rng.uniform(0, 180)), 0, 360, colour, cv2.FILLED)
    return result


def shrunk(picture: Image, side: int) -> Image:
    """Return a picture whose longer side has `side` pixels; a smaller one stays as it is."""
    ratio = side / max(picture.shape[:2])
    if ratio >= 1:
        return picture
    width, height = (max(1, round(length * ratio)) for length in picture.shape[1::-1])
    return np.asarray(cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def lit(picture: Image, rng: np.random.Generator) -> Image:
    """Return a picture in other light: exposure, gamma, and a colour cast."""
    gains = rng.uniform(*_EXPOSURE) * rng.uniform(1 - _CAST, 1 + _CAST, 3)
    levels = (np.arange(256) / 255.0) ** rng.uniform(*_GAMMA)
    table = np.clip(levels[:, None] * gains * 255.0, 0, 255).astype(np.uint8)
    return np.asarray(cv2.LUT(picture, table[None]), np.uint8)


def blurred(picture: Image, rng: np.random.Generator) -> Image:
    """Return a picture out of focus."""
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.1, _MOST_BLUR)), np.uint8)


def grained(picture: Image, rng: np.random.Generator) -> Image:
    """Return a picture with grain."""
    grain: npt.NDArray[np.float64] = rng.normal(0.0, rng.uniform(0.0, _GRAIN), picture.shape)
    return np.clip(picture + grain, 0, 255).astype(np.uint8)


def compressed(picture: Image, quality: int) -> Image:
    """Return a picture after JPEG at a quality of 0..100."""
    _, content = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(content, cv2.IMREAD_COLOR), np.uint8)
