"""The word space: 182 dimensions in which the names of things that look alike lie close.

A name is described three times: by the kinds of thing it is (WordNet), by CLIP's own text vector
where it is known and else by what kernel ridge regression makes of the other two, and by the
company the word keeps (GloVe). The three side by side, centred and reduced by principal
components, are the space of the ImageNet classes. Two unrelated names have a cosine about 0.

Any other word is placed among the classes by how like each of them it is. The classes' own
vectors are kept in `imagenet_words.npy`: both towers are made from them, each when it likes.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, Final

import numpy as np
import scipy.sparse  # type: ignore[import-untyped]

from training.space import WORDS
from training.words_sources import (
    Teacher,
    Vectors,
    WordVectors,
    imagenet_names,
    teacher,
    unit,
    word_vectors,
)
from training.words_wordnet import Sense, WordNet

KINDS: Final = 300
"""Dimensions the kinds of thing are reduced to."""

CLASS_SHARES: Final = {"kinds": 1.0, "seen": 1.0, "company": 0.6}
"""How much each description counts between classes: WordNet, CLIP, GloVe."""

WORD_SHARES: Final = {"kinds": 0.5, "seen": 1.0, "company": 1.0}
"""And between a word and the classes; best of four tried on everyday photos."""

LIKENESS: Final = 6.0
CLASS_RIDGE: Final = 1.0
"""A word answers to a class by exp(LIKENESS * cosine); its vector is the ridge regression of
these answers on the classes' vectors. Best of a small search on everyday photos."""

KINDS_IN_KERNEL: Final = 0.4
KERNEL_WIDTH: Final = 4.0
RIDGE: Final = 0.3
"""Of the regression onto CLIP's vectors; best of a small search on 250 names held out."""

OWN_TEACHER: Final = 0.8
"""How much CLIP's own vector counts beside the regression where a name has one."""

CLASSES: Final = Path(__file__).with_name("imagenet_words.npy")
"""The vectors (1000, WORDS) that define the space, float16."""

MOST_EXAMPLES: Final = 300
"""Kinds with more classes than this ("animal") say too little to have examples."""

EXAMPLES: Final = 0.6
"""How far a word moves to the mean of the ImageNet classes it is the kind of."""

_LISTS: Final[Mapping[str, Any]] = tomllib.loads(
    Path(__file__).with_suffix(".toml").read_text("utf-8")
)

STOP: Final = frozenset(_LISTS["stop"])

AMBIGUOUS: Final = {int(number): synset for number, synset in _LISTS["ambiguous"].items()}
"""Synsets (ImageNet's own numbers) of the classes whose names alone do not settle them."""


