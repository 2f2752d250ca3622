"""What a viewer's folder keeps outlives kills, power cuts and full disks.

The long run is `trendflix soak`.
"""

from __future__ import annotations

import json
import os

import pytest

from app.soak.accidents import Accident, NotPossibleHereError, happen
from tests.command_line import trendflix

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="takes a system that can fork")

KILLS, IMAGES, DISKS = 300, 200, 30


def tally_of(accident, trials, folder):
    try:
        *_, last = happen(accident, trials, folder)
    except NotPossibleHereError as error:
        pytest.skip(str(error))
    assert last.trials == trials
    return last


@pytest.fixture(scope="module")
def killed(tmp_path_factory):
    return tally_of(Accident.KILL, KILLS, tmp_path_factory.mktemp("killed"))


@pytest.fixture(scope="module")
def cut(tmp_path_factory):
    return tally_of(Accident.POWER, IMAGES, tmp_path_factory.mktemp("cut"))


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    return tally_of(Accident.FULL, DISKS, tmp_path_factory.mktemp("filled"))


def test_kills_lose_nothing(killed):
    assert (killed.lost, killed.torn, killed.damaged) == (0, 0, 0)


def test_kills_come_while_something_is_written(killed):
    assert killed.acknowledged >= KILLS / 2
    assert killed.failed == 0


def test_power_cuts_lose_nothing(cut):
    assert (cut.lost, cut.torn, cut.damaged) == (0, 0, 0)


def test_power_cuts_find_a_writer_that_flushes_too_little(tmp_path):
    assert tally_of(Accident.CARELESS, IMAGES // 4, tmp_path).lost >= 1


def test_full_disks_lose_nothing(filled):
    assert (filled.lost, filled.torn, filled.damaged) == (0, 0, 0)


def test_full_disks_are_told_plainly_and_read_and_written_again(filled):
    assert filled.failed == 0


def test_command_counts_and_writes_it_down(tmp_path):
    json_file = tmp_path / "counts.json"
    counts = ["--kills", "3", "--power", "3", "--full", "2", "--folder", tmp_path]
    done = trendflix("soak", *counts, "--json", json_file)
    found = json.loads(json_file.read_text())
    assert [one["trials"] for one in found.values()] == [3, 3, 3, 2]
    assert "power cut" in done.stdout
    assert not list(tmp_path.glob(".soak-*"))
