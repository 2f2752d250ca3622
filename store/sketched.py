"""Finding which of many embeddings may be near, by their sketches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numkong
import numpy as np
import numpy.typing as npt

from store.coarse import Coarse, Sketches
from store.sketches import SketchFile
from store.stack import Rows, by_segment, starts_of
from store.vectors import Mask, Vector

_Scores = npt.NDArray[np.int32]

WHOLE: Final = 150_000
"""Up to so many sketches are all compared; among more, those of the nearest lists."""
_LISTS: Final = 240
"""Lists whose sketches are compared, where there is plenty to find."""
_PLENTY: Final = 250_000
"""So many rows are plenty: the fewer may be found, the further away are the nearest."""
_PICKED: Final = 60_000
"""Up to so many rows, their sketches are picked out one by one."""
_TILE: Final = 16
"""numkong compares full tiles of packed rows 5 to 14 times as fast as any other number of them."""


class SketchedVectors:
    """The sketches of segments that share a coarse view; rows are numbered through all of them.

    Sketches are arranged for comparing when they are first needed (numkong.dots_pack). That takes
    about WIDTH + 20 bytes of memory for each, and lasts.
    """

    def __init__(self, coarse: Coarse, files: Sequence[SketchFile]) -> None:
        """files: in the order of their rows' numbers."""
        self._coarse, self._files = coarse, tuple(files)
        self.starts = starts_of([len(each.rows) for each in files])
        self._lists = _Lists(coarse, files) if self.starts[-1] > WHOLE else None
        self._packed: dict[int, _Packed] = {}

    def near(self, query: Vector, most: int, allowed: Mask | None) -> Rows:
        """Return up to `most` rows, ascending, that are likely the nearest of all.

        query: float32 (dim,). allowed: bool (rows,), which may be found; None: all.
        """
        asked = self._coarse.asked(query)
        number = int(self.starts[-1]) if allowed is None else int(np.count_nonzero(allowed))
        if allowed is not None and number <= self._worth_picking():
            rows = np.flatnonzero(allowed)
            return rows[_best(self._picked(asked, rows), most)]
        if self._lists is None:
            scores = self._all(asked)
            rows = np.arange(len(scores)) if allowed is None else np.flatnonzero(allowed)
            return rows[_best(scores if allowed is None else scores[rows], most)]
        near = self._lists.nearest(asked, _lists_for(number))
        scores, found = self._listed(self._lists, asked, near)
        if allowed is not None:
            kept = allowed[found]
            scores, found = scores[kept], found[kept]
        return np.sort(found[_best(scores, most)]).astype(np.int64)

    def _worth_picking(self) -> int:
        """Return of how many rows sketches are picked out: one costs as much as ten in tiles."""
        return _PICKED if self._lists else int(self.starts[-1]) // 10

    def _picked(self, asked: Sketches, rows: Rows) -> _Scores:
        """Return the scores of some rows."""
        parts = [
            numkong.cdist(asked, np.take(self._files[segment].rows, own, axis=0), "dot")
            for segment, own in by_segment(self.starts, rows)
        ]
        return _joined(parts)

    def _all(self, asked: Sketches) -> _Scores:
        whole = [self._whole(number) for number in range(len(self._files))]
        return np.concatenate([each.scores(asked) for each in whole])

    def _listed(
        self, lists: _Lists, asked: Sketches, numbers: Sequence[int]
    ) -> tuple[_Scores, npt.NDArray[np.int32]]:
        """Return scores and rows of these lists."""
        scores = [self._list(lists, number).scores(asked) for number in numbers]
        return np.concatenate(scores), np.concatenate([lists.rows(number) for number in numbers])

    def _whole(self, segment: int) -> _Packed:
        if segment not in self._packed:
            self._packed[segment] = _Packed(self._files[segment].rows)
        return self._packed[segment]

    def _list(self, lists: _Lists, number: int) -> _Packed:
        if number not in self._packed:
            parts = [
                np.take(self._files[segment].rows, own, axis=0)
                for segment, own in by_segment(self.starts, lists.rows(number))
            ]
            self._packed[number] = _Packed(np.concatenate(parts))
        return self._packed[number]


class _Packed:
    """Sketches arranged for comparing, with zeros behind them to fill the last tile."""

    def __init__(self, rows: Sketches) -> None:
        self._count = len(rows)
        filled = np.concatenate([rows, np.zeros((-len(rows) % _TILE, rows.shape[1]), np.int8)])
        self._tiles = numkong.dots_pack(filled)

    def scores(self, asked: Sketches) -> _Scores:
        """Return the product of each sketch with what is asked, int8 (1, WIDTH)."""
        return np.asarray(numkong.dots_packed(asked, self._tiles))[0, : self._count]


class _Lists:
    """Which rows are in which list."""

    def __init__(self, coarse: Coarse, files: Sequence[SketchFile]) -> None:
        lists = np.concatenate([each.lists for each in files])
        self._order = np.argsort(lists, kind="stable").astype(np.int32)
        self._edges: list[int] = starts_of(np.bincount(lists).tolist()).tolist()
        self._filled = np.flatnonzero(np.diff(self._edges))
        self._centres = _Packed(coarse.whole_centres()[self._filled])

    def rows(self, number: int) -> npt.NDArray[np.int32]:
        """Return the rows of a list, ascending."""
        return self._order[self._edges[number] : self._edges[number + 1]]

    def nearest(self, asked: Sketches, most: int) -> list[int]:
        """Return up to `most` lists that are not empty and nearest to a query's sketch."""
        chosen = self._filled[_best(self._centres.scores(asked), most)]
        return chosen.tolist()  # type: ignore[no-any-return]


def _lists_for(number: int) -> int:
    """Return how many lists are compared where so many rows may be found."""
    return round(_LISTS * max(1.0, _PLENTY / number))


def _joined(parts: Sequence[Any]) -> _Scores:
    """Return the scores of several comparisons of one query as one array."""
    arrays = [np.asarray(part)[0] for part in parts]
    return np.concatenate(arrays) if arrays else np.empty(0, np.int32)


def _best(scores: npt.NDArray[Any], most: int) -> Rows:
    """Return the places of the `most` highest scores, ascending."""
    if len(scores) <= most:
        return np.arange(len(scores))
    places = np.flatnonzero(scores >= np.partition(scores, -most)[-most])
    if len(places) == most:
        return places
    return np.sort(places[np.argsort(-scores[places], kind="stable")[:most]])
