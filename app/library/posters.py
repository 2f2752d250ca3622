"""Finds posters that look like one poster, by one model or by all and how far they agree."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.library.poster import PosterAnswer, PosterQuestion
from app.library.poster_files import PosterFile, PosterFolders
from app.library.poster_names import AGREEMENT, PosterEyes
from app.library.poster_ranking import PosterRanking, joined, ranking
from app.library.poster_sight import PosterSight, entry_of, model_of
from app.model_cards import CardEntry, choose, load_cards
from store.errors import PictureError

if TYPE_CHECKING:
    from vision.types import Embedding

_QUARTER: Final = 4
"""Among a few posters, all would be among the first ones of every model."""

Told = Callable[[float, str], None]


class PosterFinder:
    """The models of posters, each loaded when it is first wanted. For one thread at a time."""

    def __init__(self, models: Path, folders: PosterFolders, vectors: Path | None) -> None:
        """models: folder of models; vectors: of what posters look like, None keeps nothing."""
        self.folders = folders
        self._models, self._vectors = models, vectors
        self._sights: dict[str, PosterSight] = {}

    def find(
        self, question: PosterQuestion, posters: Sequence[PosterFile], told: Told
    ) -> PosterAnswer:
        """Return the posters most like the one asked about.

        Raises PosterMissingError, PictureError, CardError, FaceStepError, VisionError,
        NotWritableError.
        """
        began = time.perf_counter()
        entries = load_cards(self._models)  # models may have come since the last question
        wanted = tuple(PosterEyes) if question.model == AGREEMENT else (question.model,)
        chosen = {eyes: entry_of(eyes, entries) for eyes in wanted}
        here = [eyes for eyes in wanted if chosen[eyes].present]
        rankings = []
        for number, eyes in enumerate(here):
            sight = self._sight(chosen[eyes], entries)
            query = self._query(sight, question)
            tell = _part(told, number, len(here), sight.card.title)
            seen = sight.of([poster.path for poster in posters], tell)
            rankings.append(ranking(model_of(eyes, chosen[eyes]), query, seen))
        compared = min((len(one.values) for one in rankings), default=0)
        first = max(1, min(question.k, compared // _QUARTER))
        return PosterAnswer(
            posters=tuple(joined(posters, rankings, first)[: question.k]),
            models=tuple(one.model for one in rankings),
            missing=tuple(model_of(eyes, chosen[eyes]) for eyes in wanted if eyes not in here),
            compared=compared,
            first=first,
            milliseconds=(time.perf_counter() - began) * 1000,
            note=_note(posters, rankings),
        )

    def _query(self, sight: PosterSight, question: PosterQuestion) -> Embedding:
        if question.picture is not None:
            try:
                return sight.of_picture(question.picture)
            except PictureError as error:  # it says what, where a feed says of which picture
                raise PictureError(f"The picture cannot be used: {error}.") from error
        path = self.folders.of_film(question.film or "")
        seen = sight.of([path], lambda _: None)
        if path not in seen:
            raise PictureError("The poster of this film cannot be read.")
        return seen[path]

    def _sight(self, entry: CardEntry, entries: Mapping[str, CardEntry]) -> PosterSight:
        image = entry.card.files["image"].sha256
        if image not in self._sights:
            faces = choose(entries, "faces").card
            self._sights[image] = PosterSight(entry, faces, self._vectors)
        return self._sights[image]


def _note(posters: Sequence[PosterFile], rankings: Sequence[PosterRanking]) -> str:
    read = min((len(one.values) for one in rankings), default=len(posters))
    unread = len(posters) - read
    return f"{unread} of {len(posters)} pictures could not be read." if unread else ""


def _part(told: Told, number: int, models: int, title: str) -> Callable[[float], None]:
    """Return what tells how far all models are, from how far one of them is."""
    return lambda share: told((number + share) / models, title)
