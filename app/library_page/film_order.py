"""The orders in which films of the library can stand."""

from __future__ import annotations

from enum import StrEnum

from app.marking import marked


class FilmOrder(StrEnum):
    """By what films stand in order; what is equal stands by title."""

    TITLE = "title"
    YEAR = "year"
    ADDED = "added"
    LENGTH = "length"
    WATCHED = "watched"


ORDER_WORDS = {
    FilmOrder.TITLE: marked("Title"),
    FilmOrder.YEAR: marked("Newest first"),
    FilmOrder.ADDED: marked("Added last first"),
    FilmOrder.LENGTH: marked("Longest first"),
    FilmOrder.WATCHED: marked("Watched last first"),
}
"""What each is called."""
