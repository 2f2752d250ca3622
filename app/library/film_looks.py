"""What frames of a film look like, several at a time, handed back in their order."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Final

import cv2
import numpy as np

from store.film_index.parts import Frame
from store.pictures import thumbnail
from vision.card import ModelCard
from vision.errors import FaceStepError
from vision.film_frames import FilmFrame
from vision.shots import Sight, colours_of
from vision.whole_picture import LONGEST, WholePictures

_AHEAD: Final = 2
"""Frames that wait for every thread, so that the decoder need not."""


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """A frame as it goes into the index, and what tells its shot."""

    frame: Frame
    sight: Sight


class FilmLooks:
    """Encodes and shrinks frames. Every thread has models of its own."""

    def __init__(self, encoder: ModelCard, faces: ModelCard, threads: int) -> None:
        """Load the models once a thread. Raises ModelMissingError, ModelDamagedError."""
        self._threads = threads
        self._eyes: SimpleQueue[WholePictures] = SimpleQueue()
        for _ in range(threads):
            self._eyes.put(WholePictures(encoder, faces, threads=1))

    def of(self, frames: Iterable[FilmFrame], refused: list[float]) -> Iterator[Look]:
        """Yield a look at each frame, in their order.

        refused: takes the pts of frames whose faces could not be filled; they are left out.
        Raises VisionError.
        """
        waiting: deque[tuple[float, Future[Look]]] = deque()
        with ThreadPoolExecutor(self._threads, "film-looks") as pool:
            try:
                for frame in frames:
                    waiting.append((frame.pts, pool.submit(self._look, frame)))
                    if len(waiting) > self._threads * _AHEAD:
                        yield from _taken(*waiting.popleft(), refused)
                while waiting:
                    yield from _taken(*waiting.popleft(), refused)
            finally:
                pool.shutdown(cancel_futures=True)

    def _look(self, frame: FilmFrame) -> Look:
        picture = frame.shrunk(LONGEST)
        eyes = self._eyes.get()
        try:
            embedding = eyes.encode(picture)
        finally:
            self._eyes.put(eyes)
        small = thumbnail(np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), np.uint8))
        return Look(
            Frame(frame.pts, embedding.astype(np.float16), small),
            Sight(frame.pts, colours_of(picture), embedding),
        )


def _taken(pts: float, look: Future[Look], refused: list[float]) -> Iterator[Look]:
    try:
        yield look.result()
    except FaceStepError:
        refused.append(pts)
