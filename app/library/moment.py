"""A search for moments, and what it finds: for the window, the command line and the API."""

from __future__ import annotations

from typing import Annotated, Final, Literal, Self

from pydantic import Base64Bytes, BaseModel, ConfigDict, Field, model_validator

LONGEST_WORDS: Final = 500
"""Letters of a question."""


class Judgement(BaseModel):
    """What a person said of a shot: yes (`good`) or no."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    film: str
    shot: Annotated[int, Field(ge=0)]
    good: bool


class MomentQuestion(BaseModel):
    """Words, a picture, or both, that shots are to show or say."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        json_schema_extra={"examples": [{"words": "a woman in a red coat -night", "top": 10}]},
    )

    kind: Literal["moments"] = "moments"
    words: Annotated[str, Field(max_length=LONGEST_WORDS)] = ""
    """A word with a minus before it is what the shot must not show: "a street -night"."""
    picture: Base64Bytes | None = None
    """A JPEG, PNG or WebP; its faces are filled before it is looked at."""
    film: str | None = None
    """Key of the one film to look in."""
    spoken: Annotated[float, Field(ge=0, le=1)] = 0.3
    """0: only what is seen counts, 1: only what is said."""
    top: Annotated[int, Field(ge=1, le=500)] = 50
    judged: Annotated[tuple[Judgement, ...], Field(max_length=1000)] = ()

    @model_validator(mode="after")
    def _asks_something(self) -> Self:
        if not self.words.strip() and not self.picture:
            raise ValueError("ask with words, a picture, or both")
        return self


class Moment(BaseModel):
    """A shot that was found.

    pts: of the frame shown, start and end: of the shot, all in seconds of the file's own clock.
    clock: the shot's start on the clock a viewer sees, seconds; what a player is told to seek to.
    score: 0..1, comparable within one answer only. seen, said: what picture and transcript gave;
    None where that side knows nothing of it. line: the words of the transcript that matched.
    """

    model_config = ConfigDict(frozen=True)

    film: str
    title: str
    path: str
    shot: int
    frame: int
    pts: float
    start: float
    end: float
    clock: float
    score: float
    seen: float | None = None
    said: float | None = None
    line: str = ""
    moved: int = 0
    """Places it went up (or, below 0, down) by what was judged."""
    score_before: float | None = None
    """The score without what was judged; None where nothing was, or it is not known."""


class MomentAnswer(BaseModel):
    """The best shots, best first.

    frames, films: how many were searched. note: what the viewer should know, e.g. that a word is
    unknown to the model; else empty.
    """

    model_config = ConfigDict(frozen=True)

    moments: tuple[Moment, ...]
    frames: int
    films: int
    milliseconds: float
    note: str = ""
