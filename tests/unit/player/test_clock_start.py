"""Small pictures follow the clock libmpv shows, of files that begin above nought, too."""

import subprocess

import pytest

from player.headless import FrameReader
from player.key_frames import KeyFrames
from tests.clips import frame_number


def test_an_mp4_without_an_edit_list_is_shown_by_its_own_clock(clips, tmp_path):
    film = tmp_path / "no edit list.mp4"
    command = ["ffmpeg", "-v", "error", "-i", str(clips.mp4), "-c", "copy", "-use_editlist", "0"]
    subprocess.run([*command, str(film)], check=True, timeout=60)
    frames = KeyFrames(film)
    assert frame_number(frames.at(0.95)) == 12  # pictures begin at 0.08 s: 24 is at 1.04 s
    frames.close()


@pytest.mark.parametrize("kind", ["ts", "flv"])
def test_a_film_that_does_not_mark_its_key_frames_is_shown_to_the_frame(clips, tmp_path, kind):
    film = tmp_path / f"stream.{kind}"
    command = ["ffmpeg", "-v", "error", "-i", str(clips.mp4), "-c", "copy", str(film)]
    subprocess.run(command, check=True, timeout=60)
    with FrameReader(str(film)) as reader:
        assert [frame_number(reader.frame_at(at).image) for at in (0.0, 0.92, 2.2)] == [0, 23, 55]
