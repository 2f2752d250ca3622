"""What a person types in about a film: it stays, whatever a note beside the film says."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from store.errors import PictureError
from store.library.facts import Facts
from store.library.film import Film
from store.library.poster_file import CHOSEN
from store.library.posters import keep_poster
from store.pictures import LARGEST_FILE

FIELDS = frozenset(field.name for field in fields(Facts)) | {CHOSEN}
"""What can be typed in."""


def typed_in(film: Film, values: dict[str, Any]) -> Film:
    """Return the film with these fields, which are the viewer's own from now on."""
    said = Facts.of(values)
    own = {name: getattr(said, name) for name in values}
    return replace(film, **own, typed=film.typed | set(values))


def given_back(film: Film, names: set[str]) -> Film:
    """Return the film whose fields notes may change again; the next scan reads them."""
    return replace(film, typed=film.typed - names, beside="?")


def with_poster(film: Film, picture: Path, posters: Path) -> Film:
    """Keep a picture as the film's own poster. Raises PictureError, and DiskFullError as it is."""
    try:
        with picture.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise PictureError(f"{picture} cannot be read") from error
    keep_poster(posters, film.key, content)
    return replace(film, typed=film.typed | {CHOSEN})
