"""Which films the points of a map are of, and what was said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.library.map import MapAnswer
    from app.library.moment import Judgement


def film_key(answer: MapAnswer, row: int) -> str:
    """Return the key of a point's film; empty for a product."""
    film = answer.film[row]
    return answer.films[film].key if film >= 0 else ""


def film_keys(answer: MapAnswer, rows: Iterable[int]) -> list[str]:
    """Return the keys of the films of points, each once."""
    return sorted({key for row in rows if (key := film_key(answer, row))})


def judged(answer: MapAnswer, judgements: Sequence[Judgement]) -> MapAnswer:
    """Return the map with what was said of its shots."""
    said = {(each.film, each.shot): 1 if each.good else -1 for each in judgements}
    good = tuple(said.get((film_key(answer, row), shot), 0) for row, shot in enumerate(answer.shot))
    return answer.model_copy(update={"good": good})
