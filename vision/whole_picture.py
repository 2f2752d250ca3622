"""Whole pictures to embeddings: frames of films, posters, and what they are compared with.

All go the same way, through filled faces: a star's face never steers what is found.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from vision.card import ModelCard
from vision.crop import Crop
from vision.encoder import Encoder
from vision.faces import OF_SMALL, FaceFinder
from vision.masked import MaskedImage
from vision.timing import Clock
from vision.types import Box, Embedding, Image

LONGEST: Final = 448
"""Pixels of the longer side that are looked at; an encoder sees 224 or so."""


class WholePictures:
    """Fills the faces of pictures and encodes them whole, on white. For one thread at a time.

    Squashing them to a square instead decides nothing. Mean average precision, on white and
    squashed: 170 photos of clothing cut to 16:9 .633 and .618 by picture, .882 and .879 by words;
    whole .789 and .802, .969 and .974; 40 frames of the demo film that show a garment of each
    other .949 and .972.
    """

    def __init__(self, encoder: ModelCard, faces: ModelCard, *, threads: int | None = None) -> None:
        """Load both models. Raises ModelMissingError, ModelDamagedError.

        threads: of one run on a CPU; 1 where several threads encode at a time.
        """
        self.encoder = Encoder(encoder, threads=threads)
        self._faces = FaceFinder(faces, OF_SMALL)

    def encode(self, image: Image, clock: Clock | None = None) -> Embedding:
        """Return float32 (dim,), of length 1, of a uint8 HxWx3 BGR picture.

        Raises FaceStepError, VisionError.
        """
        clock = clock or Clock()
        return np.asarray(self.encoder.encode([self._filled(image, clock)], clock)[0], np.float32)

    def features(self, image: Image, clock: Clock | None = None) -> Embedding:
        """Return float32 (dim,) as the metric of the encoder's card compares it.

        image: uint8 HxWx3 BGR. Raises FaceStepError, VisionError.
        """
        clock = clock or Clock()
        return np.asarray(self.encoder.features([self._filled(image, clock)], clock)[0], np.float32)

    def _filled(self, image: Image, clock: Clock) -> Crop:
        masked = MaskedImage(_small(image), self._faces, (), clock)
        height, width = masked.shape[:2]
        return Crop(masked, Box(0, 0, width, height))


def _small(image: Image) -> Image:
    height, width = image.shape[:2]
    ratio = LONGEST / max(height, width, 1)
    if ratio >= 1 or not min(height, width):
        return image
    size = max(1, round(width * ratio)), max(1, round(height * ratio))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
