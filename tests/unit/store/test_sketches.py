"""The file of a segment's sketches."""

from __future__ import annotations

import pytest

from store.coarse import LEAST, Coarse
from store.errors import IndexDamagedError
from store.sketches import SketchFile, sketch_content
from tests.clustered import clustered

COUNT = 300


@pytest.fixture(scope="module")
def coarse():
    return Coarse.learned(clustered(LEAST))


@pytest.fixture
def file(coarse, tmp_path):
    path = tmp_path / "sketch"
    path.write_bytes(sketch_content(coarse, clustered(COUNT, seed=2)))
    return path


def test_sketches_are_read_as_they_were_made(coarse, file):
    rows, _ = coarse.sketches(clustered(COUNT, seed=2))
    assert (SketchFile(file, COUNT, coarse).rows == rows).all()


def test_lists_are_read_as_they_were_made(coarse, file):
    _, lists = coarse.sketches(clustered(COUNT, seed=2))
    assert (SketchFile(file, COUNT, coarse).lists == lists).all()


def test_a_file_of_another_length_is_refused(coarse, file):
    with pytest.raises(IndexDamagedError):
        SketchFile(file, COUNT - 1, coarse)


def test_lists_there_are_none_of_are_refused(coarse, file):
    file.write_bytes(b"\xff" * file.stat().st_size)
    with pytest.raises(IndexDamagedError):
        SketchFile(file, COUNT, coarse)


def test_a_missing_file_is_named(coarse, tmp_path):
    with pytest.raises(IndexDamagedError, match="sketch"):
        SketchFile(tmp_path / "sketch", COUNT, coarse)
