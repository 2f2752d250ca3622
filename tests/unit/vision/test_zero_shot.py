"""Probabilities of words, by softmax and by sigmoid."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from vision.zero_shot import probabilities

PICTURES = np.array([[1, 0]], np.float32)
TEXTS = np.array([[1, 0], [0, 1], [-1, 0]], np.float32)


@pytest.fixture
def card(make_card):
    return dataclasses.replace(make_card(b"", "image"), logit_scale=2.0)


def test_without_a_bias_the_words_share_one(card):
    shares = probabilities(PICTURES, TEXTS, card)

    assert shares.sum() == pytest.approx(1)
    assert shares[0, 0] / shares[0, 1] == pytest.approx(np.exp(2))


def test_with_a_bias_each_word_has_its_own(card):
    sigmoid = dataclasses.replace(card, logit_bias=-2.0)

    assert probabilities(PICTURES, TEXTS, sigmoid)[0].tolist() == pytest.approx(
        [0.5, 1 / (1 + np.exp(2)), 1 / (1 + np.exp(4))]
    )


def test_large_logits_do_not_overflow(card):
    sure = dataclasses.replace(card, logit_scale=5000.0)

    assert probabilities(PICTURES, TEXTS, sure)[0].tolist() == [1.0, 0.0, 0.0]
