"""Finds moments: the shots that show, or in which is said, what the question wishes for."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from app.library.judged import Heard, heard
from app.library.moment import Moment, MomentAnswer, MomentQuestion
from app.library.moment_query import MomentQuery, read_question
from app.library.said import Said, shots_said
from app.library.seen import Seen, shots_seen
from app.marking import marked
from vision.errors import UnknownWordsError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.library.eyes import Eyes
    from app.library.packed_frames import PackedFrames
    from app.library.spoken_words import SpokenWords
    from store.library.film import Film
    from vision.types import Embedding

_WORTH: Final = 0.01
"""Score below which a shot has nothing to do with the question."""
_ALIKE: Final = 0.97
"""Cosine from which on two shots of a film look the same."""
_NEAR: Final = 2
"""Shots of a film that stand that close are shown once where they look the same."""
_UNCLEAR: Final = marked("Nothing stands out: these shots come closest.")
_SILENT: Final = marked("Nobody says this.")
_UNSAID: Final = marked("The model does not know {words}: searched in what is said.")


@dataclass(frozen=True, slots=True, eq=False)
class RankedShots:
    """scores: float32 (shots,), 0..1. seen, said: the sides that know something of it.

    heard: the same after what was judged; None where nothing was.
    """

    scores: Embedding
    seen: Seen | None
    said: Said | None
    heard: Heard | None = None

    @property
    def final(self) -> Embedding:
        """The scores that count, float32 (shots,), 0..1."""
        return self.heard.scores if self.heard else self.scores


def find_moments(
    question: MomentQuestion,
    eyes: Eyes,
    films: Mapping[str, Film],
    frames: PackedFrames,
    spoken: SpokenWords,
) -> MomentAnswer:
    """Return the shots that answer a question, the best first.

    films: by key, those of `frames` among them. Raises PictureError, UnknownWordsError where
    nothing is left to look for, VisionError.
    """
    began = time.perf_counter()
    query = read_question(question, eyes)
    shots = ranked(query, question.spoken, eyes, frames, spoken)
    rows = shots.seen.rows if shots.seen else frames.shot_rows
    shots = replace(shots, heard=heard(shots.scores, rows, question.judged, frames))
    chosen = _chosen(shots, frames, question.top)
    return MomentAnswer(
        moments=tuple(_moment(shot, shots, films, frames) for shot in chosen),
        frames=len(frames.vectors),
        films=len(frames.films),
        milliseconds=(time.perf_counter() - began) * 1000,
        note=_note(query, shots),
    )


def ranked(
    query: MomentQuery,
    weight: float,
    eyes: Eyes,
    frames: PackedFrames,
    spoken: SpokenWords,
) -> RankedShots:
    """Return what seeing and hearing say of every shot. weight: of what is said, 0..1.

    Where one side knows nothing at all, the other counts alone. Raises UnknownWordsError.
    """
    seen = said = None
    if query.shows and weight < 1 and frames.films:
        seen = shots_seen(query, frames, eyes.common_things)
    if query.wish.words and (weight > 0 or not query.shows) and frames.films:
        spoken.hold(frames.films)
        said = shots_said(query, frames, spoken)
        said = said if said.lines else None
    if seen is None and said is None and not query.shows:
        raise _nothing_left(query)
    return RankedShots(_joined(seen, said, weight, len(frames.shot_rows)), seen, said)


def _joined(seen: Seen | None, said: Said | None, weight: float, shots: int) -> Embedding:
    """Return the share of each shot: what it shows, what is said in it, and more for both.

    At weight 1/2 both count fully; towards 0 what is said fades, towards 1 what is seen.
    """
    none = np.zeros(shots, np.float32)
    shown = min(1, 2 - 2 * weight) * (seen.scores if seen else none)
    spoken = (min(1, 2 * weight) if seen else 1) * (said.scores if said else none)
    return np.asarray(1 - (1 - shown) * (1 - spoken), np.float32)


def _nothing_left(query: MomentQuery) -> UnknownWordsError:
    if not query.wish.words:
        return UnknownWordsError("Say what to look for, not only what not.")
    return UnknownWordsError(
        f'The model knows none of the words "{query.wish.words[:80]}", and nobody says them.'
    )


def _chosen(shots: RankedShots, frames: PackedFrames, top: int) -> list[int]:
    """Return the best shots; of neighbours that look the same, the best."""
    chosen: list[int] = []
    taken: dict[int, Embedding] = {}
    lines = shots.said.lines if shots.said else {}
    for shot in np.argsort(-shots.final, kind="stable").tolist():
        if len(chosen) == top or shots.final[shot] < _WORTH:
            break
        vector = frames.vectors[_row(shot, shots, frames)].astype(np.float32)
        if shot not in lines and _seen_already(shot, vector, taken, frames):
            continue
        chosen.append(shot)
        taken[shot] = vector
    return chosen


def _seen_already(
    shot: int, vector: Embedding, taken: Mapping[int, Embedding], frames: PackedFrames
) -> bool:
    own = frames.place(int(frames.shot_rows[shot])).film
    return any(
        frames.place(int(frames.shot_rows[near])).film == own and vector @ taken[near] > _ALIKE
        for near in range(shot - _NEAR, shot + _NEAR + 1)
        if near in taken
    )


def _row(shot: int, shots: RankedShots, frames: PackedFrames) -> int:
    """Return the row of the frame that stands for a shot."""
    return int((shots.seen.rows if shots.seen else frames.shot_rows)[shot])


def _moment(
    shot: int, shots: RankedShots, films: Mapping[str, Film], frames: PackedFrames
) -> Moment:
    place = frames.place(_row(shot, shots, frames))
    indexed = frames.films[place.film]
    film, frame = films[indexed.key], indexed.frames[place.frame]
    taken = indexed.shots[frame.shot]
    return Moment(
        film=film.key,
        title=film.title,
        path=str(film.path),
        shot=taken.number,
        frame=frame.number,
        pts=frame.pts,
        start=taken.start,
        end=taken.end,
        clock=max(0.0, taken.start - indexed.about.start),
        score=float(shots.final[shot]),
        seen=float(shots.seen.scores[shot]) if shots.seen else None,
        said=float(shots.said.scores[shot]) if shots.said else None,
        line=shots.said.lines.get(shot, "") if shots.said else "",
        moved=int(shots.heard.moved[shot]) if shots.heard else 0,
        score_before=float(shots.scores[shot]) if shots.heard else None,
    )


def _note(query: MomentQuery, shots: RankedShots) -> str:
    """Return what the viewer should know of the answer."""
    notes = []
    if query.unknown and not query.picture:
        words = ", ".join(f'"{word}"' for word in query.unknown)
        notes.append(_UNSAID.format(words=words))
    if shots.seen and not shots.seen.clear and not (shots.said and shots.said.clear):
        notes.append(_UNCLEAR)
    if shots.seen is None and shots.said is None:
        notes.append(_SILENT)
    return " ".join(notes)
