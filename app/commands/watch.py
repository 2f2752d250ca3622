"""`trendflix watch`: the window."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Surface(StrEnum):
    """Who draws the picture; as in player.video_surface, which is not imported for a help text."""

    AUTO = "auto"
    GL = "gl"
    SOFTWARE = "software"


def watch(
    film: Annotated[
        str | None, typer.Argument(help="A film file, or an http(s) address of one.")
    ] = None,
    *,
    start: Annotated[float, typer.Option(help="Begin at this time, in seconds.")] = 0.0,
    fullscreen: Annotated[bool, typer.Option("--fullscreen", help="Fill the screen.")] = False,
    new_window: Annotated[
        bool, typer.Option("--new-window", help="Leave the window there is as it is.")
    ] = False,
    index: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Search this index.", show_default=False)
    ] = None,
    surface: Annotated[
        Surface | None,
        typer.Option(help="Who draws: the graphics chip or the processor.", show_default=False),
    ] = None,
) -> None:
    """Play a film; Space pauses it and shows what you could buy of what is on screen.

    Example: trendflix film.mp4, or: trendflix watch https://example.com/film.m3u8 --start 60
    """
    if surface:
        os.environ["TRENDFLIX_RENDER"] = surface
    from app.start import start_window

    code = start_window(film, start, fullscreen=fullscreen, new_window=new_window, index=index)
    raise typer.Exit(code)
