"""`trendflix eval`: every claim about matches as a number."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

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
    "demo": "app.eval_demo",
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
    model: Annotated[
        str | None, typer.Option(metavar="NAME", help="An encoder; default: the best there is.")
    ] = None,
    as_json: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Write the figures there as well.")
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Fail where a bar is not kept or data is missing.")
    ] = False,
) -> None:
    """Measure how good the matches are, beside what the last release measured.

    Example: trendflix eval --only retrieval,demo --json figures.json
    """
    from app.eval_figures import Setup
    from app.eval_report import as_json as report
    from app.eval_report import as_table, stored_release

    console = Console()
    entries = load_cards(models_folder())
    encoder = choose_worded(entries, model).card
    folder = data or Path(os.environ.get("TRENDFLIX_TEST_DATA", DATA))
    release, stored = stored_release()
    groups = []
    with console.status("") as status:
        setup = Setup(folder, entries, encoder, status.update)
        for name in _chosen(only):
            groups.append(_measured(name, setup))
            console.print(as_table(groups[-1], release, stored))
    if as_json is not None:
        with plain_disk_errors(as_json.parent):
            content = report(version("trendflix"), encoder.name, groups)
            as_json.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", "utf-8")
    if strict and not all(group.kept for group in groups):
        raise typer.Exit(1)


def _chosen(only: str | None) -> list[str]:
    names = only.split(",") if only else list(GROUPS)
    for name in names:
        if name not in GROUPS:
            raise typer.BadParameter(
                f"there is no group {name}; there are: {', '.join(GROUPS)}", param_hint="--only"
            )
    return names


def _measured(name: str, setup: Setup) -> Group:
    from app.eval_figures import NotMeasurableError
    from app.eval_report import Group

    measure: Measure = import_module(GROUPS[name]).measure
    try:
        return Group(name, measure(setup))
    except NotMeasurableError as error:
        return Group(name, (), str(error))
