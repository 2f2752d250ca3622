"""WordNet 3.0: which things a noun can mean, and which kinds of thing those are.

Read from the database files themselves (`data.noun`, `index.noun`, `cntlist.rev`; the format is
in the manual page wndb(5WN)). A synset is named by its offset in `data.noun`, as in ImageNet.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Final

Sense = tuple[int, float]
"""A synset's offset and its share of a word's meaning, 0..1."""

VISIBLE: Final = {5: 4.0, 6: 4.0, 8: 4.0, 13: 4.0, 20: 4.0, 17: 2.0, 18: 2.0, 27: 2.0}
"""How much likelier a sense is meant in front of a picture, by lexicographer file: animal,
artifact, body, food, plant; object, person, substance."""

PLURALS: Final = (
    ("ies", "y"),
    ("ches", "ch"),
    ("shes", "sh"),
    ("sses", "ss"),
    ("xes", "x"),
    ("ves", "f"),
    ("s", ""),
)


@dataclass(frozen=True, slots=True)
class Synset:
    """One meaning: its lexicographer file, its words (lower case, underscores), its parents."""

    file: int
    lemmas: tuple[str, ...]
    parents: tuple[int, ...]


class WordNet:
    """The nouns of WordNet 3.0 in the folder `root`; raises OSError where a file is missing."""

    def __init__(self, root: Path) -> None:
        """Read the three files."""
        self.synsets = dict(_synsets(root / "data.noun"))
        self._index = dict(_index(root / "index.noun"))
        self._counts = _counts(root / "cntlist.rev")
        self.ancestors = cache(self._ancestors)

    def _ancestors(self, offset: int) -> dict[int, int]:
        steps = {offset: 0}
        for parent in self.synsets[offset].parents:
            for ancestor, away in self.ancestors(parent).items():
                steps[ancestor] = min(steps.get(ancestor, away + 1), away + 1)
        return steps

    @cached_property
    def information(self) -> dict[int, float]:
        """Return how special each synset is: 0 for "entity", 1 for what has nothing below it."""
        below = Counter(a for offset in self.synsets for a in self.ancestors(offset))
        total = math.log(len(self.synsets))
        return {offset: 1 - math.log(count) / total for offset, count in below.items()}

    def numbered(self, lemma: str, number: int) -> int | None:
        """Return the synset of a lemma's sense, counted from 1, or None."""
        offsets = self._index.get(lemma, ())
        return offsets[number - 1] if number <= len(offsets) else None

    def lemma(self, phrase: str) -> str | None:
        """Return the form under which WordNet knows a phrase (singular, underscores), or None."""
        plain = phrase.lower().replace(" ", "_").replace("-", "_")
        forms = [plain, plain.replace("_", "-"), plain.replace("_", "")]
        forms += [plain[: -len(e)] + r for e, r in PLURALS if plain.endswith(e) and len(plain) > 3]
        return next((form for form in forms if form in self._index), None)

    def senses(self, phrase: str, favourites: frozenset[int] = frozenset()) -> list[Sense]:
        """Return what a phrase can mean, likeliest first; [] for an unknown one.

        Shares follow the counts of the sense-tagged texts, the order, whether the sense can be
        seen, and three times that for `favourites`.
        """
        lemma = self.lemma(phrase)
        if lemma is None:
            return []
        found = []
        for rank, offset in enumerate(self._index[lemma]):
            share = (self._counts[lemma, rank] + 1.0) * 0.8**rank
            share *= VISIBLE.get(self.synsets[offset].file, 1.0)
            found.append((offset, share * (3.0 if offset in favourites else 1.0)))
        total = sum(share for _, share in found)
        return sorted(((o, share / total) for o, share in found), key=lambda sense: -sense[1])

    def kinds(self, senses: Sequence[Sense], fading: float = 0.7) -> dict[int, float]:
        """Return the ancestors of senses with weights: special and near ones count most."""
        weights: dict[int, float] = {}
        for offset, share in senses:
            row = {a: self.information[a] * fading**n for a, n in self.ancestors(offset).items()}
            length = math.sqrt(sum(weight**2 for weight in row.values())) or 1.0
            for ancestor, weight in row.items():
                weights[ancestor] = weights.get(ancestor, 0.0) + share * weight / length
        return weights


def _lines(path: Path) -> Iterator[str]:
    with path.open(encoding="latin-1") as file:
        yield from (line for line in file if not line.startswith("  "))


def _synsets(path: Path) -> Iterator[tuple[int, Synset]]:
    for line in _lines(path):
        fields = line.split("|")[0].split()
        words = int(fields[3], 16)
        lemmas = tuple(fields[4 + 2 * i].lower() for i in range(words))
        start = 5 + 2 * words
        links = [fields[start + 4 * i : start + 4 * i + 3] for i in range(int(fields[start - 1]))]
        parents = tuple(int(to) for kind, to, pos in links if kind in ("@", "@i") and pos == "n")
        yield int(fields[0]), Synset(int(fields[1]), lemmas, parents)


def _index(path: Path) -> Iterator[tuple[str, tuple[int, ...]]]:
    for line in _lines(path):
        fields = line.split()
        yield fields[0], tuple(int(offset) for offset in fields[-int(fields[2]) :])


def _counts(path: Path) -> Counter[tuple[str, int]]:
    counts: Counter[tuple[str, int]] = Counter()
    for line in path.read_text("ascii").splitlines():
        key, sense, count = line.split()
        lemma, rest = key.split("%", 1)
        if rest.startswith("1:"):
            counts[lemma, int(sense) - 1] = int(count)
    return counts
