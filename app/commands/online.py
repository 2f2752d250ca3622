"""`trendflix online`: yt-dlp, which finds the films web pages show."""

from __future__ import annotations

import subprocess

import typer

from player.page_film import UPDATE, installed_version

app = typer.Typer(no_args_is_help=True)

INSTALL = 'python -m pip install "trendflix[online]"'


@app.command()
def version() -> None:
    """Say which yt-dlp is installed.

    Example: trendflix online version
    """
    typer.echo(installed_version() or f"yt-dlp is not installed. Install it with: {INSTALL}")


@app.command()
def update() -> None:
    """Install yt-dlp into this environment, or its newest version.

    Example: trendflix online update
    """
    code = subprocess.run(UPDATE, check=False).returncode
    if code:
        raise typer.Exit(code)
    typer.echo("Now switch it on: Settings, Films on web pages.")
