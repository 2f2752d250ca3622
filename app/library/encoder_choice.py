"""Which encoder the library looks with."""

from __future__ import annotations

from pathlib import Path

from app.model_cards import choose_worded, load_cards
from app.paths import models_folder
from vision.card import ModelCard


def library_encoder(name: str | None = None, models: Path | None = None) -> ModelCard:
    """Return the named encoder, else the best that is here and knows words. Raises CardError."""
    return choose_worded(load_cards(models or models_folder()), name).card
