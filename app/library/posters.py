"""Finds posters that look like one poster, by one model or by all and how far they agree."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app.library.poster import (
    AGREEMENT,
    Nearness,
    PosterAnswer,
    PosterEyes,
    PosterModel,
    PosterQuestion,
    SimilarPoster,
)
from app.library.poster_files import PosterFile, PosterFolders
from app.library.poster_sight import PosterSight, entry_of, model_of
from app.model_cards import CardEntry, choose
from store.errors import PictureError

if TYPE_CHECKING:
    from vision.types import Embedding

Told = Callable[[float, str], None]


class PosterFinder:
    """The models of posters, each loaded when it is first wanted. For one thread at a time."""

    def __init__(
        self, entries: Mapping[str, CardEntry], folders: PosterFolders, vectors: Path | None
    ) -> None:
        """vectors: folder of what posters look like; None keeps nothing. Raises CardError."""
        self.folders = folders
        self._entries, self._vectors = entries, vectors
        self._faces = choose(entries, "faces").card
        self._sights: dict[str, PosterSight] = {}

    def find(
        self, question: PosterQuestion, posters: Sequence[PosterFile], told: Told
    ) -> PosterAnswer:
        """Return the posters most like the one asked about.

        Raises PosterMissingError, PictureError, FaceStepError, VisionError, NotWritableError.
        """
        began = time.perf_counter()
        wanted = tuple(PosterEyes) if question.model == AGREEMENT else (question.model,)
        chosen = {eyes: entry_of(eyes, self._entries) for eyes in wanted}
        models = {eyes: model_of(eyes, entry) for eyes, entry in chosen.items()}
        here = {eyes: chosen[eyes] for eyes in wanted if chosen[eyes].present}
        views = []
        for number, (eyes, entry) in enumerate(here.items()):
            told_part = _told_part(told, number, len(here), len(posters), entry)
            views.append(self._view(models[eyes], self._sight(entry), question, posters, told_part))
        found = _joined(posters, views, question.k)
        return PosterAnswer(
            posters=tuple(found[: question.k]),
            models=tuple(models[eyes] for eyes in here),
            missing=tuple(models[eyes] for eyes in wanted if eyes not in here),
            compared=min((len(view.values) for view in views), default=0),
            milliseconds=(time.perf_counter() - began) * 1000,
            note=_note(posters, views),
        )

    def _view(
        self,
        model: PosterModel,
        sight: PosterSight,
        question: PosterQuestion,
        posters: Sequence[PosterFile],
        told: Callable[[int], None],
    ) -> _View:
        query = self._query(sight, question)
        seen = sight.of([poster.path for poster in posters], told)
        return _View(model, _values(model, query, seen))

    def _query(self, sight: PosterSight, question: PosterQuestion) -> Embedding:
        if question.picture is not None:
            return sight.of_picture(question.picture)
        path = self.folders.of_film(question.film or "")
        seen = sight.of([path], lambda _: None)
        if path not in seen:
            raise PictureError("The poster of this film cannot be read.")
        return seen[path]

    def _sight(self, entry: CardEntry) -> PosterSight:
        name = entry.card.name
        if name not in self._sights:
            self._sights[name] = PosterSight(entry, self._faces, self._vectors)
        return self._sights[name]


@dataclass(frozen=True, slots=True)
class _View:
    """What one model says: similarity or distance of every poster that can be read."""

    model: PosterModel
    values: dict[Path, float]

    @property
    def order(self) -> dict[Path, int]:
        """The place of every poster, from 1."""
        sign = -1 if self.model.metric == "cosine" else 1
        nearest = sorted(self.values, key=lambda path: (sign * self.values[path], path))
        return {path: place for place, path in enumerate(nearest, start=1)}

    def nearness(self, path: Path, rank: int) -> Nearness:
        """Say how near a poster is."""
        value, name = self.values[path], self.model.name
        if self.model.metric == "cosine":
            share = min(1.0, max(0.0, value))
            return Nearness(model=name, rank=rank, similarity=value, share=share)
        farthest = max(self.values.values())
        share = value / farthest if farthest else 0.0
        return Nearness(model=name, rank=rank, distance=value, share=share)


def _values(
    model: PosterModel, query: Embedding, seen: Mapping[Path, Embedding]
) -> dict[Path, float]:
    """Compare as the card declares: cosine of unit rows, or distance of rows as they are."""
    if not seen:
        return {}
    rows = np.stack(list(seen.values()))
    near = rows @ query if model.metric == "cosine" else np.linalg.norm(rows - query, axis=1)
    return dict(zip(seen, near.tolist(), strict=True))


def _joined(posters: Sequence[PosterFile], views: Sequence[_View], k: int) -> list[SimilarPoster]:
    """Return every poster that all models saw: most agreed on first, then by the sum of places."""
    orders = [(view, view.order) for view in views]
    found = [
        _similar(poster, [(view, order[poster.path]) for view, order in orders], k)
        for poster in posters
        if orders and all(poster.path in order for _, order in orders)
    ]
    return sorted(found, key=lambda one: (-one.agree, sum(near.rank for near in one.by)))


def _similar(poster: PosterFile, said: Sequence[tuple[_View, int]], k: int) -> SimilarPoster:
    return SimilarPoster(
        film=poster.film,
        title=poster.title,
        path=str(poster.path),
        agree=sum(rank <= k for _, rank in said),
        by=tuple(view.nearness(poster.path, rank) for view, rank in said),
    )


def _note(posters: Sequence[PosterFile], views: Sequence[_View]) -> str:
    unread = len(posters) - min((len(view.values) for view in views), default=len(posters))
    return f"{unread} of {len(posters)} pictures could not be read." if unread else ""


def _told_part(
    told: Told, number: int, models: int, posters: int, entry: CardEntry
) -> Callable[[int], None]:
    def tell(done: int) -> None:
        told((number + done / max(1, posters)) / models, entry.card.title)

    return tell
