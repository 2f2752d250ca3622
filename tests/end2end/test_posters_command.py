"""`trendflix posters` as a person runs it, with the real models."""

from __future__ import annotations

import json

import pytest

from app.paths import models_folder
from tests.command_line import told, trendflix
from tests.drawn_posters import poster, write_posters
from tests.image_bombs import image_bombs


@pytest.fixture
def home(models, tmp_path):
    """Return a home with the models of this machine and a folder of drawn posters."""
    (tmp_path / "models").symlink_to(models_folder())
    write_posters(tmp_path / "drawn")
    poster("maroon", "gold").save(tmp_path / "query.png")
    return tmp_path


def posters(home, *arguments):
    return trendflix("posters", *arguments, "--of", home / "drawn", TRENDFLIX_HOME=str(home))


def test_posters_of_a_folder_are_printed_as_json(home):
    done = posters(home, home / "query.png", "--k", 2, "--json")
    answer = json.loads(done.stdout)
    assert {found["title"] for found in answer["posters"]} == {"red one", "red two"}
    assert answer["models"][0]["metric"] == "cosine"


def test_model_that_is_not_here_is_named_and_nothing_is_found(home):
    done = posters(home, home / "query.png", "--model", "vgg16")
    if done.returncode == 0:
        pytest.skip("vgg16 was exported here")
    assert "It comes with: trendflix models export vgg16" in done.stderr


def test_picture_bomb_is_refused_in_two_sentences(home):
    (home / "bomb.png").write_bytes(image_bombs()["png that declares 65535 x 65535"]())
    what, action = told(posters(home, home / "bomb.png"))
    assert "more than" in what
    assert action == "Take a JPEG, PNG or WebP."
