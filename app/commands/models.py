"""trendflix models: which there are, fetch them, check them."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Annotated, get_args

import typer
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TaskID,
    TextColumn,
    TransferSpeedColumn,
)
from rich.table import Table

from app.model_cards import CardEntry, State, choose, load_cards
from app.paths import models_folder
from store.errors import DownloadError
from vision.card import Role
from vision.errors import CardError

app = typer.Typer(no_args_is_help=True)

Names = Annotated[list[str] | None, typer.Argument(metavar="NAME", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]
COLUMNS = ("model", "for", "size", "licence", "default", "state", "chosen")
STOPPED = 130
"""Exit code after Ctrl-C, as shells have it."""
ADVICE = (
    "Connect to the internet, set HTTPS_PROXY if there is a proxy (pip and npm keep their own "
    "settings), or name a folder that holds the files: trendflix models pull --from FOLDER"
)


@app.command("list")
def list_models(*, as_json: AsJson = False) -> None:
    """Show every model: what it is for, its size and licence, and whether it is here.

    Example: trendflix models list --json
    """
    entries = load_cards(models_folder())
    states = {name: entry.state for name, entry in entries.items()}
    _print(entries, states, as_json=as_json)


@app.command()
def verify(*, as_json: AsJson = False) -> None:
    """Read every file that is here and compare all its bytes with its card.

    Example: trendflix models verify
    """
    entries = load_cards(models_folder())
    states = {name: entry.verified_state() for name, entry in entries.items()}
    _print(entries, states, as_json=as_json)
    damaged = [name for name, state in states.items() if state is State.DAMAGED]
    if damaged:
        _say(f"Damaged. Fetch again with: trendflix models pull {' '.join(damaged)}")
        raise typer.Exit(1)


@app.command()
def pull(
    names: Names = None,
    *,
    every: Annotated[bool, typer.Option("--all", help="Fetch every model there is.")] = False,
    mirror: Annotated[
        Path | None,
        typer.Option(
            "--from",
            metavar="FOLDER",
            help="Look in this folder first (as TRENDFLIX_MODELS_MIRROR).",
        ),
    ] = None,
) -> None:
    """Fetch models: the named ones, or all that are needed and not here yet.

    Can be run again: what is here stays, an interrupted download goes on.

    Example: trendflix models pull, or: trendflix models pull u2netp --from FOLDER
    """
    entries = load_cards(models_folder())
    wanted = _wanted(entries, names or [], every=every)
    missing = [entry for entry in wanted if entry.verified_state() is not State.PRESENT]
    try:
        failures = _pull_all(missing, mirror)
    except KeyboardInterrupt:
        _say("Stopped. Run it again to go on.")
        raise typer.Exit(STOPPED) from None
    for name, error in failures.items():
        _explain(name, error)
    if failures:
        _say(ADVICE)
        raise typer.Exit(1)
    typer.echo(f"Models here: {len(wanted)}, fetched now: {len(missing)}, in {models_folder()}")


def _wanted(
    entries: Mapping[str, CardEntry], names: Iterable[str], *, every: bool
) -> list[CardEntry]:
    unknown = [name for name in names if name not in entries]
    if unknown:
        raise CardError(f"There is no model called {unknown[0]}; there are: {', '.join(entries)}.")
    if every:
        return list(entries.values())
    return [entries[name] for name in names] or [e for e in entries.values() if e.default]


def _pull_all(entries: Iterable[CardEntry], mirror: Path | None) -> dict[str, DownloadError]:
    """Fetch one model after the other; return the failures, so that one does not stop the rest."""
    from app.model_pull import mirror_folders, pull_model  # the worker never loads the network

    failures: dict[str, DownloadError] = {}
    mirrors = mirror_folders(mirror)
    bars = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*bars, console=Console(stderr=True)) as progress:
        for entry in entries:
            bar = progress.add_task(entry.card.name, total=entry.size)
            try:
                pull_model(entry, partial(_show, progress, bar), lambda: False, mirrors)
            except DownloadError as error:
                failures[entry.card.name] = error
                progress.stop_task(bar)
            else:
                progress.update(bar, completed=entry.size)
    return failures


def _show(progress: Progress, bar: TaskID, done: int, size: int) -> None:
    progress.update(bar, completed=done, total=size)


def _explain(name: str, error: DownloadError) -> None:
    _say(f"{name}: {error.name} could not be fetched. Tried in this order:")
    for source, reason in error.attempts:
        _say(f"  {source}: {reason}")


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")


def _print(entries: Mapping[str, CardEntry], states: Mapping[str, State], *, as_json: bool) -> None:
    chosen = {role: choose(entries, role).card.name for role in get_args(Role)}
    if as_json:
        rows = [_row(entry, states[name], chosen) for name, entry in entries.items()]
        typer.echo(json.dumps(rows, indent=2))
        return
    table = Table(*COLUMNS, box=SIMPLE_HEAD, show_edge=False, pad_edge=False, collapse_padding=True)
    for name, entry in entries.items():
        card, size = entry.card, f"{entry.size / 1e6:,.1f} MB"
        default = "yes" if entry.default else ""
        taken = "yes" if chosen[card.role] == name else ""
        table.add_row(name, card.role, size, card.licence, default, states[name], taken)
    Console().print(table)


def _row(entry: CardEntry, state: State, chosen: Mapping[str, str]) -> dict[str, object]:
    card = entry.card
    return {
        "name": card.name,
        "role": card.role,
        "title": card.title,
        "size": entry.size,
        "licence": card.licence,
        "origin": entry.origin,
        "default": entry.default,
        "state": state,
        "chosen": chosen[card.role] == card.name,
        "files": [str(file.path) for file in card.files.values()],
    }
