"""`trendflix watch`: the window."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app import settings
from app.display import check_display
from app.paths import config_file, home


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
) -> None:
    """Play a film; Space pauses it and shows what you could buy of what is on screen.

    Example: trendflix film.mp4, or: trendflix watch https://example.com/film.m3u8 --start 60
    """
    check_display()
    first = None
    if not new_window and index is None and settings.load(config_file()).one_window:
        from app.desktop.first_window import FirstWindow, OpenRequest

        first = FirstWindow(home())
        request = OpenRequest.of([film] if film else [], start, fullscreen=fullscreen)
        if not first.claim() and first.hand_over(request):
            raise typer.Exit
    from app.window import run_window

    code = run_window(film, start=start, fullscreen=fullscreen, index=index, first=first)
    raise typer.Exit(code)
