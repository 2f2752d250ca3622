"""The measure itself, where the answer is known: an encoder that sees kinds and colours."""

from __future__ import annotations

import numpy as np
import pytest

from app.eval_composition import COLOURS, Stock, _found, _most

RED = COLOURS["red"]


@pytest.fixture
def stock():
    """Two kinds in three colours, twice each; embeddings say kind, then colour."""
    labels = [(k, c) for k in range(2) for c in range(3) for _ in range(2)]
    rows = np.zeros((len(labels), 5), np.float32)
    for row, (kind, colour) in zip(rows, labels, strict=True):
        row[kind], row[2 + colour] = 0.9, 0.43
    kinds = np.array([("sweater", "shirt")[kind] for kind, _ in labels])
    colours = np.array([("brick", "forest", "navy")[colour] for _, colour in labels])
    return Stock(rows, np.full(len(labels), "upper body"), kinds, colours)


@pytest.fixture
def red():
    return {"upper body": np.array([0, 0, 1, 0, 0], np.float32)}


def test_the_picture_alone_finds_its_kind(stock, red):
    _colour, kind, _both = np.mean(list(_found(stock, RED, red, 0.0)), axis=0)
    assert kind == 1.0


def test_the_whole_weight_finds_the_colour_first(stock, red):
    colour, _kind, both = np.mean(list(_found(stock, RED, red, 1.0)), axis=0)
    assert (colour, both) == pytest.approx((4 / 5, 2 / 5))


def test_what_is_possible(stock):
    assert np.mean(list(_most(stock, RED)), axis=0) == pytest.approx((4 / 5, 2 / 5))


def test_products_that_have_the_colour_are_not_asked_for(stock, red):
    assert len(list(_found(stock, RED, red, 1.0))) == 8
