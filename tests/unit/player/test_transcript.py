from __future__ import annotations

import pytest

from player.track import Track, TrackKind
from player.transcript import Transcript


@pytest.fixture
def transcript(qapp):
    transcript = Transcript()
    yield transcript
    transcript.shutdown()


def track(file="", codec="subrip", index=3):
    return Track(1, TrackKind.SUBTITLE, codec=codec, file=str(file), index=index)


@pytest.fixture
def long_file(tmp_path):
    path = tmp_path / "long.srt"
    texts = (
        f"{at}\n{at // 3600:02}:{at // 60 % 60:02}:{at % 60:02},000 --> "
        f"{at // 3600:02}:{at // 60 % 60:02}:{at % 60:02},900\nLine {at}\n"
        for at in range(3000)
    )
    path.write_text("\n".join(texts), encoding="utf-8")
    return path


def test_a_file_is_read_to_its_end(qtbot, transcript, long_file):
    lines = []
    transcript.read.connect(lines.extend)
    with qtbot.waitSignal(transcript.finished):
        assert transcript.ask("/films/film.mkv", track(long_file))
    assert [line.text for line in lines[:2]] == ["Line 0", "Line 1"]
    assert len(lines) == 3000


def test_a_film_on_this_machine_is_read(qtbot, transcript, clips):
    with qtbot.waitSignal(transcript.read) as signal:
        assert transcript.ask(str(clips.many_tracks), track())
    assert signal.args[0][0].text == "HELLO HELLO"


@pytest.mark.parametrize(
    ("film", "one"),
    [
        ("https://example.com/film.mkv", track()),
        ("/films/film.mkv", track(codec="hdmv_pgs_subtitle")),
        ("/films/film.mkv", track(index=-1)),
    ],
)
def test_what_cannot_be_read_ahead_is_refused(transcript, film, one):
    assert not transcript.ask(film, one)


def test_a_failure_is_told(qtbot, transcript, tmp_path):
    with qtbot.waitSignal(transcript.failed) as signal:
        transcript.ask("/films/film.mkv", track(tmp_path / "gone.srt"))
    assert "gone.srt" in str(signal.args[0])


def test_lines_nobody_wants_any_more_are_dropped(qtbot, transcript, long_file, clips):
    texts = []
    transcript.read.connect(lambda lines: texts.extend(line.text for line in lines))
    transcript.ask("/films/film.mkv", track(long_file))
    with qtbot.waitSignal(transcript.finished):
        transcript.ask(str(clips.many_tracks), track())
    assert texts == ["HELLO HELLO"]
