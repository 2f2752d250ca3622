"""What the API says where it has no answer: what happened, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pydantic import BaseModel, ConfigDict

from app.errors import sentence_for

if TYPE_CHECKING:
    from collections.abc import Mapping


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


def problem_of(error: BaseException, code: str = "") -> tuple[int, Problem]:
    """Return the status and what to say of an error the environment is to blame for.

    code: of an error that crossed from a worker, else the error's own kind.
    """
    name = code or type(error).__name__
    status = _STATUSES.get(name, _THEIRS)
    if isinstance(error, (BusyError, AbsentError)):
        return status, Problem(code=name, what=str(error))
    sentence = sentence_for(code or error, str(error) if code else "")
    return status, Problem(code=name, what=sentence.what, action=sentence.action)
