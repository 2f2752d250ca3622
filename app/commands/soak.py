"""`trendflix soak`: kills, power cuts and full disks, until something of the viewer's is lost."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from app.soak.accidents import Accident, NotPossibleHereError, happen
from app.soak.tally import Tally
from store.disk import plain_disk_errors

_CARELESS = 200
_COLUMNS = (
    TextColumn("{task.description}"),
    BarColumn(),
    MofNCompleteColumn(),
    TimeRemainingColumn(),
)


def soak(
    *,
    kills: Annotated[int, typer.Option(min=0, help="Writers killed at any moment.")] = 10_000,
    power: Annotated[int, typer.Option(min=0, help="Disks after a power cut.")] = 5_000,
    full: Annotated[int, typer.Option(min=0, help="Disks that fill up.")] = 300,
    folder: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Write on this folder's disk.", show_default=False),
    ] = None,
    seed: Annotated[int, typer.Option(help="Other accidents.")] = 1,
    as_json: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Write the counts there as well.")
    ] = None,
) -> None:
    """See whether history, library, settings and playlist outlive kills, power cuts, full disks.

    What was lost makes the exit code 1. The viewer's own files are not touched. Ctrl+C ends it,
    and shows the counts so far.

    Example: trendflix soak --kills 300 --power 200 --full 30
    """
    asked = {
        Accident.KILL: kills,
        Accident.POWER: power,
        Accident.CARELESS: min(power, _CARELESS),
        Accident.FULL: full,
    }
    with TemporaryDirectory(prefix=".soak-", dir=folder) as scratch:
        found = _happened({key: n for key, n in asked.items() if n}, Path(scratch), seed)
    Console().print(_table(found))
    if as_json:
        with plain_disk_errors(as_json.parent):
            counts = {accident: tally.as_json() for accident, tally in found.items()}
            as_json.write_text(json.dumps(counts, indent=2) + "\n", encoding="utf-8")
    raise typer.Exit(0 if all(_as_hoped(*one) for one in found.items()) else 1)


def _happened(asked: dict[Accident, int], scratch: Path, seed: int) -> dict[Accident, Tally]:
    found: dict[Accident, Tally] = {}
    with Progress(*_COLUMNS, console=Console(stderr=True)) as progress:
        for accident, trials in asked.items():
            bar = progress.add_task(accident, total=trials)
            try:
                for tally in happen(accident, trials, scratch / accident.name, seed):
                    found[accident] = tally
                    progress.update(bar, completed=tally.trials)
            except NotPossibleHereError as error:
                progress.console.print(f"{accident}: left out, {error}", markup=False)
            except KeyboardInterrupt:
                progress.console.print(f"{accident}: stopped")
                break
    return found


def _as_hoped(accident: Accident, tally: Tally) -> bool:
    """Tell whether nothing was lost; without flushes, whether that was noticed."""
    return bool(tally.lost) if accident is Accident.CARELESS else tally.sound


def _table(found: Mapping[Accident, Tally]) -> Table:
    table = Table(caption="With flushes off something must be lost, else the cuts prove nothing.")
    headings = ("accident", "trials", "acknowledged", "lost", "torn", "damaged", "failed")
    for place, heading in enumerate(headings):
        table.add_column(heading, justify="right" if place else "left")
    for accident, tally in found.items():
        table.add_row(accident, *map(str, tally.as_json().values()))
    return table
