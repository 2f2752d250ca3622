"""Every garment kind, its category and how to model it on a figure."""

from functools import lru_cache

from bags import bag
from body import Figure
from bottoms import bottom
from hats import hat
from mesh import Part
from neckwear import scarf, tie
from robes import robe
from shoes import pair
from tops import top

CATEGORIES: dict[str, tuple[str, ...]] = {
    "upper body": ("t-shirt", "sweater", "hoodie", "shirt", "jacket", "cardigan", "tank top"),
    "lower body": ("trousers", "jeans", "shorts", "skirt", "pleated skirt"),
    "whole body": ("sundress", "shift dress", "coat"),
    "footwear": ("sneakers", "boots", "sandals"),
    "headwear": ("beanie", "hat", "cap"),
    "bag": ("handbag", "backpack", "tote"),
    "tie": ("tie",),
    "scarf": ("scarf",),
}


def category(kind: str) -> str:
    """The category a kind belongs to."""
    return next(name for name, kinds in CATEGORIES.items() if kind in kinds)


@lru_cache(maxsize=64)
def build(kind: str, figure: Figure) -> tuple[Part, ...]:
    """The parts of a garment, in rest pose around the figure."""
    makers = {
        "upper body": top,
        "lower body": bottom,
        "whole body": robe,
        "footwear": pair,
        "headwear": hat,
        "bag": bag,
    }
    group = category(kind)
    if group in makers:
        return tuple(makers[group](kind, figure))
    return tuple((tie if group == "tie" else scarf)(figure))