class WordSpace:
    """The fitted space, made from the files in `root` (see words_sources)."""

    def __init__(self, root: Path) -> None:
        """Read the files and fit; about a minute."""
        self.wordnet = WordNet(root / "wordnet")
        self.glove: WordVectors = word_vectors(root)
        self.names = imagenet_names(root)
        self.synsets = class_synsets(self.names, self.wordnet)
        self.teacher: Teacher = teacher(root)
        self._rank = {word: i for i, word in enumerate(self.glove.words)}
        self._column = {offset: i for i, offset in enumerate(self.wordnet.synsets)}
        self._fit()

    @cached_property
    def favourites(self) -> frozenset[int]:
        """Return the synsets that are an ImageNet class or a kind of one."""
        return frozenset(a for offset in self.synsets for a in self.wordnet.ancestors(offset))

    @cached_property
    def examples(self) -> dict[int, list[int]]:
        """Return for each synset which ImageNet classes are of its kind."""
        found = defaultdict(list)
        for number, offset in enumerate(self.synsets):
            for ancestor in self.wordnet.ancestors(offset):
                found[ancestor].append(number)
        return dict(found)

    def rank(self, word: str) -> int | None:
        """Return how many words are more frequent, or None for an unknown word."""
        return self._rank.get(word)

    def company(self, phrase: str) -> Vectors:
        """Return GloVe's vector (100,) of a phrase; its last word counts half as much again."""
        words = [w for w in phrase.lower().replace("-", " ").split() if w not in STOP]
        rows = [
            self.glove.vectors[self._rank[word]] * (1.5 if word == words[-1] else 1.0)
            for word in words
            if word in self._rank
        ]
        return unit(np.sum(rows, axis=0)) if rows else np.zeros(100, np.float32)

    def senses(self, phrase: str) -> list[Sense]:
        """Return what a phrase, or else its last word, can mean."""
        whole = self.wordnet.senses(phrase, self.favourites)
        return whole or self.wordnet.senses(phrase.rsplit(maxsplit=1)[-1], self.favourites)

    def kinds(self, words: Sequence[str]) -> Vectors:
        """Return what kinds of thing words are (n, KINDS), rows of length 1 or 0."""
        return self._kinds([self.wordnet.senses(word, self.favourites) for word in words])

    def vectors(self, phrases: Sequence[str]) -> Vectors:
        """Return the vectors (n, WORDS) of phrases, rows of length 1; unknown ones are zero."""
        senses = [self.senses(phrase) for phrase in phrases]
        company = np.stack([self.company(phrase) for phrase in phrases])
        kinds = self._kinds(senses)
        unknown = ~kinds.any(axis=1)
        kinds[unknown] = self._guessed_kinds(company[unknown])
        seen = self._seen(company, kinds, [[phrase] for phrase in phrases])
        near = self._towards_examples(self._near.reduced(kinds, seen, company), senses)
        answers = np.exp(LIKENESS * near @ self._near_classes.T)
        rows = unit(answers @ self._out_of_answers)
        rows[unknown & ~company.any(axis=1)] = 0
        return rows

    def _fit(self) -> None:
        taught = [self._teacher_senses(i) for i in range(len(self.teacher.names))]
        classes: list[list[Sense]] = [[(offset, 1.0)] for offset in self.synsets]
        self._kinds_axes = self._axes(self._sparse(taught + classes))
        kinds = self._kinds(taught + classes)
        company = np.stack(
            [self.company(name) for name in self.teacher.names]
            + [unit(np.mean([self.company(n) for n in names], axis=0)) for names in self.names]
        )
        count = len(taught)
        self._support = self._kernel_input(company[:count], kinds[:count])
        self._company, self._all_kinds = company, kinds
        gram = np.exp(KERNEL_WIDTH * (self._support @ self._support.T - 1))
        self._dual = np.linalg.solve(gram + RIDGE * np.eye(count), self.teacher.vectors)
        self._taught_rows = self._teacher_rows(taught)
        keys = [[str(o), *map(str.lower, n)] for o, n in zip(self.synsets, self.names, strict=True)]
        seen = np.concatenate(
            [self.teacher.vectors, self._seen(company[count:], kinds[count:], keys)]
        )
        self._place_words(kinds, seen, company, count)

    def _place_words(self, kinds: Vectors, seen: Vectors, company: Vectors, count: int) -> None:
        """Learn to place words among the classes; the first `count` rows are the teacher's."""
        self.classes = Reduction(CLASS_SHARES, kinds, seen, company, count).classes
        self._near = Reduction(WORD_SHARES, kinds, seen, company, count)
        self._near_classes = self._near.classes
        kept = np.load(CLASSES).astype(np.float32)
        gram = kept.T @ kept + CLASS_RIDGE * np.eye(WORDS)
        self._out_of_answers = np.asarray(np.linalg.solve(gram, kept.T).T, np.float32)

    def _teacher_senses(self, row: int) -> list[Sense]:
        name, number = self.teacher.synsets[row].rpartition(".n.")[::2]
        offset = self.wordnet.numbered(name, int(number)) if name else None
        return [(offset, 1.0)] if offset is not None else self.senses(self.teacher.names[row])

    def _teacher_rows(self, taught: Sequence[Sequence[Sense]]) -> dict[str, list[int]]:
        rows = defaultdict(list)
        for i, (name, others) in enumerate(
            zip(self.teacher.names, self.teacher.synonyms, strict=True)
        ):
            sure = [str(offset) for offset, share in taught[i] if share == 1.0]
            for key in {name, *others, *sure}:
                rows[key].append(i)
        return dict(rows)

    def _sparse(self, senses: Sequence[Sequence[Sense]]) -> scipy.sparse.csr_matrix:
        found = [
            (i, self._column[offset], weight)
            for i, meaning in enumerate(senses)
            for offset, weight in self.wordnet.kinds(meaning).items()
        ]
        rows, columns, weights = zip(*found, strict=True) if found else ((), (), ())
        shape = (len(senses), len(self._column))
        return scipy.sparse.csr_matrix((weights, (rows, columns)), shape=shape, dtype=np.float32)

    @staticmethod
    def _axes(table: scipy.sparse.csr_matrix) -> Vectors:
        values, vectors = np.linalg.eigh((table @ table.T).toarray())
        values, vectors = values[-KINDS:], vectors[:, -KINDS:]
        return np.asarray(table.T @ (vectors / np.sqrt(values)), np.float32)

    def _kinds(self, senses: Sequence[Sequence[Sense]]) -> Vectors:
        return unit(self._sparse(senses) @ self._kinds_axes)

    def _guessed_kinds(self, company: Vectors) -> Vectors:
        nearest = np.exp(12 * (company @ self._company.T - 1))
        return unit(nearest @ self._all_kinds) * company.any(axis=1, keepdims=True)

    @staticmethod
    def _kernel_input(company: Vectors, kinds: Vectors) -> Vectors:
        both = [np.sqrt(1 - KINDS_IN_KERNEL) * company, np.sqrt(KINDS_IN_KERNEL) * kinds]
        return np.hstack(both).astype(np.float32)

    def _seen(self, company: Vectors, kinds: Vectors, keys: Sequence[Sequence[str]]) -> Vectors:
        alike = self._kernel_input(company, kinds) @ self._support.T
        rows = unit(np.exp(KERNEL_WIDTH * (alike - 1)) @ self._dual)
        for i, names in enumerate(keys):
            if own := [r for name in names for r in self._taught_rows.get(name, ())]:
                taught = unit(self.teacher.vectors[own].mean(axis=0))
                rows[i] = unit(OWN_TEACHER * taught + (1 - OWN_TEACHER) * rows[i])
        return rows

    def _towards_examples(self, rows: Vectors, senses: Sequence[Sequence[Sense]]) -> Vectors:
        targets = np.zeros_like(rows)
        for i, meaning in enumerate(senses):
            for offset, share in meaning:
                classes = self.examples.get(offset, [])
                if 0 < len(classes) <= MOST_EXAMPLES:
                    targets[i] += share * unit(self._near_classes[classes].mean(axis=0))
        pull = EXAMPLES * np.linalg.norm(targets, axis=1, keepdims=True)
        return unit((1 - pull) * rows + EXAMPLES * targets)


