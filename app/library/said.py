"""The said side of a search for moments: lines that have the words, or mean them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from app.library.packed_frames import cosines
from app.library.spoken_words import FoundLine
from app.library.word_match import WordMatch
from store.film_index.parts import LineKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.library.moment_query import MomentQuery
    from app.library.packed_frames import PackedFrames
    from app.library.spoken_words import SpokenWords
    from vision.types import Embedding

_MOST: Final = 300
"""Lines looked at closely."""
_LEAST: Final = 0.25
"""Share of the words below which a line has only those that every line has."""
_MOST_MEANT: Final = 200
_MIDDLE: Final = 4.0
"""Standard deviations above the ordinary line at which a line's meaning gives half its score."""
_STEEP: Final = 1.5
_MEANT: Final = 0.6
"""What a line may have that means the words without having one of them."""


@dataclass(frozen=True, slots=True, eq=False)
class Said:
    """scores: float32 (shots,), 0..1. lines: by shot, the line that has or means the words."""

    scores: Embedding
    lines: dict[int, str]

    @property
    def clear(self) -> bool:
        """Whether any line has what was asked for."""
        return bool(self.lines) and float(self.scores.max()) >= _MEANT


def shots_said(query: MomentQuery, frames: PackedFrames, spoken: SpokenWords) -> Said:
    """Return what is said in each shot. spoken: the lines of the same films, or of more."""
    scores = np.zeros(len(frames.shot_rows), np.float32)
    lines: dict[int, str] = {}
    places = {film.key: place for place, film in enumerate(frames.films)}
    for found, score in [*_having(query, spoken, places), *_meaning(query, frames)]:
        film = places[found.film]
        line = frames.films[film].lines[found.line]
        shot = frames.shot_at(film, line.start)
        if score > scores[shot]:
            scores[shot], lines[shot] = score, line.text
    return Said(scores, lines)


def _having(
    query: MomentQuery, spoken: SpokenWords, places: dict[str, int]
) -> Iterator[tuple[FoundLine, float]]:
    match = WordMatch.of(query.wish)
    expression = match.expression(spoken.lines, spoken.having)
    if not expression:
        return
    share = match.weigher(spoken.lines, spoken.having)
    only = next(iter(places)) if len(places) == 1 else None
    for found in spoken.saying(expression, _MOST, only):
        if found.film in places and (part := share(spoken.text(found))) >= _LEAST:
            yield found, part


def _meaning(query: MomentQuery, frames: PackedFrames) -> Iterator[tuple[FoundLine, float]]:
    """Yield the lines nearest in meaning; quotes ask for the very words."""
    films = [film for film in frames.films if film.lines]
    if query.words is None or query.wish.phrases or not films:
        return
    near = np.concatenate([cosines(film.line_vectors, query.words) for film in films])
    known = near != 0  # zeros: words the model does not know
    if not known.any() or not (spread := float(near[known].std())):
        return
    deviations = np.where(known, (near - near[known].mean()) / spread, 0)
    scores = _MEANT / (1 + np.exp(_STEEP * (_MIDDLE - deviations)))
    begin = np.cumsum([0, *(len(film.lines) for film in films)])
    most = min(_MOST_MEANT, len(near))
    for row in np.argpartition(-deviations, most - 1)[:most].tolist():
        film = int(np.searchsorted(begin, row, "right")) - 1
        line = row - int(begin[film])
        if films[film].lines[line].kind is LineKind.SPOKEN:
            yield FoundLine(films[film].key, line), float(scores[row])
