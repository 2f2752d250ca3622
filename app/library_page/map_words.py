"""What is said of the points of a map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.marking import marked
from app.shown_text import shown
from app.words import tr
from player.failure import clock

if TYPE_CHECKING:
    from app.library.map import MapAnswer

OF_WORDS = {
    "films": marked("Films"),
    "shots": marked("Shots"),
    "frames": marked("Single frames"),
    "texts": marked("Lines of text"),
    "products": marked("Products"),
}
DOING = (
    marked("The library is read"),
    marked("The map is drawn"),
    marked("Neighbours are brought together"),
    marked("What is new finds its place"),
    marked("The file is written"),
    marked("For so few points the map is drawn by PCA."),
)
"""What the worker says of its work and of a map."""
METHOD_WORDS = {"pca": "PCA", "tsne": "t-SNE", "umap": "UMAP"}
COLOUR_WORDS = {
    "film": marked("By film"),
    "category": marked("By category"),
    "time": marked("By time"),
    "feedback": marked("By yes and no"),
}


def title_of(answer: MapAnswer, row: int) -> str:
    """Return what a point is: the title of its film, or a product's own."""
    film = answer.film[row]
    return shown(answer.films[film].title if film >= 0 else answer.words[row])


def more_of(answer: MapAnswer, row: int) -> str:
    """Return what else is known of a point, in one line."""
    parts = []
    if answer.film[row] >= 0 and answer.of != "films":
        parts.append(clock(answer.clock[row]))
        parts.append(answer.words[row])
    parts.append(answer.category[row])
    return shown(" · ".join(filter(None, parts)))


def told(answer: MapAnswer) -> str:
    """Return what one should know of a map."""
    parts = [tr("%n point(s)", count=len(answer.places))]
    if answer.placed:
        parts.append(tr("%n of them placed into the map that stood", count=answer.placed))
    if answer.left_out:
        parts.append(tr("%n more not drawn", count=answer.left_out))
    if answer.note:
        parts.append(tr(answer.note))
    return " · ".join(parts)
