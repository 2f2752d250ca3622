"""Words of strangers (shops, files) as one harmless line: nothing hidden, nothing turned around."""

from __future__ import annotations

import re
from typing import Final
from unicodedata import category, combining

LONGEST: Final = 300
"""Letters that are shown; the rest is an ellipsis."""
_MARKS: Final = 4  # on one letter; no language puts more, and a hundred paint over their neighbours
_JOINERS: Final = "\u200c\u200d"  # Persian and Hindi words, and families of emoji, need them
_SPACE: Final = re.compile(r"\s+")


def shown(text: str) -> str:
    """Return `text` without line breaks, control and direction characters, and towers of marks."""
    if text.isascii() and text.isprintable() and len(text) <= LONGEST:
        return text
    text = text[: LONGEST * 8]  # what is left out below may be much, but not without end
    text = "".join(letter for letter in _SPACE.sub(" ", text) if _harmless(letter))
    text = _without_towers(text).strip()
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"


def shown_apart(text: str) -> str:
    """Return `text` so that it turns nothing around it, as numbers do in Arabic lines."""
    return f"\u2068{shown(text)}\u2069"  # FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE


def shown_in_menu(text: str) -> str:
    """Return `text` as the line of a menu: there an ampersand underlines the next letter."""
    return shown(text).replace("&", "&&")


def _harmless(letter: str) -> bool:
    return letter in _JOINERS or category(letter) not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def _without_towers(text: str) -> str:
    kept: list[str] = []
    height = 0
    for letter in text:
        height = height + 1 if combining(letter) or category(letter) in {"Mn", "Me"} else 0
        if height <= _MARKS:
            kept.append(letter)
    return "".join(kept)
