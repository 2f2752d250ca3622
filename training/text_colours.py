"""What colours a colour word means: the names of the xkcd survey and of CSS, as shares of bins.

Cloth of one colour shows it from deep shade to highlight, so a name stands for a range of
brightness; a basic name such as "red" also for all the reds that people named.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from training.space import colour_shares
from training.words_sources import Vectors

Colour = npt.NDArray[np.float64]
"""RGB (3,), 0..1."""

PURE: Final = frozenset(
    tomllib.loads(Path(__file__).with_name("text_words.toml").read_text("utf-8"))["pure"]
)
"""Names that mean nothing but a colour. All others ("orange", "olive", "rose") count as one fully
beside a garment, and AMBIGUOUS alone."""

AMBIGUOUS: Final = 0.35

SHADES: Final = ((0.4, 0.15), (0.6, 0.2), (0.8, 0.25), (0.95, 0.25), (1.05, 0.15))
"""Brightness of cloth in light and fold, times its colour, and the share of each."""

SPREAD: Final = 0.05
"""Standard deviation of the camera's and the light's own colour, per channel."""

RUDE: Final = re.compile(r"poo|shit|puke|vomit|snot|barf|booger|diarrhea|piss|bile|camo|custard")

MODIFIERS: Final[Mapping[str, tuple[float, float]]] = {
    "light": (1.0, 0.45),
    "pale": (1.0, 0.6),
    "pastel": (1.0, 0.5),
    "soft": (1.0, 0.35),
    "dark": (0.5, 0.0),
    "deep": (0.65, 0.0),
    "bright": (1.1, 0.0),
    "medium": (0.85, 0.1),
    "faded": (0.9, 0.3),
    "neon": (1.2, 0.0),
    "vivid": (1.1, 0.0),
    "hot": (1.0, 0.0),
}
"""For pairs nobody named ("pale teal"): times the colour, then so far to white."""

EXTRA: Final[Mapping[str, str]] = {
    "burgundy": "#6a0f24",
    "camel": "#c19a6b",
    "off white": "#f5f2e6",
    "bordeaux": "#5f0f26",
    "anthracite": "#33373b",
    "denim": "#3f5d86",
    "nude": "#e0bfa4",
    "petrol": "#0f5563",
    "rose gold": "#c58f83",
    "wine": "#6a1530",
    "colourless": "#f2f2f2",
    "violet": "#7d2fc0",
    "multicoloured": "",
    "multicolored": "",
    "rainbow": "",
    "colourful": "",
    "colorful": "",
}


def colours(names: Mapping[str, str]) -> dict[str, Vectors]:
    """Return colour words with the shares (64,) of the bins; `names` have "#rrggbb"."""
    table = {_plain(name): _rgb(code) for name, code in names.items() if not RUDE.search(name)}
    table |= {name: _rgb(code) for name, code in EXTRA.items() if code}
    found = {name: _cloth([colour]) for name, colour in table.items()}
    for base in [*sorted(PURE & table.keys()), "orange", "gold", "cream", "violet"]:
        kin = [c for name, c in table.items() if name.endswith(" " + base) and len(name) < 20]
        found[base] = (found[base] + _cloth([*kin, table[base]])) / 2
        for modifier, (times, white) in MODIFIERS.items():
            changed = np.clip(table[base] * times, 0, 1) * (1 - white) + white
            found.setdefault(f"{modifier} {base}", _cloth([changed]))
    every = _cloth([table[n] for n in ("red", "yellow", "green", "blue", "pink", "orange")])
    return found | {name: every for name, code in EXTRA.items() if not code}


def is_pure(name: str) -> bool:
    """Return whether a colour word means nothing else: "red", "dark olive green"."""
    return name.rsplit(maxsplit=1)[-1] in PURE or name in EXTRA.keys() - {
        "camel",
        "wine",
        "rainbow",
    }


def _plain(name: str) -> str:
    return " ".join(re.findall(r"[a-z]+", name.lower()))


def _rgb(code: str) -> Colour:
    return np.array([int(code[i : i + 2], 16) for i in (1, 3, 5)]) / 255


def _cloth(colours: Iterable[Colour]) -> Vectors:
    """Return the shares of the bins of cloth in these colours, each in every shade."""
    noise = np.random.default_rng(0).normal(0, SPREAD, (24, 3))
    rows = np.zeros(64, np.float32)
    for colour in colours:
        for times, share in SHADES:
            pixels = np.clip(colour * times + noise, 0, 1)
            rows += share * colour_shares(pixels).mean(axis=0)
    return np.asarray(rows / rows.sum(), np.float32)
