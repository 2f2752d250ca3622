"""Damage of every kind to a catalogue: refused by hash; without one, nobody dies of it."""

from __future__ import annotations

import shutil

import pytest

from app.errors import SENTENCES
from store.manifest import read_manifest
from tests.index_damage import KINDS, Target, make, outcomes, run
from tests.kill_install import releases, take
from tests.player_damage import run as run_player
from tests.player_damage import told


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    return make(tmp_path_factory.mktemp("whole") / "index")


@pytest.mark.parametrize("kind", KINDS)
def test_each_of_500_mutations_is_refused(whole, tmp_path, kind):
    folder = shutil.copytree(whole, tmp_path / "index")
    assert set(outcomes(Target(folder, kind, resealed=False), 500, seed=2)) == {"refused"}


@pytest.fixture(scope="module")
def behind_the_hash():
    return run(25, 3, resealed=True)


@pytest.mark.parametrize("kind", KINDS)
def test_no_process_dies_or_hangs_where_the_hash_lies(behind_the_hash, kind):
    assert behind_the_hash[kind].keys() <= {"refused", "same", "wrong"}


def test_viewer_is_answered_or_told_why_not():
    outcomes = [outcome for outcome, _ in run_player(5, seed=4)]
    assert len(outcomes) == 5
    assert all(outcome in SENTENCES or outcome.startswith("answered") for outcome in outcomes)


def test_former_catalogue_is_searched_where_the_newest_is_damaged(tmp_path):
    made = releases(tmp_path)
    take(made["one"], tmp_path / "index")
    take(made["two"], tmp_path / "index")
    former = read_manifest(made["one"]).files.keys()
    only_new = read_manifest(made["two"]).files.keys() - former
    (tmp_path / "index" / min(only_new)).write_bytes(b"damaged")

    outcome, _ = told(tmp_path / "index")

    assert outcome == "answered, with a note"
