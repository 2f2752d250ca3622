"""The catalogue: what the cast wears, filled up with a grid of other products."""

import random
from collections.abc import Iterator

from cast import wardrobe
from garment import CATEGORIES, category
from product import Product

# How many products of each kind the shop carries.
COUNTS = {
    "t-shirt": 20,
    "sweater": 20,
    "hoodie": 14,
    "shirt": 18,
    "jacket": 14,
    "cardigan": 14,
    "tank top": 14,
    "trousers": 16,
    "jeans": 8,
    "shorts": 14,
    "skirt": 15,
    "pleated skirt": 13,
    "sundress": 16,
    "shift dress": 16,
    "coat": 16,
    "sneakers": 12,
    "boots": 10,
    "sandals": 8,
    "beanie": 12,
    "hat": 10,
    "cap": 10,
    "handbag": 11,
    "backpack": 10,
    "tote": 11,
    "tie": 14,
    "scarf": 14,
}
_PLAIN = ("jeans", "boots", "sandals", "hat", "trousers", "coat", "jacket")
_FITTING = {
    "jeans": ("solid",),
    "boots": ("solid",),
    "sandals": ("solid",),
    "hat": ("solid", "solid", "check"),
    "trousers": ("solid", "solid", "check", "columns"),
    "coat": ("solid", "solid", "check", "chevron", "block"),
    "jacket": ("solid", "solid", "check", "block", "columns"),
    "shirt": ("gingham", "columns", "check", "dots", "floral", "solid", "stripes"),
    "sweater": ("stripes", "argyle", "solid", "chevron", "block", "breton", "check"),
    "cardigan": ("solid", "argyle", "stripes", "block", "solid"),
    "hoodie": ("solid", "solid", "block", "stripes", "mosaic"),
    "sneakers": ("solid", "solid", "check", "mosaic", "dots"),
    "backpack": ("solid", "mosaic", "check", "floral"),
    "handbag": ("solid", "solid", "check", "mosaic"),
    "tie": ("stripes", "dots", "argyle", "check", "solid", "chevron", "floral"),
    "scarf": ("check", "stripes", "solid", "chevron", "gingham"),
    "beanie": ("solid", "stripes", "solid", "chevron"),
    "cap": ("solid", "solid", "dots", "check", "gingham"),
}
_ANY = (
    "stripes",
    "dots",
    "floral",
    "check",
    "chevron",
    "solid",
    "breton",
    "gingham",
    "mosaic",
    "columns",
    "block",
)
_GROUPS = (
    ("navy", "ochre", "cream"),
    ("brick", "cream", "navy"),
    ("forest", "rose", "cream"),
    ("cream", "coral", "teal"),
    ("teal", "cream", "ochre"),
    ("rose", "plum", "cream"),
    ("plum", "mint", "cream"),
    ("sky", "navy", "white"),
    ("charcoal", "coral", "cream"),
    ("sand", "forest", "brick"),
    ("mint", "forest", "coral"),
    ("coral", "navy", "cream"),
    ("lilac", "plum", "cream"),
    ("ochre", "brick", "cream"),
    ("white", "sky", "brick"),
    ("cream", "navy", "brick"),
    ("navy", "sky", "cream"),
    ("forest", "ochre", "cream"),
    ("cream", "plum", "ochre"),
    ("sky", "coral", "cream"),
    ("sand", "navy", "cream"),
    ("white", "charcoal", "coral"),
    ("teal", "coral", "cream"),
    ("rose", "brick", "cream"),
    ("lilac", "ochre", "cream"),
    ("charcoal", "mint", "white"),
)
_DENIMS = ("denim", "indigo", "charcoal", "stone", "sky", "white", "sand", "navy", "black")
_LEATHERS = (
    "cognac",
    "black",
    "brick",
    "navy",
    "sand",
    "forest",
    "plum",
    "charcoal",
    "ochre",
    "rose",
)


def catalogue() -> list[tuple[str, Product]]:
    """All products with their ids, grouped by kind; the same every time."""
    kinds = [kind for group in CATEGORIES.values() for kind in group]
    found: list[tuple[str, Product]] = []
    for kind in kinds:
        for number, item in enumerate(_shelf(kind), start=1):
            found.append((f"{kind.replace(' ', '-')}-{number:02d}", item))
    return found


def ids() -> dict[Product, str]:
    """The id of every product."""
    return {item: key for key, item in catalogue()}


def _shelf(kind: str) -> list[Product]:
    """The products of one kind: the worn ones among the others, in a stable shuffle."""
    worn = [item for item in wardrobe() if item.kind == kind]
    found = list(dict.fromkeys(worn))
    for item in _candidates(kind):
        if len(found) >= COUNTS[kind]:
            break
        if all(not _alike(item, other) for other in found):
            found.append(item)
    random.Random(kind).shuffle(found)
    return found


def _alike(a: Product, b: Product) -> bool:
    """No customer could tell them apart."""
    return a.pattern == b.pattern and a.colours[:2] == b.colours[:2]


def _candidates(kind: str) -> Iterator[Product]:
    dice = random.Random(f"shelf {kind}")
    groups = [dice.sample(_GROUPS, len(_GROUPS)) for _ in range(4)]
    patterns = _FITTING.get(kind, _ANY)
    for turn, group in enumerate(colours for row in groups for colours in row):
        yield _dyed(kind, patterns[turn % len(patterns)], group, turn)


def _dyed(kind: str, pattern: str, group: tuple[str, str, str], turn: int) -> Product:
    if kind == "jeans":
        return Product(
            kind, pattern, (_DENIMS[turn % len(_DENIMS)],), "sky" if turn % 3 else "cream"
        )
    if kind in ("boots", "sandals"):
        leather = _LEATHERS[turn % len(_LEATHERS)]
        return Product(kind, pattern, (leather,), "black" if leather != "black" else "cognac")
    if pattern == "solid":
        return Product(kind, pattern, (group[0],), _edge(kind, group))
    return Product(kind, pattern, group, _edge(kind, group))


def _edge(kind: str, group: tuple[str, str, str]) -> str:
    """Trim: contrasting on sporty and knitted things, quiet on tailored ones."""
    if kind in ("trousers", "shorts", "jacket", "coat", "shirt"):
        return group[0]
    return group[1] if kind != "tie" else group[0]


__all__ = ["COUNTS", "catalogue", "category", "ids"]
