"""The figures of `trendflix eval` as tables and as JSON, beside those of the stored release."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from rich.table import Table
from rich.text import Text

from app.eval_figures import Figure
from app.markdown import markdown_table

Stored = Mapping[str, Mapping[str, float]]
"""Group -> name of a figure -> value."""

_SAME = 0.0005
"""Changes smaller than what is printed are none."""


@dataclass(frozen=True, slots=True)
class Group:
    """What was measured together; `note` says why it was not, where there are no figures.

    about: what it means, for those who read the documentation.
    """

    name: str
    figures: Sequence[Figure]
    note: str = ""
    about: str = ""

    @property
    def kept(self) -> bool:
        """It could be measured, and every bar is kept."""
        return not self.note and all(figure.kept for figure in self.figures)


def as_json(groups: Iterable[Group]) -> dict[str, Any]:
    """Return what `stored_release` reads again, but for the version."""
    return {
        "groups": {
            group.name: {figure.name: round(figure.value, 4) for figure in group.figures}
            for group in groups
            if group.figures
        }
    }


def stored_release() -> tuple[str, Stored]:
    """Return the newest release whose figures are stored, and them; "" where there is none."""
    folder = files("resources").joinpath("golden/results")
    entries = folder.iterdir() if folder.is_dir() else ()
    named = [path for path in entries if path.name.endswith(".json")]
    if not named:
        return "", {}
    newest = max(named, key=lambda path: _version(path.name.removesuffix(".json")))
    content = json.loads(newest.read_text(encoding="utf-8"))
    return content["version"], content["groups"]


def as_table(group: Group, release: str, stored: Stored) -> Table:
    """Return a group's figures with their bars, and what changed since the stored release."""
    table = Table("figure", "", "bar", f"since {release}" if release else "", title=group.name)
    for column in table.columns[1:]:
        column.justify = "right"
    former = stored.get(group.name, {})
    for figure in group.figures:
        table.add_row(
            Text(figure.name),
            Text(written(figure), "" if figure.kept else "bold red"),
            _bar(figure),
            _change(figure, former.get(figure.name)),
        )
    if group.note:
        table.add_row(Text(f"not measured: {group.note}", "yellow"))
    return table


def as_markdown(group: Group) -> str:
    """Return a group's figures and bars as a section of a Markdown document."""
    rows = [(figure.name, written(figure), _bar(figure)) for figure in group.figures]
    body = f"Not measured: {group.note}" if group.note else markdown_table(("", "", "bar"), rows)
    return "\n\n".join(filter(None, [f"## {group.name}", group.about, body])) + "\n"


def written(figure: Figure) -> str:
    """Return a figure's value as people read it."""
    return _written(figure, figure.value)


def _bar(figure: Figure) -> str:
    if figure.bar is None:
        return ""
    sign = "≤" if figure.most else "≥"
    return f"{sign} {_written(figure, figure.bar)}"


def _written(figure: Figure, value: float, sign: str = "") -> str:
    match figure.unit:
        case "share":
            return f"{100 * value:{sign}.1f} %"
        case "ms":
            return f"{value:{sign}.1f} ms"
        case "count":
            return f"{value:{sign}.0f}"
        case "cosine":
            return f"{value:{sign}.4f}"


def _change(figure: Figure, former: float | None) -> str:
    if former is None:
        return ""
    change = figure.value - former
    return "=" if abs(change) < _SAME else _written(figure, change, "+")


def _version(name: str) -> tuple[int, ...]:
    return tuple(int(part) for part in name.split(".") if part.isdigit())
