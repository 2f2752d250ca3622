"""What the text tower knows, in figures: `python -m training text-measure MODELS [SOURCES]`.

Needs the two files only; with SOURCES (see TEXT.md) also says how well the garment classifier
does on wordings it never saw.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
import onnxruntime
from tokenizers import Tokenizer

from training.space import GARMENTS, PARTS
from training.text_garments import GarmentClassifier, lexicon, taught_words
from training.words import WordSpace

Vectors = npt.NDArray[np.float32]

CONTEXT: Final = 32
NO_GARMENTS: Final = (
    *("cat", "dog", "rocket", "bus", "guitar", "coffee", "page", "coin", "camera", "horse"),
    *("flower", "tree", "moon", "clock", "building", "short film", "address", "capital", "boat"),
    *("tank", "house", "bird", "fish", "scarf", "belt", "glasses", "handbag", "ring", "river"),
)
COLOURS: Final = {
    "red": (220, 20, 30),
    "green": (30, 150, 50),
    "blue": (30, 60, 210),
    "black": (15, 15, 15),
    "white": (240, 240, 240),
    "navy": (10, 15, 80),
    "beige": (225, 205, 170),
    "burgundy": (105, 15, 40),
    "teal": (10, 125, 125),
    "yellow": (240, 215, 40),
    "pink": (245, 150, 185),
    "purple": (115, 30, 145),
    "brown": (100, 60, 30),
    "grey": (128, 128, 128),
    "orange": (245, 130, 20),
}
"""Colour words with a typical colour, RGB 0..255; neighbours such as navy and blue are apart."""


class TextTower:
    """The two files of the tower in the folder `models`."""

    def __init__(self, models: Path) -> None:
        """Load both on one thread."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        path = models / "trendflix_eyes_text.onnx"
        self._session = onnxruntime.InferenceSession(path, options)
        self._words = Tokenizer.from_file(str(models / "trendflix_eyes_tokenizer.json"))

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return float32 (n, DIMENSION), rows of length 1, or 0 where no word is known."""
        ids = np.zeros((len(texts), CONTEXT), np.int64)
        for row, text in zip(ids, texts, strict=True):
            known = self._words.encode(text).ids[:CONTEXT]
            row[: len(known)] = known
        return np.asarray(self._session.run(None, {"input_ids": ids})[0], np.float32)


def garment_accuracy(tower: TextTower) -> dict[str, float]:
    """Return how often wordings of the lexicon mean their class, and other words none."""
    words = lexicon()
    wordings = {**words.known, **words.held_out}
    rows = tower.encode(list(wordings))[:, PARTS["garment"]]
    right = rows.argmax(axis=1) == np.stack(list(wordings.values())).argmax(axis=1)
    silent = ~tower.encode(NO_GARMENTS)[:, PARTS["garment"]].any(axis=1)
    return {
        "wordings": float(np.mean(right & rows.any(axis=1))),
        "no garments": float(silent.mean()),
    }


def colour_accuracy(tower: TextTower) -> float:
    """Return how often a flat patch of a colour is nearest to its own word."""
    from training.space import colour_shares

    words = tower.encode([f"{name} dress" for name in COLOURS])[:, PARTS["colour"]]
    patches = np.sqrt(colour_shares(np.array(list(COLOURS.values())) / 255))
    return float(np.mean((patches @ words.T).argmax(axis=1) == np.arange(len(COLOURS))))


def unseen_accuracy(space: WordSpace) -> tuple[float, float]:
    """Return on single held-out wordings: right class, and right class and taken for a garment."""
    words = lexicon()
    taught = taught_words(space, words, all_known=False)
    unseen = {word: shares for word, shares in words.held_out.items() if " " not in word}
    shares = GarmentClassifier(space, taught, words.none).shares(list(unseen))
    right = shares[:, :10].argmax(axis=1) == np.stack(list(unseen.values())).argmax(axis=1)
    return float(right.mean()), float(np.mean(right & (shares[:, 10] < 1 / 2)))


def milliseconds(tower: TextTower) -> float:
    """Return the median time of one short text."""
    times = []
    for _ in range(30):
        start = time.perf_counter()
        tower.encode(["a photo of a red dress"])
        times.append(time.perf_counter() - start)
    return float(np.median(times) * 1000)


def main(arguments: Sequence[str]) -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(prog="python -m training.text_measure", description=__doc__)
    parser.add_argument("models", type=Path)
    parser.add_argument("sources", type=Path, nargs="?")
    options = parser.parse_args(arguments)
    tower = TextTower(options.models)
    lines = [f"{name}: {value:.3f}" for name, value in garment_accuracy(tower).items()]
    lines.append(f"classes right: {sum_right(tower)} of {len(GARMENTS)}")
    lines.append(f"colour words: {colour_accuracy(tower):.3f}")
    if options.sources:
        right, found = unseen_accuracy(WordSpace(options.sources))
        lines.append(f"unseen wordings: class {right:.3f}, class and garment {found:.3f}")
    lines.append(f"milliseconds: {milliseconds(tower):.2f}")
    sys.stdout.write("\n".join(lines) + "\n")


def sum_right(tower: TextTower) -> int:
    """Return how many class names mean their class."""
    rows = tower.encode(GARMENTS)[:, PARTS["garment"]]
    return int(np.sum(rows.argmax(axis=1) == np.arange(len(GARMENTS))))


if __name__ == "__main__":
    main(sys.argv[1:])
