"""Whether the face counts: how much of it is left, whether another one changes the finds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.ablation_film import UNFILLED, USUAL, encode_views, see_film, stock_shelf
from app.ablations import ranks_of
from app.eval_figures import Figure, NotMeasurableError, Setup
from app.face_coverage import covered_faces
from app.face_influence import Looks, softened, swaps
from app.golden_faces import FaceFrame, face_frames, pictures
from app.golden_photos import embeddings, read_photos
from app.model_cards import choose
from app.truth import share_within

if TYPE_CHECKING:
    from vision.detector import Detector
    from vision.faces import FaceFinder
    from vision.masked import MaskedImage
    from vision.types import Box, Detection, Embedding, Image

_Seen = Sequence[tuple[FaceFrame, "Image"]]

_SIZES = (
    ("64 px and more", 64, 10_000, 0.98),
    ("32 to 63 px", 32, 64, 0.95),
    ("below", 0, 32, None),
)
"""Name, least and most height in pixels, and the least recall."""
_WORST = 95
"""Percentile of the leak that has a bar as well."""
_EVERY = 3
"""Of the frames with faces, every third one gets other faces: eight each."""
_PLACES = 5
_ALIKE = 0.999


def measure(setup: Setup) -> list[Figure]:
    """Measure with the models in use. Raises NotMeasurableError, VisionError, PlayerError."""
    films = setup.folder("films")
    setup.tell("faces: reading frames")
    seen = list(pictures(films, face_frames()))
    eyes = _Eyes.of(setup)
    return [*_coverage(setup, eyes, seen), *_influence(setup, eyes, seen), *_cost(setup)]


@dataclass(frozen=True, slots=True)
class _Eyes:
    """What sees persons and fills faces, as in a lookup."""

    detector: Detector
    finder: FaceFinder

    @classmethod
    def of(cls, setup: Setup) -> _Eyes:
        from vision.detector import load_detector
        from vision.faces import FaceFinder

        entries = [choose(setup.entries, role) for role in ("detector", "faces")]
        if missing := [entry.card.name for entry in entries if not entry.present]:
            raise NotMeasurableError(f"Models are not here: pull {' '.join(missing)}.")
        return cls(load_detector(entries[0].card), FaceFinder(entries[1].card))

    def masked(self, picture: Image) -> MaskedImage:
        """Fill the faces of a uint8 HxWx3 BGR picture."""
        from vision.masked import MaskedImage
        from vision.timing import Clock

        return MaskedImage(picture, self.finder, self.persons(picture), Clock())

    def regions(self, picture: Image) -> list[Box]:
        """Return where garments are."""
        from vision.body import measure as measure_bodies
        from vision.garments import find_regions

        persons, masked = self.persons(picture), self.masked(picture)
        size = picture.shape[1], picture.shape[0]
        bodies = measure_bodies(persons, masked.faces, size, self.detector.trusted)
        return [region.detection.box for region in find_regions(masked, bodies, persons)]

    def persons(self, picture: Image) -> list[Detection]:
        """Return the persons of a picture."""
        from vision.timing import Clock

        found = self.detector.detect(picture, Clock())
        return [each for each in found if each.label == "person"]


def _coverage(setup: Setup, eyes: _Eyes, seen: _Seen) -> Iterator[Figure]:
    setup.tell("faces: what is left of them")
    faces = list(covered_faces(seen, eyes.masked))
    for name, least, most, bar in _SIZES:
        these = [face for face in faces if least <= face.height < most]
        yield Figure(f"faces, {name}", len(these), "count")
        yield Figure(f"faces found, {name}", float(np.mean([f.found for f in these])), bar=bar)
        yield Figure(f"of a face still seen, {name}", float(np.mean([f.leak for f in these])))
    leaks = [face.leak for face in faces]
    yield Figure("of a face still seen, mean", float(np.mean(leaks)), bar=0.02, most=True)
    worst = float(np.percentile(leaks, _WORST))
    yield Figure(f"of a face still seen, {_WORST} of 100 at most", worst, bar=0.10, most=True)


def _influence(setup: Setup, eyes: _Eyes, seen: _Seen) -> Iterator[Figure]:
    """Encode filled pictures as given ones: in half of them other regions are filled."""
    from vision.crop import cut
    from vision.encoder import Encoder
    from vision.given_picture import GivenPicture

    encoder = Encoder(setup.encoder)

    def encode(filled: Image, boxes: Sequence[Box]) -> Embedding:
        return encoder.encode([GivenPicture(cut(filled, box)) for box in boxes])

    photos = embeddings(read_photos(setup, "validation"), encoder, setup.tell)
    gallery = np.concatenate([stock_shelf(setup.encoder).rows, photos])
    setup.tell("faces: exchanged for others")
    looks = Looks(eyes.regions, eyes.masked, encode)
    found = list(swaps(seen[::_EVERY], looks, gallery))
    yield Figure("garments with another face above them", len(found), "count")
    held, anew = [swap.held for swap in found], [swap.anew for swap in found]
    cosines = np.array([change.cosine for change in held])
    yield Figure("cosine with another face, mean", float(cosines.mean()), "cosine", bar=_ALIKE)
    yield Figure(f"cosine with another face from {_ALIKE} on", float((cosines >= _ALIKE).mean()))
    same = float(np.mean([change.shared == 1.0 for change in held]))
    yield Figure("the same ten products with another face", same, bar=0.98)
    looked = float(np.mean([change.cosine for change in anew]))
    yield Figure("cosine with another face looked for anew, mean", looked, "cosine")
    shared = float(np.mean([change.shared for change in anew]))
    yield Figure("of ten products the same, looked for anew", shared)
    own = [change.shared for change in softened(seen[::_EVERY], looks, gallery)]
    yield Figure("of ten products the same, own face a little blurred", float(np.mean(own)))


def _cost(setup: Setup) -> Iterator[Figure]:
    """Encode the garments of the demo film, whose persons are drawn, with their faces as well."""
    film, shelf = see_film(setup), stock_shelf(setup.encoder)
    views = encode_views(setup.encoder, film, [USUAL, UNFILLED])
    filled, bare = (
        share_within(ranks_of(film, shelf, views[name]), _PLACES) for name in (USUAL, UNFILLED)
    )
    yield Figure("right product in the first five, faces filled", filled)
    yield Figure("lost by filling", bare - filled, bar=0.01, most=True)
