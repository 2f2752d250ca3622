"""The kills find a writer that says too much too early, and one that leaves things in part."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.soak.kills import kill_writers
from app.soak.tally import Faults

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="takes a system that can fork")


class Careless:
    """Keeps what was acknowledged in memory, and writes only every hundredth number."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self.path = folder / "number"
        self.path.touch()

    def newest(self):
        return int(self.path.read_text() or 0)

    def write(self, number):
        if number % 100 == 0:
            self.path.write_text(str(number))

    def faults(self, acknowledged):
        return Faults(lost=self.newest() < acknowledged)

    def close(self):
        pass


class Ending(Careless):
    """Ends by itself."""

    def write(self, number):
        raise OSError


def last(make, folder):
    *_, tally = kill_writers(make, folder, 5, seed=1)
    return tally


def test_loss_is_found(tmp_path):
    assert last(Careless, tmp_path).lost > 0


def test_writer_that_ends_by_itself_is_told(tmp_path):
    assert last(Ending, tmp_path).failed > 0
