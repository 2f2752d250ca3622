"""Which of the ten garment classes a word means: a lexicon, and a classifier for other words.

The classifier compares a word with every word it knows the class of: by the company both keep
(GloVe), by their spelling, and by the kinds of thing both are (WordNet); near words count most.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from training.space import GARMENTS
from training.words import WordSpace
from training.words_sources import Vectors, unit

SHARPNESS: Final = 16.0
SPELLING: Final = 0.6
KINDS: Final = 0.5
"""How fast likeness fades, and what spelling and kinds count beside the company of a word."""

STRANGER: Final = 0.45
STRANGERS: Final = 6.0
"""Every word is this like so many words of no class: what is like nothing is no garment."""

WARDROBE: Final = (0.25, 0.35)
"""Likeness to the middle of all garment words below which a word is none, and above which it may
be one: keeps out names such as Parker and Panama."""

SURE: Final = 0.6
"""How sure the classifier must be of a word that no list names."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The wordings of `text_garments.toml` with their shares (10,), alphabetical classes."""

    known: Mapping[str, Vectors]
    held_out: Mapping[str, Vectors]
    none: frozenset[str]
    kinds: Mapping[str, Sequence[str]]


def lexicon() -> Lexicon:
    """Read the wordings this folder carries."""
    path = Path(__file__).with_suffix(".toml")
    table: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
    shared = {word: _shares(shares) for word, shares in table["shared"].items()}
    return Lexicon(
        known={**_single(table["known"]), **shared},
        held_out=_single(table["held_out"]),
        none=frozenset(table["none"]["words"]),
        kinds=table["kinds"],
    )


class GarmentClassifier:
    """From a word to the ten classes; what is left over is "no garment"."""

    def __init__(
        self, space: WordSpace, taught: Mapping[str, Vectors], none: Iterable[str]
    ) -> None:
        """Know the classes (10,) of `taught` words and that `none` are no garments."""
        self._space = space
        self._words = [*taught, *sorted(none)]
        self._classes = np.zeros((len(self._words), 11), np.float32)
        self._classes[: len(taught), :10] = np.stack(list(taught.values()))
        self._classes[len(taught) :, 10] = 1
        self._company = np.stack([space.company(word) for word in self._words])
        self._kinds = space.kinds(self._words)
        self._pieces = [_pieces(word) for word in self._words]
        self._middle = unit(self._company[: len(taught)].mean(axis=0))

    def shares(self, words: Sequence[str]) -> Vectors:
        """Return probabilities (n, 11) of single words: the ten classes, and none of them."""
        company = np.stack([self._space.company(word) for word in words])
        alike = company @ self._company.T + KINDS * self._space.kinds(words) @ self._kinds.T
        alike += SPELLING * np.stack([self._spelled_alike(word) for word in words])
        votes = np.exp(SHARPNESS * (alike - 1)) @ self._classes
        votes[:, 10] += STRANGERS * np.exp(SHARPNESS * (STRANGER - 1))
        shares = votes / votes.sum(axis=1, keepdims=True)
        low, high = WARDROBE
        worn = np.clip((company @ self._middle - low) / (high - low), 0, 1)
        shares[:, :10] *= worn[:, None]
        shares[:, 10] = 1 - shares[:, :10].sum(axis=1)
        return np.asarray(shares, np.float32)

    def _spelled_alike(self, word: str) -> Vectors:
        own = _pieces(word)
        sizes = [max(len(own) * len(other), 1) ** 0.5 for other in self._pieces]
        both = [len(own & other) for other in self._pieces]
        return np.array(both, np.float32) / np.array(sizes, np.float32)


def taught_words(space: WordSpace, lexicon: Lexicon, *, all_known: bool) -> dict[str, Vectors]:
    """Return the single words whose class is known: of the lexicon and of WordNet's kinds.

    Without `all_known` the held-out wordings are left out, to judge the classifier by them.
    """
    own = {word: shares for word, shares in lexicon.known.items() if " " not in word}
    middle = unit(np.mean([space.company(word) for word in own], axis=0))
    found = {
        word: shares
        for word, shares in _kinds(space, lexicon).items()
        if word not in lexicon.none
        and (space.company(word) @ middle > WARDROBE[1] or len(space.wordnet.senses(word)) == 1)
    }
    later = {w: s for w, s in lexicon.held_out.items() if " " not in w}
    if all_known:
        return {**found, **own, **later}
    return {word: shares for word, shares in {**found, **own}.items() if word not in later}


def _single(table: Mapping[str, Iterable[str]]) -> dict[str, Vectors]:
    return {word: _shares({name: 1.0}) for name, words in table.items() for word in words}


def _shares(shares: Mapping[str, float]) -> Vectors:
    return np.array([shares.get(name, 0.0) for name in GARMENTS], np.float32)


def _kinds(space: WordSpace, lexicon: Lexicon) -> dict[str, Vectors]:
    """Return the words that mean mostly a kind of the lexicon's synsets; nearer kinds win."""
    found: dict[str, tuple[int, Vectors]] = {}
    for garment, names in lexicon.kinds.items():
        for root in (space.wordnet.numbered(*_numbered(name)) for name in names):
            for offset, synset in space.wordnet.synsets.items():
                steps = space.wordnet.ancestors(offset).get(root or 0)
                for lemma in synset.lemmas if steps is not None else ():
                    nearer = steps is not None and steps < found.get(lemma, (99,))[0]
                    if nearer and lemma.isalpha() and space.senses(lemma)[0][0] == offset:
                        found[lemma] = (steps or 0, _shares({garment: 1.0}))
    return {word: shares for word, (_, shares) in found.items()}


def _numbered(name: str) -> tuple[str, int]:
    lemma, number = name.rsplit(".", 1)
    return lemma, int(number)


def _pieces(word: str) -> set[str]:
    marked = f"<{word}>"
    return {marked[i : i + n] for n in (4, 5, 6) for i in range(len(marked) - n + 1)}
