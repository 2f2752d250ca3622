"""The door of the program: films alone go straight to the window, all else to the commands.

The command line is a third of a second of imports, and a film must not wait for it.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS: Final = (
    "watch",
    "shop",
    "demo",
    "doctor",
    "embed",
    "label",
    "eval",
    "models",
    "map",
    "index",
    "library",
    "online",
    "bench",
    "soak",
    "find",
    "similar",
    "posters",
    "serve",
)
"""The first words that are commands; every other one is a film."""


def run(arguments: Sequence[str] | None = None) -> int:
    """Do what the words of the command line say, and return the exit code."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    if not words or (is_film(words[0]) and not any(word.startswith("-") for word in words)):
        return _watch(*words)
    from app.cli import run as run_command

    return run_command(words)


def is_film(word: str) -> bool:
    """Say whether the first word names a film: it is no option and no command."""
    return not word.startswith("-") and word not in COMMANDS


def _watch(*films: str) -> int:
    from app.outcome import outcome_of

    def play() -> int:
        from app.log import open_log
        from app.start import start_window

        open_log()
        return start_window(*films)

    return outcome_of(play)
