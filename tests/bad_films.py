"""Files called film.mp4 that are none, and what a person reads of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.clips import Clips

SENTENCES = {
    "missing": "There is no file 'film.mp4' that can be read.",
    "empty": "The file 'film.mp4' is empty.",
    "text": "The file 'film.mp4' is text, not a film.",
    "noise": "This is not a film, or one of an unknown kind.",
    "truncated": "The film is incomplete: its table of contents is missing.",
    "folder": "The folder 'film.mp4' is not a film.",
}


def bad_film(folder: Path, kind: str, clips: Clips) -> Path:
    """Write such a file and return its path."""
    path = folder / "film.mp4"
    match kind:
        case "empty":
            path.touch()
        case "text":
            path.write_text("This is a letter.\n" * 50)
        case "noise":
            path.write_bytes(bytes(range(256)) * 100)
        case "truncated":
            path.write_bytes(clips.with_sound.read_bytes()[:20_000])
        case "folder":
            path.mkdir()
    return path
