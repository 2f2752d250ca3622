"""trendflix index upload: a catalogue too large for every machine, in a folder all can read."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from app.commands.release import STOPPED


def upload(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The index that was built.")],
    *,
    to: Annotated[
        Path, typer.Option("--to", metavar="SHARE", help="A folder on a drive of your network.")
    ],
) -> None:
    """Put an index into LanceDB tables in a folder that many players search.

    Only what is new or changed is written; stopped, it goes on where it was. Players see the
    catalogue before it until all is there. docs/servers.md says how they are told.

    Example: trendflix index upload my-shop --to /mnt/shop/catalogue
    """
    from store.lance_upload import upload as put
    from store.manifest import read_manifest
    from store.verification import verify

    manifest = read_manifest(folder)
    verify(folder, manifest, thorough=True)
    console = Console(stderr=True)
    columns = (TextColumn("products"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    try:
        with Progress(*columns, console=console) as progress:
            bar = progress.add_task("", total=manifest.count)
            info = put(folder, manifest, to, lambda done: progress.update(bar, completed=done))
    except KeyboardInterrupt:
        console.print("Stopped. What is there stays; run it again to go on.")
        raise typer.Exit(STOPPED) from None
    typer.echo(f"{info.count} products in {info.offers} offers, encoder {info.encoder}: {to}")
