"""Words to token ids, exactly as the model was trained to read them."""

from __future__ import annotations

import html
import string
from collections.abc import Callable, Mapping, Sequence

import ftfy
import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer as Vocabulary

from vision.card import ModelCard
from vision.errors import ModelDamagedError, ModelMissingError

LONGEST_TEXT = 20_000
"""Characters read of a text: no tower looks at more than a few hundred tokens."""

_NO_PUNCTUATION = str.maketrans("", "", string.punctuation)


class Tokenizer:
    """The tokenizer of one encoder card: its file, its cleaning, its length."""

    def __init__(self, card: ModelCard) -> None:
        """Load the card's tokenizer file from verified bytes.

        Raises ModelMissingError where the card knows no words, ModelDamagedError.
        """
        if card.text is None:
            raise ModelMissingError(f"The model {card.name} knows pictures only, no words.")
        self._input = card.text
        self._clean = CLEANINGS[card.text.cleaning]
        content = card.read("tokenizer")
        try:
            self._vocabulary = Vocabulary.from_buffer(content)
        except Exception as error:  # the library raises bare Exception
            raise ModelDamagedError(f"The tokenizer of {card.name} cannot be loaded.") from error
        self._vocabulary.no_padding()
        self._vocabulary.no_truncation()

    def ids(self, texts: Sequence[str]) -> npt.NDArray[np.int64]:
        """Return int64 (n, context) token ids, cut and padded as the card says."""
        cleaned = [self._clean(text[:LONGEST_TEXT]) for text in texts]
        rows = np.full((len(cleaned), self._input.context), self._input.pad_id, np.int64)
        for row, encoding in zip(rows, self._vocabulary.encode_batch(cleaned), strict=True):
            ids = encoding.ids[: len(row)]
            row[: len(ids)] = ids
            if self._input.end_id is not None and len(encoding.ids) > len(row):
                row[-1] = self._input.end_id
        return rows


def clip_text(text: str) -> str:
    """Clean as CLIP does: mend encoding slips, undo HTML entities twice, one space, lower case."""
    return " ".join(_mended(text).split()).lower()


def canonical_text(text: str) -> str:
    """Clean as SigLIP does: mended, underscores to spaces, no ASCII punctuation, lower case."""
    bare = _mended(text).replace("_", " ").translate(_NO_PUNCTUATION)
    return " ".join(bare.lower().split())


def _mended(text: str) -> str:
    return html.unescape(html.unescape(ftfy.fix_text(text))).strip()


def _unchanged(text: str) -> str:
    return text


CLEANINGS: Mapping[str, Callable[[str], str]] = {
    "clip": clip_text,
    "canonical": canonical_text,
    "plain": _unchanged,
}
