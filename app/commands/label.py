"""`trendflix label`: which of some words a picture shows most likely."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.bar import Bar
from rich.console import Console
from rich.table import Table
from rich.text import Text

from app.model_cards import choose_worded, load_cards
from app.paths import models_folder

_BAR = 30
"""Characters of a bar that stands for 1."""


def label(
    image: Annotated[Path, typer.Argument(metavar="IMAGE")],
    *,
    labels: Annotated[
        str, typer.Option(metavar='"a red dress,a suit"', help="Words, between commas.")
    ],
    model: Annotated[
        str | None, typer.Option(metavar="NAME", help="An encoder; default: the best there is.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")] = False,
) -> None:
    """Say how likely each of some words is what a picture shows.

    Example: trendflix label photo.jpg --labels "a red dress,a suit,a pair of jeans"
    """
    words = list(dict.fromkeys(word.strip() for word in labels.split(",") if word.strip()))
    if not words:
        raise typer.BadParameter("name at least one word", param_hint="--labels")
    shares = _shares(image, words, model)
    if as_json:
        typer.echo(json.dumps(shares, indent=2, ensure_ascii=False))
    else:
        Console().print(_table(shares))


def _shares(image: Path, words: list[str], model: str | None) -> dict[str, float]:
    """Return each word's probability, the likeliest first."""
    from app.vector_file import picture_of
    from vision.encoder import Encoder
    from vision.text_encoder import TextEncoder
    from vision.zero_shot import probabilities

    card = choose_worded(load_cards(models_folder()), model).card
    picture = picture_of(image, image.name)
    texts = TextEncoder(card).encode(words)
    shares = probabilities(Encoder(card).encode([picture]), texts, card)[0]
    pairs = zip(words, shares.round(6).tolist(), strict=True)
    return dict(sorted(pairs, key=lambda pair: -pair[1]))


def _table(shares: dict[str, float]) -> Table:
    table = Table(box=None, show_header=False)
    for word, share in shares.items():
        table.add_row(Text(word), f"{share:.1%}", Bar(1.0, 0.0, share, width=_BAR))
    return table
