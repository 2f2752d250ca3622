"""What is said of posters that look alike: measures, models, and which way is nearer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.library.poster_names import AGREEMENT, PosterEyes
from app.shown_text import shown
from app.words import tr

if TYPE_CHECKING:
    from app.library.poster import Nearness, PosterAnswer, PosterModel, SimilarPoster

NAMES: Final = {
    PosterEyes.CLIP: "CLIP",
    PosterEyes.RESNET50: "ResNet-50",
    PosterEyes.VGG16: "VGG16",
}
"""Names of models, the same in every language."""


def choice_words(model: str) -> str:
    """Return what a model, or the agreement of all, is called."""
    return tr("Agreement") if model == AGREEMENT else NAMES[PosterEyes(model)]


def value_words(near: Nearness) -> str:
    """Return a similarity or a distance, called what it is."""
    if near.similarity is not None:
        return tr("similarity {value}", value=f"{near.similarity:.2f}")
    return tr("distance {value}", value=f"{near.distance:.1f}")


def place_words(near: Nearness) -> str:
    """Return what one of several models says: its name, the place it gives, and the value."""
    value = near.similarity if near.similarity is not None else near.distance
    number = f"{value:.2f}" if near.similarity is not None else f"{value:.1f}"
    return f"{NAMES[near.model]} #{near.rank} · {number}"


def agree_words(poster: SimilarPoster) -> str:
    """Return how many models agree on a poster."""
    return tr("{some} of {all} agree", some=poster.agree, all=len(poster.by))


def model_words(model: PosterModel) -> str:
    """Return which model looked, and how its bars are read."""
    title = shown(model.title)
    if model.metric == "cosine":
        return tr("{model}: cosine similarity, the longer the bar the nearer", model=title)
    return tr("{model}: Euclidean distance, the shorter the bar the nearer", model=title)


def summary_words(answer: PosterAnswer) -> str:
    """Return what was compared, by which models, and what is missing, line by line."""
    lines = [model_words(model) for model in answer.models]
    lines += [missing_words(model) for model in answer.missing]
    if len(answer.models) > 1:
        first = answer.first
        lines.append(tr("They agree on what is among the first {first} of each", first=first))
    compared = tr("%n poster(s) compared", count=answer.compared)
    return "\n".join([*lines, f"{compared}. {answer.note}".strip()])


def missing_words(model: PosterModel) -> str:
    """Return that a model is not here, and what brings it."""
    name = NAMES[model.name]
    return tr("{model} is not here. It comes with: {command}", model=name, command=model.command)


def spoken_words(poster: SimilarPoster) -> str:
    """Return all that the drawing of a poster says, for a screen reader."""
    if len(poster.by) == 1:
        return f"{shown(poster.title)}, {value_words(poster.by[0])}"
    said = ", ".join(f"{NAMES[near.model]}: {value_words(near)}" for near in poster.by)
    return f"{shown(poster.title)}, {agree_words(poster)}, {said}"
