"""What became of films that were to be indexed: for the command line and others' programs."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class IndexedFilm(BaseModel):
    """A film that is indexed now.

    film: its key. shots, frames, lines: in the index. duration: seconds of the film; seconds: what
    it took just now. x_realtime: their ratio. notes: what was left out, in sentences.
    """

    model_config = ConfigDict(frozen=True)

    film: str
    title: str
    shots: int
    frames: int
    lines: int
    duration: float
    seconds: float
    x_realtime: float
    notes: tuple[str, ...] = ()


class RefusedFilm(BaseModel):
    """A film that is not indexed, and a sentence that says why."""

    model_config = ConfigDict(frozen=True)

    film: str
    title: str
    why: str


class Indexed(BaseModel):
    """What became of them all."""

    model_config = ConfigDict(frozen=True)

    encoder: str
    indexed: tuple[IndexedFilm, ...]
    refused: tuple[RefusedFilm, ...]
