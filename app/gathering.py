"""Makes films of whatever a viewer names: files, folders, playlists, addresses."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from app.film_sources import is_subtitle
from app.folder_films import films_beside, films_within
from app.watch_history import address_of
from player.errors import PlaylistFileError, SourceRefusedError
from player.playlist import Entry
from player.playlist_file import is_playlist, read
from player.source import checked_source

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Gathered:
    """What a viewer named.

    subtitles: paths, for the first film. refused: what is no film, as it was named. listed: the
    films come from a playlist on disk. errors: why a playlist could not be read.
    """

    entries: tuple[Entry, ...] = ()
    subtitles: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    listed: bool = False
    errors: tuple[PlaylistFileError, ...] = ()

    @property
    def first(self) -> int | None:
        """The row to begin with: a playlist from anywhere must not choose a web address for us."""
        local = (row for row, entry in enumerate(self.entries) if not entry.on_web)
        return next(local, None) if self.listed else 0


def gather(sources: Sequence[str]) -> Gathered:
    """Look at everything named, in its order; runs beside the window's thread.

    Subtitles belong to the films named with them.
    """
    subtitles = tuple(source for source in sources if is_subtitle(source))
    looks = [_look(source) for source in sources if source not in subtitles]
    return Gathered(
        entries=tuple(chain.from_iterable(look.entries for look in looks)),
        subtitles=subtitles,
        refused=tuple(chain.from_iterable(look.refused for look in looks)),
        listed=any(look.listed for look in looks),
        errors=tuple(chain.from_iterable(look.errors for look in looks)),
    )


def beside(film: str) -> list[Entry]:
    """Return a film and those in its folder; runs beside the window's thread."""
    return [Entry(str(path)) for path in films_beside(Path(film))]


def _look(source: str) -> Gathered:
    path = Path(address_of(source))
    if is_playlist(source):
        return _look_into_playlist(path)
    if not Entry(source).on_web and path.is_dir():
        films = tuple(Entry(str(film)) for film in films_within(path))
        return Gathered(films, refused=() if films else (source,))
    try:
        return Gathered((Entry(checked_source(source).address),))
    except SourceRefusedError:
        return Gathered(refused=(source,))


def _look_into_playlist(path: Path) -> Gathered:
    try:
        found = read(path)
    except PlaylistFileError as error:
        return Gathered(errors=(error,))
    return Gathered(found.entries, refused=found.refused, listed=True)
