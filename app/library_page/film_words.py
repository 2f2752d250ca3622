"""What is said of a film below its poster, on its page, and by a screen reader."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from app.day_words import day_text
from app.shown_text import shown, shown_apart
from app.words import tr

if TYPE_CHECKING:
    from app.library_page.film_tile import Tile
    from store.library.film import Film

_HOUR = 60
_WHOLE = 0.995


def length_words(seconds: float) -> str:
    """Return a length as a person says it, e.g. "1 h 42 min"; empty where it is unknown."""
    if seconds <= 0:
        return ""
    hours, minutes = divmod(max(1, round(seconds / 60)), _HOUR)
    if not hours:
        return tr("{minutes} min", minutes=minutes)
    return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)


def episode_words(film: Film) -> str:
    """Return which episode it is, e.g. "Season 1, episode 3"; empty for a film."""
    if not film.series:
        return ""
    if not film.season:
        return tr("Episode {number}", number=film.episode) if film.episode else ""
    return tr("Season {season}, episode {number}", season=film.season, number=film.episode)


def under_words(tile: Tile) -> str:
    """Return the quiet line below a title."""
    if tile.series:
        return tr("%n episode(s)", count=len(tile.films))
    film = tile.film
    first = str(film.year) if film.year else ""
    if film.season:
        first = tr("S{season} E{number}", season=film.season, number=film.episode)
    elif film.series:
        first = episode_words(film)
    return " · ".join(filter(None, (first, length_words(film.duration))))


def spoken_words(tile: Tile) -> str:
    """Return all that the drawing says, for a screen reader."""
    film = tile.film
    episode = "" if tile.series else episode_words(film)
    under = ", ".join(filter(None, (episode, length_words(film.duration))))
    parts = [shown(tile.title), under if episode else under_words(tile)]
    if tile.vanished:
        parts.append(tr("its file is missing"))
    elif tile.share >= _WHOLE:
        parts.append(tr("watched"))
    elif tile.share > 0:
        parts.append(tr("{share} % watched", share=round(tile.share * 100)))
    return ", ".join(filter(None, parts))


def fact_words(film: Film) -> str:
    """Return the facts of a film in one line."""
    picture = f"{film.width} x {film.height}" if film.width and film.height else ""
    added = ""
    if film.added:
        today = datetime.now().astimezone().date()
        day = datetime.fromtimestamp(film.added).astimezone().date()
        added = tr("added {day}", day=day_text(day, today))
    parts = (
        str(film.year) if film.year else "",
        episode_words(film),
        length_words(film.duration),
        picture,
        QLocale().formattedDataSize(film.size),
        film.category,
        added,
    )
    return " · ".join(shown_apart(part) for part in parts if part)
