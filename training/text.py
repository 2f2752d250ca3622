"""Make the text tower of the embedded dual encoder: `python -m training text SOURCES OUT`.

Nothing is drawn by chance and nothing is trained by steps: the same sources give the same files.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers

from training.text_colours import colours
from training.text_garments import lexicon
from training.text_graph import text_graph
from training.text_vocabulary import SPACE, Vocabulary, vocabulary
from training.words import WordSpace
from training.words_sources import colour_names

CONTEXT: Final = 32
"""Tokens of a text that are read; id 0 fills short texts, id 1 is what is not known."""

NAME: Final = "trendflix_eyes"


def tokenizer(vocabulary: Vocabulary) -> Tokenizer:
    """Return the tokenizer: lower case, no accents, no punctuation, cheapest spelling."""
    pieces = [("<pad>", 0.0), ("<unk>", -30.0)]
    pieces += [(token.text, -token.cost) for token in vocabulary.tokens]
    made = Tokenizer(models.Unigram(pieces, unk_id=1, byte_fallback=False))
    made.normalizer = normalizers.Sequence(
        [
            normalizers.NFKD(),
            normalizers.StripAccents(),
            normalizers.Lowercase(),
            normalizers.Replace(Regex(r"['\u2019]s\b"), "s"),
            normalizers.Replace(Regex(r"[^\p{L}\p{N}]+"), " "),
            normalizers.Strip(),
        ]
    )
    made.pre_tokenizer = pre_tokenizers.Metaspace(
        replacement=SPACE, prepend_scheme="always", split=False
    )
    return made


def main(arguments: Sequence[str]) -> None:
    """Write the text tower and its tokenizer into the folder OUT."""
    parser = argparse.ArgumentParser(prog="python -m training text", description=main.__doc__)
    parser.add_argument("sources", type=Path, help="the files that TEXT.md lists")
    parser.add_argument("out", type=Path, help="the folder for the two files")
    options = parser.parse_args(arguments)
    words = vocabulary(
        WordSpace(options.sources), lexicon(), colours(colour_names(options.sources))
    )
    write(words, options.out)


def write(words: Vocabulary, out: Path) -> None:
    """Write both files of the tower into the folder `out`."""
    tokenizer(words).save(str(out / f"{NAME}_tokenizer.json"), pretty=False)
    model = text_graph(words, CONTEXT)
    (out / f"{NAME}_text.onnx").write_bytes(model.SerializeToString())


if __name__ == "__main__":
    main(sys.argv[1:])
