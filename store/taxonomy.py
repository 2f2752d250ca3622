"""Google's product categories: which of them are garments of ours, and which surely are not."""

from __future__ import annotations

from typing import Final

NONE_OF_OURS: Final = "none of ours"
"""What is answered for a category that holds nothing we search for."""

# https://www.google.com/basepages/producttype/taxonomy-with-ids.en-US.txt
_NODES: Final = {
    "upper body": """
        212 Shirts & Tops
        203 Outerwear
        5598 Coats & Jackets
        1831 Vests
        3455 Bicycle Jerseys
        5461 Hunting & Fishing Vests
        6006 Motorcycle Jackets
        5410 Baby & Toddler Tops
        5425 Baby & Toddler Outerwear
        5673 Kimono Outerwear
        5678 Haori Jackets
        5677 Kimono Coats
        2396 Chef's Jackets
        2292 White Coats
    """,
    "lower body": """
        204 Pants
        207 Shorts
        1581 Skirts
        6229 Knee-Length Skirts
        6228 Long Skirts
        2331 Mini Skirts
        5344 Skorts
        3951 American Football Pants
        3188 Bicycle Shorts & Briefs
        3729 Bicycle Tights
        5378 Boxing Shorts
        5552 Hunting & Tactical Pants
        5379 Martial Arts Shorts
        7003 Motorcycle Pants
        5408 Baby & Toddler Bottoms
        5506 Chaps
        5514 Rain Pants
        5674 Hakama Trousers
        7281 Traditional Leather Pants
        7236 Chef's Pants
    """,
    "whole body": """
        2271 Dresses
        5182 One-Pieces
        5250 Jumpsuits & Rompers
        5490 Leotards & Unitards
        7132 Overalls
        1594 Suits
        5183 Pant Suits
        1516 Skirt Suits
        1580 Tuxedos
        6087 Bicycle Skinsuits
        5462 Ghillie Suits
        5463 Motorcycle Suits
        5424 Baby & Toddler Dresses
        5411 Baby One-Pieces
        3066 Rain Suits
        2302 Robes
        5513 Nightgowns
        6031 Dirndls
        5343 Kimonos
        5684 Bridal Kimonos
        5683 Casual Kimonos
        5682 Furisode Kimonos
        5681 Iromuji Kimonos
        5680 Komon Kimonos
        5679 Tomesode & Houmongi Kimonos
        8149 Baptism & Communion Dresses
        8248 Saris & Lehengas
        5676 Yukata
        5878 Flight Suits
        5441 Wedding & Bridal Party Dresses
        5330 Bridal Party Dresses
        5329 Wedding Dresses
    """,
    "footwear": """
        187 Shoes
        5387 Costume Shoes
    """,
    "headwear": """
        173 Hats
        2020 Headwear
        5939 Turbans
        1922 Headdresses
        7054 Fascinators
        1786 Balaclavas
        5625 Baby & Toddler Hats
        5426 Costume Hats
        7237 Chef's Hats
    """,
    "bag": """
        3032 Handbags
        6551 Handbags, Wallets & Cases
        5181 Luggage & Bags
        100 Backpacks
        101 Briefcases
        103 Duffel Bags
        104 Fanny Packs
        106 Messenger Bags
        107 Suitcases
        549 Diaper Bags
        5608 Shopping Totes
    """,
    "tie": "176 Neckties",
    "scarf": """
        177 Scarves & Shawls
        543673 Scarves
        543674 Shawls
    """,
    NONE_OF_OURS: """
        213 Underwear & Socks
        214 Bras
        215 Hosiery
        209 Socks
        1772 Lingerie
        1578 Shapewear
        2562 Underwear
        2745 Undershirts
        169 Belts
        170 Gloves & Mittens
        171 Hair Accessories
        178 Sunglasses
        179 Suspenders
        180 Tie Clips
        193 Cufflinks
        3913 Belt Buckles
        6238 Earmuffs
        6552 Handbag & Wallet Accessories
        175 Keychains
        2668 Wallets & Money Clips
        6169 Business Card Cases
        6170 Badge & Pass Holders
        110 Luggage Accessories
        188 Jewelry
        191 Bracelets
        194 Earrings
        196 Necklaces
        200 Rings
        201 Watches
        1933 Shoe Accessories
        5567 Boot Liners
        7078 Gaiters
        5385 Shoe Covers
        1856 Shoelaces
        2427 Spurs
        1 Animals & Pet Supplies
        8 Arts & Entertainment
        141 Cameras & Optics
        222 Electronics
        267 Mobile Phones
        412 Food, Beverages & Tobacco
        436 Furniture
        469 Health & Beauty
        536 Home & Garden
        632 Hardware
        772 Mature
        783 Media
        888 Vehicles & Parts
        922 Office Supplies
        2092 Software
    """,
}


def _split_nodes() -> list[tuple[str, str, str]]:
    """Return (number, name, category) of every node."""
    lines = (
        (line.strip(), category) for category, text in _NODES.items() for line in text.splitlines()
    )
    return [(*line.split(" ", 1), category) for line, category in lines if line]  # type: ignore[misc]


_BY_NUMBER: Final = {number: category for number, _name, category in _split_nodes()}
_BY_NAME: Final = {name.lower(): category for _number, name, category in _split_nodes()}


def google_category(text: str) -> str:
    """Return our category of a Google category, NONE_OF_OURS, or "" where it could be either.

    text: its number, its path in English ("Apparel & Accessories > Shoes"), or both as Google
    lists them ("187 - Apparel & Accessories > Shoes"). Of a path, the deepest known part decides.
    """
    number, _, rest = text.partition(" - ")
    known = _BY_NUMBER.get(number.strip())
    if known:
        return known
    path = rest if number.strip().isdigit() else text
    parts = [part.strip().lower() for part in path.split(">")]
    return next((_BY_NAME[part] for part in reversed(parts) if part in _BY_NAME), "")
