"""Background removal by rembg, with our verified bytes: it never looks for a file or a network."""

from __future__ import annotations

import os
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from vision.card import ModelCard
from vision.errors import CardError, RuntimeMissingError
from vision.sessions import Session, usable_providers
from vision.timing import Clock
from vision.types import Image

ALLOWED = frozenset({"u2netp", "u2net"})
"""rembg's other names download, want a licence, or upload the picture."""

# U2-Net's raw maximum is 0.002 to 0.058 on plain, black or noise frames and 1.0 on real subjects.
_NOTHING = 0.2


class Matter:
    """Says for every pixel how much of it is foreground."""

    def __init__(self, card: ModelCard, *, prefer_gpu: bool = True) -> None:
        """Load the card's model, not yet rembg: its import takes seconds.

        Raises CardError for a name that is not allowed, ModelMissingError, ModelDamagedError.
        """
        if card.name not in ALLOWED:
            raise CardError(f"The model {card.name} is no background removal we allow.")
        self.card = card
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

    def alpha(self, image: Image, clock: Clock) -> Image | None:
        """Return uint8 HxW, 255 = foreground, for a uint8 HxWx3 RGB picture.

        None: the model sees no subject at all. Raises RuntimeMissingError without rembg,
        VisionError when the model fails.
        """
        rembg = _rembg()
        # The model looks at this size anyway, and rembg's own resize and float64 copy are slow.
        size = self.card.preprocessing.size
        small = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
        watched = _WatchedSession(self._session, clock)
        session = _unopened(rembg, self.card.name, watched)
        mask = rembg.remove(small, session=session, only_mask=True, cc="attire")
        if watched.highest < _NOTHING:
            return None
        full = cv2.resize(mask, image.shape[1::-1], interpolation=cv2.INTER_LINEAR)
        return np.asarray(full, np.uint8)


class _WatchedSession:
    """What rembg needs of an InferenceSession; keeps the raw maximum, which rembg drops."""

    def __init__(self, session: Session, clock: Clock) -> None:
        self._session, self._clock = session, clock
        self.highest = 0.0

    def get_inputs(self) -> Any:
        return self._session.inputs

    def run(self, _: None, feed: dict[str, npt.NDArray[Any]]) -> list[npt.NDArray[Any]]:
        (values,) = feed.values()
        with self._clock.model("matting"):
            outputs = self._session.run(values)
        self.highest = float(outputs[0].max())
        if outputs[0].min() == self.highest:  # rembg would divide by this difference
            self.highest = 0.0
            outputs[0].flat[0] += 1.0
        return outputs


def _rembg() -> Any:
    # pymatting, which we never call, would otherwise be compiled first: 20 s to 3 min on 2 cores.
    os.environ.setdefault("NUMBA_DISABLE_JIT", "1")
    try:
        import rembg  # 2.9 s and 220 MB: only when a matte is wanted
        import rembg.sessions
    except (ImportError, SystemExit) as error:  # it exits where it finds no ONNX Runtime
        raise RuntimeMissingError("The package rembg cannot be loaded.") from error
    return rembg


def _unopened(rembg: Any, name: str, runner: _WatchedSession) -> Any:
    """Return rembg's session of that name, without the constructor that finds or fetches a file."""
    kind = rembg.sessions.sessions[name]
    session = kind.__new__(kind)
    session.model_name, session.inner_session = name, runner
    return session
