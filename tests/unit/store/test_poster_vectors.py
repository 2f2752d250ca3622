"""What posters look like outlives the program, and a damaged file begins anew."""

from __future__ import annotations

import numpy as np
import pytest

from store.errors import NotWritableError
from store.poster_vectors import PosterVectors

ONE = np.array([1.5, -2.0], np.float32)


def test_vector_is_there_when_opened_again(tmp_path):
    kept = PosterVectors(tmp_path / "eyes.sqlite", 2)
    kept.keep({"a": ONE})
    kept.close()
    assert PosterVectors(tmp_path / "eyes.sqlite", 2).all()["a"].tolist() == [1.5, -2.0]


def test_damaged_file_begins_anew(tmp_path):
    (tmp_path / "eyes.sqlite").write_bytes(b"no database" * 999)
    assert PosterVectors(tmp_path / "eyes.sqlite", 2).all() == {}


def test_vector_of_another_length_is_left_out(tmp_path):
    kept = PosterVectors(tmp_path / "eyes.sqlite", 2)
    kept.keep({"a": ONE, "b": np.zeros(3, np.float32)})
    assert list(kept.all()) == ["a"]


def test_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(NotWritableError):
        PosterVectors(tmp_path / "file" / "eyes.sqlite", 2)
