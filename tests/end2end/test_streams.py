"""Every sample of adaptive streaming from a real server: it plays, or one sentence says why not.

The same table, for people, is docs/streams.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from player.errors import IncompleteFilmError
from player.player import Player
from tests.film_server import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.film_server import FilmServer

SPEED = 16
DRIED_UP = "The stream has stopped: its server names no further part"
PARTS = "This stream is made of 3 parts, and only the longest of them can be played here."
EARLY = "The film ends early: it stops at"


@dataclass(frozen=True, slots=True)
class Sample:
    """seconds: the furthest it comes. sentence: how what a person reads begins; "" for nothing."""

    path: str
    seconds: float
    sentence: str = ""


TABLE = (
    *(Sample(f"3675/dash_{number}.mpd", 13.7, DRIED_UP) for number in range(4)),
    Sample("3675/dash_4.mpd", 9.8, DRIED_UP),
    Sample("3675/dash_5.mpd", 9.9),
    Sample("6339/master.mpd", 48.1, f"{EARLY} 0:48 of 1:24"),
    Sample("7401/dash_0.mpd", 13.7, PARTS),
    Sample("7401/dash_1.mpd", 13.7, PARTS),
    Sample("7401/dash_2.mpd", 13.9, PARTS),
    Sample("dash-multitype-variant/dash.mpd", 2.1, PARTS),
    Sample("hls-aes-256/media.m3u8", 0.0, "The parts of this stream cannot be read: "),
    Sample("hls-chapters/index.m3u8", 3.9),
    Sample("hls-chapters/media.m3u8", 3.9),
    Sample("hls-gap/playlist.m3u8", 28.0),
    Sample("hls-iframe-only/media.m3u8", 0.0, f"{EARLY} 0:00 of 0:04"),
    Sample("hls-mp4-muxed-aac-h264/hls.m3u8", 1.0),
    *(
        Sample(f"hls-multivideo/{colour}_{size}.m3u8", 3.9)
        for colour in ("blue", "green", "red")
        for size in (1, 2)
    ),
    Sample("hls-multivideo/high_pitch_128k.m3u8", 0.0),
    Sample("hls-multivideo/low_pitch_128k.m3u8", 0.0),
    Sample("hls-multivideo/original_128k.m3u8", 0.0),
    Sample("hls-multivideo/master.m3u8", 3.9),
    Sample("hls-text-offset/index.m3u8", 95309.0),
    Sample("hls-text-offset/playlist-video.m3u8", 95309.0),
    Sample("hls-text-offset/playlist-vtt.m3u8", 0.0, "This has no picture, nor anything else"),
    Sample("hls-ts-b-frames/index.m3u8", 5.7),
    Sample("hls-ts-b-frames/playlist.m3u8", 5.7),
    Sample("hls-ts-h265/hevc.m3u8", 11.9),
    Sample("hls-ts-h265/index.m3u8", 11.9),
    Sample("hls-ts-muxed-aac-h264-with-overflow-nalus/media.m3u8", 10.0),
    Sample("hls-ts-raw-aac/index.m3u8", 30.0),
    Sample("hls-ts-raw-aac/playlist.m3u8", 30.0),
    Sample("hls-ts-rollover/playlist.m3u8", 19.9),
)


@pytest.fixture(scope="module")
def server(shared_data) -> Iterator[FilmServer]:
    with serving(shared_data / "streams") as server:
        yield server


class Viewer:
    """Plays one address after the other with one player, and notes what there is to see."""

    def __init__(self, player: Player) -> None:
        self.player = player
        self.place = 0.0  # the furthest it came
        self.said: list[str] = []
        self.over = False
        player.opened.connect(lambda _title: setattr(player.mpv, "speed", SPEED))
        # Not position_changed: it tells a dozen times a second, at this speed some frames late.
        player.mpv.observe_property("time-pos", self._on_place)
        player.failed.connect(self._on_failed)
        player.streaming.limited.connect(lambda error: self.said.append(str(error)))
        player.ended.connect(lambda: setattr(self, "over", True))

    def watch(self, qtbot, address: str) -> None:
        """Play to the end, or to what keeps it from playing on."""
        self.player.stop()
        self.place, self.said, self.over = 0.0, [], False
        self.player.open(address)
        qtbot.waitUntil(lambda: self.over, timeout=20_000)

    def _on_place(self, _name: str, place: float | None) -> None:
        self.place = max(self.place, place or 0.0)

    def _on_failed(self, error: Exception) -> None:
        self.said.append(str(error))
        self.over = not isinstance(error, IncompleteFilmError)  # after that one it ends


@pytest.fixture(scope="module")
def viewer(qapp) -> Iterator[Viewer]:
    """Return one viewer for all samples: what was wrong with one must not reach the next."""
    player = Player(options={"vo": "null", "ao": "null", "hwdec": "no", "network_timeout": "2"})
    yield Viewer(player)
    player.shutdown()


@pytest.mark.parametrize("sample", TABLE, ids=lambda sample: sample.path)
def test_a_sample_plays_or_says_why_not(server, viewer, qtbot, sample):
    viewer.watch(qtbot, f"{server.url}/{sample.path}")
    said = viewer.said[0] if viewer.said else ""
    assert said.startswith(sample.sentence)
    assert bool(said) is bool(sample.sentence)
    assert viewer.place >= sample.seconds


def test_the_table_has_every_sample(shared_data):
    folder = shared_data / "streams"
    lists = {path.relative_to(folder).as_posix() for path in folder.rglob("*.m*") if _is_list(path)}
    assert lists == {sample.path for sample in TABLE}


def test_the_table_for_people_has_every_sample():
    text = Path("docs/streams.md").read_text(encoding="utf-8")
    assert [sample.path for sample in TABLE if f"`{sample.path}`" not in text] == []


def _is_list(path: Path) -> bool:
    return path.suffix in {".m3u8", ".mpd"}
