"""The player with a real libmpv and a surface, on films made for the test."""

from __future__ import annotations

import random
import shutil
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from player.errors import PlaybackFailedError, SourceRefusedError
from player.player import Player
from player.video_surface import VideoSurface, make_surface
from tests.clips import FPS, FRAMES, HEIGHT, WIDTH, frame_number

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

QUIET = {"ao": "null", "hwdec": "no"}


@pytest.fixture
def player(qapp) -> Iterator[Player]:
    player = Player(options=QUIET)
    yield player
    player.shutdown()


@pytest.fixture
def surface(player: Player, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> VideoSurface:
    monkeypatch.setenv("TRENDFLIX_RENDER", "software")
    surface = make_surface(player)
    qtbot.addWidget(surface, before_close_func=lambda widget: widget.release())
    surface.resize(480, 320)
    surface.show()
    return surface


@pytest.fixture
def playing(player: Player, surface: VideoSurface, qtbot: QtBot, clips) -> Player:
    """Return a player in the middle of the plain film."""
    player.open(str(clips.mp4))
    qtbot.waitUntil(lambda: player.position > 0.2)
    return player


def pause(player: Player, qtbot: QtBot):
    with qtbot.waitSignal(player.frame_grabbed) as signal:
        player.pause()
    return signal.args[0]


def seek(player: Player, qtbot: QtBot, seconds: float):
    with qtbot.waitSignal(player.frame_grabbed) as signal:
        player.seek_to(seconds)
    return signal.args[0]


def failure(player: Player, qtbot: QtBot, source: object):
    with qtbot.waitSignal(player.failed, timeout=15_000) as signal:
        player.open(str(source))
    return signal.args[0]


def test_a_pause_gives_the_frame_on_screen(playing, qtbot, clips):
    frame = pause(playing, qtbot)
    assert frame_number(frame.image) == round(frame.pts * FPS) > 0
    assert frame.image.shape == (HEIGHT, WIDTH, 4)
    assert frame.media == str(clips.mp4) == playing.media


def test_a_seek_while_paused_gives_exactly_the_frame_asked_for(playing, qtbot):
    pause(playing, qtbot)
    for number in (50, 3, FRAMES - 1):
        assert frame_number(seek(playing, qtbot, number / FPS).image) == number


def test_steps_go_by_single_frames_and_each_frame_comes_once(playing, qtbot):
    pause(playing, qtbot)
    seen = []
    playing.frame_grabbed.connect(lambda frame: seen.append(frame_number(frame.image)))
    seek(playing, qtbot, 10 / FPS)
    for step in (1, 1, -1):
        with qtbot.waitSignal(playing.frame_grabbed):
            playing.step(step)
    assert seen == [10, 11, 12, 11]


def test_a_step_while_playing_pauses(playing, qtbot):
    playing.step(1)
    qtbot.waitUntil(lambda: playing.paused)


def test_pts_is_the_clock_of_the_file_and_position_that_of_the_viewer(
    player, surface, qtbot, clips
):
    player.open(str(clips.mkv))
    qtbot.waitUntil(lambda: player.position > 0.1)
    pause(player, qtbot)
    frame = seek(player, qtbot, 31 / FPS)
    assert frame.pts == pytest.approx(5 + 31 / FPS, abs=1e-3)
    qtbot.waitUntil(lambda: player.position == pytest.approx(31 / FPS, abs=1e-3))


def test_a_frame_that_comes_after_play_is_dropped(playing, qtbot):
    order = []
    playing.frame_grabbed.connect(lambda _frame: order.append("frame"))
    playing.paused_changed.connect(lambda paused: order.append("paused" if paused else "plays"))
    for _ in range(10):
        pause(playing, qtbot)
        with qtbot.waitSignal(playing.paused_changed, check_params_cb=lambda paused: not paused):
            playing.seek_to(0.2)
            playing.play()
    qtbot.wait(100)
    assert ("plays", "frame") not in pairwise(order)


def test_toggle_pauses_and_plays(playing, qtbot):
    for paused in (True, False):
        with qtbot.waitSignal(playing.paused_changed):
            playing.toggle()
        assert playing.paused is paused


def test_no_frame_is_dropped_by_pausing_and_grabbing(playing, qtbot):
    for _ in range(3):
        pause(playing, qtbot)
        with qtbot.waitSignal(playing.paused_changed):
            playing.play()
    assert playing.dropped_frames == 0


def test_the_end_is_told_and_play_starts_again(player, surface, qtbot, clips):
    with qtbot.waitSignal(player.ended, timeout=10_000), qtbot.assertNotEmitted(player.failed):
        player.open(str(clips.mp4), start=2.5)
    with qtbot.waitSignal(player.paused_changed, check_params_cb=lambda paused: not paused):
        player.play()
    qtbot.waitUntil(lambda: 0.0 < player.position < 2.0)


def test_a_film_starts_where_told(player, surface, qtbot, clips):
    player.open(str(clips.mp4), start=40 / FPS)
    qtbot.waitUntil(lambda: player.position > 0)
    assert player.position >= 40 / FPS


def test_a_film_opened_before_there_is_a_surface_waits_for_it(player, qtbot, clips, request):
    player.open(str(clips.webm))
    player.open(str(clips.mp4))
    with qtbot.waitSignal(player.opened) as opened:
        surface = request.getfixturevalue("surface")
    assert opened.args == ["plain.mp4"]
    qtbot.waitUntil(lambda: not surface.video_rect().isEmpty())


def test_what_is_known_of_a_film(playing, qtbot):
    qtbot.waitUntil(lambda: playing.seekable)
    assert playing.duration == pytest.approx(FRAMES / FPS)
    assert not playing.muted


@pytest.mark.parametrize(
    ("name", "size"),
    [("mp4", (WIDTH, HEIGHT)), ("anamorphic", (2 * WIDTH, HEIGHT)), ("turned", (HEIGHT, WIDTH))],
)
def test_the_size_is_that_of_the_screen_and_the_frame_agrees(
    player, surface, qtbot, clips, *, name, size
):
    sizes = []
    player.video_size_changed.connect(lambda width, height: sizes.append((width, height)))
    player.open(str(getattr(clips, name)))
    qtbot.waitUntil(lambda: size in sizes and player.position > 0.2)
    frame = pause(player, qtbot)
    assert frame.image.shape == (size[1], size[0], 4)
    rect = surface.video_rect()
    assert rect.width() / rect.height() == pytest.approx(size[0] / size[1])


def test_a_file_without_a_picture_opens_and_gives_no_frame(player, surface, qtbot, clips):
    with qtbot.waitSignal(player.video_size_changed) as size, qtbot.waitSignal(player.opened):
        player.open(str(clips.sound_only))
    assert size.args == [0, 0]
    qtbot.waitUntil(lambda: player.position > 0.1)
    with (
        qtbot.assertNotEmitted(player.frame_grabbed, wait=200),
        qtbot.assertNotEmitted(player.failed),
    ):
        player.pause()
    assert surface.video_rect().isEmpty()


def test_volume_stays_between_nothing_and_full(player, qtbot):
    for wanted, loud in ((-3, 0), (250, 100), (40.5, 40.5)):
        with qtbot.waitSignal(
            player.volume_changed, check_params_cb=lambda v, loud=loud: v == loud
        ):
            player.set_volume(wanted)
    with qtbot.waitSignal(player.muted_changed, check_params_cb=bool):
        player.set_muted(True)
    assert (player.volume, player.muted) == (40.5, True)


def test_another_film_replaces_the_one_that_plays(playing, qtbot, clips):
    with qtbot.waitSignal(playing.opened) as opened:
        playing.open(str(clips.webm))
    assert opened.args == ["plain.webm"]
    assert playing.media == str(clips.webm)


def test_stop_closes_the_film(playing, qtbot):
    with qtbot.waitSignal(playing.video_size_changed) as size:
        playing.stop()
    assert size.args == [0, 0]
    assert playing.media == ""


def test_moving_without_a_film_does_nothing(player, surface, qtbot):
    with qtbot.assertNotEmitted(player.failed, wait=100):
        player.seek_to(5)
        player.seek_by(-5)
        player.step(1)
        player.stop()


def bad_films(folder: Path, clips) -> dict[str, tuple[Path, type]]:
    made = {name: folder / f"{name}.mp4" for name in ("empty", "text", "list", "noise", "no index")}
    made["empty"].touch()
    made["text"].write_text("This is a letter, not a film.\n")
    made["list"].write_text("#EXTM3U\nhttp://127.0.0.1:9/film.mp4\n")
    made["noise"].write_bytes(random.Random(1).randbytes(50_000))
    made["no index"].write_bytes(clips.with_sound.read_bytes()[:20_000])
    refused = {name: (made[name], SourceRefusedError) for name in ("empty", "text", "list")}
    failing = {name: (made[name], PlaybackFailedError) for name in ("noise", "no index")}
    missing = {"missing": (folder / "missing.mp4", SourceRefusedError)}
    return refused | failing | missing | {"folder": (folder, SourceRefusedError)}


@pytest.mark.parametrize(
    "name", ["empty", "text", "list", "noise", "no index", "missing", "folder"]
)
def test_a_bad_film_is_a_sentence_and_the_next_film_plays(
    player, surface, qtbot, clips, tmp_path, *, name
):
    path, kind = bad_films(tmp_path, clips)[name]
    error = failure(player, qtbot, path)
    assert isinstance(error, kind)
    assert str(error)[0].isupper()
    assert str(error).endswith(".")
    with qtbot.waitSignal(player.opened):
        player.open(str(clips.mp4))


def test_a_film_that_was_cut_off_ends_early_and_keeps_its_picture(
    player, surface, qtbot, clips, tmp_path
):
    path = tmp_path / "film.mp4"
    path.write_bytes(clips.mp4.read_bytes()[: clips.mp4.stat().st_size // 2])
    with qtbot.waitSignal(player.ended, timeout=10_000):
        error = failure(player, qtbot, path)
    assert "ends early" in str(error)
    assert not surface.video_rect().isEmpty()


def test_a_film_deleted_while_it_plays_does_no_harm(player, surface, qtbot, clips, tmp_path):
    path = shutil.copy(clips.mp4, tmp_path / "film.mp4")
    player.open(str(path))
    qtbot.waitUntil(lambda: player.position > 0.1)
    path.unlink()
    assert frame_number(pause(player, qtbot).image) > 0


def test_sixty_seeks_from_the_gui_thread_end_on_the_right_frame(playing, qtbot):
    pause(playing, qtbot)
    numbers = [random.Random(seed).randrange(FRAMES) for seed in range(60)]
    grabbed = []
    playing.frame_grabbed.connect(
        lambda frame: grabbed.append((frame_number(frame.image), round(frame.pts * FPS)))
    )
    for number in numbers:
        playing.seek_to(number / FPS)
        qtbot.wait(5)
    qtbot.waitUntil(lambda: bool(grabbed) and grabbed[-1][0] == numbers[-1])
    assert all(shown == told for shown, told in grabbed)


@pytest.mark.parametrize("seed", [5, 6, 7])
def test_pausing_seeking_and_playing_at_random_does_no_harm(playing, qtbot, seed):
    """A frame never comes with the time of another one, whenever a seek begins."""
    dice = random.Random(seed)
    grabbed = []
    playing.frame_grabbed.connect(
        lambda frame: grabbed.append((frame_number(frame.image), round(frame.pts * FPS)))
    )
    for _ in range(80):
        action = dice.choice([playing.pause, playing.play, playing.toggle, lambda: playing.step(1)])
        action()
        playing.seek_to(dice.uniform(0, 2.5))
        qtbot.wait(dice.randrange(15))
    pause(playing, qtbot)
    assert all(shown == told for shown, told in grabbed)


def test_shutdown_may_come_twice(player, surface):
    player.shutdown()
    player.shutdown()


def test_shutdown_in_the_middle_of_everything(playing, qtbot):
    for number in range(20):
        playing.seek_to(number / 10)
        playing.pause()
        playing.play()
    playing.shutdown()
