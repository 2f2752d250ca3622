"""`trendflix posters`: which posters look like the one of a film, or like a picture."""

from __future__ import annotations

import base64
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from app.outcome import REFUSED

if TYPE_CHECKING:
    from app.library.engine import LibraryEngine
    from app.library.poster import Nearness, PosterAnswer, PosterModel, PosterQuestion

_PICTURES = frozenset({".jpeg", ".jpg", ".png", ".webp"})
_LIBRARY, _POPULAR = "library", "popular"


class Model(StrEnum):
    """Which model looks."""

    CLIP = "clip"
    RESNET50 = "resnet50"
    VGG16 = "vgg16"
    AGREEMENT = "agreement"


def posters(
    like: Annotated[
        str, typer.Argument(metavar="FILM|PICTURE", help="A film of the library, or a picture.")
    ],
    *,
    model: Annotated[Model, typer.Option(help="Who looks; agreement: all three.")] = Model.CLIP,
    of: Annotated[
        str, typer.Option(metavar="library|popular|DIR", help="The posters to compare with.")
    ] = _LIBRARY,
    k: Annotated[int, typer.Option("--k", min=1, max=500, help="How many.")] = 12,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Show the posters that look most like one: how similar, or how far away, as the model says.

    A film is named by its title, its file or its key.

    Example: trendflix posters "Tears of Steel" --model agreement, or:
    trendflix posters cover.jpg --of ~/Pictures/posters --model resnet50 --json
    """
    from app.library.engine import LibraryEngine

    engine = LibraryEngine()
    answer: Any = engine.answer(_question(engine, like, model, of, k), lambda _share, _doing: None)
    if as_json:
        typer.echo(answer.model_dump_json(indent=2))
    else:
        _print(answer)
    for absent in answer.missing:
        sys.stderr.write(f"{absent.title} is not here. It comes with: {absent.command}\n")
    if answer.missing and not answer.models:
        raise typer.Exit(REFUSED)


def _question(engine: LibraryEngine, like: str, model: Model, of: str, k: int) -> PosterQuestion:
    from app.library.film_named import film_named
    from app.library.poster import PosterQuestion

    picture = Path(like) if Path(like).suffix.lower() in _PICTURES else None
    named = of not in (_LIBRARY, _POPULAR)
    asked = {
        "film": None if picture else film_named(like, engine.films()).key,
        "picture": base64.b64encode(_content(picture)) if picture else None,
        "model": model.value,
        "of": "folder" if named else of,
        "folder": Path(of).expanduser() if named else None,
        "k": k,
    }
    return PosterQuestion.model_validate(asked)


def _content(picture: Path) -> bytes:
    from store.errors import PictureError
    from store.pictures import LARGEST_FILE

    try:
        if picture.stat().st_size > LARGEST_FILE:
            raise PictureError(f"The picture {picture.name} is larger than 5 MB.")
        return picture.read_bytes()
    except OSError as error:
        raise PictureError(f"The picture {picture.name} cannot be read.") from error


def _print(answer: PosterAnswer) -> None:
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False)
    several = len(answer.models) > 1
    for name in ("poster", *(["agree"] if several else []), *map(_measure, answer.models)):
        table.add_column(name)
    for poster in answer.posters:
        agree = [f"{poster.agree} of {len(answer.models)}"] if several else []
        said = [_said(near, ranked=several) for near in poster.by]
        table.add_row(Text(poster.title), *agree, *said)
    console = Console()
    if answer.posters:
        console.print(table)
    for model in answer.models:
        console.print(Text(f"{model.title}: {model.nearer} is nearer."))
    if several:
        console.print(f"Models agree on what is among the first {answer.first} of each.")
    if answer.models:
        console.print(f"Compared with {answer.compared} posters. {answer.note}".strip())


def _measure(model: PosterModel) -> str:
    return f"{'similarity' if model.metric == 'cosine' else 'distance'}, {model.name.value}"


def _said(near: Nearness, *, ranked: bool) -> str:
    value = f"{near.similarity:.3f}" if near.similarity is not None else f"{near.distance:.1f}"
    return f"{value} (#{near.rank})" if ranked else value
