"""`trendflix find` and `trendflix similar`, as the command line runs them."""

import json

import pytest

from app.cli import run as run_command
from app.library.eyes import Eyes
from store.history import History, Watched
from tests.image_bombs import png
from tests.word_library import WordLibrary

ORDINARY = ("a kitchen", "a table", "a chair", "a bottle", "a book", "a window", "a door", "a cup")


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """Return a data folder with a library of three films."""
    folder = tmp_path_factory.mktemp("home")
    library = WordLibrary(folder, Eyes.of_this_machine(), "film-indexes")
    library.add(*ORDINARY, title="Kitchens", lines=[(2.5, "Good morning, captain")])
    library.add(*ORDINARY[:4], "a dog", title="A dog's life")
    library.add(*ORDINARY[2:], title="Cups")
    library.engine()
    return folder


@pytest.fixture
def run(home, monkeypatch, capsys):
    """Return what runs a command on that library: its exit code, and what it said."""

    def command(*arguments, folder=home):
        monkeypatch.setenv("TRENDFLIX_HOME", str(folder))
        code = run_command([str(argument) for argument in arguments])
        return (code, *capsys.readouterr())

    return command


def test_a_moment_is_found_and_told_in_a_table(run):
    code, said, _ = run("find", "a dog", "--top", 1)
    assert code == 0
    assert "A dog's life" in said
    assert "0:08" in said


def test_a_line_that_is_said_is_told(run):
    _, said, _ = run("find", '"good morning"', "--film", "kitchens", "--json")
    moment = json.loads(said)["moments"][0]
    assert (moment["line"], moment["clock"]) == ("Good morning, captain", 2.0)


def test_words_nobody_knows_are_told(run):
    code, _, trouble = run("find", "xyzzyq")
    what, action = trouble.splitlines()
    assert code == 1
    assert "xyzzyq" in what
    assert action.strip() == "Try other words for the same thing."


def test_a_picture_bomb_is_told(run, tmp_path):
    bomb = tmp_path / "bomb.png"
    bomb.write_bytes(png(60_000, 60_000, []))
    code, _, trouble = run("find", "--image", bomb)
    assert code == 1
    assert "bomb.png" in trouble


def test_a_film_that_is_not_there_is_told(run):
    code, _, trouble = run("find", "a dog", "--film", "Nosferatu")
    assert code == 1
    assert "Nosferatu" in trouble


def test_a_machine_without_a_library_is_told_how_to_make_one(run, tmp_path):
    code, _, trouble = run("find", "a dog", folder=tmp_path)
    what, action = trouble.splitlines()
    assert (code, what) == (1, "There is no library yet.")
    assert "trendflix library add" in action


def test_a_question_without_words_is_told(run):
    assert run("find")[0] == 2


def test_similar_films_name_the_shots(run):
    _, said, _ = run("similar", "kitchens", "--k", 1, "--text-weight", 0, "--json")
    film = json.loads(said)["films"][0]
    assert film["title"] == "Cups"
    assert film["because"][0]["score"] > 0.9


def test_similar_films_are_told_in_a_table(run):
    _, said, _ = run("similar", "kitchens")
    assert "A dog's life" in said
    assert "Compared with 2 films" in said


def test_films_watched_to_their_end_are_left_out_when_asked(run, home):
    history = History(home / "history.sqlite")
    history.remember(Watched(str(home / "film 2.mkv"), "Cups", 59.5, 60.0, 1.0))
    history.close()
    _, said, _ = run("similar", "kitchens", "--unseen", "--json")
    assert [film["title"] for film in json.loads(said)["films"]] == ["A dog's life"]
