"""What can lie on a map: the vectors of a library, and what each of them is."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

import numpy as np

from app.library.map import MapFilm, MapQuestion

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from app.library.gallery import FilmFrames
    from store.library.film import Film

    _Found = tuple[list["MapPoint"], NDArray[Any]]


@dataclass(frozen=True, slots=True)
class MapPoint:
    """One point: see the columns of `MapAnswer`. name: who it is, on every map."""

    name: str
    film: int = -1
    shot: int = -1
    frame: int = -1
    clock: float = 0.0
    words: str = ""
    category: str = ""
    product: str = ""

    @property
    def mark(self) -> int:
        """Who it is, in 64 bits."""
        return int.from_bytes(blake2b(self.name.encode(), digest_size=8).digest(), "little")


@dataclass(frozen=True, slots=True, eq=False)
class MapPoints:
    """Points, and their vectors: float16 or float32 (n, dim), rows of length 1.

    left_out: how many more there are.
    """

    films: tuple[MapFilm, ...]
    points: list[MapPoint]
    vectors: NDArray[Any]
    left_out: int = 0

    def sampled(self, most: int) -> MapPoints:
        """Return an even sample, which a new film changes as little as can be."""
        if len(self.points) <= most:
            return self
        marks = np.array([point.mark for point in self.points], np.uint64)
        rows = np.sort(np.argpartition(marks, most)[:most])
        points = [self.points[row] for row in rows.tolist()]
        left_out = self.left_out + len(self.points) - most
        return MapPoints(self.films, points, self.vectors[rows], left_out)

    @property
    def rows(self) -> NDArray[np.float32]:
        """The vectors, to reckon with."""
        return self.vectors.astype(np.float32)


def film_points(question: MapQuestion, films: Sequence[tuple[Film, FilmFrames]]) -> MapPoints:
    """Return the films, shots, frames or texts of films, at most as many as are asked for."""
    kept = [pair for pair in films if not question.films or pair[0].key in question.films]
    found = [_of_film(question, row, *pair) for row, pair in enumerate(kept)]
    points = [point for part, _ in found for point in part]
    vectors = [vectors for _, vectors in found] or [np.empty((0, 1), np.float32)]
    named = tuple(_map_film(film, frames) for film, frames in kept)
    return MapPoints(named, points, np.concatenate(vectors)).sampled(question.limit)


def _map_film(film: Film, frames: FilmFrames) -> MapFilm:
    return MapFilm(
        key=film.key,
        title=film.title,
        path=str(film.path),
        category=film.category,
        duration=film.duration or frames.about.duration,
        year=film.year,
    )


def _of_film(question: MapQuestion, row: int, film: Film, frames: FilmFrames) -> _Found:
    match question.of:
        case "films":
            return _whole(question, row, film, frames)
        case "shots":
            return _shots(row, film, frames)
        case "texts":
            return _texts(row, film, frames)
        case _:
            every = range(len(frames.frames))
            points = [_point_of(row, film, frames, each) for each in every]
            return points, frames.vectors


def _whole(question: MapQuestion, row: int, film: Film, frames: FilmFrames) -> _Found:
    vectors = frames.vectors.astype(np.float32)
    nearest = int(np.argmax(vectors @ vectors.mean(axis=0)))
    vector = {
        "mean": lambda: vectors.mean(axis=0),
        "max": lambda: vectors.max(axis=0),
        "medoid": lambda: vectors[nearest],
    }[question.aggregate]()
    place = frames.frames[nearest]
    point = MapPoint(film.key, row, place.shot, place.number, 0.0, film.title, film.category)
    return [point], _unit(vector[None])


def _shots(row: int, film: Film, frames: FilmFrames) -> _Found:
    """Return a point for each shot: the mean of its frames, shown by the frame nearest to it."""
    points, means = [], []
    for rows in _by_shot(frames):
        vectors = frames.vectors[rows].astype(np.float32)
        mean = vectors.mean(axis=0)
        points.append(_point_of(row, film, frames, rows[int(np.argmax(vectors @ mean))], "shot"))
        means.append(mean)
    return points, _unit(np.array(means, np.float32))


def _by_shot(frames: FilmFrames) -> Iterator[list[int]]:
    shots: dict[int, list[int]] = {}
    for each, place in enumerate(frames.frames):
        shots.setdefault(place.shot, []).append(each)
    yield from shots.values()


def _point_of(row: int, film: Film, frames: FilmFrames, each: int, kind: str = "frame") -> MapPoint:
    place = frames.frames[each]
    shot = frames.shots[place.shot]
    pts = shot.start if kind == "shot" else place.pts
    return MapPoint(
        name=f"{film.key} {kind} {pts:.3f}",
        film=row,
        shot=place.shot,
        frame=place.number,
        clock=max(0.0, pts - frames.about.start),
        category=film.category,
    )


def _texts(row: int, film: Film, frames: FilmFrames) -> _Found:
    """Return a point for each line whose words the model knows, with the frame shown then."""
    known = np.flatnonzero(np.any(frames.line_vectors, axis=1)).tolist()
    times = np.array([place.pts for place in frames.frames])
    points = []
    for each in known:
        line = frames.lines[each]
        place = frames.frames[max(0, int(np.searchsorted(times, line.start, "right")) - 1)]
        point = MapPoint(
            name=f"{film.key} {line.kind} {line.start:.3f} {line.text}",
            film=row,
            shot=place.shot,
            frame=place.number,
            clock=max(0.0, line.start - frames.about.start),
            words=line.text,
            category=film.category,
        )
        points.append(point)
    return points, frames.line_vectors[known]


def _unit(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(
        rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9), np.float32
    )
