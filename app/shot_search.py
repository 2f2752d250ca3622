"""The garments of a pause, looked at once more in the other frames of their shot."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.item_composer import Query
from app.lookup_messages import Stage
from vision.fusion import followed, fused
from vision.shot import ShotFrame, pause_sharpness, shot_frames
from vision.timing import Clock
from vision.types import Region

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import numpy as np
    import numpy.typing as npt

    from app.lookup_messages import LookupAnswer, LookupRequest
    from store.search import ProductIndex
    from vision.pipeline import Pipeline
    from vision.types import Embedding

FRAMES: Final = 6
"""Other frames of the shot that are looked at: about two seconds on two cores."""


def better_answer(
    pipeline: Pipeline,
    index: ProductIndex,
    queries: dict[int, Query],
    *,
    frame: npt.NDArray[np.uint8],
    request: LookupRequest,
    answer: LookupAnswer,
    stopped: Callable[[], bool],
) -> LookupAnswer | None:
    """Return an answer whose matches come from several frames; None where there are no others.

    frame: the paused one, uint8 HxWx4, bgr0. queries: what was asked for its items; what is asked
    now is left there. None as soon as `stopped`. Raises FilmUnreadableError, VisionError.
    """
    known = {item.key: queries[item.key] for item in answer.items if item.key in queries}
    if not known or request.film is None:
        return None
    size = (request.width, request.height)
    others = shot_frames(request.film, request.pts, size, FRAMES, stopped)
    search = ShotSearch(pipeline, known, request.pts, pause_sharpness(frame[:, :, :3]))
    for other in others:
        if stopped():
            return None
        search.look(other)
    if not others or stopped():
        return None
    queries |= {key: Query(search.embedding(key), query.region) for key, query in known.items()}
    matches = {
        key: index.search(queries[key].embedding, queries[key].category, request.top)
        for key in known
    }
    items = [replace(item, matches=matches.get(item.key, item.matches)) for item in answer.items]
    return replace(answer, stage=Stage.FUSED, items=tuple(items))


class ShotSearch:
    """Views of each garment, gathered frame by frame, nearest to the pause first."""

    def __init__(
        self, pipeline: Pipeline, known: Mapping[int, Query], pts: float, sharpness: float
    ) -> None:
        """known: what the pause shows, by item key. pts, sharpness: of the pause."""
        self._pipeline, self._pts, self._clock = pipeline, pts, Clock()
        self._views = {key: [query.embedding] for key, query in known.items()}
        self._sharpness = {key: [sharpness] for key in known}
        regions = {key: query.region for key, query in known.items()}
        self._last = {later: dict(regions) for later in (False, True)}

    def look(self, frame: ShotFrame) -> None:
        """Follow the garments into a frame, from the last one looked at on its side of the pause.

        Raises FaceStepError, VisionError.
        """
        last = self._last[frame.pts > self._pts]
        scene = self._pipeline.see(frame.image, self._clock)
        keys = list(last)
        pairs = followed(list(last.values()), scene.regions)
        found = self._pipeline.encode(
            scene, [scene.regions[at] for at in pairs.values()], self._clock
        )
        for place, item in zip(pairs, found, strict=True):
            last[keys[place]] = Region(item.detection, item.category)
            self._views[keys[place]].append(item.embedding)
            self._sharpness[keys[place]].append(frame.sharpness)

    def embedding(self, key: int) -> Embedding:
        """Return an item's views as one, (dim,), of length 1."""
        return fused(self._views[key], self._sharpness[key])
