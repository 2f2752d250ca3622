from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from player.key_frames import WIDTH
from player.preview import Preview
from tests.clips import FPS

ROOT = Path(__file__).parents[3]


@pytest.fixture
def preview(qapp):
    preview = Preview()
    yield preview
    preview.shutdown()


@pytest.fixture
def pictured(preview):
    """What came: seconds and picture."""
    came = []
    preview.pictured.connect(lambda seconds, picture: came.append((seconds, picture)))
    return came


def ask(qtbot, preview, film, seconds):
    with qtbot.waitSignal(preview.pictured) as signal:
        preview.ask(str(film), seconds)
    return signal.args


def test_a_picture_comes_with_the_time_it_was_asked_for(qtbot, preview, clips):
    seconds, picture = ask(qtbot, preview, clips.mp4, 1.25)
    assert seconds == 1.25
    assert not picture.isNull()


def test_a_picture_is_as_large_on_a_screen_of_many_pixels(qtbot, qapp, clips):
    preview = Preview(ratio=2.0)
    _, picture = ask(qtbot, preview, clips.mp4, 1.0)
    preview.shutdown()
    assert (picture.width(), picture.deviceIndependentSize().width()) == (2 * WIDTH, WIDTH)


def test_the_newest_request_wins(qtbot, preview, pictured, clips):
    times = [number / FPS for number in range(70)]
    for seconds in times:
        preview.ask(str(clips.mp4), seconds)
    qtbot.waitUntil(lambda: bool(pictured) and pictured[-1][0] == times[-1])
    assert len(pictured) < len(times)


def test_another_film_is_opened_when_it_is_asked_for(qtbot, preview, clips):
    _, lying = ask(qtbot, preview, clips.mp4, 1.0)
    _, upright = ask(qtbot, preview, clips.turned, 1.0)
    assert lying.width() > lying.height()
    assert upright.width() < upright.height()


def test_a_picture_nobody_waits_for_any_more_is_not_shown(qtbot, preview, pictured, clips):
    preview.ask(str(clips.mp4), 1.0)
    preview.drop()
    qtbot.wait(200)
    assert pictured == []


def test_a_stream_is_never_read_twice(qtbot, preview, pictured):
    preview.ask("http://127.0.0.1:9/film.mp4", 1.0)
    qtbot.wait(100)
    assert pictured == []


def test_a_damaged_film_gives_a_null_picture_and_the_next_film_its_own(
    qtbot, preview, clips, tmp_path
):
    film = tmp_path / "film.mp4"
    film.write_bytes(b"\x00" * 5000)
    for _ in range(2):
        assert ask(qtbot, preview, film, 1.0)[1].isNull()
    assert not ask(qtbot, preview, clips.mp4, 1.0)[1].isNull()


def test_a_closed_film_is_opened_again_when_asked_for(qtbot, preview, clips):
    ask(qtbot, preview, clips.mp4, 1.0)
    preview.close_film()
    assert not ask(qtbot, preview, clips.mp4, 1.0)[1].isNull()


def test_shutdown_may_come_twice_and_in_the_middle(preview, clips):
    for number in range(20):
        preview.ask(str(clips.mp4), number / 10)
    preview.shutdown()
    preview.shutdown()


def test_the_decoder_is_not_loaded_before_it_is_needed():
    code = "import sys, app.window; assert 'av' not in sys.modules"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, check=False, capture_output=True, timeout=60
    )
    assert done.returncode == 0, done.stderr


class _KeptOnce:
    """One picture, of the film's first two seconds."""

    def __init__(self, content: bytes) -> None:
        self.content, self.closed = content, False

    def at(self, seconds: float) -> bytes | None:
        return self.content if seconds < 2 else None

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def kept(tmp_path):
    image = QImage(96, 54, QImage.Format.Format_RGB888)
    image.fill(QColor("red"))
    assert image.save(str(tmp_path / "red.png"))
    return _KeptOnce((tmp_path / "red.png").read_bytes())


@pytest.fixture
def of_indexed_film(qapp, kept):
    preview = Preview(kept_of=lambda _film: kept)
    yield preview
    preview.shutdown()


def test_a_picture_that_is_kept_is_shown_as_large_as_another(qtbot, of_indexed_film, clips):
    _, picture = ask(qtbot, of_indexed_film, clips.mp4, 1.0)
    assert picture.pixelColor(48, 27) == QColor("red")
    assert round(picture.deviceIndependentSize().width()) == WIDTH


def test_where_none_is_kept_the_film_is_read(qtbot, of_indexed_film, clips):
    _, picture = ask(qtbot, of_indexed_film, clips.mp4, 2.5)
    assert picture.pixelColor(48, 27) != QColor("red")


def test_what_is_kept_is_let_go_of(qtbot, of_indexed_film, kept, clips):
    ask(qtbot, of_indexed_film, clips.mp4, 1.0)
    of_indexed_film.shutdown()
    assert kept.closed
