"""The words, phrases and pieces of words that the text tower knows, and what each stands for.

Every entry is a token. A token has a row of the word table (many share one: plurals, slips of
the pen), a weight in the phrase, and perhaps shares of garment classes or of colours.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from training.space import WORDS
from training.text_colours import AMBIGUOUS, is_pure
from training.text_garments import SURE, GarmentClassifier, Lexicon, taught_words
from training.words import WordSpace
from training.words_sources import Vectors
from training.words_wordnet import VISIBLE

SPACE: Final = "\u2581"
"""Stands for the space before a word, as in all tokenizers of this kind."""

WORD_COST, PHRASE_GAIN, SLIP_COST = 10.0, 3.0, 10.5
INNER_COST, PIECE_COST, LETTER_COST = 12.0, 14.0, 16.0
"""What a token costs: the cheapest way to spell a text is taken. Phrases gain over their words,
words over pieces, long pieces over letters."""

WORDS_OF_KIND: Final[Mapping[str, list[str]]] = tomllib.loads(
    Path(__file__).with_name("text_words.toml").read_text("utf-8")
)

SILENT: Final = frozenset(WORDS_OF_KIND["silent"])
"""Words that say nothing of what is seen."""

FAINT: Final = frozenset(WORDS_OF_KIND["faint"])
FAINT_WEIGHT: Final = 0.3

CLASS_WORDS: Final = (
    *("dress", "hat", "sweater", "jacket", "trousers"),
    *("shirt", "shoe", "shorts", "skirt", "t-shirt"),
)
"""A known name of each garment class."""

ARTIFACT: Final = 6
"""WordNet's lexicographer file of things people make."""

SHORTEST_SLIP: Final = 5
"""Letters of the shortest word whose slips of the pen are known."""

PIECE_SIZES: Final = range(3, 7)
FEWEST: Final = 6
"""Words that must share a piece before it stands for anything."""


