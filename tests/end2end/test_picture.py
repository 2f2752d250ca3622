"""How a film is shown, with a real libmpv and a surface: drawn pixels, and the frames grabbed."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtGui import QImage

from player.look import Equaliser, Look
from player.player import Player
from player.video_surface import VideoSurface, make_surface
from tests.clips import HEIGHT, WIDTH, frame_number

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def player(qapp) -> Iterator[Player]:
    player = Player(options={"ao": "null", "hwdec": "no"})
    yield player
    player.shutdown()


@pytest.fixture
def surface(player, qtbot, monkeypatch) -> VideoSurface:
    monkeypatch.setenv("TRENDFLIX_RENDER", "software")
    surface = make_surface(player)
    qtbot.addWidget(surface, before_close_func=lambda widget: widget.release())
    surface.resize(480, 320)
    surface.show()
    return surface


@pytest.fixture
def frame(player, surface, qtbot, clips):
    """The frame of a pause, drawn."""
    player.open(str(clips.mp4))
    qtbot.waitUntil(lambda: player.position > 0.2)
    with qtbot.waitSignal(player.frame_grabbed) as grabbed:
        player.pause()
    with qtbot.waitSignal(player.frame_grabbed) as grabbed:
        player.seek_to(1.0)
    qtbot.waitUntil(lambda: frame_number(band(surface)) == 25)
    return grabbed.args[0]


def drawn(surface) -> np.ndarray:
    """Return what the surface shows: uint8 HxWx3, BGR."""
    image = surface.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8)
    return pixels.reshape(image.height(), image.width(), 4)[..., :3].copy()


def band(surface) -> np.ndarray:
    """Return the picture without its bars."""
    area = surface.video_rect().toAlignedRect()
    return drawn(surface)[area.top() : area.bottom() + 1, area.left() : area.right() + 1]


def again(player, qtbot) -> np.ndarray:
    """Return the frame of the same moment, grabbed anew."""
    for seconds in (0.0, 1.0):
        with qtbot.waitSignal(player.frame_grabbed) as grabbed:
            player.seek_to(seconds)
    return grabbed.args[0].image


LOOKS = {
    "colours": Look(equaliser=Equaliser(30, -20, -100, 15, 40)),
    "mirrored": Look(mirrored=True, upended=True),
    "zoomed": Look(fill=1.0, zoom=0.5, pan_x=0.2, pan_y=-0.1),
}


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_the_screen_changes_and_the_frame_does_not(player, surface, qtbot, frame, look):
    before = drawn(surface)
    player.picture.show(look)
    qtbot.waitUntil(lambda: np.abs(drawn(surface).astype(int) - before).max() > 40)
    assert np.array_equal(again(player, qtbot)[..., :3], frame.image[..., :3])


def test_mirrored_is_left_for_right(player, surface, qtbot, frame):
    plain = drawn(surface)
    player.picture.show(Look(mirrored=True))
    qtbot.waitUntil(lambda: np.array_equal(drawn(surface), plain[:, ::-1]))


def test_the_next_film_begins_as_it_was_made_but_for_the_colours(
    player, surface, qtbot, frame, clips
):
    colours = Equaliser(brightness=10)
    player.picture.show(Look(zoom=1.0, turn=90, aspect="4:3", equaliser=colours))
    with qtbot.waitSignal(player.opened):
        player.open(str(clips.webm))
    assert player.picture.look == Look(equaliser=colours)
    qtbot.waitUntil(lambda: surface.video_rect().width() == 480)


@pytest.mark.parametrize(
    "look",
    [
        Look(fill=0.5),
        Look(zoom=-0.7),
        Look(zoom=-0.7, pan_x=0.3, pan_y=-0.2),
        Look(aspect="4:3"),
        Look(aspect="2.35:1"),
        Look(turn=90),
        Look(turn=270, zoom=-0.5),
    ],
)
def test_the_picture_is_where_the_surface_says(player, surface, qtbot, frame, look):
    player.picture.show(look)

    def agrees() -> bool:
        rows, columns = np.nonzero(drawn(surface).max(axis=2) > 12)
        seen = (columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)
        told = surface.video_rect()
        told = (told.left(), told.top(), told.right(), told.bottom())
        kept = (max(told[0], 0), max(told[1], 0), min(told[2], 480), min(told[3], 320))
        return bool(np.abs(np.subtract(seen, kept)).max() <= 1.5)

    qtbot.waitUntil(agrees)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_film_brings_its_frame_as_it_lies_now(player, surface, qtbot, frame, turn):
    with qtbot.waitSignal(player.frame_grabbed) as grabbed:
        player.picture.show(Look(turn=turn))
    turned = grabbed.args[0]
    expected = np.rot90(frame.image, -turn // 90)[..., :3].astype(int)
    assert turned.turned
    assert turned.image.shape[:2] == ((HEIGHT, WIDTH) if turn == 180 else (WIDTH, HEIGHT))
    assert np.abs(turned.image[..., :3] - expected).mean() < 3


def test_a_film_stored_turned_can_be_turned_further(player, surface, qtbot, clips):
    player.open(str(clips.turned))
    qtbot.waitUntil(lambda: player.position > 0.2)
    with qtbot.waitSignal(player.frame_grabbed):
        player.pause()
    with qtbot.waitSignal(player.frame_grabbed) as grabbed:
        player.picture.show(Look(turn=90))
    assert grabbed.args[0].image.shape[:2] == (HEIGHT, WIDTH)
    assert frame_number(grabbed.args[0].image) == round(grabbed.args[0].pts * 25)


def test_the_decoder_in_use_is_told(player, surface, qtbot, frame):
    assert player.picture.decoder == ""


def test_facts_of_a_film(player, surface, qtbot, frame):
    with qtbot.waitSignal(player.picture.facts_read) as read:
        player.picture.ask_facts()
    facts = read.args[0]
    assert (facts.width, facts.height, facts.frame_rate) == (WIDTH, HEIGHT, 25.0)
    assert "h264" in facts.video_codec.lower()
    assert "mp4" in facts.container
    assert (facts.decoder, facts.hdr, facts.late) == ("", "", 0)


def test_hdr_is_told(player, surface, qtbot, clips, tmp_path):
    film = tmp_path / "hdr.mkv"
    tags = "colorprim=bt2020:transfer=smpte2084:colormatrix=bt2020nc"
    command = ["ffmpeg", "-v", "error", "-i", str(clips.mp4), "-c:v", "libx264"]
    subprocess.run([*command, "-x264-params", tags, str(film)], check=True)
    player.open(str(film))
    qtbot.waitUntil(lambda: player.position > 0.1)
    with qtbot.waitSignal(player.picture.facts_read) as read:
        player.picture.ask_facts()
    assert read.args[0].hdr == "PQ"


def test_no_facts_without_a_film(player, surface, qtbot):
    with qtbot.waitSignal(player.picture.facts_read) as read:
        player.picture.ask_facts()
    assert read.args == [None]


def test_deinterlacing_is_on_while_wanted(player, surface, qtbot, frame):
    for wanted in (True, False):
        player.picture.show(replace(player.picture.look, deinterlaced=wanted))
        qtbot.waitUntil(lambda wanted=wanted: player.mpv.deinterlace is wanted)


def test_a_picture_can_be_taken_while_the_film_plays(player, surface, qtbot, frame):
    player.play()
    qtbot.waitUntil(lambda: player.position > 1.2)
    with qtbot.waitSignal(player.picture.snapped) as snapped:
        player.picture.snap(subtitles=False)
    taken = snapped.args[0]
    assert abs(frame_number(taken.image) - taken.pts * 25) <= 2


def test_subtitles_are_in_the_picture_only_where_wanted(player, surface, qtbot, clips):
    player.open(str(clips.many_tracks))
    qtbot.waitUntil(lambda: player.position > 0.3)
    with qtbot.waitSignal(player.frame_grabbed):
        player.pause()
    taken = []
    for subtitles in (True, False):
        with qtbot.waitSignal(player.picture.snapped) as snapped:
            player.picture.snap(subtitles=subtitles)
        taken.append(snapped.args[0].image[..., :3])
    white = [int(image[HEIGHT // 2 :].min(axis=2).max()) for image in taken]
    assert white[0] > 225
    assert white[1] < 200
