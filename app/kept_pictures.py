"""The small pictures of a film that its index keeps: nothing is decoded for them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.paths import film_indexes_folder

if TYPE_CHECKING:
    from pathlib import Path

    from store.film_index.seek_pictures import SeekPictures


def kept_pictures(film: Path) -> SeekPictures | None:
    """Return the pictures of a film that was looked through, by whatever encoder."""
    from store.errors import FilmIndexDamagedError, FilmIndexMissingError
    from store.film_index.seek_pictures import SeekPictures
    from store.library.fingerprint import fingerprint

    folder = film_indexes_folder()
    if not folder.is_dir():
        return None
    try:
        for index in sorted((folder / fingerprint(film)).glob("*.sqlite")):
            return SeekPictures(index)
    except (OSError, FilmIndexMissingError, FilmIndexDamagedError):
        return None
    return None
