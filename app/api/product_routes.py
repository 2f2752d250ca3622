"""Products over HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

from fastapi import APIRouter, Query, Request

from app.api.film_routes import Key, film_of
from app.api.problem import AbsentError
from app.found_frame import FoundFrame

if TYPE_CHECKING:
    from app.api.asking import EngineAsking
    from app.api.products import ProductAsking

Top = Annotated[int, Query(ge=1, le=100, description="Products per garment")]
Seconds = Annotated[
    float,
    Query(
        ge=0, le=1e6, allow_inf_nan=False, description="On the clock a viewer sees", examples=[12.5]
    ),
]
_PICTURE: Final = {"schema": {"type": "string", "format": "binary"}}
_BODY: Final = {
    "requestBody": {
        "required": True,
        "content": {f"image/{kind}": _PICTURE for kind in ("jpeg", "png", "webp")},
    }
}


def product_routes(engine: EngineAsking, products: ProductAsking) -> APIRouter:
    """Return the routes that are answered by the lookup worker."""
    router = APIRouter(prefix="/v1", tags=["products"])

    @router.post("/products", summary="Products on a picture", openapi_extra=_BODY)
    async def of_picture(request: Request, top: Top = 5) -> FoundFrame:
        """Send the picture itself as the body: JPEG, PNG or WebP. It stays on this machine."""
        return await products.of_picture(await request.body(), top)

    @router.get("/films/{key}/products", summary="Products at a moment of a film")
    async def of_film(key: Key, seconds: Seconds, top: Top = 5) -> FoundFrame:
        film = await engine.run(lambda: film_of(engine.engine(), key))
        if not film.path.is_file():
            raise AbsentError("The film's file is not there.")
        return await products.of_film(film.path, seconds, top)

    return router
