"""`trendflix library`: the viewer's own films, folder by folder, and what is known of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from app.commands.library_progress import telling
from app.low_priority import lower_priority
from app.paths import library_file, posters_folder
from store.library.film import Film, Folder, Kind

if TYPE_CHECKING:
    from app.library.listed_film import Scanned
    from store.library.library import Library

app = typer.Typer(no_args_is_help=True)

_MOST_PROBLEMS = 20
AsJson = Annotated[bool, typer.Option("--json", help="For programs.")]
Lines = Annotated[bool, typer.Option("--progress", help="Tell how far it is, as lines of JSON.")]
OneFilm = Annotated[str, typer.Argument(metavar="FILM", help="Its title, path or key.")]


@app.command()
def add(
    folders: Annotated[list[Path], typer.Argument(metavar="FOLDER")],
    *,
    category: Annotated[
        str, typer.Option(metavar="NAME", help="Of films that lie in no folder below it.")
    ] = "",
    look: Annotated[bool, typer.Option("--scan/--no-scan", help="Look through it now.")] = True,
    progress: Lines = False,
    as_json: AsJson = False,
) -> None:
    """Add folders to the library, and look through them. All stays on this machine.

    Example: trendflix library add ~/Videos --category Films
    """
    missing = [str(folder) for folder in folders if not folder.expanduser().is_dir()]
    if missing:
        raise typer.BadParameter(f"no folder: {', '.join(missing)}")
    with _library() as library:
        for folder in folders:
            library.add_folder(Folder(folder.expanduser().absolute(), category))
    if look:
        _scan(progress=progress, as_json=as_json)


@app.command()
def scan(
    *,
    progress: Lines = False,
    as_json: AsJson = False,
    background: Annotated[
        bool, typer.Option("--background", help="Stand back behind all else.")
    ] = False,
) -> None:
    """Look through all folders of the library for what is new, changed, moved or gone.

    Example: trendflix library scan
    """
    if background:
        lower_priority()
    _scan(progress=progress, as_json=as_json)


@app.command("list")
def list_films(
    *,
    kind: Annotated[Kind | None, typer.Option(help="Only these.")] = None,
    category: Annotated[str | None, typer.Option(help="Only of this category.")] = None,
    vanished: Annotated[bool, typer.Option("--vanished", help="Only those gone.")] = False,
    as_json: AsJson = False,
) -> None:
    """List the films of the library.

    Example: trendflix library list --kind episode --json
    """
    with _library() as library:
        films = library.films()
    chosen = [
        film
        for film in films
        if kind in (None, film.kind)
        and category in (None, film.category)
        and (film.vanished or not vanished)
    ]
    if as_json:
        _print_json([_listed(film) for film in chosen])
    else:
        _print_films(chosen)


@app.command()
def show(film: OneFilm, *, as_json: AsJson = False) -> None:
    """Show all that is known of a film.

    Example: trendflix library show "Tears of Steel"
    """
    with _library() as library:
        known = _listed(_named(library, [film])[0])
    if as_json:
        _print_json(known)
        return
    for name, value in known.items():
        if value not in ("", 0, [], False):
            shown = ", ".join(value) if isinstance(value, list) else value
            typer.echo(f"{name + ':':10} {shown}")


@app.command("set")
def set_fields(
    film: OneFilm,
    fields: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="NAME=VALUE",
            help="title, kind, year, series, season, episode, "
            "category, tags, plot, caption, tmdb, poster.",
        ),
    ] = None,
    *,
    give_back: Annotated[
        list[str] | None,
        typer.Option("--give-back", metavar="NAME", help="Let notes decide about it again."),
    ] = None,
) -> None:
    """Type in what is known of a film; notes beside it do not change that any more.

    Example: trendflix library set rain title="Rain" year=1929 tags="short, wet" poster=rain.jpg
    """  # fmt: skip
    from app.library.typed_fields import given_back, typed_in, with_poster
    from store.library.poster_file import CHOSEN

    values = _values(fields or [])
    for name in give_back or []:
        _check_field(name)
    picture = values.pop(CHOSEN, None)
    with _library() as library:
        known = typed_in(_named(library, [film])[0], values)
        if picture:
            known = with_poster(known, Path(picture).expanduser(), posters_folder())
        library.put([given_back(known, set(give_back)) if give_back else known])


@app.command()
def remove(
    words: Annotated[list[str], typer.Argument(metavar="FILM|FOLDER")],
    *,
    films: Annotated[
        bool, typer.Option("--films", help="Of a folder: take its films out as well.")
    ] = False,
) -> None:
    """Take films, or folders, out of the library; no file is deleted.

    Example: trendflix library remove "Tears of Steel"
    """
    with _library() as library:
        folders = {folder.path for folder in library.folders()}
        chosen = [path for word in words if (path := Path(word).expanduser().absolute()) in folders]
        named = [word for word in words if Path(word).expanduser().absolute() not in folders]
        keys = [film.key for film in _named(library, named)]
        for path in chosen:
            library.remove_folder(path)
            if films:
                inside = (film for film in library.films() if film.path.is_relative_to(path))
                keys += [film.key for film in inside]
        library.remove(keys)
    typer.echo(f"Taken out: {len(chosen)} folders, {len(keys)} films. No file was deleted.")


@app.command()
def folders(*, as_json: AsJson = False) -> None:
    """List the folders of the library.

    Example: trendflix library folders
    """
    from app.library.listed_film import ListedFolder

    with _library() as library:
        films = library.films()
        known = [ListedFolder.of(folder, films) for folder in library.folders()]
    if as_json:
        _print_json([folder.model_dump() for folder in known])
        return
    for one in known:
        gone = "" if one.there else "   (not there now)"
        typer.echo(f"{one.path}   {one.films} films   {one.category}{gone}".rstrip())


@contextmanager
def _library() -> Iterator[Library]:
    from store.library.library import Library

    with closing(Library(library_file())) as library:
        if library.was_damaged:
            aside = library_file().with_name(library_file().name + ".damaged")
            typer.echo(f"The library was damaged; it is kept as {aside}.", err=True)
        yield library


def _scan(*, progress: bool, as_json: bool) -> None:
    from app.library.library_scan import scan_library

    with telling(lines=progress) as told:
        scanned = scan_library(told)
    if as_json:
        typer.echo(scanned.model_dump_json())
    else:
        _tell(scanned)


def _tell(scanned: Scanned) -> None:
    found = {
        "new": scanned.added,
        "changed": scanned.changed,
        "moved": scanned.moved,
        "back": scanned.returned,
        "vanished": scanned.vanished,
    }
    news = ", ".join(f"{len(keys)} {name}" for name, keys in found.items() if keys)
    copies = f", {scanned.copies} second copies" if scanned.copies else ""
    typer.echo(f"{scanned.looked_at} film files: {news or 'nothing new'}{copies}.")
    for folder in scanned.gone:
        typer.echo(f"{folder} is not there, or empty; its films are kept as they were.", err=True)
    for problem in scanned.problems[:_MOST_PROBLEMS]:
        typer.echo(problem, err=True)
    if len(scanned.problems) > _MOST_PROBLEMS:
        typer.echo(f"... and {len(scanned.problems) - _MOST_PROBLEMS} more.", err=True)


def _named(library: Library, words: Sequence[str]) -> list[Film]:
    from app.library.film_named import film_named

    films = library.films()
    return [film_named(word, films) for word in words]


def _values(words: Sequence[str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for word in words:
        name, sign, value = word.partition("=")
        if not sign:
            raise typer.BadParameter(f"{word} is no NAME=VALUE")
        _check_field(name)
        values[name] = value
    return values


def _check_field(name: str) -> None:
    from app.library.typed_fields import FIELDS

    if name not in FIELDS:
        raise typer.BadParameter(f"{name} is none of {', '.join(sorted(FIELDS))}")


def _listed(film: Film) -> dict[str, Any]:
    from app.library.listed_film import ListedFilm

    return ListedFilm.of(film, posters_folder()).model_dump(mode="json")


def _print_json(value: object) -> None:
    typer.echo(json.dumps(value, indent=2, ensure_ascii=False))


def _print_films(films: Sequence[Film]) -> None:
    table = Table("title", "year", "kind", "category", "length", box=SIMPLE_HEAD, show_edge=False)
    for film in films:
        title = (
            f"{film.series} {film.season}x{film.episode:02} {film.title}"
            if film.series
            else (film.title)
        )
        gone = "[dim](gone)[/dim] " if film.vanished else ""
        minutes = f"{film.duration // 60:.0f}:{film.duration % 60:02.0f}" if film.duration else ""
        row = (gone + escape(title), str(film.year or ""), film.kind, escape(film.category))
        table.add_row(*row, minutes)
    Console().print(table)
