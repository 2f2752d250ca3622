"""Moments and similar films among real films."""

import base64
from io import BytesIO

import pytest
from PIL import Image

from app.library.engine import LibraryEngine
from app.library.eyes import Eyes
from app.library.film_indexing import FilmIndexing
from app.library.moment import MomentQuestion
from app.library.similar import SimilarQuestion
from app.model_cards import choose
from player.headless import FrameReader
from store.library.film import Film
from store.library.fingerprint import fingerprint
from store.library.library import Library
from vision.sampling import Sampling

NAMES = ("book.mkv", "brother.mkv", "chaplin.mp4")  # one person twice, and an old film


@pytest.fixture(scope="module")
def engine(models, shared_data, tmp_path_factory):
    folder = tmp_path_factory.mktemp("real")
    eyes = Eyes(models)
    indexing = FilmIndexing(eyes.card, choose(models, "faces").card, folder / "indexes")
    library = Library(folder / "library.sqlite")
    for name in NAMES:
        path = shared_data / "films" / name
        stat = path.stat()
        film = Film(fingerprint(path), path, stat.st_size, stat.st_mtime, path.stem)
        indexing.index(film, lambda *_: None, Sampling("rate", 2.0))
        library.put([film])
    library.close()
    return LibraryEngine(eyes, folder / "library.sqlite", folder / "indexes")


def test_a_frame_finds_its_own_film_and_time(engine, shared_data):
    film = shared_data / "films" / "chaplin.mp4"
    with FrameReader(str(film)) as reader:
        frame = reader.frame_at(4.0).image
    jpeg = BytesIO()
    Image.fromarray(frame[:, :, 2::-1]).save(jpeg, "JPEG", quality=90)
    question = MomentQuestion.model_validate({"picture": base64.b64encode(jpeg.getvalue())})
    best = engine.answer(question, lambda *_: None).moments[0]
    assert best.path == str(film)
    assert best.start <= 4.0 < best.end
    assert best.score > 0.8


def test_the_same_person_in_the_same_room_is_more_alike(engine):
    film = next(film for film in engine.films() if film.title == "book")
    answer = engine.answer(SimilarQuestion(film=film.key, text_weight=0), lambda *_: None)
    assert [found.title for found in answer.films] == ["brother", "chaplin"]
