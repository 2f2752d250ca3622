"""A small product index: five products, embeddings of four numbers."""

from __future__ import annotations

import numpy as np

from store.calibration import Calibration, Curve, curve_through
from store.index_writer import IndexMaker, IndexRow
from store.search import ProductIndex
from store.types import Product

SHA = "ab" * 32
MAKER = IndexMaker(name="demo", encoder="tiny", encoder_sha256=SHA, dimension=4)
CALIBRATION = Calibration(curve_through(0.4, 0.6, 0.9))

ALL = Calibration(Curve((-1.0, 1.0), (0.75, 1.0)))
"""Everything is close enough, so that answers show what was read."""


def unit(*numbers: float) -> np.ndarray:
    vector = np.array(numbers, dtype=np.float32)
    return vector / np.linalg.norm(vector)


def row(name, category, embedding, picture=None, *, host="shop.example", price=59.0):
    product = Product(
        id=name,
        title=f"Title of {name}",
        brand="Brand",
        price=price,
        currency="EUR",
        url=f"https://{host}/{name}",
        category=category,
        color="red",
        thumbnail=picture or f"jpeg of {name}".encode(),
    )
    return IndexRow(product, embedding)


ROWS = [
    row("shirt", "upper body", unit(1, 0, 0, 0)),
    row("sweater", "upper body", unit(1, 1, 0, 0)),
    row("far", "upper body", unit(0, 0, 0, 1)),
    row("dress", "whole body", unit(1, 0.1, 0, 0), host="other.example"),
    row("shoe", "footwear", unit(1, 0, 0, 0)),
]


def opened(folder, calibration=CALIBRATION):
    return ProductIndex.open(folder, "tiny", SHA, calibration)


def found(folder, category, top=10, calibration=CALIBRATION):
    with opened(folder, calibration) as index:
        return index.search(unit(1, 0, 0, 0), category, top)
