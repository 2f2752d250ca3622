"""A space as CLIP's: pictures and words far apart, colours a small part of what pictures show."""

from __future__ import annotations

import numpy as np
import pytest

from vision.composition import change_between, composed, imagined

DIM, KINDS, COLOURS, EACH = 64, 5, 4, 6


def unit(rows):
    return np.asarray(rows / np.linalg.norm(rows, axis=-1, keepdims=True), np.float32)


@pytest.fixture(scope="module")
def space():
    """Return (pictures, kind and colour of each, the plain phrase, a phrase per colour)."""
    random = np.random.default_rng(7)
    here, there = unit(random.normal(size=(2, DIM)))
    kinds, colours = (
        unit(random.normal(size=(KINDS, DIM))),
        unit(random.normal(size=(COLOURS, DIM))),
    )
    labels = np.array([(k, c) for k in range(KINDS) for c in range(COLOURS) for _ in range(EACH)])
    noise = 0.2 * unit(random.normal(size=(len(labels), DIM)))
    pictures = unit(here + 0.6 * kinds[labels[:, 0]] + 0.15 * colours[labels[:, 1]] + noise)
    return pictures, labels, unit(there), unit(there + 0.5 * colours)


def first_five(space, weight, colour=2, of=0):
    pictures, labels, plain, phrases = space
    change = change_between(plain, phrases[colour])
    query = composed(pictures[of], change, pictures, weight)
    return labels[np.argsort(-(pictures @ query))[:5]]


def test_weight_0_is_the_picture(space):
    pictures, _, plain, phrases = space
    query = composed(pictures[0], change_between(plain, phrases[1]), pictures, 0.0)
    assert query == pytest.approx(pictures[0], abs=1e-6)


def test_the_whole_weight_makes_the_words_decide(space):
    assert (first_five(space, 1.0)[:, 1] == 2).all()


def test_half_the_weight_keeps_the_kind_and_takes_the_colour(space):
    assert first_five(space, 0.5).tolist() == [[0, 2]] * 5


def test_queries_have_length_1(space):
    pictures, _, plain, phrases = space
    change = change_between(plain, phrases[1])
    made = [composed(pictures[0], change, pictures, 0.7), imagined(pictures[0], change, pictures)]
    assert np.linalg.norm(made, axis=1) == pytest.approx(1.0)


def test_what_is_imagined_is_as_close_to_the_wished_thing_as_pictures_are(space):
    pictures, labels, plain, phrases = space
    wished = pictures[(labels == (0, 2)).all(axis=1)]
    picture = imagined(pictures[0], change_between(plain, phrases[2]), pictures)
    assert (wished @ picture).mean() == pytest.approx((wished @ wished.T).mean(), abs=0.05)


def test_what_is_there_already_is_not_imagined_again(space):
    pictures, labels, plain, phrases = space
    red = pictures[(labels[:, 1] == 2)]
    change = change_between(plain, phrases[2])
    most = red[(red @ change).argmax()]
    assert imagined(most, change, pictures) == pytest.approx(most, abs=1e-6)


def test_a_gallery_blind_to_the_words_leaves_the_picture(space):
    pictures, _, plain, phrases = space
    change = change_between(plain, phrases[2])
    query = composed(pictures[0], change, np.zeros_like(pictures), 1.0)
    assert query == pytest.approx(pictures[0], abs=1e-6)


def test_words_that_say_nothing_have_no_direction(space):
    _, _, plain, _ = space
    assert change_between(plain, plain) is None
