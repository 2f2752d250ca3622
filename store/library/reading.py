"""Reads one film file: its name, the notes beside it and what it says of itself become a film."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import Final

from store.library.facts import Facts
from store.library.file_names import category_of_folder, facts_of_name
from store.library.film import Film, Kind
from store.library.film_files import FilmFile
from store.library.notes import facts_of_notes
from store.library.poster_file import CHOSEN
from store.library.probe import Probe, probe

_CLIP: Final = 300.0
"""Seconds: what is shorter, and no note calls a film or an episode, is a clip."""


@dataclass(frozen=True, slots=True)
class ReadFilm:
    """A film as its file is now. art: an encoded picture the file carries, or nothing.

    faults: sentences about notes that cannot be read.
    """

    film: Film
    art: bytes
    faults: list[str]


def read_film(file: FilmFile, key: str, former: Film | None, category: str) -> ReadFilm:
    """Read a film file. former: what was known of it, of which the typed fields stay.

    category: for a film that lies in no folder below the root. Raises FilmUnreadableError.
    """
    seen = probe(file.path)
    notes, faults = facts_of_notes(file.beside)
    named = facts_of_name(file.path, file.root)
    said = notes.over(seen.facts).over(named)
    own = category_of_folder(file.path, file.root, named.series or named.title)
    film = Film(
        key,
        file.path,
        file.size,
        file.changed,
        said.title,
        _kind(named, notes, seen),
        category=own or category,
        duration=seen.duration,
        width=seen.width,
        height=seen.height,
        added=former.added if former else time.time(),
        beside=file.state,
        tmdb=former.tmdb if former else 0,
    )
    film = replace(said, kind=None).applied(film)
    return ReadFilm(typed_as(film, former) if former else film, seen.art, faults)


def typed_as(film: Film, former: Film) -> Film:
    """Return a film with what was typed in before."""
    own = {name: getattr(former, name) for name in former.typed if name != CHOSEN}
    return replace(film, **own, typed=former.typed)


def _kind(named: Facts, notes: Facts, seen: Probe) -> Kind:
    if known := notes.kind or named.kind:
        return known
    return Kind.CLIP if 0 < seen.duration < _CLIP else Kind.FILM
