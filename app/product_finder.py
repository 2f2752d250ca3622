"""From one frame to products: the stages, their order, and where a lookup may be stopped."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.item_composer import Query
from app.lookup_messages import FoundItem, LookupAnswer, Stage
from app.rival_garments import settled, together
from vision.encoder import joined
from vision.timing import Clock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    import numpy.typing as npt

    from store.search import ProductIndex
    from store.types import Match
    from vision.pipeline import Matte, Pipeline, Scene
    from vision.types import Item


def find_products(
    frame: npt.NDArray[np.uint8],
    pipeline: Pipeline,
    index: ProductIndex,
    *,
    ticket: int,
    top: int,
    cancelled: Callable[[], bool],
    queries: dict[int, Query] | None = None,
) -> Iterator[LookupAnswer]:
    """Yield what is known of a frame (uint8 HxWx4, bgr0), better each time.

    Regions first, then cards from the face-filled crops, then bags that a closer look shows and the
    catalogue proves, then cards from all of those joined with the crops on white; an item has the
    same key in all. Stops without a final answer once
    `cancelled`, which is asked between two stages and between two crops. What was asked of the
    index is left in `queries`, by item key. Raises FaceStepError, VisionError.
    """
    search = _Search(pipeline, index, ticket, top, {} if queries is None else queries)
    search.see(frame)
    yield search.answer(Stage.REGIONS, final=not search.items)
    stages = (Stage.FIRST, Stage.REFINED) if pipeline.mattes else (Stage.FIRST,)
    for stage in stages:
        if cancelled() or not search.items:
            return
        search.begin(stage)
        steps = search.steps(stage)
        for number, step in enumerate(steps, start=1):
            if cancelled():
                return
            news = step()
            final = stage is stages[-1] and number == len(steps)
            if news or final:
                yield search.answer(stage, final=final)


class _Search:
    """What is known of one frame so far."""

    def __init__(
        self,
        pipeline: Pipeline,
        index: ProductIndex,
        ticket: int,
        top: int,
        queries: dict[int, Query],
    ) -> None:
        self._pipeline, self._index = pipeline, index
        self._ticket, self._top = ticket, top
        self._clock, self._started = Clock(), time.perf_counter()
        self._queries = queries
        self._matte: Matte | None = None
        self.items: list[FoundItem] = []

    def see(self, frame: npt.NDArray[np.uint8]) -> None:
        """Find the regions of a frame."""
        with self._clock.stage("convert"):
            image = np.asarray(cv2.cvtColor(frame, cv2.COLOR_BGRA2BGR), np.uint8)
        self._scene = self._pipeline.see(image, self._clock)
        self.items = _unsearched(self._scene)

    def begin(self, stage: Stage) -> None:
        """Get what a stage needs: the refined one a matte."""
        if stage is Stage.REFINED:
            self._matte = self._pipeline.matte(self._scene, self._clock)

    def steps(self, stage: Stage) -> list[Callable[[], bool]]:
        """Return what a stage does, one after the other; each says whether there is news."""
        batches = _batches(self.items, whole=self._pipeline.batched)
        looks = [partial(self.look, keys) for keys in batches]
        return [*looks, self.look_closer] if stage is Stage.FIRST else [*looks]

    def look(self, keys: Sequence[int]) -> bool:
        """Encode and search these items, and drop what turns out to be the weaker reading."""
        regions = [self._scene.regions[key] for key in keys]
        found = self._pipeline.encode(self._scene, regions, self._clock, self._matte)
        with self._clock.stage("search_refined" if self._matte else "search"):
            matches = dict(map(self._match, keys, found))
        self.items = [
            replace(item, matches=matches.get(item.key, item.matches)) for item in self.items
        ]
        if self._matte is None:
            self.items = settled(self.items)
        return True

    def look_closer(self) -> bool:
        """Look for what people carry, keep what the catalogue has, and say whether that is any."""
        known = len(self._scene.regions)
        self._scene = self._pipeline.look_closer(self._scene, self._clock)
        late = _unsearched(self._scene)[known:]
        self.items += late
        if late:
            self.look([item.key for item in late])
        return any(item.key >= known for item in self.items)

    def answer(self, stage: Stage, *, final: bool) -> LookupAnswer:
        """Return what is known now."""
        total = (time.perf_counter() - self._started) * 1000.0
        return LookupAnswer(
            self._ticket,
            stage,
            self._scene.faces,
            tuple(self.items),
            final,
            {**self._clock.stages, "total": total},
            dict(self._clock.models),
        )

    def _match(self, key: int, item: Item) -> tuple[int, tuple[Match, ...]]:
        former = self._queries.get(key)
        embedding = joined(item.embedding, former.embedding if former else None)
        self._queries[key] = Query(embedding, self._scene.regions[key])
        return key, self._index.search(embedding, item.category, self._top)


def _unsearched(scene: Scene) -> list[FoundItem]:
    return [
        FoundItem(
            key,
            region.detection.box,
            region.detection.label,
            region.category,
            region.detection.score,
        )
        for key, region in enumerate(scene.regions)
    ]


def _batches(items: Sequence[FoundItem], *, whole: bool) -> list[list[int]]:
    """Return the keys to encode together: all on a GPU, else few, so that cards stream in."""
    return [[item.key for item in items]] if whole else together(items)
