"""The table of what a viewer expects names real tests, and says why where it says no."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
TABLE = TESTS.parent / "docs" / "players.md"
LINES = [
    [cell.strip() for cell in line.strip("|\n").split(" | ")]
    for line in TABLE.read_text("utf-8").splitlines()
    if re.match(r"\| [^-|]", line) and not line.startswith("| |")
]
NAMED = sorted(set(re.findall(r"`([\w/]+\.py)::(\w+)`", TABLE.read_text("utf-8"))))


def test_table_has_its_lines():
    assert len(LINES) > 60
    assert all(len(cells) == 3 for cells in LINES)


@pytest.mark.parametrize("file", sorted({file for file, _ in NAMED}))
def test_every_named_test_is_there(file):
    tree = ast.parse((TESTS / file).read_text("utf-8"))
    there = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    assert {name for of, name in NAMED if of == file} <= there


@pytest.mark.parametrize("cells", LINES, ids=[cells[0][:40] for cells in LINES])
def test_a_line_is_answered(cells):
    _, answer, proof = cells
    assert answer in {"yes", "partly", "no"}
    assert proof
    if answer == "yes":
        assert "::" in proof or "see *" in proof
