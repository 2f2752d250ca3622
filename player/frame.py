"""The exact picture on screen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture of a film at its native size, without subtitles or OSD.

    image: uint8 HxWx4, mpv's bgr0 (the fourth byte means nothing), C-contiguous.
    media: path or URL as opened.
    pts: seconds of the file's own clock (`time-pos` + `demuxer-start-time`).
    turned: the viewer turned the film, so other frames of the file lie otherwise.
    """

    image: npt.NDArray[np.uint8]
    media: str
    pts: float
    turned: bool = False
