from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from tests.clips import Clips
from vision.errors import FilmUnreadableError
from vision.film_frames import frames_between
from vision.shot import SPACING_SECONDS, same_shot, sharpness, shot_frames

RATE = 25
SIZE = (320, 180)


def never() -> bool:
    return False


def scene(shot: int, number: int) -> np.ndarray:
    """A checkerboard in the colour of its shot, moving a little; every fourth frame is blurred."""
    picture = np.zeros((SIZE[1], SIZE[0], 3), np.uint8)
    picture[:] = ((40, 40, 160), (150, 60, 30))[shot]
    for x in range(0, SIZE[0], 40):
        cv2.rectangle(picture, (x + number % 5, 60), (x + 20 + number % 5, 120), (230,) * 3, -1)
    return cv2.GaussianBlur(picture, (0, 0), 4) if number % 4 == 0 else picture


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two shots of one second each."""
    path = tmp_path_factory.mktemp("film") / "two shots.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=RATE)
        stream.width, stream.height, stream.pix_fmt = *SIZE, "yuv420p"
        stream.time_base = Fraction(1, RATE)
        for number in range(2 * RATE):
            picture = scene(number // RATE, number)
            frame = av.VideoFrame.from_ndarray(picture, format="bgr24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path


def test_frames_stop_at_the_cut(film: Path) -> None:
    frames = shot_frames(film, 0.92, SIZE, 8, never)
    assert frames
    assert max(frame.pts for frame in frames) < 1.0


def test_frames_behind_the_cut_are_those_of_the_new_shot(film: Path) -> None:
    frames = shot_frames(film, 1.04, SIZE, 8, never)
    assert min(frame.pts for frame in frames) >= 1.0


def test_blurred_frames_are_left_out(film: Path) -> None:
    frames = shot_frames(film, 0.52, SIZE, 4, never)
    assert all(round(frame.pts * RATE) % 4 for frame in frames)


def test_frames_keep_their_distance(film: Path) -> None:
    times = sorted(frame.pts for frame in shot_frames(film, 0.52, SIZE, 6, never))
    assert np.diff(times).min() >= SPACING_SECONDS - 1e-6


def test_the_paused_frame_itself_is_left_out(film: Path) -> None:
    frames = shot_frames(film, 0.52, SIZE, 20, never)
    assert all(abs(frame.pts - 0.52) > 0.01 for frame in frames)


def test_frames_come_in_the_size_the_player_shows(film: Path) -> None:
    frames = shot_frames(film, 0.52, (400, 180), 2, never)
    assert {frame.image.shape for frame in frames} == {(180, 400, 3)}


def test_colours_are_those_of_the_film(film: Path) -> None:
    frame = shot_frames(film, 0.52, SIZE, 1, never)[0]
    assert np.abs(frame.image[5, 5].astype(int) - (40, 40, 160)).max() < 12


def test_a_cancelled_search_gives_nothing(film: Path) -> None:
    assert shot_frames(film, 0.52, SIZE, 4, lambda: True) == []


def test_a_time_outside_of_the_film_gives_nothing(film: Path) -> None:
    assert shot_frames(film, 90.0, SIZE, 4, never) == []


def test_a_picture_alone_is_one_shot() -> None:
    assert same_shot([scene(0, 1)], 0) == slice(0, 1)


def test_no_pictures_are_no_shot() -> None:
    assert same_shot([], 0) == slice(0, 0)


def test_blur_makes_less_sharp() -> None:
    assert sharpness(scene(0, 4)) < sharpness(scene(0, 5)) / 4


@pytest.mark.parametrize(
    "content",
    [b"", b"not a film", b"#EXTM3U\n#EXTINF:1,\nfile:///etc/hostname\n", b"ffconcat version 1.0\n"],
)
def test_what_is_no_film_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(content)
    with pytest.raises(FilmUnreadableError):
        list(frames_between(path, 0, 1))


def test_a_playlist_reads_no_other_file(tmp_path: Path, film: Path) -> None:
    playlist = tmp_path / "list.m3u8"
    playlist.write_text(f"#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n{film}\n#EXT-X-ENDLIST\n")
    with pytest.raises(FilmUnreadableError):
        list(frames_between(playlist, 0, 1))


def test_a_missing_film_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FilmUnreadableError):
        list(frames_between(tmp_path / "gone.mp4", 0, 1))


def test_a_film_nobody_can_decode_is_refused(tmp_path: Path, clips: Clips) -> None:
    odd = tmp_path / "odd.mp4"
    odd.write_bytes(clips.mp4.read_bytes().replace(b"avc1", b"none"))
    with pytest.raises(FilmUnreadableError):
        list(frames_between(odd, 0, 1))
