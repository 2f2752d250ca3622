"""The questions that are asked of the library, over HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from fastapi import APIRouter

from app.api.embedding import EmbeddingAnswer, EmbeddingQuestion
from app.api.film_routes import film_of
from app.library.moment import MomentAnswer, MomentQuestion
from app.library.poster import PosterAnswer, PosterQuestion
from app.library.poster_names import Posters
from app.library.similar import SimilarAnswer, SimilarQuestion

if TYPE_CHECKING:
    from app.api.asking import EngineAsking
    from app.library.engine import LibraryEngine


class LibraryPosterQuestion(PosterQuestion):
    """Which posters of the library are like this one; folders of this machine are not looked in."""

    of: Literal[Posters.LIBRARY, Posters.POPULAR] = Posters.LIBRARY
    folder: None = None


def question_routes(asking: EngineAsking) -> APIRouter:
    """Return the routes that are answered by the library's engine."""
    router = APIRouter(prefix="/v1", tags=["questions"])

    @router.post("/moments", summary="Shots that show or say something")
    async def moments(question: MomentQuestion) -> MomentAnswer:
        answer = await asking.answer(question)
        return MomentAnswer.model_validate(answer, from_attributes=True)

    @router.post("/similar", summary="Films like a film")
    async def similar(question: SimilarQuestion) -> SimilarAnswer:
        await asking.run(lambda: film_of(asking.engine(), question.film))
        answer = await asking.answer(question)
        return SimilarAnswer.model_validate(answer, from_attributes=True)

    @router.post("/posters", summary="Posters like a poster")
    async def posters(question: LibraryPosterQuestion) -> PosterAnswer:
        if question.film:
            await asking.run(lambda: film_of(asking.engine(), question.film or ""))
        answer = await asking.answer(question)
        return PosterAnswer.model_validate(answer, from_attributes=True)

    @router.post("/embeddings", summary="Embeddings of words or of a picture")
    async def embeddings(question: EmbeddingQuestion) -> EmbeddingAnswer:
        return await asking.run(lambda: _embedded(asking.engine(), question))

    return router


def _embedded(engine: LibraryEngine, question: EmbeddingQuestion) -> EmbeddingAnswer:
    eyes = engine.eyes
    rows = eyes.read(question.words) if question.words else [eyes.look_at(question.picture or b"")]
    return EmbeddingAnswer(
        encoder=eyes.card.name,
        dimension=eyes.card.dimension,
        embeddings=tuple(tuple(float(value) for value in row) for row in rows),
    )
