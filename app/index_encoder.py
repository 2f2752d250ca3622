"""Which encoder is to look at pictures: the one that made the catalogue, where it is here."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from app.model_cards import CardEntry, choose, encoder_of_index
from store.errors import StoreError
from store.manifest import read_manifest
from vision.card import ModelCard


def encoder_for(entries: Mapping[str, CardEntry], index: Path) -> ModelCard:
    """Return the encoder that made the index, else the best there is. Raises CardError."""
    with suppress(StoreError):  # whoever opens the index says what is wrong with it
        manifest = read_manifest(index)
        maker = encoder_of_index(entries, manifest.encoder, manifest.encoder_sha256)
        if maker and maker.present:
            return maker.card
    return choose(entries, "encoder").card
