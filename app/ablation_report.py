"""Ablations as tables: what each choice is worth, and which one the program makes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from rich.table import Table

from app.ablations import PLACES, Trial
from app.markdown import markdown_table


def by_question(trials: Iterable[Trial]) -> Iterator[tuple[str, list[Trial]]]:
    """Give the trials of each question together, in their order."""
    for question, group in groupby(trials, key=lambda trial: trial.question):
        yield question, list(group)


def as_table(trials: Iterable[Trial]) -> Table:
    """Return what each choice is worth; the program's own are bold."""
    table = Table("question", "choice", *(f"first {places}" for places in PLACES), "garments")
    for question, group in by_question(trials):
        for number, trial in enumerate(group):
            row = (question if number == 0 else "", trial.choice, *shares(trial))
            table.add_row(*row, str(len(trial.ranks)), style="bold" if trial.chosen else "")
        table.add_section()
    return table


def as_markdown(trials: Iterable[Trial]) -> str:
    """Return a Markdown section for each question; the program's own choices are bold."""
    return "\n".join(_section(question, group) for question, group in by_question(trials))


def _section(question: str, group: Iterable[Trial]) -> str:
    rows = [
        (f"**{trial.choice}**" if trial.chosen else trial.choice, *shares(trial)) for trial in group
    ]
    header = (question, *(f"first {places}" for places in PLACES))
    return f"## {question.capitalize()}\n\n{markdown_table(header, rows)}\n"


def as_json(trials: Iterable[Trial]) -> dict[str, Any]:
    """Return question -> choice -> share within the first places."""
    return {
        question: {
            trial.choice: {f"top{p}": round(trial.within(p), 4) for p in PLACES} for trial in group
        }
        for question, group in by_question(trials)
    }


def shares(trial: Trial) -> list[str]:
    """Return the shares as people read them."""
    return [f"{trial.within(places):.1%}" for places in PLACES]
