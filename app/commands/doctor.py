"""`trendflix doctor`: what this machine has, in one screen."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from app.checkup import Finding


def doctor(
    *,
    index: Annotated[Path | None, typer.Option(help="Look at this index folder.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Say what this machine has, and for each red line what to do.

    Example: trendflix doctor --json
    """
    from app.checkup import findings

    found = findings(index)
    if as_json:
        typer.echo(json.dumps([asdict(finding) for finding in found], indent=1))
    else:
        Console().print(_table(found))
    raise typer.Exit(0 if all(finding.good for finding in found) else 1)


def _table(found: list[Finding]) -> Table:
    table = Table(box=None, show_header=False, pad_edge=False)
    for finding in found:
        mark = Text("ok", "green") if finding.good else Text("!!", "red")
        text = Text(finding.text, "" if finding.good else "red")
        if not finding.good:
            text.append(f"\n→ {finding.action}", "default")
        table.add_row(mark, finding.name, text)
    return table
