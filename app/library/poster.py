"""A question for posters like one poster, and what is found: for window, command line and API."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Base64Bytes, BaseModel, ConfigDict, Field, model_validator

from app.library.poster_names import PosterEyes, Posters

MOST_POSTERS = 20_000
"""Posters one question compares with."""
_LARGEST_PICTURE = 5_000_000
"""Bytes, as `store.pictures` takes them; that file has more imports than a window may."""


class PosterQuestion(BaseModel):
    """Which posters are like this one: a film's own, or a picture."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["posters"] = "posters"
    film: Annotated[str, Field(max_length=64)] | None = None
    """Key of a film of the library."""
    picture: Annotated[Base64Bytes, Field(max_length=_LARGEST_PICTURE)] | None = None
    """A JPEG, PNG or WebP; faces are filled in it as in all posters before it is looked at."""
    model: PosterEyes | Literal["agreement"] = PosterEyes.CLIP
    """One model, or all that are here and how far they agree."""
    of: Posters = Posters.LIBRARY
    folder: Path | None = None
    """Of pictures, with all folders in it."""
    k: Annotated[int, Field(ge=1, le=500)] = 12

    @model_validator(mode="after")
    def _asks_one_thing(self) -> Self:
        if (self.film is None) == (self.picture is None):
            raise ValueError("name either a film or a picture")
        if (self.of is Posters.FOLDER) != (self.folder is not None):
            raise ValueError("a folder is named for posters of a folder, and for no others")
        return self


class PosterModel(BaseModel):
    """A model that looked, or would have.

    name: what a question calls it; card, title: the model it is here. metric: as its card declares
    it. nearer: which of two values is the nearer one. command: what brings it to this machine,
    empty where it is here.
    """

    model_config = ConfigDict(frozen=True)

    name: PosterEyes
    card: str
    title: str
    metric: Literal["cosine", "euclidean"]
    nearer: Literal["the larger similarity", "the smaller distance"]
    command: str = ""


class Nearness(BaseModel):
    """How near one model finds a poster.

    rank: its place among all posters, from 1. similarity: the cosine, -1..1, of a model that is
    compared by cosine; distance: Euclidean, from 0, of one that is compared by distance. share: how
    much nearer it is than the farthest poster, 0..1: the length of a bar.
    """

    model_config = ConfigDict(frozen=True)

    model: PosterEyes
    rank: int
    similarity: float | None = None
    distance: float | None = None
    share: float


class SimilarPoster(BaseModel):
    """A poster that is like the one asked for.

    film: key of its film, empty for a picture of a folder. path: of the picture. agree: how many of
    the models that looked have it among their first (`PosterAnswer.first`). by: what each says.
    """

    model_config = ConfigDict(frozen=True)

    film: str
    title: str
    path: str
    agree: int
    by: tuple[Nearness, ...]


class PosterAnswer(BaseModel):
    """The posters most alike, the nearest first; in agreement, those most models agree on.

    models: those that looked; missing: those that were wanted and are not here. compared: how many
    posters. first: models agree on what is among so many first ones of each: a quarter of those
    compared, at most k. note: what the viewer should know, e.g. pictures that could not be read;
    else empty.
    """

    model_config = ConfigDict(frozen=True)

    posters: tuple[SimilarPoster, ...]
    models: tuple[PosterModel, ...]
    missing: tuple[PosterModel, ...] = ()
    compared: int
    first: int
    milliseconds: float
    note: str = ""
