"""The poster of each film: a picture beside it, one within it, or the best frame.

Kept as KEY.webp in one folder, which can be made again.
"""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from store.disk import plain_disk_errors
from store.errors import FilmUnreadableError, PictureError
from store.library.best_frame import best_frame
from store.library.film import Film
from store.library.film_files import FOLDER_PICTURES, PICTURE_SUFFIXES
from store.library.poster_file import poster_file
from store.pictures import LARGEST_FILE, read_picture
from store.whole_file import write_whole

LARGEST_SIDE: Final = 720
"""Pixels: a large card on a screen with two pixels to one."""
_QUALITY: Final = 82


def keep_poster(folder: Path, key: str, content: bytes) -> None:
    """Make a picture the poster of a film: JPEG, PNG or WebP.

    Raises PictureError, DiskFullError, NotWritableError.
    """
    _write(folder, key, read_picture(content))


def drop_poster(folder: Path, key: str) -> None:
    """Remove the poster of a film. Raises NotWritableError."""
    with plain_disk_errors(folder):
        poster_file(folder, key).unlink(missing_ok=True)


def given_poster(folder: Path, film: Film, beside: Iterable[Path], art: bytes) -> bool:
    """Keep the picture beside a film or within it; say whether there is one that can be used.

    Raises DiskFullError, NotWritableError.
    """
    for content in (*_pictures(beside), art):
        try:
            rgb = read_picture(content)
        except PictureError:
            continue
        _write(folder, film.key, rgb)
        return True
    return False


def frame_poster(folder: Path, film: Film) -> None:
    """Keep the best frame of a film.

    Raises FilmUnreadableError, DiskFullError, NotWritableError.
    """
    rgb = best_frame(film.path)
    if rgb is None:
        raise FilmUnreadableError("has no picture")
    _write(folder, film.key, rgb)


def _pictures(beside: Iterable[Path]) -> Iterable[bytes]:
    pictures = [path for path in beside if path.suffix.lower() in PICTURE_SUFFIXES]
    for path in sorted(pictures, key=_rank):
        try:
            if path.stat().st_size <= LARGEST_FILE:
                yield path.read_bytes()
        except OSError:
            continue


def _rank(path: Path) -> tuple[bool, bool, str]:
    """Put the film's own before the folder's, and posters before all else."""
    stem = path.stem.lower()
    return stem in FOLDER_PICTURES, not stem.endswith("poster"), path.name


def _write(folder: Path, key: str, rgb: NDArray[np.uint8]) -> None:
    picture = Image.fromarray(rgb)
    picture.thumbnail((LARGEST_SIDE, LARGEST_SIDE), Image.Resampling.LANCZOS)
    webp = BytesIO()
    picture.save(webp, "WEBP", quality=_QUALITY, method=2)
    with plain_disk_errors(folder):
        write_whole(poster_file(folder, key), webp.getvalue())
