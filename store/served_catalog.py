"""A shared catalogue, with the files of this machine where it does not answer in time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, TypeVar

import numpy as np

from store.asking_lane import AskingLane
from store.catalog_search import CatalogSearch, Entry, Hit, Vector
from store.errors import CatalogUnreachableError, StoreError
from store.types import ANYTHING, Facets, IndexInfo, Wanted

if TYPE_CHECKING:
    from concurrent.futures import Future

_T = TypeVar("_T")
_PATIENCE: Final = 0.3
"""Seconds a question may take."""
_PAUSE, _LONGEST_PAUSE = 5.0, 300.0
"""Seconds until it is tried again; they double each time."""


class ServedCatalog:
    """A `CatalogSearch` of two: what cannot answer in time is left alone for a while.

    One question is answered by one of them. What the shared one found is described from memory.
    """

    def __init__(
        self,
        name: str,
        connect: Callable[[], CatalogSearch],
        local: CatalogSearch,
        *,
        patience: float = _PATIENCE,
        pause: float = _PAUSE,
    ) -> None:
        """name: of the shared one, as a viewer reads it. connect: opens it; raises StoreError.

        patience: seconds a question may take. pause: seconds until it is tried again at first.
        """
        self._name, self._connect, self._local = name, connect, local
        self._patience, self._first_pause, self._pause = patience, pause, pause
        self._lane = AskingLane()
        self._work: Future[Any]
        self._opening: Future[CatalogSearch] | None = None
        self._shared: CatalogSearch | None = None
        self._former: CatalogSearch | None = None
        self._answers = False
        self._again = 0.0
        self._trouble = ""
        self._changed: Callable[[], object] = lambda: None
        self._open()

    @property
    def info(self) -> IndexInfo:
        """What the catalogue is that answers now; pages of the shops of both may be opened."""
        local = self._local.info
        if not (self._answers and self._shared):
            return local
        shared = self._shared.info
        merchants = tuple(sorted({*local.merchants, *shared.merchants}))
        return replace(shared, merchants=merchants)

    @property
    def note(self) -> str:
        """What a viewer should know."""
        if self._answers:
            return f"The catalogue in {self._name} is searched."
        copy = f"earching the copy on this machine of {self._local.info.built[:10]}."
        if self._trouble:
            return f"{self._trouble} S{copy}"
        return f"Catalogue server not reachable: s{copy}"

    def wait(self, seconds: float) -> None:
        """Wait until the shared one is open, if that takes no longer."""
        with suppress(TimeoutError, StoreError):
            self._work.result(seconds)
        self._ready()

    def tell_changes(self, changed: Callable[[], object]) -> None:
        """Call this whenever `info` and `note` have changed."""
        self._changed = changed

    def nearest(
        self, embedding: Vector, category: str, count: int, wanted: Wanted = ANYTHING
    ) -> Sequence[Hit]:
        """Return up to `count` products of a category by cosine, best first."""
        found = self._asked(lambda shared: shared.nearest(embedding, category, count, wanted))
        if found is not None:
            return [Hit(_shared(hit.key), hit.cosine) for hit in found]
        near = self._local.nearest(embedding, category, count, wanted)
        return [Hit(_own(hit.key), hit.cosine) for hit in near]

    def worded(
        self, words: str, categories: Sequence[str], count: int, wanted: Wanted = ANYTHING
    ) -> Sequence[int]:
        """Return keys of products whose title or brand has all the words, best first."""
        found = self._asked(lambda shared: shared.worded(words, categories, count, wanted))
        if found is not None:
            return [_shared(key) for key in found]
        return [_own(key) for key in self._local.worded(words, categories, count, wanted)]

    def vectors(self, keys: Sequence[int]) -> Vector:
        """Return the embeddings of products, float32 (n, dim)."""
        if not keys:
            return self._local.vectors(())
        return np.concatenate([self._of(key).vectors([key >> 1]) for key in keys])

    def entries(self, keys: Sequence[int], wanted: Wanted = ANYTHING) -> list[Entry]:
        """Return what is known of products, in the order of the keys."""
        known: dict[int, Entry] = {}
        for side in (0, 1):
            own = [key for key in keys if key & 1 == side]
            if own:
                found = self._of(own[0]).entries([key >> 1 for key in own], wanted)
                known |= dict(zip(own, found, strict=True))
        return [known[key] for key in keys]

    def sample(self, category: str, most: int) -> Vector:
        """Return up to `most` embeddings of a category, float32 (n, dim), evenly from all."""
        found = self._asked(lambda shared: shared.sample(category, most))
        return self._local.sample(category, most) if found is None else found

    def facets(self, categories: Sequence[str]) -> Facets:
        """Return what can be asked for among these categories."""
        answering = self._shared if self._answers else None
        return (answering or self._local).facets(categories)

    def close(self) -> None:
        """Let go of both; of a shared one that hangs when it answers."""
        for shared in filter(None, (self._shared, self._former)):
            self._lane.do(shared.close)
        self._local.close()

    def _asked(self, question: Callable[[CatalogSearch], _T]) -> _T | None:
        """Return the answer of the shared one; None where it gives none in time."""
        if not self._ready() or (shared := self._shared) is None:
            return None
        work = self._lane.do(lambda: question(shared))
        self._work = work
        try:
            answer = work.result(self._patience)
        except TimeoutError:
            self._leave("")
        except StoreError as error:
            self._shared_is_gone(error)
        else:
            self._pause = self._first_pause
            return answer
        return None

    def _ready(self) -> bool:
        """Say whether the shared one may be asked; go on with opening it."""
        if self._answers:
            return True
        if monotonic() < self._again or not self._work.done():
            return False
        if self._shared is None and not self._opened():
            return False
        self._answers = True
        self._changed()
        return True

    def _opened(self) -> bool:
        opening, self._opening = self._opening, None
        if opening is None:
            self._open()
            return False
        try:
            self._shared = opening.result()
        except StoreError as error:
            self._shared_is_gone(error)
            return False
        return True

    def _open(self) -> None:
        self._work = self._opening = self._lane.do(self._connect)

    def _shared_is_gone(self, error: StoreError) -> None:
        """Open it anew when it is tried again; what it found can still be described."""
        self._leave("" if isinstance(error, CatalogUnreachableError) else str(error))
        if self._shared is None:
            return
        if self._former:
            self._lane.do(self._former.close)
        self._former, self._shared = self._shared, None

    def _leave(self, trouble: str) -> None:
        """Ask only the files of this machine for a while."""
        self._again = monotonic() + self._pause
        self._pause = min(2 * self._pause, _LONGEST_PAUSE)
        changed = self._answers or trouble != self._trouble
        self._answers, self._trouble = False, trouble
        if changed:
            self._changed()

    def _of(self, key: int) -> CatalogSearch:
        if not key & 1:
            return self._local
        if (shared := self._shared or self._former) is None:
            raise CatalogUnreachableError(f"The catalogue in {self._name} is closed.")
        return shared


def _own(key: int) -> int:
    return key << 1


def _shared(key: int) -> int:
    return key << 1 | 1
