"""A question for films like one film, and what is found: for window, command line and API."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

Share = Annotated[float, Field(ge=0, le=1)]
FilmKey = Annotated[str, Field(min_length=1, max_length=64)]


class Aggregate(StrEnum):
    """How the frames of two films are compared as films."""

    MEAN = "mean"
    """The means of their frames: what the films look like on the whole."""
    MAX = "max"
    """Their two shots that are most alike."""
    MEDOIDS = "k-medoids"
    """A few typical frames of each: how well each finds its like in the other film."""


class SimilarQuestion(BaseModel):
    """Which films are like this one.

    score = w x picture + (1 - w) x text, w being the share of picture_weight in both weights.
    """

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        json_schema_extra={"examples": [{"film": "0" * 32, "k": 5, "all_categories": True}]},
    )

    kind: Literal["similar"] = "similar"
    film: FilmKey
    """Key of the film whose like is wanted."""
    k: Annotated[int, Field(ge=1, le=500)] = 5
    picture_weight: Share = 0.7
    text_weight: Share = 0.3
    aggregate: Aggregate = Aggregate.MEAN
    all_categories: bool = False
    """Films of every category; else of the film's own."""
    leave_out: Annotated[tuple[FilmKey, ...], Field(max_length=100_000)] = ()
    """Keys of films not wanted, such as those seen already."""

    @model_validator(mode="after")
    def _weighs_something(self) -> Self:
        if self.picture_weight + self.text_weight == 0:
            raise ValueError("picture_weight and text_weight may not both be 0")
        return self


class ShotPair(BaseModel):
    """A shot of the film asked for, and the shot of the other film that is most like it.

    frame: the frame of the shot that is alike. clock: the shot's start on the clock a viewer
    sees, seconds; what a player is told to seek to. score: cosine of the two frames, -1..1.
    """

    model_config = ConfigDict(frozen=True)

    shot: int
    frame: int
    clock: float
    other_shot: int
    other_frame: int
    other_clock: float
    score: float


class SimilarFilm(BaseModel):
    """A film that is like the one asked for.

    score, picture, text: 0..1, the share of pairs of films of this library that are less alike;
    picture and text are None where one of the two films has no frames, or no words, to compare.
    because: the pairs of shots most alike, best first; empty where there are no frames.
    """

    model_config = ConfigDict(frozen=True)

    film: str
    title: str
    path: str
    category: str
    year: int
    score: float
    picture: float | None = None
    text: float | None = None
    because: tuple[ShotPair, ...] = ()


class SimilarAnswer(BaseModel):
    """The films most alike, best first.

    film, title: of the film asked for. compared: how many films it was compared with. note: what
    the viewer should know, e.g. that the film has not been looked through; else empty.
    """

    model_config = ConfigDict(frozen=True)

    film: str
    title: str
    films: tuple[SimilarFilm, ...]
    compared: int
    milliseconds: float
    note: str = ""
