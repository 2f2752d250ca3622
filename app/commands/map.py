"""`trendflix map`: a map of films, shots, frames, texts or products, written into a file."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from app.library.map import Aggregate, MapQuestion, Method
from app.library.map_export import Colour, Form, MapExportQuestion

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.library.engine import LibraryEngine, Told

_STOPPED = 130
"""Exit code after Ctrl-C, as shells have it."""
_FORMS: dict[str, Form] = {
    ".html": "html",
    ".htm": "html",
    ".svg": "svg",
    ".png": "png",
    "": "folder",
}


def draw_map(
    *,
    of: Annotated[
        Literal["films", "shots", "frames", "texts", "text", "products"],
        typer.Option(help="What the points are."),
    ] = "frames",
    method: Annotated[Method, typer.Option(help="The last two need an extra each.")] = "pca",
    dimensions: Annotated[int, typer.Option(min=2, max=3)] = 2,
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="A .html, .png or .svg; or a folder, for other viewers."),
    ] = None,
    colour: Annotated[Colour, typer.Option(help="What the colours say.")] = "film",
    aggregate: Annotated[Aggregate, typer.Option(help="What stands for a film.")] = "mean",
    film: Annotated[
        list[str] | None, typer.Option(metavar="TITLE", help="Only this one; may be repeated.")
    ] = None,
    encoder: Annotated[
        str, typer.Option(metavar="NAME", help="Default: the library's own.", show_default=False)
    ] = "",
    most: Annotated[
        int | None,
        typer.Option(
            min=1,
            max=200_000,
            help="Of more, a sample. Default: 100000 by PCA, else 20000.",
            show_default=False,
        ),
    ] = None,
    seed: Annotated[int, typer.Option(min=0, help="The same one draws the same map.")] = 0,
    afresh: Annotated[
        bool, typer.Option("--afresh", help="Draw a new map in place of the one that stands.")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print what was written, or without --out the points.")
    ] = False,
) -> None:
    """Draw a map: what looks alike lies close together.

    A map once drawn stands: films that come later are placed into it, and nothing else moves.

    Example: trendflix map --of shots --method tsne --out map.html
    """
    form = _form(out, as_json=as_json)
    from app.library.engine import LibraryEngine  # late: numpy, which not every command needs

    engine = LibraryEngine()
    question = MapQuestion(
        of="texts" if of == "text" else of,
        method=method,
        dimensions=dimensions,
        aggregate=aggregate,
        encoder=encoder,
        films=_keys(film or (), engine),
        seed=seed,
        most=most,
        afresh=afresh,
    )
    if out and form:
        export = MapExportQuestion(map=question, form=form, out=str(out.absolute()), colour=colour)
        _write(export, engine, as_json=as_json)
    else:
        with _progress() as told:
            answer = engine.answer(question, told)
        typer.echo(answer.model_dump_json(indent=1))


def _form(out: Path | None, *, as_json: bool) -> Form | None:
    if out is None:
        if not as_json:
            raise typer.BadParameter("name a file with --out, or ask for --json")
        return None
    if out.suffix.lower() not in _FORMS:
        raise typer.BadParameter("--out ends in .html, .png or .svg, or it is a folder")
    return _FORMS[out.suffix.lower()]


def _write(question: MapExportQuestion, engine: LibraryEngine, *, as_json: bool) -> None:
    from app.library.map_exporting import export_map

    with _progress() as told:
        written = export_map(question, engine, told)
    if as_json:
        typer.echo(written.model_dump_json(indent=1))
        return
    for file in written.files:
        typer.echo(file)
    pictured = f", {written.pictures:,} with a picture" if written.pictures else ""
    typer.echo(f"{written.points:,} points{pictured}, {written.bytes / 1e6:.1f} MB.")
    if written.note:
        typer.echo(written.note)


def _keys(names: Sequence[str], engine: LibraryEngine) -> tuple[str, ...]:
    """Return the keys of films named by title, key or path."""
    from app.library.film_named import film_named

    films = engine.films() if names else []
    return tuple(film_named(name, films).key for name in names)


@contextmanager
def _progress() -> Iterator[Told]:
    """Show how far it is; Ctrl-C ends it with a word."""
    console = Console(stderr=True)
    columns = TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn()
    try:
        hidden = not console.is_terminal
        with Progress(*columns, console=console, transient=True, disable=hidden) as progress:
            bar = progress.add_task("", total=1.0)
            yield lambda share, doing: progress.update(bar, completed=share, description=doing)
    except KeyboardInterrupt:
        console.print("Stopped. Nothing was written.")
        raise typer.Exit(_STOPPED) from None
