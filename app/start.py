"""Starting to watch: in the window there is already, or in one of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import settings
from app.display import check_display
from app.paths import config_file, home

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def start_window(
    *films: str,
    start: float = 0.0,
    sounds: Sequence[str] = (),
    fullscreen: bool = False,
    new_window: bool = False,
    index: Path | None = None,
) -> int:
    """Play films until their window is closed, and return the exit code.

    films, start, sounds: as app.window.run_window takes them. new_window: leave the window there
    is as it is. Raises DisplayMissingError.
    """
    check_display()
    first = None
    alone = new_window or index is not None or sounds
    if not alone and settings.load(config_file()).one_window:
        from app.desktop.first_window import FirstWindow, OpenRequest

        first = FirstWindow(home())
        request = OpenRequest.of(films, start, fullscreen=fullscreen)
        if not first.claim() and first.hand_over(request):
            return 0
    _load_libraries()
    from app.window import run_window

    return run_window(
        *films, start=start, sounds=sounds, fullscreen=fullscreen, index=index, first=first
    )


def _load_libraries() -> None:
    """Load libmpv while our own modules are: the system loads one library after the other."""
    import mmap  # noqa: F401 (else it would wait behind libmpv, and we with it)

    import PySide6.QtSvg
    import PySide6.QtWidgets  # noqa: F401

    from player.libmpv import load_ahead

    load_ahead()
