"""What answers in the lookup worker: the vision pipeline and the product index, loaded once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.answer_filter import AnswerFilter
from app.calibrations import calibration_of
from app.index_encoder import encoder_for
from app.item_composer import ItemComposer
from app.lookup_messages import (
    ComposedAnswer,
    ComposeRequest,
    FilterRequest,
    FromWorker,
    LookupAnswer,
    LookupRequest,
    WorkerLoading,
    WorkerPlan,
    WorkerReady,
)
from app.model_cards import load_cards
from app.paths import index_folder, models_folder
from app.quality import TIERS, cards_for, chosen_preset, named_preset

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import numpy as np
    import numpy.typing as npt

    from store.search import ProductIndex
    from store.served_catalog import ServedCatalog
    from store.types import Facets
    from vision.card import ModelCard
    from vision.pipeline import Pipeline

_OPENING = 15.0
"""Seconds that the first search waits for a shared catalogue."""


class GpuFailedError(RuntimeError):
    """A GPU failed under way. Nothing of this process is trusted any more: it ends."""


@dataclass(frozen=True, slots=True)
class LookupEngine:
    """Finds products.

    note: what the viewer was told when everything was loaded. say: tells what is loaded later.
    facets: what can be asked for in the catalogue. served: where a shared catalogue is searched.
    """

    pipeline: Pipeline
    index: ProductIndex
    composer: ItemComposer
    filter: AnswerFilter
    facets: Facets
    note: str
    say: Callable[[FromWorker], None]
    served: ServedCatalog | None = None

    def begin(self, request: LookupRequest) -> None:
        """Forget the last frame."""
        self.composer.begin(request.ticket)
        self.filter.begin(request)

    def shown(self, answer: LookupAnswer) -> LookupAnswer:
        """Return what is wanted of an answer to the frame begun with. Raises StoreError."""
        return self.filter.shown(answer, self.composer.queries(answer.ticket))

    def find(
        self, frame: npt.NDArray[np.uint8], request: LookupRequest, cancelled: Callable[[], bool]
    ) -> Iterator[LookupAnswer]:
        """Yield what is known of the bgr0 frame begun with, better each time, without filters.

        Raises FaceStepError, VisionError; GpuFailedError when the GPU failed meanwhile.
        """
        from app.product_finder import find_products

        found = find_products(
            frame,
            self.pipeline,
            self.index,
            ticket=request.ticket,
            top=request.top,
            cancelled=cancelled,
            queries=self.composer.queries(request.ticket),
        )
        for answer in found:
            self._check_gpu()
            yield answer
        self._check_gpu()
        if self.composer.reads_words and answer.final and answer.items and not cancelled():
            self._load_words()
            yield self.composer.described(answer)

    def look_longer(
        self,
        frame: npt.NDArray[np.uint8],
        request: LookupRequest,
        answer: LookupAnswer,
        stopped: Callable[[], bool],
    ) -> LookupAnswer | None:
        """Return an answer made better by other frames of the shot, None where there are none.

        Raises FilmUnreadableError, FaceStepError, VisionError; GpuFailedError.
        """
        from app.shot_search import better_answer

        queries = self.composer.queries(request.ticket)
        better = better_answer(
            self.pipeline,
            self.index,
            queries,
            frame=frame,
            request=request,
            answer=answer,
            stopped=stopped,
        )
        self._check_gpu()
        return better

    def want(self, request: FilterRequest) -> LookupAnswer | None:
        """Show only what is wanted from now on; return the last answer of the frame again.

        None where that frame has none yet, or is a former one. Other methods but `begin` and
        `shown` may be at work meanwhile. Raises StoreError.
        """
        return self.filter.again(request, self.composer.queries(request.ticket))

    def compose(self, request: ComposeRequest) -> ComposedAnswer | None:
        """Return the products for an item of the last frame and words; None for a former frame.

        Raises VisionError, StoreError.
        """
        if self.composer.reads_words:
            self._load_words()
        return self.composer.compose(request)

    def warm_up_matting(self) -> None:
        """Load rembg. Raises RuntimeMissingError, GpuFailedError."""
        self.pipeline.warm_up_matting()
        self._check_gpu()

    def ready(self) -> WorkerReady:
        """Say what answers."""
        provider, encoder = self.pipeline.provider, self.pipeline.encoder.card.name
        words = self.composer.reads_words
        note = " ".join(filter(None, (self.note, self.served.note if self.served else "")))
        return WorkerReady(provider, encoder, self.index.info, note, words, self.facets)

    def _load_words(self) -> None:
        """Load the text side, once; it may take longer than an answer may."""
        if not self.composer.loaded:
            self.say(WorkerLoading("words"))
            try:
                self.composer.load()
            finally:
                self.say(self.ready())

    def _check_gpu(self) -> None:
        """Raise where a session had to fall back to the CPU since everything was loaded."""
        if self.pipeline.note not in self.note:
            raise GpuFailedError(self.pipeline.note)


def build(plan: WorkerPlan, say: Callable[[FromWorker], None]) -> LookupEngine:
    """Load models and catalogue.

    Raises VisionEnvironmentError or StoreEnvironmentError where a person must act.
    """
    from vision.sessions import load_runtime

    load_runtime()  # before numkong: with usearch, which rests on it, the other order crashed
    from store.standing_index import open_standing
    from vision.pipeline import Pipeline

    say(WorkerLoading("models"))
    entries = load_cards(plan.models or models_folder())
    preset = named_preset(plan.quality) or chosen_preset(entries, prefer_gpu=plan.prefer_gpu)
    cards = cards_for(entries, preset, prefer_gpu=plan.prefer_gpu)
    folder = plan.index or index_folder()
    encoder = cards["encoder"] = encoder_for(entries, folder)
    looks = TIERS[preset].looks
    pipeline = Pipeline.build(cards, prefer_gpu=plan.prefer_gpu, looks=looks)
    note = _note(plan, pipeline)
    say(WorkerLoading("catalogue"))
    index, damage = open_standing(
        folder,
        encoder.name,
        encoder.files["image"].sha256,
        calibration_of(encoder),
        encoder.preprocessing.sha256,
    )
    pipeline.warm_up()
    notes = " ".join(filter(None, (damage, note)))
    served = _served(plan.shared, index, encoder) if plan.shared else None
    index = index.asking(served) if served else index
    composer, shown = ItemComposer(encoder, index), AnswerFilter(index)
    facets = index.facets()
    engine = LookupEngine(pipeline, index, composer, shown, facets, notes, say, served)
    if served:
        served.tell_changes(lambda: say(engine.ready()))
    return engine


def _served(shared: Path, index: ProductIndex, encoder: ModelCard) -> ServedCatalog:
    """Return the catalogue of a shared folder before that of this machine."""
    from store.lance_catalog import open_lance
    from store.served_catalog import ServedCatalog

    sha256 = encoder.files["image"].sha256
    served = ServedCatalog(
        str(shared), lambda: open_lance(shared, encoder.name, sha256), index.catalog
    )
    served.wait(_OPENING)
    return served


def _note(plan: WorkerPlan, pipeline: Pipeline) -> str:
    from vision.sessions import CPU, usable_providers

    if not plan.prefer_gpu and usable_providers(prefer_gpu=True)[0] != CPU:
        return "The graphics card failed twice; the CPU does the work."
    return pipeline.note
