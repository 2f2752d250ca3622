"""What is learned of a category's embeddings, and its file."""

from __future__ import annotations

import numpy as np
import pytest

from store.coarse import LEAST, WIDTH, Coarse
from store.errors import IndexDamagedError
from tests.clustered import DIMENSION, clustered


@pytest.fixture(scope="module")
def stored():
    return clustered(LEAST)


@pytest.fixture(scope="module")
def coarse(stored):
    return Coarse.learned(stored)


def test_the_same_embeddings_give_the_same_view(stored, coarse):
    assert Coarse.learned(stored).content() == coarse.content()


def test_a_view_is_read_as_it_was_written(coarse, tmp_path):
    (tmp_path / "view").write_bytes(coarse.content())
    assert Coarse.read(tmp_path / "view", DIMENSION).content() == coarse.content()


def test_sketches_of_near_embeddings_are_near(stored, coarse):
    rows, _ = coarse.sketches(stored[:500])
    (asked,) = coarse.asked(stored[7].astype(np.float32))
    assert (rows.astype(int) @ asked.astype(int)).argmax() == 7


def test_every_embedding_has_a_list_there_is(stored, coarse):
    _, lists = coarse.sketches(stored)
    assert lists.max() < len(coarse.centres)


def test_a_query_of_zeros_asks_nothing(coarse):
    assert not coarse.asked(np.zeros(DIMENSION, np.float32)).any()


@pytest.mark.parametrize("cut", [1, 4, 4 * WIDTH - 4])
def test_a_view_cut_short_is_refused(coarse, tmp_path, cut):
    (tmp_path / "view").write_bytes(coarse.content()[:-cut])
    with pytest.raises(IndexDamagedError):
        Coarse.read(tmp_path / "view", DIMENSION)


def test_a_view_without_lists_is_refused(tmp_path):
    (tmp_path / "view").write_bytes(bytes(4 * DIMENSION * (1 + WIDTH)))
    with pytest.raises(IndexDamagedError):
        Coarse.read(tmp_path / "view", DIMENSION)


def test_numbers_that_are_none_are_refused(coarse, tmp_path):
    (tmp_path / "view").write_bytes(b"\xff" * len(coarse.content()))
    with pytest.raises(IndexDamagedError):
        Coarse.read(tmp_path / "view", DIMENSION)


def test_a_missing_view_is_named(tmp_path):
    with pytest.raises(IndexDamagedError, match="view"):
        Coarse.read(tmp_path / "view", DIMENSION)
