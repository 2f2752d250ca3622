from __future__ import annotations

import pytest

from store.errors import NotTrustedError, ReleaseUnreachableError
from store.freshness import read_freshness
from store.release_origin import FolderOrigin
from store.trust import begin_trust, fingerprint_of
from tests.forged_release import Forge


@pytest.fixture
def forge(tmp_path):
    forge = Forge(tmp_path / "web")
    forge.write("metadata/root.json", (tmp_path / "web/metadata/1.root.json").read_bytes())
    return forge


def root_of(forge):
    return (forge.folder / "metadata/1.root.json").read_bytes()


def test_a_root_that_a_person_names(tmp_path, forge):
    begun = begin_trust(tmp_path / "trust", FolderOrigin(forge.folder), root_of(forge), "")
    assert begun.anchor == fingerprint_of(root_of(forge))
    assert read_freshness(tmp_path / "trust") == begun


def test_a_fingerprint_that_a_person_names(tmp_path, forge):
    fingerprint = fingerprint_of(root_of(forge)).upper()
    begun = begin_trust(tmp_path / "trust", FolderOrigin(forge.folder), None, fingerprint)
    assert begun.anchor == fingerprint.lower()


def test_another_fingerprint(tmp_path, forge):
    with pytest.raises(NotTrustedError, match="another fingerprint"):
        begin_trust(tmp_path / "trust", FolderOrigin(forge.folder), None, "ab" * 32)


def test_the_first_answer_is_not_trusted_by_itself(tmp_path, forge):
    with pytest.raises(NotTrustedError, match=fingerprint_of(root_of(forge))):
        begin_trust(tmp_path / "trust", FolderOrigin(forge.folder), None, "")
    assert not (tmp_path / "trust").exists()


def test_no_repository_at_all(tmp_path):
    with pytest.raises(ReleaseUnreachableError):
        begin_trust(tmp_path / "trust", FolderOrigin(tmp_path), None, "")


def test_the_same_root_again_forgets_nothing(tmp_path, forge):
    trust = tmp_path / "trust"
    begin_trust(trust, FolderOrigin(forge.folder), root_of(forge), "")
    (trust / "timestamp.json").write_bytes(b"seen")
    begin_trust(trust, FolderOrigin(forge.folder), root_of(forge), "")
    assert (trust / "timestamp.json").exists()


def test_another_root_begins_anew(tmp_path, forge):
    trust = tmp_path / "trust"
    begin_trust(trust, FolderOrigin(forge.folder), root_of(forge), "")
    (trust / "timestamp.json").write_bytes(b"seen")
    other = Forge(tmp_path / "other")
    begun = begin_trust(trust, FolderOrigin(other.folder), root_of(other), "")
    assert begun.anchor == fingerprint_of(root_of(other))
    assert not (trust / "timestamp.json").exists()
