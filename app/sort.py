"""In which order products can stand."""

from __future__ import annotations

from enum import StrEnum

from app.marking import marked


class Sort(StrEnum):
    """How products stand; the values are those of the setting."""

    CLOSEST = "closest"
    CHEAPEST = "cheapest"
    DEAREST = "dearest"
    NEWEST = "newest"


SORT_WORDS = {
    Sort.CLOSEST: marked("Best match first"),
    Sort.CHEAPEST: marked("Lowest price first"),
    Sort.DEAREST: marked("Highest price first"),
    Sort.NEWEST: marked("Newest price first"),
}
