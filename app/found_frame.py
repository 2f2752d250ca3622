"""What was found on one frame, for programs: of the command line and of the API."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

Corners = tuple[int, int, int, int]
"""x1, y1, x2, y2 in pixels of the original frame; x2 and y2 are exclusive."""


class FoundProduct(BaseModel):
    """A product that looks like a garment.

    price: None where the shop names none. url: "" where no page may be opened. similarity: cosine,
    -1..1. band: "very close", "similar" or "loosely similar".
    """

    model_config = ConfigDict(frozen=True)

    product_id: str
    title: str
    brand: str
    price: float | None
    currency: str
    url: str
    similarity: float
    band: str


class FoundGarment(BaseModel):
    """A garment, and the products like it, best first; none: nothing like this in the catalogue."""

    model_config = ConfigDict(frozen=True)

    label: str
    category: str
    box: Corners
    score: float
    matches: tuple[FoundProduct, ...]


class FoundFrame(BaseModel):
    """A frame looked at. time: seconds on the clock a viewer sees. faces: what was filled."""

    model_config = ConfigDict(frozen=True)

    media: str = Field(description="Path or address, empty for a picture that was handed over")
    time: float
    encoder: str
    provider: str
    timings_ms: dict[str, float]
    faces: tuple[Corners, ...]
    items: tuple[FoundGarment, ...]
