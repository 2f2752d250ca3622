from __future__ import annotations

import pytest

from app.catalogue_pull import CataloguePull
from store.errors import NotTrustedError, ReleaseUnreachableError
from store.freshness import read_freshness
from store.install import rollback
from store.manifest import MANIFEST, read_manifest
from store.release_origin import FolderOrigin
from store.trust import begin_trust
from store.verification import verify
from tests.forged_release import NOW, Forge
from tests.published import CHANGED, files_of, small_index


@pytest.fixture
def forge(tmp_path):
    forge = Forge(tmp_path / "web")
    forge.publish(2, files_of(small_index(tmp_path / "old")))
    return forge


@pytest.fixture
def pull(tmp_path, forge):
    """Pull from a folder into a home that trusts it."""
    root = (forge.folder / "metadata/1.root.json").read_bytes()
    origin = FolderOrigin(forge.folder)
    begin_trust(tmp_path / "trust", origin, root, "")

    def pull(shown=lambda *_: None, *, unasked=False):
        task = CataloguePull(tmp_path / "index", tmp_path / "trust", origin, shown, unasked=unasked)
        return task.run(NOW)

    return pull


def test_only_what_is_not_here_travels(tmp_path, forge, pull):
    first = pull()
    forge.publish(3, files_of(small_index(tmp_path / "new", CHANGED)))
    second = pull()
    assert (first.files, second.files) == (9, 2)  # the vector is the same
    assert pull().files == 0


def test_progress_ends_with_everything(pull):
    told = []
    report = pull(lambda done, size: told.append((done, size)))
    assert told[-1] == (report.bytes, report.bytes)


def test_a_damaged_file_is_fetched_again(tmp_path, pull):
    pull()
    manifest = read_manifest(tmp_path / "index")
    path = tmp_path / "index" / manifest.segments[0].vectors
    path.write_bytes(bytes(path.stat().st_size))
    pull()
    verify(tmp_path / "index", manifest, thorough=True)


def test_one_that_a_person_went_back_from_comes_only_when_asked_for(tmp_path, forge, pull):
    pull()
    old = (tmp_path / "index" / MANIFEST).read_bytes()
    forge.publish(3, files_of(small_index(tmp_path / "new", CHANGED)))
    pull()
    rollback(tmp_path / "index")
    pull(unasked=True)
    assert (tmp_path / "index" / MANIFEST).read_bytes() == old
    pull()
    assert (tmp_path / "index" / MANIFEST).read_bytes() != old


def test_trouble_is_remembered_and_forgotten(tmp_path, forge, pull):
    path = forge.folder / "metadata/timestamp.json"
    whole = path.read_bytes()
    path.unlink()
    with pytest.raises(ReleaseUnreachableError):
        pull()
    assert "timestamp.json" in read_freshness(tmp_path / "trust").trouble
    path.write_bytes(whole)
    pull()
    assert read_freshness(tmp_path / "trust").trouble == ""


def test_nobody_is_followed_unless_a_person_says_so(tmp_path, forge):
    origin = FolderOrigin(forge.folder)
    with pytest.raises(NotTrustedError):
        CataloguePull(tmp_path / "index", tmp_path / "none", origin, lambda *_: None).run(NOW)
