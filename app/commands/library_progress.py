"""How the commands of `trendflix library` say how far long work is."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, TextColumn

from app.library import listed_film

_OFTEN: Final = 0.1  # seconds between two lines for programs
STOPPED: Final = 130
"""Exit code after Ctrl-C, as shells have it."""


@contextmanager
def telling(*, lines: bool) -> Iterator[Callable[[float, str], None]]:
    """Give what hears of progress: a bar for people, lines of JSON for programs.

    Ctrl+C ends the program; what was found so far is kept.
    """
    try:
        if lines:
            yield _Lines()
        else:
            columns = BarColumn(), TextColumn("{task.description}")
            console = Console(stderr=True)
            with Progress(*columns, console=console, transient=True) as progress:
                bar = progress.add_task("", total=1.0)
                yield lambda share, doing: progress.update(
                    bar, completed=share, description=escape(doing)
                )
    except KeyboardInterrupt:
        typer.echo("Stopped. What was found so far is kept.", err=True)
        raise typer.Exit(STOPPED) from None


class _Lines:
    def __init__(self) -> None:
        self._told = 0.0

    def __call__(self, share: float, doing: str) -> None:
        if time.monotonic() >= self._told + _OFTEN:
            self._told = time.monotonic()
            typer.echo(listed_film.Progress(share=share, doing=doing).model_dump_json())
