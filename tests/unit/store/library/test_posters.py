"""Posters: beside the film, within it, or a frame."""

from __future__ import annotations

import subprocess
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from store.errors import FilmUnreadableError, PictureError
from store.library.best_frame import best_frame
from store.library.film import Film
from store.library.poster_file import poster_file
from store.library.posters import given_poster, keep_poster
from store.library.probe import probe

FILM = Film("k", Path("/films/rain.mkv"), 1, 1.0, "Rain")


def _picture(colour: str, size=(400, 600), kind="PNG") -> bytes:
    content = BytesIO()
    Image.new("RGB", size, colour).save(content, kind)
    return content.getvalue()


def _colour(folder: Path) -> tuple[int, ...]:
    with Image.open(poster_file(folder, FILM.key)) as poster:
        assert poster.format == "WEBP"
        return poster.convert("RGB").getpixel((10, 10))


@pytest.fixture
def beside(tmp_path):
    pictures = {"rain.jpg": "blue", "rain-poster.png": "red", "folder.jpg": "lime"}
    for name, colour in pictures.items():
        (tmp_path / name).write_bytes(_picture(colour))
    return [tmp_path / name for name in pictures]


def test_the_films_own_poster_counts_first(tmp_path, beside):
    assert given_poster(tmp_path, FILM, beside, b"")
    red, green, blue = _colour(tmp_path)
    assert (red > 200, green < 60, blue < 60) == (True, True, True)


def test_a_bad_picture_gives_way_to_the_next(tmp_path, beside):
    (tmp_path / "rain-poster.png").write_bytes(b"no picture")
    assert given_poster(tmp_path, FILM, beside, b"")
    assert _colour(tmp_path)[2] > 200


def test_art_within_the_film_is_taken(tmp_path):
    assert given_poster(tmp_path, FILM, [], _picture("red"))


def test_without_a_picture_there_is_none(tmp_path):
    assert not given_poster(tmp_path, FILM, [], b"")


def test_large_posters_become_smaller(tmp_path):
    keep_poster(tmp_path, FILM.key, _picture("red", (2000, 3000), "JPEG"))
    with Image.open(poster_file(tmp_path, FILM.key)) as poster:
        assert poster.size == (480, 720)


def test_a_picture_bomb_is_refused(tmp_path, shared_data):
    bomb = shared_data / "fuzz/pillow_images/decompression_bomb.gif"
    with pytest.raises(PictureError):
        keep_poster(tmp_path, FILM.key, bomb.read_bytes())


def test_art_is_found_in_a_file(tmp_path, clips):
    (tmp_path / "cover.jpg").write_bytes(_picture("red", (60, 90), "JPEG"))
    film = tmp_path / "art.mp4"
    command = ["ffmpeg", "-v", "error", "-i", str(clips.mp4), "-i", str(tmp_path / "cover.jpg"),
               "-map", "0", "-map", "1", "-c", "copy", "-disposition:v:1", "attached_pic",
               "-metadata", "title=Rain", "-metadata", "date=2019", str(film)]  # fmt: skip
    subprocess.run(command, check=True)
    seen = probe(film)
    assert seen.art.startswith(b"\xff\xd8")
    assert (seen.width, seen.facts.title, seen.facts.year) == (240, "Rain", 2019)


def test_the_best_frame_is_not_the_black_one(tmp_path, clips):
    film = tmp_path / "dark.mp4"
    black = "drawbox=t=fill:c=black:enable='lt(t,2)'"
    command = ["ffmpeg", "-v", "error", "-i", str(clips.mp4), "-vf", black, "-g", "5",
               "-c:v", "libx264", "-preset", "ultrafast", str(film)]  # fmt: skip
    subprocess.run(command, check=True)
    frame = best_frame(film)
    assert frame.dtype == np.uint8
    assert frame.mean() > 30


def test_a_turned_film_is_upright(clips):
    frame = best_frame(clips.turned)
    assert frame.shape[0] > frame.shape[1]


def test_a_wide_film_is_wide(clips):
    height, width, _ = best_frame(clips.anamorphic).shape
    assert width / height == pytest.approx(2 * 240 / 136, rel=0.02)


def test_sound_has_no_frame(clips):
    assert best_frame(clips.sound_only) is None


def test_what_is_no_film_is_refused(tmp_path):
    (tmp_path / "a.mkv").write_bytes(b"nothing")
    with pytest.raises(FilmUnreadableError):
        best_frame(tmp_path / "a.mkv")
