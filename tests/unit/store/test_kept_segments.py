"""Whatever builds came before, an index answers as one that was built anew."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from store.index_writer import write_index
from tests.small_index import MAKER, opened, row

CATEGORIES = ("upper body", "footwear")
PRODUCTS = st.dictionaries(
    st.integers(0, 9),
    st.tuples(st.sampled_from(CATEGORIES), st.integers(0, 3), st.integers(1, 3)),
    min_size=1,
)
"""Number -> category, picture, price."""


def rows_of(products):
    """Each picture of each product has a vector of its own."""
    rows = []
    for number, (category, picture, price) in products.items():
        vector = np.random.default_rng([number, picture]).normal(size=4).astype(np.float32)
        one = row(f"p{number}", category, vector / np.linalg.norm(vector), price=float(price))
        rows.append(replace(one, picture=f"{number} {picture}".encode().ljust(32)))
    return rows


def answers(folder):
    """What is found for a few queries, with everything that is said of it."""
    queries = np.random.default_rng(1).normal(size=(4, 4)).astype(np.float32)
    queries /= np.linalg.norm(queries, axis=1, keepdims=True)
    with opened(folder) as index:
        return [
            [
                (match.product, round(match.similarity, 2), match.offers)
                for match in index.search(query, category, 20)
            ]
            for query in queries
            for category in CATEGORIES
        ]


@settings(max_examples=25, deadline=None)
@given(st.lists(PRODUCTS, min_size=2, max_size=5))
def test_sequence_of_builds_answers_as_one_anew(builds):
    with tempfile.TemporaryDirectory() as folder:
        kept, anew = Path(folder) / "kept", Path(folder) / "anew"
        for products in builds:
            write_index(kept, MAKER, [rows_of(products)])
        write_index(anew, MAKER, [rows_of(builds[-1])])
        assert answers(kept) == answers(anew)
