"""A shared catalogue that hangs, fails and comes back, before the files of this machine."""

from __future__ import annotations

from contextlib import closing
from threading import Event
from time import monotonic, sleep

import pytest

from store.errors import CatalogUnreachableError, IndexEncoderError
from store.index_writer import write_index
from store.manifest import read_manifest
from store.segments import SegmentCatalog
from store.served_catalog import ServedCatalog
from tests.small_index import MAKER, ROWS, row, unit

QUERY = unit(1, 0, 0, 0)
SOON = 20.0


class Drive:
    """A folder on a drive that can be unplugged, or made to hang; its files are an index."""

    def __init__(self, folder):
        self._catalog = SegmentCatalog(folder, read_manifest(folder))
        self.there, self.free = True, Event()
        self.free.set()
        self.asked = 0

    def connect(self):
        if not self.there:
            raise CatalogUnreachableError("There is no shared catalogue here.")
        return self

    def nearest(self, *question):
        self.asked += 1
        self.free.wait(SOON)
        self.connect()
        return self._catalog.nearest(*question)

    def close(self):
        """Nothing: what was opened once is connected to again."""

    def __getattr__(self, name):
        return getattr(self._catalog, name)


@pytest.fixture
def local(tmp_path):
    write_index(tmp_path / "local", MAKER, [ROWS])
    with closing(SegmentCatalog(tmp_path / "local", read_manifest(tmp_path / "local"))) as local:
        yield local


@pytest.fixture
def drive(tmp_path):
    write_index(
        tmp_path / "shared", MAKER, [[row("served", "upper body", QUERY, host="s.example")]]
    )
    drive = Drive(tmp_path / "shared")
    yield drive
    drive.free.set()
    drive._catalog.close()


@pytest.fixture
def served(drive, local):
    with closing(ServedCatalog("DRIVE", drive.connect, local, patience=0.2, pause=0.01)) as served:
        served.wait(SOON)
        yield served


def found(catalog) -> list[str]:
    keys = [hit.key for hit in catalog.nearest(QUERY, "upper body", 1)]
    return [entry.product.id for entry in catalog.entries(keys)]


def until(catalog, expected: list[str]) -> None:
    """Ask until the answer is as expected, or it takes too long."""
    end = monotonic() + SOON
    while found(catalog) != expected and monotonic() < end:
        sleep(0.01)
    assert found(catalog) == expected


def test_the_shared_catalogue_answers_where_it_can(served):
    assert found(served) == ["served"]


def test_the_files_answer_where_there_is_no_shared_catalogue(drive, local):
    drive.there = False
    with closing(ServedCatalog("DRIVE", drive.connect, local)) as served:
        served.wait(SOON)
        assert found(served) == ["shirt"]


def test_the_files_answer_while_the_shared_catalogue_hangs(served, drive):
    drive.free.clear()
    assert found(served) == ["shirt"]


def test_a_catalogue_that_hangs_is_not_asked_again(served, drive):
    drive.free.clear()
    for _ in range(5):
        found(served)
        sleep(0.02)
    assert drive.asked == 1


def test_a_catalogue_that_goes_on_is_asked_again(served, drive):
    drive.free.clear()
    found(served)
    drive.free.set()
    until(served, ["served"])


def test_the_files_answer_once_the_drive_is_unplugged(served, drive):
    drive.there = False
    assert found(served) == ["shirt"]


def test_a_drive_that_is_plugged_in_again_answers(served, drive):
    drive.there = False
    found(served)
    drive.there = True
    until(served, ["served"])


def test_a_pause_grows_with_every_failure(drive, local):
    drive.there = False
    with closing(ServedCatalog("DRIVE", drive.connect, local, pause=1000.0)) as served:
        served.wait(SOON)
        drive.there = True
        found(served)
        assert found(served) == ["shirt"]


def test_what_was_found_is_described_when_the_drive_is_gone(served, drive):
    (hit,) = served.nearest(QUERY, "upper body", 1)
    drive.there = False
    found(served)
    (entry,) = served.entries([hit.key])
    assert entry.product.id == "served"


def test_products_of_both_are_described_in_the_order_asked(served, drive):
    (first,) = served.nearest(QUERY, "upper body", 1)
    drive.there = False
    (other,) = served.nearest(QUERY, "upper body", 1)
    entries = served.entries([other.key, first.key])
    assert [entry.product.id for entry in entries] == ["shirt", "served"]


def test_vectors_of_both_stand_in_the_order_asked(served, drive):
    (first,) = served.nearest(QUERY, "upper body", 1)
    drive.there = False
    (other,) = served.nearest(QUERY, "whole body", 1)
    assert (served.vectors([other.key, first.key]) @ QUERY)[1] == pytest.approx(1, abs=1e-3)


def test_the_note_says_where_is_searched(served):
    assert served.note == "The catalogue in DRIVE is searched."


def test_the_note_says_which_copy_is_searched(served, drive, local):
    drive.there = False
    found(served)
    day = local.info.built[:10]
    assert served.note == (
        f"Catalogue server not reachable: searching the copy on this machine of {day}."
    )


def test_the_note_says_what_else_is_wrong(local):
    def connect():
        raise IndexEncoderError("The index was made with the encoder other, not with tiny.")

    with closing(ServedCatalog("DRIVE", connect, local)) as served:
        served.wait(SOON)
        assert served.note.startswith("The index was made with the encoder other, not with tiny. S")


def test_a_change_is_told_once(served, drive):
    told = []
    served.tell_changes(lambda: told.append(served.note))
    drive.there = False
    found(served)
    found(served)
    assert len(told) == 1


def test_pages_of_the_shops_of_both_may_be_opened(served):
    assert served.info.merchants == ("other.example", "s.example", "shop.example")


def test_the_files_alone_are_described_while_they_answer(served, drive, local):
    drive.there = False
    found(served)
    assert served.info == local.info
