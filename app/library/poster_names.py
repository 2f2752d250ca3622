"""What the models and the sets of posters are called in questions."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class PosterEyes(StrEnum):
    """Which model looks at the posters."""

    CLIP = "clip"
    RESNET50 = "resnet50"
    VGG16 = "vgg16"


AGREEMENT: Final = "agreement"
"""All models that are here, and how far they agree."""


class Posters(StrEnum):
    """Which posters are compared with."""

    LIBRARY = "library"
    FOLDER = "folder"
    POPULAR = "popular"
