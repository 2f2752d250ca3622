"""An index that is missing, half-written, damaged or of another encoder is not opened."""

from __future__ import annotations

import pytest

from store.errors import IndexDamagedError, IndexEncoderError, IndexMissingError, IndexOutdatedError
from store.index_writer import write_index
from store.manifest import read_manifest
from store.search import ProductIndex
from tests.small_index import CALIBRATION, MAKER, ROWS, SHA, opened


@pytest.fixture
def folder(tmp_path):
    write_index(tmp_path / "index", MAKER, [ROWS[:2], ROWS[2:]])
    return tmp_path / "index"


def file_of(folder, kind):
    return getattr(read_manifest(folder).segments[-1], kind)


def test_missing_folder(tmp_path):
    with pytest.raises(IndexMissingError, match="no product index"):
        opened(tmp_path / "none")


def test_empty_folder_is_a_missing_index(tmp_path):
    with pytest.raises(IndexMissingError):
        opened(tmp_path)


def test_folder_of_other_files_is_a_missing_index(tmp_path):
    (tmp_path / "letters.txt").write_text("dear")
    with pytest.raises(IndexMissingError):
        opened(tmp_path)


def test_file_in_place_of_the_folder_is_a_missing_index(tmp_path):
    (tmp_path / "index").write_text("no folder")
    with pytest.raises(IndexMissingError):
        opened(tmp_path / "index")


def test_missing_manifest_is_a_half_written_index(folder):
    (folder / "manifest.json").unlink()
    with pytest.raises(IndexDamagedError, match="half-written"):
        opened(folder)


@pytest.mark.parametrize(
    "kind",
    ["catalog", "thumbnails", "vectors"],
)
@pytest.mark.parametrize("place", [0, 0.5, 0.999])
def test_one_flipped_bit_is_named(folder, kind, place):
    path = folder / file_of(folder, kind)
    content = bytearray(path.read_bytes())
    content[int(place * len(content))] ^= 1
    path.write_bytes(content)
    with pytest.raises(IndexDamagedError, match=path.name):
        opened(folder)


@pytest.mark.parametrize("kind", ["catalog", "thumbnails", "vectors"])
def test_missing_file_is_named(folder, kind):
    name = file_of(folder, kind)
    (folder / name).unlink()
    with pytest.raises(IndexDamagedError, match=name):
        opened(folder)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"schema_version": 3', '"schema_version": 4'),
        ('"dimension": 4', '"dimension": 5'),
        ('"upper body": 3', '"upper body": 2'),
        ('"upper body": 3', '"upper body": 4'),
        ('"vectors": "vectors-', '"vectors": "../vectors-'),
        ('"vectors": "vectors-', '"vectors": "Vectors-'),
        ('"metric": "cos"', '"metric": "l2sq"'),
        ("{", ""),
    ],
)
def test_manifest_that_does_not_fit_is_refused(folder, old, new):
    manifest = folder / "manifest.json"
    manifest.write_text(manifest.read_text().replace(old, new))
    with pytest.raises(IndexDamagedError):
        opened(folder)


def test_index_of_an_older_program_says_so(folder):
    manifest = folder / "manifest.json"
    manifest.write_text('{"schema_version": 2, "name": "demo"}')
    with pytest.raises(IndexOutdatedError, match="build it again"):
        opened(folder)


def test_manifest_cut_off_in_a_switch_leaves_the_former_one(folder):
    (folder / "manifest.json").rename(folder / "manifest.former.json")
    with opened(folder) as index:
        assert index.info.count == 5


def test_another_encoder_is_refused_by_name(folder):
    with pytest.raises(IndexEncoderError, match=r"tiny, not with clip\.$"):
        ProductIndex.open(folder, "clip", SHA, CALIBRATION)


def test_another_release_of_the_encoder_is_refused(folder):
    with pytest.raises(IndexEncoderError, match="another release of the encoder tiny"):
        ProductIndex.open(folder, "tiny", "cd" * 32, CALIBRATION)
