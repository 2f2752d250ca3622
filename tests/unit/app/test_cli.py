from __future__ import annotations

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from app.cli import app
from player.page_film import installed_version


def commands(command, words=()):
    """Return the words of every command and every group."""
    parts = getattr(command, "commands", {}).items()
    found = [words] if words else []
    return found + [each for name, part in parts for each in commands(part, (*words, name))]


def printed(*words):
    """Return what a command prints, without the terminal's frames and line breaks."""
    output = CliRunner().invoke(app, words).output
    return " ".join(output.replace("│", " ").split())


@pytest.mark.parametrize("words", commands(get_command(app)), ids=" ".join)
def test_every_help_has_an_example(words):
    assert "Example: trendflix " in printed(*words, "--help")


def test_the_version_is_told():
    assert printed("--version").startswith("trendflix ")


def test_an_unknown_option_is_explained():
    assert "No such option: --when" in printed("shop", "film.mp4", "--when", "3")


def test_an_option_without_a_film_is_one_of_watching():
    assert "'x' is no time" in printed("--start", "x")


def test_online_names_the_version_or_how_to_get_one():
    assert printed("online", "version").startswith(installed_version() or "yt-dlp is not installed")
