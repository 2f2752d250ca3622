"""One product: a garment kind in a pattern and colours, and the materials that follow from it."""

from dataclasses import dataclass
from typing import Any

from garment import category
from stuff import Look, clay, gloss, material

_KNIT = ("sweater", "cardigan", "beanie", "scarf")
_GLOSSY = {"metal": ("D9B25A", 0.25, 1.0)}


@dataclass(frozen=True)
class Product:
    """What tells one product from another."""

    kind: str
    pattern: str
    colours: tuple[str, ...]
    trim: str

    @property
    def category(self) -> str:
        """The product's category."""
        return category(self.kind)

    def fabric(self, part: str) -> Any:
        """The material of one of the product's parts."""
        if part in _GLOSSY:
            return gloss(*_GLOSSY[part])
        if part in ("cloth", "collar"):
            return material(Look(self.pattern, self.colours, self._bump(), self._rough()))
        if part == "trim":
            bump = "rib" if self.kind in (*_KNIT, "hoodie") else self._bump()
            return material(Look("solid", (self.trim,), bump, self._rough()))
        return clay(self._plain(part), 0.6, 0.0)

    def _bump(self) -> str:
        if self.kind in _KNIT:
            return "knit"
        return "clay" if self.category in ("footwear", "bag") else "weave"

    def _rough(self) -> float:
        return 0.5 if self.kind in ("boots", "handbag") else 0.85

    def _plain(self, part: str) -> str:
        dark = self.colours[0] in ("navy", "charcoal", "plum", "forest", "indigo", "black")
        buttons = "cream" if dark else "cognac"
        sole = {"boots": "3A2A22", "sandals": "B98A5A"}.get(self.kind, "white")
        table = {
            "button": buttons,
            "seam": self.trim,
            "piping": self.colours[0],
            "cord": "cream",
            "lace": "cream",
            "sole": sole,
        }
        return table[part]
