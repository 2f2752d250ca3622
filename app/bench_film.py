"""Copies of a film to measure with, made by ffmpeg."""

from __future__ import annotations

import subprocess
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app.bench_screen import tool
from player.errors import ToolMissingError

if TYPE_CHECKING:
    from collections.abc import Iterator

_QUICKLY = ("-c:v", "libx264", "-preset", "ultrafast", "-crf", "18", "-an")
_AS_ON_A_DISC = ("-c:v", "libx264", "-preset", "veryfast", "-g", "250", "-crf", "20", "-an")
_AS_ON_THE_WEB = ("-c:v", "libx264", "-preset", "veryfast", "-g", "48", "-an")


@contextmanager
def scaled(film: str, size: str | None) -> Iterator[str]:
    """Give the film itself, or a copy of it in another size, for as long as it is needed.

    size: as 1920x1080. Raises ToolMissingError where ffmpeg cannot make it.
    """
    if size is None:
        yield film
        return
    with TemporaryDirectory() as folder:
        yield _encode(Path(folder), ("-i", film, "-vf", _fit(size), *_QUICKLY))


@contextmanager
def repeated(film: str, size: str, seconds: float) -> Iterator[str]:
    """Give a copy that repeats the film for so long, at 24 frames a second, without sound.

    It has a key frame every two seconds. Raises ToolMissingError where ffmpeg cannot make it.
    """
    again = ("-stream_loop", "-1", "-i", film, "-t", f"{seconds:g}", "-r", "24")
    with TemporaryDirectory() as folder:
        yield _encode(Path(folder), (*again, "-vf", _fit(size), *_AS_ON_THE_WEB))


@contextmanager
def lengthened(film: str, size: str, seconds: float) -> Iterator[str]:
    """Give the same with x264's own key frames, every 250 frames and at cuts.

    The film is encoded once, and its packets are repeated. Raises ToolMissingError.
    """
    with TemporaryDirectory() as folder, TemporaryDirectory() as other:
        once = _encode(Path(folder), ("-i", film, "-r", "24", "-vf", _fit(size), *_AS_ON_A_DISC))
        again = ("-stream_loop", "-1", "-i", once, "-t", f"{seconds:g}", "-c", "copy")
        yield _encode(Path(other), again)


def _fit(size: str) -> str:
    return f"scale={size.replace('x', ':')}:flags=lanczos"


def _encode(folder: Path, options: tuple[str, ...]) -> str:
    copy = str(folder / "film.mp4")
    program = tool("ffmpeg", "Debian: ffmpeg")
    try:
        subprocess.run([program, "-v", "error", *options, copy], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise ToolMissingError("ffmpeg cannot make a copy of this film to measure with.") from error
    return copy
