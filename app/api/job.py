"""Long work: asked for once, heard of until it ends."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict

from app.api.problem import Problem


class JobStage(StrEnum):
    """How far a job is."""

    RUNNING = "running"
    DONE = "done"
    REFUSED = "refused"
    CANCELLED = "cancelled"


class Job(BaseModel):
    """What is known of a job just now.

    share: 0..1, and `doing` what is done. answer: when done, as the question's kind answers.
    problem: when refused.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    kind: str
    stage: JobStage = JobStage.RUNNING
    share: float = 0.0
    doing: str = ""
    answer: dict[str, Any] | None = None
    problem: Problem | None = None


class JobList(BaseModel):
    """The jobs since the server was started, the newest first."""

    model_config = ConfigDict(frozen=True)

    jobs: tuple[Job, ...]
