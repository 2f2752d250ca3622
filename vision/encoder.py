"""Crops to embeddings. Which model, how large, which colours: all of it is the card's."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from vision.card import ModelCard
from vision.crop import Crop
from vision.errors import VisionError
from vision.given_picture import GivenPicture
from vision.preprocess import to_input
from vision.sessions import Session, first_output, usable_providers
from vision.timing import Clock
from vision.types import Embedding

MATTE_WEIGHT = 0.35
"""By ablation on the demo film, 336 garments: recall@5 is .923 with any weight from 0 to .5, .917
joined evenly, .881 of the crop on white alone (see docs/ablations.md)."""

_GPU_BATCH = 16


class Encoder:
    """The image side of a dual encoder, or a backbone's features: the card makes the difference."""

    def __init__(
        self, card: ModelCard, *, prefer_gpu: bool = True, threads: int | None = None
    ) -> None:
        """Load the card's image part. Raises ModelMissingError, ModelDamagedError.

        threads: of one run on a CPU; 1 where several threads encode at a time.
        """
        self.card = card
        self._session = Session(
            card.read("image"), card.name, usable_providers(prefer_gpu=prefer_gpu), threads
        )

    @property
    def provider(self) -> str:
        """What the model really runs on."""
        return self._session.provider

    @property
    def note(self) -> str:
        """A sentence for the viewer when a better provider failed, else empty."""
        return self._session.note

    def encode(self, crops: Sequence[Crop | GivenPicture], clock: Clock | None = None) -> Embedding:
        """Return float32 (n, dim), each row L2-normalised.

        Raises VisionError when the model fails or answers nonsense; TypeError for bare arrays,
        because nobody knows whether there are faces in them.
        """
        return unit_rows(self._answers(crops, clock or Clock()), len(crops), self.card)

    def features(
        self, crops: Sequence[Crop | GivenPicture], clock: Clock | None = None
    ) -> Embedding:
        """Return float32 (n, dim) as the card's metric compares them. Raises as `encode` does.

        For cosine each row is L2-normalised; for Euclidean distance it is what the model answers.
        """
        if self.card.metric == "cosine":
            return self.encode(crops, clock)
        return checked_rows(self._answers(crops, clock or Clock()), len(crops), self.card)

    def _answers(self, crops: Sequence[Crop | GivenPicture], clock: Clock) -> Embedding:
        for crop in crops:
            if type(crop) not in (Crop, GivenPicture):
                raise TypeError(f"only a Crop or a GivenPicture is encoded, not {type(crop)}")
        # On a CPU a batch costs as much as its crops one by one, and those are cancellable.
        size = 1 if self.provider == "CPU" else _GPU_BATCH
        starts = range(0, len(crops), size)
        rows = [self._run(crops[start : start + size], clock) for start in starts]
        return np.concatenate(rows) if rows else np.empty((0, self.card.dimension), np.float32)

    def _run(self, crops: Sequence[Crop | GivenPicture], clock: Clock) -> Embedding:
        values = to_input([crop.pixels for crop in crops], "rgb", self.card.preprocessing)
        with clock.model("encoder"):
            return first_output(self._session, values)


def unit_rows(rows: Embedding, count: int, card: ModelCard) -> Embedding:
    """Return a tower's float32 (count, dim) answer with each row L2-normalised.

    Raises VisionError where the answer has another shape, or no direction.
    """
    rows = checked_rows(rows, count, card)
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def checked_rows(rows: Embedding, count: int, card: ModelCard) -> Embedding:
    """Return a model's float32 (count, dim) answer as it is.

    Raises VisionError where the answer has another shape, or no direction.
    """
    if rows.shape != (count, card.dimension):
        raise VisionError(f"{card.name} answered {rows.shape}, not what its card says")
    if not np.isfinite(rows).all() or not np.linalg.norm(rows, axis=1).all():
        raise VisionError(f"{card.name} answered nonsense")
    return rows


def joined(view: Embedding, former: Embedding | None = None) -> Embedding:
    """Return two views (dim,) of one garment as one, of length 1; of one view, that view.

    The crop on white (`view`) counts MATTE_WEIGHT against the filled crop (`former`).
    """
    if former is None:
        return view
    both = former + MATTE_WEIGHT * view
    return np.asarray(both / np.linalg.norm(both), np.float32)
