"""The figures as a table, as JSON, as Markdown, and beside a stored release."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from app.eval_figures import Figure
from app.eval_report import Group, as_json, as_markdown, as_table

GROUP = Group(
    "retrieval",
    [Figure("P@10", 0.912, bar=0.9), Figure("one picture", 12.3, "ms")],
    about="How it is found.",
)


def text(table):
    console = Console(width=120, file=io.StringIO())
    console.print(table)
    return console.file.getvalue()


def test_json_has_the_values_by_group_and_name():
    assert as_json([GROUP]) == {"groups": {"retrieval": {"P@10": 0.912, "one picture": 12.3}}}


def test_a_group_that_was_not_measured_is_not_in_the_json():
    assert as_json([Group("faces", (), "no films")]) == {"groups": {}}


@pytest.mark.parametrize(("former", "shown"), [(0.9, "+1.2 %"), (0.95, "-3.8 %"), (0.912, "=")])
def test_a_change_since_the_stored_release_shows(former, shown):
    table = text(as_table(GROUP, "1.0.0", {"retrieval": {"P@10": former}}))

    assert shown in table
    assert "since 1.0.0" in table


def test_a_group_that_was_not_measured_says_why():
    assert "not measured: no films" in text(as_table(Group("faces", (), "no films"), "", {}))


def test_markdown_has_a_section_with_the_bars():
    assert as_markdown(GROUP).splitlines() == [
        "## retrieval",
        "",
        "How it is found.",
        "",
        "|  |  | bar |",
        "| --- | ---: | ---: |",
        "| P@10 | 91.2 % | ≥ 90.0 % |",
        "| one picture | 12.3 ms |  |",
    ]


@pytest.mark.parametrize(
    ("figure", "kept"),
    [
        (Figure("a", 0.9, bar=0.9), True),
        (Figure("a", 0.89, bar=0.9), False),
        (Figure("a", 41.0, "ms", bar=40.0, most=True), False),
        (Figure("a", 0.0, bar=0.0, most=True), True),
        (Figure("a", 0.1), True),
    ],
)
def test_a_bar_is_a_least_or_a_most(figure, kept):
    assert Group("g", [figure]).kept is kept
