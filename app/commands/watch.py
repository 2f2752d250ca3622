"""`trendflix watch`: the window."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from app.time_words import seconds_of


class Surface(StrEnum):
    """Who draws the picture; as in player.video_surface, which is not imported for a help text."""

    AUTO = "auto"
    GL = "gl"
    SOFTWARE = "software"


def watch(
    films: Annotated[
        list[str] | None,
        typer.Argument(help="Films, folders, playlists, http(s) addresses.", show_default=False),
    ] = None,
    *,
    start: Annotated[
        str, typer.Option(metavar="TIME", help="Begin here: 90, 1:30 or 1:02:03.")
    ] = "0",
    fullscreen: Annotated[bool, typer.Option("--fullscreen", help="Fill the screen.")] = False,
    sub: Annotated[
        list[str] | None,
        typer.Option(metavar="FILE", help="Subtitles for the first film.", show_default=False),
    ] = None,
    audio: Annotated[
        list[str] | None,
        typer.Option(metavar="FILE", help="Sound for the first film.", show_default=False),
    ] = None,
    playlist: Annotated[
        str | None, typer.Option(metavar="FILE", help="An .m3u8 of films.", show_default=False)
    ] = None,
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
    """Play films; Space pauses one and shows what you could buy of what is on screen.

    Example: trendflix film.mp4, or: trendflix watch https://example.com/film.m3u8 --start 1:00
    """
    try:
        seconds = seconds_of(start)
    except ValueError as error:
        raise typer.BadParameter(f"{error}, such as 90 or 1:02:03", param_hint="--start") from error
    if surface:
        os.environ["TRENDFLIX_RENDER"] = surface
    from app.start import start_window

    code = start_window(
        *[*(films or ()), *([playlist] if playlist else ()), *(sub or ())],
        start=seconds,
        sounds=audio or (),
        fullscreen=fullscreen,
        new_window=new_window,
        index=index,
    )
    raise typer.Exit(code)
