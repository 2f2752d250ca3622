"""Whether persons are found: in frames of real films, and in the demo film."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.eval_figures import Figure, NotMeasurableError, Setup
from app.golden_persons import bgr, person_frames
from app.model_cards import choose
from vision.types import Box

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.truth import TrueGarment
    from vision.detector import Detector
    from vision.types import Image

_LEAST_IOU = 0.5
_LEAST_INSIDE = 0.7
"""Share of all that a person wears that must lie in the box of one found person."""


def measure(setup: Setup) -> list[Figure]:
    """Look for persons with the detector in use. Raises NotMeasurableError, VisionError."""
    from vision.detector import load_detector

    entry = choose(setup.entries, "detector")
    if not entry.present:
        raise NotMeasurableError(f"The detector {entry.card.name} is not here: pull it.")
    detector = load_detector(entry.card)
    return [*_in_films(setup, detector), *_in_demo(setup, detector)]


def found_of(persons: Sequence[Box], found: Sequence[Box]) -> int:
    """Return how many persons have a box of their own: the best overlaps first, IoU from 0.5."""
    pairs = [
        (person.iou(box), a, b) for a, person in enumerate(persons) for b, box in enumerate(found)
    ]
    taken: set[tuple[str, int]] = set()
    for overlap, person, box in sorted(pairs, reverse=True):
        if overlap >= _LEAST_IOU and not taken & {("person", person), ("box", box)}:
            taken |= {("person", person), ("box", box)}
    return len(taken) // 2


def extents(garments: Sequence[TrueGarment]) -> dict[str, Box]:
    """Return the part of the picture that each person's garments take up together."""
    worn: dict[str, list[tuple[float, float, float, float]]] = {}
    for garment in garments:
        worn.setdefault(garment.person, []).append(garment.box)
    return {
        person: Box(
            round(min(box[0] for box in boxes)),
            round(min(box[1] for box in boxes)),
            round(max(box[2] for box in boxes)),
            round(max(box[3] for box in boxes)),
        )
        for person, boxes in worn.items()
    }


def _in_films(setup: Setup, detector: Detector) -> Iterator[Figure]:
    films = setup.folder("films")
    persons = hits = false = 0
    for frame in person_frames():
        setup.tell(f"persons: {frame.film}")
        found = _persons(detector, frame.image(films))
        right = found_of(frame.persons, found)
        persons, hits = persons + len(frame.persons), hits + right
        false += len(found) - right
    yield Figure("persons in frames of real films", persons, "count")
    yield Figure("persons found", hits / persons)
    yield Figure("boxes on no person of ours", false, "count")


def _in_demo(setup: Setup, detector: Detector) -> Iterator[Figure]:
    from app.demo import demo_film, demo_folder
    from app.demo_bench import SAMPLES
    from app.truth import read_truth
    from player.headless import FrameReader

    truth = read_truth(demo_folder() / "truth.json")
    hits = persons = 0
    with FrameReader(str(demo_film())) as reader:
        for seconds in truth.sampled_times(SAMPLES):
            setup.tell(f"persons: demo film at {seconds:.1f} s")
            found = _persons(detector, bgr(reader.frame_at(seconds).image))
            for worn in extents(truth.garments_at(seconds)).values():
                persons += 1
                hits += any(box.intersection(worn) >= _LEAST_INSIDE * worn.area for box in found)
    yield Figure("persons in the demo film", persons, "count")
    yield Figure("persons found in the demo film", hits / max(1, persons))


def _persons(detector: Detector, image: Image) -> list[Box]:
    from vision.timing import Clock

    found = detector.detect(image, Clock())
    return [each.box for each in found if each.label == "person" and each.score >= detector.trusted]
