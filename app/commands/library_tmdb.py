"""`trendflix library tmdb`: what TMDB knows of a film, asked with the viewer's own key."""

from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING, Annotated

import typer

from app import settings
from app.paths import (
    config_file,
    library_file,
    popular_posters_folder,
    posters_folder,
    tmdb_folder,
)

if TYPE_CHECKING:
    from store.library.tmdb import Tmdb
    from store.library.tmdb_film import TmdbFilm

_POPULAR = "popular"


def tmdb(
    film: Annotated[
        str, typer.Argument(metavar="FILM|popular", help="A title, path or key; or the list.")
    ],
    *,
    number: Annotated[
        int | None, typer.Option("--id", metavar="N", min=1, help="Its number at TMDB.")
    ] = None,
    over: Annotated[
        bool, typer.Option("--over", help="Also in place of what was typed in.")
    ] = False,
    pages: Annotated[int, typer.Option(min=1, max=25, help="Of the list, 20 films each.")] = 1,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Ask TMDB about a film, and keep title, year, plot, tags and poster; or show what is popular.

    Needs a key of your own, in the settings; without one nothing is ever asked. Only the title, the
    year and the number are sent. The posters of the popular list are kept for `trendflix posters`.
    This product uses the TMDB API but is not endorsed or certified by TMDB.

    Example: trendflix library tmdb "Tears of Steel"
    """
    service = _service()
    if film == _POPULAR:
        _show_popular(service, pages, as_json=as_json)
        return
    from app.library.film_named import film_named
    from app.library.tmdb_fields import fill_from_tmdb
    from store.library.library import Library

    with closing(Library(library_file())) as library:
        known = fill_from_tmdb(
            service, library, film_named(film, library.films()), posters_folder(), number, over=over
        )
    from app.library.listed_film import ListedFilm

    listed = ListedFilm.of(known, posters_folder())
    if as_json:
        typer.echo(listed.model_dump_json(indent=2))
    else:
        typer.echo(f"{listed.title} ({listed.year or 'year unknown'}): {listed.plot}")


def _service() -> Tmdb:
    from store.library.tmdb import Tmdb
    from store.library.tmdb_line import TmdbLine

    known = settings.load(config_file())
    return Tmdb(TmdbLine(known.tmdb_key, tmdb_folder()), known.language.replace("_", "-"))


def _show_popular(service: Tmdb, pages: int, *, as_json: bool) -> None:
    from app.library.tmdb_fields import keep_popular_posters

    films = service.popular(pages)
    keep_popular_posters(service, films, popular_posters_folder())
    if as_json:
        typer.echo(json.dumps([_row(film) for film in films], indent=2, ensure_ascii=False))
        return
    for place, film in enumerate(films, 1):
        typer.echo(f"{place:3}  {film.title} ({film.year})")


def _row(film: TmdbFilm) -> dict[str, object]:
    return {"tmdb": film.number, "title": film.title, "year": film.year, "plot": film.plot}
