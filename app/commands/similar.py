"""`trendflix similar`: films of the library that are like one of them."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from app.library.similar import Aggregate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.library.engine import LibraryEngine
    from app.library.similar import ShotPair, SimilarAnswer, SimilarFilm, SimilarQuestion
    from store.library.film import Film


def similar(
    film: Annotated[str, typer.Argument(metavar="FILM", help="A title, file or key.")],
    *,
    k: Annotated[int, typer.Option("--k", min=1, max=500, help="How many films.")] = 5,
    video_weight: Annotated[
        float, typer.Option(metavar="W", min=0, max=1, help="Of what films look like.")
    ] = 0.7,
    text_weight: Annotated[
        float, typer.Option(metavar="W", min=0, max=1, help="Of title and plot.")
    ] = 0.3,
    aggregate: Annotated[
        Aggregate, typer.Option(help="Compare films by their mean, best pair, or typical frames.")
    ] = Aggregate.MEAN,
    all_categories: Annotated[
        bool, typer.Option("--all-categories", help="Not only those of the film's category.")
    ] = False,
    unseen: Annotated[
        bool, typer.Option("--unseen", help="Leave out films you watched to their end.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Find films like one of your library, and the shots that make them alike.

    Example: trendflix similar "Tears of Steel" --k 5 --video-weight .7 --text-weight .3 --unseen
    """
    if video_weight + text_weight == 0:
        raise typer.BadParameter("one of --video-weight and --text-weight must be above 0")
    from app.library.engine import LibraryEngine
    from app.library.similar import SimilarQuestion

    engine = LibraryEngine()
    films = engine.films()
    question = SimilarQuestion(
        film=_named(film, films),
        k=k,
        picture_weight=video_weight,
        text_weight=text_weight,
        aggregate=aggregate,
        all_categories=all_categories,
        leave_out=_finished(films) if unseen else (),
    )
    answer = _answered(engine, question)
    typer.echo(answer.model_dump_json(indent=2)) if as_json else _print(answer)


def _named(film: str, films: list[Film]) -> str:
    from app.library.film_named import film_named

    return film_named(film, films).key


def _finished(films: Iterable[Film]) -> tuple[str, ...]:
    """Return the keys of the films that the history says were watched to their end."""
    from app.library.seen_films import finished_films
    from app.paths import history_file
    from store.history import History

    with closing(History(history_file())) as history:
        return finished_films(films, history.films())


def _answered(engine: LibraryEngine, question: SimilarQuestion) -> Any:
    """Answer behind a progress bar: the first time, every film is looked at as a whole."""
    columns = TextColumn("{task.description}"), BarColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        bar = progress.add_task("", total=1.0)
        return engine.answer(
            question, lambda share, doing: progress.update(bar, completed=share, description=doing)
        )


def _print(answer: SimilarAnswer) -> None:
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for name in ("film", "score", "picture", "text", "because of"):
        table.add_column(name, justify="left" if name in {"film", "because of"} else "right")
    for film in answer.films:
        table.add_row(*_row(film))
    console = Console()
    if answer.films:
        console.print(table)
    if answer.note:
        console.print(Text(answer.note))
    console.print(f"Compared with {answer.compared} films, {answer.milliseconds:.0f} ms.")


def _row(film: SimilarFilm) -> tuple[Text, str, str, str, str]:
    from app.shown_text import shown

    because = ", ".join(map(_pair, film.because))
    picture, text = _share(film.picture), _share(film.text)
    return Text(shown(film.title)), _share(film.score), picture, text, because


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"


def _pair(pair: ShotPair) -> str:
    from player.failure import clock

    return f"{clock(pair.clock)} ~ {clock(pair.other_clock)}"
