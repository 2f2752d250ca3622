"""Which pixels of a person are clothes, and which clothes: a mask per garment, not per person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from vision.card import ModelCard
from vision.errors import VisionError
from vision.preprocess import to_input
from vision.sessions import Session, first_output, usable_providers
from vision.timing import Clock
from vision.types import Category, Image

UPPER, LOWER, FULL = 1, 2, 3
"""Classes of a pixel: a jacket, trousers, a coat or dress; 0 is no clothes."""
CLASSES: Final[Mapping[Category, tuple[int, ...]]] = {
    "upper body": (UPPER, FULL),
    "lower body": (LOWER, FULL),
    "whole body": (UPPER, LOWER, FULL),
}
"""The classes whose pixels a garment of a category may have; other categories have none."""


class ClothParser:
    """U-2-Net for clothes. One person a picture: it merges two into one garment."""

    def __init__(self, card: ModelCard, *, prefer_gpu: bool = True) -> None:
        """Load the card's model. Raises ModelMissingError, ModelDamagedError."""
        self._card = card
        self._session = Session(
            card.read("model"), card.name, usable_providers(prefer_gpu=prefer_gpu)
        )

    @property
    def provider(self) -> str:
        """What the model really runs on."""
        return self._session.provider

    @property
    def note(self) -> str:
        """A sentence for the viewer when a better provider failed, else empty."""
        return self._session.note

    def classes(self, masked: Image, clock: Clock) -> Image:
        """Return uint8 HxW, the class of every pixel of a uint8 HxWx3 BGR picture of one person.

        The person stands in the middle of a white square: squashed to one, or at its edge, the
        model sees no clothes at all. Raises VisionError when the model fails.
        """
        square, left, top = _on_square(masked, self._card.preprocessing.pad)
        with clock.model("parsing"):
            scores = first_output(
                self._session, to_input([square], "bgr", self._card.preprocessing)
            )
        if scores.ndim != len("NKHW") or scores.shape[1] != FULL + 1:
            raise VisionError(f"{self._card.name} answered {scores.shape}, no clothes")
        best = scores[0].argmax(axis=0).astype(np.uint8)
        whole = cv2.resize(best, square.shape[1::-1], interpolation=cv2.INTER_NEAREST)
        height, width = masked.shape[:2]
        return np.asarray(whole[top : top + height, left : left + width], np.uint8)


def _on_square(image: Image, pad: int) -> tuple[Image, int, int]:
    """Return the picture in the middle of a square, and the pixels left of it and above it."""
    height, width = image.shape[:2]
    side = max(height, width)
    left, top = (side - width) // 2, (side - height) // 2
    square = np.full((side, side, 3), pad, np.uint8)
    square[top : top + height, left : left + width] = image
    return square, left, top
