"""Bring a model's files to this machine: fetch them, or fetch what they are made from."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.model_cards import CardEntry, Recipe
from store.artifacts import Artifact, FolderSource
from store.downloads import pull, write
from store.errors import DownloadError
from store.watcher import Progress
from vision.errors import CardError

MIRROR = "TRENDFLIX_MODELS_MIRROR"


def mirror_folders(named: Path | None) -> tuple[FolderSource, ...]:
    """Return the local mirrors to try first: the one named, then that of the environment."""
    folders = [named, os.environ.get(MIRROR)]
    return tuple(FolderSource(Path(folder)) for folder in folders if folder)


@dataclass(frozen=True, slots=True)
class Errand:
    """Where one file goes, who watches, and the mirrors to ask first."""

    folder: Path
    progress: Progress
    cancelled: Callable[[], bool]
    mirrors: tuple[FolderSource, ...]

    def fetch(self, artifact: Artifact) -> Path:
        """Fetch one file from a mirror or its own sources."""
        return pull(artifact, self.folder, self.progress, self.cancelled, first=self.mirrors)

    def fetch_or_make(self, artifact: Artifact, recipe: Recipe) -> Path:
        """Fetch a file that may lie finished somewhere, else make it from its raw file."""
        try:
            return self.fetch(artifact)
        except DownloadError as nowhere:
            try:
                raw = self.fetch(recipe.raw)
            except DownloadError as error:
                attempts = nowhere.attempts + error.attempts
                raise DownloadError(artifact.name, attempts) from error
        made = make(recipe, raw.read_bytes())
        raw.unlink()
        return write(made, artifact, self.folder)


def pull_model(
    entry: CardEntry,
    progress: Progress,
    cancelled: Callable[[], bool],
    mirrors: tuple[FolderSource, ...] = (),
) -> None:
    """Fetch, or make, every file of a model that is not there whole.

    progress: called with (bytes done, bytes in all) of the whole model.
    Raises DownloadError, DiskFullError, NotWritableError, DownloadCancelledError.
    """
    before, everything = 0, sum(artifact.size for artifact in entry.artifacts.values())
    for part, artifact in entry.artifacts.items():

        def show(done: int, size: int, before: int = before, whole: int = artifact.size) -> None:
            progress(before + done * whole // size, everything)

        errand = Errand(entry.folder, show, cancelled, mirrors)
        recipe = entry.recipes.get(part)
        if recipe is None:
            errand.fetch(artifact)
        else:
            errand.fetch_or_make(artifact, recipe)
        before += artifact.size


def make(recipe: Recipe, raw: bytes) -> bytes:
    """Return the bytes of a file made from its raw file. Raises CardError for unknown recipes."""
    from vision.recipe import RECIPES  # numpy and onnx, needed only here

    if recipe.name not in RECIPES:
        raise CardError(f"There is no recipe called {recipe.name}.")
    return RECIPES[recipe.name](raw)