@dataclass(slots=True)
class Token:
    """One entry. `row` numbers the word table; `inner` tokens go on inside a word."""

    text: str
    cost: float
    row: int = 0
    weight: float = 0.0
    garment: Vectors | None = None
    colour: Vectors | None = None
    colour_weight: float = 0.0
    inner: bool = False


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All tokens and the word table (rows, WORDS), whose row 0 is zero."""

    tokens: list[Token]
    table: Vectors


def vocabulary(space: WordSpace, lexicon: Lexicon, colours: Mapping[str, Vectors]) -> Vocabulary:
    """Choose the tokens and say what each stands for."""
    words = _chosen(space, lexicon, colours)
    singulars = {word: _singular(space, word, words) for word in words}
    own = [word for word in words if singulars[word] == word and _weight(space, word, colours) > 0]
    rows = {word: i for i, word in enumerate(own, 1)}
    garments = _garments(space, lexicon, words, colours)
    spoken = [_spoken(space, word, garments.get(word)) for word in own]
    table = np.vstack([np.zeros((1, WORDS), np.float32), space.vectors(spoken)])
    tokens: dict[str, Token] = {}
    for word in words:
        token = Token(SPACE + word.replace(" ", SPACE), _cost(word))
        token.row = rows.get(singulars[word], 0)
        token.weight = _weight(space, word, colours) if token.row else 0.0
        token.garment = garments.get(word)
        if word in colours:
            token.colour = colours[word]
            token.colour_weight = 1.0 if is_pure(word) else AMBIGUOUS
        tokens[token.text] = token
    _add_joined(tokens)
    _add_slips(tokens, space, [*lexicon.known, *lexicon.held_out, *colours, *space.teacher.names])
    _add_inner(tokens, space, lexicon)
    table = _add_pieces(tokens, table)
    _add_letters(tokens)
    return Vocabulary(list(tokens.values()), table)


def _chosen(space: WordSpace, lexicon: Lexicon, colours: Mapping[str, Vectors]) -> list[str]:
    """Return the words and phrases to know, without doubles, in a fixed order."""
    named = [*space.teacher.names, *(n for names in space.teacher.synonyms for n in names)]
    named += [name for names in space.names for name in names]
    named += [*lexicon.known, *lexicon.held_out, *lexicon.none, *colours, *sorted(SILENT | FAINT)]
    phrases = [_plain(name) for name in named]
    single = [word for phrase in phrases for word in phrase.split()]
    frequent = [word for i, word in enumerate(space.glove.words) if _wanted(space, word, i)]
    pairs = [_plain(lemma) for lemma in _known_pairs(space)]
    every = dict.fromkeys([*phrases, *single, *frequent, *pairs])
    return [phrase for phrase in every if phrase and len(phrase.split()) <= 4]


def _wanted(space: WordSpace, word: str, rank: int) -> bool:
    if not re.fullmatch(r"[a-z]{2,}", word) or rank > 60_000:
        return False
    senses = space.wordnet.senses(word)
    visible = any(
        share > 0.3 and space.wordnet.synsets[offset].file in VISIBLE for offset, share in senses
    )
    return rank < 8_000 or visible or (rank < 20_000 and bool(senses))


def _known_pairs(space: WordSpace) -> Iterator[str]:
    for synset in space.wordnet.synsets.values():
        if synset.file in VISIBLE and synset.file != 18:
            for lemma in synset.lemmas:
                words = lemma.split("_")
                ranks = [space.rank(word) for word in words]
                if len(words) == 2 and all(r is not None and r < 8_000 for r in ranks):
                    yield lemma


def _singular(space: WordSpace, word: str, words: Iterable[str]) -> str:
    """Return the singular under which WordNet knows a plural, if that is a word of ours too."""
    lemma = space.wordnet.lemma(word) if " " not in word else None
    return lemma if lemma is not None and lemma != word and lemma in words else word


def _weight(space: WordSpace, word: str, colours: Mapping[str, Vectors]) -> float:
    if word in SILENT or (word in colours and is_pure(word)):
        return 0.0
    if word in FAINT:
        return FAINT_WEIGHT
    senses = space.senses(word)
    seen = sum(s for offset, s in senses if space.wordnet.synsets[offset].file in VISIBLE)
    return 0.3 + 0.7 * seen if senses else 0.4


def _garments(
    space: WordSpace, lexicon: Lexicon, words: list[str], colours: Mapping[str, Vectors]
) -> dict[str, Vectors]:
    """Return the shares of the ten classes of every word and phrase that names a garment."""
    taught = taught_words(space, lexicon, all_known=True)
    known = {**taught, **lexicon.known, **lexicon.held_out}
    for word in words:
        singular = space.wordnet.lemma(word)
        near = known.get(word.removesuffix("s")) if len(word) > 4 else None
        near = near if near is not None else known.get(singular or "")
        if near is not None and " " not in word and word not in lexicon.none:
            known.setdefault(word, near)
    named = {_plain(name) for name in space.teacher.names}
    others = lexicon.none | named | colours.keys()
    rest = [w for w in words if w not in known and w not in others and _may_be_worn(space, w)]
    shares = GarmentClassifier(space, taught, lexicon.none).shares(rest)
    guessed = zip(rest, shares, strict=True)
    return {w: s[:10] for w, s in guessed if s[10] < 1 - SURE} | known


def _spoken(space: WordSpace, word: str, garment: Vectors | None) -> str:
    """Return the word whose vector a word has: its own, or the name of its class.

    The latter for garments that word vectors do not know well: "leather jacket" is a fish too.
    """
    if garment is None or (" " not in word and space.rank(word) is not None):
        return word
    return CLASS_WORDS[int(garment.argmax())]


def _may_be_worn(space: WordSpace, word: str) -> bool:
    """Return whether a word is frequent enough to be judged, and mostly names a thing made."""
    rank = space.rank(word)
    senses = space.wordnet.senses(word)
    made = sum(share for offset, share in senses if space.wordnet.synsets[offset].file == ARTIFACT)
    return rank is not None and rank < 45_000 and (made > 0.6 or not senses)


def _cost(word: str) -> float:
    count = len(word.split())
    return WORD_COST * count - (PHRASE_GAIN if count > 1 else 0)


def _plain(name: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", name.lower().replace("'s", "s")))


def _add_joined(tokens: dict[str, Token]) -> None:
    """Phrases written as one word: "tshirt", "flipflops", "lightblue"."""
    for token in list(tokens.values()):
        joined = SPACE + token.text.replace(SPACE, "")
        if joined not in tokens:
            tokens[joined] = _alias(token, joined, SLIP_COST)


def _add_slips(tokens: dict[str, Token], space: WordSpace, words: Iterable[str]) -> None:
    """Everyday slips of the pen: a letter left out, doubled, or swapped with its neighbour."""
    for word in dict.fromkeys(_plain(word) for word in words):
        token = tokens.get(SPACE + word)
        if token is None or len(word) < SHORTEST_SLIP:
            continue
        for slip in _slips(word):
            rank = space.rank(slip)
            if SPACE + slip not in tokens and (rank is None or rank > 60_000):
                tokens[SPACE + slip] = _alias(token, SPACE + slip, SLIP_COST)


def _slips(word: str) -> list[str]:
    if " " in word:
        return []
    left_out = [word[:i] + word[i + 1 :] for i in range(1, len(word)) if len(word) > 5]
    swapped = [word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(1, len(word) - 1)]
    doubled = [word[: i + 1] + word[i:] for i in range(1, len(word))]
    return left_out + swapped + doubled


def _add_inner(tokens: dict[str, Token], space: WordSpace, lexicon: Lexicon) -> None:
    """Words that end compounds: the "shirt" of "overshirt"."""
    for word in [*lexicon.known, *lexicon.held_out, *space.teacher.names]:
        token = tokens.get(SPACE + word)
        if token is not None and word.isalpha() and len(word) > 3 and word not in tokens:
            tokens[word] = _alias(token, word, INNER_COST)
            tokens[word].inner = True


def _add_pieces(tokens: dict[str, Token], table: Vectors) -> Vectors:
    """Add beginnings, middles and ends that mean much the same wherever they stand."""
    places: dict[str, set[int]] = defaultdict(set)
    for token in tokens.values():
        word = token.text
        if token.row and token.weight > 0.5 and token.cost == WORD_COST:
            for size in PIECE_SIZES:
                for start in range(len(word) - size + 1):
                    places[word[start : start + size]].add(token.row)
    means = []
    for piece, rows in sorted(places.items()):
        if piece in tokens or len(rows) < FEWEST:
            continue
        mean = table[sorted(rows)].mean(axis=0)
        agreement = float(np.linalg.norm(mean))
        if agreement > 0.5:
            row = len(table) + len(means)
            cost = PIECE_COST + 0.5 * (6 - len(piece))
            tokens[piece] = Token(piece, cost, row, 0.4 * agreement, inner=piece[0] != SPACE)
            means.append(mean / agreement)
    return np.vstack([table, *(mean[None] for mean in means)])


def _add_letters(tokens: dict[str, Token]) -> None:
    for letter in "abcdefghijklmnopqrstuvwxyz0123456789":
        tokens.setdefault(SPACE + letter, Token(SPACE + letter, LETTER_COST))
        tokens.setdefault(letter, Token(letter, LETTER_COST, inner=True))
    tokens.setdefault(SPACE, Token(SPACE, LETTER_COST))


def _alias(token: Token, text: str, cost: float) -> Token:
    return Token(
        text, cost, token.row, token.weight, token.garment, token.colour, token.colour_weight
    )
