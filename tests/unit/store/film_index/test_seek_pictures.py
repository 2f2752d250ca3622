from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from store.errors import FilmIndexDamagedError
from store.film_index.film_index import FilmIndex
from store.film_index.seek_pictures import SeekPictures
from tests.small_library import film_of, write_index


@pytest.fixture
def path(tmp_path):
    """An index of four frames, a second apart, of a film whose clock begins at 5 s."""
    return write_index(tmp_path, film_of(tmp_path, 1), np.eye(4, 512, dtype=np.float32), start=5.0)


@pytest.fixture
def pictures(path):
    pictures = SeekPictures(path)
    yield pictures
    pictures.close()


@pytest.mark.parametrize(("seconds", "frame"), [(0.0, 0), (1.9, 1), (2.0, 2), (9.0, 3)])
def test_gives_the_frame_at_or_before_a_time(path, pictures, seconds, frame):
    index = FilmIndex(path)
    assert pictures.at(seconds) == index.thumbnail(frame)
    index.close()


@pytest.mark.parametrize("seconds", [-1.0, 60.0])
def test_gives_none_where_no_frame_is_near(pictures, seconds):
    assert pictures.at(seconds) is None


def test_a_damaged_index_is_told(path):
    content = path.read_bytes()
    path.write_bytes(content[:16] + bytes(len(content) - 16))
    with pytest.raises(FilmIndexDamagedError):
        SeekPictures(path)


def test_nothing_heavy_is_imported():
    code = (
        "import sys, store.film_index.seek_pictures;"
        "sys.exit(bool({'numpy', 'pydantic'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
