"""How old the catalogue is and whether it could be brought up to date, in a line for people."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

from app.words import tr
from store.freshness import Freshness

Day = Callable[[date], str]
"""Writes a day as the reader is used to."""


def catalogue_line(built: str, known: Freshness | None, now: datetime, day: Day = str) -> str:
    """Return of which day the catalogue is, and when it was last found to be the newest.

    built: UTC, ISO 8601. known: what is remembered of the repository it comes from, None where it
    comes from none.
    """
    of = day(_day(built, now))
    if known is None:
        return tr("Catalogue of {day}", day=of)
    if not known.checked:
        return tr("Catalogue of {day}, not checked yet", day=of)
    checked = _day(known.checked, now)
    if known.trouble:
        return tr(
            "Catalogue of {day}, could not be refreshed since {checked}",
            day=of,
            checked=day(checked),
        )
    if checked == now.date():
        return tr("Catalogue of {day}, checked today", day=of)
    return tr("Catalogue of {day}, checked on {checked}", day=of, checked=day(checked))


def _day(moment: str, now: datetime) -> date:
    """Return the day of a moment in the zone of `now`; of a time without a zone, UTC is meant."""
    parsed = datetime.fromisoformat(moment)
    return (parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)).astimezone(now.tzinfo).date()
