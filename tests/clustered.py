"""Vectors in clusters, as a catalogue's are, and their files."""

from __future__ import annotations

import numpy as np

from store.category_vectors import CategoryVectors, Sketched
from store.coarse import Coarse
from store.sketches import SketchFile, sketch_content
from store.vectors import Vectors

DIMENSION = 128


def clustered(count, seed=0, noise=0.03):
    """Unit rows float16 (count, DIMENSION) around 300 centres."""
    centres = np.random.default_rng(1).standard_normal((300, DIMENSION), dtype=np.float32)
    random = np.random.default_rng(seed)
    rows = centres[random.integers(0, 300, count)] * np.float32(0.1)
    rows += np.float32(noise) * random.standard_normal(rows.shape, dtype=np.float32)
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float16)


def questions(count):
    return clustered(count, seed=99, noise=0.05).astype(np.float32)


def opened(folder, parts, *, sketched=True, dead=None, plain=()):
    """Write segments and open them as a category.

    dead: rows of the first that are no more. plain: segments without sketches.
    """
    folder.mkdir(exist_ok=True)
    coarse = Coarse.learned(parts[0][:8192]) if sketched else None
    segments, sketches = [], []
    for number, stored in enumerate(parts):
        path = folder / f"{number}"
        path.write_bytes(stored.tobytes())
        gone = dead if number == 0 else None
        segments.append(Vectors(path, stored.shape[1], len(stored), gone))
        if coarse is None or number in plain:
            sketches.append(None)
        else:
            path = folder / f"{number}.i8"
            path.write_bytes(sketch_content(coarse, stored))
            sketches.append(Sketched(coarse, SketchFile(path, len(stored), coarse)))
    return CategoryVectors(segments, sketches)


def found(near):
    """Return (segment, row) of what was found, best first."""
    return list(zip(near.segments.tolist(), near.rows.tolist(), strict=True))


def nearest(parts, query, count, allowed=None):
    """Return (segment, row) of what is really nearest, best first."""
    cosines = np.concatenate([stored.astype(np.float32) @ query for stored in parts])
    places = [(number, row) for number, stored in enumerate(parts) for row in range(len(stored))]
    if allowed is not None:
        cosines[~np.concatenate(allowed)] = -2.0
    best = np.argsort(-cosines, kind="stable")[:count]
    return [places[each] for each in best if cosines[each] > -2.0]
