"""What each quality preset and each model tier is worth, and what it costs on this machine.

Presets look at the demo film by the very worker the window uses. Detectors look for the persons in
frames of real films. Models that are not here are left out; a busy machine makes all times longer.
"""

from __future__ import annotations

import os
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

from app.eval_figures import Figure, NotMeasurableError, Setup
from app.quality import PARSER, TIERS, VARIABLE, Preset
from app.truth import share_within

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from app.model_cards import CardEntry
    from app.truth import Truth

_PLACES = 5
_RUNS = 5


def measure(setup: Setup) -> list[Figure]:
    """Try every preset and tier. Raises NotMeasurableError, VisionError, LookupRefusedError."""
    return [*_of_detectors(setup), *_of_masks(setup), *_of_presets(setup)]


def _of_detectors(setup: Setup) -> Iterator[Figure]:
    """Yield how many persons of real films each detector finds, and what a frame takes."""
    from app.eval_detection import found_of
    from app.golden_persons import person_frames
    from vision.detector import load_detector
    from vision.timing import Clock

    films = setup.folder("films")
    frames = [(frame.persons, frame.image(films)) for frame in person_frames()]
    for entry in _present(setup, [name for tiers in TIERS.values() for name in tiers.detectors]):
        setup.tell(f"detector {entry.card.name}")
        detector, clock, hits = load_detector(entry.card), Clock(), 0
        for persons, image in frames:
            seen = detector.detect(image, clock)
            boxes = [e.box for e in seen if e.label == "person" and e.score >= detector.trusted]
            hits += found_of(persons, boxes)
        yield Figure(
            f"{entry.card.name}: persons found", hits / sum(len(each) for each, _ in frames)
        )
        yield Figure(f"{entry.card.name}: one frame", clock.models["detector"] / len(frames), "ms")


def _of_masks(setup: Setup) -> Iterator[Figure]:
    """Yield what a matte or a parse takes: what it is worth, the presets tell."""
    import numpy as np

    from vision.sessions import Session, usable_providers

    names = [name for tiers in TIERS.values() for name in tiers.mattings]
    for entry in _present(setup, [*names, PARSER]):
        setup.tell(f"masks by {entry.card.name}")
        card = entry.card
        session = Session(card.read("model"), card.name, usable_providers(prefer_gpu=True))
        across, down = card.preprocessing.size
        picture = np.zeros((1, 3, down, across), np.float32)
        runs = 1 if card.role == "parsing" else _RUNS
        yield Figure(
            f"{card.name}: one mask", _median_ms(partial(session.run, picture), runs), "ms"
        )


def _of_presets(setup: Setup) -> Iterator[Figure]:
    from app.demo import demo_film, demo_folder, prepare_index
    from app.truth import read_truth

    if VARIABLE in os.environ:
        raise NotMeasurableError(f"{VARIABLE} names one preset for all: unset it.")
    if not demo_film().is_file():
        raise NotMeasurableError("The demo film does not come with this installation.")
    prepare_index()
    truth = read_truth(demo_folder() / "truth.json")
    for preset in Preset:
        setup.tell(f"quality {preset}")
        yield from _of_preset(preset, truth)


def _of_preset(preset: Preset, truth: Truth) -> Iterator[Figure]:
    from app.demo import demo_film
    from app.demo_bench import judge_answer, look
    from app.headless_lookup import HeadlessLookup
    from app.lookup_messages import WorkerPlan
    from app.paths import demo_index_folder

    with HeadlessLookup(WorkerPlan(index=demo_index_folder(), quality=preset)) as lookup:
        looked = list(look(demo_film(), truth, lookup, _PLACES))
    judged = [each for seconds, answer in looked for each in judge_answer(seconds, answer, truth)]
    ranks = [each.rank for each in judged]
    totals = [answer.timings_ms["total"] for _, answer in looked]
    yield Figure(f"{preset}: garments seen", sum(e.seen for e in judged) / max(1, len(judged)))
    yield Figure(f"{preset}: right product among the first {_PLACES}", share_within(ranks, _PLACES))
    yield Figure(f"{preset}: all cards", median(totals), "ms")


def _present(setup: Setup, names: Sequence[str]) -> list[CardEntry]:
    """Return the entries of these models that are here, each once."""
    here = [setup.entries[name] for name in dict.fromkeys(names)]
    return [entry for entry in here if entry.present]


def _median_ms(run: Callable[[], object], runs: int) -> float:
    from vision.timing import Clock

    times = []
    for _ in range(runs):
        clock = Clock()
        with clock.stage("run"):
            run()
        times.append(clock.stages["run"])
    return median(times)
