"""Where the poster of a film lies."""

from __future__ import annotations

from pathlib import Path
from typing import Final

CHOSEN: Final = "poster"
"""Among the typed fields of a film: its poster is the viewer's own choice."""


def poster_file(folder: Path, key: str) -> Path:
    """Return where the poster of a film lies, if it has one. folder: of posters."""
    return folder / f"{key}.webp"
