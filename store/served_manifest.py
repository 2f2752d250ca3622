"""What a shared catalogue says of itself: which encoder made it, which tables, what they offer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from store.errors import CatalogUnreachableError
from store.manifest import Sha256
from store.types import Facets, IndexInfo


class ServedTable(BaseModel):
    """The table of a category: the version that is whole, and what can be asked for in it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: Annotated[int, Field(ge=1)]
    count: Annotated[int, Field(ge=0)]
    facets: Facets


class ServedManifest(BaseModel):
    """A shared catalogue. It is written last, so whatever it names is complete."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    schema_version: Literal[1]
    preprocessing: Sha256
    info: IndexInfo
    tables: dict[str, ServedTable]

    def facets(self, categories: Iterable[str]) -> Facets:
        """Return what can be asked for among these categories together."""
        asked = [self.tables[name].facets for name in categories if name in self.tables]
        return Facets(
            brands=_summed(each.brands for each in asked),
            colors=_summed(each.colors for each in asked),
            sizes=_summed(each.sizes for each in asked),
            countries=_summed(each.countries for each in asked),
            prices=_spans(each.prices.items() for each in asked),
        )


def parsed_served(said: str) -> ServedManifest:
    """Return what a catalogue says of itself. Raises CatalogUnreachableError."""
    try:
        return ServedManifest.model_validate_json(said)
    except ValidationError as error:
        raise CatalogUnreachableError(
            "The shared catalogue was made by another TrendFlix: upload it again."
        ) from error


def _summed(lists: Iterable[tuple[tuple[str, int], ...]]) -> tuple[tuple[str, int], ...]:
    total: Counter[str] = Counter()
    for names in lists:
        total.update(dict(names))
    return tuple(total.most_common())


def _spans(
    known: Iterable[Iterable[tuple[str, tuple[float, float]]]],
) -> dict[str, tuple[float, float]]:
    spans: dict[str, tuple[float, float]] = {}
    for prices in known:
        for currency, (low, high) in prices:
            least, most = spans.get(currency, (low, high))
            spans[currency] = (min(least, low), max(most, high))
    return spans
