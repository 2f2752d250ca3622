"""The command line: `trendflix FILM` plays, the other words are commands.

Nothing heavy is imported here: the lookup worker imports this module again when it starts.
"""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from typer.core import TyperGroup

from app.commands import (
    bench,
    demo,
    doctor,
    embed,
    evaluate,
    find,
    index,
    label,
    library,
    library_import,
    library_index,
    library_tmdb,
    models,
    online,
    posters,
    release,
    serve,
    sharing,
    shop,
    similar,
    soak,
    watch,
)
from app.commands import map as map_command
from app.errors import sentence_for
from app.headless_lookup import LookupRefusedError
from app.log import LOG, open_log
from app.outcome import REFUSED, outcome_of, tell
from app.paths import PORTABLE
from app.quality import VARIABLE, Preset

MODELS = "The models: list, pull, verify, publish.\n\nExample: trendflix models pull"
INDEX = (
    "The catalogue index: build, info, pull, rollback, publish, key, upload.\n\n"
    "Example: trendflix index build FEED.csv --out DIR"
)
KEY = "The keys that sign releases: new, rotate.\n\nExample: trendflix index key new"
ONLINE = "Films on web pages: version, update.\n\nExample: trendflix online update"
LIBRARY = (
    "The films of your own library: folders, what is known of them, moments.\n\n"
    "Example: trendflix library add FOLDER"
)
BENCH = "Measure speed and matches on this machine.\n\nExample: trendflix bench lookup"


class FilmOrCommand(TyperGroup):
    """A group whose first word, where it is no command, is a film to watch."""

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        """Put `watch` before an option that is its own: `trendflix --playlist FILE`."""
        own = {name for param in self.get_params(ctx) for name in param.opts}
        if args and args[0].startswith("-") and args[0].partition("=")[0] not in own:
            args = ["watch", *args]
        return super().parse_args(ctx, args)

    def resolve_command(self, ctx: typer.Context, args: list[str]) -> tuple:  # type: ignore[override, type-arg]
        """Put `watch` before anything that is not the name of a command."""
        if args and self.get_command(ctx, args[0]) is None:
            args = ["watch", *args]
        return super().resolve_command(ctx, args)


app = typer.Typer(
    cls=FilmOrCommand,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("watch")(watch.watch)
app.command("shop")(shop.shop)
app.command("demo")(demo.demo)
app.command("doctor")(doctor.doctor)
app.command("embed")(embed.embed)
app.command("label")(label.label)
app.command("eval")(evaluate.evaluate)
app.command("map")(map_command.draw_map)
app.command("soak")(soak.soak)
app.command("find")(find.find)
app.command("similar")(similar.similar)
app.command("posters")(posters.posters)
app.command("serve")(serve.serve)
app.add_typer(models.app, name="models", help=MODELS)
index.app.command("pull")(release.pull)
index.app.command("rollback")(release.rollback)
index.app.command("publish")(release.publish)
index.app.command("upload")(sharing.upload)
index.app.add_typer(release.keys, name="key", help=KEY)
app.add_typer(index.app, name="index", help=INDEX)
library.app.command("index")(library_index.index)
library.app.command("tmdb")(library_tmdb.tmdb)
library.app.command("import")(library_import.import_film)
app.add_typer(library.app, name="library", help=LIBRARY)
app.add_typer(online.app, name="online", help=ONLINE)
app.add_typer(bench.app, name="bench", help=BENCH)


def _print_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"trendflix {version('trendflix')}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def root(
    ctx: typer.Context,
    *,
    _version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True)
    ] = False,
    quality: Annotated[
        Preset | None,
        typer.Option(help="Default: what suits this machine.", show_default=False),
    ] = None,
    portable: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Keep everything in this folder.", show_default=False),
    ] = None,
) -> None:
    """Pause a film, and see what you could buy of what is on screen.

    trendflix FILM              play a film, an http(s) stream, HLS or DASH

    trendflix shop FILM --at 12.5 --json      the same without a window

    trendflix demo              see it work on the film that comes with it

    trendflix doctor            what this machine has, and what to do about the rest
    """
    if portable:
        os.environ[PORTABLE] = str(portable.absolute())
    open_log()
    if quality:
        os.environ[VARIABLE] = quality  # the lookup worker inherits it
    if ctx.invoked_subcommand is None:
        watch.watch()


def run(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code; what goes wrong is two plain sentences."""
    return outcome_of(partial(_run, arguments))


def _run(arguments: list[str] | None) -> int:
    try:
        app(args=arguments, standalone_mode=True)
    except SystemExit as leave:
        return leave.code if isinstance(leave.code, int) else REFUSED
    except LookupRefusedError as error:
        LOG.warning("lookup: %s", error)
        return tell(sentence_for(error.code, error.detail), REFUSED)
    return 0
