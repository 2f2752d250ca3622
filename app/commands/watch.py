"""`trendflix watch`: the window."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.display import check_display


def watch(
    film: Annotated[
        str | None, typer.Argument(help="A film file, or an http(s) address of one.")
    ] = None,
    *,
    start: Annotated[float, typer.Option(help="Begin at this time, in seconds.")] = 0.0,
    fullscreen: Annotated[bool, typer.Option("--fullscreen", help="Fill the screen.")] = False,
    index: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Search this index.", show_default=False)
    ] = None,
) -> None:
    """Play a film; Space pauses it and shows what you could buy of what is on screen.

    Example: trendflix film.mp4, or: trendflix watch https://example.com/film.m3u8 --start 60
    """
    check_display()
    from app.window import run_window

    raise typer.Exit(run_window(film, start=start, fullscreen=fullscreen, index=index))
