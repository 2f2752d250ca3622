"""Persons and accessories in a frame, by one of two architectures behind one protocol."""

from __future__ import annotations

from typing import Protocol

import cv2
import numpy as np
import numpy.typing as npt

from vision.card import ModelCard
from vision.errors import ModelDamagedError, VisionError
from vision.preprocess import letterbox_ratio, to_input
from vision.sessions import Session, first_output, usable_providers
from vision.timing import Clock
from vision.types import Box, Detection, Image

_SMALLEST = 0.02  # share of the frame's height below which a box shows nothing to search for
_STRIDES = (8, 16, 32)


class Detector(Protocol):
    """One picture in, detections out, best first."""

    @property
    def trusted(self) -> float:
        """Score from which a person counts without a face in it."""
        ...

    @property
    def provider(self) -> str:
        """What the model really runs on: "CPU", "CUDA", ..."""
        ...

    @property
    def note(self) -> str:
        """A sentence for the viewer when a better provider failed, else empty."""
        ...

    def detect(self, image: Image, clock: Clock, *, closely: bool = False) -> tuple[Detection, ...]:
        """Return what the card's labels name in a uint8 HxWx3 BGR picture, in its pixels.

        closely: the picture is of one person, so that an accessory may score less.
        """
        ...


def load_detector(card: ModelCard, *, prefer_gpu: bool = True) -> Detector:
    """Return the detector a card describes. Raises ModelMissingError, ModelDamagedError."""
    if card.architecture == "ssd":
        return SsdDetector(card)
    if card.architecture == "yolox":
        return YoloxDetector(card, prefer_gpu=prefer_gpu)
    raise ModelDamagedError(f"{card.name} is of an unknown kind: {card.architecture}")


class SsdDetector:
    """TensorFlow's SSD through OpenCV, which has the detection layer built in. CPU only."""

    provider = "CPU"
    note = ""

    def __init__(self, card: ModelCard) -> None:
        self._card = card
        self.trusted = card.threshold("score")
        model, config = (np.frombuffer(card.read(part), np.uint8) for part in ("model", "config"))
        try:
            self._net = cv2.dnn.readNetFromTensorflow(model, config)
        except cv2.error as error:
            raise ModelDamagedError(f"{card.name} cannot be loaded: {error}") from error

    def detect(self, image: Image, clock: Clock, *, closely: bool = False) -> tuple[Detection, ...]:
        """Return persons and accessories. Raises VisionError when the model fails."""
        blob = to_input([image], "bgr", self._card.preprocessing)
        try:
            with clock.model("detector"):
                self._net.setInput(blob)
                rows = np.asarray(self._net.forward(), np.float32).reshape(-1, 7)
        except cv2.error as error:
            raise VisionError(f"{self._card.name} cannot be run: {error}") from error
        height, width = image.shape[:2]
        corners = rows[:, 3:7] * (width, height, width, height)
        return _detections(self._card, corners, rows[:, 1], rows[:, 2], image, closely=closely)


class YoloxDetector:
    """Megvii's YOLOX through ONNX Runtime, decoded here."""

    def __init__(self, card: ModelCard, *, prefer_gpu: bool = True) -> None:
        self._card = card
        self.trusted = card.threshold("score")
        self._session = Session(
            card.read("model"), card.name, usable_providers(prefer_gpu=prefer_gpu)
        )
        self._grid, self._stride = _grid(card.preprocessing.size)

    @property
    def provider(self) -> str:
        """What the model really runs on."""
        return self._session.provider

    @property
    def note(self) -> str:
        """A sentence for the viewer when a better provider failed, else empty."""
        return self._session.note

    def detect(self, image: Image, clock: Clock, *, closely: bool = False) -> tuple[Detection, ...]:
        """Return persons and accessories. Raises VisionError when the model fails."""
        blob = to_input([image], "bgr", self._card.preprocessing)
        with clock.model("detector"):
            rows = first_output(self._session, blob)[0]
        scores = rows[:, 4:5] * rows[:, 5:]
        best = scores.argmax(axis=1)
        centre = (rows[:, :2] + self._grid) * self._stride
        half = np.exp(rows[:, 2:4]) * self._stride / 2
        corners = np.concatenate([centre - half, centre + half], axis=1)
        corners /= letterbox_ratio(image, self._card.preprocessing)
        highest = scores[np.arange(len(best)), best]
        return _detections(self._card, corners, best, highest, image, closely=closely)


def _grid(size: tuple[int, int]) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """Cell (x, y) and stride of every output row: strides 8, 16, 32, rows before columns."""
    cells, strides = [], []
    for stride in _STRIDES:
        down, across = np.mgrid[: size[1] // stride, : size[0] // stride]
        cells.append(np.stack([across.ravel(), down.ravel()], axis=1))
        strides.append(np.full((across.size, 1), stride))
    return np.concatenate(cells).astype(np.float32), np.concatenate(strides).astype(np.float32)


def _detections(
    card: ModelCard,
    corners: npt.NDArray[np.floating],
    classes: npt.NDArray[np.number],
    scores: npt.NDArray[np.floating],
    image: Image,
    *,
    closely: bool,
) -> tuple[Detection, ...]:
    """Keep what the card names, scores enough, is large enough, and no better box of it covers.

    Persons may score less, down to the card's "score_with_face": whoever asks looks for the face.
    Seen closely, accessories may score less, down to "score_closely": whoever asks has them proven.
    """
    height, width = image.shape[:2]
    enough = card.threshold("score")
    persons = np.isin(classes, [kind for kind, label in card.labels.items() if label == "person"])
    accessories = card.thresholds.get("score_closely", enough) if closely else enough
    least = np.where(persons, card.thresholds.get("score_with_face", enough), accessories)
    keep = (scores >= least) & np.isin(classes, list(card.labels))
    if np.isnan(scores).any() or not np.isfinite(corners[keep]).all():
        raise VisionError(f"{card.name} answered nonsense")
    found = [
        Detection(
            Box(*(round(value) for value in row)).clipped(width, height),
            card.labels[int(kind)],
            score,
        )
        for row, kind, score in zip(
            corners[keep].tolist(), classes[keep].tolist(), scores[keep].tolist(), strict=True
        )
    ]
    large = [each for each in found if min(each.box.width, each.box.height) >= height * _SMALLEST]
    return _suppressed(large, card.threshold("nms"))


def _suppressed(found: list[Detection], limit: float) -> tuple[Detection, ...]:
    """Drop a box that overlaps a better one of its label by more than `limit` (IoU)."""
    kept: list[Detection] = []
    for each in sorted(found, key=lambda one: -one.score):
        rivals = (other for other in kept if other.label == each.label)
        if all(each.box.iou(other.box) <= limit for other in rivals):
            kept.append(each)
    return tuple(kept)
