"""trendflix models: which there are, fetch them, check them."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, get_args

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

from app.commands.release import (
    DaysOption,
    FingerprintOption,
    KeepOption,
    KeysOption,
    RepoOption,
    RootOption,
    bars,
    default_keys,
    read_root,
    summary,
)
from app.model_cards import CardEntry, State, choose, load_cards
from app.paths import models_folder
from app.release_origins import is_repository
from store.errors import DownloadError
from vision.card import OPTIONAL, Precision, Role
from vision.errors import CardError

if TYPE_CHECKING:
    from app.exported_cards import Exported

app = typer.Typer(no_args_is_help=True)

Names = Annotated[list[str] | None, typer.Argument(metavar="NAME", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]
COLUMNS = ("model", "for", "size", "licence", "default", "state", "chosen")
_BARS = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
_TEN_MB = 10_000_000
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
        str,
        typer.Option(
            "--from",
            metavar="FOLDER|URL",
            help="Look in this folder first (as TRENDFLIX_MODELS_MIRROR), or at this repository.",
        ),
    ] = "",
    root: RootOption = None,
    root_sha256: FingerprintOption = "",
) -> None:
    """Fetch models: the named ones, or all that are needed and not here yet, or a shop's own.

    Can be run again: what is here stays, an interrupted download goes on.

    Example: trendflix models pull, or: trendflix models pull u2netp --from FOLDER, or:
    trendflix models pull https://shop.example/eyes --root ROOT.json
    """
    if where := next(filter(is_repository, [*(names or []), mirror]), ""):
        _pull_release(where, root, root_sha256)
        return
    entries = load_cards(models_folder())
    wanted = [entry for entry in _wanted(entries, names or [], every=every) if entry.card.files]
    missing = [entry for entry in wanted if entry.verified_state() is not State.PRESENT]
    try:
        failures = _pull_all(missing, Path(mirror) if mirror else None)
    except KeyboardInterrupt:
        _say("Stopped. Run it again to go on.")
        raise typer.Exit(STOPPED) from None
    for name, error in failures.items():
        _explain(name, error)
    if failures:
        _say(ADVICE)
        raise typer.Exit(1)
    typer.echo(f"Models here: {len(wanted)}, fetched now: {len(missing)}, in {models_folder()}")


@app.command()
def publish(
    name: Annotated[str, typer.Argument(metavar="NAME", show_default=False)],
    *,
    repo: RepoOption,
    keys_folder: KeysOption = None,
    days: DaysOption = 14,
    keep: KeepOption = 3,
) -> None:
    """Sign an encoder of your own and add it to a folder of static files, for any web server.

    Its card stands in cards.toml of the models folder, its files lie there.

    Example: trendflix models publish my-eyes --repo /srv/www/eyes
    """
    from app.model_release import publish_model
    from app.passphrase import Passphrases
    from store.publication import Press

    press = Press(repo, keys_folder or default_keys(), Passphrases().existing, days, keep)
    typer.echo(summary(publish_model(name, models_folder(), press)))


@app.command()
def export(
    name: Annotated[str, typer.Argument(metavar="NAME", show_default=False)],
    *,
    weights: Annotated[
        Path | None,
        typer.Option("--from", "--weights", metavar="FILE", help="The weights, on this machine."),
    ] = None,
    fp16: Annotated[bool, typer.Option(help="A variant for GPUs as well: NAME-fp16.")] = False,
    int8: Annotated[bool, typer.Option(help="A variant for CPUs as well: NAME-int8.")] = False,
) -> None:
    """Make an encoder's files from its published weights, and check them against the reference.

    Needs torch and, for CLIP, open_clip. 32 pictures and 64 texts must come out the same (cosine
    0.9999), or nothing is kept. Variants are compared as well; their drift is printed and kept on
    their cards. vgg16 takes any weights of that network, of torchvision or Keras, with or without
    its head.

    Example: trendflix models export clip-vit-b-32 --int8, or:
    trendflix models export vgg16 --weights vgg16-397923af.pth
    """
    (entry,) = _wanted(load_cards(models_folder()), [name], every=False)
    variants: dict[Precision, bool] = {"fp16": fp16, "int8": int8}
    try:
        made = _export(entry, weights, [variant for variant, on in variants.items() if on])
    except DownloadError as error:
        _explain(name, error)
        _say(f"Or fetch it elsewhere and name it: trendflix models export {name} --from FILE")
        raise typer.Exit(1) from None
    except KeyboardInterrupt:
        _say("Stopped. Nothing was kept.")
        raise typer.Exit(STOPPED) from None
    for card, result in made.items():
        if result.texts is None:
            apart = f"{1 - result.pictures:.6f} of a vector's length, at most"
            typer.echo(f"{card}: distance from the reference: {apart}")
            continue
        closeness = f"pictures {result.pictures:.6f}, texts {result.texts:.6f}"
        typer.echo(f"{card}: lowest cosine to the reference: {closeness}")


def _export(
    entry: CardEntry, weights: Path | None, precisions: Sequence[Precision]
) -> Mapping[str, Exported]:
    from app.backbone_export import BackboneExport
    from app.model_export import Export, export_source

    source, console = export_source(entry), Console(stderr=True)
    if precisions and not source.vocabulary:
        raise typer.BadParameter(f"there are no variants of {entry.card.name}")
    with Progress(*_BARS, console=console) as progress:
        bar = progress.add_task(entry.card.name, total=None)
        show = partial(_show, progress, bar)
        if not source.vocabulary:
            return BackboneExport(entry, source, show, console.print).run(weights)
        return Export(entry, source, show, console.print).run(precisions, weights)


def _pull_release(where: str, root: Path | None, fingerprint: str) -> None:
    """Fetch a shop's own encoder from its repository."""
    from app.model_release import ModelPull, followed_as
    from app.release_origins import origin_of, terms_here
    from store.trust import begin_trust

    trust, origin = followed_as(where), origin_of(where)
    try:
        begin_trust(trust, origin, read_root(root), fingerprint)
        with bars() as progress:
            bar = progress.add_task("model", total=None)
            show = partial(_show, progress, bar)
            name = ModelPull(models_folder(), trust, origin, show, terms_here()).run()
    except KeyboardInterrupt:
        _say("Stopped. Run it again to go on.")
        raise typer.Exit(STOPPED) from None
    typer.echo(f"{name} is here: trendflix index build FEED.csv --encoder {name}")


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
    with Progress(*_BARS, console=Console(stderr=True)) as progress:
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
    needed = [role for role in get_args(Role) if role not in OPTIONAL]
    chosen = {role: choose(entries, role).card.name for role in needed}
    if as_json:
        rows = [_row(entry, states[name], chosen) for name, entry in entries.items()]
        typer.echo(json.dumps(rows, indent=2))
        return
    table = Table(*COLUMNS, box=SIMPLE_HEAD, show_edge=False, pad_edge=False, collapse_padding=True)
    for name, entry in entries.items():
        card, size = entry.card, _megabytes(entry.size)
        default = "yes" if entry.default else ""
        taken = "yes" if chosen.get(card.role) == name else ""
        table.add_row(name, card.role, size, card.licence, default, states[name], taken)
    Console().print(table)
    if State.TO_EXPORT in states.values():
        _say("To export, once, with network: trendflix models export NAME")


def _megabytes(size: int) -> str:
    """Return a size in few letters, so that the table fits 80 columns; empty for nothing."""
    return f"{size / 1e6:,.{0 if size >= _TEN_MB else 1}f} MB" if size else ""


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
        "chosen": chosen.get(card.role) == card.name,
        "files": [str(file.path) for file in card.files.values()],
    }
