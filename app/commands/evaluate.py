"""`trendflix eval`: every claim about matches as a number."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console

import resources
from app.model_cards import choose_worded, load_cards
from app.paths import models_folder
from store.disk import plain_disk_errors

if TYPE_CHECKING:
    from app.eval_figures import Measure, Setup
    from app.eval_report import Group

GROUPS: Mapping[str, str] = {
    "retrieval": "app.eval_retrieval",
    "words": "app.eval_words",
    "attributes": "app.eval_attributes",
    "demo": "app.eval_demo",
    "detection": "app.eval_detection",
    "speed": "app.eval_speed",
}
"""What is measured, and the module whose `measure` does it."""
DATA = Path(resources.__file__).parents[2] / "shared" / "data"
"""Where photos and films lie beside a checkout."""


def evaluate(
    *,
    data: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Photos and films (as TRENDFLIX_TEST_DATA)."),
    ] = None,
    only: Annotated[
        str | None, typer.Option(metavar="GROUP,GROUP", help=f"Of: {', '.join(GROUPS)}.")
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

    console = Console()
    entries = load_cards(models_folder())
    encoder = choose_worded(entries, model).card
    folder = data or Path(os.environ.get("TRENDFLIX_TEST_DATA", DATA))
    with console.status("") as status:
        setup = Setup(folder, entries, encoder, status.update)
        measured = _ablations if ablate else _groups
        report, text, kept = measured(setup, _chosen(only), console)
    head = {"version": version("trendflix"), "encoder": encoder.name}
    _write(as_json, json.dumps(head | report, indent=2, ensure_ascii=False) + "\n")
    made = f"Made by `trendflix eval`, version {head['version']}, encoder {encoder.name}."
    _write(markdown, f"{text}\n{made}\n")
    if strict and not kept:
        raise typer.Exit(1)


def _groups(setup: Setup, names: list[str], console: Console) -> tuple[dict[str, Any], str, bool]:
    """Measure and print the groups; return them as JSON, as Markdown, and whether all is kept."""
    from app.eval_report import as_json, as_markdown, as_table, stored_release

    release, stored = stored_release()
    groups = []
    for name in names:
        groups.append(_measured(name, setup))
        console.print(as_table(groups[-1], release, stored))
    text = "\n".join(map(as_markdown, groups))
    return (
        as_json(groups),
        f"# How good the matches are\n\n{text}",
        all(group.kept for group in groups),
    )


def _ablations(
    setup: Setup, _names: list[str], console: Console
) -> tuple[dict[str, Any], str, bool]:
    from app.ablation_report import as_json, as_markdown, as_table
    from app.ablations import __doc__ as about
    from app.ablations import measure
    from app.eval_figures import NotMeasurableError

    try:
        trials = list(measure(setup))
    except NotMeasurableError as error:
        console.print(f"not measured: {error}")
        return {}, f"Not measured: {error}\n", False
    console.print(as_table(trials))
    return {"ablations": as_json(trials)}, f"# {about}\n{as_markdown(trials)}", True


def _measured(name: str, setup: Setup) -> Group:
    from app.eval_figures import NotMeasurableError
    from app.eval_report import Group

    module = import_module(GROUPS[name])
    measure: Measure = module.measure
    about = (module.__doc__ or "").strip()
    try:
        return Group(name, measure(setup), about=about)
    except NotMeasurableError as error:
        return Group(name, (), str(error), about)


def _chosen(only: str | None) -> list[str]:
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
