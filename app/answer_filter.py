"""What of an answer is wanted: the same garments, with the products that pass the filters."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from store.types import ANYTHING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.item_composer import Query
    from app.lookup_messages import FilterRequest, FoundItem, LookupAnswer, LookupRequest
    from store.search import ProductIndex
    from store.types import Wanted

    Queries = Mapping[int, Query]


class AnswerFilter:
    """Keeps the last answer as the catalogue gave it, and shows what of it is wanted.

    Which garments there are is decided without filters, so that none goes with its products.
    """

    def __init__(self, index: ProductIndex) -> None:
        self._index = index
        self._ticket, self._top = -1, 0
        self._wanted: Wanted = ANYTHING
        self._answer: LookupAnswer | None = None

    def begin(self, request: LookupRequest) -> None:
        """Forget the last frame."""
        self._ticket, self._top = request.ticket, request.top
        self._wanted, self._answer = request.wanted, None

    def shown(self, answer: LookupAnswer, queries: Queries) -> LookupAnswer:
        """Return an answer with nothing but what is wanted. Raises StoreError."""
        self._answer = answer
        items = tuple(self._shown(item, queries) for item in answer.items)
        return replace(answer, items=items, wanted=self._wanted)

    def again(self, request: FilterRequest, queries: Queries) -> LookupAnswer | None:
        """Want something else from now on; return the last answer once more. Raises StoreError.

        None where there is none yet, or the frame is a former one.
        """
        if request.ticket != self._ticket:
            return None
        self._wanted = request.wanted
        return self._answer and self.shown(self._answer, queries)

    def _shown(self, item: FoundItem, queries: Queries) -> FoundItem:
        if not item.matches or self._wanted == ANYTHING or item.key not in queries:
            return item
        query = queries[item.key]
        matches = self._index.search(
            query.embedding, query.category, self._top, wanted=self._wanted
        )
        return replace(item, matches=matches, unwanted=not matches)
