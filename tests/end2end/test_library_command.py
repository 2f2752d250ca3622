"""`trendflix library` as a person runs it."""

from __future__ import annotations

import json
import shutil

import pytest

from tests.command_line import trendflix


@pytest.fixture
def home(tmp_path, clips):
    folder = tmp_path / "films"
    folder.mkdir()
    shutil.copy(clips.mp4, folder / "Rain (2019).mp4")
    return tmp_path


def _run(home, *words):
    done = trendflix("library", *words, TRENDFLIX_HOME=str(home / "home"))
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_folders_become_a_library_that_can_be_edited(home):
    assert "1 new" in _run(home, "add", home / "films")
    _run(home, "set", "Rain", "title=My Rain", "tags=wet,city", "year=2001")
    (home / "films" / "Rain (2019).json").write_text('{"title": "No", "plot": "It rains."}')
    told = [json.loads(line) for line in _run(home, "scan", "--progress", "--json").splitlines()]
    assert told[0].keys() == {"share", "doing"}
    assert len(told[-1]["changed"]) == 1
    (film,) = json.loads(_run(home, "list", "--json"))
    assert (film["title"], film["year"], film["tags"]) == ("My Rain", 2001, ["wet", "city"])
    assert film["plot"] == "It rains."
    assert film["poster"].endswith(f"{film['key']}.webp")
    assert "No file was deleted" in _run(home, "remove", "My Rain")
    assert json.loads(_run(home, "list", "--json")) == []


def test_what_is_no_folder_is_refused(home):
    done = trendflix("library", "add", home / "nowhere", TRENDFLIX_HOME=str(home / "home"))
    assert done.returncode == 2
    assert "no folder" in done.stderr
