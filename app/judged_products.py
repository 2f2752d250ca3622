"""What a viewer said of products, heard: what was found for an item, ordered anew."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from vision.feedback import Verdict, reranked

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.verdicts import Said
    from store.types import Match
    from vision.types import Embedding


def heard(
    found: Sequence[Match], vectors: Mapping[str, Embedding], said: Said
) -> tuple[Match, ...]:
    """Return the matches anew, each with how far it moved.

    found: best first. vectors: by product id, of all that was found; what was said of others of
    them counts too. Places are what is compared: matches of several searches have no other scale.
    """
    places = {match.product.id: place for place, match in enumerate(found)}
    verdicts = [
        Verdict(vectors[product], good, places.get(product))
        for product, good in said
        if product in vectors
    ]
    if not found or not verdicts:
        return tuple(found)
    scores = np.linspace(1, 0, len(found), dtype=np.float32)
    rows = np.stack([vectors[match.product.id] for match in found])
    again = reranked(scores, rows, verdicts)
    return tuple(replace(found[at], moved=int(again.moved[at])) for at in again.order.tolist())
