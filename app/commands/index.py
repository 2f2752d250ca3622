"""trendflix index: make the catalogue that is searched, and say what one holds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
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

if TYPE_CHECKING:
    from app.build_engine import BuildEngine
    from app.index_build import BuildReport
    from vision.card import ModelCard

app = typer.Typer(no_args_is_help=True)

_STOPPED = 130
"""Exit code after Ctrl-C, as shells have it."""


class EngineName(StrEnum):
    """Who encodes pictures."""

    LOCAL = "local"
    RAY = "ray"


@dataclass(frozen=True, slots=True)
class _Working:
    """With what, where, and with how many workers a build encodes; see `app.build_engine`."""

    encoder: str | None
    engine: EngineName
    address: str
    workers: int | None


class _Rate(ProgressColumn):
    """Products done, and how many a second."""

    def render(self, task: Task) -> Text:
        """Return the rate as text; the bar itself counts lines of the feed."""
        products = int(task.fields["products"])
        return Text(f"{products} products, {products / max(task.elapsed or 0.0, 0.1):.1f}/s")


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
    engine: Annotated[
        EngineName, typer.Option("--engine", help="Where pictures are encoded; ray: on a cluster.")
    ] = EngineName.LOCAL,
    address: Annotated[
        str, typer.Option("--address", metavar="HOST:PORT", help="Of Ray; default: one is started.")
    ] = "",
    workers: Annotated[
        int | None, typer.Option("--workers", min=1, help="Default: one a processor.")
    ] = None,
) -> None:
    """Make an index from a product feed; a former one stays until the new one is complete.

    The formats are described in docs/feeds.md.

    Example: trendflix index build FEED.csv --out my-shop
    """
    out = out or index_folder()
    console = Console(stderr=True)
    reading = _Reading(_mapping(mapping, currency), shop)
    working = _Working(encoder, engine, address, workers)
    try:
        report = _build(feed, out, console, reading, working, strict=strict)
    except KeyboardInterrupt:
        console.print("Stopped. What was encoded is kept: run the same command again.")
        raise typer.Exit(_STOPPED) from None
    info = report.info
    typer.echo(
        f"{info.count} products in {info.offers} offers, {report.encoded} pictures encoded "
        f"by {info.encoder}: {out}"
    )


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


@app.command()
def compact(
    folder: Annotated[Path | None, typer.Argument(metavar="DIR")] = None,
) -> None:
    """Join small segments and drop what is gone; a build does it by itself where it is worth it.

    Example: trendflix index compact my-shop
    """
    # Vectors are loaded here, so that no other command has them in its process.
    import onnxruntime  # noqa: F401  before numkong, as in a build

    from store.compaction import compact as compacted

    folder = folder or index_folder()
    before = read_manifest(folder).segments
    info = compacted(folder)
    after = read_manifest(folder).segments
    typer.echo(f"{info.count} products in {len(after)} segments, before in {len(before)}: {folder}")


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
    console: Console,
    reading: _Reading,
    working: _Working,
    *,
    strict: bool,
) -> BuildReport:
    # Models and vectors are loaded here, so that no other command has them in its process.
    from app.build_step import BuildStep, lines_of
    from app.index_build import build_index
    from app.picture_naming import PictureNaming
    from store.picture_cache import PictureCache

    card = choose(load_cards(models_folder()), "encoder", working.encoder).card
    columns = (TextColumn("{task.description}"), BarColumn(), _Rate(), TimeRemainingColumn())
    pictures = PictureCache(pictures_folder())
    with (
        closing(pictures),
        _engine(card, working) as engine,
        Progress(*columns, console=console) as progress,
    ):
        bar = progress.add_task(f"products → {card.name}", total=lines_of(feed), products=0)

        def show(step: BuildStep) -> None:
            progress.update(bar, completed=step.line, products=step.products)

        report = build_index(
            feed,
            out,
            engine,
            fetch=pictures.fetch,
            progress=show,
            strict=strict,
            mapping=reading.mapping,
            shop=reading.shop,
            naming=PictureNaming(card).of,
        )
    for row in report.refused:
        console.print(f"left out: {row}", markup=False, highlight=False)
    return report


@contextmanager
def _engine(card: ModelCard, working: _Working) -> Iterator[BuildEngine]:
    """Start what encodes pictures, and end it."""
    if working.engine is EngineName.LOCAL:
        from app.build_engine import LocalEngine
        from vision.encoder import Encoder

        yield LocalEngine(Encoder(card, threads=1), working.workers)
        return
    from app.ray_engine import RayEngine

    with closing(RayEngine(card, working.workers, working.address)) as engine:
        yield engine


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
