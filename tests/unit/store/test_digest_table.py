"""Numbers are found by digests, also by those that begin alike."""

from __future__ import annotations

from hashlib import sha256

from store.digest_table import DigestTable

ALIKE = [bytes(8) + bytes([number]) * 8 for number in (1, 2)]


def test_every_digest_is_found():
    digests = [sha256(bytes([number])).digest() for number in range(200)]
    table = DigestTable((digest, number) for number, digest in enumerate(digests))
    assert [table.find(digest) for digest in digests] == list(range(200))


def test_unknown_digest_is_not_found():
    assert DigestTable([(ALIKE[0], 1)]).find(ALIKE[1]) is None


def test_digests_that_begin_alike_are_told_apart():
    table = DigestTable(zip(ALIKE, (1, 2), strict=True))
    assert [table.find(digest) for digest in ALIKE] == [1, 2]


def test_the_first_of_equal_digests_counts():
    assert DigestTable([(ALIKE[0], 5), (ALIKE[0], 6)]).find(ALIKE[0]) == 5


def test_empty_table_finds_nothing():
    assert DigestTable([]).find(ALIKE[0]) is None
