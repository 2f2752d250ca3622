"""Words beside a picture: every product of the demo catalogue, asked for in other colours.

The right colour is the first one the feed names, the kind is the feed's (sweater, boots, tote). The
product itself does not count as found. Weight 0 is the picture alone. No ranking can do better than
"at most": of many kinds the catalogue has few or none of a colour.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

import numpy as np
import numpy.typing as npt

from app.eval_figures import Figure, NotMeasurableError, Setup
from app.item_composer import phrases
from vision.composition import change_between, composed

if TYPE_CHECKING:
    from vision.text_encoder import TextEncoder
    from vision.types import Category, Embedding

COLOURS: Final[Mapping[str, tuple[str, ...]]] = {
    "red": ("brick", "coral"),
    "green": ("forest", "mint"),
    "blue": ("navy", "sky", "denim", "indigo"),
    "black": ("charcoal", "black"),
    "white": ("white", "cream"),
    "yellow": ("ochre",),
    "pink": ("rose", "coral"),
    "purple": ("plum", "lilac"),
}
"""What is asked for, and the colours of the demo catalogue that are it."""
WEIGHTS: Final = (0.0, 0.5, 1.0)
_FIRST: Final = 5

_Labels = npt.NDArray[np.str_]


@dataclass(frozen=True, slots=True, eq=False)
class Stock:
    """The products: embeddings (n, dim), and of each its category, kind and first colour."""

    rows: Embedding
    categories: _Labels
    kinds: _Labels
    colours: _Labels


def measure(setup: Setup) -> list[Figure]:
    """Ask for every product in other colours. Raises NotMeasurableError, VisionError."""
    if setup.encoder.text is None:
        raise NotMeasurableError(f"The encoder {setup.encoder.name} knows pictures only, no words.")
    from vision.text_encoder import TextEncoder

    setup.tell("products of the demo catalogue")
    stock, encoder = demo_stock(setup), TextEncoder(setup.encoder)
    asked = {colour: _changes(f"in {colour}", stock, encoder) for colour in COLOURS}
    most = np.mean([np.mean(list(_most(stock, COLOURS[c])), axis=0) for c in COLOURS], axis=0)
    figures = [
        Figure("right colour, at most", float(most[0])),
        Figure("right colour and same kind, at most", float(most[1])),
    ]
    for weight in WEIGHTS:
        found = [
            np.mean(list(_found(stock, COLOURS[colour], changes, weight)), axis=0)
            for colour, changes in asked.items()
        ]
        colour, kind, both = np.mean(found, axis=0)
        figures += [
            Figure(f"weight {weight:g}: right colour in the first {_FIRST}", float(colour)),
            Figure(f"weight {weight:g}: same kind in the first {_FIRST}", float(kind)),
            Figure(f"weight {weight:g}: right colour and same kind", float(both)),
        ]
    return figures


def _changes(words: str, stock: Stock, encoder: TextEncoder) -> dict[str, Embedding]:
    """Return what the words change, per category. Raises NotMeasurableError."""
    changes = {}
    for category in map(str, np.unique(stock.categories)):
        change = change_between(*encoder.encode(phrases(words, cast("Category", category))))
        if change is None:
            raise NotMeasurableError(f'The encoder {encoder.card.name} does not know "{words}".')
        changes[category] = change
    return changes


def _found(
    stock: Stock, right: tuple[str, ...], changes: Mapping[str, Embedding], weight: float
) -> Iterator[tuple[float, float, float]]:
    """Yield, per product of another colour, the shares of right colour, same kind, and both."""
    for place in np.flatnonzero(~np.isin(stock.colours, right)):
        category = stock.categories[place]
        gallery = np.flatnonzero(stock.categories == category)
        query = composed(stock.rows[place], changes[category], stock.rows[gallery], weight)
        order = gallery[np.argsort(-(stock.rows[gallery] @ query))]
        first = order[order != place][:_FIRST]
        colour = np.isin(stock.colours[first], right)
        kind = stock.kinds[first] == stock.kinds[place]
        yield float(colour.mean()), float(kind.mean()), float((colour & kind).mean())


def _most(stock: Stock, right: tuple[str, ...]) -> Iterator[tuple[float, float]]:
    """Yield, per product of another colour, the shares an all-knowing ranking would reach."""
    coloured = np.isin(stock.colours, right)
    for place in np.flatnonzero(~coloured):
        near = coloured & (stock.categories == stock.categories[place])
        alike = near & (stock.kinds == stock.kinds[place])
        yield min(_FIRST, int(near.sum())) / _FIRST, min(_FIRST, int(alike.sum())) / _FIRST


def demo_stock(setup: Setup) -> Stock:
    """Return the products of the demo catalogue. Raises VisionError, ModelMissingError."""
    from app.ablation_film import stock_shelf
    from app.demo import demo_folder

    with (demo_folder() / "feed.csv").open(encoding="utf-8", newline="") as feed:
        products = list(csv.DictReader(feed))
    shelf = stock_shelf(setup.encoder)
    return Stock(
        shelf.rows,
        np.array(shelf.categories),
        np.array([product["product_type"] for product in products]),
        np.array([product["color"].partition("/")[0] for product in products]),
    )