class Reduction:
    """Three descriptions side by side, centred between words and classes, and reduced."""

    def __init__(
        self,
        shares: Mapping[str, float],
        kinds: Vectors,
        seen: Vectors,
        company: Vectors,
        count: int,
    ) -> None:
        """Fit to rows of which the first `count` are the teacher's, the others the classes."""
        self._shares = shares
        rows = self._side_by_side(kinds, seen, company)
        self._mean = (rows[:count].mean(axis=0) + rows[count:].mean(axis=0)) / 2
        self._axes = np.linalg.svd(rows - self._mean, full_matrices=False)[2][:WORDS].T
        self.classes = self.reduced(kinds[count:], seen[count:], company[count:])

    def reduced(self, kinds: Vectors, seen: Vectors, company: Vectors) -> Vectors:
        """Return rows (n, WORDS) of length 1."""
        return unit((self._side_by_side(kinds, seen, company) - self._mean) @ self._axes)

    def _side_by_side(self, kinds: Vectors, seen: Vectors, company: Vectors) -> Vectors:
        parts = {"kinds": kinds, "seen": seen, "company": company}
        return np.hstack([share * parts[name] for name, share in self._shares.items()])


def class_synsets(names: Sequence[Sequence[str]], wordnet: WordNet) -> list[int]:
    """Return the synset of each ImageNet class; raises ValueError where the names do not tell.

    The classes stand in the order of their synset numbers, which settles most double meanings.
    """
    by_words = defaultdict(list)
    for offset, synset in wordnet.synsets.items():
        by_words[frozenset(synset.lemmas)].append(offset)
    options = [by_words[frozenset(n.lower().replace(" ", "_") for n in group)] for group in names]
    found: list[int] = []
    for i, choices in enumerate(options):
        before = found[-1] if found else 0
        rest = options[i + 1 :]
        after = next((o[0] for j, o in enumerate(rest, i + 1) if len(o) == 1), 10**9)
        fitting = [o for o in choices if before < o < after]
        if i in AMBIGUOUS:
            fitting = [AMBIGUOUS[i]]
        if len(fitting) != 1:
            raise ValueError(names[i])
        found += fitting
    return found


def main(arguments: Sequence[str]) -> None:
    """Write the vectors of the ImageNet classes anew: `words SOURCES OUT.npy`; move both towers."""
    parser = argparse.ArgumentParser(prog="python -m training words", description=main.__doc__)
    parser.add_argument("sources", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args(arguments)
    np.save(options.out, WordSpace(options.sources).classes.astype(np.float16))


if __name__ == "__main__":
    main(sys.argv[1:])
