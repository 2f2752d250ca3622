"""The picture of a product that lies on a map."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Base64Bytes, BaseModel, ConfigDict, Field


class ProductPictureQuestion(BaseModel):
    """product: its key on the map (`MapAnswer.product`), which holds for the catalogue in use."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["product picture"] = "product picture"
    product: Annotated[str, Field(pattern=r"^[0-9]{1,20}$")]


class ProductPicture(BaseModel):
    """picture: a WebP; empty where the catalogue has none, or no such product."""

    model_config = ConfigDict(frozen=True)

    product: str
    picture: Base64Bytes = b""
