from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.catalogue_words import catalogue_line
from store.freshness import Freshness

NOW = datetime(2026, 5, 9, 12, tzinfo=UTC)


def known(checked="", trouble=""):
    return Freshness("https://shop.example", "ab" * 32, checked, trouble=trouble)


@pytest.mark.parametrize(
    ("freshness", "words"),
    [
        (None, ""),
        (known(), ", not checked yet"),
        (known("2026-05-09T01:00:00+00:00"), ", checked today"),
        (known("2026-05-07T01:00:00+00:00"), ", checked on 2026-05-07"),
        (
            known("2026-05-07T01:00:00+00:00", "The server is gone."),
            ", could not be refreshed since 2026-05-07",
        ),
        (known("", "The server is gone."), ", not checked yet"),
    ],
)
def test_how_old_and_how_fresh(freshness, words):
    line = catalogue_line("2026-05-03T10:00:00+00:00", freshness, NOW)
    assert line == f"Catalogue of 2026-05-03{words}"
