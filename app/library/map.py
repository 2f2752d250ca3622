"""A map of the library: what is alike lies close together. For window, command line and API."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from app.library.moment import Judgement

Of = Literal["films", "shots", "frames", "texts", "products"]
Method = Literal["pca", "tsne", "umap"]
Aggregate = Literal["mean", "max", "medoid"]


class MapQuestion(BaseModel):
    """What is drawn, and how."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["map"] = "map"
    of: Of = "frames"
    method: Method = "pca"
    """PCA takes moments; t-SNE and UMAP take minutes for many points, and part groups better."""
    dimensions: Annotated[int, Field(ge=2, le=3)] = 2
    aggregate: Aggregate = "mean"
    """What stands for a film: the mean or the maximum of its frames, or the most usual frame."""
    encoder: Annotated[str, Field(max_length=100)] = ""
    """Name of the encoder whose indexes are drawn; empty: the library's own."""
    films: Annotated[tuple[str, ...], Field(max_length=10_000)] = ()
    """Keys of the films to draw; none: all."""
    seed: Annotated[int, Field(ge=0, lt=2**32)] = 0
    most: Annotated[int, Field(ge=1, le=200_000)] | None = None
    """Of more points than these, an even sample is drawn, always the same one. None: 100,000 by
    PCA, 20,000 by the others, to which so many are minutes of work."""
    afresh: bool = False
    """Draw a new map, rather than place what is new into the one that stands."""
    judged: Annotated[tuple[Judgement, ...], Field(max_length=10_000)] = ()

    @property
    def limit(self) -> int:
        """How many points are drawn at most."""
        return self.most or (100_000 if self.method == "pca" else 20_000)


class MapFilm(BaseModel):
    """A film on the map. duration: seconds, 0 is unknown; year: 0 is unknown."""

    model_config = ConfigDict(frozen=True)

    key: str
    title: str
    path: str
    category: str = ""
    duration: float = 0.0
    year: int = 0


class MapAnswer(BaseModel):
    """A drawn map, in columns: the n-th of each is of the n-th point.

    places: 2 or 3 coordinates each; a new map lies within -1..1. film: a row of `films`, -1 for a
    product. shot, frame: numbers in the film's index, -1 where there is none. clock: where it is
    on the clock a viewer sees, seconds. words: a line of text, or a product's title. category:
    that of the film or product. product: key of a product, else empty. good: 1 and -1 for a shot
    that was judged, else 0.

    placed: how many points were placed into the map that stood before, whose points stay where
    they were. left_out: how many were not drawn, being more than asked for. note: what the viewer
    should know, else empty.
    """

    model_config = ConfigDict(frozen=True)

    of: Of
    method: Method
    dimensions: int
    films: tuple[MapFilm, ...]
    places: tuple[tuple[float, ...], ...]
    film: tuple[int, ...]
    shot: tuple[int, ...]
    frame: tuple[int, ...]
    clock: tuple[float, ...]
    words: tuple[str, ...]
    category: tuple[str, ...]
    product: tuple[str, ...]
    good: tuple[int, ...]
    placed: int = 0
    left_out: int = 0
    milliseconds: float = 0.0
    note: str = ""
