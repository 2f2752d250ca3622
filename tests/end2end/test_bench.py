"""`trendflix bench` as a person runs it. Its figures are for people; here only their shape."""

from __future__ import annotations

import json

import pytest

from tests.command_line import trendflix
from tests.wardrobe import make_index

EMBEDDED_TOP5 = 0.6
"""Share of garments whose product must be among the first five cards of the demo film."""


def bench(*arguments):
    return trendflix("bench", *arguments)


def test_lookup_writes_its_figures(models, clips, tmp_path):
    index = make_index(tmp_path, models)
    bench("lookup", "--film", clips.mp4, "--index", index, "--json", tmp_path / "report.json")
    report = json.loads((tmp_path / "report.json").read_text())
    assert report["stages"]["faces"].keys() == {"median_ms", "p95_ms"}


def test_lookup_without_a_film_is_two_plain_lines():
    done = bench("lookup", "--film", "nothing.mkv")
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 2)


def test_player_writes_its_figures(clips, tmp_path):
    bench("player", "--film", clips.mp4, "--json", tmp_path / "report.json")
    report = json.loads((tmp_path / "report.json").read_text())
    assert report["thumbnail_ms"] > 0


@pytest.mark.parametrize("name", ["nothing.mkv", "letter.mp4"])
def test_player_without_a_film_is_two_plain_lines(tmp_path, name):
    (tmp_path / "letter.mp4").write_text("This is a letter, not a film.\n")
    done = bench("player", "--film", tmp_path / name)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 2)


def test_the_right_product_is_among_the_first_five(models, tmp_path):
    bench("demo", "--json", tmp_path / "report.json")
    report = json.loads((tmp_path / "report.json").read_text())
    assert report["top5"] >= EMBEDDED_TOP5
