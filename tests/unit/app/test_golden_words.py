"""The photos of everyday words: what is known of them, and how one comes out of an archive."""

from __future__ import annotations

import hashlib
import tarfile
import zipfile
from io import BytesIO

import pytest

from app.eval_figures import NotMeasurableError
from app.golden_words import Package, WordPhoto, fetch, unpack, word_photos

PHOTO = b"a photo"


def photo(archive, member="tiny/cup.jpg", content=PHOTO):
    package = Package("tiny", archive.name, archive.stat().st_size, "0" * 64)
    return WordPhoto("cup", package, member, hashlib.sha256(content).hexdigest())


@pytest.fixture(params=["whl", "tar.gz"])
def archive(request, tmp_path):
    path = tmp_path / f"tiny-1.0.{request.param}"
    if request.param == "whl":
        with zipfile.ZipFile(path, "w") as wheel:
            wheel.writestr("tiny/cup.jpg", PHOTO)
        return path
    with tarfile.open(path, "w:gz") as source:
        member = tarfile.TarInfo("tiny/cup.jpg")
        member.size = len(PHOTO)
        source.addfile(member, BytesIO(PHOTO))
    return path


def test_there_are_thirty_words_of_packages_with_a_licence():
    photos = word_photos()

    assert len({photo.word for photo in photos}) == len(photos) >= 30
    assert all(len(photo.sha256) == 64 and photo.package.size > 0 for photo in photos)


def test_a_photo_comes_out_of_an_archive(archive, tmp_path):
    wanted = photo(archive)

    unpack(archive, wanted, tmp_path)

    assert (tmp_path / wanted.file).read_bytes() == PHOTO


def test_another_photo_than_the_named_one_is_refused(archive, tmp_path):
    with pytest.raises(NotMeasurableError, match="another one"):
        unpack(archive, photo(archive, content=b"other"), tmp_path)


def test_what_is_there_is_not_fetched_again(archive, tmp_path):
    wanted = photo(archive)
    (tmp_path / wanted.file).write_bytes(PHOTO)

    fetch([wanted], tmp_path, pytest.fail)
