"""UMAP by umap-learn: groups stay together, and groups that are alike lie nearer."""

from __future__ import annotations

import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from app.library import pca

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.library.projection import Rows, Share

_NEIGHBOURS: Final = 15
_WIDTH: Final = 10.0  # of the map it begins with, as UMAP makes its own


def fit(rows: Rows, dimensions: int, seed: int, share: Share) -> Rows:
    """Return float32 (n, dimensions)."""
    share(0.0)
    start = pca.fit(rows, dimensions, seed, lambda _: None)
    start = start / max(float(np.ptp(start)), 1e-9) * _WIDTH
    start += np.random.default_rng(seed).normal(0, 1e-3, start.shape).astype(np.float32)
    bar = {"disable": False, "file": _Steps(share), "bar_format": "{percentage}\n"}
    with _quiet():
        found = _umap(rows, dimensions, seed, init=start, tqdm_kwds=bar).fit(pca.core(rows))
    return np.asarray(found.embedding_, np.float32)


def place(known: Rows, points: Rows, new: Rows, seed: int) -> Rows:
    """Return where new rows lie among the known ones, each for itself."""
    with _quiet():
        model = _umap(known, points.shape[1], seed, init=points, n_epochs=0)
        model.fit(pca.core(known))
        # No step is made, so it stays as it was; models are fitted anew, for they are kept as code.
        model.embedding_, model.n_epochs = points, None
        return np.asarray(model.transform(pca.core(new, known)), np.float32)


class _Steps:
    """Reads how far it is out of the progress bar it is given to write to."""

    def __init__(self, share: Share) -> None:
        self._share = share

    def write(self, text: str) -> None:
        """Take what the bar writes."""
        for word in text.split():
            self._share(min(1.0, float(word) / 100))

    def flush(self) -> None:
        """Have nothing to flush."""


def _umap(rows: Rows, dimensions: int, seed: int, **values: Any) -> Any:
    from umap import UMAP

    neighbours = min(_NEIGHBOURS, len(rows) - 1)
    return UMAP(neighbours, dimensions, random_state=seed, n_jobs=1, **values)


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep its advice to programmers from people."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
