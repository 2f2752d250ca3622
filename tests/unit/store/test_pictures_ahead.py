"""Pictures come in the order of their rows, fetched while others are looked at."""

from __future__ import annotations

import threading

import pytest

from store.errors import PictureError, SourceError
from store.pictures_ahead import picture_of, pictures_ahead


def refuse(url):
    raise SourceError("is not there")


def test_pictures_come_in_the_order_of_rows():
    found = pictures_ahead(range(500), lambda number: bytes([number % 256]))
    assert [(row, picture()) for row, picture in found] == [
        (number, bytes([number % 256])) for number in range(500)
    ]


def test_a_failure_is_raised_at_its_row():
    found = list(pictures_ahead(["a"], refuse))
    with pytest.raises(SourceError, match="is not there"):
        found[0][1]()


def test_pictures_are_fetched_side_by_side():
    together = threading.Barrier(4, timeout=10)

    def read(_row):
        together.wait()
        return b""

    assert len(list(pictures_ahead(range(4), read))) == 4


def test_rows_are_taken_only_a_little_ahead():
    taken = []
    rows = (taken.append(number) or number for number in range(10_000))
    found = pictures_ahead(rows, lambda _row: b"")
    next(found)
    found.close()
    assert len(taken) < 100


def test_a_picture_of_the_folder_is_read(tmp_path):
    (tmp_path / "a.png").write_bytes(b"picture")
    assert picture_of("a.png", tmp_path, refuse) == b"picture"


@pytest.mark.parametrize("address", ["none.png", "a\0b", "x" * 5000, "."])
def test_what_is_no_file_is_said(tmp_path, address):
    with pytest.raises(PictureError, match="cannot be read"):
        picture_of(address, tmp_path, refuse)


def test_a_link_out_of_the_folder_is_not_followed(tmp_path):
    (tmp_path / "secret").write_bytes(b"key")
    (tmp_path / "feed").mkdir()
    (tmp_path / "feed/a.png").symlink_to(tmp_path / "secret")
    with pytest.raises(PictureError, match="out of the feed's folder"):
        picture_of("a.png", tmp_path / "feed", refuse)
