"""Engines without models, for what a worker must survive. Workers import them by name."""

from __future__ import annotations

import os
import time
from dataclasses import replace

from app.lookup_messages import ComposedAnswer, FoundItem, LookupAnswer, Stage, WorkerReady
from store.errors import IndexDamagedError
from store.standing_index import open_standing
from store.types import ANYTHING, IndexInfo
from tests.small_index import ALL, SHA, unit
from vision.errors import FaceStepError, ModelMissingError, UnknownWordsError
from vision.types import Box

ANSWER, DAWDLE, HANG, DIE, FAIL, BREAK = range(6)
"""What a frame whose every byte has this value makes the engine do."""

INDEX = IndexInfo("drawn", "none", "0" * 64, 1, 0, 0, {}, (), "2026-01-01T00:00:00Z")


def named(function: str) -> str:
    """Return how a WorkerPlan names an engine of this module."""
    return f"{__name__}:{function}"


class ObedientEngine:
    """Does what the frame or the words say; the frame's size is the box of one item."""

    def __init__(self, provider: str = "CPU") -> None:
        self._provider = provider
        self._ticket = -1
        self._wanted = ANYTHING
        self._answer = None

    def begin(self, request):
        self._ticket, self._wanted, self._answer = request.ticket, request.wanted, None

    def shown(self, answer):
        self._answer = answer
        return replace(answer, wanted=self._wanted)

    def find(self, frame, request, cancelled):
        height, width = frame.shape[:2]
        order = int(frame[0, 0, 0])
        item = FoundItem(0, Box(0, 0, width, height), "upper body", "upper body", 1.0)
        yield LookupAnswer(request.ticket, Stage.REGIONS, (), (item,))
        if order == DIE:
            os._exit(3)
        if order == HANG:
            time.sleep(600)
        if order == FAIL:
            raise FaceStepError("no faces today")
        if order == BREAK:
            raise ZeroDivisionError
        while order == DAWDLE:
            if cancelled():
                return
            time.sleep(0.01)
        yield LookupAnswer(request.ticket, Stage.REFINED, (), (item,), final=True)

    def look_longer(self, frame, request, answer, stopped):
        return None

    def want(self, request):
        if request.wanted.ships_to == "die":
            os._exit(3)
        if request.wanted.ships_to == "fail":
            raise IndexDamagedError("no such page")
        if request.ticket != self._ticket or self._answer is None:
            return None
        self._wanted = request.wanted
        return self.shown(self._answer)

    def compose(self, request):
        if request.words == "die":
            os._exit(3)
        if request.words == "fail":
            raise UnknownWordsError("no such word")
        return ComposedAnswer(request, ()) if request.ticket == self._ticket else None

    def warm_up_matting(self):
        pass

    def ready(self):
        return WorkerReady(self._provider, "none", INDEX)


class CatalogueEngine(ObedientEngine):
    """Finds one garment on every frame, and searches the plan's index for it."""

    def __init__(self, folder):
        super().__init__()
        self._index, self._note = open_standing(folder, "tiny", SHA, ALL)

    def find(self, frame, request, cancelled):
        matches = self._index.search(unit(1, 0, 0, 0), "bag", request.top)
        item = FoundItem(0, Box(0, 0, 9, 9), "bag", "bag", 1.0, matches)
        yield LookupAnswer(request.ticket, Stage.REFINED, (), (item,), final=True)

    def ready(self):
        return WorkerReady("CPU", "tiny", self._index.info, self._note)


def catalogue(plan, _say):
    return CatalogueEngine(plan.index)


def obedient(_plan, _say):
    return ObedientEngine()


def on_gpu(plan, _say):
    return ObedientEngine("CUDA" if plan.prefer_gpu else "CPU")


def dies_loading(_plan, _say):
    os._exit(4)


def hangs_loading(_plan, _say):
    time.sleep(600)


def without_models(plan, _say):
    """Blocked until there is a folder of models."""
    if not plan.models.is_dir():
        raise ModelMissingError("u2netp.onnx is not there")
    return ObedientEngine()


def slow_to_warm_up(_plan, _say):
    engine = ObedientEngine()
    engine.warm_up_matting = lambda: time.sleep(600)
    return engine
