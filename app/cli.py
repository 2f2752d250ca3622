"""The command line: `trendflix FILM` plays, the other words are commands.

Nothing heavy is imported here: the lookup worker imports this module again when it starts.
"""

from __future__ import annotations

import sys
from importlib.metadata import version
from typing import Annotated

import typer
from typer.core import TyperGroup

from app.commands import bench, demo, doctor, index, models, shop, watch
from app.errors import sentence_for
from app.log import open_log
from player.errors import PlayerEnvironmentError
from store.errors import StoreEnvironmentError
from vision.errors import VisionEnvironmentError

ENVIRONMENT = (PlayerEnvironmentError, StoreEnvironmentError, VisionEnvironmentError)


class FilmOrCommand(TyperGroup):
    """A group whose first word, where it is no command, is a film to watch."""

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
app.add_typer(models.app, name="models", help="The models: list, pull, verify.")
app.add_typer(index.app, name="index", help="The catalogue index: build, info.")
app.add_typer(bench.app, name="bench", help="Measure speed and matches on this machine.")


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"trendflix {version('trendflix')}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def root(
    ctx: typer.Context,
    *,
    _version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    """Pause a film, and see what you could buy of what is on screen.

    trendflix FILM              play a film, an http(s) stream, HLS or DASH

    trendflix shop FILM --at 12.5 --json      the same without a window

    trendflix demo              see it work on the film that comes with it

    trendflix doctor            what this machine has, and what to do about the rest
    """
    if ctx.invoked_subcommand is None:
        watch.watch()


def run(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code; an environment error is two plain sentences."""
    open_log()
    try:
        app(args=arguments, standalone_mode=True)
    except ENVIRONMENT as error:
        sentence = sentence_for(error)
        sys.stderr.write(f"{sentence.what}\n  {sentence.action}\n")
        return 1
    except SystemExit as leave:
        return leave.code if isinstance(leave.code, int) else 1
    return 0
