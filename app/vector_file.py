"""What anyone may want vectors of, in the order of the rows, and the NumPy file they go to."""

from __future__ import annotations

from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Final

import numpy as np

from store.disk import plain_disk_errors
from store.errors import StoreEnvironmentError
from vision.given_picture import GivenPicture
from vision.picture import read_picture
from vision.types import Embedding

SUFFIXES: Final = frozenset({".bmp", ".gif", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"})
"""Files of a folder that are taken for pictures, in small or capital letters."""


class EmbedSourceError(StoreEnvironmentError):
    """What should be embedded cannot be read; the message names the file or the folder."""


def picture_files(folder: Path) -> list[str]:
    """Return the pictures in a folder and below: relative paths with slashes, sorted as text.

    Hidden files (".name") are none. Raises EmbedSourceError where there is no picture.
    """
    if not folder.is_dir():
        raise EmbedSourceError(f"There is no folder {folder}.")
    paths = (path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES)
    files = (path for path in paths if path.is_file() and not path.name.startswith("."))
    names = sorted(path.relative_to(folder).as_posix() for path in files)
    if not names:
        raise EmbedSourceError(f"There are no pictures in the folder {folder}.")
    return names


def picture_of(file: Path, name: str) -> GivenPicture:
    """Return a file's picture. Raises EmbedSourceError, PictureFileError, calling it `name`."""
    try:
        content = file.read_bytes()
    except OSError as error:
        raise EmbedSourceError(f"The picture {name} cannot be read ({error.strerror}).") from error
    return GivenPicture(read_picture(content, name))


def text_lines(file: Path) -> list[str]:
    """Return the lines of a UTF-8 file, also the empty ones. Raises EmbedSourceError."""
    try:
        with file.open(encoding="utf-8-sig") as stream:
            lines = [line.removesuffix("\n") for line in stream]
    except OSError as error:
        raise EmbedSourceError(f"The file {file} cannot be read ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise EmbedSourceError(f"The file {file} is not UTF-8 text.") from error
    if not lines:
        raise EmbedSourceError(f"The file {file} has no lines.")
    return lines


def write_vectors(rows: Embedding, file: Path) -> None:
    """Write float32 (n, dim) as NumPy does, whole or not at all.

    Raises NotWritableError, DiskFullError.
    """
    with plain_disk_errors(file.parent):
        file.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=file.parent, prefix=f".{file.name}.", delete=False) as part:
            try:
                np.save(part, rows)
                part.flush()
                Path(part.name).chmod(0o644)
                Path(part.name).replace(file)
            except BaseException:
                Path(part.name).unlink(missing_ok=True)
                raise
