"""The models the library looks and reads with, each loaded when it is first wanted."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.library.common_things import COMMON_THINGS
from app.model_cards import CardEntry, choose, choose_worded, load_cards
from app.paths import models_folder
from app.unknown_words import encode_known
from store.pictures import read_picture

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vision.card import ModelCard
    from vision.text_encoder import TextEncoder
    from vision.types import Embedding, Image
    from vision.whole_picture import WholePictures


class Eyes:
    """One encoder for pictures and words; film indexes of other encoders are not compared with."""

    def __init__(self, entries: Mapping[str, CardEntry], encoder: str | None = None) -> None:
        """Take the encoder of this name; None takes the best that is here and knows words.

        Raises CardError.
        """
        self.card: ModelCard = choose_worded(entries, encoder).card
        self._faces = choose(entries, "faces").card

    @classmethod
    def of_this_machine(cls, encoder: str | None = None, models: Path | None = None) -> Eyes:
        """Return the eyes of the models that are here. Raises CardError."""
        return cls(load_cards(models or models_folder()), encoder)

    def look(self, image: Image) -> Embedding:
        """Return float32 (dim,), of length 1, of a uint8 HxWx3 BGR picture, faces filled.

        Raises VisionError and its kinds.
        """
        return self.pictures.encode(image)

    def look_at(self, content: bytes) -> Embedding:
        """Return the same of a JPEG, PNG or WebP. Raises PictureError, VisionError."""
        rgb = read_picture(content)
        return self.look(np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR), np.uint8))

    def read(self, texts: Sequence[str]) -> Embedding:
        """Return float32 (n, dim), unit rows. Raises UnknownWordsError, VisionError."""
        return self.words.encode(texts)

    @cached_property
    def common_things(self) -> Embedding:
        """What words have to beat on a frame: float32 (n, dim), unit rows. Raises VisionError."""
        rows = encode_known(self.words, COMMON_THINGS)
        return rows[rows.any(axis=1)]

    @cached_property
    def pictures(self) -> WholePictures:
        """What encodes pictures. Raises ModelMissingError, ModelDamagedError."""
        from vision.whole_picture import WholePictures  # late: seconds, and not all need it

        return WholePictures(self.card, self._faces)

    @cached_property
    def words(self) -> TextEncoder:
        """What encodes words. Raises ModelMissingError, ModelDamagedError."""
        from vision.text_encoder import TextEncoder

        return TextEncoder(self.card)
