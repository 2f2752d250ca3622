"""A few product pictures, encoded: the same wherever it runs, in a thread here or on a cluster."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from store.encoded_pictures import EncodedPicture
from store.errors import PictureError
from store.pictures import read_picture, thumbnail
from store.vectors import DTYPE
from vision.card import ModelCard
from vision.given_picture import GivenPicture
from vision.packshot import packshot_crop
from vision.types import Image

Encoded = EncodedPicture | str
"""An encoded picture, or why it cannot be used."""


class PictureEncoder(Protocol):
    """What a build needs of `vision.encoder.Encoder`. Several threads ask it at a time."""

    @property
    def card(self) -> ModelCard:
        """Which model it is."""

    def encode(self, crops: Sequence[GivenPicture]) -> npt.NDArray[np.float32]:
        """Return float32 (n, dim), L2-normalised."""


def encode_partition(encoder: PictureEncoder, pictures: Sequence[bytes]) -> list[Encoded]:
    """Return what each picture (the bytes of its file) is encoded to, in their order.

    Raises VisionError where the model fails.
    """
    crops = [_crop(picture) for picture in pictures]
    given = [GivenPicture(crop) for crop in crops if not isinstance(crop, str)]
    embeddings = iter(encoder.encode(given).astype(DTYPE))
    return [
        crop if isinstance(crop, str) else EncodedPicture(next(embeddings), thumbnail(crop))
        for crop in crops
    ]


def _crop(picture: bytes) -> Image | str:
    try:
        return packshot_crop(read_picture(picture))
    except PictureError as error:
        return str(error)
