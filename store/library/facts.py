"""What is said about a film: by its name, a note beside it, the file itself, or a service."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any, Final, Self

from store.library.film import Film, Kind

_LONG: Final = {"plot": 20_000, "caption": 2_000}
_LONGEST_NAME: Final = 300
_MOST_TAGS: Final = 64
_LAST_NUMBER: Final = 9999


@dataclass(frozen=True, slots=True)
class Facts:
    """Fields as of `store.library.film.Film`; empty or 0 is: says nothing."""

    title: str = ""
    kind: Kind | None = None
    year: int = 0
    series: str = ""
    season: int = 0
    episode: int = 0
    category: str = ""
    tags: tuple[str, ...] = ()
    plot: str = ""
    caption: str = ""
    tmdb: int = 0

    @classmethod
    def of(cls, said: dict[str, Any]) -> Self:
        """Return what is said in words or numbers; what makes no sense is left out."""
        return cls(
            title=text_of(said.get("title")),
            kind=_kind_of(said.get("kind")),
            year=number_of(said.get("year")),
            series=text_of(said.get("series")),
            season=number_of(said.get("season")),
            episode=number_of(said.get("episode")),
            category=text_of(said.get("category")),
            tags=tags_of(said.get("tags")),
            plot=text_of(said.get("plot"), _LONG["plot"]),
            caption=text_of(said.get("caption"), _LONG["caption"]),
            tmdb=_whole(said.get("tmdb"), 1 << 31),
        )

    def over(self, other: Facts) -> Facts:
        """Return this, and of the other what this says nothing about."""
        gaps = {
            one.name: getattr(other, one.name) for one in fields(self) if not self._says(one.name)
        }
        return replace(self, **gaps)

    def applied(self, film: Film) -> Film:
        """Return the film with what is said here, but for the fields that were typed in."""
        said = {one.name for one in fields(self) if self._says(one.name)} - film.typed
        return replace(film, **{name: getattr(self, name) for name in said})

    def _says(self, name: str) -> bool:
        return bool(getattr(self, name))


def text_of(said: Any, most: int = _LONGEST_NAME) -> str:
    """Return words without control characters; lines are kept where there is room for several."""
    if not isinstance(said, (str, int, float)) or isinstance(said, bool):
        return ""
    words = str(said).encode(errors="replace").decode().replace("\r\n", "\n")
    lines = most > _LONGEST_NAME
    kept = "".join(sign for sign in words if sign.isprintable() or (lines and sign == "\n"))
    return kept.strip()[:most]


def number_of(said: Any) -> int:
    """Return a number 0..9999, also out of a date; 0 for all else."""
    return _whole(said, _LAST_NUMBER)


def tags_of(said: Any) -> tuple[str, ...]:
    """Return tags, each once, out of a list or of words between commas."""
    parts = said.replace(";", ",").split(",") if isinstance(said, str) else said
    if not isinstance(parts, (list, tuple)):
        return ()
    words = (text_of(part) for part in parts)
    return tuple(dict.fromkeys(word for word in words if word))[:_MOST_TAGS]


def _whole(said: Any, most: int) -> int:
    text = str(said).strip() if isinstance(said, (str, int)) and not isinstance(said, bool) else ""
    digits = text[: 4 if "-" in text else None].partition("/")[0].strip()
    if not (digits.isascii() and digits.isdecimal()):
        return 0
    number = int(digits[:12])
    return number if number <= most else 0


def _kind_of(said: Any) -> Kind | None:
    try:
        return Kind(str(said).lower())
    except ValueError:
        return None
