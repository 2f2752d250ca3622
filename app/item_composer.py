"""What was asked of the catalogue for the last frame, and how it is asked again with words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.judged_products import heard
from app.lookup_messages import ComposedAnswer
from app.title_words import joined
from vision.composition import change_between, composed, imagined
from vision.errors import UnknownWordsError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.lookup_messages import ComposeRequest, FoundItem, LookupAnswer
    from store.search import Near, ProductIndex
    from store.types import Match
    from vision.attributes import Prompts
    from vision.card import ModelCard
    from vision.text_encoder import TextEncoder
    from vision.types import Category, Embedding, Region

_THINGS: Final[Mapping[Category, str]] = {
    "footwear": "shoes",
    "headwear": "a hat",
    "bag": "a bag",
    "tie": "a tie",
    "scarf": "a scarf",
}
CANDIDATES: Final = 100
"""Products that are ordered anew by what was said of some."""
_LEAD_IN = re.compile(r"^\s*(this\b[\s,]*)?(but\b)?[\s,]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True, eq=False)
class Query:
    """What was asked for one item: an embedding (dim,), in its region's category first."""

    embedding: Embedding
    region: Region

    @property
    def category(self) -> Category:
        """Where it is searched first."""
        return self.region.category


class ItemComposer:
    """Keeps the queries of the last frame, in memory only, and adds words to them."""

    def __init__(self, card: ModelCard, index: ProductIndex) -> None:
        """Nothing is loaded before the first words."""
        self._card, self._index = card, index
        self._words: TextEncoder | None = None
        self._prompts: Prompts | None = None
        self._ticket = -1
        self._queries: dict[int, Query] = {}
        self._seen: dict[str, Embedding] = {}

    @property
    def reads_words(self) -> bool:
        """Whether the encoder has a text side."""
        return self._card.text is not None

    @property
    def loaded(self) -> bool:
        """Whether words can be read at once."""
        return self._words is not None

    def load(self) -> TextEncoder:
        """Load the text side: at the first words, for the first pause must not wait for it.

        Raises ModelMissingError where the encoder knows no words, ModelDamagedError.
        """
        from vision.text_encoder import TextEncoder

        # A few words are read sooner on the CPU than they reach a GPU.
        self._words = TextEncoder(self._card, prefer_gpu=False)
        return self._words

    def begin(self, ticket: int) -> dict[int, Query]:
        """Forget the last frame; return where the queries of this one are kept, by item key."""
        self._ticket, self._queries, self._seen = ticket, {}, {}
        return self._queries

    def queries(self, ticket: int) -> dict[int, Query]:
        """Return where the queries of a ticket are kept; nothing of a former one."""
        return self._queries if ticket == self._ticket else {}

    def compose(self, request: ComposeRequest) -> ComposedAnswer | None:
        """Return the products for an item, words and verdicts; None where the item is forgotten.

        Raises UnknownWordsError for words that neither the encoder nor any title or brand knows,
        ModelMissingError where the encoder knows none, VisionError, StoreError.
        """
        if request.ticket != self._ticket or request.key not in self._queries:
            return None
        query = self._queries[request.key]
        if not request.said:
            return ComposedAnswer(request, self._found(query, request))
        found = self._found(query, replace(request, top=CANDIDATES))
        if not self._seen.keys() >= {product for product, _ in request.said}:
            self._remember(self._index.near(query.embedding, query.category, CANDIDATES))
        return ComposedAnswer(request, heard(found, self._seen, request.said)[: request.top])

    def described(self, answer: LookupAnswer) -> LookupAnswer:
        """Return the last frame's answer with items that say in words what they show.

        Raises ModelMissingError where the encoder knows no words, VisionError.
        """
        return replace(answer, items=tuple(map(self._described, answer.items)))

    def _described(self, item: FoundItem) -> FoundItem:
        from vision.attributes import attributes_of, encode_prompts

        if item.key not in self._queries:
            return item
        if self._prompts is None:
            self._prompts = encode_prompts(self._encoder())
        query = self._queries[item.key]
        told = attributes_of(query.embedding, self._prompts, item.category)
        return replace(item, attributes=told)

    def _found(self, query: Query, request: ComposeRequest) -> tuple[Match, ...]:
        if request.weight == 0.0 or not (words := spoken(request.words)):
            return self._remember(
                self._index.near(
                    query.embedding, query.category, request.top, wanted=request.wanted
                )
            )
        titled = self._remember(
            self._index.worded_near(
                words, query.category, request.top, like=query.embedding, wanted=request.wanted
            )
        )
        try:
            looking = self._looking(query, words, request)
        except UnknownWordsError:  # a brand's name, perhaps
            if not titled:
                raise
            looking = ()
        return joined(looking, titled, words, request.top)

    def _looking(self, query: Query, words: str, request: ComposeRequest) -> tuple[Match, ...]:
        """Return what looks like the item with the words, best first."""
        gallery = self._index.sample(query.category)
        if not len(gallery):
            return ()
        change = self._change(words, query.category)
        return self._remember(
            self._index.near(
                composed(query.embedding, change, gallery, request.weight),
                query.category,
                request.top,
                judged_by=imagined(query.embedding, change, gallery),
                wanted=request.wanted,
            )
        )

    def _remember(self, near: Near) -> tuple[Match, ...]:
        """Keep what products look like, so that what is said of them counts wherever they went."""
        products = (match.product.id for match in near.matches)
        self._seen.update(zip(products, near.vectors, strict=True))
        return near.matches

    def _change(self, words: str, category: Category) -> Embedding:
        change = change_between(*self._encoder().encode(phrases(words, category)))
        if change is None:
            raise UnknownWordsError(
                f'The encoder {self._card.name} does not know "{words[:80]}", and no title has it.'
            )
        return change

    def _encoder(self) -> TextEncoder:
        return self._words or self.load()


def phrases(words: str, category: Category) -> tuple[str, str]:
    """Return what is said of a thing of this category without the words, and with them."""
    plain = f"a photo of {_THINGS.get(category, 'clothes')}"
    return plain, f"{plain}, {words}"


def spoken(words: str) -> str:
    """Return the words without the lead-in: "this, but red" says "red"."""
    return _LEAD_IN.sub("", words).strip()
