"""One picture in, items out: faces filled, persons, garments, crops, embeddings, matte."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from vision.body import Body, measure
from vision.card import ModelCard, Role
from vision.carried import around_hips, likeliest_bag
from vision.cloth_parsing import CLASSES, ClothParser
from vision.crop import Crop
from vision.detector import Detector, load_detector
from vision.encoder import Encoder
from vision.errors import ModelMissingError
from vision.faces import FaceFinder
from vision.footwear import standing
from vision.garments import SMALLEST_PERSON, find_regions
from vision.masked import MaskedImage, check_picture
from vision.matting import Matter
from vision.timing import Clock
from vision.types import Box, Detection, Image, Item, Region

ROLES: tuple[Role, ...] = ("faces", "detector", "encoder", "matting")
LOOKS = 3
"""Persons who are looked at by themselves for a bag; each costs a run of the detector."""
_AROUND_PERSON = 0.05  # share of a person's height that is parsed around them
_LEAST_CLOTHES = 0.08  # share of a region that must be clothes of its kind to be believed
_SURROUNDINGS = 0.1  # share of the regions' extent the matte sees around them


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """What one frame shows. `masked` is the only picture that is ever encoded."""

    masked: MaskedImage
    regions: tuple[Region, ...]
    bodies: tuple[Body, ...] = ()

    @property
    def faces(self) -> tuple[Box, ...]:
        """Every filled region, as it was filled: margins, and faces that are only supposed."""
        return self.masked.filled


@dataclass(frozen=True, slots=True, eq=False)
class Matte:
    """How much of each pixel of a scene is foreground: uint8 HxW, 255 = all of it.

    Outside of the regions' surroundings it is 0; where the model sees no subject, 255 throughout.
    clothes: uint8 HxW, the class of each pixel by `vision.cloth_parsing`; None: not looked for.
    """

    alpha: Image
    clothes: Image | None = None

    def of(self, region: Region) -> Image:
        """Return the alpha of one garment: its own pixels where clothes were told apart."""
        box, classes = region.detection.box, CLASSES.get(region.category)
        if self.clothes is None or classes is None:
            return self.alpha
        own = np.isin(self.clothes, classes)
        if own[box.y1 : box.y2, box.x1 : box.x2].mean() < _LEAST_CLOTHES:
            return self.alpha
        return np.where(own, np.uint8(255), np.uint8(0))


class Pipeline:
    """Everything that looks at a frame, loaded once. One lookup at a time."""

    def __init__(
        self,
        faces: FaceFinder,
        detector: Detector,
        encoder: Encoder,
        matter: Matter | None,
        *,
        parser: ClothParser | None = None,
        looks: int = LOOKS,
    ) -> None:
        self.encoder = encoder
        self._parser, self._looks = parser, looks
        self._faces, self._detector, self._matter = faces, detector, matter

    @classmethod
    def build(
        cls, cards: Mapping[Role, ModelCard], *, prefer_gpu: bool = True, looks: int = LOOKS
    ) -> Pipeline:
        """Load one model per role; without one for matting or parsing it is not done.

        Raises VisionEnvironmentError (a model missing or damaged, no runtime).
        """
        missing = [role for role in ROLES if role not in cards and role != "matting"]
        if missing:
            raise ModelMissingError(f"There is no model for {', '.join(missing)}.")
        return cls(
            FaceFinder(cards["faces"]),
            load_detector(cards["detector"], prefer_gpu=prefer_gpu),
            Encoder(cards["encoder"], prefer_gpu=prefer_gpu),
            Matter(cards["matting"], prefer_gpu=prefer_gpu) if "matting" in cards else None,
            parser=_parser(cards, prefer_gpu=prefer_gpu),
            looks=looks,
        )

    @property
    def mattes(self) -> bool:
        """True where it can tell foreground from background."""
        return self._matter is not None

    @property
    def provider(self) -> str:
        """What the encoder really runs on: "CPU", "CUDA", "DirectML" or "CoreML"."""
        return self.encoder.provider

    @property
    def note(self) -> str:
        """What the viewer should know, e.g. that a GPU failed and the CPU took over; or empty."""
        models = (self.encoder, self._matter, self._detector, self._parser)
        notes = (model.note for model in models if model)
        return " ".join(dict.fromkeys(note for note in notes if note))

    @property
    def batched(self) -> bool:
        """True where all items of a frame are best encoded in one go: on a GPU."""
        return self.provider != "CPU"

    def warm_up(self) -> None:
        """Run every model of `see` and `encode` once, so that the first pause is no slower."""
        grey = np.full((720, 1280, 3), 127, np.uint8)
        masked = self.see(grey, Clock()).masked
        person = Detection(Box(500, 10, 780, 700), "person", 1.0)
        find_regions(masked, measure([person], (), (1280, 720)), ())
        self.encoder.encode([Crop(masked, person.box)])

    def warm_up_matting(self) -> None:
        """Import rembg and run its model once: seconds, so apart from `warm_up`."""
        if self._matter is None:
            return
        self._matter.alpha(np.full((360, 640, 3), 127, np.uint8), Clock())

    def see(self, image: Image, clock: Clock) -> Scene:
        """Return what a uint8 HxWx3 BGR frame shows, with its faces filled.

        Raises FaceStepError when they cannot be filled, VisionError when a model fails.
        """
        check_picture(image)
        height, width = image.shape[:2]
        with clock.stage("detect"):
            detections = self._detector.detect(image, clock)
        persons = _persons(detections)
        with clock.stage("faces"):
            masked = MaskedImage(image, self._faces, persons, clock)
        with clock.stage("garments"):
            measured = measure(persons, masked.faces, (width, height), self._detector.trusted)
            bodies = tuple(standing(masked, body) for body in measured)
            regions = find_regions(masked, bodies, detections)
        return Scene(masked, regions, bodies)

    def look_closer(self, scene: Scene, clock: Clock) -> Scene:
        """Return the scene with the bags that only a look at each person by itself shows.

        They follow the regions known before; unlike those, they are guesses until something
        proves them. Raises VisionError when the model fails.
        """
        height, width = scene.masked.shape[:2]
        bags: list[Region] = []
        with clock.stage("detect_closer"):
            for body in _bagless(scene)[: self._looks]:
                crop = around_hips(body, width, height)
                part = scene.masked[crop.y1 : crop.y2, crop.x1 : crop.x2]
                seen = self._detector.detect(part, clock, closely=True)
                bag = likeliest_bag(body, crop, seen)
                if bag and not any(_same(bag, other) for other in bags):
                    bags.append(bag)
        return Scene(scene.masked, (*scene.regions, *bags), scene.bodies)

    def encode(
        self, scene: Scene, regions: Sequence[Region], clock: Clock, matte: Matte | None = None
    ) -> list[Item]:
        """Return one item per region, in their order; with a matte they are on white.

        Raises VisionError when the model fails.
        """
        with clock.stage("encode_refined" if matte else "encode"):
            crops = [crop_of(scene, region, matte) for region in regions]
            embeddings = self.encoder.encode(crops, clock)
        return [
            Item(region.detection, region.category, crop.pixels, embedding)
            for region, crop, embedding in zip(regions, crops, embeddings, strict=True)
        ]

    def matte(self, scene: Scene, clock: Clock) -> Matte:
        """Tell foreground from background around the regions of a scene.

        Raises ModelMissingError without a model for it, RuntimeMissingError when rembg cannot be
        loaded, VisionError when its model fails.
        """
        if self._matter is None:
            raise ModelMissingError("There is no model for matting.")
        height, width = scene.masked.shape[:2]
        with clock.stage("matte"):
            around = _surroundings(scene.regions, width, height)
            part = scene.masked[around.y1 : around.y2, around.x1 : around.x2]
            seen = self._matter.alpha(
                np.asarray(cv2.cvtColor(part, cv2.COLOR_BGR2RGB), np.uint8), clock
            )
            if seen is None:
                return Matte(np.full((height, width), 255, np.uint8))
            alpha = np.zeros((height, width), np.uint8)
            alpha[around.y1 : around.y2, around.x1 : around.x2] = seen
        return Matte(alpha, self._clothes(scene, clock))

    def _clothes(self, scene: Scene, clock: Clock) -> Image | None:
        """Return the class of every pixel, person by person; nearer ones are looked at last."""
        if self._parser is None:
            return None
        height, width = scene.masked.shape[:2]
        clothes = np.zeros((height, width), np.uint8)
        with clock.stage("parse"):
            for body in sorted(scene.bodies, key=lambda body: body.box.y2):
                box, more = body.box, round(_AROUND_PERSON * body.box.height)
                wide = Box(box.x1 - more, box.y1 - more, box.x2 + more, box.y2 + more)
                at = wide.clipped(width, height)
                part = clothes[at.y1 : at.y2, at.x1 : at.x2]
                seen = self._parser.classes(scene.masked[at.y1 : at.y2, at.x1 : at.x2], clock)
                np.copyto(part, seen, where=seen > 0)
        return clothes


def _parser(cards: Mapping[Role, ModelCard], *, prefer_gpu: bool) -> ClothParser | None:
    return ClothParser(cards["parsing"], prefer_gpu=prefer_gpu) if "parsing" in cards else None


def _persons(detections: Sequence[Detection]) -> list[Detection]:
    return [each for each in detections if each.label == "person"]


def _bagless(scene: Scene) -> list[Body]:
    """Return the persons on whom no bag was seen and who are large enough, largest first."""
    bags = [each.detection.box for each in scene.regions if each.category == "bag"]
    least = scene.masked.shape[0] * SMALLEST_PERSON
    bagless = (
        body
        for body in scene.bodies
        if body.box.height >= least and not any(body.box.intersection(bag) for bag in bags)
    )
    return sorted(bagless, key=lambda body: -body.box.area)


def _same(one: Region, other: Region) -> bool:
    return one.detection.box.intersection(other.detection.box) > 0


def crop_of(scene: Scene, region: Region, matte: Matte | None = None) -> Crop:
    """Return what is encoded of a region: its own shape, else its box or what the matte leaves."""
    return Crop(scene.masked, region.detection.box, _alpha(scene, region, matte))


def _alpha(scene: Scene, region: Region, matte: Matte | None) -> Image | None:
    """Return what a crop shows of the frame: the region's own shape before any matte."""
    if region.shape is None:
        return matte.of(region) if matte else None
    box, alpha = region.detection.box, np.zeros(scene.masked.shape[:2], np.uint8)
    alpha[box.y1 : box.y2, box.x1 : box.x2] = region.shape
    return alpha


def _surroundings(regions: Sequence[Region], width: int, height: int) -> Box:
    """Return the part of the frame that holds all regions: the matte is sharper on less picture."""
    if not regions:
        return Box(0, 0, width, height)
    boxes = [region.detection.box for region in regions]
    left, top = min(box.x1 for box in boxes), min(box.y1 for box in boxes)
    right, bottom = max(box.x2 for box in boxes), max(box.y2 for box in boxes)
    more = round(max(right - left, bottom - top) * _SURROUNDINGS)
    return Box(left - more, top - more, right + more, bottom + more).clipped(width, height)
