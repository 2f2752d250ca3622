"""Embeddings of words or of a picture."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Base64Bytes, BaseModel, ConfigDict, Field, StringConstraints, model_validator

Text = Annotated[str, StringConstraints(min_length=1, max_length=500)]


class EmbeddingQuestion(BaseModel):
    """Words, or a picture (JPEG, PNG, WebP; its faces are filled first). One of the two."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", json_schema_extra={"examples": [{"words": ["a red dress"]}]}
    )

    words: Annotated[tuple[Text, ...], Field(max_length=64)] = ()
    picture: Base64Bytes | None = None

    @model_validator(mode="after")
    def _one_of_two(self) -> Self:
        if bool(self.words) == (self.picture is not None):
            raise ValueError("give words or a picture, and not both")
        return self


class EmbeddingAnswer(BaseModel):
    """Rows of length 1, in the order asked for, of the encoder named."""

    model_config = ConfigDict(frozen=True)

    encoder: str
    dimension: int
    embeddings: tuple[tuple[float, ...], ...]
