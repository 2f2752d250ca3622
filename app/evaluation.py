"""What `trendflix eval` can measure, and how it is told: printed, as JSON, as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from app import ablations
from app.ablation_report import as_json as trials_as_json
from app.ablation_report import as_markdown as trials_as_markdown
from app.ablation_report import as_table as trials_as_table
from app.eval_figures import NotMeasurableError
from app.eval_report import Group, as_json, as_markdown, as_table, stored_release

if TYPE_CHECKING:
    from rich.console import Console

    from app.eval_figures import Measure, Setup

GROUPS: Mapping[str, str] = {
    "retrieval": "app.eval_retrieval",
    "words": "app.eval_words",
    "attributes": "app.eval_attributes",
    "composition": "app.eval_composition",
    "feedback": "app.eval_feedback",
    "demo": "app.eval_demo",
    "bands": "app.eval_bands",
    "duplicates": "app.eval_duplicates",
    "detection": "app.eval_detection",
    "faces": "app.eval_faces",
    "fusion": "app.eval_fusion",
    "speed": "app.eval_speed",
    "tiers": "app.eval_tiers",
}
"""What is measured, and the module whose `measure` does it."""
_FRAMES = "fusion"
"""The group that is an ablation as well: one frame against several."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What was measured: for JSON, in Markdown, and whether all could be and keeps its bar."""

    report: dict[str, Any]
    text: str
    kept: bool


def measure_groups(setup: Setup, names: Iterable[str], console: Console) -> Evaluation:
    """Measure and print the groups, one after the other."""
    release, stored = stored_release()
    groups = []
    for name in names:
        groups.append(_measured(name, setup))
        console.print(as_table(groups[-1], release, stored))
    text = "\n".join(map(as_markdown, groups))
    return Evaluation(as_json(groups), text, all(group.kept for group in groups))


def measure_choices(setup: Setup, console: Console) -> Evaluation:
    """Try every choice of the pipeline and print what it is worth."""
    try:
        trials = list(ablations.measure(setup))
    except NotMeasurableError as error:
        console.print(f"not measured: {error}")
        return Evaluation({}, f"Not measured: {error}\n", kept=False)
    console.print(trials_as_table(trials))
    frames = measure_groups(setup, [_FRAMES], console)
    text = f"{_about(ablations)}\n\n{trials_as_markdown(trials)}\n{frames.text}"
    return Evaluation({"ablations": trials_as_json(trials)} | frames.report, text, frames.kept)


def _measured(name: str, setup: Setup) -> Group:
    module = import_module(GROUPS[name])
    measure: Measure = module.measure
    try:
        return Group(name, measure(setup), about=_about(module))
    except NotMeasurableError as error:
        return Group(name, (), str(error), _about(module))


def _about(module: object) -> str:
    return (module.__doc__ or "").strip()
