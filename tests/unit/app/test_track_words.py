from __future__ import annotations

import pytest

from app.track_words import language_name, speed_words, track_name, track_words
from player.track import Track, TrackKind

AUDIO, SUBTITLE = TrackKind.AUDIO, TrackKind.SUBTITLE


@pytest.mark.parametrize(
    ("track", "words"),
    [
        (
            Track(2, AUDIO, "Commentary", "ger", "ac3", channels=6),
            "German · Commentary (Dolby Digital, 5.1)",
        ),
        (Track(1, AUDIO, codec="pcm_s16le", channels=2), "Track 1 (PCM, stereo)"),
        (Track(1, AUDIO, language="ja", codec="wmav2", channels=3), "Japanese (wmav2, 3 channels)"),
        (Track(3, SUBTITLE, "a.srt", codec="subrip", file="/a.srt"), "a.srt (text, own file)"),
        (Track(4, SUBTITLE), "Track 4"),
    ],
)
def test_a_track_in_words(track, words):
    assert track_words(track) == words


def test_a_title_without_end_is_cut():
    assert len(track_words(Track(1, AUDIO, "x" * 5000))) < 60


@pytest.mark.parametrize(
    ("code", "name"),
    [("en", "English"), ("fre", "French"), ("fra", "French"), ("pt-BR", "Portuguese"), ("", "")],
)
def test_codes_of_languages_are_named(code, name):
    assert language_name(code) == name


def test_a_code_nobody_knows_stays():
    assert language_name("x99") == "x99"


def test_a_notice_names_the_language_before_the_title():
    assert track_name(Track(1, AUDIO, "Commentary", "ger")) == "German"


@pytest.mark.parametrize(("speed", "text"), [(2.0, "2"), (1.1, "1.1"), (0.25, "0.25")])
def test_a_speed_has_as_few_digits_as_it_takes(speed, text):
    assert speed_words(speed)[:-1] == text
