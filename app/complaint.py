"""Something that was wrong with a file, said when somebody reads it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.words import tr


@dataclass(frozen=True, slots=True)
class Complaint:
    """A sentence with {names}, and their values; its text is in the language of the window."""

    sentence: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return tr(self.sentence, **self.values)
