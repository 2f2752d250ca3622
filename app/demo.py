"""The demo film and catalogue that come with the program, and the index made of them."""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime
from importlib.resources import files
from pathlib import Path

from app.model_cards import choose, load_cards
from app.paths import demo_index_folder, models_folder
from store.errors import (
    IndexDamagedError,
    IndexMissingError,
    IndexOutdatedError,
    StoreEnvironmentError,
)
from store.manifest import read_manifest
from store.verification import verify


class DemoIndexError(StoreEnvironmentError):
    """The index of the demo catalogue could not be made."""


def demo_folder() -> Path:
    """Return the folder with `film.mp4`, `feed.csv`, `truth.json` and the product pictures."""
    return Path(str(files("resources"))) / "demo"


def demo_film() -> Path:
    """Return the demo film."""
    return demo_folder() / "film.mp4"


def prepare_index() -> bool:
    """Make the demo index where there is none that fits; return whether it had to be made.

    Raises DemoIndexError when the build fails; what it says goes to stderr.
    """
    if _fits():
        return False
    feed, out = str(demo_folder() / "feed.csv"), str(demo_index_folder())
    # A process of its own: this one may open a window, and never loads the models.
    command = [sys.executable, "-P", "-m", "app", "index", "build", feed, "--out", out]
    if subprocess.run(command, check=False).returncode:
        raise DemoIndexError
    return True


def _fits() -> bool:
    """Say whether the demo index is whole, of the encoder in use, and newer than its feed."""
    try:
        folder = demo_index_folder()
        manifest = read_manifest(folder)
        verify(folder, manifest)
    except (IndexMissingError, IndexDamagedError, IndexOutdatedError):
        return False
    encoder = choose(load_cards(models_folder()), "encoder").card
    built = datetime.fromisoformat(manifest.built).timestamp()
    made = (manifest.encoder_sha256, manifest.preprocessing)
    wanted = (encoder.files["image"].sha256, encoder.preprocessing.sha256)
    return made == wanted and built > _changed()


def _changed() -> float:
    """Return when the demo catalogue was last written, in seconds of the system's clock."""
    return max(path.stat().st_mtime for path in demo_folder().rglob("*"))
