"""Bringing models here: fetched from a mirror, or made from their raw file."""

from __future__ import annotations

import dataclasses
import hashlib
from pathlib import Path

import pytest

from app.model_cards import CardEntry, Recipe, load_cards
from app.model_pull import make, mirror_folders, pull_model
from store.artifacts import Artifact, FolderSource
from store.errors import DownloadError
from vision.errors import CardError

RAW = b"published weights"
MADE = b"MODEL"


def artifact(name: str, content: bytes, *sources: FolderSource) -> Artifact:
    return Artifact(name, len(content), hashlib.sha256(content).hexdigest(), sources)


@pytest.fixture
def entry(tmp_path) -> CardEntry:
    """A model of one plain file whose only source is an empty folder."""
    nowhere = FolderSource(tmp_path / "nowhere")
    yunet = load_cards(tmp_path / "models")["yunet"]
    return dataclasses.replace(yunet, artifacts={"model": artifact("m.onnx", MADE, nowhere)})


def made_here(entry: CardEntry, mirror: Path) -> CardEntry:
    recipe = Recipe("mobilenet_v2", artifact("raw.pth", RAW, FolderSource(mirror)))
    final = artifact("m.onnx", MADE)
    return dataclasses.replace(entry, artifacts={"model": final}, recipes={"model": recipe})


def fill(mirror: Path, name: str, content: bytes) -> Path:
    mirror.mkdir(exist_ok=True)
    (mirror / name).write_bytes(content)
    return mirror


def pull(entry: CardEntry, *mirrors: Path) -> list[tuple[int, int]]:
    told: list[tuple[int, int]] = []
    folders = tuple(FolderSource(folder) for folder in mirrors)
    pull_model(entry, lambda done, size: told.append((done, size)), lambda: False, folders)
    return told


def test_mirror_fills_the_models_folder(tmp_path, entry):
    told = pull(entry, fill(tmp_path / "mirror", "m.onnx", MADE))

    assert (entry.folder / "m.onnx").read_bytes() == MADE
    assert told[-1] == (len(MADE), len(MADE))


def test_progress_counts_all_files_of_a_model(tmp_path, entry):
    two = {"model": artifact("m.onnx", MADE), "config": artifact("raw.pth", RAW)}
    mirror = fill(fill(tmp_path / "mirror", "m.onnx", MADE), "raw.pth", RAW)
    size = len(MADE) + len(RAW)

    assert pull(dataclasses.replace(entry, artifacts=two), mirror)[-1] == (size, size)


def test_finished_file_in_a_mirror_spares_the_making(tmp_path, entry):
    mirror = fill(tmp_path / "mirror", "m.onnx", MADE)

    pull(made_here(entry, tmp_path / "nowhere"), mirror)

    assert (entry.folder / "m.onnx").read_bytes() == MADE


def test_raw_file_that_cannot_be_had_is_explained(tmp_path, entry):
    with pytest.raises(DownloadError, match=r"m.onnx could not .*raw.pth is not there"):
        pull(made_here(entry, tmp_path / "nowhere"))


def test_unknown_recipe_is_named():
    with pytest.raises(CardError, match="no recipe called alchemy"):
        make(Recipe("alchemy", artifact("raw.pth", RAW)), RAW)


def test_named_mirror_comes_before_that_of_the_environment(monkeypatch):
    monkeypatch.setenv("TRENDFLIX_MODELS_MIRROR", "/company")

    assert mirror_folders(Path("/mine")) == (
        FolderSource(Path("/mine")),
        FolderSource(Path("/company")),
    )
