"""A home whose only encoder has both sides: the mean colour of pictures, and a few words."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from tests.end2end.test_index_command import mean_colour_model
from tests.unit.vision.test_text_encoder import word_sum
from tests.unit.vision.test_tokenizer import vocabulary

if TYPE_CHECKING:
    from pathlib import Path

CARD = """
[tiny-dual]
role = "encoder"
title = "Mean colour and a few words"
licence = "Apache-2.0"
architecture = "dual"
dimension = 3
rank = 99
logit_scale = 10.0
preprocessing = { size = [8, 8], colour = "rgb", resize = "squash" }
text = { context = 6, pad_id = 9, end_id = 2, cleaning = "clip" }
"""
FILE = 'files.{part} = {{ name = "tiny-{part}", size = {size}, sha256 = "{sha256}" }}\n'


def make_home(folder: Path) -> Path:
    """Write the models and their card; return what TRENDFLIX_HOME should be."""
    models = folder / "home/models"
    models.mkdir(parents=True)
    parts = {"image": mean_colour_model(), "text": word_sum(), "tokenizer": vocabulary()}
    card = CARD
    for part, content in parts.items():
        (models / f"tiny-{part}").write_bytes(content)
        sha256 = hashlib.sha256(content).hexdigest()
        card += FILE.format(part=part, size=len(content), sha256=sha256)
    (models / "cards.toml").write_text(card)
    return folder / "home"
