"""From one frame to products: the stages, their order, and where a lookup may be stopped."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.lookup_messages import FoundItem, LookupAnswer, Stage
from vision.encoder import joined
from vision.timing import Clock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import numpy.typing as npt

    from store.search import ProductIndex
    from vision.pipeline import Pipeline, Scene
    from vision.types import Embedding


def find_products(
    frame: npt.NDArray[np.uint8],
    pipeline: Pipeline,
    index: ProductIndex,
    *,
    ticket: int,
    top: int,
    cancelled: Callable[[], bool],
) -> Iterator[LookupAnswer]:
    """Yield what is known of a frame (uint8 HxWx4, bgr0), better each time.

    Regions first, then cards from the face-filled crops, then cards from those joined with the
    crops on white; an item has the same key in all. Stops without a final answer once
    `cancelled`, which is asked between two stages and between two crops. Raises FaceStepError,
    VisionError.
    """
    clock, started = Clock(), time.perf_counter()
    with clock.stage("convert"):
        image = np.asarray(cv2.cvtColor(frame, cv2.COLOR_BGRA2BGR), np.uint8)
    scene = pipeline.see(image, clock)
    items = _unsearched(scene)
    queries: dict[int, Embedding] = {}

    def answer(stage: Stage, *, final: bool) -> LookupAnswer:
        total = (time.perf_counter() - started) * 1000.0
        timings = {**clock.stages, "total": total}
        return LookupAnswer(
            ticket, stage, scene.faces, tuple(items), final, timings, dict(clock.models)
        )

    yield answer(Stage.REGIONS, final=not items)
    for stage in (Stage.FIRST, Stage.REFINED):
        if cancelled() or not items:
            return
        matte = pipeline.matte(scene, clock) if stage is Stage.REFINED else None
        for keys in _batches(len(items), whole=pipeline.batched):
            if cancelled():
                return
            regions = [scene.regions[key] for key in keys]
            found = pipeline.encode(scene, regions, clock, matte)
            with clock.stage("search_refined" if matte else "search"):
                for key, item in zip(keys, found, strict=True):
                    queries[key] = joined(item.embedding, queries.get(key))
                    matches = index.search(queries[key], item.category, top)
                    items[key] = replace(items[key], matches=matches)
            last = stage is Stage.REFINED and keys[-1] == len(items) - 1
            yield answer(stage, final=last)


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


def _batches(count: int, *, whole: bool) -> list[range]:
    """Return the keys to encode together: all on a GPU, else one, so that cards stream in."""
    return [range(count)] if whole else [range(key, key + 1) for key in range(count)]
