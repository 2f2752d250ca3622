"""Colours by the names shops give them, for a dab of colour beside the name."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtGui import QColor

_SHOPS: Final = {
    "apricot": "#fbceb1", "aqua": "#5fc9c4", "blush": "#e8b8b4", "bordeaux": "#5f1a2d",
    "bottle": "#1c4a35", "bronze": "#8c6239", "burgundy": "#6b1f30", "camel": "#c19a6b",
    "caramel": "#b5743c", "cerise": "#c92c63", "champagne": "#eadbc0", "charcoal": "#3b3f45",
    "chestnut": "#7a3f28", "clay": "#b66a50", "cobalt": "#1f47ad", "cognac": "#9a4b25",
    "copper": "#b4683a", "cream": "#f4ecd8", "denim": "#3f5f86", "ecru": "#e6dcc4",
    "emerald": "#12805c", "forest": "#24513a", "fuchsia": "#d42a8c", "graphite": "#4a4d52",
    "ink": "#1d2436", "jade": "#3f9c7b", "lemon": "#f3e35c", "lilac": "#b9a1cf",
    "mauve": "#a9829b", "mint": "#a9dcc0", "mocha": "#7b5a46", "moss": "#6b7444",
    "multi": "", "mustard": "#d0a02c", "natural": "#e3d8c1", "nude": "#e2bfa6",
    "oat": "#dccfb4", "ochre": "#c4862d", "off-white": "#f4f1e8", "peach": "#f5bd9b",
    "petrol": "#1f5a66", "plum": "#643a5c", "powder": "#e9cfd0", "rose": "#dc8a94",
    "ruby": "#98183c", "rust": "#a64b2a", "sage": "#9caf88", "sand": "#dac6a2",
    "scarlet": "#c9251f", "sky": "#8cc3e8", "stone": "#bdb4a4", "taupe": "#8f7f70",
    "terracotta": "#c0664a", "transparent": "", "wine": "#65203a",
}  # fmt: skip
_PARTS = re.compile(r"\s*(?:/|,|&|\band\b|\+)\s*")
_MOST = 3


def colours_of(name: str) -> list[QColor]:
    """Return the colours a name is known to mean: of "navy/white" two, of an unknown one none."""
    found = (_colour(part) for part in _PARTS.split(name.casefold()))
    return [colour for colour in found if colour is not None][:_MOST]


def _colour(name: str) -> QColor | None:
    """Return the colour of the whole name, else that of its last word: "dark navy", "rose gold"."""
    for words in (name.replace(" ", ""), *reversed(name.split())):
        code = _SHOPS.get(words, words)
        if code and QColor.isValidColorName(code):
            return QColor(code)
    return None
