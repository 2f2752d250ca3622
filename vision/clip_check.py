"""Is an exported CLIP the published one? The product's own encoders against the reference."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vision.card import ModelCard
from vision.clip_reference import ClipReference, Ids
from vision.encoder import Encoder
from vision.given_picture import GivenPicture
from vision.text_encoder import TextEncoder
from vision.types import Embedding, Image

SAME = 0.9999
"""The lowest cosine at which two vectors count as the same."""
_SHAPES = (
    *((224, 224), (480, 640), (640, 480), (720, 1280), (1080, 1920), (300, 100), (64, 160)),
    *(
        (160, 64),
        (225, 224),
        (223, 224),
        (7, 5),
        (1, 1),
        (1, 300),
        (300, 1),
        (40, 1200),
        (1200, 40),
    ),
)
_GARMENTS = ("dress", "hat", "shirt", "coat", "shoes", "skirt", "trousers", "bag", "scarf", "tie")
_COLOURS = ("red", "green", "dark blue", "white", "patterned")
_ODD_TEXTS = (
    "",
    " ",
    "!?",
    "it's they're I'LL don't",
    "UPPER lower MiXeD",
    "a_b-c/d (e) [f] {g}",
    "\N{DRESS} \N{HIGH-HEELED SHOE}\N{HEAVY BLACK HEART}\N{VARIATION SELECTOR-16}",
    "\N{HEBREW LETTER SHIN}\N{HEBREW LETTER LAMED} \N{ARABIC LETTER MEEM}\N{ARABIC LETTER REH}",
    "\N{HIRAGANA LETTER KI}\N{CJK UNIFIED IDEOGRAPH-7269}",
    "caf\N{LATIN SMALL LETTER E WITH ACUTE} na\N{LATIN SMALL LETTER I WITH DIAERESIS}ve",
    "&lt;b&gt;bold&amp;amp;&lt;/b&gt; &quot;x&quot;",
    "schÃ¶n",
    "1234567890 3.14 size 42",
    "tab\tline\nbreak\u00a0space\u200b",
)


@dataclass(frozen=True, slots=True)
class Agreement:
    """The lowest cosine between our vectors and the reference's, over all pictures and texts."""

    pictures: float
    texts: float

    @property
    def same(self) -> bool:
        """Both sides are the published model's."""
        return min(self.pictures, self.texts) >= SAME


@dataclass(frozen=True, slots=True, eq=False)
class Expected:
    """What the reference answers to the 32 pictures and 64 texts of an export's check."""

    pictures: Embedding
    texts: Embedding


def expected(reference: ClipReference, card: ModelCard, ids: Ids) -> Expected:
    """Ask the reference. ids: of `texts()`, by its own tokenizer."""
    rows = reference.encode_pictures(pictures(), card.preprocessing)
    return Expected(rows, reference.encode_ids(ids))


def agreement(card: ModelCard, wanted: Expected) -> Agreement:
    """Encode the same pictures and texts as the product does, and compare."""
    encoder = Encoder(card, prefer_gpu=False)
    seen = encoder.encode([GivenPicture(picture) for picture in pictures()])
    read = TextEncoder(card, prefer_gpu=False).encode(texts())
    return Agreement(_lowest(seen, wanted.pictures), _lowest(read, wanted.texts))


def pictures() -> list[Image]:
    """Return 32 uint8 HxWx3 pictures, always the same: 16 odd shapes, as noise and as blocks."""
    random = np.random.default_rng(32)
    noise = [random.integers(0, 256, (*shape, 3), np.uint8) for shape in _SHAPES]
    return [*noise, *(_blocks(*shape, random) for shape in _SHAPES)]


def texts() -> list[str]:
    """Return 64 texts: clothes, and what people paste."""
    clothes = [f"a photo of a {colour} {what}" for colour in _COLOURS for what in _GARMENTS]
    return [*clothes[: 64 - len(_ODD_TEXTS) - 1], "very long " * 250, *_ODD_TEXTS]


def _blocks(height: int, width: int, random: np.random.Generator) -> Image:
    """Return a picture of flat colours with hard edges, as garments are."""
    colours = random.integers(0, 256, (8, 8, 3), np.uint8)
    rows, columns = np.arange(height) * 8 // height, np.arange(width) * 8 // width
    return np.asarray(colours[rows[:, None], columns[None, :]], np.uint8)


def _lowest(ours: Embedding, theirs: Embedding) -> float:
    return float((ours * theirs).sum(axis=1).min())
