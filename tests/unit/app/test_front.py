from __future__ import annotations

import pytest
from typer.main import get_command

from app.cli import app
from app.front import COMMANDS, is_film


def test_the_door_knows_every_command():
    assert set(get_command(app).commands) == set(COMMANDS)


@pytest.mark.parametrize("word", ["film.mkv", "https://example.com/film.m3u8", "watch this.mp4"])
def test_every_other_word_is_a_film(word):
    assert is_film(word)


@pytest.mark.parametrize("word", ["--version", "-h", "watch", "bench"])
def test_options_and_commands_are_no_films(word):
    assert not is_film(word)
