"""Products for a picture that is handed over, or for a moment of a film."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.api.asking import Asking
from app.headless_lookup import HeadlessLookup, LookupRefusedError
from app.lookup_messages import WorkerPlan, WorkerReady
from app.shop_report import found_frame
from player.frame import Frame
from player.headless import FrameReader
from store.pictures import read_picture

if TYPE_CHECKING:
    from app.found_frame import FoundFrame


class ProductAsking(Asking):
    """Asks the lookup worker, which is started by the first question."""

    def __init__(self, plan: WorkerPlan) -> None:
        super().__init__("products")
        self._plan = plan
        self._lookup: tuple[HeadlessLookup, WorkerReady] | None = None

    async def of_picture(self, content: bytes, top: int) -> FoundFrame:
        """Return the products on a JPEG, PNG or WebP. Raises PictureError, LookupRefusedError."""
        return await self.run(lambda: self._look(_frame_of(content), 0.0, top))

    async def of_film(self, film: Path, seconds: float, top: int) -> FoundFrame:
        """Return the products at a moment of a film, seconds of the clock a viewer sees.

        Raises PlayerError, LookupRefusedError.
        """
        return await self.run(lambda: self._look(_frame_at(film, seconds), seconds, top))

    def close(self) -> None:
        """End the worker."""
        super().close()
        self._forget()

    def _look(self, frame: Frame, seconds: float, top: int) -> FoundFrame:
        lookup, worker = self._lookup = self._lookup or _begun(self._plan)
        try:
            return found_frame(frame.media, seconds, worker, lookup.look(frame, top))
        except LookupRefusedError:
            self._forget()  # what is wrong may be mended: the next question begins anew
            raise

    def _forget(self) -> None:
        begun, self._lookup = self._lookup, None
        if begun:
            begun[0].__exit__()


def _begun(plan: WorkerPlan) -> tuple[HeadlessLookup, WorkerReady]:
    lookup = HeadlessLookup(plan).__enter__()
    try:
        return lookup, lookup.wait_ready()
    except LookupRefusedError:
        lookup.__exit__()
        raise


def _frame_of(content: bytes) -> Frame:
    """Return a picture as mpv's bgr0."""
    image = cv2.cvtColor(read_picture(content), cv2.COLOR_RGB2BGRA)
    return Frame(np.ascontiguousarray(image, np.uint8), media="", pts=0.0)


def _frame_at(film: Path, seconds: float) -> Frame:
    with FrameReader(str(film)) as reader:
        return reader.frame_at(seconds)
