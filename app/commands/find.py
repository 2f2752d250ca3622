"""`trendflix find`: moments of the library's films, by words or by a picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from app.library.engine import LibraryEngine
    from app.library.moment import Moment, MomentAnswer, MomentQuestion


def find(
    words: Annotated[
        str | None,
        typer.Argument(metavar="WORDS", help="What is shown or said.", show_default=False),
    ] = None,
    *,
    image: Annotated[
        Path | None, typer.Option(metavar="P", help="What it looks like.", show_default=False)
    ] = None,
    film: Annotated[
        str | None,
        typer.Option(metavar="F", help="In one film: a title, file or key.", show_default=False),
    ] = None,
    spoken: Annotated[
        float, typer.Option(metavar="W", min=0, max=1, help="0: as seen only, 1: as said only.")
    ] = 0.3,
    top: Annotated[int, typer.Option(metavar="N", min=1, max=500, help="How many shots.")] = 10,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Find the shots of your films that show or say something.

    A word with a minus is what must not be there; words in quotes are said just so.

    Example: trendflix find "a street -night", or: trendflix find --image dog.jpg --json
    """
    if not words and image is None:
        raise typer.BadParameter("name words, --image PICTURE, or both")
    from app.library.engine import LibraryEngine

    engine = LibraryEngine()
    question = _question(engine, words or "", image, film, spoken=spoken, top=top)
    answer: Any = engine.answer(question, lambda _share, _doing: None)
    if as_json:
        typer.echo(answer.model_dump_json(indent=2))
    else:
        _print(answer)


def _question(
    engine: LibraryEngine,
    words: str,
    image: Path | None,
    film: str | None,
    *,
    spoken: float,
    top: int,
) -> MomentQuestion:
    from app.library.film_named import film_named
    from app.library.moment import LONGEST_WORDS, MomentQuestion
    from app.library.own_picture import own_picture

    if len(words) > LONGEST_WORDS:
        raise typer.BadParameter(f"at most {LONGEST_WORDS} letters can be searched for")
    return MomentQuestion(
        words=words,
        picture=own_picture(image) if image else None,
        film=film_named(film, engine.films()).key if film else None,
        spoken=spoken,
        top=top,
    )


def _print(answer: MomentAnswer) -> None:
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for name in ("film", "time", "score", "why"):
        table.add_column(name, justify="right" if name in {"time", "score"} else "left")
    for moment in answer.moments:
        table.add_row(*_row(moment))
    console = Console()
    console.print(table if answer.moments else "No shot shows or says this.")
    if answer.note:
        console.print(Text(answer.note))
    console.print(f"{answer.frames} frames of {answer.films} films, {answer.milliseconds:.0f} ms.")


def _row(moment: Moment) -> tuple[Text, str, str, Text]:
    from app.shown_text import shown
    from player.failure import clock

    return (
        Text(shown(moment.title)),
        clock(moment.clock),
        f"{moment.score:.2f}",
        Text(_why(moment)),
    )


def _why(moment: Moment) -> str:
    from app.shown_text import shown

    said = f"said: {shown(moment.line)}" if moment.line else ""
    seen = f"seen: {moment.seen:.2f}" if moment.seen is not None else ""
    return " · ".join(filter(None, (said, seen)))
