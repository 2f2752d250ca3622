"""Which of our garment categories a merchant's product belongs to."""

from __future__ import annotations

import re
from typing import Final

from store.taxonomy import NONE_OF_OURS, google_category

CATEGORIES: Final = (
    "upper body",
    "lower body",
    "whole body",
    "footwear",
    "headwear",
    "bag",
    "tie",
    "scarf",
)
"""The names of `vision.types.Category`; a test keeps the two alike."""

_WORDS: Final = {
    "upper body": "shirt tshirt tee top blouse sweater sweatshirt hoodie pullover jumper cardigan "
    "jacket coat blazer vest polo parka tunic outerwear longsleeve outwear poncho cape",
    "lower body": "pants trousers jeans skirt shorts leggings chinos culottes joggers skort",
    "whole body": "dress gown jumpsuit romper overalls dungarees playsuit suit tracksuit",
    "footwear": "shoe sneaker boot sandal loafer heel trainer slipper pump footwear flat clog",
    "headwear": "hat cap beanie beret fedora headwear helmet bonnet",
    "bag": "bag handbag backpack purse tote clutch satchel rucksack suitcase",
    "tie": "tie necktie bowtie",
    "scarf": "scarf shawl foulard pashmina",
}
_CATEGORY_OF: Final = {
    word: category for category, words in _WORDS.items() for word in words.split()
}


_NOT_WORN: Final = frozenset(
    (
        *("polish", "cleaner", "cleaning", "spray", "brush", "care", "laces", "insoles", "rack"),
        *("hanger", "hangers", "stand", "organizer", "storage", "pin", "pins", "clip", "clips"),
        *("charm", "keyring", "toy", "doll", "poster", "sticker", "phone", "case", "sock", "socks"),
        *("underwear", "bra", "glove", "gloves"),
    )
)
"""A title with one of these may speak of a garment without being one: the picture decides."""


def category_of(product_type: str, google_category_text: str, title: str) -> str | None:
    """Return the category of a product, "" if nothing names one, None if it is none of ours.

    The first part of `product_type` ("upper body > sweater") decides where it is one of ours,
    then Google's category, then the last telling word of each text ("shirt dress" is a dress),
    the most telling text first.
    """
    own = product_type.partition(">")[0].strip().lower()
    if own in CATEGORIES:
        return own
    known = google_category(google_category_text)
    if known:
        return None if known == NONE_OF_OURS else known
    worded = (_from_words(text) for text in (product_type, google_category_text, title))
    return next((category for category in worded if category), "")


def _from_words(text: str) -> str:
    words = re.findall(r"[a-z]+", text.lower().replace("t-shirt", "tshirt"))
    if not _NOT_WORN.isdisjoint(words):
        return ""
    for word in reversed(words):
        for form in (word, word.removesuffix("s"), word.removesuffix("es")):
            if form in _CATEGORY_OF:
                return _CATEGORY_OF[form]
        if word == "scarves":
            return "scarf"
    return ""
