"""`trendflix eval` as a person runs it, with a tiny encoder and drawn photos."""

from __future__ import annotations

import json

import pytest
from PIL import Image

from tests.command_line import trendflix
from tests.tiny_dual import make_home

COLOURS = {"dress": (10, 240, 10), "shoes": (240, 10, 10)}


@pytest.fixture
def run(tmp_path):
    """Return a function that runs `trendflix eval ...` over the drawn photos."""
    home = make_home(tmp_path)
    for split in ("train", "validation"):
        for kind, colour in COLOURS.items():
            folder = tmp_path / "data/clothing" / split / kind
            folder.mkdir(parents=True)
            for number in range(12):
                shade = tuple(value + number for value in colour)
                Image.new("RGB", (40, 40), shade).save(folder / f"{number:02}.jpg")
    return lambda *arguments: trendflix("eval", *arguments, TRENDFLIX_HOME=str(home))


def test_retrieval_is_measured_and_written(run, tmp_path):
    file, text = tmp_path / "figures.json", tmp_path / "figures.md"

    done = run(
        *("--only", "retrieval", "--data", tmp_path / "data"),
        *("--json", file, "--markdown", text),
    )

    assert done.returncode == 0, done.stderr
    figures = json.loads(file.read_text())["groups"]["retrieval"]
    assert figures["picture → kind, P@10"] == 1.0
    assert figures["class name → photos, P@10: dress"] == 1.0
    assert figures["class name → photos, P@10: shoes"] == 0.0  # a word it does not know
    assert "100.0 %" in done.stdout
    assert "## retrieval" in text.read_text()


def test_data_that_is_not_there_is_said_plainly(run, tmp_path):
    done = run("--only", "retrieval", "--data", tmp_path / "nowhere")

    assert done.returncode == 0
    assert "not measured: There is no folder" in done.stdout


def test_strict_fails_where_something_could_not_be_measured(run, tmp_path):
    assert run("--only", "retrieval", "--data", tmp_path, "--strict").returncode == 1


def test_an_unknown_group_is_a_usage_error(run):
    done = run("--only", "retrieval,taste")

    assert (done.returncode, "no group taste" in done.stderr) == (2, True)
