"""`trendflix eval`: every claim about matches as a number."""

from __future__ import annotations

import json
import os
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

import resources
from app.model_cards import choose_worded, load_cards
from app.paths import models_folder
from store.disk import plain_disk_errors

DATA = Path(resources.__file__).parents[2] / "shared" / "data"
"""Where photos and films lie beside a checkout."""


def evaluate(
    *,
    data: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Photos and films (as TRENDFLIX_TEST_DATA)."),
    ] = None,
    only: Annotated[
        str | None, typer.Option(metavar="GROUP,GROUP", help="Only these, e.g. retrieval,demo.")
    ] = None,
    ablate: Annotated[
        bool, typer.Option("--ablate", help="Instead: what each choice of the pipeline is worth.")
    ] = False,
    model: Annotated[
        str | None, typer.Option(metavar="NAME", help="An encoder; default: the best there is.")
    ] = None,
    as_json: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Write the figures there as well.")
    ] = None,
    markdown: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the tables there as well.")
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Fail where a bar is not kept or data is missing.")
    ] = False,
) -> None:
    """Measure how good the matches are, beside what the last release measured.

    Example: trendflix eval --only retrieval,demo --json figures.json
    """
    from app.eval_figures import Setup
    from app.evaluation import measure_choices, measure_groups

    names = _chosen(only)
    console = Console()
    entries = load_cards(models_folder())
    encoder = choose_worded(entries, model).card
    folder = data or Path(os.environ.get("TRENDFLIX_TEST_DATA", DATA))
    with console.status("") as status:
        setup = Setup(folder, entries, encoder, status.update)
        measured = (
            measure_choices(setup, console) if ablate else measure_groups(setup, names, console)
        )
    head = {"version": version("trendflix"), "encoder": encoder.name}
    _write(as_json, json.dumps(head | measured.report, indent=2, ensure_ascii=False) + "\n")
    title = "What each choice is worth" if ablate else "How good the matches are"
    made = f"Made by `trendflix eval`, version {head['version']}, encoder {encoder.name}."
    _write(markdown, f"# {title}\n\n{made}\n\n{measured.text}")
    if strict and not measured.kept:
        raise typer.Exit(1)


def _chosen(only: str | None) -> list[str]:
    from app.evaluation import GROUPS

    names = only.split(",") if only else list(GROUPS)
    for name in names:
        if name not in GROUPS:
            raise typer.BadParameter(
                f"there is no group {name}; there are: {', '.join(GROUPS)}", param_hint="--only"
            )
    return names


def _write(file: Path | None, content: str) -> None:
    if file is None:
        return
    with plain_disk_errors(file.parent):
        file.write_text(content, encoding="utf-8")
