"""trendflix index: make the catalogue that is searched, and say what one holds."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.table import Table
from rich.text import Text

from app.catalogue_words import catalogue_line
from app.followed import freshness_of
from app.model_cards import choose, load_cards
from app.paths import index_folder, models_folder, pictures_folder
from store.feed_mapping import AS_IT_IS, FeedMapping, read_mapping
from store.freshness import Freshness
from store.manifest import read_manifest
from store.types import IndexInfo
from store.verification import verify

app = typer.Typer(no_args_is_help=True)

_STOPPED = 130
"""Exit code after Ctrl-C, as shells have it."""


class _Rate(ProgressColumn):
    """Products a second."""

    def render(self, task: Task) -> Text:
        """Return the rate as text."""
        return Text(f"{task.speed or 0:.1f}/s")


@app.command()
def build(
    feed: Annotated[
        Path,
        typer.Argument(
            metavar="FEED",
            help="Google Merchant (CSV, TSV, XML), a Shopify export, saved pages, or any table.",
        ),
    ],
    *,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="DIR", help="Where the index goes.")
    ] = None,
    encoder: Annotated[
        str | None, typer.Option("--encoder", metavar="NAME", help="Default: the best there is.")
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Stop at the first bad row.")] = False,
    mapping: Annotated[
        Path | None,
        typer.Option("--mapping", metavar="FILE.toml", help="What the feed's columns are called."),
    ] = None,
    currency: Annotated[
        str, typer.Option("--currency", metavar="EUR", help="Of prices that name none.")
    ] = "",
    shop: Annotated[
        str,
        typer.Option("--shop", metavar="ADDRESS", help="The shop a Shopify export comes from."),
    ] = "",
) -> None:
    """Make an index from a product feed; a former one stays until the new one is complete.

    The formats are described in docs/feeds.md.

    Example: trendflix index build FEED.csv --out my-shop
    """
    out = out or index_folder()
    console = Console(stderr=True)
    reading = _Reading(_mapping(mapping, currency), shop)
    try:
        info = _build(feed, out, encoder, console, reading, strict=strict)
    except KeyboardInterrupt:
        console.print("Stopped. Nothing was changed.")
        raise typer.Exit(_STOPPED) from None
    typer.echo(f"{info.count} products in {info.offers} offers, encoder {info.encoder}: {out}")


@app.command("info")
def show_info(
    folder: Annotated[Path | None, typer.Argument(metavar="DIR")] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")] = False,
) -> None:
    """Check every file of an index and say what it holds.

    Example: trendflix index info my-shop --json
    """
    folder = folder or index_folder()
    manifest = read_manifest(folder)
    verify(folder, manifest, thorough=True)
    known = freshness_of(folder)
    if as_json:
        told = asdict(manifest.info) | {"repository": asdict(known) if known else None}
        typer.echo(json.dumps(told, indent=2, ensure_ascii=False))
    else:
        Console().print(_table(manifest.info, known))


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a feed does not say itself."""

    mapping: FeedMapping
    shop: str


def _mapping(file: Path | None, currency: str) -> FeedMapping:
    mapping = read_mapping(file) if file else AS_IT_IS
    return mapping.in_currency(currency) if currency else mapping


def _build(
    feed: Path,
    out: Path,
    encoder: str | None,
    console: Console,
    reading: _Reading,
    *,
    strict: bool,
) -> IndexInfo:
    # Models and vectors are loaded here, so that no other command has them in its process.
    from app.index_build import build_index
    from store.picture_cache import PictureCache
    from vision.encoder import Encoder

    card = choose(load_cards(models_folder()), "encoder", encoder).card
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        _Rate(),
        TimeRemainingColumn(),
    )
    pictures = PictureCache(pictures_folder())
    with closing(pictures), Progress(*columns, console=console) as progress:
        bar = progress.add_task(f"products → {card.name}", total=None)
        report = build_index(
            feed,
            out,
            Encoder(card),
            fetch=pictures.fetch,
            progress=lambda done, total: progress.update(bar, completed=done, total=total),
            strict=strict,
            mapping=reading.mapping,
            shop=reading.shop,
        )
    for row in report.refused:
        console.print(f"left out: {row}", markup=False, highlight=False)
    return report.info


def _table(info: IndexInfo, known: Freshness | None) -> Table:
    table = Table(show_header=False, box=None)
    table.add_row("name", Text(info.name))
    table.add_row("encoder", Text(f"{info.encoder} ({info.encoder_sha256[:12]})"))
    table.add_row("products", f"{info.count} in {info.offers} offers")
    for category, count in info.categories.items():
        table.add_row(f"  {category}", str(count))
    table.add_row("shops", ", ".join(info.merchants))
    table.add_row("built", info.built)
    table.add_row("files", "verified")
    if known:
        table.add_row("follows", Text(known.origin))
        table.add_row("state", catalogue_line(info.built, known, datetime.now().astimezone()))
    if known and known.trouble:
        table.add_row("trouble", Text(known.trouble))
    return table
