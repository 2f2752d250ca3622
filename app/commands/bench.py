"""`trendflix bench`: how fast lookups are on this machine, and how good their matches."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from app.headless_lookup import HeadlessLookup
from app.lookup_messages import WorkerPlan
from app.paths import demo_index_folder
from store.disk import plain_disk_errors

app = typer.Typer(no_args_is_help=True)

Json = Annotated[
    Path | None, typer.Option("--json", metavar="FILE", help="Write the figures there as well.")
]
Index = Annotated[
    Path | None, typer.Option(metavar="DIR", help="Search this index.", show_default=False)
]


@app.command("lookup")
def bench_lookup(
    *,
    film: Annotated[
        str | None, typer.Option(help="Default: the demo film.", show_default=False)
    ] = None,
    size: Annotated[
        str | None,
        typer.Option(metavar="1920x1080", help="Scale the film first; needs ffmpeg."),
    ] = None,
    index: Index = None,
    as_json: Json = None,
) -> None:
    """Measure every stage of a lookup, over 20 paused frames.

    Example: trendflix bench lookup --size 1920x1080 --json speed.json
    """
    from PySide6.QtCore import QCoreApplication

    from app.bench_film import scaled
    from app.demo import demo_film
    from app.lookup import Lookup
    from app.lookup_bench import as_table, measure

    _application = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    lookup = Lookup(WorkerPlan(index=index))
    with scaled(film or str(demo_film()), size) as source:
        try:
            report = measure(source, lookup).as_json()
        finally:
            lookup.shutdown()
    Console().print(as_table(report))
    _write(report, as_json)


@app.command("player")
def bench_player(
    *,
    film: Annotated[
        str | None, typer.Option(help="Default: the demo film.", show_default=False)
    ] = None,
    size: Annotated[
        str, typer.Option(metavar="1920x1080", help="Scale the film first; needs ffmpeg.")
    ] = "1920x1080",
    seconds: Annotated[float, typer.Option(help="How long the film plays at a stretch.")] = 60.0,
    rounds: Annotated[int, typer.Option(help="How often both players play a third of it.")] = 3,
    as_json: Json = None,
) -> None:
    """Compare the window with mpv: processor, memory, start, seeks; on Linux, needs mpv and Xvfb.

    Example: trendflix bench player --seconds 12 --rounds 1 --json player.json
    """
    from app.bench_film import repeated
    from app.demo import demo_film
    from app.player_bench import check_tools, film_seconds, measure
    from app.player_figures import as_table
    from app.preview_bench import thumbnail_ms
    from player.source import checked_source

    check_tools()
    source = checked_source(film or str(demo_film())).address
    with repeated(source, size, film_seconds(seconds)) as copy:
        report = {**measure(copy, seconds, rounds).as_json(), "thumbnail_ms": thumbnail_ms(copy)}
    Console().print(as_table(report))
    _write(report, as_json)


@app.command("demo")
def bench_demo(
    *,
    verbose: Annotated[bool, typer.Option("--verbose", help="List what was missed.")] = False,
    as_json: Json = None,
) -> None:
    """Measure how often the right product of the demo film is among the first cards.

    Example: trendflix bench demo --verbose
    """
    from app.demo import demo_film, demo_folder, prepare_index
    from app.demo_bench import as_json as shares
    from app.demo_bench import as_table, judge, missed_table
    from app.truth import read_truth

    prepare_index()
    truth = read_truth(demo_folder() / "truth.json")
    plan = WorkerPlan(index=demo_index_folder())
    with HeadlessLookup(plan) as lookup:
        judged = list(judge(demo_film(), truth, lookup))
    console = Console()
    if verbose:
        console.print(missed_table(judged))
    console.print(as_table(judged))
    _write(shares(judged), as_json)


@app.command("index")
def bench_index(
    *,
    products: Annotated[int, typer.Option(min=1000, help="How many the catalogue has.")] = 100_000,
    as_json: Json = None,
) -> None:
    """Measure search in a large synthetic catalogue, beside numpy, faiss and hnswlib.

    Times are of its largest category; docs/search.md tells the method.

    Example: trendflix bench index --products 100000 --json search.json
    """
    from app.index_bench import as_table, measure

    report = measure(products)
    Console().print(as_table(report))
    _write(report.as_json(), as_json)


@app.command("moments")
def bench_moments(
    *,
    films: Annotated[int, typer.Option(min=1, help="Films of the synthetic library.")] = 100,
    frames: Annotated[int, typer.Option(min=8, help="Frames of each.")] = 1000,
    lines: Annotated[int, typer.Option(min=1, help="Lines said in each.")] = 1500,
    as_json: Json = None,
) -> None:
    """Measure how fast moments are found in a large synthetic library, beside numpy.

    Example: trendflix bench moments --json moments.json
    """
    from app.moments_bench import as_table, measure

    report = measure(films, frames, lines)
    Console().print(as_table(report))
    _write(report.as_json(), as_json)


@app.command("index-build")
def bench_index_build(
    *,
    rounds: Annotated[int, typer.Option(min=1, help="How often each is measured.")] = 3,
    as_json: Json = None,
) -> None:
    """Compare building the demo catalogue's index with its encoder alone.

    Example: trendflix bench index-build --json build.json
    """
    from app.build_bench import as_table, measure
    from app.build_engine import LocalEngine
    from app.demo import demo_folder
    from app.model_cards import choose, load_cards
    from app.paths import models_folder
    from vision.encoder import Encoder

    encoder = Encoder(choose(load_cards(models_folder()), "encoder").card, threads=1)
    speed = measure(demo_folder() / "feed.csv", encoder, LocalEngine(encoder), rounds)
    Console().print(as_table(speed))
    _write(speed.as_json(), as_json)


@app.command("library")
def bench_library(
    *,
    films: Annotated[int, typer.Option(min=100, help="How many the library has.")] = 10_000,
    as_json: Json = None,
) -> None:
    """Measure how fast the window shows, scrolls and filters a library of many drawn films.

    Example: trendflix bench library --films 10000 --json library.json
    """
    import os
    from tempfile import TemporaryDirectory

    from app.library_bench import as_table, measure, write_library
    from app.paths import library_file, posters_folder
    from app.window import make_application

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory() as home:
        os.environ["TRENDFLIX_HOME"] = home
        write_library(films, library_file(), posters_folder())
        _application = make_application()
        figures = measure(Path(home))
    Console().print(as_table(figures))
    _write(figures.as_json(), as_json)


@app.command("map")
def bench_map(
    *,
    points: Annotated[int, typer.Option(min=1000, help="How many are on the map.")] = 100_000,
    as_json: Json = None,
) -> None:
    """Measure how smoothly the map moves, drawn by the processor, beside others.

    Example: trendflix bench map --points 100000 --json map.json
    """
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from app.map_bench import as_table, measure

    _application = QApplication.instance() or QApplication(sys.argv[:1])
    speed = measure(points)
    Console().print(as_table(speed))
    _write(speed.as_json(), as_json)


@app.command("film-index")
def bench_film_index(
    *,
    film: Annotated[
        str | None,
        typer.Option(help="Default: the demo film, repeated.", show_default=False),
    ] = None,
    size: Annotated[
        str, typer.Option(metavar="1920x1080", help="Of the repeated film; needs ffmpeg.")
    ] = "1920x1080",
    seconds: Annotated[float, typer.Option(min=30, help="Of the repeated film.")] = 600.0,
    encoder: Annotated[
        str | None, typer.Option(metavar="NAME", help="Default: the best there is.")
    ] = None,
    as_json: Json = None,
) -> None:
    """Measure how fast a film is looked through, beside reading all of its frames.

    The demo film is encoded once as x264 does by default, a key frame every 250 frames and at
    cuts, and repeated.

    Example: trendflix bench film-index --json film-index.json
    """
    from app.bench_film import lengthened
    from app.demo import demo_film
    from app.film_index_bench import as_table, measure
    from app.model_cards import choose, choose_worded, load_cards
    from app.paths import models_folder

    entries = load_cards(models_folder())
    cards = choose_worded(entries, encoder).card, choose(entries, "faces").card
    if film:
        speed = measure(Path(film), Path(film).name, *cards)
    else:
        with lengthened(str(demo_film()), size, seconds) as copy:
            speed = measure(Path(copy), "the demo film, repeated", *cards)
    Console().print(as_table(speed))
    _write(speed.as_json(), as_json)


def _write(report: dict[str, Any], path: Path | None) -> None:
    if path is None:
        return
    with plain_disk_errors(path.parent):
        path.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
