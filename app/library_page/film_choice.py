"""Which films of the library are shown, and in which order."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from app.library_page.film_order import FilmOrder
from app.library_page.film_tile import Tile
from store.folded_words import folded_words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from store.history import Watched
    from store.library.film import Film


class PartKind(StrEnum):
    """The ways the library is parted."""

    ALL = "all"
    UNSEEN = "unseen"
    CATEGORY = "category"
    COLLECTION = "collection"
    VANISHED = "vanished"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the library; name: of a category or a collection."""

    kind: PartKind = PartKind.ALL
    name: str = ""

    def __str__(self) -> str:
        return f"{self.kind.value}:{self.name}"

    @classmethod
    def read(cls, text: str) -> Part:
        """Read what `str` wrote; anything else is the whole library."""
        kind, _, name = text.partition(":")
        return cls(PartKind(kind), name) if kind in set(PartKind) else cls()


@dataclass(frozen=True, slots=True)
class FilmChoice:
    """What the viewer wants to see. Empty fields leave nothing out.

    words: begun words that title, series, tags, category or plot must have, whatever their case and
    accents. series: the one whose episodes stand alone; season: of it, None is all.
    """

    words: str = ""
    part: Part = Part()
    series: str = ""
    season: int | None = None
    order: FilmOrder = FilmOrder.TITLE


@dataclass(slots=True)
class FoldedTexts:
    """Texts as a search compares them, each folded once."""

    _texts: dict[str, str] = field(default_factory=dict)
    _films: dict[str, tuple[Film, str]] = field(default_factory=dict)

    def of(self, text: str) -> str:
        """Return the words of a text with a space before each."""
        known = self._texts.get(text)
        if known is None:
            known = self._texts[text] = "".join(f" {word}" for word in folded_words(text))
        return known

    def of_film(self, film: Film) -> str:
        """Return all that is searched of a film; no words reach over two of its parts."""
        known = self._films.get(film.key)
        if known is None or known[0] is not film:
            parts = (film.title, film.series, *film.tags, film.category, film.words)
            known = film, " .".join(map(self.of, filter(None, parts)))
            self._films[film.key] = known
        return known[1]


def arranged(
    films: Iterable[Film],
    choice: FilmChoice,
    folded: FoldedTexts,
    watched: Mapping[str, Watched],
    collections: Mapping[str, Collection[str]],
) -> list[Tile]:
    """Return the tiles of a choice in their order.

    watched: what is known of films, by path. collections: keys of films, by name.
    """
    begun = [f" {word}" for word in folded_words(choice.words)]
    within = _within(choice.part, watched, collections)
    chosen = [film for film in films if within(film) and _belongs(film, choice)]
    if begun:
        texts = map(folded.of_film, chosen)
        chosen = [film for film, text in zip(chosen, texts, strict=True) if _has(text, begun)]
    if choice.series:
        return [_tile(film, watched) for film in sorted(chosen, key=_place)]
    alone, series = _grouped(chosen, lambda name: not begun or _has(folded.of(name), begun))
    tiles = [_tile(film, watched) for film in alone]
    tiles += [_series(name, episodes, watched) for name, episodes in series.items()]
    tiles.sort(key=lambda tile: folded.of(tile.title))
    if choice.order is not FilmOrder.TITLE:
        tiles.sort(key=_KEYS[choice.order], reverse=True)
    return tiles


def categories(films: Iterable[Film]) -> list[str]:
    """Return the categories there are, by name."""
    return sorted({film.category for film in films if film.category}, key=str.casefold)


def seasons(films: Iterable[Film]) -> list[int]:
    """Return the seasons of episodes, the first one first."""
    return sorted({film.season for film in films})


def _within(
    part: Part, watched: Mapping[str, Watched], collections: Mapping[str, Collection[str]]
) -> Callable[[Film], bool]:
    """Return what says of a film whether it is in this part of the library."""
    match part.kind:
        case PartKind.UNSEEN:
            return lambda film: not film.vanished and str(film.path) not in watched
        case PartKind.CATEGORY:
            return lambda film: film.category == part.name
        case PartKind.COLLECTION:
            keys = frozenset(collections.get(part.name, ()))
            return lambda film: film.key in keys
        case PartKind.VANISHED:
            return lambda film: film.vanished
    return lambda _film: True


def _belongs(film: Film, choice: FilmChoice) -> bool:
    ours = not choice.series or film.series == choice.series
    return ours and choice.season in (None, film.season)


def _has(text: str, begun: Sequence[str]) -> bool:
    return all(word in text for word in begun)


def _grouped(
    films: Iterable[Film], together: Callable[[str], bool]
) -> tuple[list[Film], dict[str, list[Film]]]:
    """Part films from the episodes of series that are to stand `together`."""
    alone: list[Film] = []
    series: defaultdict[str, list[Film]] = defaultdict(list)
    for film in films:
        (series[film.series] if film.series and together(film.series) else alone).append(film)
    return alone, series


def _tile(film: Film, watched: Mapping[str, Watched]) -> Tile:
    known = watched.get(str(film.path)) if watched else None
    if known is None:
        return Tile((film,))
    share = 1.0 if known.finished else known.position / known.duration if known.duration else 0.0
    return Tile((film,), share=min(1.0, share), watched=known.watched)


def _series(name: str, episodes: list[Film], watched: Mapping[str, Watched]) -> Tile:
    tiles = [_tile(film, watched) for film in sorted(episodes, key=_place)]
    share = sum(tile.share for tile in tiles) / len(tiles)
    films = tuple(tile.film for tile in tiles)
    return Tile(films, name, share, max(tile.watched for tile in tiles))


def _place(film: Film) -> tuple[int, int, str]:
    return film.season, film.episode, film.title


_KEYS: dict[FilmOrder, Callable[[Tile], float]] = {
    FilmOrder.YEAR: lambda tile: max(film.year for film in tile.films),
    FilmOrder.ADDED: lambda tile: max(film.added for film in tile.films),
    FilmOrder.LENGTH: lambda tile: sum(film.duration for film in tile.films),
    FilmOrder.WATCHED: lambda tile: tile.watched,
}
"""What is compared, the greatest first."""
