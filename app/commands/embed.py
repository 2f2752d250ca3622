"""`trendflix embed`: the vectors of pictures or of words, for anyone's own evaluation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import numpy as np
import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from app.model_cards import choose_worded, load_cards
from app.paths import models_folder
from app.vector_file import picture_files, picture_of, text_lines, write_vectors

if TYPE_CHECKING:
    from vision.card import ModelCard
    from vision.types import Embedding

_STOPPED = 130
"""Exit code after Ctrl-C, as shells have it."""
_AT_ONCE = 16
"""Rows between two steps of the progress bar; a GPU's batch."""

Encode = Callable[[Sequence[str]], "Embedding"]
"""Names of pictures, or texts, to unit rows."""


def embed(
    *,
    out: Annotated[Path, typer.Option(metavar="X.npy", help="The file to write.")],
    images: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Pictures, sorted by their path.")
    ] = None,
    texts: Annotated[
        Path | None, typer.Option(metavar="FILE", help="UTF-8 text, a row for every line.")
    ] = None,
    model: Annotated[
        str | None, typer.Option(metavar="NAME", help="An encoder; default: the best there is.")
    ] = None,
) -> None:
    """Write a unit vector, float32, for every picture of a folder or every line of a file.

    Rows are in the order of `sorted` relative paths, or in that of the lines. Pictures are taken
    whole.

    Example: trendflix embed --images photos --out photos.npy
    """
    if (images is None) == (texts is None):
        raise typer.BadParameter("name either --images FOLDER or --texts FILE")
    card = choose_worded(load_cards(models_folder()), model).card
    names, encode = _pictures(images, card) if images else _lines(texts or Path(), card)
    console = Console(stderr=True)
    try:
        rows = _rows(names, encode, card.name, console)
    except KeyboardInterrupt:
        console.print("Stopped. Nothing was written.")
        raise typer.Exit(_STOPPED) from None
    write_vectors(rows, out)
    order = "pictures, sorted by path" if images else "lines, in their order"
    typer.echo(f"{len(rows)} {order}, {rows.shape[1]} numbers each, by {card.name}: {out}")


def _pictures(folder: Path, card: ModelCard) -> tuple[list[str], Encode]:
    from vision.encoder import Encoder

    names, encoder = picture_files(folder), Encoder(card)
    return names, lambda part: encoder.encode([picture_of(folder / name, name) for name in part])


def _lines(file: Path, card: ModelCard) -> tuple[list[str], Encode]:
    from app.unknown_words import encode_known
    from vision.text_encoder import TextEncoder

    lines, encoder = text_lines(file), TextEncoder(card)
    return lines, lambda part: _neutral_where_unknown(encode_known(encoder, part), card)


def _neutral_where_unknown(rows: Embedding, card: ModelCard) -> Embedding:
    """Give a line without a known word a unit vector that leans nowhere: it is a row, too."""
    unknown = ~rows.any(axis=1)
    rows[unknown] = card.dimension**-0.5
    return rows


def _rows(names: Sequence[str], encode: Encode, model: str, console: Console) -> Embedding:
    columns = TextColumn(model), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    starts = range(0, len(names), _AT_ONCE)
    with Progress(*columns, console=console, transient=True) as progress:
        bar = progress.add_task(model, total=len(names))
        rows = []
        for start in starts:
            part = names[start : start + _AT_ONCE]
            rows.append(encode(part))
            progress.advance(bar, len(part))
    return np.concatenate(rows)
