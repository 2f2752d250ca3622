"""Ids are remembered with the place they were first seen at."""

from __future__ import annotations

from store.seen_ids import SeenIds


def test_a_new_id_has_no_place():
    with SeenIds() as seen:
        assert seen.add("a", "line 2") == ""


def test_an_id_that_was_there_tells_where():
    with SeenIds() as seen:
        seen.add("a", "line 2")
        assert seen.add("a", "line 9") == "line 2"


def test_ids_are_told_apart_by_every_letter():
    with SeenIds() as seen:
        seen.add("a", "line 2")
        assert [seen.add(name, "line 3") for name in ("A", "a ", "а")] == ["", "", ""]  # noqa: RUF001
