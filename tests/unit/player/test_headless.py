"""Exact frames without a window, by real libmpv."""

from __future__ import annotations

import pytest

from player.errors import OutsideFilmError, PlaybackFailedError, SourceRefusedError
from player.headless import FrameReader
from tests.clips import FPS, FRAMES, HEIGHT, WIDTH, frame_number, picture

NUMBERS = (0, 1, 7, 30, 31, 50, FRAMES - 1, 12)


@pytest.mark.parametrize("name", ["mp4", "mkv", "webm", "anamorphic", "with_sound"])
def test_every_frame_is_the_one_asked_for(clips, name):
    with FrameReader(str(getattr(clips, name))) as reader:
        shown = [frame_number(reader.frame_at(number / FPS).image) for number in NUMBERS]
    assert shown == list(NUMBERS)


@pytest.mark.parametrize(("name", "start"), [("mp4", 0.0), ("mkv", 5.0), ("webm", 0.0)])
def test_pts_is_the_clock_of_the_file(clips, name, start):
    with FrameReader(str(getattr(clips, name))) as reader:
        assert reader.frame_at(31 / FPS).pts == pytest.approx(start + 31 / FPS, abs=1e-3)


def test_a_frame_is_bgr0_in_tight_rows(clips):
    with FrameReader(str(clips.mp4)) as reader:
        frame = reader.frame_at(20 / FPS)
    assert frame.image.shape == (HEIGHT, WIDTH, 4)
    assert frame.image.flags.c_contiguous
    assert frame.media == str(clips.mp4)
    truth = picture(20)[110, 60, ::-1].astype(int)  # in the moving box
    assert abs(frame.image[110, 60, :3].astype(int) - truth).max() <= 6


def test_pixels_are_square(clips):
    with FrameReader(str(clips.anamorphic)) as reader:
        assert reader.frame_at(0).image.shape == (HEIGHT, 2 * WIDTH, 4)


def test_a_turned_film_is_upright(clips):
    with FrameReader(str(clips.turned)) as reader:
        image = reader.frame_at(31 / FPS).image
    assert image.shape == (WIDTH, HEIGHT, 4)
    assert frame_number(image[::-1].transpose(1, 0, 2)) == 31 or (
        frame_number(image[:, ::-1].transpose(1, 0, 2)) == 31
    )


def test_the_duration_is_known(clips):
    with FrameReader(str(clips.mp4)) as reader:
        assert reader.duration == pytest.approx(FRAMES / FPS)


@pytest.mark.parametrize("seconds", [-0.1, 3.5, 1e9])
def test_a_time_outside_the_film_is_a_sentence_with_its_length(clips, seconds):
    with FrameReader(str(clips.mp4)) as reader, pytest.raises(OutsideFilmError, match="0:03"):
        reader.frame_at(seconds)


def test_the_very_end_shows_the_last_frame(clips):
    with FrameReader(str(clips.mp4)) as reader:
        frame = reader.frame_at(FRAMES / FPS)
    assert frame_number(frame.image) == FRAMES - 1
    assert frame.pts == pytest.approx((FRAMES - 1) / FPS, abs=1e-3)


def test_a_still_image_is_a_film_that_never_ends(clips, tmp_path):
    path = tmp_path / "still.png"
    _write_png(path)
    with FrameReader(str(path)) as reader:
        for seconds in (0.0, 12.5):
            assert frame_number(reader.frame_at(seconds).image) == 42


def test_a_film_without_a_picture_is_a_sentence(clips):
    with pytest.raises(PlaybackFailedError, match="no picture"), FrameReader(str(clips.sound_only)):
        pass


def test_bytes_that_are_no_film_are_a_sentence(tmp_path):
    path = tmp_path / "film.mp4"
    path.write_bytes(bytes(range(256)) * 100)
    with pytest.raises(PlaybackFailedError, match="not a film"), FrameReader(str(path)):
        pass


def test_a_film_without_its_table_of_contents_is_a_sentence(clips, tmp_path):
    path = tmp_path / "film.mp4"
    path.write_bytes(clips.with_sound.read_bytes()[:20_000])
    with pytest.raises(PlaybackFailedError, match="incomplete"), FrameReader(str(path)):
        pass


def test_a_frame_that_was_cut_off_is_a_sentence_not_another_frame(clips, tmp_path):
    path = tmp_path / "film.mp4"
    path.write_bytes(clips.mp4.read_bytes()[: clips.mp4.stat().st_size // 3])
    with FrameReader(str(path)) as reader:
        assert frame_number(reader.frame_at(5 / FPS).image) == 5
        with pytest.raises(PlaybackFailedError, match="no picture at 0:02"):
            reader.frame_at(2.9)


def test_a_refused_source_is_refused_at_once():
    with pytest.raises(SourceRefusedError):
        FrameReader("av://lavfi:testsrc")


def test_the_burnt_in_clock_of_a_real_film(shared_data):
    with FrameReader(str(shared_data / "odd_media" / "smpte-2997.mp4")) as reader:
        frame = reader.frame_at(2.0)
    assert frame.image.shape == (1080, 1920, 4)
    assert frame.pts == pytest.approx(2.0, abs=0.05)


@pytest.mark.parametrize(
    "name", ["transparent.webm", "no_duration.webm", "video_with_failing_audio.mp4"]
)
def test_odd_films_give_a_frame(shared_data, name):
    with FrameReader(str(shared_data / "odd_media" / name)) as reader:
        assert reader.frame_at(1.0).image.ndim == 3


def _write_png(path) -> None:
    from PIL import Image

    Image.fromarray(picture(42)).save(path)
