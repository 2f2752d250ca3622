"""`python -m training measure`: category precision and damage recall of an image tower's file."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from training.photos import Photos, read_photos
from training.space import GARMENTS, MEAN, STD
from training.views import squashed
from vision.film_damage import damaged
from vision.types import Image

Rows = npt.NDArray[np.float32]
PLACES: Final = 10


def main(arguments: Sequence[str]) -> None:
    """Print the figures as JSON; queries are the validation photos, the gallery is the rest."""
    parser = argparse.ArgumentParser(prog="python -m training measure", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="has train/ and validation/")
    parser.add_argument("--model", type=Path, required=True, help="the ONNX file")
    given = parser.parse_args(arguments)
    gallery, queries = (read_photos(given.data / split) for split in ("train", "validation"))
    sys.stdout.write(json.dumps(figures(given.model, gallery, queries), indent=2) + "\n")


def figures(model: Path, gallery: Photos, queries: Photos) -> dict[str, object]:
    """Return P@10 by class and of all, and R@1 of damaged queries among all photos, undamaged."""
    known, asked = encode(model, gallery.images), encode(model, queries.images)
    hurt = encode(model, [damaged(image, seed) for seed, image in enumerate(queries.images)])
    hits = precision(asked, queries.labels, known, gallery.labels)
    found = (hurt @ np.concatenate([asked, known]).T).argmax(axis=1)
    return {
        "p@10": round(float(hits.mean()), 4),
        "p@10 by class": {
            name: round(float(hits[queries.labels == place].mean()), 3)
            for place, name in enumerate(GARMENTS)
        },
        "r@1 damaged": round(float((found == np.arange(len(asked))).mean()), 4),
    }


def precision(
    asked: Rows, wanted: npt.NDArray[np.int64], known: Rows, labels: npt.NDArray[np.int64]
) -> npt.NDArray[np.float64]:
    """Return for each query the share of its PLACES nearest that are of its class."""
    nearest = np.argsort(-(asked @ known.T), axis=1)[:, :PLACES]
    return np.asarray((labels[nearest] == wanted[:, None]).mean(axis=1))


def encode(model: Path, images: Sequence[Image]) -> Rows:
    """Return float32 (n, dim), rows of length 1, of uint8 HxWx3 RGB pictures."""
    import onnxruntime

    session = onnxruntime.InferenceSession(str(model), providers=["CPUExecutionProvider"])
    rows = []
    for image in images:
        values = ((squashed(image) / np.float32(255) - MEAN) / STD).transpose(2, 0, 1)[None]
        rows.append(session.run(None, {"image": values.astype(np.float32)})[0])
    joined = np.concatenate(rows)
    return np.asarray(joined / np.linalg.norm(joined, axis=1, keepdims=True), np.float32)
