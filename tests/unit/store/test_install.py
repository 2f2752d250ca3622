"""A newer index takes its place whole, or everything stays as it was."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from store.errors import (
    DiskFullError,
    DownloadCancelledError,
    IndexBusyError,
    IndexDamagedError,
    IndexMissingError,
    IndexRefusedError,
    NotWritableError,
)
from store.index_writer import write_index
from store.install import install, rollback
from store.manifest import FORMER, MANIFEST, read_manifest
from store.sole_writer import sole_writer
from store.watcher import Watcher
from tests.kill_install import releases, take
from tests.small_index import MAKER, found, row, unit


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return releases(tmp_path_factory.mktemp("made"))


@pytest.fixture
def folder(tmp_path, made):
    take(made["one"], tmp_path / "index")
    return tmp_path / "index"


def put(folder, content, fetch, **more):
    chosen = {"opens": lambda _path: None, "reserve": 0} | more
    return install(folder, content, fetch, **chosen)


def served(folder):
    return [match.product.id for match in found(folder, "footwear")]


def test_index_is_installed_where_there_was_none(folder):
    assert served(folder) == ["one"]


def test_newer_one_takes_the_place(folder, made):
    take(made["two"], folder)
    assert served(folder) == ["two"]


def test_manifest_has_the_very_bytes_that_were_vouched_for(folder, made):
    assert (folder / MANIFEST).read_bytes() == (made["one"] / MANIFEST).read_bytes()


def test_only_missing_files_are_fetched(folder, made):
    fetched = []

    def fetch(wanted, into):
        fetched.append(wanted.name)
        return Path(shutil.copy(made["two"] / wanted.name, into))

    put(folder, (made["two"] / MANIFEST).read_bytes(), fetch)
    shared = read_manifest(made["one"]).files.keys() & read_manifest(made["two"]).files.keys()
    assert shared
    assert set(fetched) == read_manifest(made["two"]).files.keys() - shared


def test_damaged_file_that_is_there_is_fetched_again(folder, made):
    for name in read_manifest(folder).files:
        (folder / name).write_bytes(b"damaged")
    take(made["one"], folder)
    assert served(folder) == ["one"]


def test_repair_keeps_the_former_index(folder, made):
    take(made["two"], folder)
    take(made["two"], folder)
    rollback(folder)
    assert served(folder) == ["one"]


def test_files_of_two_releases_ago_are_removed(folder, made):
    take(made["two"], folder)
    take(made["three"], folder)
    kept = read_manifest(made["two"]).files.keys() | read_manifest(made["three"]).files.keys()
    gone = read_manifest(made["one"]).files.keys() - kept
    assert gone
    assert not any((folder / name).exists() for name in gone)


def test_rollback_goes_back_and_forward(folder, made):
    take(made["two"], folder)
    rollback(folder)
    assert served(folder) == ["one"]
    rollback(folder)
    assert served(folder) == ["two"]


def test_nothing_to_go_back_to(folder):
    with pytest.raises(IndexMissingError, match="no former index"):
        rollback(folder)


def test_damaged_former_index_is_not_gone_back_to(folder, made):
    take(made["two"], folder)
    only_former = read_manifest(made["one"]).files.keys() - read_manifest(made["two"]).files.keys()
    (folder / min(only_former)).write_bytes(b"damaged")
    with pytest.raises(IndexDamagedError):
        rollback(folder)
    assert served(folder) == ["two"]


def wrong_bytes(wanted, into):
    (into / wanted.name).write_bytes(bytes(wanted.size))
    return into / wanted.name


def test_file_with_other_bytes_is_refused(folder, made):
    with pytest.raises(IndexDamagedError, match="other bytes"):
        put(folder, (made["two"] / MANIFEST).read_bytes(), wrong_bytes)
    assert served(folder) == ["one"]


def not_asked(wanted, _into):
    pytest.fail(f"{wanted.name} was fetched")


def refuses(_path):
    raise IndexRefusedError("It does not answer.")


def test_index_that_does_not_open_is_refused(folder, made):
    with pytest.raises(IndexRefusedError):
        take(made["two"], folder, refuses)
    assert served(folder) == ["one"]
    assert not (folder / FORMER).exists()


def test_next_try_after_a_refusal_succeeds(folder, made):
    with pytest.raises(IndexRefusedError):
        take(made["two"], folder, refuses)
    take(made["two"], folder)
    assert served(folder) == ["two"]


def test_stopped_install_changes_nothing(folder, made):
    with pytest.raises(DownloadCancelledError):
        put(
            folder,
            (made["two"] / MANIFEST).read_bytes(),
            wrong_bytes,
            watcher=Watcher(lambda _done, _size: None, lambda: True),
        )
    assert served(folder) == ["one"]


def test_progress_counts_what_is_missing(folder, made):
    told = []
    missing = read_manifest(made["two"]).files.keys() - read_manifest(folder).files.keys()
    total = sum(read_manifest(made["two"]).files[name].size for name in missing)
    put(
        folder,
        (made["two"] / MANIFEST).read_bytes(),
        lambda wanted, into: Path(shutil.copy(made["two"] / wanted.name, into)),
        watcher=Watcher(lambda done, size: told.append((done, size)), lambda: False),
    )
    assert told[-1] == (total, total)


def test_room_is_kept_free_before_anything_is_fetched(folder, made):
    with pytest.raises(DiskFullError, match="are needed"):
        put(folder, (made["two"] / MANIFEST).read_bytes(), wrong_bytes, reserve=1 << 60)


def test_one_change_at_a_time(folder, made):
    with sole_writer(folder), pytest.raises(IndexBusyError, match="being changed"):
        take(made["two"], folder)


def test_build_waits_for_nobody_either(folder):
    with sole_writer(folder), pytest.raises(IndexBusyError, match="being changed"):
        write_index(folder, MAKER, [[row("bag", "bag", unit(1, 0, 0, 0))]])


def test_folder_of_other_files_is_never_filled(tmp_path, made):
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters/dear.txt").write_text("dear")
    with pytest.raises(NotWritableError, match="other files"):
        take(made["one"], tmp_path / "letters")


def test_what_a_killed_download_left_is_cleaned_up(folder, made):
    (folder / ".pull-killed").mkdir()
    (folder / ".pull-killed/member.part").write_text("half")
    take(made["two"], folder)
    assert not (folder / ".pull-killed").exists()


@pytest.mark.parametrize(
    "change",
    [
        lambda told: told["files"].update({"../up-0123456789abcdef.f16": SEAL}),
        lambda told: told["files"].update({"con": SEAL}),
        lambda told: told["files"].update({"nul.f16": SEAL}),
        lambda told: told["files"].update({"a" * 65: SEAL}),
        lambda told: told["files"].update({".hidden": SEAL}),
        lambda told: told["segments"][0].update(vectors="com1.f16"),
        lambda told: told["segments"][0].update(count=100_001),
        lambda told: told["segments"][0].update(count=told["segments"][0]["count"] + 1),
        lambda told: first_seal(told).update(size=1 << 40),
        lambda told: first_seal(told).update(size=-1),
        lambda told: first_seal(told).update(sha256="0" * 64),
        lambda told: told["canaries"][0].update(segment=99),
        lambda told: told["canaries"][0].update(row=99),
        lambda told: told["canaries"][0].update(cosines=[float("nan")]),
        lambda told: told.update(name="x" * 1000),
        lambda told: told.update(extra=1),
        lambda told: told.update(count=2**70),
        lambda told: told.update(dimension=0),
    ],
)
def test_manifest_that_cannot_be_ours_is_refused(folder, made, change):
    told = json.loads((made["two"] / MANIFEST).read_bytes())
    told.pop("seal")
    change(told)
    with pytest.raises(IndexDamagedError):
        put(folder, json.dumps(told).encode(), not_asked)
    assert served(folder) == ["one"]


@pytest.mark.parametrize(
    "content", [b"", b"null", b"[" * 100_000, b" " * (17 << 20), b"\xff\xfe", b'{"name": 1']
)
def test_what_is_no_manifest_is_refused(folder, content):
    with pytest.raises(IndexDamagedError):
        put(folder, content, not_asked)


SEAL = {"size": 1, "sha256": "0" * 64}


def first_seal(told):
    return told["files"][told["segments"][0]["vectors"]]
