"""A disk that is full in the middle of a film: what was written stays, and the next try goes on."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from store.errors import DiskFullError
from store.film_index.about import About
from store.film_index.film_index import FilmIndex
from store.film_index.parts import Frame
from store.film_index.writer import FilmIndexWriter

ABOUT = About("f" * 32, "tiny", "ab" * 32, "cd" * 32, 4, "key frames", 0.0, 100.0)
FRAME = Frame(0.0, np.ones(4, np.float16) / 2, bytes(50_000))


@pytest.fixture
def disk(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(disk)]
    if (
        sys.platform != "linux"
        or subprocess.run(mount, check=False, capture_output=True).returncode
    ):
        pytest.skip("a small disk can only be mounted by root on Linux")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def fill(writer):
    while True:
        writer.add(0.0, 1.0, [FRAME])


@pytest.fixture
def full(disk):
    """Return how many shots went into the index of a film for which there was no room."""
    (disk / "ballast").write_bytes(bytes(500_000))
    writer = FilmIndexWriter(ABOUT.file(disk), ABOUT)
    with pytest.raises(DiskFullError):
        _fill(writer)
    added = len(writer.shots)
    writer.close()
    return added


def _fill(writer):
    for number in range(100):
        writer.add(number, number + 1, [FRAME])


def test_what_was_written_stays(disk, full):
    index = FilmIndex(ABOUT.file(disk))
    assert len(index.shots()) == len(index.frames()) == full > 0
    index.close()


def test_the_next_try_goes_on(disk, full):
    (disk / "ballast").unlink()
    writer = FilmIndexWriter(ABOUT.file(disk), ABOUT)
    writer.add(full, full + 1, [FRAME])
    assert len(writer.shots) == full + 1
    writer.close()
