"""Pulling an artifact: the order of sources, folders, and what the disk says."""

from __future__ import annotations

import errno
import hashlib
from pathlib import Path

import pytest

from store.artifacts import Artifact, FolderSource, UrlSource
from store.disk import plain_disk_errors
from store.downloads import pull, write
from store.errors import DiskFullError, DownloadError, NotWritableError

CONTENT = b"model" * 1000
SHA256 = hashlib.sha256(CONTENT).hexdigest()


def artifact(*folders: Path, size: int = len(CONTENT)) -> Artifact:
    return Artifact("model.onnx", size, SHA256, tuple(FolderSource(path) for path in folders))


def fetch(wanted: Artifact, folder: Path, **more) -> Path:
    return pull(wanted, folder, lambda done, size: None, lambda: False, **more)


@pytest.fixture
def mirror(tmp_path):
    folder = tmp_path / "mirror"
    folder.mkdir()
    (folder / "model.onnx").write_bytes(CONTENT)
    return folder


def test_first_source_with_the_right_bytes_wins(tmp_path, mirror):
    path = fetch(artifact(tmp_path / "nowhere", mirror), tmp_path / "models")

    assert path.read_bytes() == CONTENT


def test_mirror_is_asked_before_the_network(tmp_path, mirror):
    wanted = Artifact("model.onnx", len(CONTENT), SHA256, (UrlSource("https://model.invalid/"),))

    path = fetch(wanted, tmp_path / "models", first=(FolderSource(mirror),))

    assert path.read_bytes() == CONTENT


def test_part_of_a_broken_download_goes_when_another_source_gives_the_file(tmp_path, mirror):
    (tmp_path / "models").mkdir()
    for name in ("model.onnx.part", "model.onnx.part.json"):
        (tmp_path / "models" / name).write_text("left over")

    path = fetch(artifact(mirror), tmp_path / "models")

    assert list((tmp_path / "models").iterdir()) == [path]


def test_error_names_every_source_and_its_reason(tmp_path, mirror):
    (mirror / "model.onnx").write_bytes(CONTENT[:-1] + b"?")

    with pytest.raises(DownloadError) as caught:
        fetch(artifact(tmp_path / "nowhere", mirror), tmp_path / "models")

    assert caught.value.attempts == (
        (f"folder {tmp_path / 'nowhere'}", "model.onnx is not there"),
        (f"folder {mirror}", "its file has other bytes than the card names"),
    )


def test_right_file_is_not_fetched_again(tmp_path, mirror):
    fetch(artifact(mirror), tmp_path / "models")

    assert fetch(artifact(), tmp_path / "models").read_bytes() == CONTENT


def test_damaged_file_is_replaced(tmp_path, mirror):
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "model.onnx").write_bytes(CONTENT[:-1] + b"?")

    assert fetch(artifact(mirror), tmp_path / "models").read_bytes() == CONTENT


def test_file_larger_than_the_disk_is_refused_at_once(tmp_path, mirror):
    with pytest.raises(DiskFullError, match="are free"):
        fetch(artifact(mirror, size=1 << 60), tmp_path / "models")


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_full_disk_is_a_plain_sentence(tmp_path, number):
    with pytest.raises(DiskFullError, match="no room left"), plain_disk_errors(tmp_path):
        raise OSError(number, "of the system")


def test_folder_that_cannot_be_made_is_a_plain_sentence(tmp_path, mirror):
    (tmp_path / "file").write_text("not a folder")

    with pytest.raises(NotWritableError, match="cannot be written to"):
        fetch(artifact(mirror), tmp_path / "file" / "models")


def test_made_bytes_are_written_when_right(tmp_path):
    assert write(CONTENT, artifact(), tmp_path).read_bytes() == CONTENT


def test_made_bytes_that_are_wrong_leave_nothing(tmp_path):
    with pytest.raises(DownloadError, match="made on this machine: its file has other bytes"):
        write(CONTENT[::-1], artifact(), tmp_path)

    assert list(tmp_path.iterdir()) == []
