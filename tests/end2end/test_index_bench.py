"""A small catalogue goes through the whole measurement."""

from __future__ import annotations

import json

import pytest

from tests.command_line import trendflix

SPEED = {"query_ms", "query8_ms", "filtered_ms", "open_ms", "build_s"}
ASKED = {"products", "recall10", "filtered_recall10", "peers", *SPEED}


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    file = tmp_path_factory.mktemp("bench") / "search.json"
    done = trendflix("bench", "index", "--products", 2000, "--json", file, COLUMNS="200")
    assert done.returncode == 0, done.stderr
    return done.stdout, json.loads(file.read_text())


def test_every_figure_is_written(report):
    assert set(report[1]) >= ASKED


def test_a_small_catalogue_is_searched_exactly(report):
    assert (report[1]["recall10"], report[1]["filtered_recall10"]) == (1.0, 1.0)


def test_peers_search_the_same(report):
    assert report[1]["peers"]["numpy exact"]["recall10"] == 1.0


def test_the_table_names_every_peer(report):
    assert all(name in report[0] for name in report[1]["peers"])
