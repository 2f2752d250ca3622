"""Starting to watch: in the window there is already, or in one of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import settings
from app.display import check_display
from app.paths import config_file, home

if TYPE_CHECKING:
    from pathlib import Path


def start_window(
    film: str | None = None,
    start: float = 0.0,
    *,
    fullscreen: bool = False,
    new_window: bool = False,
    index: Path | None = None,
) -> int:
    """Play a film until its window is closed, and return the exit code.

    new_window: leave the window there is as it is. Raises DisplayMissingError.
    """
    check_display()
    first = None
    if not new_window and index is None and settings.load(config_file()).one_window:
        from app.desktop.first_window import FirstWindow, OpenRequest

        first = FirstWindow(home())
        request = OpenRequest.of([film] if film else [], start, fullscreen=fullscreen)
        if not first.claim() and first.hand_over(request):
            return 0
    from app.window import run_window

    return run_window(film, start=start, fullscreen=fullscreen, index=index, first=first)
