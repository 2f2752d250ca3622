"""Films, their frames and their posters, as the API shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from pydantic import BaseModel, ConfigDict

from app.library.listed_film import ListedFilm

if TYPE_CHECKING:
    from app.library.gallery import FilmFrames


class FilmList(BaseModel):
    """Some films, by title, and how many there are in all."""

    model_config = ConfigDict(frozen=True)

    films: tuple[ListedFilm, ...]
    total: int


class FrameSummary(BaseModel):
    """A frame that was looked at.

    pts: seconds of the file's own clock. clock: seconds on the clock a viewer sees.
    """

    model_config = ConfigDict(frozen=True)

    number: int
    shot: int
    pts: float
    clock: float


class FrameList(BaseModel):
    """Some frames of a film, in order of time, and how many there are in all."""

    model_config = ConfigDict(frozen=True)

    film: str
    encoder: str
    sampling: str
    frames: tuple[FrameSummary, ...]
    total: int

    @classmethod
    def of(cls, film: FilmFrames, first: int, most: int) -> Self:
        """Return `most` frames from the number `first` on."""
        start = film.about.start
        frames = tuple(
            FrameSummary(
                number=place.number,
                shot=place.shot,
                pts=place.pts,
                clock=max(0.0, place.pts - start),
            )
            for place in film.frames[first : first + most]
        )
        return cls(
            film=film.key,
            encoder=film.about.encoder,
            sampling=film.about.sampling,
            frames=frames,
            total=len(film.frames),
        )
