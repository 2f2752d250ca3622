"""Principal components: the directions in which the rows differ most."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from app.library.projection import Rows, Share

_CORE: Final = 50
"""Dimensions that t-SNE and UMAP are given, as the papers on both advise."""
_NOISE: Final = 1e-9
"""Share of the largest variance below which a direction is nothing but rounding."""


def fit(rows: Rows, dimensions: int, seed: int, share: Share) -> Rows:  # noqa: ARG001 - no chance
    """Return float32 (n, dimensions); axes the rows have no use for are 0."""
    share(0.0)
    return _shifted(rows, rows) @ axes(rows, dimensions)


def place(known: Rows, points: Rows, new: Rows, seed: int) -> Rows:  # noqa: ARG001 - no chance
    """Return where new rows lie: by the axes that put the known ones where they are."""
    spread = _shifted(known, known).astype(np.float64)
    values, vectors = np.linalg.eigh(spread.T @ spread)
    kept = values > values[-1] * _NOISE
    vectors, values = vectors[:, kept], values[kept]
    middle = points.mean(axis=0)
    found = vectors @ ((vectors.T @ (spread.T @ (points - middle))) / values[:, None])
    return np.asarray(_shifted(new, known) @ found + middle, np.float32)


def core(rows: Rows, of: Rows | None = None) -> Rows:
    """Return float32 (n, up to 50): the rows along the main axes of `of`, or of themselves."""
    of = rows if of is None else of
    return np.asarray(_shifted(rows, of) @ axes(of, min(_CORE, *of.shape)), np.float32)


def axes(rows: Rows, count: int) -> npt.NDArray[np.float32]:
    """Return float32 (dim, count): unit columns, of most variance first, in a fixed direction."""
    spread = _shifted(rows, rows).astype(np.float64)
    values, vectors = np.linalg.eigh(spread.T @ spread)
    found = vectors[:, ::-1][:, :count]
    found[:, values[::-1][:count] <= max(values[-1], _NOISE) * _NOISE] = 0
    largest = np.take_along_axis(found, np.abs(found).argmax(axis=0)[None], axis=0)
    found = found * np.where(largest < 0, -1.0, 1.0)
    missing = max(0, count - found.shape[1])
    return np.asarray(np.pad(found, ((0, 0), (0, missing))), np.float32)


def _shifted(rows: Rows, of: Rows) -> Rows:
    return np.asarray(rows - of.mean(axis=0), np.float32)
