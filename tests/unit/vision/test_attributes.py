"""What is told of a garment, and what is left out."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from vision.attributes import WORDS, Prompts, attributes_of


@pytest.fixture
def prompts(make_card):
    """Prompts whose words are the axes of a space with one axis for each word."""
    count = sum(len(words) for words in WORDS.values())
    axes, rows, start = np.eye(count, dtype=np.float32), {}, 0
    for kind, words in WORDS.items():
        rows[kind] = axes[start : start + len(words)]
        start += len(words)
    return Prompts(dataclasses.replace(make_card(b"", dimension=count), logit_scale=10.0), rows)


def shown(prompts, *words):
    """The embedding of a garment that has these words, and no others, in it."""
    every = [word for kind in WORDS.values() for word in kind]
    vector = np.zeros(prompts.card.dimension, np.float32)
    vector[[every.index(word) for word in words]] = 1
    return vector / np.linalg.norm(vector)


def test_what_is_clear_is_told_in_the_order_of_the_kinds(prompts):
    garment = shown(prompts, "striped", "red", "long sleeves")

    assert attributes_of(garment, prompts, "upper body") == (
        ("colour", "red"),
        ("pattern", "striped"),
        ("sleeve", "long sleeves"),
    )


def test_trousers_have_no_sleeves(prompts):
    garment = shown(prompts, "red", "long sleeves")

    assert attributes_of(garment, prompts, "lower body") == (("colour", "red"),)


def test_between_two_colours_none_is_told(prompts):
    assert attributes_of(shown(prompts, "red", "pink", "orange"), prompts, "bag") == ()


@pytest.mark.parametrize("usual", ["plain", "cotton"])
def test_what_is_usual_is_not_said(prompts, usual):
    assert attributes_of(shown(prompts, usual), prompts, "upper body") == ()
