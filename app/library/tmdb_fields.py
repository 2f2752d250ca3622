"""What TMDB says becomes part of the library, as if the viewer had typed it in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from app.library.typed_fields import typed_in
from store.errors import PictureError
from store.file_names import file_name_of
from store.library.film import Film, Kind
from store.library.library import Library
from store.library.poster_file import CHOSEN
from store.library.posters import keep_poster
from store.library.tmdb import Tmdb
from store.library.tmdb_film import TmdbFilm


def fill_from_tmdb(
    service: Tmdb,
    library: Library,
    film: Film,
    posters: Path,
    number: int | None = None,
    *,
    over: bool = False,
) -> Film:
    """Keep what TMDB says of a film, and return it. number: at TMDB, if the viewer knows it.

    over: in place of what was typed in, too. Raises TmdbError, LibraryUnavailableError,
    DiskFullError, NotWritableError.
    """
    series = film.kind is Kind.EPISODE
    number = number or film.tmdb
    known = service.film(number, series=series) if number else service.match(film)
    fields = service.fields(film, known)
    kept = frozenset() if over else film.typed
    filled = typed_in(film, {name: value for name, value in fields.items() if name not in kept})
    if CHOSEN not in kept and _poster(service, known, posters, film.key):
        filled = replace(filled, typed=filled.typed | {CHOSEN})
    library.put([filled])
    return filled


def keep_popular_posters(service: Tmdb, films: Iterable[TmdbFilm], folder: Path) -> None:
    """Keep the posters of a list of films, called as they are; former ones go."""
    names = {film.number: file_name_of(f"{film.title} ({film.year})") for film in films}
    former = set(folder.glob("*.webp")) if folder.is_dir() else set()
    for old in former - {folder / f"{name}.webp" for name in names.values()}:
        old.unlink(missing_ok=True)
    for film in films:
        _poster(service, film, folder, names[film.number])


def _poster(service: Tmdb, film: TmdbFilm, folder: Path, name: str) -> bool:
    content = service.poster(film)
    if not content:
        return False
    try:
        keep_poster(folder, name, content)
    except PictureError:
        return False
    return True
