"""What is said of a shot that was found: for eyes and for screen readers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.shown_text import shown
from app.words import tr
from player.failure import clock

if TYPE_CHECKING:
    from app.library.moment import Moment

_WORD: Final = re.compile(r"\w+")
_LEFT_TO_RIGHT: Final = "\N{LEFT-TO-RIGHT ISOLATE}{}\N{POP DIRECTIONAL ISOLATE}"
_WORTH: Final = 0.005
"""What two digits show as more than nothing."""
_SHORTEST: Final = 3
"""Letters of a word whose longer forms count as hits, too: run, running."""


def time_words(moment: Moment) -> str:
    """Return from when to when the shot goes, on the clock a viewer sees."""
    end = moment.clock + max(0.0, moment.end - moment.start)
    return _LEFT_TO_RIGHT.format(f"{clock(moment.clock)} \N{EN DASH} {clock(end)}")


def score_words(score: float) -> str:
    """Return a score with two digits."""
    return f"{score:.2f}"


def why_words(moment: Moment) -> str:
    """Return what the picture and what is said gave, as far as they gave anything."""
    parts = []
    if (moment.seen or 0.0) >= _WORTH:
        parts.append(tr("seen {score}", score=score_words(moment.seen or 0.0)))
    if (moment.said or 0.0) >= _WORTH:
        parts.append(tr("said {score}", score=score_words(moment.said or 0.0)))
    return " · ".join(parts)


def moved_words(moment: Moment, place: int) -> str:
    """Return where it was and where it is, counted from 1; "" where it stayed. place: now."""
    if not moment.moved:
        return ""
    arrow = "▲" if moment.moved > 0 else "▼"
    return _LEFT_TO_RIGHT.format(f"{arrow} {place + moment.moved} → {place}")


def whole_words(moment: Moment, place: int, verdict: bool | None) -> str:
    """Return all of it in one line, as a screen reader says it."""
    said = {True: tr("you said yes"), False: tr("you said no"), None: ""}[verdict]
    moved = (
        tr("moved from place {before} to {now}", before=place + moment.moved, now=place)
        if moment.moved
        else ""
    )
    parts = (shown(moment.title), time_words(moment), why_words(moment), shown(moment.line))
    return ", ".join(filter(None, (*parts, moved, said)))


def hits_in(line: str, words: str) -> list[tuple[int, int]]:
    """Return start and length of the words of `line` that were asked for; minus-words are not."""
    wanted = [
        part.casefold()
        for word in words.split()
        if not word.startswith("-")
        for part in _WORD.findall(word)
    ]
    return [
        (found.start(), len(found[0]))
        for found in _WORD.finditer(line)
        if any(_is_form(found[0].casefold(), word) for word in wanted)
    ]


def _is_form(spoken: str, wanted: str) -> bool:
    return spoken == wanted or (len(wanted) >= _SHORTEST and spoken.startswith(wanted))
