"""`trendflix demo`: see it work on the film that comes with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from app.display import has_display

if TYPE_CHECKING:
    from app.showcase import Look

PAUSES = [5.0, 12.5, 20.0]
"""Seconds into the demo film."""


def demo(
    *,
    prepare: Annotated[
        bool, typer.Option("--prepare", help="Only make the index of the demo catalogue.")
    ] = False,
    headless: Annotated[
        bool, typer.Option("--headless", help="Do it without a window even where there is one.")
    ] = False,
    out: Annotated[Path, typer.Option(help="Where screenshots and JSON go.")] = Path("demo-out"),
) -> None:
    """Play the demo film; without a display, pause three times and save what the window shows.

    Example: trendflix demo --headless --out shots
    """
    from app.demo import demo_film, prepare_index
    from app.paths import demo_index_folder

    prepare_index()
    if prepare:
        return
    if headless or not has_display():
        _show(demo_film(), out)
    else:
        from app.window import run_window

        raise typer.Exit(run_window(str(demo_film()), index=demo_index_folder()))


def _show(film: Path, out: Path) -> None:
    from app.showcase import show
    from store.disk import plain_disk_errors

    console = Console()
    with plain_disk_errors(out):
        out.mkdir(parents=True, exist_ok=True)
    looks = show(film, PAUSES, out, console.print)
    console.print(_found(looks), _timings(looks))
    for look in looks:
        console.print(f"{look.screenshot}", highlight=False)
    console.print(f"{out / 'found.json'}", highlight=False)


def _found(looks: list[Look]) -> Table:
    table = Table("time", "on screen", "first match", "price", "how close", title="What was found")
    for look in looks:
        for item in look.found["items"]:
            best = next(iter(item["matches"]), None)
            row = (Text("nothing like this"), "", "")
            if best:
                price = "" if best["price"] is None else f"{best['price']:.2f} {best['currency']}"
                row = (Text(best["title"]), price, f"{best['band']} ({best['similarity']:.2f})")
            table.add_row(f"{look.found['time']:g} s", item["label"], *row)
        table.add_section()
    return table


def _timings(looks: list[Look]) -> Table:
    stages = list(looks[0].found["timings_ms"])
    table = Table("stage", *(f"{look.found['time']:g} s" for look in looks), title="Milliseconds")
    for stage in stages:
        table.add_row(stage, *(f"{look.found['timings_ms'].get(stage, 0):.0f}" for look in looks))
    return table
