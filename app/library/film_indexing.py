"""Looks a film through: its shots, frames and lines into an index, a shot at a time.

What was written of a shot stays whatever happens; the next try goes on after it, and ends with
the same index as one that nothing stopped.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.library.film_lines import lines_of
from app.library.film_looks import FilmLooks, Look
from app.library.indexed_film import IndexedFilm
from app.unknown_words import encode_known
from store.disk import plain_disk_errors
from store.errors import FilmIndexDamagedError
from store.film_index.about import About
from store.film_index.parts import Line
from store.film_index.writer import FilmIndexWriter
from store.library.film import Film
from store.sole_writer import sole_writer
from vision.card import ModelCard
from vision.film_reading import FilmReading
from vision.open_film import OpenFilm
from vision.sampling import KEY_FRAMES, Sampling
from vision.shots import shots_of
from vision.text_encoder import TextEncoder

Told = Callable[[float, str], None]
"""Hears how far it is: a share 0..1, and what is done just now."""
_EARLY: Final = 10.0
"""Seconds before its end at which a film breaks off; sound alone may go on a little."""
_TICK: Final = 1e-3
"""Seconds a shot lasts at least: the next try goes on after it."""


@dataclass(frozen=True, slots=True)
class _Job:
    """One film on its way into the index."""

    film: Film
    opened: OpenFilm
    writer: FilmIndexWriter
    sampling: Sampling
    told: Told
    notes: list[str]


class FilmIndexing:
    """Indexes films with one encoder, one after the other. For one thread."""

    def __init__(
        self, encoder: ModelCard, faces: ModelCard, folder: Path, threads: int = 2
    ) -> None:
        """folder: of film indexes. threads: that encode. Raises ModelMissingError and its kind."""
        self._card, self.folder = encoder, folder
        self._looks = FilmLooks(encoder, faces, threads)
        self._words = TextEncoder(encoder) if encoder.text else None

    @property
    def encoder(self) -> str:
        """The name of the encoder."""
        return self._card.name

    def index(self, film: Film, told: Told, sampling: Sampling = KEY_FRAMES) -> IndexedFilm:
        """Make the index of a film, or what is missing of it; what is said is read anew.

        Raises FilmUnreadableError, IndexBusyError where another program indexes this film,
        DiskFullError, NotWritableError, VisionError.
        """
        began = time.monotonic()
        folder = self.folder / film.key
        with OpenFilm(film.path) as opened, _room(folder):
            about = self._about(film, opened, sampling)
            with closing(_writer(about.file(self.folder), about)) as writer:
                job = _Job(film, opened, writer, sampling, told, [])
                if writer.complete:
                    job.notes.append("It was looked through before; its words were read anew.")
                else:
                    self._write_shots(job)
                lines = self._write_lines(job, about.start)
                writer.finish()
                return _report(job, lines, time.monotonic() - began)

    def _about(self, film: Film, opened: OpenFilm, sampling: Sampling) -> About:
        card = self._card
        return About(
            film=film.key,
            encoder=card.name,
            encoder_sha256=card.files["image"].sha256,
            preprocessing=card.preprocessing.sha256,
            dimension=card.dimension,
            sampling=str(sampling),
            start=opened.start,
            duration=opened.duration,
        )

    def _write_shots(self, job: _Job) -> None:
        """Write the shots that are not there; each ends where the next one begins."""
        known, refused = job.writer.shots, list[float]()
        reading = FilmReading(job.film.path, job.opened, job.sampling)
        frames = reading.frames(known[-1].end if known else None)
        shot: list[Look] = []
        for following in shots_of(self._looks.of(frames, refused), lambda look: look.sight):
            if shot:
                _add(job, shot, following[0].frame.pts)
            shot = following
        if shot:
            end = job.opened.start + job.opened.duration
            _add(job, shot, max(end, shot[-1].frame.pts + _TICK))
        job.notes.extend(_broken_off(job.opened, job.sampling))
        job.notes.extend(_left_out(job.opened.damaged, "could not be read"))
        job.notes.extend(_left_out(refused, "was left out, for its faces could not be covered"))

    def _write_lines(self, job: _Job, start: float) -> int:
        lines = lines_of(job.film, start, job.notes)
        job.writer.write_lines(lines, self._vectors(lines))
        return len(lines)

    def _vectors(self, lines: Sequence[Line]) -> NDArray[np.float16]:
        """Return float16 (lines, dim): unit rows; zeros for what the model has no word of."""
        if self._words is None or not lines:
            return np.zeros((len(lines), self._card.dimension), np.float16)
        return encode_known(self._words, [line.text for line in lines]).astype(np.float16)


@contextmanager
def _room(folder: Path) -> Iterator[None]:
    """Make a folder, and keep other programs from writing there."""
    with plain_disk_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
    with sole_writer(folder):
        yield


def _writer(path: Path, about: About) -> FilmIndexWriter:
    try:
        return FilmIndexWriter(path, about)
    except FilmIndexDamagedError:
        path.unlink(missing_ok=True)  # it can be made again
        return FilmIndexWriter(path, about)


def _add(job: _Job, shot: Sequence[Look], end: float) -> None:
    """Write a shot. end: pts in seconds."""
    kept = shot[len(shot) // 2 :][:1] if job.sampling.way == "per shot" else shot
    job.writer.add(shot[0].frame.pts, end, [look.frame for look in kept])
    seconds = end - job.opened.start
    job.told(min(1.0, seconds / (job.opened.duration or seconds or 1.0)), job.film.title)


def _broken_off(film: OpenFilm, sampling: Sampling) -> list[str]:
    """Return a sentence on a film that ends before the end it declares, if it does."""
    missing = film.start + film.duration - film.reached - (sampling.step(film.duration) or 0.0)
    if not film.reached or missing < _EARLY:
        return []
    return [f"The film breaks off {film.reached - film.start:.0f} s after its start."]


def _left_out(places: Sequence[float], what: str) -> list[str]:
    """Return a sentence on what is missing, if anything. places: pts in seconds."""
    if not places:
        return []
    others = f", and {len(places) - 1} more" if len(places) > 1 else ""
    return [f"The picture at {places[0]:.1f} s{others} {what}."]


def _report(job: _Job, lines: int, seconds: float) -> IndexedFilm:
    return IndexedFilm(
        film=job.film.key,
        title=job.film.title,
        shots=len(job.writer.shots),
        frames=job.writer.frames,
        lines=lines,
        duration=job.opened.duration,
        seconds=seconds,
        x_realtime=job.opened.duration / max(seconds, 1e-3),
        notes=tuple(job.notes),
    )
