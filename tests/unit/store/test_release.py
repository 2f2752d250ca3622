from __future__ import annotations

from datetime import timedelta

import pytest

from store.errors import NotTrustedError, ReleaseRefusedError, ReleaseUnreachableError
from store.release import newest_release, trust_root
from store.release_origin import FolderOrigin
from tests.forged_release import LATER, NOW, Forge
from tests.update_mutations import damage

FILES = {"manifest.json": b"{}", "vectors-00.f16": b"numbers"}


@pytest.fixture
def forge(tmp_path):
    forge = Forge(tmp_path / "web")
    forge.publish(5, FILES)
    trust_root(tmp_path / "trust", (tmp_path / "web/metadata/1.root.json").read_bytes())
    return forge


@pytest.fixture
def newest(tmp_path, forge):
    def newest(now=NOW, checked=""):
        return newest_release(tmp_path / "trust", FolderOrigin(forge.folder), now, checked)

    return newest


def test_a_release_names_its_files_in_order(newest):
    release = newest()
    assert [*release.files] == sorted(FILES)
    assert release.files["manifest.json"].size == 2


def test_nobody_is_trusted_at_first(tmp_path, forge):
    with pytest.raises(NotTrustedError):
        newest_release(tmp_path / "nobody", FolderOrigin(forge.folder), NOW)


def test_what_was_seen_needs_no_second_look(newest, forge):
    newest()
    for role in ("snapshot", "targets"):
        (forge.folder / f"metadata/5.{role}.json").unlink()
    assert [*newest().files] == sorted(FILES)


def test_a_root_that_does_not_vouch_for_itself_is_not_trusted(tmp_path, forge):
    unsigned = forge.put_root(by=forge.keys["targets"])
    with pytest.raises(ReleaseRefusedError, match="This root is not signed"):
        trust_root(tmp_path / "other", unsigned)


def test_damage_on_this_machine_is_refused(tmp_path, newest):
    (tmp_path / "trust/root.json").write_bytes(b"{")
    with pytest.raises(ReleaseRefusedError, match="What this computer knows"):
        newest()


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
def test_other_damage_on_this_machine_is_fetched_again(tmp_path, newest, role):
    newest()
    (tmp_path / f"trust/{role}.json").write_bytes(b"{")
    assert newest().files


def test_what_had_expired_when_last_checked_stays_expired(newest):
    with pytest.raises(ReleaseRefusedError, match="expired"):
        newest(NOW, (LATER + timedelta(days=1)).isoformat())


def test_a_publisher_whose_clock_was_ahead_can_mend_it(newest, forge):
    forge.publish(6, FILES)
    forge.put_timestamp(6, 6, published=NOW + timedelta(days=900))
    with pytest.raises(ReleaseRefusedError, match="the clock is wrong"):
        newest()
    forge.publish(7, FILES)
    assert newest().files


def test_a_hash_that_is_a_path_is_none(newest, forge):
    targets = forge.targets(FILES)
    targets["manifest.json"].hashes["sha256"] = "../../etc/passwd"
    forge.put_targets(6, targets)
    forge.put_snapshot(6, 6)
    forge.put_timestamp(6, 6)
    with pytest.raises(ReleaseRefusedError, match="no sha256"):
        newest()


def test_a_key_that_went_takes_its_versions_along(newest, forge):
    newest()
    forge.next_root()
    for role in ("timestamp", "snapshot"):
        forge.change_key(role)
    forge.put_root()
    forge.publish(2, FILES)
    assert newest().files


def test_a_folder_without_metadata_is_no_repository(tmp_path, forge):
    with pytest.raises(ReleaseUnreachableError, match=r"no timestamp\.json"):
        newest_release(tmp_path / "trust", FolderOrigin(tmp_path / "empty"), NOW)


def test_no_damaged_metadata_is_taken(tmp_path):
    assert damage(300, 11, tmp_path)["accepted"] == 0
