"""A film of the viewer's own library, and the folders films are looked for in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

REMOVED: Final = "You took it out of the library."
"""Why a file is passed over that the viewer does not want."""


class Kind(StrEnum):
    """What a file is."""

    FILM = "film"
    EPISODE = "episode"
    CLIP = "clip"


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that is looked through and watched. category: of its films that name none."""

    path: Path
    category: str = ""


@dataclass(frozen=True, slots=True)
class Passed:
    """A file that was looked at and is no film of its own.

    film: key of the film it is a second copy of, or that the viewer took out; else empty. why: a
    plain sentence.
    """

    path: Path
    size: int
    changed: float
    film: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Film:
    """One film file, and what is known of it.

    key: fingerprint of its content (`store.library.fingerprint`); it stays when the file moves.
    path: absolute. size: bytes; changed: when the file was last written, seconds since the epoch.
    year, season, episode: 0 is unknown. series: empty for what is no episode. plot: what it is
    about; caption: one line about it. duration: seconds, 0 is unknown. width, height: pixels, 0
    where there is no picture. added: when it came into the library, seconds since the epoch.
    vanished: whether its file was not found when last looked for. typed: the names of the fields
    that the viewer typed in, which no sidecar changes. beside: what the sidecars were like when
    they were last read. tmdb: its number at TMDB, 0 is unknown.
    """

    key: str
    path: Path
    size: int
    changed: float
    title: str
    kind: Kind = Kind.FILM
    year: int = 0
    series: str = ""
    season: int = 0
    episode: int = 0
    category: str = ""
    tags: tuple[str, ...] = ()
    plot: str = ""
    caption: str = ""
    duration: float = 0.0
    width: int = 0
    height: int = 0
    added: float = 0.0
    vanished: bool = False
    typed: frozenset[str] = frozenset()
    beside: str = ""
    tmdb: int = 0

    @property
    def words(self) -> str:
        """What is written about it: caption and plot, on lines of their own."""
        return "\n".join(filter(None, (self.caption, self.plot)))
