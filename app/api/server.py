"""The API: its routes, what it says where something is wrong, and its page."""

from __future__ import annotations

from contextlib import asynccontextmanager
from importlib.metadata import version
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict
from starlette.exceptions import HTTPException

from app.api.asking import EngineAsking
from app.api.door import Door
from app.api.film_routes import film_routes
from app.api.job_routes import job_routes
from app.api.jobs import Jobs
from app.api.metrics import Metrics
from app.api.problem import BUSY, AbsentError, BusyError, Problem, problem_of, problem_told
from app.api.product_routes import product_routes
from app.api.products import ProductAsking
from app.api.question_routes import question_routes
from app.headless_lookup import LookupRefusedError
from app.log import LOG
from player.errors import PlayerError
from store.errors import StoreError
from vision.errors import VisionError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from app.api.access import Access
    from app.library.engine import LibraryEngine
    from app.lookup_messages import WorkerPlan

_PAGE: Final = {
    "/": ("index.html", "text/html"),
    "/page.js": ("page.js", "text/javascript"),
    "/page.css": ("page.css", "text/css"),
    "/icon.svg": ("icon.svg", "image/svg+xml"),
}
_KNOWN: Final = (StoreError, VisionError, PlayerError, BusyError, AbsentError)
_REFUSALS: Final = {
    401: "The token is missing or wrong",
    403: "A page of another address asks",
    413: "The body is too large",
    421: "The Host header names another server",
    429: "Too much is asked at once; `retry-after` says when to come again",
}
_OTHERS: Final = {
    400: "The request ended too soon, or is no JSON",
    404: "There is no such thing",
    405: "That is not done here",
    409: "Something must be done first: `action` says what",
    422: "The question cannot be answered: `what` says why",
}
_DESCRIPTION: Final = """
Ask the films of this machine's library: moments, similar films, posters, products.

Every request needs the token that `trendflix serve --show-token` shows:
`Authorization: Bearer TOKEN`. Nothing that is asked leaves this machine.
"""


class Health(BaseModel):
    """That the server answers, and which one it is."""

    model_config = ConfigDict(frozen=True)

    status: str = "ok"
    version: str


def build_server(engine: Callable[[], LibraryEngine], plan: WorkerPlan, access: Access) -> Door:
    """Return the whole ASGI application; its door is all a server may be given.

    engine: builds what answers, at the first question. plan: of the lookup worker.
    """
    return Door(build_api(engine, plan), access)


def build_api(engine: Callable[[], LibraryEngine], plan: WorkerPlan) -> FastAPI:
    """Return the routes without a door: for its description, and for tests of the routes."""
    asking, products = EngineAsking(engine), ProductAsking(plan)
    jobs, metrics = Jobs(), Metrics()

    @asynccontextmanager
    async def lifespan(_api: FastAPI) -> AsyncIterator[None]:
        yield
        asking.close()
        products.close()
        jobs.close()

    told = {status: {"model": Problem, "description": words} for status, words in _said().items()}
    api = FastAPI(
        title="TrendFlix",
        version=version("trendflix"),
        description=_DESCRIPTION,
        docs_url=None,  # those pages load scripts from elsewhere
        redoc_url=None,
        lifespan=lifespan,
        responses=told,  # type: ignore[arg-type]  # a TypedDict of theirs
    )
    api.middleware("http")(metrics.count)
    api.include_router(film_routes(asking))
    api.include_router(question_routes(asking))
    api.include_router(product_routes(asking, products))
    api.include_router(job_routes(jobs))
    _add_errors(api)
    _add_page(api)
    _add_state(api, metrics)
    return api


def _said() -> dict[int, str]:
    return {**_OTHERS, **_REFUSALS}


def _add_errors(api: FastAPI) -> None:
    async def known(_request: Request, error: Exception) -> JSONResponse:
        return _told(*problem_of(error))

    async def refused(_request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, LookupRefusedError)  # noqa: S101 - as registered
        return _told(*problem_told(error.code, error.detail))

    async def unreadable(_request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, RequestValidationError)  # noqa: S101 - as registered
        return _told(422, Problem(code="RequestRefused", what=_words(error)))

    async def elsewhere(_request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, HTTPException)  # noqa: S101 - as registered
        return _told(error.status_code, Problem(code="RequestRefused", what=str(error.detail)))

    async def bug(_request: Request, error: Exception) -> JSONResponse:
        LOG.error("bug in the API", exc_info=error)
        return _told(500, Problem(code="Bug", what="We made a mistake; the log says more."))

    for kind in _KNOWN:
        api.add_exception_handler(kind, known)
    api.add_exception_handler(LookupRefusedError, refused)
    api.add_exception_handler(RequestValidationError, unreadable)
    api.add_exception_handler(HTTPException, elsewhere)
    api.add_exception_handler(Exception, bug)


def _told(status: int, problem: Problem) -> JSONResponse:
    later = {"retry-after": "1"} if status == BUSY else None
    return JSONResponse(problem.model_dump(), status, later)


def _words(error: RequestValidationError) -> str:
    """Return what is wrong with a request, without repeating its content."""
    places = [".".join(map(str, one["loc"])) + ": " + one["msg"] for one in error.errors()[:5]]
    return "; ".join(places)


def _add_page(api: FastAPI) -> None:
    folder = files("resources").joinpath("web")
    for address, (name, kind) in _PAGE.items():

        async def page(name: str = name, kind: str = kind) -> Response:
            return Response(folder.joinpath(name).read_bytes(), media_type=kind)

        api.add_api_route(address, page, include_in_schema=False, response_class=Response)


def _add_state(api: FastAPI, metrics: Metrics) -> None:
    @api.get("/health", tags=["state"], summary="Whether the server answers")
    async def health() -> Health:
        return Health(version=api.version)

    @api.get(
        "/metrics",
        tags=["state"],
        summary="Counts and times, as Prometheus reads them",
        response_class=Response,
        responses={200: {"content": {"text/plain": {}}}},
    )
    async def numbers() -> Response:
        return Response(metrics.text(), media_type=metrics.media_type)
