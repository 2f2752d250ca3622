"""A models folder of a test's own, whose files may be damaged."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from app.model_cards import choose
from vision.pipeline import ROLES

if TYPE_CHECKING:
    from pathlib import Path

    from app.model_cards import CardEntry

FETCHED = tuple(role for role in ROLES if role != "encoder")
"""The roles whose models are fetched; the encoder in use comes with the program."""


def copy_models(models: dict[str, CardEntry], folder: Path) -> Path:
    """Copy the fetched models in use into a new folder."""
    folder.mkdir(parents=True)
    for role in FETCHED:
        for file in choose(models, role).card.files.values():
            shutil.copy(file.path, folder)
    return folder
