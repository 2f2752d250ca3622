"""Films as TMDB tells of them; its answers are strangers' words and are read as such."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final, Self

from store.library.facts import number_of, tags_of, text_of

_POSTER: Final = re.compile(r"/[\w-]{1,80}\.(?:jpg|jpeg|png|webp)")
_PLOT: Final = 20_000


@dataclass(frozen=True, slots=True)
class TmdbFilm:
    """number: at TMDB, of films and of series apart. title: of a series, its name.

    poster: path of its poster at TMDB's own servers; empty where there is none.
    """

    number: int
    title: str
    year: int = 0
    plot: str = ""
    caption: str = ""
    tags: tuple[str, ...] = ()
    poster: str = ""

    @classmethod
    def of(cls, said: Any) -> Self | None:
        """Return the film a part of an answer is about; None where it makes no sense."""
        if not isinstance(said, dict):
            return None
        number, title = said.get("id"), text_of(said.get("title") or said.get("name"))
        if type(number) is not int or not 0 < number < 1 << 31 or not title:
            return None
        date = str(said.get("release_date") or said.get("first_air_date") or "")
        poster = str(said.get("poster_path") or "")
        genres = _list(said.get("genres"))
        return cls(
            number,
            title,
            number_of(date[:4]),
            text_of(said.get("overview"), _PLOT),
            text_of(said.get("tagline")),
            tags_of([one.get("name") for one in genres if isinstance(one, dict)]),
            poster if _POSTER.fullmatch(poster) else "",
        )


def films_of(said: Any) -> list[TmdbFilm]:
    """Return the films of an answer that lists some."""
    results = _list(said.get("results")) if isinstance(said, dict) else []
    return [film for one in results if (film := TmdbFilm.of(one))]


def _list(said: Any) -> list[Any]:
    return said if isinstance(said, list) else []
