"""What a stopped build encoded is there again, whatever stopped it."""

from __future__ import annotations

import subprocess
import sys
from hashlib import sha256

import numpy as np
import pytest

from store.encoded_pictures import EncodedPicture, EncodedPictures

KEYS = [sha256(name).digest() for name in (b"one", b"other")]


def encoded(number):
    return EncodedPicture(np.full(4, number, np.float16), b"webp")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "encoded.sqlite"


@pytest.fixture
def pictures(path):
    opened = EncodedPictures(path, "encoder one")
    yield opened
    opened.close()


def test_picture_is_known_once_it_is_added(pictures):
    pictures.add({KEYS[0]: encoded(1)})
    known = pictures.known(KEYS)
    assert [(key, each.embedding.tolist()) for key, each in known.items()] == [(KEYS[0], [1.0] * 4)]


def test_picture_is_known_when_it_is_opened_again(pictures, path):
    pictures.add({KEYS[0]: encoded(1)})
    pictures.close()
    again = EncodedPictures(path, "encoder one")
    assert again.known(KEYS)[KEYS[0]].thumbnail == b"webp"
    again.close()


def test_picture_of_another_encoder_is_not_known(pictures, path):
    pictures.add({KEYS[0]: encoded(1)})
    other = EncodedPictures(path, "encoder two")
    assert other.known(KEYS) == {}
    other.close()


def test_more_pictures_than_one_statement_takes(pictures):
    keys = [sha256(str(number).encode()).digest() for number in range(1200)]
    pictures.add({key: encoded(1) for key in keys})
    assert len(pictures.known(keys)) == 1200


def test_picture_added_twice_is_no_mistake(pictures):
    for _ in range(2):
        pictures.add({KEYS[0]: encoded(1)})
    assert len(pictures.known(KEYS)) == 1


def test_damaged_file_is_begun_anew(path):
    path.write_bytes(b"no database at all" * 100)
    opened = EncodedPictures(path, "encoder one")
    opened.add({KEYS[0]: encoded(1)})
    assert len(opened.known(KEYS)) == 1
    opened.close()


KILLED = """
import os, signal, sys
from pathlib import Path
from tests.unit.store.test_encoded_pictures import KEYS, encoded
from store.encoded_pictures import EncodedPictures
opened = EncodedPictures(Path(sys.argv[1]), "encoder one")
opened.add({KEYS[0]: encoded(1)})
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_what_was_added_outlives_a_kill(path):
    assert subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False).returncode == -9
    opened = EncodedPictures(path, "encoder one")
    assert list(opened.known(KEYS)) == [KEYS[0]]
    opened.close()
