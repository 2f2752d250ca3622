"""What crosses the border between the window and the library's worker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the library (a pydantic model), with the ticket of its answers."""

    ticket: int
    question: Any

    @property
    def kind(self) -> str:
        """What kind of question it is."""
        return str(self.question.kind)


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer (a pydantic model); nothing more comes for this ticket."""

    ticket: int
    answer: Any


@dataclass(frozen=True, slots=True)
class Refused:
    """There is no answer. `code` names a sentence in `app.errors`; `detail` says more."""

    ticket: int
    code: str
    detail: str


@dataclass(frozen=True, slots=True)
class Progressed:
    """How far long work is: share 0..1, and what is done just now."""

    ticket: int
    share: float
    doing: str


FromLibrary = Answered | Refused | Progressed
