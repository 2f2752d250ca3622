"""The exported CLIP ViT-B/32 against published vectors of the real one."""

from __future__ import annotations

import json

import numpy as np
import pytest

from app.model_cards import load_cards
from app.paths import models_folder
from vision.text_encoder import TextEncoder


@pytest.mark.media
def test_words_have_the_vectors_others_published(shared_data):
    entry = load_cards(models_folder())["clip-vit-b-32"]
    if not entry.present:
        pytest.skip("CLIP is not exported: run trendflix models export clip-vit-b-32")
    folder = shared_data / "text_embeddings"
    names = [row["name"] for row in sorted(_lvis(folder), key=lambda row: row["id"])][::20]
    theirs = np.load(next(folder.glob("*lvis*.npy"))).astype(np.float32)[::20]
    theirs = theirs.reshape(len(names), -1)
    theirs /= np.linalg.norm(theirs, axis=1, keepdims=True)

    ours = TextEncoder(entry.card, prefer_gpu=False).encode([f"a {name}" for name in names])

    assert (ours * theirs).sum(axis=1).min() > 0.999  # theirs are stored in float16


def _lvis(folder):
    return json.loads((folder / "lvis_v1_train_cat_info.json").read_text())
