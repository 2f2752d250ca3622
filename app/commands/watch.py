"""`trendflix watch`: the window."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app import settings
from app.display import check_display
from app.paths import config_file, home
from app.time_words import seconds_of


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
) -> None:
    """Play films; Space pauses one and shows what you could buy of what is on screen.

    Example: trendflix film.mp4, or: trendflix watch https://example.com/film.m3u8 --start 1:00
    """
    check_display()
    try:
        seconds = seconds_of(start)
    except ValueError as error:
        raise typer.BadParameter(f"{error}, such as 90 or 1:02:03", param_hint="--start") from error
    sources = [*(films or ()), *([playlist] if playlist else ()), *(sub or ())]
    first = None
    alone = new_window or index is not None or audio
    if not alone and settings.load(config_file()).one_window:
        from app.desktop.first_window import FirstWindow, OpenRequest

        first = FirstWindow(home())
        request = OpenRequest.of(sources, seconds, fullscreen=fullscreen)
        if not first.claim() and first.hand_over(request):
            raise typer.Exit
    from app.window import run_window

    code = run_window(
        *sources,
        start=seconds,
        sounds=audio or (),
        fullscreen=fullscreen,
        index=index,
        first=first,
    )
    raise typer.Exit(code)
