"""Looking films through, asked like a question: for programs that want to hear how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.library.film_indexing import FilmIndexing
from app.library.index_run import index_films
from app.library.indexed_film import Indexed
from app.library.unindexed import unindexed
from app.model_cards import choose, load_cards
from app.paths import models_folder
from vision.sampling import KEY_FRAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.library.index_question import IndexQuestion
    from store.library.film import Film
    from vision.card import ModelCard


def index_asked(
    question: IndexQuestion,
    films: Sequence[Film],
    folder: Path,
    encoder: ModelCard,
    told: Callable[[float, str], None],
) -> Indexed:
    """Index the films asked for, of those in the library, with progress over all of them.

    Raises StoreError, VisionError where no film can be indexed.
    """
    chosen = [film for film in films if film.key in question.films]
    if not question.films:
        chosen = unindexed(films, folder, encoder)
    indexing = FilmIndexing(encoder, choose(load_cards(models_folder()), "faces").card, folder)
    answers = [
        index_films([film], indexing, KEY_FRAMES, _over_all(told, place, len(chosen), film.title))
        for place, film in enumerate(chosen)
    ]
    return Indexed(
        encoder=indexing.encoder,
        indexed=tuple(one for answer in answers for one in answer.indexed),
        refused=tuple(one for answer in answers for one in answer.refused),
    )


def _over_all(
    told: Callable[[float, str], None], place: int, count: int, title: str
) -> Callable[[float, str], None]:
    return lambda share, _doing: told((place + share) / count, title)
