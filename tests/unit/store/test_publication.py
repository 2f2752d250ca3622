from __future__ import annotations

import shutil
from datetime import UTC, datetime

import pytest

from store.errors import ReleaseRefusedError, SigningKeyError
from store.publication import Press
from store.release import newest_release, trust_root
from store.release_origin import FolderOrigin
from store.root_role import create_root, rotate


def secret(_key):
    return b"secret"


@pytest.fixture
def press(tmp_path):
    create_root(tmp_path / "keys", secret)
    trust_root(tmp_path / "trust", (tmp_path / "keys/1.root.json").read_bytes())
    return Press(tmp_path / "web", tmp_path / "keys", secret)


@pytest.fixture
def release(tmp_path):
    """Return files of these contents, by name."""

    def release(**contents):
        (tmp_path / "files").mkdir(exist_ok=True)
        made = {name: tmp_path / "files" / name for name in contents}
        for name, path in made.items():
            path.write_text(contents[name])
        return made

    return release


def seen(tmp_path):
    origin = FolderOrigin(tmp_path / "web")
    return newest_release(tmp_path / "trust", origin, datetime.now(UTC)).files


def served(press):
    return {path.name.split(".", 1)[1] for path in (press.webroot / "targets").iterdir()}


def test_what_is_published_is_seen(tmp_path, press, release):
    done = press.publish(release(one="1", two="22"))
    assert (done.files, done.copied, done.new_bytes) == (2, 2, 3)
    assert [*seen(tmp_path)] == ["one", "two"]


def test_only_new_files_are_copied(press, release):
    press.publish(release(one="1", two="22"))
    done = press.publish(release(one="1", two="23", three="3"))
    assert (done.copied, done.new_bytes) == (2, 3)


def test_the_same_again_only_renews_what_would_expire(tmp_path, press, release):
    press.publish(release(one="1"))
    seen(tmp_path)
    press.publish(release(one="1"))
    assert len([*(press.webroot / "metadata").glob("*.targets.json")]) == 1
    assert [*seen(tmp_path)] == ["one"]


def test_files_of_the_last_releases_stay(press, release):
    for number in range(5):
        press.publish(release(**{f"only-{number}": str(number), "always": "a"}))
    assert served(press) == {"always", "only-2", "only-3", "only-4"}


def test_who_reads_the_former_timestamp_finds_all_of_its_release(tmp_path, press, release):
    press.publish(release(one="1"))
    former = (press.webroot / "metadata/timestamp.json").read_bytes()
    press.publish(release(two="2"))
    (press.webroot / "metadata/timestamp.json").write_bytes(former)
    (artifact,) = seen(tmp_path).values()
    assert (press.webroot / artifact.sources[0].member).read_text() == "1"


def test_a_lost_web_root_is_no_rollback(tmp_path, press, release):
    for number in range(3):
        press.publish(release(one=str(number)))
    seen(tmp_path)
    shutil.rmtree(press.webroot)
    press.publish(release(one="new"))
    press.publish(release(one="newer"))
    press.publish(release(one="newest"))
    press.publish(release(one="the last"))
    assert seen(tmp_path)["one"].size == len("the last")


@pytest.mark.parametrize("role", ["online", "targets", "root"])
def test_a_changed_key_is_followed(tmp_path, press, release, role):
    press.publish(release(one="1"))
    seen(tmp_path)
    rotate(press.keys, role, secret, secret)
    press.publish(release(one="1"))
    assert [*seen(tmp_path)] == ["one"]


def test_keys_are_never_where_the_web_server_hands_them_out(tmp_path, press, release):
    shutil.copytree(press.keys, press.webroot / "keys")
    inside = Press(press.webroot, press.webroot / "keys", secret)
    with pytest.raises(SigningKeyError, match="hand them out"):
        inside.publish(release(one="1"))
    assert not (press.webroot / "metadata").exists()


def test_a_missing_key_publishes_nothing(press, release):
    for path in press.keys.glob("online-*.pem"):
        path.unlink()
    with pytest.raises(SigningKeyError, match="1 must sign and 0"):
        press.publish(release(one="1"))
    assert not press.webroot.exists()


def test_a_name_that_readers_would_refuse(press, release):
    with pytest.raises(ReleaseRefusedError):
        press.publish(release(Upper="1"))


def test_every_one_may_read_what_is_published(press, release):
    press.publish(release(one="1"))
    files = [path for path in press.webroot.rglob("*") if path.is_file()]
    assert {path.stat().st_mode & 0o444 for path in files} == {0o444}
