from __future__ import annotations

import shutil
from dataclasses import replace

import numpy as np
import pytest

from app.library.film_indexing import FilmIndexing
from app.library.index_run import index_films, remove_indexes
from app.library.unindexed import unindexed
from app.model_cards import choose, choose_worded, load_cards
from app.paths import models_folder
from store.errors import IndexBusyError
from store.film_index.film_index import FilmIndex
from store.film_index.parts import LineKind
from store.library.film import Film
from store.library.fingerprint import fingerprint
from store.sole_writer import sole_writer
from tests.clips import FPS
from vision.sampling import KEY_FRAMES, Sampling

RATE = Sampling("rate", 2.0)


@pytest.fixture(scope="module")
def cards():
    entries = load_cards(models_folder())
    return choose_worded(entries, None).card, choose(entries, "faces").card


@pytest.fixture(scope="module")
def indexing(cards, tmp_path_factory):
    return FilmIndexing(*cards, tmp_path_factory.mktemp("indexes"))


def film_of(path, **values):
    return Film(fingerprint(path), path, path.stat().st_size, 0.0, path.stem, **values)


def quiet(_share, _film):
    pass


def index_of(indexing, film):
    (path,) = (indexing.folder / film.key).glob("*.sqlite")
    return FilmIndex(path)


def test_shots_follow_one_another_without_a_gap(indexing, clips):
    film = film_of(clips.mkv)
    indexing.index(film, quiet, RATE)
    index = index_of(indexing, film)
    shots = index.shots()
    assert shots[0].start == pytest.approx(5.0)
    assert [shot.end for shot in shots[:-1]] == [shot.start for shot in shots[1:]]
    assert shots[-1].end == pytest.approx(8.0, abs=1 / FPS)
    assert index.complete
    index.close()


def test_vectors_are_of_length_one(indexing, clips):
    film = film_of(clips.mp4)
    indexing.index(film, quiet, RATE)
    index = index_of(indexing, film)
    lengths = np.linalg.norm(index.vectors().astype(np.float32), axis=1)
    assert lengths == pytest.approx(np.ones(len(lengths)), abs=0.01)
    index.close()


def test_subtitles_captions_and_plots_are_lines(indexing, clips):
    film = film_of(clips.many_tracks, caption="A dog on a beach.", plot="zzxqv")
    indexing.index(film, quiet)
    index = index_of(indexing, film)
    kinds = [line.kind for line in index.lines()]
    known = index.line_vectors().any(axis=1)
    assert kinds == [LineKind.SPOKEN, LineKind.CAPTION, LineKind.PLOT]
    assert list(known) == [True, True, False]
    index.close()


def test_subtitles_beside_a_late_film_are_on_its_own_clock(indexing, clips, tmp_path):
    path = shutil.copy(clips.mkv, tmp_path / "late.mkv")
    (tmp_path / "late.en.srt").write_text("1\n00:00:01,000 --> 00:00:02,000\nHello\n")
    film = film_of(tmp_path / "late.mkv")
    indexing.index(film, quiet)
    index = index_of(indexing, film)
    assert [(line.start, line.end) for line in index.lines()] == [(6.0, 7.0)]
    index.close()
    assert path


def test_another_encoder_stands_beside(cards, clips, tmp_path):
    film = film_of(clips.mp4)
    other = load_cards(models_folder())["garment-mobilenet"].card
    for encoder in (cards[0], other):
        FilmIndexing(encoder, cards[1], tmp_path).index(film, quiet)
    assert len(list((tmp_path / film.key).glob("*.sqlite"))) == 2


def test_what_is_wrong_with_a_film_keeps_no_other_waiting(indexing, clips, tmp_path):
    empty, cut, gone = (tmp_path / name for name in ("empty.mkv", "cut.mp4", "gone.mkv"))
    empty.touch()
    cut.write_bytes(clips.mp4.read_bytes()[:900])
    shutil.copy(clips.mkv, gone)
    films = [film_of(path) for path in (empty, clips.sound_only, cut, gone, clips.webm)]
    gone.unlink()
    told = index_films(films, indexing, KEY_FRAMES, quiet)
    assert [film.title for film in told.indexed] == ["plain"]
    assert [refused.title for refused in told.refused] == ["empty", "sound", "cut", "gone"]
    assert all(refused.why.endswith(".") for refused in told.refused)


def test_a_film_another_program_looks_through_is_left_to_it(indexing, clips):
    film = film_of(clips.with_sound)
    (indexing.folder / film.key).mkdir(parents=True, exist_ok=True)
    with sole_writer(indexing.folder / film.key), pytest.raises(IndexBusyError):
        indexing.index(film, quiet)


def test_a_damaged_index_is_made_again(indexing, clips):
    film = film_of(clips.webm)
    indexing.index(film, quiet)
    (path,) = (indexing.folder / film.key).glob("*.sqlite")
    path.write_bytes(b"SQLite format 3\0" + bytes(range(256)) * 20)
    indexing.index(film, quiet)
    index = index_of(indexing, film)
    assert index.complete
    index.close()


def test_only_films_without_a_whole_index_are_left_to_do(indexing, cards, clips):
    done, left = film_of(clips.mp4), film_of(clips.anamorphic)
    indexing.index(done, quiet)
    assert unindexed([done, left], indexing.folder, cards[0]) == [left]


def test_a_caption_that_was_typed_since_is_to_be_read(indexing, cards, clips):
    film = film_of(clips.mp4)
    indexing.index(film, quiet)
    captioned = replace(film, caption="A box that moves.")
    assert unindexed([captioned], indexing.folder, cards[0]) == [captioned]


def test_removing_deletes_every_trace(indexing, clips):
    film = film_of(clips.turned)
    indexing.index(film, quiet)
    assert remove_indexes([film], indexing.folder, None) == 1
    assert not (indexing.folder / film.key).exists()


def test_per_shot_keeps_one_frame_of_each(indexing, clips, tmp_path):
    path = tmp_path / "copy.webm"
    path.write_bytes(clips.webm.read_bytes() + bytes(10))
    film = film_of(path)
    report = indexing.index(film, quiet, Sampling("per shot"))
    assert report.frames == report.shots
