"""`trendflix bench` as a person runs it. Its figures are for people; here only their shape."""

from __future__ import annotations

import json
import shutil

import pytest

from tests.command_line import told, trendflix
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


PLAYER_FIGURES = {
    "cpu_ratio",
    "dropped",
    "first_frame_ratio",
    "seek_ratio",
    "memory_ratio",
    "gui_late_p95_ms",
    "thumbnail_ms",
}


@pytest.fixture(scope="module")
def player_report(clips, tmp_path_factory):
    """What a short race with mpv wrote; without models, so that nothing has to load."""
    missing = [name for name in ("mpv", "Xvfb", "ffmpeg") if not shutil.which(name)]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    folder = tmp_path_factory.mktemp("bench")
    words = ("player", "--film", clips.mp4, "--size", "320x180", "--seconds", "3", "--rounds", "1")
    report = folder / "report.json"
    done = trendflix("bench", *words, "--json", report, TRENDFLIX_HOME=str(folder / "home"))
    assert done.returncode == 0, done.stderr
    return json.loads(report.read_text())


def test_player_writes_every_figure(player_report):
    assert player_report.keys() >= PLAYER_FIGURES


def test_player_says_what_its_ratios_are_made_of(player_report):
    medians = player_report["medians"]
    expected = medians["trendflix"]["first_frame_s"] / medians["mpv"]["first_frame_s"]
    assert player_report["first_frame_ratio"] == pytest.approx(expected, abs=0.001)


def test_player_measures_something(player_report):
    medians = player_report["medians"].values()
    assert all(one[name] > 0 for one in medians for name in ("cpu", "seek_s", "memory_mb"))


@pytest.mark.parametrize("tool", ["mpv", "Xvfb", "ffmpeg"])
def test_player_without_a_tool_names_it_and_how_to_get_it(clips, tmp_path, tool):
    for name in {"mpv", "Xvfb", "ffmpeg"} - {tool}:
        (tmp_path / name).symlink_to(shutil.which(name) or "nothing")
    words = ("bench", "player", "--film", clips.mp4, "--size", "320x180", "--seconds", "1")
    what, action = told(trendflix(*words, PATH=str(tmp_path)))
    assert tool in what
    assert "apt install" in action


@pytest.mark.parametrize("name", ["nothing.mkv", "letter.mp4"])
def test_player_without_a_film_is_two_plain_lines(tmp_path, name):
    (tmp_path / "letter.mp4").write_text("This is a letter, not a film.\n")
    done = bench("player", "--film", tmp_path / name)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 2)


def test_the_right_product_is_among_the_first_five(models, tmp_path):
    bench("demo", "--json", tmp_path / "report.json")
    report = json.loads((tmp_path / "report.json").read_text())
    assert report["top5"] >= EMBEDDED_TOP5


def test_library_writes_its_figures(tmp_path):
    report = tmp_path / "report.json"
    done = bench("library", "--films", "100", "--json", report)
    assert done.returncode == 0, done.stderr
    figures = json.loads(report.read_text())
    assert figures["films"] == 100
    assert figures.keys() >= {"open_ms", "frame_p95_ms", "frames_per_second", "filter_ms"}
