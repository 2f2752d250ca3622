"""The clothing photos, small enough for memory, and which of their pixels are the garment."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from training.space import GARMENTS
from vision.types import Image

LONGEST = 400
"""Pixels of a photo's longer side in memory."""
_MATTE = 320  # pixels a side that U2-Net looks at
_MATTE_KEPT = 160


@dataclass(frozen=True, slots=True, eq=False)
class Photos:
    """One split. images: uint8 HxWx3 RGB; labels: int64 (n,), places in GARMENTS."""

    images: list[Image]
    labels: npt.NDArray[np.int64]
    mattes: npt.NDArray[np.uint8] | None = None


def read_photos(folder: Path) -> Photos:
    """Read `folder/<garment>/*.jpg` in sorted order."""
    paths = sorted(folder.glob("*/*.jpg"))
    labels = np.array([GARMENTS.index(path.parent.name) for path in paths], np.int64)
    return Photos([_read(path) for path in paths], labels)


def _read(path: Path) -> Image:
    bgr = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if bgr is None:
        raise OSError(f"{path} is no picture.")
    ratio = LONGEST / max(bgr.shape[:2])
    if ratio < 1:
        bgr = cv2.resize(bgr, None, fx=ratio, fy=ratio, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8)


def garment_mattes(images: list[Image], model: Path) -> npt.NDArray[np.uint8]:
    """Return uint8 (n, 160, 160), 255 = garment, by a U2-Net ONNX file; squashed to squares."""
    import onnxruntime

    session = onnxruntime.InferenceSession(str(model), providers=["CPUExecutionProvider"])
    name = session.get_inputs()[0].name
    return np.stack([_matte(image, session, name) for image in images])


def _matte(image: Image, session: object, name: str) -> npt.NDArray[np.uint8]:
    small = cv2.resize(image, (_MATTE, _MATTE), interpolation=cv2.INTER_AREA).astype(np.float32)
    small /= max(float(small.max()), 1.0)
    values = (small - (0.485, 0.456, 0.406)) / (0.229, 0.224, 0.225)
    feed = {name: values.transpose(2, 0, 1)[None].astype(np.float32)}
    raw = session.run(None, feed)[0][0, 0]  # type: ignore[attr-defined]
    raw = (raw - raw.min()) / max(float(raw.max() - raw.min()), 1e-6)
    kept = cv2.resize(raw, (_MATTE_KEPT, _MATTE_KEPT), interpolation=cv2.INTER_AREA)
    return np.asarray((kept * 255).round(), np.uint8)
