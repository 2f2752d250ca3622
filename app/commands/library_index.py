"""`trendflix library index`: look films through, so that moments in them can be found."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from app.commands.library_progress import telling
from app.library.indexed_film import Indexed, IndexedFilm
from app.low_priority import lower_priority
from app.outcome import REFUSED
from app.paths import film_indexes_folder, library_file

if TYPE_CHECKING:
    from store.library.film import Film
    from store.library.library import Library
    from vision.card import ModelCard
    from vision.sampling import Sampling

_STOPPED = 130
"""Exit code after Ctrl-C, as shells have it."""

Films = Annotated[
    list[str] | None,
    typer.Argument(metavar="FILM", help="A path, key or title. Default: all.", show_default=False),
]


def index(
    films: Films = None,
    *,
    rate: Annotated[
        float | None, typer.Option(metavar="R", min=0.001, help="Look at R frames a second.")
    ] = None,
    count: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="Look at N frames of a film.")
    ] = None,
    interval: Annotated[
        float | None, typer.Option(metavar="S", min=0.01, help="Look at a frame every S seconds.")
    ] = None,
    per_shot: Annotated[
        bool, typer.Option("--per-shot", help="Keep one frame of a shot. Default: key frames.")
    ] = False,
    encoder: Annotated[
        str | None, typer.Option(metavar="NAME", help="An encoder; default: the best there is.")
    ] = None,
    remove: Annotated[
        bool, typer.Option("--remove", help="Delete what is known of these films instead.")
    ] = False,
    background: Annotated[
        bool, typer.Option("--background", help="Stand back behind all else; end with the input.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    progress: Annotated[
        bool, typer.Option("--progress", help="For programs: progress as lines of JSON.")
    ] = False,
) -> None:
    """Look films through, so that moments in them can be found; all stays on this machine.

    Without a name: every film of the library that was not looked through by this encoder. A run
    that was stopped goes on where it was. Vectors and pictures of another encoder stay.

    Example: trendflix library index "Tears of Steel" --rate 2
    """
    from app.library.encoder_choice import library_encoder
    from store.library.library import Library

    sampling = _sampling(rate, count, interval, per_shot=per_shot)
    if background:
        lower_priority()
        _end_with_input()
    with closing(Library(library_file())) as library:
        if remove:
            _remove(_named(library, films) if films else library.films(), encoder)
            return
        card = library_encoder(encoder)
        chosen = _named(library, films) if films else _unindexed(library, card)
    bar = telling(lines=True) if progress else _bar()
    with bar as told:
        indexed = _index(chosen, card, sampling, 1 if background else 2, told)
    typer.echo(indexed.model_dump_json(indent=2)) if as_json else _tell(indexed)
    if indexed.refused:
        raise typer.Exit(REFUSED)


def _sampling(
    rate: float | None, count: int | None, interval: float | None, *, per_shot: bool
) -> Sampling:
    from vision.sampling import KEY_FRAMES, Sampling

    asked = [
        *([Sampling("rate", rate)] if rate else []),
        *([Sampling("count", count)] if count else []),
        *([Sampling("interval", interval)] if interval else []),
        *([Sampling("per shot")] if per_shot else []),
    ]
    if len(asked) > 1:
        raise typer.BadParameter("name one of --rate, --count, --interval and --per-shot")
    return asked[0] if asked else KEY_FRAMES


def _named(library: Library, words: Sequence[str]) -> list[Film]:
    from app.library.named_films import named_film

    return [named_film(library, word) for word in words]


def _unindexed(library: Library, card: ModelCard) -> list[Film]:
    from app.library.unindexed import unindexed

    return unindexed(library.films(), film_indexes_folder(), card)


def _index(
    films: Sequence[Film],
    card: ModelCard,
    sampling: Sampling,
    threads: int,
    told: Callable[[float, str], None],
) -> Indexed:
    if not films:
        return Indexed(encoder=card.name, indexed=(), refused=())
    from app.library.film_indexing import FilmIndexing
    from app.library.index_run import index_films
    from app.model_cards import choose, load_cards
    from app.paths import models_folder

    faces = choose(load_cards(models_folder()), "faces").card
    indexing = FilmIndexing(card, faces, film_indexes_folder(), threads)
    return index_films(films, indexing, sampling, told)


@contextmanager
def _bar() -> Iterator[Callable[[float, str], None]]:
    """Give what hears of progress: a bar for people. Ctrl+C ends the program."""
    console = Console(stderr=True)
    columns = TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn()
    with Progress(*columns, console=console, transient=True) as progress:
        bar = progress.add_task("", total=1.0)
        try:
            yield lambda share, film: progress.update(
                bar, completed=share, description=escape(film)
            )
        except KeyboardInterrupt:
            console.print("Stopped. The next run goes on here.")
            raise typer.Exit(_STOPPED) from None


def _remove(films: Sequence[Film], encoder: str | None) -> None:
    from app.library.index_run import remove_indexes

    removed = remove_indexes(films, film_indexes_folder(), encoder)
    typer.echo(f"{removed} film indexes were deleted.")


def _tell(indexed: Indexed) -> None:
    for film in indexed.indexed:
        typer.echo(_sentence(film))
        for note in film.notes:
            typer.echo(f"  {note}")
    for refused in indexed.refused:
        typer.echo(f"{refused.title}: {refused.why}", err=True)
    if not indexed.indexed and not indexed.refused:
        typer.echo(f"Every film was looked through by {indexed.encoder}.")


def _sentence(film: IndexedFilm) -> str:
    return (
        f"{film.title}: {film.shots} shots, {film.frames} frames, {film.lines} lines of text, "
        f"in {film.seconds:.1f} s ({film.x_realtime:.0f} times as fast as it plays)"
    )


def _end_with_input() -> None:
    """End this process when whoever started it is gone; the next run goes on where it was."""

    def wait() -> None:
        sys.stdin.buffer.read()
        os._exit(_STOPPED)

    threading.Thread(target=wait, daemon=True).start()
