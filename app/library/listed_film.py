"""Films and scans as other programs read them: the command line's JSON."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Self

from pydantic import BaseModel, ConfigDict

from store.library.film import Film, Folder
from store.library.poster_file import poster_file
from store.library.scan_report import ScanReport


class ListedFilm(BaseModel):
    """A film of the library; its fields are those of `store.library.film.Film`.

    poster: path of its poster, a WebP; empty where it has none.
    """

    model_config = ConfigDict(frozen=True)

    key: str
    title: str
    path: str
    kind: str
    year: int
    series: str
    season: int
    episode: int
    category: str
    tags: tuple[str, ...]
    plot: str
    caption: str
    duration: float
    width: int
    height: int
    size: int
    added: float
    vanished: bool
    typed: tuple[str, ...]
    tmdb: int
    poster: str

    @classmethod
    def of(cls, film: Film, posters: Path) -> Self:
        """Return a film as it is shown. posters: their folder."""
        poster = poster_file(posters, film.key)
        shown: dict[str, Any] = {name: getattr(film, name, "") for name in cls.model_fields}
        shown |= {"path": str(film.path), "kind": film.kind.value, "typed": sorted(film.typed)}
        return cls(**shown | {"poster": str(poster) if poster.exists() else ""})


class ListedFolder(BaseModel):
    """A folder that is looked through. there: whether it can be found just now."""

    model_config = ConfigDict(frozen=True)

    path: str
    category: str
    films: int
    there: bool

    @classmethod
    def of(cls, folder: Folder, films: list[Film]) -> Self:
        """Return a folder as it is shown, of all films of the library."""
        inside = sum(film.path.is_relative_to(folder.path) for film in films)
        there = folder.path.is_dir()
        return cls(path=str(folder.path), category=folder.category, films=inside, there=there)


class Scanned(BaseModel):
    """What a look through the folders found; keys of films, and sentences about problems.

    looked_at: film files there are. copies: files whose content is in the library already.
    gone: folders that are not there; nothing of them is noted as vanished.
    """

    model_config = ConfigDict(frozen=True)

    looked_at: int
    added: tuple[str, ...]
    changed: tuple[str, ...]
    moved: tuple[str, ...]
    vanished: tuple[str, ...]
    returned: tuple[str, ...]
    copies: int
    gone: tuple[str, ...]
    problems: tuple[str, ...]
    seconds: float

    @classmethod
    def of(cls, report: ScanReport, seconds: float) -> Self:
        """Return what a scan found."""
        return cls(
            looked_at=report.looked_at,
            added=tuple(report.added),
            changed=tuple(report.changed),
            moved=tuple(report.moved),
            vanished=tuple(report.vanished),
            returned=tuple(report.returned),
            copies=report.copies,
            gone=tuple(map(str, report.gone)),
            problems=tuple(report.problems),
            seconds=round(seconds, 3),
        )


class Progress(BaseModel):
    """A line while something takes long. share: 0..1 of what there is to do."""

    model_config = ConfigDict(frozen=True)

    share: float
    doing: str
