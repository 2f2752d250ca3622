"""Small pictures follow the clock libmpv shows, of files that begin above nought, too."""

import subprocess

from player.headless import FrameReader
from player.key_frames import KeyFrames
from tests.clips import frame_number


def test_an_mp4_without_an_edit_list_is_shown_by_its_own_clock(clips, tmp_path):
    film = tmp_path / "no edit list.mp4"
    command = ["ffmpeg", "-v", "error", "-i", str(clips.mp4), "-c", "copy", "-use_editlist", "0"]
    subprocess.run([*command, str(film)], check=True, timeout=60)
    with FrameReader(str(film)) as reader:
        assert frame_number(reader.frame_at(1.0).image) == 23  # pictures begin at 0.08 s
    frames = KeyFrames(film)
    assert frame_number(frames.at(1.0)) == 12  # not 24, the key frame 0.04 s later
    frames.close()


def test_a_transport_stream_is_shown_to_the_frame(clips, tmp_path):
    film = tmp_path / "stream.ts"
    command = ["ffmpeg", "-v", "error", "-i", str(clips.mp4), "-c", "copy", str(film)]
    subprocess.run(command, check=True, timeout=60)
    with FrameReader(str(film)) as reader:
        assert [frame_number(reader.frame_at(at).image) for at in (0.0, 1.0, 2.2)] == [0, 25, 55]
