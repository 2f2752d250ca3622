"""`trendflix shop`: the products on frames of a film or an image, without a window."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from app.headless_lookup import HeadlessLookup
from app.lookup_messages import WorkerPlan
from app.shop_report import as_json as found_json
from app.shop_report import as_table
from player.headless import FrameReader


def shop(
    source: Annotated[
        str, typer.Argument(metavar="FILM_OR_IMAGE", help="A file, or an http(s) address.")
    ],
    *,
    at: Annotated[
        list[float] | None,
        typer.Option(help="Seconds; may be repeated. Default: the middle.", show_default=False),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
    top: Annotated[int, typer.Option(min=1, max=100, help="Products per item.")] = 5,
    index: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Search this index.", show_default=False)
    ] = None,
) -> None:
    """Show the products of the catalogue that look like what is worn on a frame.

    Example: trendflix shop film.mp4 --at 12.5 --at 20 --json
    """
    found = _found(source, at or [], top, index)
    if as_json:
        several = len(found) > 1
        typer.echo(json.dumps(found if several else found[0], indent=2, ensure_ascii=False))
    else:
        Console().print(*map(as_table, found), sep="\n")


def _found(source: str, times: list[float], top: int, index: Path | None) -> list[dict[str, Any]]:
    if source.lower().startswith(("http://", "https://")):
        from store.film_address import is_page  # loads requests, which no file needs

        is_page(source)  # refuses what leads off the web
    with FrameReader(source) as reader, HeadlessLookup(WorkerPlan(index=index)) as lookup:
        times = times or [reader.duration / 2]
        frames = [(seconds, reader.frame_at(seconds)) for seconds in times]
        worker = lookup.wait_ready()
        return [
            found_json(frame.media, seconds, worker, lookup.look(frame, top))
            for seconds, frame in frames
        ]
