"""The wish to look films through, asked like a question."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Key = Annotated[str, StringConstraints(pattern="^[0-9a-f]{32}$")]


class IndexQuestion(BaseModel):
    """Look these films through. films: their keys; none: every film that was not yet."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", json_schema_extra={"examples": [{"kind": "index"}]}
    )

    kind: Literal["index"] = "index"
    films: Annotated[tuple[Key, ...], Field(max_length=10_000)] = ()
