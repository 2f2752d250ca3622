"""Which frames of a film are looked at."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, Literal, Self

Way = Literal["key frames", "rate", "count", "interval", "per shot"]

_VALUED: Final = frozenset({"rate", "count", "interval"})
_LEAST_STEP: Final = 0.01
"""Seconds: no film has more than a hundred frames a second that differ."""


@dataclass(frozen=True, slots=True)
class Sampling:
    """A way to choose frames, and its number.

    way: "key frames" takes those the file keeps whole, and more where they are rare; "rate" takes
    `value` a second, "count" takes `value` evenly over the film, "interval" one every `value`
    seconds; "per shot" keeps the middle one of a shot's key frames.
    """

    way: Way = "key frames"
    value: float = 0.0

    def __post_init__(self) -> None:
        """Raise ValueError for a number that chooses nothing."""
        if (self.way in _VALUED) != (math.isfinite(self.value) and self.value > 0):
            raise ValueError(f'"{self.way}" cannot be {self.value:g}')

    def __str__(self) -> str:
        return f"{self.way} {self.value!r}" if self.value else self.way

    @classmethod
    def read(cls, text: str) -> Self:
        """Read what `str` wrote. Raises ValueError."""
        for way in _WAYS:
            if text == way:
                return cls(way)
            if text.startswith(f"{way} "):
                return cls(way, float(text.removeprefix(way)))
        raise ValueError(f'"{text}" is no way to choose frames')

    def step(self, duration: float) -> float | None:
        """Return the seconds between two frames of a film of `duration`; None: its key frames."""
        match self.way:
            case "rate":
                step = 1.0 / self.value
            case "interval":
                step = self.value
            case "count":
                step = duration / self.value
            case _:
                return None
        return max(_LEAST_STEP, step)


KEY_FRAMES: Final = Sampling()
_WAYS: Final[tuple[Way, ...]] = ("key frames", "rate", "count", "interval", "per shot")
