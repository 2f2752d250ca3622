from __future__ import annotations

import subprocess

import numpy as np
import pytest

from tests.clips import FPS, FRAMES, frame_number
from vision.errors import FilmUnreadableError
from vision.film_reading import FilmReading
from vision.open_film import OpenFilm
from vision.sampling import KEY_FRAMES, Sampling

WAYS = [KEY_FRAMES, Sampling("rate", 4.0), Sampling("count", 10), Sampling("interval", 0.7)]


def read(path, sampling=KEY_FRAMES, since=None):
    with OpenFilm(path) as film:
        frames = list(FilmReading(path, film, sampling).frames(since))
        return film.start, [(frame.pts, frame_number(frame.shrunk(640))) for frame in frames]


@pytest.mark.parametrize("kind", ["mp4", "mkv", "webm", "with_sound"])
@pytest.mark.parametrize("sampling", WAYS, ids=str)
def test_times_are_those_of_the_frames(clips, kind, sampling):
    start, frames = read(getattr(clips, kind), sampling)
    assert [round((pts - start) * FPS) for pts, _ in frames] == [number for _, number in frames]


@pytest.mark.parametrize("sampling", WAYS, ids=str)
@pytest.mark.parametrize("kind", ["mp4", "mkv", "webm"])
def test_goes_on_after_any_frame_as_if_it_had_never_stopped(clips, kind, sampling):
    path = getattr(clips, kind)
    _, whole = read(path, sampling)
    for place, (pts, _) in enumerate(whole):
        assert read(path, sampling, since=pts)[1] == whole[place:]


def test_key_frames_are_half_a_second_apart_at_least(clips):
    _, frames = read(clips.mp4)
    assert min(np.diff([pts for pts, _ in frames])) >= 0.5


def test_rare_key_frames_are_filled_up(clips, tmp_path):
    rare = tmp_path / "rare.mp4"
    _rewritten(clips.mp4, rare, keyint=1000)
    _, frames = read(rare)
    assert max(np.diff([number for _, number in frames])) < 1.5 * FPS


def test_rate_takes_so_many_a_second(clips):
    _, frames = read(clips.mp4, Sampling("rate", 5.0))
    assert len(frames) == 5 * FRAMES / FPS


def test_a_film_that_stands_is_upright(clips):
    with OpenFilm(clips.turned) as film:
        frame = next(FilmReading(clips.turned, film, KEY_FRAMES).frames())
    height, width = frame.shrunk(640).shape[:2]
    assert height > width


def test_pixels_that_are_not_square_are_made_so(clips):
    with OpenFilm(clips.anamorphic) as film:
        frame = next(FilmReading(clips.anamorphic, film, KEY_FRAMES).frames())
    height, width = frame.shrunk(640).shape[:2]
    assert width / height == pytest.approx(2 * 240 / 136, rel=0.02)


def test_damage_in_the_middle_is_left_out_and_noted(clips, tmp_path):
    content = bytearray(clips.mp4.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 3000] = bytes(3000)
    hurt = tmp_path / "hurt.mp4"
    hurt.write_bytes(content)
    with OpenFilm(hurt) as film:
        frames = list(FilmReading(hurt, film, Sampling("rate", 25.0)).frames())
    assert 0 < len(frames) < FRAMES
    assert film.damaged


def test_sound_alone_is_no_film(clips):
    with pytest.raises(FilmUnreadableError, match="no moving picture"):
        OpenFilm(clips.sound_only)


def test_an_empty_file_is_told_so(tmp_path):
    (tmp_path / "empty.mp4").touch()
    with pytest.raises(FilmUnreadableError, match="it is empty"):
        OpenFilm(tmp_path / "empty.mp4")


def test_a_list_of_other_files_is_not_followed(clips, tmp_path):
    listing = tmp_path / "list.mp4"
    listing.write_text(f"ffconcat version 1.0\nfile '{clips.mp4}'\n")
    with pytest.raises(FilmUnreadableError):
        OpenFilm(listing)


def test_a_film_that_does_not_say_how_long_it_is_is_measured(clips, tmp_path):
    live = tmp_path / "live.mkv"
    words = ("-c", "copy", "-f", "matroska", "-live", "1")
    subprocess.run(["ffmpeg", "-v", "error", "-i", clips.mp4, *words, live], check=True, timeout=60)
    with OpenFilm(live) as film:
        assert film.duration == pytest.approx(FRAMES / FPS, abs=2 / FPS)
        frames = list(FilmReading(live, film, Sampling("count", 6)).frames())
    assert len(frames) == 6


def _rewritten(path, to, keyint):
    words = ("-c:v", "libx264", "-preset", "ultrafast", "-g", str(keyint), "-bf", "2")
    words = (*words, "-x264-params", "scenecut=0")
    subprocess.run(["ffmpeg", "-v", "error", "-i", path, *words, to], check=True, timeout=60)
