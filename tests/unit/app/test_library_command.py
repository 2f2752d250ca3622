"""`trendflix library`: folders, films, and what is typed in."""

from __future__ import annotations

import json
import shutil

import pytest

from app.cli import run


@pytest.fixture
def films(tmp_path, clips, monkeypatch):
    """A folder with one film, which is not in the library yet."""
    monkeypatch.setenv("TRENDFLIX_HOME", str(tmp_path / "home"))
    folder = tmp_path / "films"
    folder.mkdir()
    shutil.copy(clips.mp4, folder / "Rain (2019).mp4")
    return folder


@pytest.fixture
def said(capsys):
    """Run a command, and return what it printed."""

    def said(*words):
        assert run(["library", *map(str, words)]) == 0, capsys.readouterr().err
        return capsys.readouterr().out

    return said


def test_a_folder_that_is_added_is_looked_through(films, said):
    assert "1 new" in said("add", films)
    (folder,) = json.loads(said("folders", "--json"))
    assert folder == {"path": str(films), "category": "", "films": 1, "there": True}


def test_what_is_typed_in_stays_and_the_rest_is_read(films, said):
    said("add", films)
    said("set", "Rain", "title=My Rain", "tags=wet,city", "year=2001")
    (films / "Rain (2019).json").write_text('{"title": "No", "plot": "It rains."}')
    said("scan")
    (film,) = json.loads(said("list", "--json"))
    assert (film["title"], film["year"], film["tags"]) == ("My Rain", 2001, ["wet", "city"])
    assert film["plot"] == "It rains."


def test_a_field_that_is_given_back_is_read_again(films, said):
    said("add", films)
    said("set", "Rain", "title=My Rain")
    said("set", "My Rain", "--give-back", "title")
    said("scan")
    assert json.loads(said("show", "Rain", "--json"))["title"] == "Rain"


def test_programs_hear_how_far_it_is(films, said):
    told = [json.loads(line) for line in said("add", films, "--progress", "--json").splitlines()]
    assert told[0].keys() == {"share", "doing"}
    assert len(told[-1]["added"]) == 1


def test_a_film_that_is_taken_out_keeps_its_file(films, said):
    said("add", films)
    said("remove", "Rain")
    assert json.loads(said("list", "--json")) == []
    assert len(list(films.iterdir())) == 1


def test_a_folder_goes_with_its_films_where_that_is_wanted(films, said):
    said("add", films)
    said("remove", films, "--films")
    assert json.loads(said("folders", "--json")) == json.loads(said("list", "--json")) == []


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("add", "nowhere"), 2),
        (("show", "nothing"), 1),
        (("set", "Rain", "size=3"), 2),
        (("set", "Rain", "title"), 2),
        (("remove", "nothing"), 1),
        (("tmdb", "popular"), 1),
    ],
)
def test_what_makes_no_sense_is_refused(films, said, words, code):
    said("add", films)
    assert run(["library", *words]) == code
