"""TMDB, with the viewer's own key: what is popular, what a film is about, and its poster.

This product uses the TMDB API but is not endorsed or certified by TMDB.
"""

from __future__ import annotations

import json
from typing import Any, Final

from store.errors import TmdbError, TmdbNothingError
from store.library.facts import text_of
from store.library.film import Film, Kind
from store.library.tmdb_film import TmdbFilm, films_of
from store.library.tmdb_line import DAY, TmdbLine

_WEEK: Final = 7 * DAY
_PLOT: Final = 20_000


class Tmdb:
    """All methods raise TmdbKeyError, TmdbError, DiskFullError, NotWritableError."""

    def __init__(self, line: TmdbLine, language: str = "") -> None:
        """language: of titles and plots, as "de" or "zh-CN"; empty: English."""
        self._line = line
        self._asked = {"language": language} if language else {}

    def popular(self, pages: int = 1) -> list[TmdbFilm]:
        """Return the films that are popular today, 20 of a page."""
        found: list[TmdbFilm] = []
        for page in range(1, pages + 1):
            found += films_of(self._said("/movie/popular", DAY, page=str(page)))
        return found

    def search(self, title: str, year: int = 0, *, series: bool = False) -> list[TmdbFilm]:
        """Return films, or series, of about this title, the likeliest first."""
        if series:
            return films_of(self._said("/search/tv", _WEEK, query=title))
        when = {"year": str(year)} if year else {}
        return films_of(self._said("/search/movie", _WEEK, query=title, **when))

    def film(self, number: int, *, series: bool = False) -> TmdbFilm:
        """Return the film, or series, of this number. Raises TmdbNothingError."""
        film = TmdbFilm.of(self._said(f"/{'tv' if series else 'movie'}/{number}", _WEEK))
        if film is None:
            raise TmdbNothingError("TMDB knows nothing of this.")
        return film

    def poster(self, film: TmdbFilm) -> bytes:
        """Return the encoded poster of a film; empty where it has none."""
        return self._line.picture(film.poster) if film.poster else b""

    def match(self, film: Film) -> TmdbFilm:
        """Return what a film of the library, or the series of an episode, most likely is.

        Raises TmdbNothingError where nothing of that title is known.
        """
        series = film.kind is Kind.EPISODE
        title = film.series if series else film.title
        found = self.search(title, film.year, series=series)
        if not found and film.year and not series:
            found = self.search(title)
        same = [one for one in found if _plain(one.title) == _plain(title)]
        near = [one for one in same or found if not film.year or abs(one.year - film.year) <= 1]
        if chosen := near or same:
            return self.film(chosen[0].number, series=series)
        raise TmdbNothingError(f"TMDB knows no film called {title}.")

    def fields(self, film: Film, known: TmdbFilm) -> dict[str, Any]:
        """Return what TMDB says of a film of the library, by the names of its fields."""
        if film.kind is not Kind.EPISODE:
            said = {
                "title": known.title,
                "year": known.year,
                "plot": known.plot,
                "caption": known.caption,
                "tags": known.tags,
            }
        else:
            said = {"series": known.title, **self._episode(film, known.number)}
        return {name: value for name, value in said.items() if value} | {"tmdb": known.number}

    def _episode(self, film: Film, series: int) -> dict[str, Any]:
        path = f"/tv/{series}/season/{film.season}/episode/{film.episode}"
        try:
            said = self._said(path, _WEEK)
        except TmdbNothingError:
            return {}
        if not isinstance(said, dict):
            return {}
        return {"title": text_of(said.get("name")), "plot": text_of(said.get("overview"), _PLOT)}

    def _said(self, path: str, fresh: float, **asked: str) -> Any:
        try:
            return json.loads(self._line.answer(path, self._asked | asked, fresh))
        except (ValueError, RecursionError) as error:
            raise TmdbError("TMDB gives an answer that is not understood.") from error


def _plain(words: str) -> str:
    return "".join(sign for sign in words.casefold() if sign.isalnum())
