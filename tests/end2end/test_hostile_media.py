"""Sixty files that want to break the window: it stays, answers, and plays the next good film.

`python -m tests.hostile_run` does the same with 1,500.
"""

from __future__ import annotations

import sys

import pytest

from tests import hostile_run
from tests.hostile_media import Hostile, make_seeds, mutants, odd_things, shared_files
from tests.hostile_run import try_all

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="pipes and names only Linux has")

SEED = 20
FILES = 60
SILENT = ("-c", "import sys; sys.stdin.read()")
DYING = ("-c", "import os, sys; sys.stdin.readline(); os.abort()")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("hostile")


@pytest.fixture(scope="module")
def seeds(folder):
    return make_seeds(folder)


@pytest.fixture(scope="module")
def tried(folder, seeds):
    """Every file, with the verdict on it; damaged ones make up the number."""
    (folder / "odd").mkdir()
    odd = odd_things(folder / "odd", seeds[0])
    hostiles = [*odd, *mutants(folder, seeds, FILES - len(odd), SEED)]
    return list(zip(hostiles, try_all(hostiles, seeds[0], folder / "home"), strict=True))


def test_there_are_sixty(tried):
    assert len(tried) == FILES


def test_the_window_stays_answers_and_plays_the_next_good_film(tried):
    assert {verdict.name: verdict.fault for _, verdict in tried if verdict.fault} == {}


def test_good_films_play_whatever_they_are_called(tried):
    odd = {hostile.name: verdict.outcome for hostile, verdict in tried if hostile.plays}
    assert set(odd.values()) == {"opened"}, odd


def test_what_is_refused_is_refused_in_a_sentence(tried):
    refused = [verdict.outcome for _, verdict in tried if verdict.outcome.startswith("refused")]
    assert refused
    assert [words for words in refused if not words.rstrip().endswith((".", "!"))] == []


def test_odd_films_and_subtitles_of_other_projects(shared_data, folder, seeds):
    tried = list(try_all(shared_files(shared_data), seeds[0], folder / "home"))
    assert {verdict.name: verdict.fault for verdict in tried if verdict.fault} == {}


def test_a_window_that_dies_names_the_file_it_died_of(folder, seeds):
    hostiles = [Hostile("first", "a"), Hostile("second", "b")]
    verdicts = list(try_all(hostiles, seeds[0], folder, DYING))
    assert [(verdict.name, verdict.fault) for verdict in verdicts] == [
        ("first", "crash"),
        ("second", "crash"),
    ]


def test_a_window_that_stands_still_names_the_file_it_does_so_at(folder, seeds, monkeypatch):
    monkeypatch.setattr(hostile_run, "STANDSTILL", 0.5)
    (verdict,) = try_all([Hostile("first", "a")], seeds[0], folder, SILENT)
    assert (verdict.name, verdict.fault) == ("first", "hang")
