from __future__ import annotations

import sys

import pytest

from app import paths


@pytest.fixture(autouse=True)
def program(tmp_path, monkeypatch):
    """A program in a folder of its own, nothing said of where to keep things."""
    for variable in ("TRENDFLIX_HOME", "TRENDFLIX_PORTABLE"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "trendflix"))
    return tmp_path


def all_places():
    return (
        paths.models_folder(),
        paths.index_folder(),
        paths.config_file(),
        paths.mpv_options_file(),
        paths.history_file(),
        paths.log_file(),
    )


def test_not_portable_by_itself():
    assert paths.portable_folder() is None


def test_a_folder_beside_the_program(program):
    (program / "portable").mkdir()
    assert all(place.is_relative_to(program / "portable") for place in all_places())


def test_a_file_beside_the_program(program):
    (program / "portable").touch()
    assert all(place.is_relative_to(program / "portable-data") for place in all_places())


def test_a_folder_that_is_named(program, monkeypatch):
    monkeypatch.setenv("TRENDFLIX_PORTABLE", str(program / "stick"))
    assert all(place.is_relative_to(program / "stick") for place in all_places())


def test_a_relative_folder_stays_the_same_for_all_processes(program, monkeypatch):
    monkeypatch.chdir(program)
    monkeypatch.setenv("TRENDFLIX_PORTABLE", "stick")
    assert paths.home() == program / "stick"
