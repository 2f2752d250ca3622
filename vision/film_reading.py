"""The frames of a film that are to be looked at, from its beginning to its end.

Which frame comes next depends on the last one alone. So reading that goes on after a frame gives
the same frames as reading that never stopped.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path
from typing import Final

from vision.film_frames import FilmFrame
from vision.open_film import SAME, OpenFilm
from vision.sampling import Sampling

_LEAST_APART: Final = 0.5
"""Seconds between two key frames: some films have nothing else."""
_MOST_APART: Final = 12.0
"""Seconds: x264 sets a key frame every 250 frames, which is 10.4 s at 24 a second."""
_FEWEST: Final = 20
"""Frames of a film so short that looking more closely costs nothing."""
_FAR: Final = 10.0
"""Seconds from which seeking is cheaper than decoding what lies between."""


class FilmReading:
    """What of a film is looked at. For one thread.

    film: the open film, whose `damaged` tells what was left out.
    """

    def __init__(self, path: Path, film: OpenFilm, sampling: Sampling) -> None:
        """path: of the film, which is opened again where key frames are rare."""
        self._path, self._film, self._sampling = path, film, sampling
        self._apart = min(_MOST_APART, max(1.0, film.duration / _FEWEST))

    def frames(self, since: float | None = None) -> Iterator[FilmFrame]:
        """Yield frames in order of time; since: the pts of the first one, which was read before.

        Raises FilmUnreadableError where the file cannot be read any more.
        """
        step = self._sampling.step(self._film.duration)
        if step is None:
            return self._key_frames(since)
        spaced = self._sought(step, since) if step > _FAR else self._spaced(step, since)
        if self._sampling.way != "count":
            return spaced
        end = self._film.start + self._film.duration - SAME
        return takewhile(lambda frame: frame.pts < end, spaced)

    def _key_frames(self, since: float | None) -> Iterator[FilmFrame]:
        """Yield key frames, and others where the next one is far."""
        last = None
        if since is not None:
            first = next(self._film.decoded(since, "NONREF"), None)
            if first is None:
                return
            yield first
            last = first.pts
        for key in self._film.decoded(since, "NONKEY"):
            if last is not None:
                for between in self._between(last, key.pts):
                    yield between
                    last = between.pts
            if last is None or key.pts - last >= _LEAST_APART:
                yield key
                last = key.pts
        if last is not None:
            yield from self._between(last, self._film.start + self._film.duration)

    def _between(self, last: float, until: float) -> Iterator[FilmFrame]:
        """Yield frames after `last` where `until` is far from it."""
        if until - last < self._apart + _LEAST_APART:
            return
        with OpenFilm(self._path) as film:
            for frame in film.decoded(last, "NONREF"):
                if frame.pts > until - _LEAST_APART:
                    return
                if frame.pts - last >= self._apart:
                    yield frame
                    last = frame.pts

    def _spaced(self, step: float, since: float | None) -> Iterator[FilmFrame]:
        """Yield the first frame at or after every multiple of `step` from the start on."""
        wanted = since
        for frame in self._film.decoded(wanted, "NONREF"):
            if wanted is None or frame.pts >= wanted - SAME:
                yield frame
                wanted = self._following(frame.pts, step)

    def _sought(self, step: float, since: float | None) -> Iterator[FilmFrame]:
        """Yield the same where so much lies between that it is not decoded."""
        frame = next(self._film.decoded(since, "NONREF"), None)
        while frame is not None:
            yield frame
            frame = next(self._film.decoded(self._following(frame.pts, step), "NONREF"), None)

    def _following(self, pts: float, step: float) -> float:
        steps = int((pts - self._film.start + SAME) / step) + 1
        return self._film.start + steps * step
