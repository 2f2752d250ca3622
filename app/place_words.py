"""A place in the film as people write it: 1:02:03, 62:03, 90s, 50%, +30."""

from __future__ import annotations

import re
from contextlib import suppress

from app.time_words import seconds_of

_UNITS = re.compile(r"(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d*)?)s?)?")
_SHARE = re.compile(r"(\d+(?:\.\d*)?)%")
_MINUTE, _HOUR = 60, 3600


def place_of(text: str, now: float, duration: float) -> float | None:
    """Return the place meant, in seconds; None for words that mean none of this film.

    A sign moves on from `now` and ends at the ends of the film. duration: 0 while unknown; then
    shares of it mean nothing.
    """
    words = "".join(text.split()).lower().replace(",", ".")
    sign = words[:1]
    seconds = _seconds(words.lstrip("+-") if sign in {"+", "-"} else words, duration)
    if seconds is None:
        return None
    if sign in {"+", "-"}:
        place = max(0.0, now + (seconds if sign == "+" else -seconds))
        return min(place, duration) if duration else place
    return None if duration and seconds > duration else seconds


def _seconds(words: str, duration: float) -> float | None:
    if found := _SHARE.fullmatch(words):
        share = float(found[1]) / 100
        return share * duration if duration and share <= 1 else None
    if ":" in words:
        with suppress(ValueError):
            return seconds_of(words)
    found = _UNITS.fullmatch(words)
    if not words or not found:
        return None
    hours, minutes, seconds = (float(part or 0) for part in found.groups())
    return hours * _HOUR + minutes * _MINUTE + seconds
