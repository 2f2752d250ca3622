"""Products as a list for one garment has them, of which is known what colour they are.

Asked is for a product of the demo catalogue, as a paused frame would, by a viewer who likes it in
another colour: what the picture alone finds first is wrong, and no verdict says so in words.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import numpy as np

from app.calibrations import calibration_of
from app.eval_composition import COLOURS, demo_stock
from app.labelled_frames import Asked, Labelled

if TYPE_CHECKING:
    from app.eval_composition import Stock
    from app.eval_figures import Setup
    from vision.card import ModelCard
    from vision.types import Embedding

_CATEGORIES: Final = ("upper body", "lower body", "whole body", "footwear")
"""Those with the most products."""
_EACH: Final = 3
"""Of so many products one is asked for."""
_FEWEST: Final = 4
"""Products of a colour, for it to be liked."""


def labelled_products(setup: Setup) -> Iterator[Labelled]:
    """Yield the products of each category. Raises VisionError."""
    setup.tell("products of the demo catalogue")
    stock = demo_stock(setup)
    for category in _CATEGORIES:
        products = np.flatnonzero(stock.categories == category)
        asked = list(_asked(stock, products, setup.encoder))
        yield Labelled(f"products, {category}", stock.rows[products], asked)


def _asked(stock: Stock, products: np.ndarray, encoder: ModelCard) -> Iterator[Asked]:
    calibration = calibration_of(encoder)
    for number, product in enumerate(products[::_EACH].tolist()):
        liked = _liked(stock, products, product, number)
        if liked:
            query: Embedding = np.asarray(calibration.asked(stock.rows[product])[0], np.float32)
            relevant = np.isin(stock.colours[products], COLOURS[liked])
            yield Asked(f"like this, but {liked}", liked, query, relevant)


def _liked(stock: Stock, products: np.ndarray, product: int, number: int) -> str:
    """Return another colour than the product's, in turn; "" where there are too few of any."""
    names = list(COLOURS)
    for colour in (*names[number % len(names) :], *names[: number % len(names)]):
        shades = COLOURS[colour]
        enough = np.isin(stock.colours[products], shades).sum() >= _FEWEST
        if enough and stock.colours[product] not in shades:
            return colour
    return ""
