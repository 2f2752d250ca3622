"""Latency beside quality: one picture and one phrase through the encoder, and whole lookups.

Whole lookups are made over the demo film by the worker the window uses, with a real event loop.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from statistics import median

from app.eval_figures import Figure, Setup

RUNS = 20
PHRASE = "a red dress with short sleeves"
_SIDE = 400
"""Pixels of the picture that is encoded; a garment on a 1080p frame has about as many."""


def measure(setup: Setup) -> list[Figure]:
    """Measure on this machine, as busy as it is. Raises VisionError, LookupRefusedError."""
    figures = [Figure("encoder, one picture", _of_picture(setup), "ms", bar=40.0, most=True)]
    if setup.encoder.text:
        figures.append(Figure("encoder, one phrase", _of_phrase(setup), "ms", bar=10.0, most=True))
    return [*figures, *_of_lookups(setup)]


def median_ms(work: Callable[[], object]) -> float:
    """Return the median time of a piece of work that has been done once before."""
    work()
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000.0)
    return median(times)


def _of_picture(setup: Setup) -> float:
    import numpy as np

    from vision.encoder import Encoder
    from vision.given_picture import GivenPicture

    setup.tell("encoder: pictures")
    noise = np.random.default_rng(0).integers(0, 256, (_SIDE, _SIDE, 3), np.uint8)
    encoder = Encoder(setup.encoder)
    return median_ms(lambda: encoder.encode([GivenPicture(noise)]))


def _of_phrase(setup: Setup) -> float:
    from vision.text_encoder import TextEncoder

    setup.tell("encoder: phrases")
    encoder = TextEncoder(setup.encoder)
    return median_ms(lambda: encoder.encode([PHRASE]))


def _of_lookups(setup: Setup) -> list[Figure]:
    from PySide6.QtCore import QCoreApplication

    from app.demo import demo_film, prepare_index
    from app.lookup import Lookup
    from app.lookup_bench import measure as measure_lookups
    from app.lookup_messages import WorkerPlan
    from app.paths import demo_index_folder

    prepare_index()
    setup.tell("lookups over the demo film")
    _application = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    lookup = Lookup(WorkerPlan(index=demo_index_folder()))
    try:
        report = measure_lookups(str(demo_film()), lookup).as_json()
    finally:
        lookup.shutdown()
    return [
        Figure("pause to boxes", report["boxes_ms"], "ms", bar=300.0, most=True),
        Figure("pause to first cards", report["first_cards_ms"], "ms", bar=600.0, most=True),
        Figure("pause to refined cards", report["refined_cards_ms"], "ms", bar=1100.0, most=True),
        Figure("lookup, all but the models", report["overhead_share"], bar=0.15, most=True),
        Figure("window blocked at most", report["gui_block_max_ms"], "ms", bar=50.0, most=True),
    ]
