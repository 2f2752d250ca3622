"""What the API says where it has no answer: what happened, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pydantic import BaseModel, ConfigDict

from app.errors import sentence_for

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.errors import Sentence


class BusyError(Exception):
    """Too many questions wait."""


class AbsentError(Exception):
    """There is no such film, frame, poster or job."""


class Problem(BaseModel):
    """Why there is no answer. code: for programs; what, action: sentences for people."""

    model_config = ConfigDict(frozen=True)

    code: str
    what: str
    action: str = ""


BUSY: Final = 429
_STATUSES: Final[Mapping[str, int]] = {
    "BusyError": BUSY,
    "AbsentError": 404,
    "LibraryUnavailableError": 409,
    "FilmIndexMissingError": 409,
    "FilmIndexDamagedError": 409,
    "ModelMissingError": 409,
    "IndexMissingError": 409,
}
_THEIRS: Final = 422
"""All else that is the environment's: the picture, the words, the time."""


def problem_of(error: BaseException) -> tuple[int, Problem]:
    """Return the status and what to say of an error the environment is to blame for."""
    if isinstance(error, (BusyError, AbsentError)):
        name = type(error).__name__
        return _STATUSES[name], Problem(code=name, what=str(error))
    return _told(type(error).__name__, sentence_for(error))


def problem_told(code: str, detail: str) -> tuple[int, Problem]:
    """Return the same of an error that crossed from a worker."""
    return _told(code, sentence_for(code, detail))


def _told(code: str, sentence: Sentence) -> tuple[int, Problem]:
    status = _STATUSES.get(code, _THEIRS)
    return status, Problem(code=code, what=sentence.what, action=sentence.action)
