from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from app.day_words import day_text

TODAY = date(2026, 6, 1)


@pytest.mark.parametrize(
    ("locale", "this_year", "another"),
    [
        ("en", "3 May", "3 May 2025"),
        ("de", "3. Mai", "3. Mai 2025"),
        ("es", "3 de mayo", "3 de mayo de 2025"),
        ("zh_CN", "5月3日", "2025年5月3日"),
        ("ar", "٣ مايو", "٣ مايو ٢٠٢٥"),
        ("ru", "3 мая", "3 мая 2025\u202fг."),  # noqa: RUF001
        ("hu", "május 3.", "2025. május 3."),
    ],
)
def test_a_day_reads_naturally(locale, this_year, another):
    said = [day_text(date(year, 5, 3), TODAY, QLocale(locale)) for year in (2026, 2025)]
    assert said == [this_year, another]
