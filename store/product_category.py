"""Which of our garment categories a merchant's product belongs to."""

from __future__ import annotations

import re
from typing import Final

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

# https://www.google.com/basepages/producttype/taxonomy-with-ids.en-US.txt
_TAXONOMY: Final = {
    "212": "upper body",  # Shirts & Tops
    "203": "upper body",  # Outerwear
    "5598": "upper body",  # Coats & Jackets
    "1831": "upper body",  # Vests
    "204": "lower body",  # Pants
    "207": "lower body",  # Shorts
    "1581": "lower body",  # Skirts
    "5344": "lower body",  # Skorts
    "2271": "whole body",  # Dresses
    "5182": "whole body",  # One-Pieces
    "5250": "whole body",  # Jumpsuits & Rompers
    "5183": "whole body",  # Overalls
    "1594": "whole body",  # Suits
    "187": "footwear",  # Shoes
    "173": "headwear",  # Hats
    "3032": "bag",  # Handbags
    "6551": "bag",  # Handbags, Wallets & Cases
    "100": "bag",  # Backpacks
    "176": "tie",  # Neckties
    "177": "scarf",  # Scarves & Shawls
}

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


def category_of(product_type: str, google_category: str, title: str) -> str | None:
    """Return the category of a product, or None if nothing names one.

    The first part of `product_type` ("upper body > sweater") decides where it is one of ours,
    then Google's taxonomy number, then the last telling word of each text ("shirt dress" is a
    dress), the most telling text first.
    """
    own = product_type.partition(">")[0].strip().lower()
    if own in CATEGORIES:
        return own
    numbered = _TAXONOMY.get(google_category.partition("-")[0].strip())
    if numbered:
        return numbered
    worded = (_from_words(text) for text in (product_type, google_category, title))
    return next((category for category in worded if category), None)


def _from_words(text: str) -> str | None:
    for word in reversed(re.findall(r"[a-z]+", text.lower().replace("t-shirt", "tshirt"))):
        for form in (word, word.removesuffix("s"), word.removesuffix("es")):
            if form in _CATEGORY_OF:
                return _CATEGORY_OF[form]
        if word == "scarves":
            return "scarf"
    return None
