"""The films of a folder, in the order people count."""

from __future__ import annotations

import os
import re
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from app.film_sources import SOUND_SUFFIXES, SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Collection

_DIGITS = re.compile(r"(\d+)")


def films_beside(film: Path) -> list[Path]:
    """Return a film and those in its folder; of what is sound only, the sound."""
    kind = SOUND_SUFFIXES if film.suffix.lower() in SOUND_SUFFIXES else SUFFIXES
    try:
        with os.scandir(film.parent) as entries:
            names = {one.name for one in entries if _is_called(one.name, kind) and one.is_file()}
    except OSError:
        names = set()
    return [film.with_name(name) for name in sorted(names | {film.name}, key=natural)]


def films_within(folder: Path) -> list[Path]:
    """Return the films and the sound in a folder and those below it, a folder's own first."""
    found = []
    for place, folders, names in os.walk(folder):
        folders[:] = sorted((name for name in folders if not name.startswith(".")), key=natural)
        films = (name for name in names if _is_called(name, SUFFIXES | SOUND_SUFFIXES))
        found.append([Path(place, name) for name in sorted(films, key=natural)])
    return list(chain.from_iterable(found))


def natural(name: str) -> tuple[list[tuple[bool, int, str]], str]:
    """Return a key that puts "2" before "10", and capitals beside their small letters."""
    parts = _DIGITS.split(name.casefold())
    key = [(part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in parts if part]
    return key, name


def _is_called(name: str, suffixes: Collection[str]) -> bool:
    is_text = name.encode(errors="replace").decode() == name  # the player refuses others
    return is_text and Path(name).suffix.lower() in suffixes and not name.startswith(".")
