"""Long work over HTTP, and how far it is, as a stream of events."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Annotated, Final

from fastapi import APIRouter, Path
from fastapi.responses import StreamingResponse
from pydantic import Field

from app.api.job import Job, JobList, JobStage
from app.library.index_question import IndexQuestion
from app.library.map import MapQuestion

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from app.api.jobs import Jobs

Name = Annotated[str, Path(pattern="^[0-9a-f]{16}$", examples=["0123456789abcdef"])]
LongWork = Annotated[IndexQuestion | MapQuestion, Field(discriminator="kind")]
_LOOK_SECONDS: Final = 0.2
_EVENTS: Final = {
    "description": "One `data:` line of JSON, a Job, whenever it has changed; the last one ends it",
    "content": {"text/event-stream": {}},
}


def job_routes(jobs: Jobs) -> APIRouter:
    """Return the routes of long work."""
    router = APIRouter(prefix="/v1/jobs", tags=["long work"])

    @router.post("", summary="Begin long work", status_code=202)
    async def begin(question: LongWork) -> Job:
        """Look films through ("index"), or draw a map ("map")."""
        return await asyncio.to_thread(jobs.begin, question)

    @router.get("", summary="All jobs")
    async def every() -> JobList:
        return JobList(jobs=tuple(jobs.all()))

    @router.get("/{name}", summary="How far a job is")
    async def one(name: Name) -> Job:
        return jobs.job(name)

    @router.delete("/{name}", summary="End a job")
    async def end(name: Name) -> Job:
        return await asyncio.to_thread(jobs.cancel, name)

    @router.get(
        "/{name}/events",
        summary="How far it is, as it goes on",
        response_class=StreamingResponse,
        responses={200: _EVENTS},
    )
    async def events(name: Name) -> StreamingResponse:
        jobs.job(name)
        return StreamingResponse(_told(jobs, name), media_type="text/event-stream")

    return router


async def _told(jobs: Jobs, name: str) -> AsyncIterator[str]:
    former = None
    while True:
        job = jobs.job(name)
        if job != former:
            yield f"data: {job.model_dump_json()}\n\n"
        if job.stage is not JobStage.RUNNING:
            return
        former = job
        await asyncio.sleep(_LOOK_SECONDS)
