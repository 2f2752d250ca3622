"""A time as people write it."""

from __future__ import annotations

_PARTS = 3
_SIXTY = 60.0


def seconds_of(text: str) -> float:
    """Return the seconds in "90", "1:30", "1:02:03" or "1:02.5"; ValueError for anything else."""
    parts = [part.strip() for part in text.split(":")]
    if len(parts) > _PARTS or not all(part.isascii() and part[:1].isdigit() for part in parts):
        raise ValueError(f"{text!r} is no time")
    if any("." in part for part in parts[:-1]) or any(float(part) >= _SIXTY for part in parts[1:]):
        raise ValueError(f"{text!r} is no time")
    return sum(float(part) * _SIXTY**place for place, part in enumerate(reversed(parts)))
