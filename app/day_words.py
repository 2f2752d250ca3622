"""A day as a person reads it: "3 May", and with the year where it is another one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

if TYPE_CHECKING:
    from datetime import date

_WEEKDAY = re.compile(r"[\s,،]*d{3,4}[\s,،]*")
_YEAR = re.compile(r"(\s*'[^']*')?[\s,،]*y+(年|\s*'[^']*'\.?)?")
_ENGLISH = "d MMMM"


def day_text(day: date, today: date, locale: QLocale | None = None) -> str:
    """Return the day in the order of the locale; the default one's where there is none named."""
    locale = locale or QLocale()
    pattern = _pattern(locale, year=day.year != today.year)
    return locale.toString(QDate(day.year, day.month, day.day), pattern)


def _pattern(locale: QLocale, *, year: bool) -> str:
    """Return the locale's own long format without the weekday, and without the year if unwanted."""
    if locale.language() in (QLocale.Language.C, QLocale.Language.English):
        return f"{_ENGLISH} yyyy" if year else _ENGLISH
    long = locale.dateFormat(QLocale.FormatType.LongFormat)
    without_weekday = _WEEKDAY.sub("", long)
    return without_weekday if year else _YEAR.sub("", without_weekday).strip().lstrip(". ")
