"""A question for moments as numbers: what to look for, and what not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.library.minus_words import Wish, read_wish
from app.unknown_words import encode_known

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.library.eyes import Eyes
    from app.library.moment import MomentQuestion
    from vision.types import Embedding

_PLAIN: Final = "a person"
"""What words are added to where they change a picture: the commonest thing films show."""
_SHORT: Final = 3
_LEADING: Final = frozenset({"picture", "photo", "film", "scene", "with", "that", "this", "from"})
"""Words that say nothing to look for, which models leave out on purpose."""


@dataclass(frozen=True, slots=True, eq=False)
class MomentQuery:
    """words, picture: embeddings (dim,); None where there are none, or none the model knows.

    change: what the words change in a picture: they with a plain phrase before them, and that
    phrase. without: of minus-words the model knows. unknown: the words it does not know.
    """

    wish: Wish
    words: Embedding | None
    picture: Embedding | None
    change: tuple[Embedding, Embedding] | None
    without: tuple[Embedding, ...]
    unknown: tuple[str, ...]

    @property
    def shows(self) -> bool:
        """Whether there is anything to look for."""
        return self.words is not None or self.picture is not None


def read_question(question: MomentQuestion, eyes: Eyes) -> MomentQuery:
    """Return a question as numbers. Raises PictureError, VisionError."""
    wish = read_wish(question.words)
    words, *without = _known([wish.words, *wish.without], eyes) if _worded(wish) else (None,)
    picture = eyes.look_at(question.picture) if question.picture else None
    change = None
    if words is not None and picture is not None:
        plain, wished = eyes.read([_PLAIN, f"{_PLAIN}, {wish.words}"])
        change = plain, wished
    return MomentQuery(
        wish,
        words,
        picture,
        change,
        tuple(minus for minus in without if minus is not None),
        _unknown(wish, eyes),
    )


def _worded(wish: Wish) -> bool:
    return bool(wish.words or wish.without)


def _known(texts: Sequence[str], eyes: Eyes) -> list[Embedding | None]:
    """Return the embedding of each text that says something the model knows."""
    rows = encode_known(eyes.words, texts)
    return [row if row.any() else None for row in rows]


def _unknown(wish: Wish, eyes: Eyes) -> tuple[str, ...]:
    words = [
        word
        for text in (wish.words, *wish.without)
        for word in text.split()
        if len(word) > _SHORT and word.casefold() not in _LEADING
    ]
    return tuple(word for word, row in zip(words, _known(words, eyes), strict=True) if row is None)
