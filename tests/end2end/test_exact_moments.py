"""The time of a moment is exact: the player shows, at that time, the very frame that was found.

The films show their frame number as bars; their clocks begin elsewhere than at nought, or count
frames that are not shown.
"""

import base64
import subprocess
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from app.library.engine import LibraryEngine
from app.library.eyes import Eyes
from app.library.film_indexing import FilmIndexing
from app.library.moment import MomentQuestion
from app.model_cards import choose
from player.headless import FrameReader
from store.film_index.about import index_file
from store.film_index.film_index import FilmIndex
from store.library.film import Film
from store.library.fingerprint import fingerprint
from store.library.library import Library
from tests.clips import FPS, FRAMES, HEIGHT, WIDTH, frame_number, picture
from vision.open_film import OpenFilm
from vision.sampling import Sampling

SHOT = 25  # frames
COLOURS = ((200, 40, 30), (30, 160, 60), (40, 60, 200))
H264 = ("-c:v", "libx264", "-preset", "ultrafast", "-g", "12", "-bf", "2", "-crf", "18")
VP9 = ("-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-g", "20")
FILMS = {
    "late.mp4": (*H264, "-output_ts_offset", "7.3"),
    "no edit list.mp4": (*H264, "-use_editlist", "0"),
    "late.mov": (*H264, "-output_ts_offset", "3"),
    "late.mkv": (*H264, "-output_ts_offset", "5"),
    "late.webm": (*VP9, "-output_ts_offset", "2.5"),
    "stream.ts": (*H264, "-muxdelay", "0.7"),
    "far apart.ts": (*H264, "-g", "50", "-output_ts_offset", "4000"),
    "old.avi": ("-c:v", "mpeg4", "-q:v", "3", "-g", "12"),
    "late.flv": (*H264, "-output_ts_offset", "3"),
}


def frames():
    """Return what a film shows: three shots of a second, each of another colour."""
    for number in range(FRAMES):
        shown = picture(number).copy()
        shown[HEIGHT // 2 :] = COLOURS[number // SHOT]
        yield shown


def make(path, arguments):
    source = ("-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{WIDTH}x{HEIGHT}", "-r", str(FPS))
    raw = b"".join(frame.tobytes() for frame in frames())
    command = ["ffmpeg", "-y", "-v", "error", *source, "-i", "-", *arguments]
    subprocess.run([*command, "-pix_fmt", "yuv420p", str(path)], input=raw, check=True, timeout=60)


def cut(path, whole):
    """Cut half a second off without encoding: the file hides what it holds by an edit list."""
    command = ["ffmpeg", "-y", "-v", "error", "-ss", "0.5", "-i", str(whole), "-c", "copy"]
    subprocess.run([*command, str(path)], check=True, timeout=60)


@pytest.fixture(scope="module")
def found(models, tmp_path_factory):
    """Return an engine over every film, indexed by the real indexer: two frames a second."""
    folder = tmp_path_factory.mktemp("exact")
    for name, arguments in FILMS.items():
        make(folder / name, arguments)
    cut(folder / "cut.mp4", folder / "late.mp4")
    eyes = Eyes(models)
    indexing = FilmIndexing(eyes.card, choose(models, "faces").card, folder / "indexes")
    library = Library(folder / "library.sqlite")
    for name in (*FILMS, "cut.mp4"):
        path = folder / name
        stat = path.stat()
        film = Film(fingerprint(path), path, stat.st_size, stat.st_mtime, path.name)
        indexing.index(film, lambda *_: None, Sampling("rate", 2.0))
        library.put([film])
    library.close()
    return LibraryEngine(eyes, folder / "library.sqlite", folder / "indexes")


def asked(engine, name):
    """Return the moments of one film that look like the middle of its second shot."""
    film = next(film for film in engine.films() if film.title == name)
    image = BytesIO()
    Image.fromarray(list(frames())[37]).save(image, "PNG")
    question = MomentQuestion(picture=image.getvalue(), film=film.key)
    asks = {"picture": base64.b64encode(image.getvalue()), "film": film.key}
    question = MomentQuestion.model_validate(asks)
    return film, engine.answer(question, lambda *_: None).moments


def burnt_in(engine, film, frame):
    """Return the number that the indexed frame shows."""
    card = engine.eyes.card
    sha256 = card.files["image"].sha256
    index = FilmIndex(index_file(film.path.parent / "indexes", film.key, card.name, sha256))
    with Image.open(BytesIO(index.thumbnail(frame))) as thumbnail:
        number = frame_number(np.asarray(thumbnail.convert("RGB")))
    index.close()
    return number


@pytest.mark.parametrize("name", [*FILMS, "cut.mp4"])
def test_the_player_shows_the_frames_that_were_found(found, name):
    film, moments = asked(found, name)
    assert moments
    with FrameReader(str(film.path)) as reader:
        for moment in moments:
            shown = reader.frame_at(moment.clock + moment.pts - moment.start).image
            assert abs(frame_number(shown) - burnt_in(found, film, moment.frame)) <= 1


@pytest.mark.parametrize("name", [*FILMS, "cut.mp4"])
def test_playing_a_moment_begins_where_its_shot_does(found, name):
    film, moments = asked(found, name)
    with OpenFilm(film.path) as opened:
        begins = next(opened.decoded(moments[0].start, "DEFAULT")).image((WIDTH, HEIGHT))
    with FrameReader(str(film.path)) as reader:
        shown = reader.frame_at(moments[0].clock).image
    assert abs(frame_number(shown) - frame_number(begins)) <= 1
