"""Films, their frames and their posters over HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Final

from fastapi import APIRouter, Path, Query, Response

from app.api.films import FilmList, FrameList
from app.api.problem import AbsentError
from app.library.listed_film import ListedFilm
from app.paths import posters_folder
from store.film_index.film_index import FilmIndex

if TYPE_CHECKING:
    from app.api.asking import EngineAsking
    from app.library.engine import LibraryEngine
    from app.library.gallery import FilmFrames
    from store.library.film import Film

Key = Annotated[
    str,
    Path(
        pattern="^[0-9a-f]{32}$",
        description="Fingerprint of the film's content",
        examples=["3f2a9c0d5e6b718293a4b5c6d7e8f901"],
    ),
]
Number = Annotated[int, Path(ge=0, le=2**31 - 1)]
First = Annotated[int, Query(ge=0, le=10_000_000)]
Most = Annotated[int, Query(ge=1, le=1000)]
Words = Annotated[str, Query(max_length=200)]
_WEBP: Final[dict[int | str, dict[str, Any]]] = {
    200: {"content": {"image/webp": {}}, "description": "A WebP picture"}
}


def film_routes(asking: EngineAsking) -> APIRouter:
    """Return the routes of what is in the library."""
    router = APIRouter(prefix="/v1", tags=["library"])

    @router.get("/films", summary="The films of the library")
    async def films(
        words: Words = "", category: Words = "", first: First = 0, most: Most = 100
    ) -> FilmList:
        """Films whose title, series, tags, caption or plot has the words; by title."""
        return await asking.run(
            lambda: _films(asking.engine(), words, category, slice(first, first + most))
        )

    @router.get("/films/{key}", summary="One film")
    async def film(key: Key) -> ListedFilm:
        return await asking.run(lambda: _listed(film_of(asking.engine(), key)))

    @router.get(
        "/films/{key}/poster", summary="Its poster", response_class=Response, responses=_WEBP
    )
    async def poster(key: Key) -> Response:
        return _picture(await asking.run(lambda: _poster(key)))

    @router.get("/films/{key}/frames", summary="The frames that were looked at")
    async def frames(key: Key, first: First = 0, most: Most = 100) -> FrameList:
        return await asking.run(lambda: FrameList.of(_frames(asking.engine(), key), first, most))

    @router.get(
        "/films/{key}/frames/{number}",
        summary="A small picture of a frame",
        response_class=Response,
        responses=_WEBP,
    )
    async def frame(key: Key, number: Number) -> Response:
        return _picture(await asking.run(lambda: _thumbnail(asking.engine(), key, number)))

    return router


def film_of(engine: LibraryEngine, key: str) -> Film:
    """Return a film of the library. Raises AbsentError."""
    film = engine.library.film(key)
    if film is None:
        raise AbsentError("There is no such film in the library.")
    return film


def _films(engine: LibraryEngine, words: str, category: str, wanted: slice) -> FilmList:
    sought = words.casefold().split()
    found = [
        film
        for film in engine.films()
        if (not category or film.category.casefold() == category.casefold())
        and all(word in _told(film) for word in sought)
    ]
    return FilmList(films=tuple(map(_listed, found[wanted])), total=len(found))


def _listed(film: Film) -> ListedFilm:
    return ListedFilm.of(film, posters_folder())


def _told(film: Film) -> str:
    return " ".join((film.title, film.series, *film.tags, film.caption, film.plot)).casefold()


def _frames(engine: LibraryEngine, key: str) -> FilmFrames:
    film_of(engine, key)
    for frames in engine.gallery.films([key]):
        return frames
    raise AbsentError("This film is not indexed.")


def _thumbnail(engine: LibraryEngine, key: str, number: int) -> bytes:
    frames = _frames(engine, key)
    if number >= len(frames.frames):
        raise AbsentError("The film has no such frame.")
    index = FilmIndex(frames.path)
    try:
        return index.thumbnail(number)
    finally:
        index.close()


def _poster(key: str) -> bytes:
    try:
        return (posters_folder() / f"{key}.webp").read_bytes()
    except OSError:
        raise AbsentError("This film has no poster.") from None


def _picture(content: bytes) -> Response:
    return Response(content, media_type="image/webp")
