"""A disk that fills up in mid-update: said in one sentence, and the old index serves."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from store.errors import DiskFullError
from store.install import install
from store.manifest import MANIFEST, read_manifest
from tests.kill_install import releases, take
from tests.small_index import found

PAGE = 4096
BALLAST = "ballast.part"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return releases(tmp_path_factory.mktemp("made"))


@pytest.fixture
def folder(tmp_path, made):
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(disk)]
    if (
        sys.platform != "linux"
        or subprocess.run(mount, check=False, capture_output=True).returncode
    ):
        pytest.skip("a small disk can only be mounted by root on Linux")
    take(made["one"], disk / "index")
    yield disk / "index"
    subprocess.run(["umount", "-l", str(disk)], check=True)


def fill(folder, pages):
    """Leave so many pages free."""
    with (folder.parent / BALLAST).open("wb") as ballast, suppress(OSError):
        while True:
            ballast.write(bytes(PAGE))
            ballast.flush()
    os.truncate(ballast.name, max(0, Path(ballast.name).stat().st_size - pages * PAGE))


def served(folder):
    return [match.product.id for match in found(folder, "footwear")]


@pytest.mark.parametrize("before", [True, False], ids=["files come", "files are there"])
@pytest.mark.parametrize("pages", range(15))
def test_old_index_serves_and_the_next_try_works(folder, made, pages, before):
    source = made["two"]
    last = max(read_manifest(source).files.keys() - read_manifest(folder).files.keys())

    def fetch(wanted, into):
        if before:
            fill(folder, pages)
        path = Path(shutil.copy(source / wanted.name, into))
        if wanted.name == last and not before:
            fill(folder, pages)
        return path

    full = ""
    try:
        install(
            folder,
            (source / MANIFEST).read_bytes(),
            fetch,
            opens=lambda _path: None,
            reserve=0,
        )
    except DiskFullError as error:
        full = str(error)

    assert served(folder) == (["one"] if full else ["two"])
    assert not full or "no room left" in full
    (folder.parent / BALLAST).unlink()
    take(source, folder)
    assert served(folder) == ["two"]
