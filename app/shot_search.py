"""The garments of a pause, looked at once more in the other frames of their shot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vision.fusion import followed, fused
from vision.types import Region

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vision.pipeline import Pipeline
    from vision.shot import ShotFrame
    from vision.timing import Clock
    from vision.types import Embedding


class ShotSearch:
    """Views of each garment, gathered frame by frame, nearest to the pause first."""

    def __init__(
        self,
        pipeline: Pipeline,
        regions: Mapping[int, Region],
        embeddings: Mapping[int, Embedding],
        pause: ShotFrame,
    ) -> None:
        """regions, embeddings: what is known from the pause, by item key."""
        self._pipeline, self._pause = pipeline, pause
        self._views = {key: [embedding] for key, embedding in embeddings.items()}
        self._sharpness = {key: [pause.sharpness] for key in embeddings}
        self._last = {later: dict(regions) for later in (False, True)}

    def look(self, frame: ShotFrame, clock: Clock) -> None:
        """Follow the garments into a frame, from the last one looked at on its side of the pause.

        Raises FaceStepError, VisionError.
        """
        last = self._last[frame.pts > self._pause.pts]
        scene = self._pipeline.see(frame.image, clock)
        keys = list(last)
        pairs = followed(list(last.values()), scene.regions)
        found = self._pipeline.encode(scene, [scene.regions[at] for at in pairs.values()], clock)
        for place, item in zip(pairs, found, strict=True):
            last[keys[place]] = Region(item.detection, item.category)
            self._views[keys[place]].append(item.embedding)
            self._sharpness[keys[place]].append(frame.sharpness)

    def embedding(self, key: int) -> Embedding:
        """Return an item's views as one, (dim,), of length 1."""
        return fused(self._views[key], self._sharpness[key])
