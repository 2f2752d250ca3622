from __future__ import annotations

import math
import random

import numpy as np
import pytest

from player.errors import NoPreviewError
from player.headless import FrameReader
from player.key_frames import HEIGHT, WIDTH, KeyFrames
from tests.clips import FPS, FRAMES, frame_number

GOP = 12
"""Frames from one key frame to the next in the clips."""


@pytest.fixture
def open_frames():
    """Return a function that opens a film; all are closed at the end."""
    opened = []

    def _open(*arguments):
        opened.append(KeyFrames(*arguments))
        return opened[-1]

    yield _open
    for frames in opened:
        frames.close()


def corners(picture):
    """Return the mean colours of the four quarters, uint8 RGB."""
    halves = [half for rows in np.array_split(picture, 2) for half in np.array_split(rows, 2, 1)]
    return np.array([half.mean((0, 1)) for half in halves])


@pytest.mark.parametrize("name", ["mp4", "mkv", "with_sound"])
@pytest.mark.parametrize("number", [0, 5, 30, 40, FRAMES - 1])
def test_the_picture_is_the_key_frame_before_the_time(clips, open_frames, name, number):
    picture = open_frames(getattr(clips, name)).at((number + 0.5) / FPS)
    assert frame_number(picture) == number // GOP * GOP


def test_it_fits_and_keeps_its_shape(clips, open_frames):
    height, width, channels = open_frames(clips.mp4).at(1.0).shape
    assert (width, channels) == (WIDTH, 3)
    assert height == round(WIDTH * 136 / 240)


def test_a_screen_of_many_pixels_gets_more_of_them(clips, open_frames):
    assert open_frames(clips.mp4, 256, 2.0).at(1.0).shape[1] == 2 * WIDTH


def test_pixels_that_are_not_square_are_made_so(clips, open_frames):
    height, width, _ = open_frames(clips.anamorphic).at(1.0).shape
    assert width / height == pytest.approx(2 * 240 / 136, rel=0.02)


def test_a_turned_film_is_shown_upright(clips, open_frames):
    with FrameReader(str(clips.turned)) as reader:
        shown = reader.frame_at(0.0).image[..., 2::-1]
    picture = open_frames(clips.turned).at(0.0)
    assert picture.shape[0] == HEIGHT > picture.shape[1]
    assert corners(picture) == pytest.approx(corners(shown), abs=25)


def test_colours_are_red_green_blue(clips, open_frames):
    picture = open_frames(clips.mp4).at(0.0)
    assert picture[-4, -4] == pytest.approx([30, 60, 90], abs=12)


def test_a_picture_is_decoded_once(clips, open_frames):
    frames = open_frames(clips.mp4)
    assert frames.at(0.0) is frames.at(0.2)


def test_only_the_newest_pictures_are_kept(clips, open_frames):
    frames = open_frames(clips.mp4, 2)
    first = frames.at(0.0)
    for number in (1, 2):
        frames.at((number * GOP + 1) / FPS)
    assert frames.at(0.0) is not first


def test_after_the_end_is_the_last_key_frame(clips, open_frames):
    assert frame_number(open_frames(clips.mp4).at(1000.0)) == (FRAMES - 1) // GOP * GOP


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"This is a letter, not a film.\n",
        b"#EXTM3U\nplain.mp4\n",
        random.Random(1).randbytes(9999),
    ],
    ids=["empty", "text", "list", "noise"],
)
def test_what_is_no_film_has_no_picture(tmp_path, content):
    film = tmp_path / "film.mp4"
    film.write_bytes(content)
    with pytest.raises(NoPreviewError):
        KeyFrames(film)


@pytest.mark.parametrize("start", ["ffconcat version 1.0\nfile ", "#EXTM3U\n"])
def test_a_list_of_other_files_is_not_followed(clips, tmp_path, start):
    film = tmp_path / "film.mp4"
    film.write_text(f"{start}{clips.mp4}\n")
    with pytest.raises(NoPreviewError):
        KeyFrames(film)


def test_sound_has_no_picture(clips):
    with pytest.raises(NoPreviewError):
        KeyFrames(clips.sound_only)


def test_a_film_nobody_can_decode_has_no_picture(clips, tmp_path):
    film = tmp_path / "film.mp4"
    film.write_bytes(clips.mp4.read_bytes().replace(b"avc1", b"none"))
    with pytest.raises(NoPreviewError):
        KeyFrames(film)


def test_a_missing_film_has_no_picture(tmp_path):
    with pytest.raises(NoPreviewError):
        KeyFrames(tmp_path / "film.mp4")


def test_a_film_that_was_cut_off_has_the_pictures_it_has(clips, open_frames, tmp_path):
    film = tmp_path / "film.mp4"
    content = clips.mp4.read_bytes()
    film.write_bytes(content[: math.ceil(len(content) / 2)])
    frames = open_frames(film)
    assert frame_number(frames.at(0.1)) == 0
    with pytest.raises(NoPreviewError):
        frames.at(2.9)


def test_a_time_no_film_can_have_has_no_picture(clips, open_frames):
    frames = open_frames(clips.mkv)
    with pytest.raises(NoPreviewError):
        frames.at(1e70)
