"""`trendflix library import`: the film of a web page, fetched by yt-dlp into a folder."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands.library_progress import telling
from app.paths import library_file, posters_folder
from store.library.film import Folder

if TYPE_CHECKING:
    from store.library.film import Film


def import_film(
    address: Annotated[str, typer.Argument(metavar="URL")],
    *,
    to: Annotated[Path, typer.Option(metavar="FOLDER", help="Where the film goes.")],
    progress: Annotated[
        bool, typer.Option("--progress", help="Tell how far it is, as lines of JSON.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Fetch the film of a web page into a folder of the library, with what the page says of it.

    Only where you may: many sites forbid it. Needs yt-dlp, which `trendflix online update`
    installs. Ctrl+C ends it, and nothing of the film stays.

    Example: trendflix library import https://example.com/film --to ~/Videos
    """
    from app.library.film_import import FilmImport
    from app.library.listed_film import ListedFilm

    folder = to.expanduser().absolute()
    if not folder.is_dir():
        raise typer.BadParameter(f"no folder: {folder}")
    with telling(lines=progress) as told:
        path = FilmImport().fetch(address, folder, told)
        film = _taken_in(path)
    if as_json:
        typer.echo(ListedFilm.of(film, posters_folder()).model_dump_json(indent=2))
    else:
        typer.echo(f"{film.title}: {film.path}")


def _taken_in(path: Path) -> Film:
    """Take a film that was fetched into the library, and its folder if it is not in it."""
    from store.library.library import Library
    from store.library.scan import Scan

    with closing(Library(library_file())) as library:
        roots = [one for one in library.folders() if path.is_relative_to(one.path)]
        if not roots:
            roots = [Folder(path.parent)]
            library.add_folder(roots[0])
        scan = Scan(library, posters_folder(), roots[-1:])
        for _step in scan.steps():
            pass
        known = {film.path: film for film in library.films()}
        same = {one.path: one.film for one in library.passed()}
        film = known.get(path) or library.film(same.get(path, ""))
    if film is None:
        raise typer.BadParameter(f"what came is no film: {path}")
    return film
