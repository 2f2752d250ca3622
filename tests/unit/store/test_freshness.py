from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from store.freshness import Freshness, read_freshness, stamp, write_freshness

KNOWN = Freshness("https://shop.example", "ab" * 32, "2026-05-03T10:00:00+00:00")


def test_it_comes_back(tmp_path):
    write_freshness(tmp_path / "trust", KNOWN)
    assert read_freshness(tmp_path / "trust") == KNOWN


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", '{"origin": "x"}', "[" * 100000],
)
def test_damage_is_as_if_nobody_was_known(tmp_path, content):
    (tmp_path / "freshness.json").write_text(content)
    assert read_freshness(tmp_path) is None


def test_a_time_that_is_none_is_damage(tmp_path):
    write_freshness(tmp_path, Freshness("x", "y", checked="yesterday"))
    assert read_freshness(tmp_path) is None


def test_moments_are_written_so_that_they_sort():
    tokyo = datetime(2026, 5, 3, 19, 0, tzinfo=timezone(timedelta(hours=9)))
    assert stamp(tokyo) == stamp(datetime(2026, 5, 3, 10, 0, tzinfo=UTC))
