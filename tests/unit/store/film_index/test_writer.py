"""A film index, written and read."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from store.errors import FilmIndexDamagedError, FilmIndexMissingError
from store.film_index.about import About
from store.film_index.film_index import FilmIndex
from store.film_index.parts import Frame, Line, LineKind
from store.film_index.writer import FilmIndexWriter

ABOUT = About("f" * 32, "tiny", "ab" * 32, "cd" * 32, 4, "key frames", 1.5, 20.0)


def frame(pts, *numbers):
    return Frame(pts, np.array(numbers, np.float16), b"webp %.1f" % pts)


@pytest.fixture
def written(tmp_path):
    path = ABOUT.file(tmp_path)
    writer = FilmIndexWriter(path, ABOUT)
    writer.add(1.5, 4.0, [frame(1.5, 1, 0, 0, 0), frame(3.0, 0, 1, 0, 0)])
    writer.add(4.0, 9.0, [frame(4.0, 0, 0, 1, 0)])
    writer.write_lines(
        [Line(LineKind.SPOKEN, 2.0, 3.0, "Über the rainbow")], np.zeros((1, 4), np.float16)
    )
    writer.close()
    return path


def test_what_was_written_is_read(written):
    index = FilmIndex(written)
    assert index.about == ABOUT
    assert [shot.end for shot in index.shots()] == [4.0, 9.0]
    assert [(place.shot, place.pts) for place in index.frames()] == [(0, 1.5), (0, 3.0), (1, 4.0)]
    assert index.vectors().argmax(axis=1).tolist() == [0, 1, 2]
    assert index.thumbnail(2) == b"webp 4.0"
    assert not index.complete
    index.close()


def test_a_writer_goes_on(written):
    writer = FilmIndexWriter(written, ABOUT)
    assert len(writer.shots) == 2
    writer.add(9.0, 20.0, [frame(9.0, 1, 0, 0, 0)])
    writer.finish()
    writer.close()
    index = FilmIndex(written)
    assert [place.number for place in index.frames()] == [0, 1, 2, 3]
    assert index.complete
    index.close()


def test_another_sampling_begins_anew(written):
    writer = FilmIndexWriter(written, replace(ABOUT, sampling="rate 1.0"))
    assert writer.shots == []
    writer.close()


def test_a_film_without_an_index_is_said_to_have_none(tmp_path):
    with pytest.raises(FilmIndexMissingError):
        FilmIndex(ABOUT.file(tmp_path))


def test_a_damaged_file_is_refused(written):
    written.write_bytes(b"no database at all" * 100)
    with pytest.raises(FilmIndexDamagedError):
        FilmIndex(written)
