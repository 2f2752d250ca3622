from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.picture_words import fact_lines
from player.film_facts import FilmFacts

FACTS = FilmFacts(
    container="mkv",
    size=12_300_000,
    video_codec="hevc",
    width=3840,
    height=2160,
    pixel_format="p010",
    frame_rate=23.976,
    shown_rate=23.98,
    video_rate=8_000_000.0,
    decoder="vaapi",
    hdr="PQ",
    audio_codec="eac3",
    channels="5.1",
    sample_rate=48000,
    audio_rate=640_000.0,
    late=3,
    skipped=1,
    lag=-0.012,
)


def test_lines_say_all_that_is_known():
    assert fact_lines(FACTS, tone_mapped=True) == [
        ("File", "mkv, 12.3 MB"),
        ("Picture", "hevc, 3840x2160, p010"),
        ("Frames", "23.976 per second, shown 23.98"),
        ("Bit rate", "8,000 kbit/s"),
        ("Decoder", "vaapi"),
        ("HDR", "PQ; the window is SDR, the picture is tone-mapped to it"),
        ("Sound", "eac3, 5.1, 48 kHz"),
        ("Sound's bit rate", "640 kbit/s"),
        ("Dropped", "3 late, 1 skipped"),
        ("Picture behind sound", "-12 ms"),
    ]


def test_hdr_that_nothing_maps_is_said():
    words = dict(fact_lines(replace(FACTS, hdr="HLG"), tone_mapped=False))["HDR"]
    assert words == "HLG; the window is SDR and nothing is tone-mapped: it looks pale"


@pytest.mark.parametrize(("field", "name"), [("hdr", "HDR"), ("audio_rate", "Sound's bit rate")])
def test_what_is_not_known_is_left_out(field, name):
    blank = type(getattr(FACTS, field))()
    assert name not in dict(fact_lines(replace(FACTS, **{field: blank}), tone_mapped=True))


def test_a_key_shows_the_film_and_hides_it(qtbot, playing):
    facts = playing.stage.facts
    qtbot.keyClick(playing, Qt.Key.Key_I)
    qtbot.waitUntil(lambda: "240x136" in facts.text)
    assert "Decoder: processor" in facts.text
    assert playing.stage.rect().contains(facts.geometry())
    qtbot.keyClick(playing, Qt.Key.Key_I)
    assert facts.isHidden()


def test_nothing_is_asked_while_it_is_hidden(playing):
    assert not playing.stage.facts._again.isActive()


def test_without_a_film_it_says_so(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_I)
    qtbot.waitUntil(lambda: window.stage.facts.text == "Film: none is open")
