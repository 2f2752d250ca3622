"""The shop's feed in Google Merchant columns: titles, prices and brands for every product."""

import csv
import random
from pathlib import Path

from catalogue import catalogue
from product import Product

COLUMNS = (
    "id",
    "title",
    "description",
    "link",
    "image_link",
    "availability",
    "price",
    "condition",
    "brand",
    "color",
    "gender",
    "product_type",
    "google_product_category",
)
_BRANDS = {
    "upper body": ("Marlow & Fenn", "Harbour Loom", "Atelier Brume"),
    "lower body": ("Harbour Loom", "Nordlys Works", "Marlow & Fenn"),
    "whole body": ("Atelier Brume", "Casa Verbena"),
    "footwear": ("Pebble & Last", "Nordlys Works"),
    "headwear": ("Nordlys Works", "Casa Verbena"),
    "bag": ("Casa Verbena", "Pebble & Last"),
    "tie": ("Marlow & Fenn",),
    "scarf": ("Harbour Loom", "Atelier Brume"),
}
_CLOTH = {
    "t-shirt": ("cotton", 24),
    "sweater": ("lambswool", 79),
    "hoodie": ("brushed cotton", 65),
    "shirt": ("poplin", 55),
    "jacket": ("wool-blend", 139),
    "cardigan": ("merino", 89),
    "tank top": ("jersey", 22),
    "trousers": ("twill", 75),
    "jeans": ("denim", 85),
    "shorts": ("cotton", 45),
    "skirt": ("A-line", 59),
    "pleated skirt": ("crêpe", 65),
    "sundress": ("linen", 79),
    "shift dress": ("crêpe", 89),
    "coat": ("double-breasted wool", 219),
    "sneakers": ("canvas", 69),
    "boots": ("leather ankle", 129),
    "sandals": ("leather", 59),
    "beanie": ("chunky-knit", 29),
    "hat": ("felt", 49),
    "cap": ("cotton", 25),
    "handbag": ("structured", 119),
    "backpack": ("everyday", 89),
    "tote": ("canvas", 39),
    "tie": ("silk", 39),
    "scarf": ("wool", 45),
}
_LOOKS = {
    "solid": "",
    "stripes": "Striped",
    "breton": "Breton-stripe",
    "columns": "Pinstripe",
    "dots": "Polka-dot",
    "check": "Tartan",
    "gingham": "Gingham",
    "chevron": "Chevron",
    "argyle": "Argyle",
    "floral": "Floral",
    "mosaic": "Mosaic-print",
    "block": "Colour-block",
}
_GOOGLE = {
    "t-shirt": "Shirts & Tops",
    "sweater": "Shirts & Tops",
    "hoodie": "Shirts & Tops",
    "shirt": "Shirts & Tops",
    "cardigan": "Shirts & Tops",
    "tank top": "Shirts & Tops",
    "jacket": "Outerwear > Coats & Jackets",
    "coat": "Outerwear > Coats & Jackets",
    "trousers": "Pants",
    "jeans": "Pants",
    "shorts": "Shorts",
    "skirt": "Skirts",
    "pleated skirt": "Skirts",
    "sundress": "Dresses",
    "shift dress": "Dresses",
}
_GROUPS = {
    "footwear": "Apparel & Accessories > Shoes",
    "headwear": "Apparel & Accessories > Clothing Accessories > Hats",
    "bag": "Apparel & Accessories > Handbags, Wallets & Cases > Handbags",
    "tie": "Apparel & Accessories > Clothing Accessories > Neckties",
    "scarf": "Apparel & Accessories > Clothing Accessories > Scarves & Shawls",
}
_FEMALE = ("skirt", "pleated skirt", "sundress", "shift dress", "handbag")


def write(target: Path) -> int:
    """Write the feed; returns how many products it lists."""
    rows = [_row(key, item) for key, item in catalogue()]
    with target.open("w", encoding="utf-8", newline="") as file:
        sheet = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        sheet.writeheader()
        sheet.writerows(rows)
    return len(rows)


def _row(key: str, item: Product) -> dict[str, str]:
    dice = random.Random(key)
    return {
        "id": key,
        "title": title(item),
        "description": _description(item),
        "link": f"https://shop.example/p/{key}",
        "image_link": f"images/{key}.webp",
        "availability": "in_stock" if dice.random() < 0.93 else "out_of_stock",
        "price": f"{_CLOTH[item.kind][1] + dice.choice((-6, -4, 0, 0, 4, 10))}.00 EUR",
        "condition": "new",
        "brand": dice.choice(_BRANDS[item.category]),
        "color": "/".join(_shown(item)),
        "gender": _gender(item.kind),
        "product_type": f"{item.category} > {item.kind}",
        "google_product_category": _google(item),
    }


def title(item: Product) -> str:
    """A name a shop would give: pattern, cloth, kind, colours."""
    words = [_LOOKS[item.pattern], _CLOTH[item.kind][0], item.kind]
    name = " ".join(word for word in words if word)
    return f"{name[0].upper()}{name[1:]}, {_listed(_shown(item))}"


def _listed(names: list[str]) -> str:
    """Join names as in: a, b & c."""
    return " & ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _shown(item: Product) -> list[str]:
    count = {"solid": 1, "check": 3, "argyle": 3, "mosaic": 3, "block": 3, "floral": 3}
    return list(item.colours[: count.get(item.pattern, 2)])


def _description(item: Product) -> str:
    colours = ", ".join(_shown(item))
    look = _LOOKS[item.pattern].lower() or "plain"
    return f"A {look} {item.kind} in {colours}, trimmed in {item.trim}. Modelled in soft clay."


def _gender(kind: str) -> str:
    if kind == "tie":
        return "male"
    return "female" if kind in _FEMALE else "unisex"


def _google(item: Product) -> str:
    if item.category in _GROUPS:
        return _GROUPS[item.category]
    return f"Apparel & Accessories > Clothing > {_GOOGLE[item.kind]}"
